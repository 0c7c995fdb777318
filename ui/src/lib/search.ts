import type { DraftView, PageLink, PageState } from './backend/bindings';

/** What the list of places keeps: everything, or the questions to come back to. */
export type Filter = 'all' | 'unanswered' | 'unknown' | 'review';

export const filters: Filter[] = ['all', 'unanswered', 'unknown', 'review'];

/** The screens one can go to besides the pages. */
export type Screen = 'hub' | 'results' | 'settings';

/** Somewhere one can go: a screen, or a page of the assessment. */
export interface Destination {
  key: string;
  title: string;
  section: string;
  /** What a paper form calls it: it is found by that too. */
  code?: string;
  screen?: Screen;
  page?: string;
  state?: PageState;
  review?: boolean;
}

/** The places of an assessment: the screens, then its pages in order. */
export function destinations(draft: DraftView, screens: Record<Screen, string>): Destination[] {
  const pages = draft.sections.flatMap((section) => section.pages).map(toPage);
  return [
    { key: 'hub', title: screens.hub, section: '', screen: 'hub' },
    ...(draft.part === null ? [{ key: 'results', title: screens.results, section: '', screen: 'results' as const }] : []),
    { key: 'settings', title: screens.settings, section: '', screen: 'settings' },
    ...pages,
  ];
}

/** The place of that code; else those whose title, section or code hold every word, whatever the accents, that the filter keeps. */
export function found(places: Destination[], words: string, filter: Filter): Destination[] {
  const wanted = plain(words).split(/\s+/);
  const coded = places.filter((place) => place.code && plain(place.code) === plain(words) && keeps(filter, place));
  // A code is typed from a form: it means that question and no other.
  if (coded.length > 0) return coded;
  return places.filter((place) => {
    const said = plain(`${place.section} ${place.title} ${place.code ?? ''}`);
    return keeps(filter, place) && wanted.every((word) => said.includes(word));
  });
}

/** Words without accents, capitals or curly apostrophes, to compare what is typed with what is written. */
export function plain(words: string): string {
  return words.trim().normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
}

function toPage(link: PageLink): Destination {
  const { page, section, code, state, review } = link;
  return { key: page, title: `${link.position}. ${link.title}`, section, code, page, state, review };
}

function keeps(filter: Filter, place: Destination): boolean {
  if (filter === 'all') return true;
  return filter === 'review' ? place.review === true : place.state === filter;
}
