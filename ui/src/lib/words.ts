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

/** The longest piece that stays whole: with the widest spacing that people may set, it still fits the narrowest title. */
const WHOLE = 15;

/** A word, and before it the short ones that lean on it: articles, pronouns, prepositions. */
const LEANING = /((?:[\p{L}’]{1,3} )*\S+)/u;

/** A text in pieces. The kept ones are not to be broken: a compound at its hyphens, a short word from the one it leans on. */
export function pieces(text: string): { text: string; kept: boolean }[] {
  return text
    .split(LEANING)
    .flatMap((piece) => (piece.length <= WHOLE ? [piece] : piece.split(/( )(?=\S+$)/)))
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, kept: piece.length <= WHOLE && /\S[- ]\S/.test(piece) }));
}
