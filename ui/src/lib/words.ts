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
