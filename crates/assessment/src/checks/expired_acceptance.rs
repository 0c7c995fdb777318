//! An acceptance whose end date has passed.
//!
//! **Why**: a risk is accepted by someone, for a time; past it, nobody bears it. **Mend**: renew the acceptance, or treat the
//! risk.

use super::{Finding, Place, Severity, quoted};
use crate::{Language, Outcome, Scope, Text, wording};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let expired = outcome.kept().filter_map(|risk| {
        let acceptance = scope.assessment().register.get(&risk.id)?.acceptance.as_ref()?;
        (acceptance.until < outcome.today).then_some((risk, acceptance.until))
    });
    expired
        .map(|(risk, until)| {
            let title = quoted(&risk.title);
            let until = Text::compose(|language| wording::long_date(language, until));
            Finding {
                check: "expired-acceptance",
                severity: Severity::Problem,
                place: Place::Risk(risk.id.clone()),
                message: Text::new(
                    format!("L’acceptation du risque {} a pris fin le {}.", title.get(Language::Fr), until.get(Language::Fr)),
                    format!("The acceptance of the risk {} ended on {}.", title.get(Language::En), until.get(Language::En)),
                ),
                remedy: Text::new("Renouvelez l’acceptation, ou traitez le risque.", "Renew the acceptance, or treat the risk."),
            }
        })
        .collect()
}
