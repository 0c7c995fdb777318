import type { DraftView, ExportView, MergeChoice, MergeView, PacketPlacesView, PacketView, WireError } from './backend/bindings';
import type { CommandName, Reply, Request } from './backend';
import type { ChangeName } from './outbox.svelte';
import type { Screen } from './path';

/** What packets need of the session. */
export interface Desk {
  /** Whose draft is open, and where what failed is told. */
  session: { readonly draft: DraftView | null; readonly screen: Screen; problem: WireError | null };
  ask<N extends CommandName>(name: N, request: Request<N>): Promise<Reply<N> | null>;
  open<N extends ChangeName>(name: N, request: Request<N>): Promise<boolean>;
  leave(go: () => Promise<void>): Promise<void>;
  arrive(screen: Screen): void;
}

type OfDraft<N extends 'make_packet' | 'export_form' | 'send_back'> = Omit<Request<N>, 'draft'>;

/** What others are asked and answer: the packet in hand, and what it would bring. */
export class Packets {
  /** What can be asked of somebody else, while that is chosen. */
  places = $state.raw<PacketPlacesView | null>(null);
  /** The packet that was chosen, if it could be read. */
  chosen = $state.raw<PacketView | null>(null);
  /** What taking it in would come to. */
  merge = $state.raw<MergeView | null>(null);
  /** Why what was typed was refused. */
  fault = $state('');

  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Shows what can be asked of somebody else. */
  async consider(): Promise<void> {
    await this.#desk.leave(async () => {
      this.fault = '';
      this.places = await this.#desk.ask('packet_places', { draft: this.#draft });
      if (this.places) this.#desk.arrive('packet');
    });
  }

  async make(request: OfDraft<'make_packet'>): Promise<ExportView | null> {
    return this.#typed('make_packet', { draft: this.#draft, ...request });
  }

  async form(request: OfDraft<'export_form'>): Promise<ExportView | null> {
    return this.#typed('export_form', { draft: this.#draft, ...request });
  }

  /** Writes the answers of a part, to send back. What was typed is saved first. */
  async sendBack(request: OfDraft<'send_back'>): Promise<ExportView | null> {
    let done: ExportView | null = null;
    await this.#desk.leave(async () => {
      done = await this.#typed('send_back', { draft: this.#draft, ...request });
    });
    return done;
  }

  /** The screen where a packet that one was sent is opened. */
  receiving(): void {
    this.#forget();
    this.#desk.arrive('receive');
  }

  /** The screen where answers that came back are looked at. */
  async returning(): Promise<void> {
    await this.#desk.leave(async () => {
      this.#forget();
      this.#desk.arrive('merge');
    });
  }

  /** A packet that came to be opened: to answer, or with answers for the assessment that is open. */
  async arrived(view: PacketView, screen: 'receive' | 'merge'): Promise<void> {
    this.#forget();
    this.#desk.arrive(screen);
    await this.#got(view);
  }

  /** Has the person choose a packet; one that came back shows what it would bring. */
  async choose(): Promise<void> {
    this.#forget();
    const view = await this.#desk.ask('choose_packet', {});
    if (view?.file) await this.#got(view);
  }

  async unlock(passphrase: string): Promise<void> {
    const view = await this.#typed('unlock_packet', { passphrase });
    if (view) await this.#got(view);
  }

  /** Asks again for what is on the screen, in another language. */
  async again(screen: Screen): Promise<void> {
    if (screen === 'packet') this.places = (await this.#desk.ask('packet_places', { draft: this.#draft })) ?? this.places;
    if (screen === 'merge' && this.merge) this.merge = (await this.#desk.ask('review_merge', { draft: this.#draft })) ?? this.merge;
  }

  /** Opens the packet as an assessment limited to what it asks. */
  async receive(): Promise<void> {
    if (await this.#desk.open('receive_packet', {})) this.#desk.arrive('hub');
  }

  /** Takes the packet in. */
  async apply(choices: MergeChoice[]): Promise<void> {
    if (await this.#desk.open('merge_packet', { draft: this.#draft, choices })) this.#desk.arrive('hub');
  }

  get #draft(): string {
    return this.#desk.session.draft?.draft ?? '';
  }

  async #got(view: PacketView): Promise<void> {
    this.chosen = view;
    if (view.sealed || this.#desk.session.screen !== 'merge') return;
    this.merge = await this.#desk.ask('review_merge', { draft: this.#draft });
    if (!this.merge) this.chosen = null;
  }

  #forget(): void {
    this.chosen = null;
    this.merge = null;
    this.fault = '';
  }

  /** A command of which the values typed may be refused: that is said beside them. */
  async #typed<N extends CommandName>(name: N, request: Request<N>): Promise<Reply<N> | null> {
    this.fault = '';
    const reply = await this.#desk.ask(name, request);
    if (this.#desk.session.problem?.code === 'invalidAnswer') {
      this.fault = this.#desk.session.problem.message;
      this.#desk.session.problem = null;
    }
    return reply;
  }
}
