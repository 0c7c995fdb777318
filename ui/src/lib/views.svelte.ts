import type { AnswerView, DraftView, HomeView, LanguageCode, PageBody, ToldView, WireError } from './backend/bindings';
import { type Backend, type CommandName, type Reply, type Request, wireError } from './backend';
import { type Change, type ChangeName, type Failure, Outbox } from './outbox.svelte';

/** What a command about an assessment asks for, besides which one. */
export type OfDraft<N extends CommandName> = Omit<Request<N>, 'draft'>;

/**
 * The views as they came, each replaced whole, and how they are asked for.
 *
 * It holds no truth of its own: what applies, what is valid and what it is worth is in the views.
 */
export class Views {
  home = $state.raw<HomeView | null>(null);
  draft = $state.raw<DraftView | null>(null);
  /** How many steps were taken back or done again: what fields hold by themselves is then out of date. */
  rewinds = $state(0);
  /** A command that failed and changed nothing. Changes that failed are in the outbox. */
  problem = $state.raw<WireError | null>(null);
  /** Said once, until the next page. */
  notice = $state('');
  /** What was just undone, done again or gone back to: said once, until the next change or page. */
  told = $state.raw<ToldView | null>(null);
  /** Something is being fetched; a second press of the same button must not ask twice. */
  busy = $state(false);
  readonly outbox: Outbox;
  readonly backend: Backend;

  constructor(backend: Backend) {
    this.backend = backend;
    this.outbox = new Outbox(backend, (view) => this.accept(view));
  }

  get language(): LanguageCode {
    return this.home?.language ?? 'fr';
  }

  /** Changes that could not be saved for a reason that is not the answer’s. */
  get unsaved(): Failure[] {
    return this.outbox.unsaved;
  }

  /** The answer to show: the one being saved, else the one saved. */
  answer(item: string, saved: AnswerView): AnswerView {
    return this.outbox.latest(`answer:${item}`, 'answer_item')?.answer ?? saved;
  }

  setAnswer(item: string, answer: AnswerView, typed = false): void {
    this.change(`answer:${item}`, 'answer_item', { item, answer }, typed);
  }

  /** Changes the open assessment, now or a pause after the last key. */
  change<N extends ChangeName>(key: string, name: N, request: OfDraft<N>, typed = false): void {
    if (!this.draft || this.draft.readOnly) return;
    const full = { draft: this.draft.draft, ...request } as Request<N>;
    this.outbox.put({ key, name, request: full, page: this.draft.page.id, typed } as Change);
  }

  /** Changes the open assessment as a form does: done, or a refusal to show in the form. */
  async submit<N extends ChangeName>(name: N, request: OfDraft<N>): Promise<WireError | null> {
    const draft = this.draft?.draft;
    if (!draft) return null;
    try {
      const view = await this.outbox.alone(() => this.backend(name, { draft, ...request } as Request<N>));
      this.accept(view as DraftView);
      return null;
    } catch (cause) {
      const error = wireError(cause);
      if (error.code !== 'invalidAnswer') this.problem = error;
      return error;
    }
  }

  /** What is said about an answer besides the answer, as it is being saved. */
  annotation(body: PageBody & { kind: 'item' | 'criterion' }): OfDraft<'annotate'> {
    const { note, review, confidence, evidence, voices } = body.response;
    const { draft: _, ...held } = this.outbox.latest(`annotate:${body.item}`, 'annotate') ?? { draft: '', item: body.item, note, review, confidence, evidence, voices };
    return held;
  }

  /** Flags an answer to come back to, or takes the flag away. */
  flag(body: PageBody, review: boolean): void {
    if (body.kind !== 'item' && body.kind !== 'criterion') return;
    const held = this.annotation(body);
    if (held.review !== review) this.change(`annotate:${body.item}`, 'annotate', { ...held, review });
  }

  /** Writes the report where the person chooses; nothing when it could not be written. */
  async exportReport(request: OfDraft<'export_report'>): Promise<Reply<'export_report'> | null> {
    await this.outbox.flush();
    return this.ask('export_report', { draft: this.draft?.draft ?? '', ...request });
  }

  /** Writes a text that goes with the report where the person chooses; nothing when it could not be written. */
  async exportCompanion(request: OfDraft<'export_companion'>): Promise<Reply<'export_companion'> | null> {
    await this.outbox.flush();
    return this.ask('export_companion', { draft: this.draft?.draft ?? '', ...request });
  }

  /** Takes a view for what is shown. */
  accept(view: DraftView): void {
    if (view.notice) this.notice = view.notice;
    this.told = view.told;
    this.draft = view;
  }

  /** Asks for a new list of assessments; false when that failed. */
  async refresh<N extends CommandName>(name: N, request: Request<N>): Promise<boolean> {
    const view = (await this.ask(name, request)) as HomeView | null;
    if (view) this.home = view;
    return view !== null;
  }

  /** Asks for another view of an assessment; false when that failed. */
  async open<N extends ChangeName>(name: N, request: Request<N>): Promise<boolean> {
    const view = (await this.ask(name, request)) as DraftView | null;
    if (!view) return false;
    this.notice = '';
    this.accept(view);
    return true;
  }

  /** Asks for something, once at a time; nothing when it failed, which the banner then says. */
  async ask<N extends CommandName>(name: N, request: Request<N>): Promise<Reply<N> | null> {
    if (this.busy) return null;
    this.busy = true;
    this.problem = null;
    try {
      return await this.outbox.alone(() => this.backend(name, request));
    } catch (cause) {
      this.problem = wireError(cause);
      return null;
    } finally {
      this.busy = false;
    }
  }

  /** Asks for something whose refusal is shown where it was asked. */
  async attempt<N extends CommandName>(name: N, request: Request<N>): Promise<{ reply: Reply<N>; error: null } | { reply: null; error: WireError }> {
    try {
      await this.outbox.flush();
      return { reply: await this.outbox.alone(() => this.backend(name, request)), error: null };
    } catch (cause) {
      return { reply: null, error: wireError(cause) };
    }
  }
}
