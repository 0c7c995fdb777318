import { chosen } from './menu';
import type { Session } from './session.svelte';

/** Heeds what the window says by events of the document: the page may listen to no other. Returns how to stop. */
export function heedShell(session: Session): () => void {
  const heard: Record<string, (detail: string) => void> = {
    'balise-menu': (id) => void chosen(id, session),
    'balise-arrival': () => (session.arrivals.due = true),
    'balise-drag': (state) => (session.arrivals.over = state === 'over'),
  };
  const listeners = Object.entries(heard).map(([name, hear]) => {
    const listener = (event: Event) => hear(event instanceof CustomEvent ? String(event.detail) : '');
    window.addEventListener(name, listener);
    return () => window.removeEventListener(name, listener);
  });
  return () => listeners.forEach((stop) => stop());
}
