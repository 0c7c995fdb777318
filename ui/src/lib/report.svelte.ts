import { wireError } from './backend';
import type { LanguageCode, LookView, PreviewView, ReviewView, WireError } from './backend/bindings';
import type { OfDraft, Views } from './views.svelte';

/** How a report is asked for, whichever the assessment. */
export type ReportOptions = OfDraft<'export_report'>;

/** The report as Balise dresses it. */
const plain: LookView = { accent: '', banner: '', logo: '' };

/** How large a page may be shown, in percent of the room there is. */
export const zooms = [50, 75, 100, 125, 150, 200, 300];

/**
 * The report as it is being prepared: its options, and the page in view.
 *
 * One page is asked for at a time. A wish that comes meanwhile is the next, in place of those before it: no late page ever
 * takes the place of a newer one, and nothing is drawn that nobody waits for.
 */
export class ReportDesk {
  options = $state.raw<ReportOptions>({ language: 'fr', paper: 'letter', length: 'full' });
  /** The page that is wanted, from 1. */
  page = $state(1);
  zoom = $state(100);
  /** The page that is shown; the last one that was had, while another is being drawn. */
  view = $state.raw<PreviewView | null>(null);
  /** Whether the page that is shown is not yet the one that is wanted. */
  drawing = $state(false);
  /** Why the page that is wanted cannot be shown. */
  problem = $state.raw<WireError | null>(null);
  /** What to look at before the report leaves, such as it is asked for. */
  review = $state.raw<ReviewView | null>(null);
  /** The name of the file of the logo; empty when there is none. */
  logo = $state('');

  readonly #views: Views;
  /** The assessment that the options are for. */
  #draft = '';
  /** Counts the wishes. */
  #wish = 0;
  /** Counts the reviews that were asked for. */
  #looks = 0;

  constructor(views: Views) {
    this.#views = views;
  }

  /** Comes to the report of the open assessment; options chosen before are as they were left. */
  begin(): void {
    const draft = this.#views.draft;
    if (!draft || draft.draft === this.#draft) return;
    this.#draft = draft.draft;
    this.options = { language: draft.reportLanguage, paper: 'letter', length: 'full' };
    this.page = 1;
    this.view = null;
    this.problem = null;
    this.review = null;
    this.logo = '';
  }

  /** The language of what has only one, when the report is in both. */
  get language(): LanguageCode {
    const { language } = this.options;
    return language === 'both' ? (this.#views.draft?.reportLanguage ?? 'fr') : language;
  }

  /** How the report is dressed. */
  get look(): LookView {
    return this.options.look ?? plain;
  }

  /** Dresses the report otherwise, if it can be; why not, when it cannot. */
  async dress(change: Partial<LookView>): Promise<WireError | null> {
    const look = { ...this.look, ...change };
    const bare = Object.values(look).every((words) => words === '');
    const { look: _, ...rest } = this.options;
    const options = bare ? rest : { ...rest, look };
    const error = await this.#review(options);
    if (!error) this.options = options;
    return error;
  }

  /** Looks again at what the report holds back and what is not translated. */
  async inspect(): Promise<void> {
    await this.#review(this.options);
  }

  async #review(options: ReportOptions): Promise<WireError | null> {
    const draft = this.#views.draft?.draft;
    if (!draft) return null;
    const look = (this.#looks += 1);
    try {
      const review = await this.#views.backend('review_report', { draft, ...options });
      if (look === this.#looks) this.review = review;
      return null;
    } catch (cause) {
      return wireError(cause);
    }
  }

  choose(change: Partial<ReportOptions>): void {
    this.options = { ...this.options, ...change };
  }

  /** Turns to a page that there is. */
  turn(page: number): void {
    const last = this.view?.pages ?? 1;
    this.page = Math.min(Math.max(page, 1), last);
    void this.show();
  }

  /** One step larger or smaller. */
  magnify(steps: 1 | -1): void {
    const at = zooms.indexOf(this.zoom) + steps;
    this.zoom = zooms[Math.min(Math.max(at, 0), zooms.length - 1)] ?? 100;
  }

  /** Has the page that is wanted drawn, as the report would be written now. */
  async show(): Promise<void> {
    this.#wish += 1;
    if (this.drawing) return;
    this.drawing = true;
    await this.#views.outbox.flush();
    for (let wish = 0; wish !== this.#wish; ) {
      wish = this.#wish;
      await this.#draw(() => wish === this.#wish);
    }
    this.drawing = false;
  }

  async #draw(wanted: () => boolean): Promise<void> {
    const draft = this.#views.draft?.draft;
    if (!draft) return;
    try {
      const view = await this.#views.backend('preview_report', { report: { draft, ...this.options }, page: this.page });
      if (!wanted()) return;
      this.view = view;
      this.page = view.page;
      this.problem = null;
    } catch (cause) {
      if (wanted()) this.problem = wireError(cause);
    }
  }
}
