//! The action plan.

use std::collections::BTreeSet;

use balise_assessment::{Action, ActionId, ActionStatus, Assessment, Effect, Effort, ItemId, Measure, Questionnaire, RiskId};

use super::{date, free_name};
use crate::refusal::Refusal;
use crate::views::{ActionView, ChangeActions};

/// Adds an action when its id is empty, changes it otherwise.
///
/// A new action for a measure of the catalogue starts from what the catalogue says: its usual owner, effort and effect, and the
/// kept risks and the criteria it answers.
pub(crate) fn put_action(pack: &Questionnaire, assessment: &mut Assessment, view: ActionView) -> Result<(), Refusal> {
    let measure = match view.measure.as_str() {
        "" => None,
        named => Some(pack.measure(named).ok_or_else(Refusal::missing)?),
    };
    if measure.is_none() && view.title.trim().is_empty() {
        return Err(Refusal::invalid("Donnez un nom à cette mesure.", "Give this measure a name."));
    }
    let place = assessment.plan.iter().position(|action| action.id.as_str() == view.id);
    let action = match (place, measure) {
        (None, _) if !view.id.is_empty() => return Err(Refusal::missing()),
        (None, Some(measure)) => from_catalogue(assessment, measure, free_id(assessment)?),
        (None, None) => action(free_id(assessment)?, None, view)?,
        (Some(_), measure) => {
            let id = ActionId::new(view.id.clone()).map_err(|_| Refusal::missing())?;
            action(id, measure, view)?
        }
    };
    match place.and_then(|place| assessment.plan.get_mut(place)) {
        Some(line) => *line = action,
        None => assessment.plan.push(action),
    }
    Ok(())
}

/// Removes an action.
pub(crate) fn remove_action(assessment: &mut Assessment, id: &str) -> Result<(), Refusal> {
    let place = assessment.plan.iter().position(|action| action.id.as_str() == id).ok_or_else(Refusal::missing)?;
    assessment.plan.remove(place);
    Ok(())
}

/// Gives several actions the same owner, or the same date. One that is not there refuses the whole.
pub(crate) fn change_actions(assessment: &mut Assessment, request: &ChangeActions) -> Result<(), Refusal> {
    let due = request.due.as_deref().map(date).transpose()?;
    let mut plan = assessment.plan.clone();
    for id in &request.actions {
        let line = plan.iter_mut().find(|action| action.id.as_str() == id).ok_or_else(Refusal::missing)?;
        if let Some(owner) = &request.owner {
            owner.trim().clone_into(&mut line.owner);
        }
        if let Some(due) = due {
            line.due = due;
        }
    }
    assessment.plan = plan;
    Ok(())
}

/// Moves an action past another.
pub(crate) fn move_action(assessment: &mut Assessment, id: &str, past: &str) -> Result<(), Refusal> {
    let place = |id: &str| assessment.plan.iter().position(|action| action.id.as_str() == id).ok_or_else(Refusal::missing);
    let (from, to) = (place(id)?, place(past)?);
    // Taken out first: the other one has then moved up when it stood after, which is what “past it” asks.
    let line = assessment.plan.remove(from);
    assessment.plan.insert(to, line);
    Ok(())
}

fn free_id(assessment: &Assessment) -> Result<ActionId, Refusal> {
    let name = free_name("p", |name| assessment.plan.iter().any(|action| action.id.as_str() == name));
    ActionId::new(name).map_err(|_| Refusal::missing())
}

fn from_catalogue(assessment: &Assessment, measure: &Measure, id: ActionId) -> Action {
    let kept = |risk: &&RiskId| assessment.register.get(*risk).is_some_and(balise_assessment::Entry::is_kept);
    Action {
        id,
        measure: Some(measure.id.clone()),
        title: String::new(),
        risks: measure.risks.iter().filter(kept).cloned().collect(),
        criteria: measure.closes.iter().map(|closing| closing.criterion.clone()).collect(),
        owner: measure.owner.to_string(),
        due: None,
        effort: measure.effort,
        cost_once: 0,
        cost_yearly: 0,
        status: ActionStatus::ToPlan,
        effect: measure.effect,
    }
}

fn action(id: ActionId, measure: Option<&Measure>, view: ActionView) -> Result<Action, Refusal> {
    let risks = view.risks.into_iter().map(RiskId::new).collect::<Result<BTreeSet<_>, _>>();
    let criteria = view.criteria.into_iter().map(ItemId::new).collect::<Result<BTreeSet<_>, _>>();
    Ok(Action {
        id,
        measure: measure.map(|measure| measure.id.clone()),
        title: view.title.trim().to_owned(),
        risks: risks.map_err(|_| Refusal::missing())?,
        criteria: criteria.map_err(|_| Refusal::missing())?,
        owner: view.owner.trim().to_owned(),
        due: date(&view.due)?,
        effort: effort(&view.effort),
        cost_once: view.cost_once,
        cost_yearly: view.cost_yearly,
        status: status(&view.status),
        effect: Effect::new(view.effect.likelihood.min(2), view.effect.consequence.min(2)).unwrap_or_default(),
    })
}

fn effort(code: &str) -> Effort {
    match code {
        "large" => Effort::Large,
        "medium" => Effort::Medium,
        _ => Effort::Small,
    }
}

fn status(code: &str) -> ActionStatus {
    match code {
        "planned" => ActionStatus::Planned,
        "under-way" => ActionStatus::UnderWay,
        "done" => ActionStatus::Done,
        "dropped" => ActionStatus::Dropped,
        _ => ActionStatus::ToPlan,
    }
}
