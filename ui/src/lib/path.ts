import type { PageLink, PresentationCode, SectionView } from './backend/bindings';
import type { Session } from './session.svelte';

/**
 * What is in the window. `before` is what one reads between creating an assessment and its first question; `section` has all the
 * questions of a section, `check` what they were answered.
 */
export type Screen =
  | 'home' | 'new' | 'before' | 'hub' | 'page' | 'section' | 'check' | 'results' | 'report' | 'translations' | 'continue' | 'upgrade' | 'history'
  | 'packet' | 'merge' | 'receive' | 'settings';

/** Whether a screen asks questions. */
export function asks(screen: Screen): boolean {
  return screen === 'page' || screen === 'section';
}

/** The section in view. */
export function sectionOf(session: Session): SectionView | undefined {
  return session.draft?.sections.find((section) => section.id === session.draft?.page.section);
}

/** The section after the one in view that asks something. */
export function nextSection(session: Session): SectionView | undefined {
  const sections = session.draft?.sections ?? [];
  const here = sections.findIndex((section) => section.id === session.draft?.page.section);
  return sections.slice(here + 1).find((section) => section.pages.length > 0);
}

/** Whether the person goes through a section on one page. */
export function lists(session: Session): boolean {
  return session.home?.display.presentation === 'list';
}

/** Enters a section: at its first question without an answer, or on the page that has them all. */
export async function enter(session: Session, section: SectionView): Promise<void> {
  const [first] = section.pages;
  // On one page, an answer may take away the question that one came by: the first of a section is the last to go.
  const page = lists(session) ? first : (section.pages.find((page) => page.state === 'unanswered') ?? first);
  const there = page ?? leadingTo(session, section);
  if (there) await session.visit(there.page, lists(session) ? 'section' : 'page');
}

/** Goes through the section in view the other way. */
export async function present(session: Session, presentation: PresentationCode): Promise<void> {
  await session.setDisplay({ presentation });
  const section = sectionOf(session);
  if (section) await enter(session, section);
}

/** The next page; at the end of a section, what was answered there; then the next section, and the results after the last. */
export async function next(session: Session): Promise<void> {
  const page = session.draft?.page;
  const section = nextSection(session);
  if (session.screen === 'check') return section ? enter(session, section) : session.show(session.draft?.part ? 'hub' : 'results');
  if (session.screen === 'section' || session.correcting || !page?.next || page.position === page.count) return session.show('check');
  await session.visit(page.next);
}

export async function previous(session: Session): Promise<void> {
  if (session.screen === 'section') return session.show('hub');
  if (session.screen === 'check') return backFromCheck(session);
  const page = session.draft?.page.previous;
  await (page ? session.visit(page) : session.show('hub'));
}

/** Flags the page to come back to, and goes on. */
export async function answerLater(session: Session): Promise<void> {
  const body = session.draft?.page.body;
  if (body) session.flag(body, true);
  await session.next();
}

/** Goes to a page from the check of its section, to come back there after. */
export async function correct(session: Session, page: string): Promise<void> {
  await session.visit(page);
  session.correcting = session.screen === 'page';
}

/** The first risk after the one in view, around the list, that is not evaluated yet. */
export function nextToEvaluate(session: Session): PageLink | undefined {
  const pages = sectionOf(session)?.pages ?? [];
  const here = pages.findIndex((link) => link.page === session.draft?.page.id);
  const around = [...pages.slice(here + 1), ...pages.slice(0, Math.max(here, 0))];
  return around.find((link) => link.state === 'unanswered');
}

/** Whether other questions depend on the answer to an item. */
export function branches(session: Session, item: string): boolean {
  const pages = session.draft ? [session.draft.page, ...session.draft.list] : [];
  return pages.some(({ branches, body }) => branches && (body.kind === 'item' || body.kind === 'criterion') && body.item === item);
}

async function backFromCheck(session: Session): Promise<void> {
  const last = sectionOf(session)?.pages.at(-1);
  if (lists(session)) await session.show('section');
  else if (last) await session.visit(last.page);
}

/** Where a section without a question yet gets them from: the end of the section before it. */
function leadingTo(session: Session, section: SectionView): PageLink | undefined {
  const sections = session.draft?.sections ?? [];
  return sections[sections.indexOf(section) - 1]?.pages.at(-1);
}
