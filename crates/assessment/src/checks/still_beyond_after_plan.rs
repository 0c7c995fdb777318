//! A risk treated by an action, still beyond the appetite once the plan is done, and that nobody accepts.
//!
//! **Why**: the board would vote a plan that leaves it above its own line without having been told. **Mend**: do more, or have
//! what remains accepted by name and for a time.

use super::{Finding, Place, kept, quoted};
use crate::{Entry, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let accepted = |entry: &Entry| entry.acceptance.as_ref().is_some_and(|acceptance| acceptance.holds_on(outcome.today));
    let beyond = kept(scope, outcome).filter(|(risk, _)| risk.still_beyond && !risk.residual_reasons.is_empty());
    beyond
        .filter(|(_, entry)| !accepted(entry))
        .map(|(risk, _)| {
            Finding::caution(
                "still-beyond-after-plan",
                Place::Risk(risk.id.clone()),
                phrase!(
                    "Le risque {} dépasse encore l’appétit une fois le plan réalisé, et personne ne l’accepte.",
                    "The risk {} is still beyond the appetite once the plan is done, and nobody accepts it.",
                    quoted(&risk.title)
                ),
                Text::new(
                    "Renforcez le plan, ou faites accepter ce qui reste jusqu’à une date.",
                    "Strengthen the plan, or have what remains accepted until a date.",
                ),
            )
        })
        .collect()
}
