import type { ActionView, OptionView, RoleView } from './backend/bindings';
import { partyLabel } from './parties';

/** What the lines of the plan are put together by. */
export type By = 'due' | 'owner' | 'risk' | 'rank';

export const bys: By[] = ['due', 'owner', 'risk', 'rank'];

/** Lines put together: under a name of their own, or under a key of the texts of the interface. */
export interface Group {
  key: string;
  name: string;
  actions: ActionView[];
}

const terms = ['term-late', 'term-quarter', 'term-later', 'term-undated', 'term-closed'];

/** The lines of the plan by term, by owner or by risk, or all together, each group in the order of the plan. No group is empty. */
export function grouped(actions: ActionView[], by: By, roles: RoleView[], risks: OptionView[]): Group[] {
  const ways: Record<By, () => Group[]> = {
    due: () => byTerm(actions),
    owner: () => byOwner(actions, roles),
    risk: () => byRisk(actions, risks),
    rank: () => [{ key: 'by-rank', name: '', actions }],
  };
  return ways[by]().filter((group) => group.actions.length > 0);
}

function byTerm(actions: ActionView[]): Group[] {
  return terms.map((key) => ({ key, name: '', actions: actions.filter((action) => `term-${action.term}` === key) }));
}

function byOwner(actions: ActionView[], roles: RoleView[]): Group[] {
  const owners = [...new Set(actions.map((action) => action.owner))].filter((owner) => owner !== '');
  const named = owners.map((owner) => ({ key: owner, name: partyLabel(owner, roles), actions: actions.filter((action) => action.owner === owner) }));
  const sorted = named.toSorted((one, other) => one.name.localeCompare(other.name));
  return [{ key: 'no-owner', name: '', actions: actions.filter((action) => action.owner === '') }, ...sorted];
}

/** A line that lessens several risks stands under each. */
function byRisk(actions: ActionView[], risks: OptionView[]): Group[] {
  const named = risks.map((risk) => ({ key: risk.id, name: risk.label, actions: actions.filter((action) => action.risks.includes(risk.id)) }));
  const known = new Set(risks.map((risk) => risk.id));
  const loose = actions.filter((action) => !action.risks.some((risk) => known.has(risk)));
  return [...named, { key: 'no-risk', name: '', actions: loose }];
}
