//! A risk kept and not rated.
//!
//! **Why**: it is missing from the matrix, so from what the board compares. **Mend**: rate it, or set it aside.

use super::{Finding, Place, kept, quoted};
use crate::{Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let unrated = kept(scope, outcome).filter(|(risk, _)| risk.current.is_none());
    unrated
        .map(|(risk, _)| {
            Finding::caution(
                "risk-unrated",
                Place::Risk(risk.id.clone()),
                phrase!("Le risque {} est retenu, mais n’est pas coté.", "The risk {} is kept but not rated.", quoted(&risk.title)),
                Text::new(
                    "Cotez sa vraisemblance et sa gravité, ou écartez-le.",
                    "Rate its likelihood and its impact, or set it aside.",
                ),
            )
        })
        .collect()
}
