//! A rating that departs from what the answers suggest, without saying why.
//!
//! **Why**: the manager decides, but a board must be able to follow. **Mend**: justify the departure in one sentence, or
//! take the suggestion.

use super::{Finding, Place, kept, quoted};
use crate::{Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let departs = kept(scope, outcome).filter(|(risk, entry)| risk.departs() && entry.justification.trim().is_empty());
    departs
        .map(|(risk, _)| {
            Finding::caution(
                "departure-unjustified",
                Place::Risk(risk.id.clone()),
                phrase!(
                    "La vraisemblance de {} s’écarte de celle que suggèrent vos réponses.",
                    "The likelihood of {} departs from what your answers suggest.",
                    quoted(&risk.title)
                ),
                Text::new(
                    "Dites pourquoi en une phrase, ou reprenez la suggestion.",
                    "Say why in one sentence, or take the suggestion.",
                ),
            )
        })
        .collect()
}
