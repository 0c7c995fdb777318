//! A risk beyond the appetite with neither a measure ahead nor a valid acceptance.
//!
//! **Why**: beyond the line it drew, the board must either act or accept by name and for a time. **Mend**: add an action that
//! lessens the risk, or have the risk accepted until a date.

use super::{Finding, Place, Severity, quoted};
use crate::{Language, Outcome, Scope, Text};

pub(super) fn find(_: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let untreated = outcome.kept().filter(|risk| risk.beyond_appetite && !risk.treated);
    untreated
        .map(|risk| {
            let title = quoted(&risk.title);
            Finding {
                check: "risk-untreated",
                severity: Severity::Problem,
                place: Place::Risk(risk.id.clone()),
                message: Text::new(
                    format!("Le risque {} dépasse l’appétit, sans mesure ni acceptation.", title.get(Language::Fr)),
                    format!("The risk {} is beyond the appetite, with no measure and no acceptance.", title.get(Language::En)),
                ),
                remedy: Text::new(
                    "Ajoutez une mesure au plan, ou faites accepter le risque jusqu’à une date.",
                    "Add a measure to the plan, or have the risk accepted until a date.",
                ),
            }
        })
        .collect()
}
