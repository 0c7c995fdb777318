//! An action past its date and not done.
//!
//! **Why**: the residual level counts on it. **Mend**: record it as done, agree on another date, or give it up.

use super::{Finding, Place, day, quoted};
use crate::{Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let overdue = scope.assessment().plan.iter().filter(|action| outcome.is_overdue(action));
    overdue
        .map(|action| {
            let title = quoted(&scope.questionnaire().action_title(action));
            let due = action.due.map_or_else(Text::default, day);
            Finding::caution(
                "action-overdue",
                Place::Action(action.id.clone()),
                phrase!("La mesure {} devait être faite le {}.", "The measure {} was due on {}.", title, due),
                Text::new(
                    "Indiquez qu’elle est faite, convenez d’une autre date, ou abandonnez-la.",
                    "Record it as done, agree on another date, or drop it.",
                ),
            )
        })
        .collect()
}
