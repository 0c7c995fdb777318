//! Everything that a person typed, each with what it is and where it stands: for what is done to words whatever they say.

use crate::{Account, Answer, Assessment, Entry, EntryStatus, Place, Respondent, Response, Value};

/// What typed words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Typed {
    /// The organisation.
    Organisation,
    /// The name of the assessment.
    Assessment,
    /// A person or a role.
    Party,
    /// What somebody who answered a packet does.
    Role,
    /// The platform of an account.
    Platform,
    /// The name of an account.
    Handle,
    /// What an account is for.
    Purpose,
    /// An answer in words.
    Words,
    /// Why a question does not apply.
    Inapplicable,
    /// A note beside an answer.
    Note,
    /// The title of what proves an answer.
    Proof,
    /// Where that is.
    ProofPlace,
    /// The controls in place against a risk.
    Controls,
    /// Why a rating departs from the suggestion.
    Justification,
    /// Why a risk is set aside.
    SetAside,
    /// Why a risk is accepted.
    Accepted,
    /// The title of a risk of one’s own.
    RiskTitle,
    /// Its cause.
    Cause,
    /// Its event.
    Event,
    /// Its consequence.
    Consequence,
    /// The title of a measure.
    Measure,
}

/// Words that a person typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedWords {
    /// What they are.
    pub what: Typed,
    /// Where they stand; nowhere for the name of the assessment and the organisation.
    pub place: Option<Place>,
    /// The words.
    pub words: String,
}

impl Assessment {
    /// Everything typed that says something, in the order of the file.
    #[must_use]
    pub fn typed(&self) -> Vec<TypedWords> {
        let mut found = Vec::new();
        self.clone().each_typed(&mut |what, place, words| {
            if !words.trim().is_empty() {
                found.push(TypedWords { what, place: place.cloned(), words: words.trim().to_owned() });
            }
        });
        found
    }

    /// Calls `change` with everything typed, what it is and where it stands, in an order that never changes.
    pub(crate) fn each_typed(&mut self, change: &mut impl FnMut(Typed, Option<&Place>, &mut String)) {
        change(Typed::Organisation, None, &mut self.subject.organisation);
        change(Typed::Assessment, None, &mut self.subject.name);
        self.accounts.iter_mut().for_each(|account| each_of_account(account, change));
        for (activity, part) in &mut self.assignments {
            let place = Place::Activity(activity.clone());
            let parts = [&mut part.responsible, &mut part.accountable, &mut part.consulted, &mut part.informed];
            parts.into_iter().flatten().for_each(|name| change(Typed::Party, Some(&place), name));
        }
        for (item, response) in &mut self.responses {
            each_of_response(response, &Place::Item(item.clone()), change);
        }
        for (risk, entry) in &mut self.register {
            each_of_entry(entry, &Place::Risk(risk.clone()), change);
        }
        for action in &mut self.plan {
            let place = Place::Action(action.id.clone());
            change(Typed::Measure, Some(&place), &mut action.title);
            change(Typed::Party, Some(&place), &mut action.owner);
        }
        self.merged.iter_mut().for_each(|merged| each_of_respondent(&mut merged.who, None, change));
        if let Some(part) = &mut self.part {
            each_of_respondent(&mut part.respondent, None, change);
            for (item, answer) in &mut part.present {
                each_of_answer(answer, Some(&Place::Item(item.clone())), change);
            }
        }
    }
}

fn each_of_respondent(who: &mut Respondent, place: Option<&Place>, change: &mut impl FnMut(Typed, Option<&Place>, &mut String)) {
    change(Typed::Party, place, &mut who.name);
    change(Typed::Role, place, &mut who.role);
}

fn each_of_answer(answer: &mut Answer, place: Option<&Place>, change: &mut impl FnMut(Typed, Option<&Place>, &mut String)) {
    match answer {
        Answer::Value(Value::Text(words)) => change(Typed::Words, place, words),
        Answer::NotApplicable { reason } => change(Typed::Inapplicable, place, reason),
        Answer::Unknown { ask } => change(Typed::Party, place, ask),
        Answer::Value(_) | Answer::Unanswered => {}
    }
}

fn each_of_account(account: &mut Account, change: &mut impl FnMut(Typed, Option<&Place>, &mut String)) {
    let place = Place::Account(account.id.clone());
    let place = Some(&place);
    change(Typed::Platform, place, &mut account.platform);
    change(Typed::Handle, place, &mut account.handle);
    change(Typed::Purpose, place, &mut account.purpose);
    change(Typed::Party, place, &mut account.holder);
    change(Typed::Party, place, &mut account.deputy);
}

fn each_of_response(response: &mut Response, place: &Place, change: &mut impl FnMut(Typed, Option<&Place>, &mut String)) {
    let place = Some(place);
    each_of_answer(&mut response.answer, place, change);
    change(Typed::Note, place, &mut response.note);
    for evidence in &mut response.evidence {
        change(Typed::Proof, place, &mut evidence.title);
        change(Typed::ProofPlace, place, &mut evidence.link);
    }
    response.voices.iter_mut().for_each(|voice| change(Typed::Party, place, &mut voice.who));
    for other in &mut response.others {
        each_of_respondent(&mut other.who, place, change);
        each_of_answer(&mut other.answer, place, change);
        change(Typed::Note, place, &mut other.note);
    }
}

fn each_of_entry(entry: &mut Entry, place: &Place, change: &mut impl FnMut(Typed, Option<&Place>, &mut String)) {
    let place = Some(place);
    if let EntryStatus::SetAside { reason } = &mut entry.status {
        change(Typed::SetAside, place, reason);
    }
    if let Some(own) = &mut entry.own {
        change(Typed::RiskTitle, place, &mut own.title);
        change(Typed::Cause, place, &mut own.cause);
        change(Typed::Event, place, &mut own.event);
        change(Typed::Consequence, place, &mut own.consequence);
    }
    change(Typed::Party, place, &mut entry.owner);
    change(Typed::Controls, place, &mut entry.controls);
    change(Typed::Justification, place, &mut entry.justification);
    if let Some(acceptance) = &mut entry.acceptance {
        change(Typed::Party, place, &mut acceptance.by);
        change(Typed::Accepted, place, &mut acceptance.reason);
    }
}
