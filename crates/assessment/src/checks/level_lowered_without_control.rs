//! A current level below the inherent one although no control is described.
//!
//! **Why**: only a control in place lowers a risk; an unexplained drop hides it from the board. **Mend**: describe the
//! control, or rate the risk as before controls.

use super::{Finding, Place, Severity, quoted};
use crate::{Language, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let lowered = outcome.kept().filter(|risk| {
        let controls = scope.assessment().register.get(&risk.id).map_or("", |entry| &entry.controls);
        risk.inherent != risk.current && controls.trim().is_empty()
    });
    lowered
        .map(|risk| {
            let title = quoted(&risk.title);
            Finding {
                check: "level-lowered-without-control",
                severity: Severity::Problem,
                place: Place::Risk(risk.id.clone()),
                message: Text::new(
                    format!("La cote de {} baisse sans mesure en place pour l’expliquer.", title.get(Language::Fr)),
                    format!("The rating of {} goes down with no control in place to explain it.", title.get(Language::En)),
                ),
                remedy: Text::new(
                    "Décrivez les mesures en place, ou reprenez la cote d’avant.",
                    "Describe the controls in place, or keep the rating before controls.",
                ),
            }
        })
        .collect()
}
