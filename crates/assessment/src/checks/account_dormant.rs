//! An account kept that has posted nothing for more than six months.
//!
//! **Why**: the public still finds it, writes to it and believes it; nobody watches it. **Mend**: bring it back to life, or
//! close it.

use jiff::{ToSpan, civil::Date};

use super::{Finding, Place, day};
use crate::{Account, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let limit = outcome.today.saturating_sub(6.months());
    let posted = scope.assessment().kept_accounts().filter_map(|account| Some((account, account.last_post?)));
    posted.filter(|&(_, last)| last < limit).map(|(account, last)| finding(account, last)).collect()
}

fn finding(account: &Account, last: Date) -> Finding {
    Finding::caution(
        "account-dormant",
        Place::Account(account.id.clone()),
        phrase!(
            "Le compte {} est gardé, mais n’a rien publié depuis le {}.",
            "The {} account is kept, but has posted nothing since {}.",
            Text::verbatim(&account.name()),
            day(last)
        ),
        Text::new("Relancez le compte, ou prévoyez de le fermer.", "Bring the account back to life, or plan to close it."),
    )
}
