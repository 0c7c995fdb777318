//! An action ahead for a risk beyond the appetite, expected to change nothing.
//!
//! **Why**: the risk passes for treated and will stand where it stands today. **Mend**: say what effect is expected, or choose
//! another measure.

use super::{Finding, Place, quoted};
use crate::{Action, Effect, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let idle = |action: &&Action| action.effect == Effect::default() && action.criteria.is_empty();
    let grave = |action: &&Action| outcome.kept().any(|risk| risk.beyond_appetite && action.risks.contains(&risk.id));
    scope
        .assessment()
        .actions_ahead()
        .filter(idle)
        .filter(grave)
        .map(|action| {
            Finding::caution(
                "action-without-effect",
                Place::Action(action.id.clone()),
                phrase!(
                    "La mesure {} vise un risque au-delà de l’appétit, sans effet attendu.",
                    "The measure {} is for a risk beyond the appetite, with no effect expected.",
                    quoted(&scope.questionnaire().action_title(action))
                ),
                Text::new(
                    "Indiquez l’effet attendu, ou choisissez une autre mesure.",
                    "Say what effect is expected, or choose another measure.",
                ),
            )
        })
        .collect()
}
