//! Evidence of which the most recent piece is more than two years old.
//!
//! **Why**: platforms, people and rules move; what was proved then is not proved now. Older pieces beside a recent one are
//! history, and are let be. **Mend**: add a recent piece, or go over the answer.

use jiff::{ToSpan, civil::Date};

use super::{Finding, Place, day, quoted};
use crate::{Evidence, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let oldest = outcome.today.saturating_sub(2.years());
    let dated = scope.questions().filter_map(|(id, title, response)| Some((id, title, latest(&response?.evidence)?)));
    dated
        .filter(|&(.., latest)| latest < oldest)
        .map(|(id, title, latest)| {
            Finding::caution(
                "evidence-old",
                Place::Item(id.clone()),
                phrase!(
                    "La preuve la plus récente de {} date du {}, il y a plus de deux ans.",
                    "The most recent evidence for {} is dated {}, more than two years ago.",
                    quoted(title),
                    day(latest)
                ),
                Text::new("Ajoutez une preuve récente, ou revoyez la réponse.", "Add recent evidence, or go over the answer."),
            )
        })
        .collect()
}

fn latest(evidence: &[Evidence]) -> Option<Date> {
    evidence.iter().filter_map(|proof| proof.date).max()
}
