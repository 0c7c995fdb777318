//! An activity for which nobody, or more than one, answers.
//!
//! **Why**: responsibility follows the role really held. With nobody accountable, no one decides in an incident; with two,
//! each waits for the other. **Mend**: name exactly one.

use super::{Finding, Place, joined, quoted};
use crate::{AnswerOption, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, _: &Outcome) -> Vec<Finding> {
    scope.activities().filter_map(|activity| finding(scope, activity)).collect()
}

fn finding(scope: &Scope<'_>, activity: &AnswerOption) -> Option<Finding> {
    let accountable = scope.assessment().assignments.get(&activity.id).map_or(&[][..], |assignment| &assignment.accountable);
    let label = quoted(&activity.label);
    let message = match accountable {
        [] => phrase!("Personne ne rend de comptes pour {}.", "Nobody is accountable for {}.", label),
        [_] => return None,
        several => {
            let who = joined(&several.iter().map(|name| scope.questionnaire().party(name)).collect::<Vec<_>>());
            phrase!(
                "Plusieurs personnes rendent des comptes pour {}\u{a0}: {}.",
                "Several people are accountable for {}: {}.",
                label,
                who
            )
        }
    };
    Some(Finding::problem(
        "activity-accountable",
        Place::Activity(activity.id.clone()),
        message,
        Text::new("Nommez une seule personne qui rend des comptes.", "Name exactly one accountable person."),
    ))
}
