//! A readiness level of 3 or 4 without a proof.
//!
//! **Why**: a document is not a practice; without proof the level counts as 2. **Mend**: add the proof, or lower the level.

use super::{Finding, Place, number, quoted, title};
use crate::{Outcome, ReadinessLevel, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let unproved = outcome.readiness.criteria.iter().filter(|criterion| criterion.held_without_evidence);
    unproved
        .map(|criterion| {
            let level = criterion.answered.map_or(0, ReadinessLevel::number);
            Finding::caution(
                "level-without-evidence",
                Place::Item(criterion.id.clone()),
                phrase!(
                    "{} est au niveau {} sans preuve\u{a0}: il compte pour 2.",
                    "{} is at level {} without evidence: it counts as 2.",
                    quoted(&title(scope, &criterion.id)),
                    number(level.into())
                ),
                Text::new("Ajoutez la preuve, ou baissez le niveau.", "Add the evidence, or lower the level."),
            )
        })
        .collect()
}
