//! A floor that holds although one below it does not.
//!
//! **Why**: what stands on a missing floor does not last, and the result stops below the gap. A floor none of whose criteria
//! applies holds nothing up, and is passed over. **Mend**: strengthen the lower floor first.

use super::{Finding, Place, quoted};
use crate::{CriterionOutcome, FloorId, FloorOutcome, Held, Outcome, ReadinessLevel, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let floors = &outcome.readiness.floors;
    let gaps = floors.iter().enumerate().filter(|(_, floor)| floor.held == Held::No);
    gaps.filter_map(|(place, gap)| {
        let above = floors[place + 1..].iter().find(|floor| holds(outcome, floor))?;
        finding(scope, outcome, &gap.id, &above.id)
    })
    .collect()
}

fn holds(outcome: &Outcome, floor: &FloorOutcome) -> bool {
    floor.held == Held::Yes && criteria(outcome, &floor.id).any(|criterion| criterion.score.is_some())
}

fn criteria<'a>(outcome: &'a Outcome, floor: &'a FloorId) -> impl Iterator<Item = &'a CriterionOutcome> {
    outcome.readiness.criteria.iter().filter(move |criterion| criterion.floor == *floor)
}

fn finding(scope: &Scope<'_>, outcome: &Outcome, gap: &FloorId, above: &FloorId) -> Option<Finding> {
    // A floor whose every criterion reaches 3 would hold.
    let short =
        |criterion: &&CriterionOutcome| criterion.score.is_some_and(|score| score.high() < ReadinessLevel::IN_FORCE.per_mille());
    let weakest = criteria(outcome, gap).find(short)?;
    Some(Finding::caution(
        "floor-gap",
        Place::Item(weakest.id.clone()),
        phrase!(
            "Le palier {} tient, mais le palier {}, plus bas, ne tient pas.",
            "The tier {} holds, but the tier {} below it does not.",
            title(scope, above),
            title(scope, gap)
        ),
        Text::new("Renforcez d’abord le palier le plus bas.", "Strengthen the lower tier first."),
    ))
}

fn title(scope: &Scope<'_>, id: &FloorId) -> Text {
    let floor = scope.questionnaire().floors().iter().find(|floor| floor.id == *id);
    floor.map_or_else(Text::default, |floor| quoted(&floor.title))
}
