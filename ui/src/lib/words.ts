import type { Say } from './app';
import type { LevelView } from './backend/bindings';

/** `diskFull` → `disk-full`, as keys of texts are written. */
export function kebab(code: string): string {
  return code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The word of a level, for a legend or a chip. */
export function levelWord(level: LevelView | null, t: Say): string {
  return t(`level-${level ?? 'none'}`);
}

/** The longest compound that stays whole: with the widest spacing that people may set, it still fits the narrowest title. */
const COMPOUND = 15;

/** A text in pieces, of which the kept ones are compounds that are not to be broken at their hyphens. */
export function pieces(text: string): { text: string; kept: boolean }[] {
  return text
    .split(/(\S+-\S+)/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, kept: piece.length <= COMPOUND && /\S-\S/.test(piece) }));
}
