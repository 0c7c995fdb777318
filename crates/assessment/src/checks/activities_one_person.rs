//! Three activities ticked or more, all carried out by one and the same person.
//!
//! **Why**: nobody reads over what that person writes, and nobody goes on when they are away. **Mend**: name someone else for
//! some of the activities.

use super::{Finding, Place, number};
use crate::{AnswerOption, Outcome, Scope, Text};

/// The fewest activities that make a concentration.
const SEVERAL: usize = 3;

pub(super) fn find(scope: &Scope<'_>, _: &Outcome) -> Vec<Finding> {
    let activities: Vec<_> = scope.activities().collect();
    let doers: Option<Vec<_>> = activities.iter().map(|activity| only_doer(scope, activity)).collect();
    let (Some(doers), Some(first)) = (doers, activities.first()) else { return Vec::new() };
    if doers.len() < SEVERAL || !doers.iter().all(|doer| scope.questionnaire().is_same_party(doer, doers[0])) {
        return Vec::new();
    }
    vec![Finding::caution(
        "activities-one-person",
        Place::Activity(first.id.clone()),
        phrase!(
            "Les {} activités reposent toutes sur une seule personne ou un seul poste\u{a0}: {}.",
            "All {} activities rest on a single person or position: {}.",
            number(doers.len()),
            scope.questionnaire().party(doers[0])
        ),
        Text::new("Nommez quelqu’un d’autre pour une partie des activités.", "Name someone else for some of the activities."),
    )]
}

fn only_doer<'a>(scope: &Scope<'a>, activity: &AnswerOption) -> Option<&'a str> {
    match scope.assessment().assignments.get(&activity.id)?.responsible.as_slice() {
        [only] => Some(only),
        _ => None,
    }
}
