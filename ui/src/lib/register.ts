import type { LanguageCode, LevelView, RiskLineView } from './backend/bindings';
import { plain } from './search';

/** Which levels of today are wanted: one, those not evaluated yet, or all. */
export type Reach = 'all' | LevelView | 'unrated';

export const reaches: Reach[] = ['all', 'critical', 'high', 'moderate', 'low', 'unrated'];

/** By level the most serious first, as the register comes; by name; by owner, those without one first. */
export type Order = 'level' | 'title' | 'owner';

export const orders: Order[] = ['level', 'title', 'owner'];

/** What is looked for in the register. */
export interface Wish {
  words: string;
  reach: Reach;
  activity: string;
  order: Order;
}

export const anyWish: Readonly<Wish> = { words: '', reach: 'all', activity: '', order: 'level' };

/** The risks that are looked for, in the order asked. Accents and capitals do not count. */
export function sought(risks: RiskLineView[], wish: Wish, language: LanguageCode): RiskLineView[] {
  const wanted = plain(wish.words).split(/\s+/);
  const found = risks.filter((risk) => {
    const said = plain(`${risk.risk} ${risk.title} ${risk.owner}`);
    return keeps(risk, wish) && wanted.every((word) => said.includes(word));
  });
  const compare = new Intl.Collator(language).compare;
  if (wish.order === 'title') return found.toSorted((one, other) => compare(one.title, other.title));
  if (wish.order === 'owner') return found.toSorted((one, other) => compare(one.owner, other.owner));
  return found;
}

function keeps(risk: RiskLineView, { reach, activity }: Wish): boolean {
  const level = risk.levels[1] ?? 'unrated';
  return (reach === 'all' || level === reach) && (activity === '' || risk.activities.includes(activity));
}
