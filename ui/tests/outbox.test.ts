import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { CommandError } from '../src/lib/backend';
import type { Backend } from '../src/lib/backend';
import type { AnswerView, DraftView } from '../src/lib/backend/bindings';
import { type Change, Outbox, TYPING_PAUSE } from '../src/lib/outbox.svelte';
import { draft } from './fixtures';
import { refusal } from './fake';

/** Replies only when told to. */
class Slow {
  readonly asked: unknown[] = [];
  readonly views: DraftView[] = [];
  readonly outbox: Outbox;
  #replies: { resolve: (view: DraftView) => void; reject: (cause: Error) => void }[] = [];

  constructor() {
    const backend: Backend = (_, request) => {
      this.asked.push('answer' in request ? answered(request.answer) : request);
      return new Promise((resolve, reject) => this.#replies.push({ resolve: resolve as never, reject }));
    };
    this.outbox = new Outbox(backend, (view) => this.views.push(view));
  }

  async reply(view = draft()): Promise<void> {
    this.#replies.shift()?.resolve(view);
    await settle();
  }

  async refuse(code: Parameters<typeof refusal>[0]): Promise<void> {
    this.#replies.shift()?.reject(new CommandError(refusal(code)));
    await settle();
  }
}

function answered(answer: AnswerView): unknown {
  return answer.state === 'text' ? answer.text : answer;
}

const settle = () => vi.advanceTimersByTimeAsync(0);

function typing(text: string, key = 'answer:a'): Change<'answer_item'> {
  return { key, name: 'answer_item', page: 'p', typed: true, request: { draft: 'd1', item: 'a', answer: { state: 'text', text } } };
}

const choosing = (text: string, key = 'answer:a') => ({ ...typing(text, key), typed: false });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the outbox', () => {
  test('waits for a pause in typing, then sends the latest text', async () => {
    const slow = new Slow();
    slow.outbox.put(typing('b'));
    await vi.advanceTimersByTimeAsync(TYPING_PAUSE - 1);
    slow.outbox.put(typing('bo'));
    await vi.advanceTimersByTimeAsync(TYPING_PAUSE - 1);
    expect(slow.asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(slow.asked).toEqual(['bo']);
  });

  test('sends what is chosen at once', async () => {
    const slow = new Slow();
    slow.outbox.put(choosing('x'));
    await settle();
    expect(slow.asked).toEqual(['x']);
  });

  test('has one command under way at a time, and skips what was overtaken', async () => {
    const slow = new Slow();
    slow.outbox.put(choosing('1'));
    await settle();
    slow.outbox.put(choosing('2'));
    slow.outbox.put(choosing('3'));
    slow.outbox.put(choosing('other', 'answer:b'));
    await settle();
    expect(slow.asked).toEqual(['1']);
    await slow.reply();
    expect(slow.asked).toEqual(['1', '3']);
    await slow.reply();
    expect(slow.asked).toEqual(['1', '3', 'other']);
  });

  test('shows what is held until it is saved, and never an older reply over a newer choice', async () => {
    const slow = new Slow();
    slow.outbox.put(choosing('1'));
    await settle();
    slow.outbox.put(choosing('2'));
    await slow.reply();
    expect(slow.outbox.latest('answer:a', 'answer_item')?.answer).toEqual({ state: 'text', text: '2' });
    await slow.reply();
    expect(slow.outbox.latest('answer:a', 'answer_item')).toBeUndefined();
    expect(slow.views).toHaveLength(2);
  });

  test('keeps what could not be saved, and sends it again when asked', async () => {
    const slow = new Slow();
    slow.outbox.put(choosing('x'));
    await settle();
    await slow.refuse('diskFull');
    expect(slow.outbox.failures.get('answer:a')?.error.code).toBe('diskFull');
    expect(slow.outbox.latest('answer:a', 'answer_item')).toBeDefined();
    void slow.outbox.retry();
    await settle();
    expect(slow.asked).toEqual(['x', 'x']);
    await slow.reply();
    expect(slow.outbox.failures.size).toBe(0);
    expect(slow.outbox.latest('answer:a', 'answer_item')).toBeUndefined();
  });

  test('a later success does not forgive the failure of something else', async () => {
    const slow = new Slow();
    slow.outbox.put(choosing('x'));
    slow.outbox.put(choosing('y', 'answer:b'));
    await settle();
    await slow.refuse('diskFull');
    await slow.reply();
    expect([...slow.outbox.failures.keys()]).toEqual(['answer:a']);
  });

  test('flushing sends what is being typed and waits for the reply', async () => {
    const slow = new Slow();
    slow.outbox.put(typing('bon'));
    let done = false;
    void slow.outbox.flush().then(() => (done = true));
    await settle();
    expect(slow.asked).toEqual(['bon']);
    expect(done).toBe(false);
    await slow.reply();
    expect(done).toBe(true);
  });

  test('says that a save is slow after a second, not before', async () => {
    const slow = new Slow();
    slow.outbox.put(choosing('x'));
    await vi.advanceTimersByTimeAsync(900);
    expect(slow.outbox.slow).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(slow.outbox.slow).toBe(true);
    await slow.reply();
    expect(slow.outbox.slow).toBe(false);
  });

  test('what is dropped is not sent', async () => {
    const slow = new Slow();
    slow.outbox.put(typing('x'));
    slow.outbox.drop();
    await vi.advanceTimersByTimeAsync(TYPING_PAUSE * 2);
    expect(slow.asked).toEqual([]);
  });
});
