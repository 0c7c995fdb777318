import type { FieldMenu, MenuView } from './backend/bindings';
import { resized } from './display';
import { typesIn } from './fields';
import type { Session } from './session.svelte';

/** How many assessments the menu of recent ones names. */
const RECENT = 8;

/** What the menus of the window can offer now. */
export function offered(session: Session): MenuView {
  const { draft, home } = session;
  const steps = draft !== null && !draft.readOnly;
  return {
    open: draft !== null && !draft.past,
    undo: steps ? draft.undo : null,
    redo: steps ? draft.redo : null,
    recent: (home?.drafts ?? []).slice(0, RECENT).map(({ draft, name }) => ({ draft, name })),
  };
}

/** Carries out what was chosen in a menu of the window. A dialog over the screen comes first. */
export async function chosen(id: string, session: Session): Promise<void> {
  if (!session.home) return;
  const size = sizes[id]?.(session.home.display.size);
  if (size !== undefined) return session.setDisplay({ size });
  if (id === 'undo' || id === 'redo') return step(id, session);
  if (document.querySelector('dialog[open]')) return;
  if (id.startsWith('recent:')) return session.depart(() => session.openDraft(id.slice('recent:'.length)));
  return ways[id]?.(session);
}

/** What the menu of a field, or of selected words, can offer; nothing where there is none to show. */
export function fieldMenu(target: EventTarget | null): FieldMenu | null {
  const editable = typesIn(target);
  const selected = editable ? holdsSelection(target) : (window.getSelection()?.toString() ?? '') !== '';
  return editable || selected ? { editable, selected } : null;
}

/** What is selected in a field is no selection of the page. */
function holdsSelection(field: EventTarget | null): boolean {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
  return field.selectionStart !== field.selectionEnd;
}

const sizes: Record<string, (size: number) => number> = {
  larger: (size) => resized(size, 1),
  smaller: (size) => resized(size, -1),
  usual: () => 100,
};

const ways: Record<string, (session: Session) => Promise<void>> = {
  new: (session) => session.begin(),
  open: (session) => session.arrivals.choose(),
  close: (session) => session.close(),
  settings: (session) => session.settings(),
  hub: (session) => inDraft(session, () => session.show('hub')),
  results: (session) => inDraft(session, () => session.show('results')),
  report: (session) => inDraft(session, () => session.show('report')),
  history: (session) => inDraft(session, () => session.showHistory()),
  'hand-over': (session) => inDraft(session, async () => session.handOver(session.draft?.draft ?? '')),
  'go-to': (session) => inDraft(session, async () => void (session.searching = true)),
  shortcuts: (session) => session.settings('shortcuts'),
  accessible: (session) => session.settings('accessible'),
  about: (session) => session.settings('about'),
};

/** A menu may be a moment late: what it offered for an open assessment is nothing without one. */
async function inDraft(session: Session, go: () => Promise<void>): Promise<void> {
  if (session.draft) await go();
}

/** In a text field the last letters, elsewhere the last step. */
async function step(name: 'undo' | 'redo', session: Session): Promise<void> {
  if (typesIn(document.activeElement)) document.execCommand(name);
  else if (!document.querySelector('dialog[open]')) await session[name]();
}
