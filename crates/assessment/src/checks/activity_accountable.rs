//! An activity for which nobody, or more than one, answers.
//!
//! **Why**: responsibility follows the role really held. With nobody accountable, no one decides in an incident; with two,
//! each waits for the other. **Mend**: name exactly one.

use super::{Finding, Place, Severity, joined, quoted};
use crate::{Language, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let wrong = outcome.responsibilities.iter().filter(|line| line.accountable != 1);
    wrong
        .map(|line| {
            let label =
                scope.questionnaire().activity(line.activity.as_str()).map_or_else(Text::default, |option| option.label.clone());
            Finding {
                check: "activity-accountable",
                severity: Severity::Problem,
                place: Place::Activity(line.activity.clone()),
                message: message(scope, line.activity.as_str(), &quoted(&label)),
                remedy: Text::new("Nommez une seule personne qui rend des comptes.", "Name exactly one accountable person."),
            }
        })
        .collect()
}

fn message(scope: &Scope<'_>, activity: &str, label: &Text) -> Text {
    let named = scope.assessment().assignments.get(activity).map_or(&[][..], |assignment| &assignment.accountable);
    let (fr, en) = (label.get(Language::Fr), label.get(Language::En));
    if named.is_empty() {
        return Text::new(format!("Personne ne rend des comptes pour {fr}."), format!("Nobody is accountable for {en}."));
    }
    let who = joined(&named.iter().map(|name| scope.questionnaire().party(name)).collect::<Vec<_>>());
    Text::new(
        format!("Plusieurs personnes rendent des comptes pour {fr}\u{a0}: {}.", who.get(Language::Fr)),
        format!("Several people are accountable for {en}: {}.", who.get(Language::En)),
    )
}
