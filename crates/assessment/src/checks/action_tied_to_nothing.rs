//! An action, not given up, that lessens no risk and raises no criterion.
//!
//! **Why**: nothing in the assessment calls for it, so nothing will tell whether it worked. **Mend**: tie it to a risk or to a
//! criterion, or drop it.

use super::{Finding, Place, quoted};
use crate::{ActionStatus, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, _: &Outcome) -> Vec<Finding> {
    let live = scope.assessment().plan.iter().filter(|action| action.status != ActionStatus::Dropped);
    let loose = live.filter(|action| action.risks.is_empty() && action.criteria.is_empty());
    loose
        .map(|action| {
            Finding::caution(
                "action-tied-to-nothing",
                Place::Action(action.id.clone()),
                phrase!(
                    "La mesure {} ne réduit aucun risque et n’élève aucun critère.",
                    "The measure {} lessens no risk and raises no criterion.",
                    quoted(&scope.questionnaire().action_title(action))
                ),
                Text::new("Liez-la à un risque ou à un critère, ou abandonnez-la.", "Tie it to a risk or a criterion, or drop it."),
            )
        })
        .collect()
}
