//! Keeping, wording and evaluating risks.

use balise_assessment::{Acceptance, Assessment, Degree, Entry, EntryStatus, OwnRisk, Questionnaire, Rating, RiskId};

use super::{answer::confidence, date, free_name};
use crate::refusal::Refusal;
use crate::views::{AcceptanceView, DecideRisk, DecisionView, EvaluateRisk, OwnRiskView, RatingView};

/// Keeps a candidate risk, sets it aside, or takes the decision back. An evaluation already made is kept.
pub(crate) fn decide_risk(pack: &Questionnaire, assessment: &mut Assessment, request: DecideRisk) -> Result<(), Refusal> {
    let id = pack.risk(&request.risk).ok_or_else(Refusal::missing)?.id.clone();
    let status = match request.decision {
        DecisionView::Kept => EntryStatus::Kept,
        DecisionView::SetAside { reason } => EntryStatus::SetAside { reason: reason.trim().to_owned() },
        DecisionView::Undecided => {
            assessment.register.remove(&id);
            return Ok(());
        }
    };
    assessment.register.entry(id).or_insert_with(Entry::kept).status = status;
    Ok(())
}

/// Adds a risk of one’s own when its id is empty, changes its wording otherwise.
pub(crate) fn put_own_risk(assessment: &mut Assessment, view: OwnRiskView) -> Result<(), Refusal> {
    if view.title.trim().is_empty() {
        return Err(Refusal::invalid("Donnez un nom à ce risque.", "Give this risk a name."));
    }
    let id = if view.risk.is_empty() { free_name("own-", |name| assessment.register.contains_key(name)) } else { view.risk };
    let id = RiskId::new(id).map_err(|_| Refusal::missing())?;
    let entry = assessment.register.entry(id).or_insert_with(Entry::kept);
    entry.own = Some(OwnRisk { title: view.title, cause: view.cause, event: view.event, consequence: view.consequence });
    Ok(())
}

/// Removes a risk of one’s own, and its place in the plan.
pub(crate) fn remove_own_risk(assessment: &mut Assessment, id: &str) -> Result<(), Refusal> {
    let own = assessment.register.get(id).is_some_and(|entry| entry.own.is_some());
    if !own {
        return Err(Refusal::missing());
    }
    assessment.register.remove(id);
    for action in &mut assessment.plan {
        action.risks.remove(id);
    }
    Ok(())
}

/// Evaluates a kept risk, everything at once.
pub(crate) fn evaluate_risk(assessment: &mut Assessment, request: EvaluateRisk) -> Result<(), Refusal> {
    let [inherent, current, residual] =
        [request.inherent, request.current, request.residual].map(|view| view.map(rating).transpose());
    let (inherent, current, residual) = (inherent?, current?, residual?);
    if let (Some(before), Some(now)) = (inherent, current)
        && now.exceeds(before)
    {
        return Err(Refusal::invalid(
            "La cote actuelle dépasse la cote d’avant mesures. Une mesure en place ne fait pas monter un risque\u{a0}: corrigez l’une des deux.",
            "The current rating is above the rating before controls. A control in place does not raise a risk: correct one of the two.",
        ));
    }
    let acceptance = request.acceptance.map(acceptance).transpose()?;
    let entry = assessment.register.get_mut(request.risk.as_str()).filter(|entry| entry.is_kept()).ok_or_else(Refusal::missing)?;
    entry.inherent = inherent;
    entry.current = current;
    entry.residual = residual;
    entry.owner = request.owner.trim().to_owned();
    entry.confidence = request.confidence.map(confidence);
    entry.controls = request.controls;
    entry.justification = request.justification;
    entry.acceptance = acceptance;
    Ok(())
}

fn rating(view: RatingView) -> Result<Rating, Refusal> {
    let degree = |number: u8| {
        Degree::new(i64::from(number)).ok_or_else(|| Refusal::invalid("Une cote va de 1 à 5.", "A rating goes from 1 to 5."))
    };
    Ok(Rating { likelihood: degree(view.likelihood)?, consequence: degree(view.consequence)? })
}

fn acceptance(view: AcceptanceView) -> Result<Acceptance, Refusal> {
    let until = date(&view.until)?
        .ok_or_else(|| Refusal::invalid("Dites jusqu’à quand le risque est accepté.", "Say until when the risk is accepted."))?;
    if view.by.trim().is_empty() {
        return Err(Refusal::invalid("Dites qui accepte le risque.", "Say who accepts the risk."));
    }
    Ok(Acceptance { by: view.by.trim().to_owned(), reason: view.reason, until })
}
