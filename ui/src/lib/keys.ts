import { resized } from './display';
import { typesIn } from './fields';
import { chosen } from './menu';
import type { Session } from './session.svelte';

/** The shortcuts that hold on every screen of an open assessment. None is a lone letter: those belong to dictation. */
export function pressed(event: KeyboardEvent, session: Session): void {
  if (event.defaultPrevented) return;
  const command = event.ctrlKey || event.metaKey;
  if (command && resize(event, session)) return;
  if (command && event.key === ',') done(event, session.settings());
  else if (command && !event.altKey && !document.querySelector('dialog[open]') && go(event, session)) return;
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

/** The keys of the menu of files, where no menu of the window takes them first; whether this was one of them. */
function go(event: KeyboardEvent, session: Session): boolean {
  const key = event.key.toLowerCase();
  const plain = { n: 'new', o: 'open', p: 'report' }[key];
  const way = event.shiftKey ? { s: 'hand-over' }[key] : plain;
  if (way === undefined) return false;
  done(event, chosen(way, session));
  return true;
}

/** Takes back a step, or does it again. */
function step(event: KeyboardEvent, session: Session): void {
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) done(event, session.undo());
  else if (key === 'z' || (key === 'y' && event.ctrlKey)) done(event, session.redo());
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
  return ['hub', 'page', 'section', 'check', 'results', 'report'].includes(session.screen);
}

async function back(session: Session): Promise<void> {
  if (session.screen === 'settings') return session.leaveSettings();
  if (['page', 'section', 'check'].includes(session.screen)) return session.previous();
  if (['results', 'report', 'history', 'packet', 'merge'].includes(session.screen)) return session.show('hub');
  if (session.draft?.past) return session.showHistory();
  return session.close();
}

function done(event: KeyboardEvent, task: Promise<void>): void {
  event.preventDefault();
  void task;
}
