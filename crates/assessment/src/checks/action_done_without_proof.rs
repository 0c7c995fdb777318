//! An action done that was to raise a criterion, and left no evidence there.
//!
//! **Why**: a criterion without evidence counts at most 2, whatever was done for it. **Mend**: add to the criterion what the
//! action produced.

use super::{Finding, Place, joined, quoted};
use crate::{Action, ActionStatus, Answer, ItemId, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, _: &Outcome) -> Vec<Finding> {
    let done = scope.assessment().plan.iter().filter(|action| action.status == ActionStatus::Done);
    done.filter_map(|action| {
        let unproved = unproved(scope, action);
        (!unproved.is_empty()).then(|| finding(scope, action, &joined(&unproved)))
    })
    .collect()
}

/// The titles of the criteria the action was to raise and that nothing proves.
fn unproved(scope: &Scope<'_>, action: &Action) -> Vec<Text> {
    let criteria = action.criteria.iter().filter_map(|id| scope.questionnaire().criterion(id.as_str()));
    criteria.filter(|criterion| lacks_evidence(scope, &criterion.id)).map(|criterion| quoted(&criterion.title)).collect()
}

fn lacks_evidence(scope: &Scope<'_>, criterion: &ItemId) -> bool {
    let bare = scope.response(criterion.as_str()).is_none_or(|response| response.evidence.is_empty());
    bare && !matches!(scope.answer(criterion.as_str()), Answer::NotApplicable { .. })
}

fn finding(scope: &Scope<'_>, action: &Action, criteria: &Text) -> Finding {
    Finding::caution(
        "action-done-without-proof",
        Place::Action(action.id.clone()),
        phrase!(
            "La mesure {} est faite, sans preuve pour {}.",
            "The measure {} is done, with no evidence for {}.",
            quoted(&scope.questionnaire().action_title(action)),
            criteria
        ),
        Text::new("Ajoutez au critère ce que la mesure a produit.", "Add to the criterion what the measure produced."),
    )
}
