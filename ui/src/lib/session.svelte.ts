import { Arrivals } from './arrivals.svelte';
import type { Backend, Request } from './backend';
import type { AnswerView, ContinuationView, DisplayView, DraftView, HistoryView, LanguageCode } from './backend/bindings';
import { comeBack, placeBefore } from './comeback';
import type { Failure } from './outbox.svelte';
import { Packets } from './packets.svelte';
import { asks, branches, next, previous, type Screen } from './path';
import { ReportDesk } from './report.svelte';
import { Views } from './views.svelte';
import { Weighing } from './weighing.svelte';

/** Where the person is, and the ways from there. Whatever leads away saves first what was typed. */
export class Session extends Views {
  /** The history, as it was when it was last asked for. */
  history = $state.raw<HistoryView | null>(null);
  screen = $state<Screen>('home');
  /** The title of the part of the screen to go to; empty for the screen itself. */
  part = $state('');
  /** What going on in a longer questionnaire would come to, while that is shown. */
  continuation = $state.raw<ContinuationView | null>(null);
  /** The key of a text to say to those who do not see the screen. */
  announcement = $state('');
  /** Whether the person asked to go on with something to correct: from then on, half-typed values are faults too. */
  checked = $state(false);
  /** Whether the list of places is open over the screen. */
  searching = $state(false);
  /** Where the person was going when something was found to correct. */
  leaving = $state.raw<(() => Promise<void>) | null>(null);
  readonly packets: Packets;
  /** The report as it is being prepared. */
  readonly report: ReportDesk;
  /** Files that come to be opened. */
  readonly arrivals: Arrivals;
  /** The assessment of which a copy is being prepared, over the screen; empty when none is. */
  handingOver = $state('');
  /** Whether the question was opened from the check of its section, to go back there. */
  correcting = $state(false);
  /** An answer that would set others aside, before it is given. */
  readonly weighing: Weighing;

  /** The screen one came to the settings from. */
  #before: Screen = 'home';
  #steps = $state(0);

  constructor(backend: Backend) {
    super(backend);
    this.report = new ReportDesk(this);
    this.arrivals = new Arrivals(this);
    this.packets = new Packets({
      session: this,
      ask: (name, request) => this.ask(name, request),
      open: (name, request) => this.open(name, request),
      leave: (go) => this.leave(go),
      arrive: (screen) => this.#arrive(screen),
    });
    this.weighing = new Weighing(
      (item, answer) => this.outbox.alone(() => this.backend('weigh_answer', { draft: this.draft?.draft ?? '', item, answer })),
      (item, answer) => this.change(`answer:${item}`, 'answer_item', { item, answer }),
    );
  }

  /** Names where the person is and the step that led there: it changes whenever focus must go to a title. */
  get place(): string {
    return `${this.screen} ${this.#steps}`;
  }

  /** Refused answers to show: at once for what was chosen, after “Continue” for what was typed. */
  get faults(): Failure[] {
    return this.outbox.refused(this.draft?.page.id).filter((failure) => this.checked || !failure.change.typed);
  }

  /** Why the change of this key was refused; empty when it was not. */
  fault(key: string): string {
    return this.faults.find((failure) => failure.change.key === key)?.error.message ?? '';
  }

  /** The answer to show: the one that is being weighed, the one being saved, else the one saved. */
  override answer(item: string, saved: AnswerView): AnswerView {
    return this.weighing.answer(item) ?? super.answer(item, saved);
  }

  /** Answers; where that could set other answers aside, what it would do is asked first. */
  override setAnswer(item: string, answer: AnswerView, typed = false): void {
    if (this.draft?.readOnly) return;
    if (!typed && branches(this, item)) void this.weighing.weigh(item, answer);
    else super.setAnswer(item, answer, typed);
  }

  async start(): Promise<void> {
    const place = placeBefore();
    if (!(await this.refresh('home', {}))) return;
    if (place) await comeBack(this, place);
    this.arrivals.due = true;
  }

  /** Everything on screen is asked again, in the other language. */
  async setLanguage(language: LanguageCode): Promise<void> {
    await this.outbox.flush();
    const page = this.draft?.page.id;
    if (!(await this.refresh('set_language', { language })) || !page) return;
    await this.#turn(page);
    if (this.screen === 'continue') await this.#fetchContinuation();
    await (this.screen === 'history' ? this.#fetchHistory() : this.packets.again(this.screen));
  }

  /** How the screens look. */
  async setDisplay(change: Partial<DisplayView>): Promise<void> {
    const display = this.home?.display;
    if (display) await this.refresh('set_display', { ...display, ...change });
  }

  /** The settings, or a part of them, from anywhere; what was typed is saved first. */
  async settings(part = ''): Promise<void> {
    await this.leave(async () => {
      if (this.screen !== 'settings') this.#before = this.screen;
      this.#arrive('settings');
      this.part = part;
    });
  }

  /** Back to where one was before the settings. */
  leaveSettings(): void {
    this.#arrive(this.#before);
  }

  async create(request: Request<'create_draft'>): Promise<void> {
    if (await this.open('create_draft', request)) this.#arrive('before');
  }

  /** The form of a new assessment. */
  prepare(): void {
    this.problem = null;
    this.#arrive('new');
  }

  /** Away from a screen that cannot be shown. */
  retreat(): void {
    this.#arrive(this.draft ? 'hub' : 'home');
  }

  /** Back to the list, or to the assessment that is open under what one leaves. */
  cancel(): void {
    this.#arrive(this.draft ? 'hub' : 'home');
  }

  async openDraft(draft: string): Promise<void> {
    if (await this.open('open_draft', { draft })) this.#arrive('hub');
  }

  async openSample(sample: string): Promise<void> {
    if (await this.open('open_sample', { sample })) this.#arrive('hub');
  }

  /** Changes the list of assessments: rename, duplicate, put in the bin, restore. */
  async tidy<N extends 'rename_draft' | 'duplicate_draft' | 'discard_draft' | 'restore_draft'>(name: N, request: Request<N>): Promise<boolean> {
    return this.refresh(name, request);
  }

  /** Goes to a page, alone or among those of its section, once what was typed is saved. */
  async visit(page: string, screen: 'page' | 'section' = 'page'): Promise<void> {
    await this.leave(async () => {
      if (!(await this.#turn(page))) return;
      // The register lists the risks itself, beside the one that is evaluated.
      this.#arrive(this.draft?.page.body.kind === 'risk' ? 'page' : screen);
    });
  }

  /** Goes to a screen of the open assessment. */
  async show(screen: 'hub' | 'page' | 'results' | 'report' | 'upgrade' | 'section' | 'check'): Promise<void> {
    await this.leave(async () => {
      this.notice = '';
      this.told = null;
      if (screen === 'report') this.report.begin();
      this.#arrive(screen);
    });
  }

  /** The manager’s own words beside what they are in the other language. */
  async translations(): Promise<void> {
    await this.leave(async () => {
      this.notice = '';
      this.told = null;
      this.#arrive('translations');
    });
  }

  /** Prepares a copy of an assessment, over the screen, once what was typed is saved. */
  async handOver(draft: string): Promise<void> {
    await this.leave(async () => void (this.handingOver = draft));
  }

  /** Goes into an assessment that was just opened. */
  enter(view: DraftView): void {
    this.outbox.drop();
    this.notice = '';
    this.accept(view);
    this.#arrive('hub');
  }

  /** Shows what going on in the longer questionnaire would come to. */
  async considerContinuing(): Promise<void> {
    await this.leave(async () => {
      await this.#fetchContinuation();
      if (this.continuation) this.#arrive('continue');
    });
  }

  async #fetchContinuation(): Promise<void> {
    this.continuation = await this.ask('preview_continuation', { draft: this.draft?.draft ?? '' });
  }

  /** Goes on in the longer questionnaire, in an assessment of its own. */
  async goOn(): Promise<void> {
    if (this.draft && (await this.open('continue_draft', { draft: this.draft.draft }))) this.#arrive('hub');
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
    await this.leave(async () => {
      const draft = this.draft;
      if (draft?.past && !(await this.open('open_draft', { draft: draft.draft }))) return;
      if (!(await this.#fetchHistory())) return;
      this.notice = '';
      this.told = null;
      this.#arrive('history');
    });
  }

  /** Shows the assessment as it was, to read only. */
  async seeMoment(moment: string): Promise<void> {
    const draft = this.draft?.draft;
    if (draft && (await this.open('view_moment', { draft, moment, page: null }))) this.#arrive('hub');
  }

  /** Makes the assessment what it was; that too can be undone. */
  async restoreMoment(moment: string): Promise<void> {
    const draft = this.draft?.draft;
    if (draft && (await this.open('restore_moment', { draft, moment }))) this.#arrive('hub');
  }

  /** Gives the assessment as it is now a name in its history; false when that was refused. */
  async nameSnapshot(name: string): Promise<boolean> {
    const view = await this.ask('name_snapshot', { draft: this.draft?.draft ?? '', name });
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
    await this.depart(async () => {
      if (await this.#closed()) this.#arrive('home');
    });
  }

  /** Closes the open assessment for the form of a new one. */
  async begin(): Promise<void> {
    await this.depart(async () => {
      if (await this.#closed()) this.prepare();
    });
  }

  /** Goes where the person was going, whatever is left to correct. What was typed stays until the assessment is closed. */
  async leaveAnyway(): Promise<void> {
    const go = this.leaving;
    const body = this.draft?.page.body;
    if (body && this.faults.length > 0) this.flag(body, true);
    await go?.();
  }

  async #step(name: 'undo' | 'redo'): Promise<void> {
    this.weighing.drop();
    await this.outbox.flush();
    const before = this.draft;
    if (!before?.[name] || before.readOnly || this.unsaved.length > 0) return;
    const view = await this.ask(name, { draft: before.draft });
    if (!view) return;
    // What was said of the step itself is not true any more.
    this.notice = '';
    this.accept(view);
    this.rewinds += 1;
    // The page may have gone with the step: the one in its place is read from its title.
    if (asks(this.screen) && view.page.id !== before.page.id) this.#arrive(this.screen);
    if (this.screen === 'history') await this.#fetchHistory();
  }

  /** A page of the assessment, as it is now or as it was. */
  async #turn(page: string): Promise<boolean> {
    if (!this.draft) return false;
    const { draft, past } = this.draft;
    return past ? this.open('view_moment', { draft, moment: past.moment, page }) : this.open('visit', { draft, page });
  }

  async #fetchHistory(): Promise<boolean> {
    const view = await this.ask('history', { draft: this.draft?.draft ?? '' });
    if (view) this.history = view;
    return view !== null;
  }

  async #closed(): Promise<boolean> {
    const draft = this.draft?.draft;
    if (draft && !(await this.refresh('close_draft', { draft }))) return false;
    this.outbox.drop();
    this.draft = null;
    return true;
  }

  /** Leaves the open assessment; not while something of it could not be saved. */
  async depart(go: () => Promise<void>): Promise<void> {
    await this.leave(go, () => this.unsaved.length > 0);
  }

  /** Goes somewhere, once what was typed is saved; not while something here is to be corrected, or `held` says that it waits. */
  async leave(go: () => Promise<void>, held = () => false): Promise<void> {
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
    this.part = '';
    this.correcting = false;
    this.searching = false;
    this.#steps += 1;
    this.checked = false;
    this.leaving = null;
  }
}
