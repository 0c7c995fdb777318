//! A current level below the inherent one although no control is described.
//!
//! **Why**: only a control in place lowers a risk; an unexplained drop hides it from the board. **Mend**: describe the
//! control, or rate the risk as before controls.

use super::{Finding, Place, kept, quoted};
use crate::{Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let lowered = kept(scope, outcome).filter(|(risk, entry)| risk.inherent != risk.current && entry.controls.trim().is_empty());
    lowered
        .map(|(risk, _)| {
            Finding::problem(
                "level-lowered-without-control",
                Place::Risk(risk.id.clone()),
                phrase!(
                    "La cote de {} baisse sans mesure en place pour l’expliquer.",
                    "The rating of {} goes down with no control in place to explain it.",
                    quoted(&risk.title)
                ),
                Text::new(
                    "Décrivez les mesures en place, ou reprenez la cote d’avant.",
                    "Describe the controls in place, or keep the rating before controls.",
                ),
            )
        })
        .collect()
}
