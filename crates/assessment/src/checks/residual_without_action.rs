//! A residual rating below the current one although no action is ahead.
//!
//! **Why**: only a measure still to come lowers a risk from where it stands today. **Mend**: add the action to the plan, or keep
//! the current rating.

use super::{Finding, Place, kept, quoted};
use crate::{Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let lowered = kept(scope, outcome).filter(|(risk, _)| risk.residual != risk.current);
    let unexplained = lowered.filter(|(risk, _)| risk.residual_reasons.is_empty());
    unexplained
        .map(|(risk, _)| {
            Finding::problem(
                "residual-without-action",
                Place::Risk(risk.id.clone()),
                phrase!(
                    "La cote de {} baisse après le plan, sans mesure à venir pour l’expliquer.",
                    "The rating of {} goes down after the plan, with no measure ahead to explain it.",
                    quoted(&risk.title)
                ),
                Text::new(
                    "Ajoutez la mesure au plan, ou reprenez la cote actuelle.",
                    "Add the measure to the plan, or keep the current rating.",
                ),
            )
        })
        .collect()
}
