//! An account of the organisation whose future is not decided.
//!
//! **Why**: until someone decides, nobody tends it and nobody closes it. **Mend**: keep it or close it.

use super::{Finding, Place};
use crate::{Account, Fate, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, _: &Outcome) -> Vec<Finding> {
    let pending = |account: &&Account| !account.impostor && account.fate == Fate::Undecided;
    let undecided = scope.assessment().accounts.iter().filter(pending);
    undecided
        .map(|account| {
            Finding::caution(
                "account-undecided",
                Place::Account(account.id.clone()),
                phrase!(
                    "L’avenir du compte {} n’est pas décidé.",
                    "The future of the account {} is not decided.",
                    Text::verbatim(&account.name())
                ),
                Text::new("Décidez de le garder ou de le fermer.", "Decide to keep it or to close it."),
            )
        })
        .collect()
}
