//! An account whose deputy is its holder.
//!
//! **Why**: a deputy is there for the day the holder is not; the same name twice is one pair of hands. **Mend**: name someone
//! else as deputy.

use super::{Finding, Place};
use crate::{Account, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, _: &Outcome) -> Vec<Finding> {
    let alone = |account: &&Account| {
        !account.holder.trim().is_empty() && scope.questionnaire().is_same_party(&account.holder, &account.deputy)
    };
    let kept = scope.assessment().kept_accounts().filter(alone);
    kept.map(|account| {
        Finding::caution(
            "account-one-pair-of-hands",
            Place::Account(account.id.clone()),
            phrase!(
                "Le compte {} a la même personne comme titulaire et comme suppléance.",
                "The {} account has the same person as holder and as deputy.",
                Text::verbatim(&account.name())
            ),
            Text::new("Confiez la suppléance à une autre personne.", "Name someone else as deputy."),
        )
    })
    .collect()
}
