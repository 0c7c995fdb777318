import type { ArrivalView, WireError } from './backend/bindings';
import type { Session } from './session.svelte';

/** More files than this are not opened one after the other: a shell that refuses each time would hold the window for ever. */
const MOST = 64;

/** Files that come to be opened: chosen in the dialog of the system, dropped on the window, or named to a start of Balise. */
export class Arrivals {
  /** Whether files may be waiting. They are taken once nothing else is being fetched. */
  due = $state(false);
  /** Whether files are being taken: what comes meanwhile is taken after. */
  taking = $state(false);
  /** Whether files are held over the window. */
  over = $state(false);
  /** The name of the copy that waits for its passphrase; empty when none does. */
  sealed = $state('');

  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Opens a file that the person chooses. */
  async choose(): Promise<void> {
    await this.#session.depart(async () => {
      await this.#accept(await this.#session.ask('open_file', {}));
    });
  }

  /** Opens what waits, one after the other: the last is the one that stays open. */
  async take(): Promise<void> {
    this.due = false;
    this.taking = true;
    await this.#session.depart(async () => {
      let problem: WireError | null = null;
      for (let taken = 0; taken < MOST && this.sealed === ''; taken += 1) {
        const view = await this.#session.ask('take_arrival', {});
        if (view?.kind === 'nothing') break;
        await this.#accept(view);
        problem = this.#session.problem ?? problem;
      }
      // The next file must not hide why this one was refused.
      this.#session.problem = problem;
    });
    this.taking = false;
  }

  /** Opens the copy with its passphrase; why not, when that was refused. Nothing here keeps the passphrase. */
  async unseal(passphrase: string): Promise<WireError | null> {
    const { reply, error } = await this.#session.attempt('unseal_arrival', { passphrase });
    if (!reply) return error;
    this.sealed = '';
    await this.#accept(reply);
    this.due = true;
    return null;
  }

  /** Leaves the copy closed. */
  async forget(): Promise<void> {
    this.sealed = '';
    await this.#session.ask('forget_arrival', {});
    this.due = true;
  }

  async #accept(view: ArrivalView | null): Promise<void> {
    if (view?.kind === 'sealed') this.sealed = view.file;
    if (view?.kind === 'opened') this.#session.enter(view.draft);
    if (view?.kind === 'packet') {
      if (view.draft) this.#session.enter(view.draft);
      await this.#session.packets.arrived(view.packet, view.draft ? 'merge' : 'receive');
    }
  }
}
