//! A readiness level of 3 or 4 without a proof.
//!
//! **Why**: a document is not a practice; without proof the level counts as 2. **Mend**: add the proof, or lower the level.

use super::{Finding, Place, Severity, quoted};
use crate::{Language, Outcome, ReadinessLevel, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let unproved = outcome.readiness.criteria.iter().filter(|criterion| criterion.held_without_evidence);
    unproved
        .map(|criterion| {
            let title =
                scope.questionnaire().criterion(criterion.id.as_str()).map_or_else(Text::default, |known| known.title.clone());
            let title = quoted(&title);
            let level = criterion.answered.map_or(0, ReadinessLevel::number);
            Finding {
                check: "level-without-evidence",
                severity: Severity::Caution,
                place: Place::Item(criterion.id.clone()),
                message: Text::new(
                    format!("{} est au niveau {level} sans preuve\u{a0}: il compte pour 2.", title.get(Language::Fr)),
                    format!("{} is at level {level} without evidence: it counts as 2.", title.get(Language::En)),
                ),
                remedy: Text::new("Ajoutez la preuve, ou baissez le niveau.", "Add the evidence, or lower the level."),
            }
        })
        .collect()
}
