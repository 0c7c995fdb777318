import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

const sheet = readFileSync('src/styles/tokens.css', 'utf8');

/** The colours of a rule, in light and in dark. */
function colours(selector: string): Record<string, [string, string]> {
  const rule = sheet.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  const lines = [...rule.matchAll(/--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)];
  return Object.fromEntries(lines.map(([, name, light, dark, both]) => [name, [light ?? both ?? '', dark ?? both ?? '']]));
}

const usual = colours(':root');
const themes = { usual, contrast: { ...usual, ...colours(':root[data-contrast]') } };

/** Relative luminance and contrast, as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const on = (texts: string[], under: string[]) => texts.flatMap((text) => under.map((ground) => [text, ground] as const));
const texts = [
  ...on(['ink', 'ink-2', 'ink-3', 'link', 'brand', 'brand-hover'], grounds),
  ...on(['ink'], ['brand-tint', 'success-tint', 'warning-tint', 'danger-tint', 'unsure-tint']),
  ...['success', 'warning', 'danger', 'unsure'].flatMap((kind) => on([kind], [`${kind}-tint`, 'surface'])),
  ...['low', 'moderate', 'high', 'critical'].flatMap((level) => on([`on-${level}`], [level])),
  ...on(['on-brand'], ['brand', 'brand-hover']),
];
const shapes = on(['control', 'focus', 'mature'], ['paper', 'surface']);

describe.each(Object.entries(themes))('the colours, %s', (_, theme) => {
  const ratio = ([one, other]: readonly [string, string], mode: 0 | 1) => contrast(theme[one]?.[mode] ?? '', theme[other]?.[mode] ?? '');
  const short = (pairs: (readonly [string, string])[], least: number) =>
    pairs.flatMap((pair) => ([0, 1] as const).filter((mode) => !(ratio(pair, mode) >= least)).map((mode) => `${pair.join(' on ')}, ${mode ? 'dark' : 'light'}: ${ratio(pair, mode).toFixed(2)}`));

  test('let every text be read', () => {
    expect(short(texts, 4.5)).toEqual([]);
  });

  test('let every shape be seen', () => {
    expect(short(shapes, 3)).toEqual([]);
  });
});

test('black on white is 21 to 1, and a pair too close is found', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
});
