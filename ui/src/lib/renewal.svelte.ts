import { tick, untrack } from 'svelte';

import { keepFocus } from './focus';
import type { Session } from './session.svelte';

/**
 * Counts how often fields are made anew: those that hold lines of their own are out of date after an undo. What had focus keeps it,
 * and a form that is being filled stays as it is. One is made with the component whose fields they are.
 */
export class Renewal {
  count = $state(0);

  constructor(session: Session, inside: () => HTMLElement | undefined) {
    $effect.pre(() => {
      void session.rewinds;
      untrack(() => {
        const fields = inside();
        if (!fields || fields.querySelector('form')) return;
        const restore = keepFocus(fields);
        this.count += 1;
        void tick().then(restore);
      });
    });
  }
}
