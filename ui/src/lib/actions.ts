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
    effort: 'small',
    costOnce: 0,
    costYearly: 0,
    status: 'to-plan',
    effect: { likelihood: 0, consequence: 0 },
    late: '',
  };
}
