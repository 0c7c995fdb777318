//! A next review more than fifteen months away.
//!
//! **Why**: platforms, people and rules move within the year; a board that looks away longer looks at a picture of the past.
//! **Mend**: bring the date closer.

use jiff::ToSpan;

use super::{Finding, Place, day};
use crate::{Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let limit = outcome.today.saturating_add(15.months());
    let far = scope.review().filter(|&(_, date)| date > limit);
    let finding = far.map(|(item, date)| {
        Finding::caution(
            "review-date-far",
            Place::Item(item.clone()),
            phrase!(
                "La révision n’est prévue que pour le {}, dans plus de quinze mois.",
                "The review is only due on {}, more than fifteen months away.",
                day(date)
            ),
            Text::new("Rapprochez la date de la révision.", "Bring the date of the review closer."),
        )
    });
    finding.into_iter().collect()
}
