import type { Say } from './app';
import type { OwnRiskView } from './backend/bindings';

/** What stands for a fragment that is not written yet. */
const BLANK = '…';

/** Cause, event and consequence as the sentence that the report will say, while it is being written. Empty until something is. */
export function riskSentence(own: Pick<OwnRiskView, 'cause' | 'event' | 'consequence'>, t: Say): string {
  const [cause, event, consequence] = [own.cause, own.event, own.consequence].map(fragment) as [string, string, string];
  if ([cause, event, consequence].every((part) => part === BLANK)) return '';
  const because = t(/^[aeiouàâéèêëîïôöùûüœ]/i.test(cause) ? 'because-vowel' : 'because', { cause });
  return t('risk-sentence', { because, event, consequence }).replace(`${BLANK}.`, BLANK);
}

/** A sentence already ends the fragment it is put in. */
function fragment(words: string): string {
  return words.trim().replace(/[.;,]+$/, '') || BLANK;
}
