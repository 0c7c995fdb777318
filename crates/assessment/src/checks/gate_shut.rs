//! A gate known to be shut: a criterion that comes first, left at 0.
//!
//! **Why**: without it nothing built above holds, so it keeps the whole result at level 1. **Mend**: start there.

use super::{Finding, Place, quoted, title};
use crate::{Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let shut = outcome.readiness.shut_gates.iter();
    shut.map(|gate| {
        Finding::problem(
            "gate-shut",
            Place::Item(gate.clone()),
            phrase!(
                "{} est à 0\u{a0}: toute la maturité est retenue au niveau 1.",
                "{} is at 0: the whole readiness is held at level 1.",
                quoted(&title(scope, gate))
            ),
            Text::new("Commencez par ce critère.", "Start with this criterion."),
        )
    })
    .collect()
}
