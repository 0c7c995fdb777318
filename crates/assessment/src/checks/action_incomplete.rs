//! An action still ahead without an owner or a date.
//!
//! **Why**: a measure nobody carries, or that has no date, is a wish. **Mend**: name an owner and a date, or give the action up.

use super::{Finding, Place, neither, quoted};
use crate::{Action, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, _: &Outcome) -> Vec<Finding> {
    let ahead = scope.assessment().actions_ahead();
    ahead
        .filter_map(|action| {
            let lacking = lacking(action);
            (!lacking.is_empty()).then(|| finding(action, &quoted(&scope.questionnaire().action_title(action)), &neither(&lacking)))
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
    Finding::caution(
        "action-incomplete",
        Place::Action(action.id.clone()),
        phrase!("La mesure {} est sans {}.", "The measure {} has no {}.", title, lacking),
        Text::new("Nommez une personne responsable et une date.", "Name an owner and a date."),
    )
}
