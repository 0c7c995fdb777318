//! Questions still flagged to come back to.
//!
//! **Why**: a board should not vote on what its author meant to look at again. **Mend**: go over them, then clear the flag.

use super::{Finding, Place, number};
use crate::{Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, _: &Outcome) -> Vec<Finding> {
    let flagged: Vec<_> =
        scope.questions().filter(|(_, _, response)| response.is_some_and(|response| response.review)).map(|(id, ..)| id).collect();
    let finding = flagged.first().map(|&first| {
        Finding::caution(
            "review-flags-left",
            Place::Item(first.clone()),
            message(flagged.len()),
            Text::new("Revoyez ce qui est marqué, puis retirez la marque.", "Go over what is flagged, then clear the flag."),
        )
    });
    finding.into_iter().collect()
}

fn message(count: usize) -> Text {
    match count {
        1 => Text::new("Une question est encore à revoir.", "One question is still to be reviewed."),
        _ => phrase!("{} questions sont encore à revoir.", "{} questions are still to be reviewed.", number(count)),
    }
}
