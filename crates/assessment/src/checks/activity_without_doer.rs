//! An activity that nobody carries out.
//!
//! **Why**: what is no one’s task is done by whoever passes by, or not at all. **Mend**: name at least one person, or untick
//! the activity.

use super::{Finding, Place, quoted};
use crate::{AnswerOption, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, _: &Outcome) -> Vec<Finding> {
    let assignments = &scope.assessment().assignments;
    let orphan = |activity: &&AnswerOption| assignments.get(&activity.id).is_none_or(|named| named.responsible.is_empty());
    scope
        .activities()
        .filter(orphan)
        .map(|activity| {
            Finding::caution(
                "activity-without-doer",
                Place::Activity(activity.id.clone()),
                phrase!("Personne n’est nommé pour réaliser {}.", "Nobody is named to carry out {}.", quoted(&activity.label)),
                Text::new(
                    "Nommez au moins une personne, ou décochez l’activité.",
                    "Name at least one person, or untick the activity.",
                ),
            )
        })
        .collect()
}
