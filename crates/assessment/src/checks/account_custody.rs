//! An account kept without a purpose, a deputy or a second factor.
//!
//! **Why**: these are the three holes through which an account is lost: nobody knows what it is for, its only holder leaves,
//! its password leaks. **Mend**: complete the line, or close the account.

use super::{Finding, Place, neither};
use crate::{Account, Outcome, Scope, SecondFactor, Text};

pub(super) fn find(scope: &Scope<'_>, _: &Outcome) -> Vec<Finding> {
    let kept = scope.assessment().kept_accounts();
    kept.filter_map(|account| {
        let lacking = lacking(account);
        (!lacking.is_empty()).then(|| finding(account, &neither(&lacking)))
    })
    .collect()
}

fn lacking(account: &Account) -> Vec<Text> {
    let holes = [
        (account.purpose.trim().is_empty(), Text::new("but", "a purpose")),
        (account.deputy.trim().is_empty(), Text::new("suppléance", "a deputy")),
        (account.second_factor != SecondFactor::Yes, Text::new("double authentification", "a second factor")),
    ];
    holes.into_iter().filter(|(open, _)| *open).map(|(_, name)| name).collect()
}

fn finding(account: &Account, lacking: &Text) -> Finding {
    let name = Text::verbatim(&account.name());
    Finding::problem(
        "account-custody",
        Place::Account(account.id.clone()),
        phrase!("Le compte {} est gardé sans {}.", "The {} account is kept without {}.", name, lacking),
        Text::new("Complétez la fiche du compte, ou prévoyez de le fermer.", "Complete the account’s line, or plan to close it."),
    )
}
