//! Evidence without a date.
//!
//! **Why**: a proof with no date may be older than the practice it is shown for. **Mend**: enter its date.

use super::{Finding, Place, number, quoted};
use crate::{Evidence, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, _: &Outcome) -> Vec<Finding> {
    let undated = |evidence: &[Evidence]| evidence.iter().filter(|proof| proof.date.is_none()).count();
    let counted = scope.questions().filter_map(|(id, title, response)| Some((id, title, undated(&response?.evidence))));
    counted
        .filter(|&(.., count)| count > 0)
        .map(|(id, title, count)| {
            Finding::caution(
                "evidence-undated",
                Place::Item(id.clone()),
                message(&quoted(title), count),
                Text::new("Inscrivez la date qui manque.", "Enter the missing date."),
            )
        })
        .collect()
}

fn message(title: &Text, count: usize) -> Text {
    match count {
        1 => phrase!("Une preuve de {} est sans date.", "One piece of evidence for {} has no date.", title),
        _ => phrase!("{} preuves de {} sont sans date.", "{} pieces of evidence for {} have no date.", number(count), title),
    }
}
