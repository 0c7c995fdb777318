//! A risk beyond the appetite with neither a measure ahead nor a valid acceptance.
//!
//! **Why**: beyond the line it drew, the board must either act or accept by name and for a time. **Mend**: add an action that
//! lessens the risk, or have the risk accepted until a date.

use super::{Finding, Place, quoted};
use crate::{Outcome, Scope, Text};

pub(super) fn find(_: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let untreated = outcome.kept().filter(|risk| risk.beyond_appetite && !risk.treated);
    untreated
        .map(|risk| {
            Finding::problem(
                "risk-untreated",
                Place::Risk(risk.id.clone()),
                phrase!(
                    "Le risque {} dépasse l’appétit, sans mesure ni acceptation.",
                    "The risk {} is beyond the appetite, with no measure and no acceptance.",
                    quoted(&risk.title)
                ),
                Text::new(
                    "Ajoutez une mesure au plan, ou faites accepter le risque jusqu’à une date.",
                    "Add a measure to the plan, or have the risk accepted until a date.",
                ),
            )
        })
        .collect()
}
