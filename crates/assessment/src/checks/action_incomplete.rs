//! An action still ahead without an owner or a date.
//!
//! **Why**: a measure nobody carries, or that has no date, is a wish. **Mend**: name an owner and a date, or give the action up.

use super::{Finding, Place, Severity, joined, quoted};
use crate::{Action, Language, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, _: &Outcome) -> Vec<Finding> {
    let ahead = scope.assessment().plan.iter().filter(|action| action.status.is_ahead());
    ahead
        .filter_map(|action| {
            let lacking = lacking(action);
            (!lacking.is_empty()).then(|| finding(action, &quoted(&scope.questionnaire().action_title(action)), &joined(&lacking)))
        })
        .collect()
}

fn lacking(action: &Action) -> Vec<Text> {
    let holes = [
        (action.owner.trim().is_empty(), Text::new("responsable", "owner")),
        (action.due.is_none(), Text::new("échéance", "due date")),
    ];
    holes.into_iter().filter(|(open, _)| *open).map(|(_, name)| name).collect()
}

fn finding(action: &Action, title: &Text, lacking: &Text) -> Finding {
    Finding {
        check: "action-incomplete",
        severity: Severity::Caution,
        place: Place::Action(action.id.clone()),
        message: Text::new(
            format!("La mesure {} est sans {}.", title.get(Language::Fr), lacking.get(Language::Fr)),
            format!("The measure {} has no {}.", title.get(Language::En), lacking.get(Language::En)),
        ),
        remedy: Text::new("Nommez une personne responsable et une date.", "Name an owner and a date."),
    }
}
