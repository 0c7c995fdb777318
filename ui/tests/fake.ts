// A stand-in for the Rust side: it keeps answers and turns pages, and refuses when told to.
import { type Backend, CommandError, type CommandName } from '../src/lib/backend';
import type { ArrivalView, DraftView, HistoryView, HomeView, LanguageCode, MenuView, MergeView, OwnTextView, PacketView, PageView, WeighedView, WireError } from '../src/lib/backend/bindings';
import { merge, packet, places } from './packets.fixtures';
import { attached, continuation, draft, history, home, page, type PageName, pageNames, upgrade } from './fixtures';

export interface Call {
  name: CommandName;
  request: Record<string, unknown>;
}

/** What went through, and what to refuse next. */
export class Fake {
  readonly calls: Call[] = [];
  home: HomeView;
  draft: DraftView;
  history: HistoryView = history();
  packet: PacketView = packet();
  merge: MergeView = merge();
  /** Pages to show in the place of those of the fixtures. */
  pages: Partial<Record<PageName, PageView>> = {};
  /** What attaching a file adds. */
  attachment = attached();
  /** What the manager wrote. */
  texts: OwnTextView[] = [
    { what: 'Nom de l’évaluation', words: 'Évaluation 2026', translation: '', page: '' },
    { what: 'Note – Publics', words: 'Le greffier\ntient la liste.', translation: '', page: 'choices' },
    { what: 'Motif', words: 'Aucune campagne.', translation: 'No campaign.', page: 'choice' },
  ];
  /** What the next answer weighed would do. */
  weighed: WeighedView = { words: '', setAside: [] };
  /** Decides whether a command fails. */
  refuse: (call: Call) => WireError | null = () => null;
  /** What becomes of the files that are opened, in order. */
  arrivals: ArrivalView[] = [];
  /** What the menus were told that they can offer. */
  readonly menus: MenuView[] = [];
  /** How many pages the complete report has. */
  sheets = 18;
  /** Replies wait for this. */
  gate: Promise<void> = Promise.resolve();
  running = 0;
  most = 0;

  constructor(homeView: HomeView = home(), draftView: DraftView = draft()) {
    this.home = homeView;
    this.draft = draftView;
  }

  readonly backend: Backend = async (name, request) => {
    const call = { name, request: structuredClone(request) as Record<string, unknown> };
    // Told beside everything else, and waited for by nobody.
    if (name === 'put_menu') return this.menus.push(request as MenuView) as never;
    this.calls.push(call);
    this.running += 1;
    this.most = Math.max(this.most, this.running);
    await this.gate;
    this.running -= 1;
    const error = this.refuse(call);
    if (error) throw new CommandError(error);
    return this.reply(call) as never;
  };

  named(name: CommandName): Record<string, unknown>[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.request);
  }

  private reply({ name, request }: Call): unknown {
    if (name === 'set_language') this.home = { ...this.home, language: request.language as LanguageCode };
    if (name === 'set_display') this.home = { ...this.home, display: request as unknown as HomeView['display'] };
    if (['home', 'set_language', 'set_display', 'close_draft', 'rename_draft', 'duplicate_draft', 'discard_draft', 'restore_draft'].includes(name)) return this.home;
    if (name === 'export_report') return { file: 'rapport.pdf', folder: 'Documents', pages: 18 };
    if (name === 'packet_places') return places();
    if (name === 'choose_packet') return this.packet;
    if (name === 'unlock_packet') return (this.packet = { ...this.packet, sealed: false });
    if (name === 'review_merge') return this.merge;
    if (name === 'make_packet' || name === 'send_back' || name === 'export_form') return { file: 'fichier.balise-part', folder: 'Documents', pages: 0 };
    if (name === 'hand_over') return { file: 'copie.balise', folder: 'Documents', pages: 0 };
    if (name === 'preview_report') return this.preview(request);
    if (name === 'review_report') return this.review(request);
    if (name === 'translations') return { from: 'fr', to: 'en', texts: this.texts };
    if (name === 'choose_logo') return { file: 'logo.png', logo: 'data:image/png;base64,AAAA' };
    if (name === 'translate') this.translate(request);
    if (['take_arrival', 'open_file', 'unseal_arrival'].includes(name)) return this.arrivals.shift() ?? { kind: 'nothing' };
    if (['show_field_menu', 'forget_arrival'].includes(name)) return {};
    if (name === 'weigh_answer') return this.weighed;
    if (name === 'preview_continuation') return continuation();
    if (name === 'preview_upgrade') return upgrade();
    if (name === 'save_evidence') return { file: 'procédure.pdf', folder: 'Documents', pages: 0 };
    if (name === 'attach_evidence') this.attach();
    if (name === 'history') return this.history;
    if (name === 'name_snapshot') return (this.history = history({ named: [{ ...this.history.days[0]!.moments[0]!, named: true, words: String(request.name) }] }));
    if (name === 'view_moment') return { ...this.draft, page: this.turn(request.page as PageName), readOnly: true, past: { moment: String(request.moment), when: '23 novembre 2026 à 9 h 10' } };
    if (name === 'undo') return this.back({ undo: null, redo: this.draft.undo, told: { words: `Annulé : ${this.draft.undo}`, page: 'choices' } });
    if (name === 'redo') return this.back({ undo: this.draft.redo, redo: null, told: { words: `Rétabli : ${this.draft.redo}`, page: null } });
    if (name === 'restore_moment') return this.back({ undo: 'Revenu au brouillon du 23 novembre 2026 à 9 h 10', told: { words: 'Revenu au brouillon du 23 novembre 2026 à 9 h 10', page: null } });
    if (name === 'export_companion') return { file: 'notes.docx', folder: 'Documents', pages: 0 };
    if (name === 'visit') this.draft = this.visited(this.turn(request.page as PageName));
    if (name === 'create_draft') this.draft = { ...draft('choices'), name: String(request.name), organisation: String(request.organisation), answered: 0 };
    if (name === 'answer_item') this.answer(request);
    if (name === 'annotate') this.annotate(request);
    if (name === 'move_action') this.move(request);
    if (name === 'decide_risk') this.decide(request);
    return this.draft;
  }

  /** What is told is told once. */
  private back(change: Partial<DraftView>): DraftView {
    this.draft = { ...this.draft, ...change, told: null };
    return { ...this.draft, ...change };
  }

  private preview({ report, page }: Record<string, unknown>) {
    const pages = (report as { length: string }).length === 'five' ? 1 : this.sheets;
    return { page: Math.min(Number(page), pages), pages, width: 612, height: 792, picture: `<svg id='${JSON.stringify(report)}'></svg>` };
  }

  /** A copy in the other language has the words that are not translated; a pale colour is darkened. */
  private review(request: Record<string, unknown>) {
    const untranslated = request.language === 'fr' ? [] : this.texts.filter((text) => !text.translation);
    const accent = (request.look as { accent: string } | undefined)?.accent;
    const note = accent === '#ffff00' ? 'La couleur #FFFF00 est trop pâle.' : '';
    return { copy: '', withheld: [], stays: [], untranslated, accent: accent ? { asked: accent, used: accent, note } : null };
  }

  private translate({ words, translation }: Record<string, unknown>): void {
    this.texts = this.texts.map((text) => (text.words === words ? { ...text, translation: String(translation) } : text));
    this.draft = { ...this.draft };
  }

  private decide(request: Record<string, unknown>): void {
    const { body } = this.draft.page;
    if (body.kind !== 'risks') return;
    const candidates = body.candidates.map((one) => (one.risk === request.risk ? { ...one, decision: request.decision as typeof one.decision } : one));
    this.draft = { ...this.draft, page: { ...this.draft.page, body: { ...body, candidates } } };
  }

  /** The list of a section comes with its page, for whoever goes through sections that way. */
  private visited(turned: PageView): DraftView {
    const inSection = pageNames.map((one) => page(one)).filter((one) => one.section === turned.section);
    return { ...this.draft, page: turned, list: this.home.display.presentation === 'list' ? inSection : [] };
  }

  private move(request: Record<string, unknown>): void {
    const { body } = this.draft.page;
    if (body.kind !== 'plan') return;
    const place = (id: unknown) => body.actions.findIndex((one) => one.id === id);
    const [from, to] = [place(request.action), place(request.past)];
    const actions = body.actions.toSpliced(from, 1).toSpliced(to, 0, ...body.actions.slice(from, from + 1));
    this.draft = { ...this.draft, page: { ...this.draft.page, body: { ...body, actions } } };
  }

  private turn(name: PageName) {
    return this.pages[name] ?? page(pageNames.includes(name) ? name : 'choice');
  }

  private answer(request: Record<string, unknown>): void {
    const { body } = this.draft.page;
    if ((body.kind !== 'item' && body.kind !== 'criterion') || body.item !== request.item) return;
    const answered = { ...body, response: { ...body.response, answer: request.answer } } as typeof body;
    this.draft = { ...this.draft, page: { ...this.draft.page, body: answered } };
  }

  private attach(): void {
    const { body } = this.draft.page;
    if (body.kind !== 'item' && body.kind !== 'criterion') return;
    const evidence = [...body.response.evidence, this.attachment];
    this.draft = { ...this.draft, page: { ...this.draft.page, body: { ...body, response: { ...body.response, evidence } } } };
  }

  private annotate(request: Record<string, unknown>): void {
    const { body } = this.draft.page;
    if ((body.kind !== 'item' && body.kind !== 'criterion') || body.item !== request.item) return;
    const { note, review, confidence, evidence } = request;
    const noted = { ...body, response: { ...body.response, note, review, confidence, evidence } } as typeof body;
    this.draft = { ...this.draft, page: { ...this.draft.page, body: noted } };
  }
}

export function refusal(code: WireError['code'], message = 'Refusé', file = ''): WireError {
  return { code, message, file, details: 'détails' };
}
