import { expect, test } from 'vitest';

import { pieces } from '../src/lib/words';

const kept = (text: string) => pieces(text).filter((piece) => piece.kept).map((piece) => piece.text);

test('a short compound is kept whole, with the signs that touch it; a long one may break', () => {
  expect(kept('Ville de Rive-aux-Ormes')).toEqual(['Rive-aux-Ormes']);
  expect(kept('Où est-ce (là-bas)?')).toEqual(['Où est-ce', '(là-bas)?']);
  expect(kept('Sainte-Marie-Madeleine – Fonderie - 2026')).toEqual([]);
});

test('a short word is kept with the one it leans on', () => {
  expect(kept('En combien d’heures un avis reçoit-il une décision?')).toEqual(['En combien', 'un avis', 'reçoit-il', 'une décision?']);
  expect(kept('who will see to it, and by when?')).toEqual(['who will', 'see to it,', 'and by when?']);
  // Too long to be kept, it may break before its last word, at the space between.
  expect(pieces('why are you on social media?').map((piece) => piece.text)).toEqual(['why are you on', ' ', 'social', ' ', 'media?']);
});

test('nothing of a text is lost or added', () => {
  for (const text of ['', '-', 'a-b', ' a-b  c-d ', 'Pourquoi y êtes-vous?', 'à']) expect(pieces(text).map((piece) => piece.text).join('')).toBe(text);
});
