//! An impostor that is not to be closed.
//!
//! **Why**: someone speaks in the organisation’s name, and nothing is planned to stop it. **Mend**: report it to the platform,
//! and record it as to be closed.

use super::{Finding, Place};
use crate::{Account, Fate, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, _: &Outcome) -> Vec<Finding> {
    let tolerated = |account: &&Account| account.impostor && account.fate != Fate::Close;
    let impostors = scope.assessment().accounts.iter().filter(tolerated);
    impostors
        .map(|account| {
            Finding::problem(
                "impostor-left-alone",
                Place::Account(account.id.clone()),
                phrase!(
                    "Rien n’est prévu contre le compte {}, qui se fait passer pour l’organisation.",
                    "Nothing is planned against the account {}, which passes for the organisation.",
                    Text::verbatim(&account.name())
                ),
                Text::new(
                    "Signalez-le à la plateforme, et indiquez qu’il est à fermer.",
                    "Report it to the platform, and record it as to be closed.",
                ),
            )
        })
        .collect()
}
