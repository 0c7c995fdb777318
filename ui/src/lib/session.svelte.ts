import type { AnswerView, ContinuationView, DisplayView, DraftView, HistoryView, HomeView, LanguageCode, PageBody, ToldView, WireError } from './backend/bindings';
import { type Backend, type CommandName, type Reply, type Request, wireError } from './backend';
import { type Change, type ChangeName, type Failure, Outbox } from './outbox.svelte';
import { asks, branches, next, previous, type Screen } from './path';
import { Weighing } from './weighing.svelte';

type OfDraft<N extends CommandName> = Omit<Request<N>, 'draft'>;

/**
 * What the screens share: the views as they came, each replaced whole, and where the person is.
 *
 * It holds no truth of its own: what applies, what is valid and what it is worth is in the views.
 */
export class Session {
  home = $state.raw<HomeView | null>(null);
  draft = $state.raw<DraftView | null>(null);
  /** How many steps were taken back or done again: what fields hold by themselves is then out of date. */
  rewinds = $state(0);
  /** The history, as it was when it was last asked for. */
  history = $state.raw<HistoryView | null>(null);
  screen = $state<Screen>('home');
  /** What going on in a longer questionnaire would come to, while that is shown. */
  continuation = $state.raw<ContinuationView | null>(null);
  /** A command that failed and changed nothing. Changes that failed are in the outbox. */
  problem = $state.raw<WireError | null>(null);
  /** Said once, until the next page. */
  notice = $state('');
  /** What was just undone, done again or gone back to: said once, until the next change or page. */
  told = $state.raw<ToldView | null>(null);
  /** The key of a text to say to those who do not see the screen. */
  announcement = $state('');
  /** Whether the person asked to go on with something to correct: from then on, half-typed values are faults too. */
  checked = $state(false);
  /** Whether the list of places is open over the screen. */
  searching = $state(false);
  /** Something is being fetched; a second press of the same button must not ask twice. */
  busy = $state(false);
  /** Where the person was going when something was found to correct. */
  leaving = $state.raw<(() => Promise<void>) | null>(null);
  /** Whether the question was opened from the check of its section, to go back there. */
  correcting = $state(false);
  readonly outbox: Outbox;
  /** An answer that would set others aside, before it is given. */
  readonly weighing: Weighing;

  /** The screen one came to the settings from. */
  #before: Screen = 'home';
  #steps = $state(0);
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
    this.outbox = new Outbox(backend, (view) => this.#accept(view));
    this.weighing = new Weighing(
      (item, answer) => this.outbox.alone(() => this.#backend('weigh_answer', { draft: this.draft?.draft ?? '', item, answer })),
      (item, answer) => this.change(`answer:${item}`, 'answer_item', { item, answer }),
    );
  }

  get language(): LanguageCode {
    return this.home?.language ?? 'fr';
  }

  /** Names where the person is and the step that led there: it changes whenever focus must go to a title. */
  get place(): string {
    return `${this.screen} ${this.#steps}`;
  }

  /** Refused answers to show: at once for what was chosen, after “Continue” for what was typed. */
  get faults(): Failure[] {
    return this.outbox.refused(this.draft?.page.id).filter((failure) => this.checked || !failure.change.typed);
  }

  /** Changes that could not be saved for a reason that is not the answer’s. */
  get unsaved(): Failure[] {
    return this.outbox.unsaved;
  }

  /** Why the change of this key was refused; empty when it was not. */
  fault(key: string): string {
    return this.faults.find((failure) => failure.change.key === key)?.error.message ?? '';
  }

  /** The answer to show: the one being saved, else the one saved. */
  answer(item: string, saved: AnswerView): AnswerView {
    return this.weighing.answer(item) ?? this.outbox.latest(`answer:${item}`, 'answer_item')?.answer ?? saved;
  }

  /** Answers; where that could set other answers aside, what it would do is asked first. */
  setAnswer(item: string, answer: AnswerView, typed = false): void {
    if (this.draft?.readOnly) return;
    if (!typed && branches(this, item)) void this.weighing.weigh(item, answer);
    else this.change(`answer:${item}`, 'answer_item', { item, answer }, typed);
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
      const view = await this.outbox.alone(() => this.#backend(name, { draft, ...request } as Request<N>));
      this.#accept(view as DraftView);
      return null;
    } catch (cause) {
      const error = wireError(cause);
      if (error.code !== 'invalidAnswer') this.problem = error;
      return error;
    }
  }

  async start(): Promise<void> {
    await this.#home('home', {});
  }

  /** Everything on screen is asked again, in the other language. */
  async setLanguage(language: LanguageCode): Promise<void> {
    await this.outbox.flush();
    const page = this.draft?.page.id;
    if (!(await this.#home('set_language', { language })) || !page) return;
    await this.#turn(page);
    if (this.screen === 'history') await this.#fetchHistory();
  }

  /** How the screens look. */
  async setDisplay(change: Partial<DisplayView>): Promise<void> {
    const display = this.home?.display;
    if (display) await this.#home('set_display', { ...display, ...change });
  }

  /** The settings, from anywhere; what was typed is saved first. */
  async settings(): Promise<void> {
    await this.#leave(async () => {
      if (this.screen !== 'settings') this.#before = this.screen;
      this.#arrive('settings');
    });
  }

  /** Back to where one was before the settings. */
  leaveSettings(): void {
    this.#arrive(this.#before);
  }

  async create(request: Request<'create_draft'>): Promise<void> {
    if (await this.#open('create_draft', request)) this.#arrive('before');
  }

  /** The form of a new assessment. */
  prepare(): void {
    this.problem = null;
    this.#arrive('new');
  }

  /** Back to the list, from the form. */
  cancel(): void {
    this.#arrive('home');
  }

  async openDraft(draft: string): Promise<void> {
    if (await this.#open('open_draft', { draft })) this.#arrive('hub');
  }

  async openSample(sample: string): Promise<void> {
    if (await this.#open('open_sample', { sample })) this.#arrive('hub');
  }

  /** Changes the list of assessments: rename, duplicate, put in the bin, restore. */
  async tidy<N extends 'rename_draft' | 'duplicate_draft' | 'discard_draft' | 'restore_draft'>(name: N, request: Request<N>): Promise<boolean> {
    return this.#home(name, request);
  }

  /** Goes to a page, alone or among those of its section, once what was typed is saved. */
  async visit(page: string, screen: 'page' | 'section' = 'page'): Promise<void> {
    await this.#leave(async () => {
      if (!(await this.#turn(page))) return;
      // The register lists the risks itself, beside the one that is evaluated.
      this.#arrive(this.draft?.page.body.kind === 'risk' ? 'page' : screen);
    });
  }

  /** Goes to a screen of the open assessment. */
  async show(screen: 'hub' | 'results' | 'section' | 'check'): Promise<void> {
    await this.#leave(async () => {
      this.notice = '';
      this.told = null;
      this.#arrive(screen);
    });
  }

  /** Shows what going on in the longer questionnaire would come to. */
  async considerContinuing(): Promise<void> {
    await this.#leave(async () => {
      const draft = this.draft?.draft ?? '';
      this.continuation = await this.#ask('preview_continuation', { draft });
      if (this.continuation) this.#arrive('continue');
    });
  }

  /** Goes on in the longer questionnaire, in an assessment of its own. */
  async goOn(): Promise<void> {
    if (this.draft && (await this.#open('continue_draft', { draft: this.draft.draft }))) this.#arrive('hub');
  }

  /** Takes back the last step, once what was typed is saved. */
  async undo(): Promise<void> {
    await this.#step('undo');
  }

  /** Does again what was undone last. */
  async redo(): Promise<void> {
    await this.#step('redo');
  }

  /** How the assessment came to be what it is; from a moment of the past, that is also the way back to now. */
  async showHistory(): Promise<void> {
    await this.#leave(async () => {
      const draft = this.draft;
      if (draft?.past && !(await this.#open('open_draft', { draft: draft.draft }))) return;
      if (!(await this.#fetchHistory())) return;
      this.notice = '';
      this.told = null;
      this.#arrive('history');
    });
  }

  /** Back from a moment of the past. */
  async returnToNow(): Promise<void> {
    await this.showHistory();
  }

  /** Shows the assessment as it was, to read only. */
  async seeMoment(moment: string): Promise<void> {
    const draft = this.draft?.draft;
    if (draft && (await this.#open('view_moment', { draft, moment, page: null }))) this.#arrive('hub');
  }

  /** Makes the assessment what it was; that too can be undone. */
  async restoreMoment(moment: string): Promise<void> {
    const draft = this.draft?.draft;
    if (draft && (await this.#open('restore_moment', { draft, moment }))) this.#arrive('hub');
  }

  /** Gives the assessment as it is now a name in its history; false when that was refused. */
  async nameSnapshot(name: string): Promise<boolean> {
    const view = await this.#ask('name_snapshot', { draft: this.draft?.draft ?? '', name });
    if (view) this.history = view;
    return view !== null;
  }

  async next(): Promise<void> {
    await next(this);
  }

  async previous(): Promise<void> {
    await previous(this);
  }

  /** Saves what is being typed, and says so: what Ctrl+S is expected to do. */
  async save(): Promise<void> {
    this.announcement = '';
    await this.outbox.flush();
    if (this.unsaved.length === 0) this.announcement = 'saved-now';
  }

  /** Closes the open assessment. */
  async close(): Promise<void> {
    const go = async () => {
      const draft = this.draft?.draft;
      if (draft && !(await this.#home('close_draft', { draft }))) return;
      this.outbox.drop();
      this.#arrive('home');
      this.draft = null;
    };
    await this.#leave(go, () => this.unsaved.length > 0);
  }

  /** Goes where the person was going, whatever is left to correct. What was typed stays until the assessment is closed. */
  async leaveAnyway(): Promise<void> {
    const go = this.leaving;
    const body = this.draft?.page.body;
    if (body && this.faults.length > 0) this.flag(body, true);
    await go?.();
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
    return this.#ask('export_report', { draft: this.draft?.draft ?? '', ...request });
  }

  /** Writes a text that goes with the report where the person chooses; nothing when it could not be written. */
  async exportCompanion(request: OfDraft<'export_companion'>): Promise<Reply<'export_companion'> | null> {
    await this.outbox.flush();
    return this.#ask('export_companion', { draft: this.draft?.draft ?? '', ...request });
  }

  async #step(name: 'undo' | 'redo'): Promise<void> {
    this.weighing.drop();
    await this.outbox.flush();
    const before = this.draft;
    if (!before?.[name] || before.readOnly || this.unsaved.length > 0) return;
    const view = await this.#ask(name, { draft: before.draft });
    if (!view) return;
    // What was said of the step itself is not true any more.
    this.notice = '';
    this.#accept(view);
    this.rewinds += 1;
    // The page may have gone with the step: the one in its place is read from its title.
    if (asks(this.screen) && view.page.id !== before.page.id) this.#arrive(this.screen);
    if (this.screen === 'history') await this.#fetchHistory();
  }

  /** A page of the assessment, as it is now or as it was. */
  async #turn(page: string): Promise<boolean> {
    if (!this.draft) return false;
    const { draft, past } = this.draft;
    return past ? this.#open('view_moment', { draft, moment: past.moment, page }) : this.#open('visit', { draft, page });
  }

  async #fetchHistory(): Promise<boolean> {
    const view = await this.#ask('history', { draft: this.draft?.draft ?? '' });
    if (view) this.history = view;
    return view !== null;
  }

  async #leave(go: () => Promise<void>, held = () => false): Promise<void> {
    if (this.busy) return;
    await this.outbox.flush();
    if (this.weighing.waits) return this.weighing.insist();
    const refused = asks(this.screen) && this.outbox.refused(this.draft?.page.id).length > 0;
    if (!refused && !held()) return go();
    this.checked = true;
    this.leaving = go;
  }

  #arrive(screen: Screen): void {
    this.screen = screen;
    this.correcting = false;
    this.searching = false;
    this.#steps += 1;
    this.checked = false;
    this.leaving = null;
  }

  #accept(view: DraftView): void {
    if (view.notice) this.notice = view.notice;
    this.told = view.told;
    this.draft = view;
  }

  async #home<N extends CommandName>(name: N, request: Request<N>): Promise<boolean> {
    const view = (await this.#ask(name, request)) as HomeView | null;
    if (view) this.home = view;
    return view !== null;
  }

  async #open<N extends ChangeName>(name: N, request: Request<N>): Promise<boolean> {
    const view = (await this.#ask(name, request)) as DraftView | null;
    if (!view) return false;
    this.notice = '';
    this.#accept(view);
    return true;
  }

  async #ask<N extends CommandName>(name: N, request: Request<N>): Promise<Reply<N> | null> {
    if (this.busy) return null;
    this.busy = true;
    this.problem = null;
    try {
      return await this.outbox.alone(() => this.#backend(name, request));
    } catch (cause) {
      this.problem = wireError(cause);
      return null;
    } finally {
      this.busy = false;
    }
  }
}
