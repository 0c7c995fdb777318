//! An account kept without a holder.
//!
//! **Why**: with nobody in charge, nobody notices that it was taken over, and nobody can get it back. **Mend**: name who holds
//! it, or close it.

use super::{Finding, Place};
use crate::{Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, _: &Outcome) -> Vec<Finding> {
    let orphans = scope.assessment().kept_accounts().filter(|account| account.holder.trim().is_empty());
    orphans
        .map(|account| {
            Finding::problem(
                "account-without-holder",
                Place::Account(account.id.clone()),
                phrase!(
                    "Le compte {} est gardé sans titulaire.",
                    "The {} account is kept without a holder.",
                    Text::verbatim(&account.name())
                ),
                Text::new(
                    "Nommez la personne qui détient le compte, ou prévoyez de le fermer.",
                    "Name who holds the account, or plan to close it.",
                ),
            )
        })
        .collect()
}
