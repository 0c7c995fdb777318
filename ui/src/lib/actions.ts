import type { ActionView } from './backend/bindings';

/** An action that is not in the plan yet: of a measure of the catalogue, or of one’s own. */
export function newAction(measure = ''): ActionView {
  return {
    id: '',
    measure,
    title: '',
    shown: '',
    risks: [],
    criteria: [],
    owner: '',
    due: '',
    dueWords: '',
    term: 'undated',
    effort: 'small',
    costOnce: 0,
    costYearly: 0,
    cost: '',
    status: 'to-plan',
    effect: { likelihood: 0, consequence: 0 },
    late: '',
  };
}
