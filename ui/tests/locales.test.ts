import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';

import { text } from '../src/lib/text';

const read = (path: string) => readFileSync(path, 'utf8');
const fr = read('src/locales/fr.ftl');
const en = read('src/locales/en.ftl');

/** Each text with the variables it speaks of. */
function messages(source: string): Map<string, string[]> {
  const resource = new FluentResource(source);
  return new Map(resource.body.map((entry) => [entry.id, [...new Set([...JSON.stringify(entry).matchAll(/"type":"var","name":"(\w+)"/g)].map((match) => match[1] ?? ''))].sort()]));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : /\.(svelte|ts)$/.test(entry.name) ? [read(path)] : [];
  });
}

const code = sources('src').join('\n');

/** Keys that the code puts together: `level-${level}`. */
function families(): RegExp[] {
  const made = [...code.matchAll(/(?:\bt\(|text\(\w+, )`([^`]+)`/g)].map((match) => match[1] ?? '');
  return made.map((key) => new RegExp(`^${key.replace(/\$\{[^}]*\}+/g, '.+')}$`));
}

describe('the words of the interface', () => {
  test('are the same in both languages, with the same variables', () => {
    expect(messages(fr).get('place')).toEqual(['count', 'position']);
    expect(Object.fromEntries(messages(fr))).toEqual(Object.fromEntries(messages(en)));
  });

  test('are read without a fault', () => {
    for (const source of [fr, en]) expect(new FluentBundle('fr').addResource(new FluentResource(source))).toEqual([]);
    const written = [...fr.matchAll(/^([a-zA-Z][\w-]*) =/gm)].map((match) => match[1]);
    expect([...messages(fr).keys()]).toEqual(written);
  });

  test('are there for each key that the code names', () => {
    const named = [...code.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(150);
    const known = messages(fr);
    expect(named.filter((key) => !known.has(key))).toEqual([]);
  });

  test('are there for each family of keys that the code makes', () => {
    const known = [...messages(fr).keys()];
    expect(families().filter((family) => !known.some((key) => family.test(key)))).toEqual([]);
    expect(families().length).toBeGreaterThan(15);
  });

  test('are all said somewhere', () => {
    const said = (key: string) => code.includes(`'${key}'`) || families().some((family) => family.test(key));
    expect([...messages(fr).keys()].filter((key) => !said(key))).toEqual([]);
    expect(said('never-said')).toBe(false);
  });

  test('name every code of failure, with what to do', () => {
    const codes = /export type ErrorCode = ([^;]+);/.exec(read('src/lib/backend/bindings.ts'))?.[1]?.match(/\w+/g) ?? [];
    expect(codes.length).toBeGreaterThan(10);
    const keys = codes.flatMap((one) => ['error', 'remedy'].map((part) => `${part}-${one.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`));
    const known = messages(fr);
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });

  test('count as each language counts', () => {
    expect(text('fr', 'risks-count', { count: 0 })).toBe('0 risque');
    expect(text('fr', 'risks-count', { count: 2 })).toBe('2 risques');
    expect(text('en', 'risks-count', { count: 0 })).toBe('0 risks');
    expect(text('en', 'risks-count', { count: 1 })).toBe('1 risk');
  });
});

/** The typography of Québec: no space before `; ! ?`, a no-break one before `:` and inside « », curly quotes. */
const french: [string, RegExp][] = [
  ['space before ; ! ?', /[ \u00a0\u202f][;!?]/],
  ['no no-break space before :', /[^\u00a0]:(?=[\s"]|$)/],
  ['no no-break space after «', /«(?!\u00a0)/],
  ['no no-break space before »', /(?<!\u00a0)»/],
  ['ordinary space before % $ h', /\d (?=[%$]|h\b)/],
  ['straight quote', /['"]/],
  ['three dots', /\.\.\./],
  ['two spaces', / {2}/],
];

/** What a person reads: the values of the texts, without their variables and their plural forms. */
function said(source: string): string[] {
  const values = source.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const words = values.map((line) => line.replace(/^[\w-]+ = /, '').replace(/^\s+\*?\[\w+\] /, '').replace(/\{ "([^"]*)" \}/g, '$1').replace(/\{ \$\w+( ->)? ?\}?/g, '1'));
  return words.filter((line) => line.trim() !== '}' && line.trim() !== '1');
}

describe('the typography', () => {
  test('of the French texts is that of Québec', () => {
    const wrong = said(fr).flatMap((line) => french.filter(([, rule]) => rule.test(line.trimEnd())).map(([name]) => `${name}: ${line}`));
    expect(wrong).toEqual([]);
  });

  test('of the English texts uses curly quotes and no French spaces', () => {
    // A month stays with its day.
    const wrong = said(en).filter((line) => /['"«»]|\u00a0(?!\d)|\.\.\.| {2}| [;:!?]/.test(line.trimEnd()));
    expect(wrong).toEqual([]);
  });

  test('rules find what they are for', () => {
    const bad = ['Pourquoi ?', 'Ici: là', '« mot»', '10 $', 'l\'eau', 'etc...', 'a  b'];
    expect(bad.filter((line) => !french.some(([, rule]) => rule.test(line)))).toEqual([]);
  });
});
