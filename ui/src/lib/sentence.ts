import type { Say } from './app';
import type { OwnRiskView } from './backend/bindings';

/** Cause, event and consequence as one sentence, while it is being written. Empty until something is. */
export function riskSentence(own: Pick<OwnRiskView, 'cause' | 'event' | 'consequence'>, t: Say): string {
  const cause = fragment(own.cause);
  const event = fragment(own.event);
  const consequence = fragment(own.consequence);
  if (!cause && !event && !consequence) return '';
  const blank = '…';
  const sentence = t('risk-sentence', { cause: cause || blank, event: event || blank, consequence: consequence || blank });
  return sentence.replace(/…\.$/, blank);
}

/** A sentence already ends the fragment it is put in. */
function fragment(words: string): string {
  return words.trim().replace(/[.;,]+$/, '');
}
