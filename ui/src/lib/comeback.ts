import type { Screen } from './path';
import type { Session } from './session.svelte';
import { text } from './text';

/** Where a person is: the assessment that is open, and what is shown of it. Its page the assessment itself remembers. */
export interface Place {
  draft: string;
  screen: Screen;
}

const KEY = 'balise-place';

/** Screens that stand on the open assessment alone; the others are made of something that was fetched for them. */
const ALONE = ['page', 'section', 'check', 'results', 'report'] as const;

/** Notes where the person is. The window keeps it, and forgets it when it closes: no file holds it. */
export function notePlace(session: Session): void {
  const place: Place = { draft: session.draft?.draft ?? '', screen: session.screen };
  sessionStorage.setItem(KEY, JSON.stringify(place));
}

/** Where the person was, when the page was loaded again because what displays it had stopped; nothing at a start. */
export function placeBefore(): Place | null {
  const noted = sessionStorage.getItem(KEY);
  return noted === null ? null : (JSON.parse(noted) as Place);
}

/** Goes back to where the person was, and says that the display had to start again. */
export async function comeBack(session: Session, place: Place): Promise<void> {
  if (place.draft) await session.openDraft(place.draft);
  const screen = ALONE.find((screen) => screen === place.screen);
  if (session.draft && screen) await session.show(screen);
  session.notice = text(session.language, 'display-restarted');
}
