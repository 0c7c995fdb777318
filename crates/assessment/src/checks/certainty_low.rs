//! Fewer than 70% of the questions have a known answer, although at least half were answered.
//!
//! **Why**: what is not known is counted as a range, and a paper made mostly of ranges decides nothing. Before half is answered
//! the assessment is only under way. **Mend**: answer what is open, or ask whoever would know.

use super::{Finding, Place, number};
use crate::{Answer, Assignment, Outcome, Scope, Text};

/// The least share of known answers, in thousandths.
const ENOUGH: u32 = 700;

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let (answered, total) = outcome.answered();
    let low = answered * 2 >= total && outcome.certainty().low() < ENOUGH;
    let place = if low { first_open(scope, outcome) } else { None };
    place.map(|place| finding(place, outcome.known(), total)).into_iter().collect()
}

fn finding(place: Place, known: usize, total: usize) -> Finding {
    Finding::caution(
        "certainty-low",
        place,
        phrase!(
            "Moins de 70\u{a0}% des questions ont une réponse connue\u{a0}: {} sur {}.",
            "Fewer than 70% of the questions have a known answer: {} out of {}.",
            number(known),
            number(total)
        ),
        Text::new(
            "Répondez à ce qui reste ouvert, ou demandez à qui saurait.",
            "Answer what is still open, or ask whoever would know.",
        ),
    )
}

fn first_open(scope: &Scope<'_>, outcome: &Outcome) -> Option<Place> {
    let open = |id: &str| !scope.is_answered(id) || matches!(scope.answer(id), Answer::Unknown { .. });
    let questions = scope.questions().filter(|(id, ..)| open(id.as_str())).map(|(id, ..)| Place::Item(id.clone()));
    let assignments = &scope.assessment().assignments;
    let unassigned = scope.activities().filter(|activity| assignments.get(&activity.id).is_none_or(Assignment::is_blank));
    let activities = unassigned.map(|activity| Place::Activity(activity.id.clone()));
    let risks = outcome.risks.iter().filter(|risk| risk.kept.is_none()).map(|risk| Place::Risk(risk.id.clone()));
    questions.chain(activities).chain(risks).next()
}
