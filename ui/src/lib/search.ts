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
    { key: 'results', title: screens.results, section: '', screen: 'results' },
    { key: 'settings', title: screens.settings, section: '', screen: 'settings' },
    ...pages,
  ];
}

/** The places whose title and section hold every word, whatever the accents, among those the filter keeps. */
export function found(places: Destination[], words: string, filter: Filter): Destination[] {
  const wanted = plain(words).split(/\s+/);
  return places.filter((place) => {
    const said = plain(`${place.section} ${place.title}`);
    return keeps(filter, place) && wanted.every((word) => said.includes(word));
  });
}

/** Words without accents, capitals or curly apostrophes, to compare what is typed with what is written. */
export function plain(words: string): string {
  return words.trim().normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
}

function toPage(link: PageLink): Destination {
  const { page, section, state, review } = link;
  return { key: page, title: `${link.position}. ${link.title}`, section, page, state, review };
}

function keeps(filter: Filter, place: Destination): boolean {
  if (filter === 'all') return true;
  return filter === 'review' ? place.review === true : place.state === filter;
}
