import { resized } from './display';
import type { Session } from './session.svelte';

/** The shortcuts that hold on every screen of an open assessment. None is a lone letter: those belong to dictation. */
export function pressed(event: KeyboardEvent, session: Session): void {
  if (event.defaultPrevented) return;
  const command = event.ctrlKey || event.metaKey;
  if (command && resize(event, session)) return;
  if (command && event.key === ',') done(event, session.settings());
  if (!session.draft || document.querySelector('dialog[open]')) return;
  if (command && event.key === 'Enter' && ['page', 'section', 'check'].includes(session.screen)) {
    done(event, session.next());
  } else if ((event.altKey && event.key === 'ArrowLeft') || (event.metaKey && event.key === '[')) {
    done(event, back(session));
  } else if (command && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    session.searching = hasPlaces(session);
  } else if (command && event.key.toLowerCase() === 's') {
    done(event, session.save());
  } else if (command && !event.altKey && !typesIn(event.target)) {
    step(event, session);
  }
}

/** Takes back a step, or does it again. */
function step(event: KeyboardEvent, session: Session): void {
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) done(event, session.undo());
  else if (key === 'z' || (key === 'y' && event.ctrlKey)) done(event, session.redo());
}

/**
 * Whether the field takes letters: undo is then its own, as everywhere on a desktop. It never hands the key over, not even with
 * nothing left to undo: pressed once too often, it would change another page unseen.
 */
function typesIn(target: EventTarget | null): boolean {
  const letters = 'textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=button], [type=submit])';
  return target instanceof Element && target.matches(letters) && !target.matches(':disabled');
}

/** The keys that make every page larger, smaller, or as it was; whether this was one of them. */
function resize(event: KeyboardEvent, session: Session): boolean {
  const size = session.home?.display.size ?? 100;
  const wanted = { '+': resized(size, 1), '=': resized(size, 1), '-': resized(size, -1), '0': 100 }[event.key];
  if (wanted !== undefined) done(event, session.setDisplay({ size: wanted }));
  return wanted !== undefined;
}

/** The list of places stands over the screens of an open assessment. */
function hasPlaces(session: Session): boolean {
  return ['hub', 'page', 'section', 'check', 'results'].includes(session.screen);
}

async function back(session: Session): Promise<void> {
  if (session.screen === 'settings') return session.leaveSettings();
  if (['page', 'section', 'check'].includes(session.screen)) return session.previous();
  if (session.screen === 'results' || session.screen === 'history') return session.show('hub');
  if (session.draft?.past) return session.returnToNow();
  return session.close();
}

function done(event: KeyboardEvent, task: Promise<void>): void {
  event.preventDefault();
  void task;
}
