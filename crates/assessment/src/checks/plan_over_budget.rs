//! A plan whose measures ahead cost more than there is.
//!
//! **Why**: the board would vote measures it cannot pay for, and the last ones would fall without anyone choosing which. The
//! first year counts: every one-off cost and a year of the others. **Mend**: spread or lighten the plan, or ask for more.

use super::{Finding, Place, money};
use crate::{Outcome, Scope, Text, Value};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    over(scope, outcome).into_iter().collect()
}

fn over(scope: &Scope<'_>, outcome: &Outcome) -> Option<Finding> {
    let item = scope.questionnaire().parts().budget_item.as_ref()?;
    let Value::Number(budget) = scope.value(item.as_str())? else { return None };
    let budget = u64::try_from(*budget).unwrap_or(0);
    let cost = outcome.plan.cost_once.saturating_add(outcome.plan.cost_yearly);
    (cost > budget).then(|| {
        Finding::problem(
            "plan-over-budget",
            Place::Item(item.clone()),
            phrase!(
                "Les mesures à venir coûtent {} la première année, pour un budget de {}.",
                "The measures ahead cost {} in the first year, for a budget of {}.",
                money(cost),
                money(budget)
            ),
            Text::new(
                "Étalez ou allégez le plan, ou demandez un budget plus grand.",
                "Spread or lighten the plan, or ask for a larger budget.",
            ),
        )
    })
}
