//! Criteria that stand at 0 or 1 and that no action ahead raises, although there is a plan.
//!
//! **Why**: a plan that leaves the widest gaps open should say that it does. **Mend**: add an action that raises them, or tell
//! the board why they wait.

use super::{Finding, Place, joined, number, quoted, title};
use crate::{ActionStatus, ItemId, Outcome, ReadinessLevel, Scope, Text};

/// The most titles in one sentence.
const MOST: usize = 5;

/// The highest level that is a gap.
const GAP: ReadinessLevel = ReadinessLevel::ALL[1];

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    if scope.assessment().plan.iter().all(|action| action.status == ActionStatus::Dropped) {
        return Vec::new();
    }
    let gaps: Vec<_> = gaps(scope, outcome).collect();
    let finding = gaps.first().map(|&first| {
        Finding::caution(
            "gap-without-action",
            Place::Item(first.clone()),
            message(scope, &gaps),
            Text::new(
                "Ajoutez une mesure au plan, ou dites au conseil pourquoi attendre.",
                "Add a measure to the plan, or tell the board why to wait.",
            ),
        )
    });
    finding.into_iter().collect()
}

fn gaps<'a>(scope: &Scope<'a>, outcome: &'a Outcome) -> impl Iterator<Item = &'a ItemId> {
    let assessment = scope.assessment();
    let low = outcome.readiness.criteria.iter().filter(|criterion| criterion.answered.is_some_and(|level| level <= GAP));
    low.map(|criterion| &criterion.id).filter(|id| !assessment.actions_ahead().any(|action| action.criteria.contains(*id)))
}

fn message(scope: &Scope<'_>, gaps: &[&ItemId]) -> Text {
    let mut names: Vec<_> = gaps.iter().take(MOST).map(|id| quoted(&title(scope, id))).collect();
    names.extend(others(gaps.len().saturating_sub(MOST)));
    let names = joined(&names);
    match gaps.len() {
        1 => phrase!(
            "Un critère à 0 ou 1 n’a aucune mesure à venir\u{a0}: {}.",
            "One criterion at 0 or 1 has no measure ahead: {}.",
            names
        ),
        count => phrase!(
            "{} critères à 0 ou 1 n’ont aucune mesure à venir\u{a0}: {}.",
            "{} criteria at 0 or 1 have no measure ahead: {}.",
            number(count),
            names
        ),
    }
}

fn others(count: usize) -> Option<Text> {
    match count {
        0 => None,
        1 => Some(Text::new("un autre", "one other")),
        _ => Some(phrase!("{} autres", "{} others", number(count))),
    }
}
