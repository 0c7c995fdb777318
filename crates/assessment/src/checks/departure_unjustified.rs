//! A rating that departs from what the answers suggest, without saying why.
//!
//! **Why**: the manager decides, but a board must be able to follow. **Mend**: justify the departure in one sentence, or
//! take the suggestion.

use super::{Finding, Place, Severity, quoted};
use crate::{Language, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let departs = outcome.kept().filter(|risk| {
        let why = scope.assessment().register.get(&risk.id).map_or("", |entry| &entry.justification);
        risk.departs() && why.trim().is_empty()
    });
    departs
        .map(|risk| {
            let title = quoted(&risk.title);
            Finding {
                check: "departure-unjustified",
                severity: Severity::Caution,
                place: Place::Risk(risk.id.clone()),
                message: Text::new(
                    format!("La vraisemblance de {} s’écarte de celle que suggèrent vos réponses.", title.get(Language::Fr)),
                    format!("The likelihood of {} departs from what your answers suggest.", title.get(Language::En)),
                ),
                remedy: Text::new(
                    "Dites pourquoi en une phrase, ou reprenez la suggestion.",
                    "Say why in one sentence, or take the suggestion.",
                ),
            }
        })
        .collect()
}
