//! A risk accepted for more than eighteen months.
//!
//! **Why**: an acceptance that outlives the people and the platforms it was given for binds nobody. **Mend**: bring its end
//! closer, and renew it then if it must be.

use jiff::ToSpan;

use super::{Finding, Place, day, kept, quoted};
use crate::{Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let limit = outcome.today.saturating_add(18.months());
    let accepted = kept(scope, outcome).filter_map(|(risk, entry)| Some((risk, entry.acceptance.as_ref()?.until)));
    accepted
        .filter(|&(_, until)| until > limit)
        .map(|(risk, until)| {
            Finding::caution(
                "acceptance-too-long",
                Place::Risk(risk.id.clone()),
                phrase!(
                    "Le risque {} est accepté jusqu’au {}, dans plus de dix-huit mois.",
                    "The risk {} is accepted until {}, more than eighteen months away.",
                    quoted(&risk.title),
                    day(until)
                ),
                Text::new(
                    "Rapprochez la date, quitte à renouveler l’acceptation.",
                    "Bring the date closer, and renew the acceptance if need be.",
                ),
            )
        })
        .collect()
}
