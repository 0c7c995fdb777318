//! A copy that says less, for somebody who need not know everything.
//!
//! What is chosen stays – options, levels, ratings, decisions, dates – so that the copy gives the same levels. What is withheld
//! leaves a mark where something stood, so that a check that asks whether anything was written gives the same answer.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    Account, Action, Answer, Assessment, Entry, EntryStatus, ItemId, Language, Questionnaire, Respondent, Response, Value,
};

/// What may be withheld.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Withheld {
    /// The organisation, people, and the names of accounts. The same person is the same number throughout.
    Names,
    /// The budget, and what actions cost.
    Amounts,
    /// Everything written freely: notes, reasons, justifications, answers in words. Titles of own risks and of actions stay.
    Notes,
    /// Titles and links of what proves an answer; that there is a proof, and its date, stay. The files themselves stay out of
    /// every copy from which anything is withheld: nobody can say what they hold.
    Evidence,
}

impl Withheld {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Names, Self::Amounts, Self::Notes, Self::Evidence];

    /// Its word in commands: `names`, `amounts`, `notes`, `evidence`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Names => "names",
            Self::Amounts => "amounts",
            Self::Notes => "notes",
            Self::Evidence => "evidence",
        }
    }

    /// The kind of that word.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|withheld| withheld.code() == code)
    }
}

impl Assessment {
    /// A copy without these.
    #[must_use]
    pub fn without(&self, withheld: &BTreeSet<Withheld>, questionnaire: &Questionnaire) -> Self {
        let mut copy = self.clone();
        let language = self.subject.language;
        if !withheld.is_empty() {
            let proofs = copy.responses.values_mut().flat_map(|response| &mut response.evidence);
            proofs.for_each(|evidence| evidence.file = None);
        }
        if withheld.contains(&Withheld::Amounts) {
            withhold_amounts(&mut copy, questionnaire.parts().budget_item.as_ref());
        }
        if withheld.contains(&Withheld::Notes) {
            withhold_notes(&mut copy, language);
        }
        if withheld.contains(&Withheld::Evidence) {
            copy.responses.values_mut().for_each(|response| withhold_evidence(response, language));
        }
        if withheld.contains(&Withheld::Names) {
            Names::of(questionnaire, language).withhold(&mut copy);
        }
        copy
    }
}

/// What stands where something was withheld.
fn mark(language: Language) -> &'static str {
    match language {
        Language::Fr => "(retiré)",
        Language::En => "(withheld)",
    }
}

fn hide(words: &mut String, language: Language) {
    if !words.is_empty() {
        mark(language).clone_into(words);
    }
}

fn withhold_amounts(copy: &mut Assessment, budget: Option<&ItemId>) {
    if let Some(response) = budget.and_then(|budget| copy.responses.get_mut(budget)) {
        *response = Response::default();
    }
    for Action { cost_once, cost_yearly, .. } in &mut copy.plan {
        (*cost_once, *cost_yearly) = (0, 0);
    }
}

fn withhold_notes(copy: &mut Assessment, language: Language) {
    for response in copy.responses.values_mut() {
        hide(&mut response.note, language);
        withhold_words(&mut response.answer, language);
        for other in &mut response.others {
            hide(&mut other.note, language);
            withhold_words(&mut other.answer, language);
        }
    }
    for answer in copy.part.iter_mut().flat_map(|part| part.present.values_mut()) {
        withhold_words(answer, language);
    }
    for Account { purpose, .. } in &mut copy.accounts {
        hide(purpose, language);
    }
    copy.register.values_mut().for_each(|entry| withhold_notes_of(entry, language));
}

fn withhold_words(answer: &mut Answer, language: Language) {
    match answer {
        Answer::Value(Value::Text(words)) | Answer::NotApplicable { reason: words } => hide(words, language),
        Answer::Value(_) | Answer::Unknown { .. } | Answer::Unanswered => {}
    }
}

fn withhold_notes_of(entry: &mut Entry, language: Language) {
    hide(&mut entry.controls, language);
    hide(&mut entry.justification, language);
    if let EntryStatus::SetAside { reason } = &mut entry.status {
        hide(reason, language);
    }
    if let Some(own) = &mut entry.own {
        [&mut own.cause, &mut own.event, &mut own.consequence].into_iter().for_each(|words| hide(words, language));
    }
    if let Some(acceptance) = &mut entry.acceptance {
        hide(&mut acceptance.reason, language);
    }
}

fn withhold_evidence(response: &mut Response, language: Language) {
    for evidence in &mut response.evidence {
        hide(&mut evidence.title, language);
        evidence.link.clear();
    }
}

/// The people met so far, each with a number; roles of the questionnaire name nobody, and stay.
struct Names<'a> {
    questionnaire: &'a Questionnaire,
    language: Language,
    met: BTreeMap<String, usize>,
}

impl<'a> Names<'a> {
    fn of(questionnaire: &'a Questionnaire, language: Language) -> Self {
        Self { questionnaire, language, met: BTreeMap::new() }
    }

    fn withhold(mut self, copy: &mut Assessment) {
        hide(&mut copy.subject.organisation, self.language);
        hide(&mut copy.subject.name, self.language);
        for account in &mut copy.accounts {
            hide(&mut account.handle, self.language);
            self.replace(&mut account.holder);
            self.replace(&mut account.deputy);
        }
        for part in copy.assignments.values_mut() {
            let parts = [&mut part.responsible, &mut part.accountable, &mut part.consulted, &mut part.informed];
            parts.into_iter().flatten().for_each(|name| self.replace(name));
        }
        for response in copy.responses.values_mut() {
            if let Answer::Unknown { ask } = &mut response.answer {
                self.replace(ask);
            }
            response.voices.iter_mut().for_each(|voice| self.replace(&mut voice.who));
            for other in &mut response.others {
                self.respondent(&mut other.who);
                if let Answer::Unknown { ask } = &mut other.answer {
                    self.replace(ask);
                }
            }
        }
        for entry in copy.register.values_mut() {
            self.replace(&mut entry.owner);
            entry.acceptance.iter_mut().for_each(|acceptance| self.replace(&mut acceptance.by));
        }
        copy.plan.iter_mut().for_each(|action| self.replace(&mut action.owner));
        copy.merged.iter_mut().for_each(|merged| self.respondent(&mut merged.who));
        copy.part.iter_mut().for_each(|part| self.respondent(&mut part.respondent));
    }

    fn respondent(&mut self, who: &mut Respondent) {
        self.replace(&mut who.name);
        hide(&mut who.role, self.language);
    }

    fn replace(&mut self, name: &mut String) {
        if name.is_empty() || self.questionnaire.roles().iter().any(|role| role.id.as_str() == name) {
            return;
        }
        let next = self.met.len() + 1;
        let number = *self.met.entry(std::mem::take(name)).or_insert(next);
        *name = match self.language {
            Language::Fr => format!("Personne {number}"),
            Language::En => format!("Person {number}"),
        };
    }
}
