import type { AnswerView, WeighedView } from './backend/bindings';

interface Weighed {
  item: string;
  answer: AnswerView;
  /** What it would do; nothing until that is known. */
  view: WeighedView | null;
}

/**
 * An answer on which other questions depend, between the moment it is chosen and the moment it is given.
 *
 * Most set nothing aside and are given at once. One that would is shown chosen, with what it would do, and waits for a word.
 */
export class Weighing {
  /** How many times the person tried to go on without a word: the question asked is then shown again. */
  insisted = $state(0);
  #held = $state.raw<Weighed | null>(null);
  readonly #ask: (item: string, answer: AnswerView) => Promise<WeighedView>;
  readonly #give: (item: string, answer: AnswerView) => void;

  constructor(ask: (item: string, answer: AnswerView) => Promise<WeighedView>, give: (item: string, answer: AnswerView) => void) {
    this.#ask = ask;
    this.#give = give;
  }

  /** Whether an answer waits for a word. */
  get waits(): boolean {
    return this.#held?.view != null;
  }

  /** The answer chosen and not given yet. */
  answer(item: string): AnswerView | undefined {
    return this.#held?.item === item ? this.#held.answer : undefined;
  }

  /** What the answer chosen to an item would do, once it waits for a word. */
  of(item: string): WeighedView | null {
    return this.#held?.item === item ? this.#held.view : null;
  }

  async weigh(item: string, answer: AnswerView): Promise<void> {
    const held: Weighed = { item, answer, view: null };
    this.#held = held;
    let view: WeighedView | null = null;
    try {
      view = await this.#ask(item, answer);
    } catch {
      // What refuses to be weighed is refused again when it is given, and said then.
    }
    // Another was chosen since: it holds this one too.
    if (this.#held !== held) return;
    if (view?.words) this.#held = { ...held, view };
    else this.confirm();
  }

  /** Gives the answer. */
  confirm(): void {
    const held = this.#held;
    this.#held = null;
    if (held) this.#give(held.item, held.answer);
  }

  /** Leaves the answer as it was. */
  drop(): void {
    this.#held = null;
  }

  insist(): void {
    this.insisted += 1;
  }
}
