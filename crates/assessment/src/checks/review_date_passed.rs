//! A date of the next review that has gone by.
//!
//! **Why**: the paper would announce a review that did not take place. **Mend**: set the next date.

use super::{Finding, Place, day};
use crate::{Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let passed = scope.review().filter(|&(_, date)| date < outcome.today);
    let finding = passed.map(|(item, date)| {
        Finding::caution(
            "review-date-passed",
            Place::Item(item.clone()),
            phrase!("La révision était prévue pour le {}.", "The review was due on {}.", day(date)),
            Text::new("Fixez la date de la prochaine révision.", "Set the date of the next review."),
        )
    });
    finding.into_iter().collect()
}
