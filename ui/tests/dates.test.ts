import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { dateInWords, dateOfWeek, dollars } from '../src/lib/dates';
import { matching, partyLabel, partyOf } from '../src/lib/parties';
import { riskSentence } from '../src/lib/sentence';
import { text } from '../src/lib/text';
import { roles } from './fixtures';

/** What the model writes in the same words; its own tests read the same file. */
const shared = JSON.parse(readFileSync('../tests/fixtures/wording.json', 'utf8')) as {
  dates: { date: string; fr: string; en: string; weekday: { fr: string; en: string } }[];
  amounts: { dollars: number; fr: string; en: string }[];
};

describe('dates in words', () => {
  test.each(shared.dates)('are those of the model, with the day of the week where one is typed: $date', (one) => {
    expect([dateInWords(one.date, 'fr'), dateInWords(one.date, 'en')]).toEqual([one.fr, one.en]);
    expect(dateOfWeek(one.date, 'fr')).toBe(`${one.weekday.fr} ${one.fr}`);
    expect(dateOfWeek(one.date, 'en')).toBe(`${one.weekday.en}, ${one.en}`);
  });

  test('are empty for what is no day', () => {
    for (const words of ['', '2027', '2027-02-31', '2027-13-01', 'demain']) expect(dateInWords(words, 'fr') + dateOfWeek(words, 'fr')).toBe('');
  });
});

describe('dollars', () => {
  test.each(shared.amounts)('are read as the model writes them: $dollars', (one) => {
    expect([dollars(one.fr), dollars(one.en)]).toEqual([one.dollars, one.dollars]);
  });

  test('are read with or without spaces and sign', () => {
    expect(dollars('1 500 $')).toBe(1500);
    expect(dollars('1\u00a0500\u00a0$')).toBe(1500);
    expect(dollars('$12,000')).toBe(12000);
    expect(dollars('')).toBe(0);
  });

  test('are whole', () => {
    for (const words of ['12,50', '1.5', '-3', 'cher']) expect(dollars(words)).toBeNull();
  });
});

describe('parties', () => {
  test('are roles or any words', () => {
    expect(partyLabel('direction', roles)).toBe('Direction générale');
    expect(partyLabel('Maude Roy', roles)).toBe('Maude Roy');
    expect(partyOf(' direction GENERALE ', roles)).toBe('direction');
    expect(partyOf(' Maude Roy ', roles)).toBe('Maude Roy');
  });

  test('are found whatever the accents', () => {
    expect(matching(roles, 'gene').map((role) => role.id)).toEqual(['direction']);
    expect(matching(roles, '')).toHaveLength(roles.length);
  });
});

describe('a risk of one’s own', () => {
  const say = (key: string, values = {}) => text('fr', key, values);

  test('is a sentence while it is being written', () => {
    expect(riskSentence({ cause: '', event: '', consequence: '' }, say)).toBe('');
    expect(riskSentence({ cause: 'le compte est partagé.', event: '', consequence: '' }, say)).toBe('Parce que le compte est partagé, …, ce qui entraîne …');
    expect(riskSentence({ cause: 'une personne part', event: 'l’accès reste', consequence: 'une fuite' }, say)).toBe('Parce qu’une personne part, l’accès reste, ce qui entraîne une fuite.');
  });
});
