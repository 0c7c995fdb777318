//! Evidence dated after today.
//!
//! **Why**: what is still to come proves nothing. **Mend**: correct the date, or remove the piece until it exists.

use jiff::civil::Date;

use super::{Finding, Place, day, quoted};
use crate::{Evidence, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let to_come = scope.questions().filter_map(|(id, title, response)| {
        let date = after(outcome.today, &response?.evidence)?;
        Some(finding(Place::Item(id.clone()), &quoted(title), date))
    });
    to_come.collect()
}

fn after(today: Date, evidence: &[Evidence]) -> Option<Date> {
    evidence.iter().filter_map(|proof| proof.date).find(|&date| date > today)
}

fn finding(place: Place, title: &Text, date: Date) -> Finding {
    Finding::problem(
        "evidence-in-future",
        place,
        phrase!(
            "Une preuve de {} porte une date à venir\u{a0}: le {}.",
            "Evidence for {} bears a date still to come: {}.",
            title,
            day(date)
        ),
        Text::new("Corrigez la date, ou retirez la preuve en attendant.", "Correct the date, or remove the evidence for now."),
    )
}
