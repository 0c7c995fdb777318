import { expect, test } from 'vitest';

import { pieces } from '../src/lib/words';

test('a short compound is kept whole, with the signs that touch it; a long one may break', () => {
  expect(pieces('Ville de Rive-aux-Ormes')).toEqual([
    { text: 'Ville de ', kept: false },
    { text: 'Rive-aux-Ormes', kept: true },
  ]);
  expect(pieces('Où (là-bas) est-ce?').filter((piece) => piece.kept).map((piece) => piece.text)).toEqual(['(là-bas)', 'est-ce?']);
  expect(pieces('Sainte-Marie-Madeleine – Fonderie - 2026').some((piece) => piece.kept)).toBe(false);
  expect(pieces('')).toEqual([]);
});

test('nothing of a text is lost or added', () => {
  for (const text of ['', '-', 'a-b', ' a-b  c-d ', 'Pourquoi y êtes-vous?']) expect(pieces(text).map((piece) => piece.text).join('')).toBe(text);
});
