//! An action past its date and not done.
//!
//! **Why**: the residual level counts on it. **Mend**: record it as done, agree on another date, or give it up.

use super::{Finding, Place, Severity, quoted};
use crate::{Language, Outcome, Scope, Text, wording};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let overdue = scope.assessment().plan.iter().filter(|action| outcome.is_overdue(action));
    overdue
        .map(|action| {
            let title = quoted(&scope.questionnaire().action_title(action));
            let due = action.due.map_or_else(Text::default, |due| Text::compose(|language| wording::long_date(language, due)));
            Finding {
                check: "action-overdue",
                severity: Severity::Caution,
                place: Place::Action(action.id.clone()),
                message: Text::new(
                    format!("La mesure {} devait être faite le {}.", title.get(Language::Fr), due.get(Language::Fr)),
                    format!("The measure {} was due on {}.", title.get(Language::En), due.get(Language::En)),
                ),
                remedy: Text::new(
                    "Indiquez qu’elle est faite, convenez d’une autre date, ou abandonnez-la.",
                    "Record it as done, agree on another date, or drop it.",
                ),
            }
        })
        .collect()
}
