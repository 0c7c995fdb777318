import { createContext } from 'svelte';

import type { Session } from './session.svelte';
import { text, type TextArguments } from './text';

const [getSession, setSession] = createContext<Session>();
export { setSession };

/** Says a text of the interface in the language of the screens. */
export type Say = (key: string, values?: TextArguments) => string;

/** What every component needs: the session, and the words. */
export function useApp(): { session: Session; t: Say } {
  const session = getSession();
  return { session, t: (key, values) => text(session.language, key, values) };
}
