//! Checks that depend on what a pack asks: data, each proved by the answers it comes with.

use std::collections::BTreeMap;

use super::{Condition, Defect, Provenance, Questionnaire, Subject};
use crate::{Answer, Assessment, CheckId, Entry, EntryStatus, ItemId, Language, Place, Response, Scope, Severity, Text, Value};

/// A contradiction that the answers to this pack can hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackCheck {
    /// Its name in files.
    pub id: CheckId,
    /// How much a finding weighs.
    pub severity: Severity,
    /// Why the board cares.
    pub why: Text,
    /// When it speaks.
    pub when: Condition,
    /// Where to go to mend it: an item, a criterion or a risk.
    pub place: Place,
    /// What is contradictory.
    pub message: Text,
    /// What to do.
    pub remedy: Text,
    /// Answers on which it speaks; at least one set.
    pub speaks: Vec<Case>,
    /// Answers on which it stays silent; at least one set.
    pub silent: Vec<Case>,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// Answers that prove a check, as a file writes them: by item, by criterion, or by risk for what the register decides.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Case(pub BTreeMap<ItemId, Value>);

impl Case {
    /// An assessment with these answers and no other.
    fn assessment(&self, questionnaire: &Questionnaire) -> Assessment {
        let subject = crate::Subject { name: String::new(), organisation: String::new(), language: Language::Fr, example: true };
        let mut assessment = Assessment::new(subject);
        for (name, value) in &self.0 {
            if let Some(risk) = questionnaire.risk(name.as_str()) {
                let status =
                    if word(value) == Some("kept") { EntryStatus::Kept } else { EntryStatus::SetAside { reason: String::new() } };
                assessment.register.insert(risk.id.clone(), Entry { status, ..Entry::kept() });
            } else {
                let answer = Answer::Value(read(questionnaire, name, value));
                assessment.responses.insert(name.clone(), Response { answer, ..Response::default() });
            }
        }
        assessment
    }
}

fn word(value: &Value) -> Option<&str> {
    if let Value::Text(word) = value { Some(word) } else { None }
}

fn read(questionnaire: &Questionnaire, name: &ItemId, value: &Value) -> Value {
    questionnaire.read(name.as_str(), value).unwrap_or_else(|| value.clone())
}

/// The checks that do not do on their own answers what they say.
pub(super) fn unproved(questionnaire: &Questionnaire) -> Vec<Defect> {
    questionnaire.parts().checks.iter().flat_map(|check| faults(questionnaire, check)).collect()
}

fn faults(questionnaire: &Questionnaire, check: &PackCheck) -> Vec<Defect> {
    let subject = || Subject::Check(check.id.to_string());
    let speaks = |case: &Case| {
        let assessment = case.assessment(questionnaire);
        Scope::of(questionnaire, &assessment).holds(&check.when)
    };
    let mut found = Vec::new();
    if check.speaks.is_empty() || check.silent.is_empty() {
        found.push(Defect { subject: subject(), message: no_case(), remedy: add_a_case() });
    }
    for case in check.speaks.iter().chain(&check.silent) {
        let misfits = case.0.iter().filter(|(name, value)| !fits(questionnaire, name, value));
        found.extend(misfits.map(|(item, _)| Defect {
            subject: subject(),
            message: does_not_fit(item),
            remedy: correct_the_case(),
        }));
    }
    if check.speaks.iter().any(|case| !speaks(case)) {
        found.push(Defect { subject: subject(), message: stays_silent(), remedy: correct_the_check() });
    }
    if check.silent.iter().any(speaks) {
        found.push(Defect { subject: subject(), message: speaks_out(), remedy: correct_the_check() });
    }
    found
}

fn fits(questionnaire: &Questionnaire, name: &ItemId, value: &Value) -> bool {
    if questionnaire.risk(name.as_str()).is_some() {
        return matches!(word(value), Some("kept" | "set-aside"));
    }
    match (questionnaire.item(name.as_str()), read(questionnaire, name, value)) {
        (Some(item), value) => questionnaire.fits(item, &value).is_ok(),
        (None, value) => matches!(value, Value::Level(_)),
    }
}

fn no_case() -> Text {
    Text::new("Le contrôle n’a pas de quoi être éprouvé.", "The check has nothing to be proved by.")
}

fn add_a_case() -> Text {
    Text::new(
        "Donnez au moins un jeu de réponses sous speaks et un sous silent.",
        "Give at least one set of answers under speaks and one under silent.",
    )
}

fn does_not_fit(item: &ItemId) -> Text {
    Text::new(
        format!("Une réponse donnée en preuve ne convient pas à «\u{a0}{item}\u{a0}»."),
        format!("An answer given as proof does not fit “{item}”."),
    )
}

fn correct_the_case() -> Text {
    Text::new("Corrigez la réponse sous speaks ou silent.", "Correct the answer under speaks or silent.")
}

fn stays_silent() -> Text {
    Text::new("Le contrôle se tait sur des réponses données sous speaks.", "The check stays silent on answers given under speaks.")
}

fn speaks_out() -> Text {
    Text::new("Le contrôle parle sur des réponses données sous silent.", "The check speaks on answers given under silent.")
}

fn correct_the_check() -> Text {
    Text::new("Corrigez la condition, ou les réponses.", "Correct the condition, or the answers.")
}
