//! The register of accounts, and who does what.

use balise_assessment::{Account, AccountId, Assessment, Assignment, Fate, Questionnaire, SecondFactor};

use super::{date, free_name, names};
use crate::refusal::Refusal;
use crate::views::{AccountView, Assign, AssignmentView};

/// Adds an account when its id is empty, changes it otherwise.
pub(crate) fn put_account(assessment: &mut Assessment, view: AccountView) -> Result<(), Refusal> {
    if view.platform.trim().is_empty() && view.handle.trim().is_empty() {
        return Err(Refusal::invalid(
            "Indiquez au moins la plateforme ou l’adresse du compte.",
            "Give at least the platform or the handle of the account.",
        ));
    }
    let place = assessment.accounts.iter().position(|account| account.id.as_str() == view.id);
    if place.is_none() && !view.id.is_empty() {
        return Err(Refusal::missing());
    }
    let name = match place {
        Some(_) => view.id.clone(),
        None => free_name("a", |name| assessment.accounts.iter().any(|account| account.id.as_str() == name)),
    };
    let account = account(name, view)?;
    match place.and_then(|place| assessment.accounts.get_mut(place)) {
        Some(line) => *line = account,
        None => assessment.accounts.push(account),
    }
    Ok(())
}

/// Removes an account.
pub(crate) fn remove_account(assessment: &mut Assessment, id: &str) -> Result<(), Refusal> {
    let place = assessment.accounts.iter().position(|account| account.id.as_str() == id).ok_or_else(Refusal::missing)?;
    assessment.accounts.remove(place);
    Ok(())
}

/// Says who does what for an activity.
pub(crate) fn assign(pack: &Questionnaire, assessment: &mut Assessment, request: Assign) -> Result<(), Refusal> {
    let activity = pack.activity(&request.activity).ok_or_else(Refusal::missing)?.id.clone();
    let AssignmentView { responsible, accountable, consulted, informed } = request.assignment;
    let assignment = Assignment {
        responsible: names(responsible),
        accountable: names(accountable),
        consulted: names(consulted),
        informed: names(informed),
    };
    if assignment.is_blank() {
        assessment.assignments.remove(&activity);
    } else {
        assessment.assignments.insert(activity, assignment);
    }
    Ok(())
}

fn account(name: String, view: AccountView) -> Result<Account, Refusal> {
    Ok(Account {
        id: AccountId::new(name).map_err(|_| Refusal::missing())?,
        platform: view.platform.trim().to_owned(),
        handle: view.handle.trim().to_owned(),
        purpose: view.purpose.trim().to_owned(),
        holder: view.holder.trim().to_owned(),
        deputy: view.deputy.trim().to_owned(),
        second_factor: match view.second_factor.as_str() {
            "yes" => SecondFactor::Yes,
            "no" => SecondFactor::No,
            _ => SecondFactor::Unknown,
        },
        last_post: date(&view.last_post)?,
        fate: match view.fate.as_str() {
            "keep" => Fate::Keep,
            "close" => Fate::Close,
            _ => Fate::Undecided,
        },
        impostor: view.impostor,
    })
}
