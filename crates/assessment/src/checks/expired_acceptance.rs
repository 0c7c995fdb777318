//! An acceptance whose end date has passed.
//!
//! **Why**: a risk is accepted by someone, for a time; past it, nobody bears it. **Mend**: renew the acceptance, or treat the
//! risk.

use super::{Finding, Place, day, kept, quoted};
use crate::{Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let accepted = kept(scope, outcome).filter_map(|(risk, entry)| Some((risk, entry.acceptance.as_ref()?)));
    let expired = accepted.filter(|(_, acceptance)| !acceptance.holds_on(outcome.today));
    expired
        .map(|(risk, acceptance)| {
            Finding::problem(
                "expired-acceptance",
                Place::Risk(risk.id.clone()),
                phrase!(
                    "L’acceptation du risque {} a pris fin le {}.",
                    "The acceptance of the risk {} ended on {}.",
                    quoted(&risk.title),
                    day(acceptance.until)
                ),
                Text::new("Renouvelez l’acceptation, ou traitez le risque.", "Renew the acceptance, or treat the risk."),
            )
        })
        .collect()
}
