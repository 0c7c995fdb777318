import type { PageLink } from './backend/bindings';

/** Why a question is told apart when a section is checked: nothing more is left to do about what is settled. */
export type Kind = 'unanswered' | 'unknown' | 'review' | 'settled';

const kinds: Kind[] = ['unanswered', 'unknown', 'review', 'settled'];

/** The questions of a section, what remains first; no group is empty, no question is in two. */
export function sorted(pages: PageLink[]): { kind: Kind; pages: PageLink[] }[] {
  return kinds.map((kind) => ({ kind, pages: pages.filter((page) => kindOf(page) === kind) })).filter((group) => group.pages.length > 0);
}

function kindOf({ state, review }: PageLink): Kind {
  if (state === 'unanswered' || state === 'unknown') return state;
  return review ? 'review' : 'settled';
}
