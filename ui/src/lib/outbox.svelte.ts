import { SvelteMap } from 'svelte/reactivity';

import type { DraftView, WireError } from './backend/bindings';
import { type Backend, type CommandName, type Reply, type Request, wireError } from './backend';

/** Commands that change an open assessment. */
export type ChangeName = { [N in CommandName]: Reply<N> extends DraftView ? N : never }[CommandName];

/** Something the person did. Of two changes with the same key only the latest matters. */
export interface Change<N extends ChangeName = ChangeName> {
  key: string;
  name: N;
  request: Request<N>;
  /** The page it was made on. */
  page: string;
  /** Whether it comes from typing: then it may be half of a word. */
  typed: boolean;
}

/** A change that was refused, kept so that nothing typed is lost. */
export interface Failure {
  change: Change;
  error: WireError;
}

/** Milliseconds after the last key before a text is saved. */
export const TYPING_PAUSE = 400;
/** Milliseconds after which a save is slow enough to be said. */
const SLOW = 1000;

/**
 * Sends changes one at a time, in order, and holds each until it is saved.
 *
 * Screens show what is held in place of what the view says: what a person just chose never flickers back, and what could
 * not be saved stays on screen.
 */
export class Outbox {
  /** Whether a save has lasted long enough to be said. */
  slow = $state(false);
  readonly failures = new SvelteMap<string, Failure>();

  readonly #held = new SvelteMap<string, Change>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #scheduled = new Set<string>();
  readonly #backend: Backend;
  readonly #accept: (view: DraftView) => void;
  #tail: Promise<unknown> = Promise.resolve();

  constructor(backend: Backend, accept: (view: DraftView) => void) {
    this.#backend = backend;
    this.#accept = accept;
  }

  /** Changes that could not be saved for a reason that is not the answer’s. */
  get unsaved(): Failure[] {
    return [...this.failures.values()].filter((failure) => failure.error.code !== 'invalidAnswer');
  }

  /** Changes made on a page whose value was refused. */
  refused(page: string | undefined): Failure[] {
    return [...this.failures.values()].filter((failure) => failure.error.code === 'invalidAnswer' && failure.change.page === page);
  }

  /** What was last asked under this key and is not saved yet. */
  latest<N extends ChangeName>(key: string, name: N): Request<N> | undefined {
    const change = this.#held.get(key);
    return change?.name === name ? (change.request as Request<N>) : undefined;
  }

  /** Saves at once, or a pause after the last key. */
  put(change: Change): void {
    const { key } = change;
    this.#held.set(key, change);
    this.#stopWaiting(key);
    if (change.typed) {
      this.#timers.set(key, setTimeout(() => this.#schedule(key), TYPING_PAUSE));
    } else {
      this.#schedule(key);
    }
  }

  /** Runs alone: after everything asked before, before everything asked after. */
  alone<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#tail.then(() => this.#timed(task));
    this.#tail = result.catch(() => undefined);
    return result;
  }

  /** Sends what waits for a pause in typing, and returns once all is done. */
  async flush(): Promise<void> {
    this.hurry();
    let tail: Promise<unknown>;
    do {
      tail = this.#tail;
      await tail;
    } while (tail !== this.#tail);
  }

  /** Sends what waits for a pause in typing, without waiting for the reply. */
  hurry(): void {
    for (const key of [...this.#timers.keys()]) this.#schedule(key);
  }

  /** Sends again what failed. */
  async retry(): Promise<void> {
    for (const key of [...this.failures.keys()]) this.#schedule(key);
    await this.flush();
  }

  /** Gives up what is not saved. */
  drop(): void {
    for (const key of [...this.#timers.keys()]) this.#stopWaiting(key);
    this.#scheduled.clear();
    this.#held.clear();
    this.failures.clear();
  }

  #stopWaiting(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }

  #schedule(key: string): void {
    this.#stopWaiting(key);
    if (this.#scheduled.has(key)) return;
    this.#scheduled.add(key);
    void this.alone(() => this.#send(key));
  }

  async #send(key: string): Promise<void> {
    const change = this.#held.get(key);
    if (!this.#scheduled.delete(key) || !change) return;
    try {
      const view = (await this.#backend(change.name, change.request)) as DraftView;
      this.failures.delete(key);
      if (this.#held.get(key) === change) this.#held.delete(key);
      this.#accept(view);
    } catch (cause) {
      this.failures.set(key, { change, error: wireError(cause) });
    }
  }

  async #timed<T>(task: () => Promise<T>): Promise<T> {
    const timer = setTimeout(() => (this.slow = true), SLOW);
    try {
      return await task();
    } finally {
      clearTimeout(timer);
      this.slow = false;
    }
  }
}
