//! A copy that says less, for somebody who need not know everything.
//!
//! What is chosen stays – options, levels, ratings, decisions, dates – so that the copy gives the same levels. What is withheld
//! leaves a mark where something stood, so that a check that asks whether anything was written gives the same answer. A copy of
//! a copy is that copy: the same marks, the same numbers.

use std::collections::{BTreeMap, BTreeSet};

use crate::typed::Typed;
use crate::{Action, Answer, Assessment, Language, Questionnaire};

/// What may be withheld.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Withheld {
    /// The organisation, people, and the names of accounts. The same person is the same number throughout.
    Names,
    /// People alone: the organisation and the names of accounts stay.
    People,
    /// The budget, and what actions cost.
    Amounts,
    /// Everything written freely: notes, reasons, justifications, answers in words. Titles of own risks and of actions stay.
    Notes,
    /// Titles and links of what proves an answer; that there is a proof, and its date, stay. The files themselves stay out of
    /// every copy from which anything is withheld: nobody can say what they hold.
    Evidence,
    /// The levels that others would give to a criterion.
    Dissent,
}

impl Withheld {
    /// Every kind.
    pub const ALL: [Self; 6] = [Self::Names, Self::People, Self::Amounts, Self::Notes, Self::Evidence, Self::Dissent];

    /// Its word in commands: `names`, `people`, `amounts`, `notes`, `evidence`, `dissent`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Names => "names",
            Self::People => "people",
            Self::Amounts => "amounts",
            Self::Notes => "notes",
            Self::Evidence => "evidence",
            Self::Dissent => "dissent",
        }
    }

    /// The kind of that word.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|withheld| withheld.code() == code)
    }

    /// Whether words of that kind are withheld with it.
    #[must_use]
    pub const fn covers(self, what: Typed) -> bool {
        use Typed::{
            Accepted, Assessment, Cause, Consequence, Controls, Event, Handle, Inapplicable, Justification, Note, Organisation,
            Party, Proof, ProofPlace, Purpose, Role, SetAside, Words,
        };
        match self {
            Self::Names => matches!(what, Organisation | Assessment | Handle | Party | Role),
            Self::People => matches!(what, Party | Role),
            Self::Notes => matches!(
                what,
                Purpose
                    | Words
                    | Inapplicable
                    | Note
                    | Controls
                    | Justification
                    | SetAside
                    | Accepted
                    | Cause
                    | Event
                    | Consequence
            ),
            Self::Evidence => matches!(what, Proof | ProofPlace),
            Self::Amounts | Self::Dissent => false,
        }
    }
}

impl Assessment {
    /// A copy without these.
    ///
    /// Where people are withheld, their names are also replaced inside the words that stay: the title of a measure, of a proof.
    #[must_use]
    pub fn without(&self, withheld: &BTreeSet<Withheld>, questionnaire: &Questionnaire) -> Self {
        self.without_in(withheld, questionnaire, self.subject.language)
    }

    /// As [`Assessment::without`], with marks in the language of whoever reads it.
    #[must_use]
    pub fn without_in(&self, withheld: &BTreeSet<Withheld>, questionnaire: &Questionnaire, language: Language) -> Self {
        let mut copy = self.clone();
        if !withheld.is_empty() {
            let proofs = copy.responses.values_mut().flat_map(|response| &mut response.evidence);
            proofs.for_each(|evidence| evidence.file = None);
        }
        if withheld.contains(&Withheld::Amounts) {
            withhold_amounts(&mut copy, questionnaire, language);
        }
        if withheld.contains(&Withheld::Dissent) {
            copy.responses.values_mut().for_each(|response| {
                response.voices.clear();
                response.others.clear();
            });
        }
        withhold_words(&mut copy, withheld, language);
        if withheld.contains(&Withheld::Names) || withheld.contains(&Withheld::People) {
            // Numbered from what was there: a voice that is withheld too had a name.
            People::of(self, questionnaire, language).withhold(&mut copy);
        }
        copy.forget_translations();
        copy
    }
}

/// What stands where something was withheld.
const fn mark(language: Language) -> &'static str {
    match language {
        Language::Fr => "(retiré)",
        Language::En => "(withheld)",
    }
}

fn person(number: usize, language: Language) -> String {
    match language {
        Language::Fr => format!("Personne {number}"),
        Language::En => format!("Person {number}"),
    }
}

/// The number of a person whose name was withheld.
fn number(words: &str) -> Option<usize> {
    words.strip_prefix("Personne ").or_else(|| words.strip_prefix("Person "))?.parse().ok()
}

/// What stands where something was withheld, in a language; nothing for any other words.
#[must_use]
pub fn withheld_in(words: &str, language: Language) -> Option<String> {
    if Language::ALL.into_iter().any(|other| words == mark(other)) {
        return Some(mark(language).to_owned());
    }
    number(words).map(|number| person(number, language))
}

fn hide(words: &mut String, language: Language) {
    if !words.is_empty() {
        mark(language).clone_into(words);
    }
}

/// The budget is still a question that has its answer: only what it is does not show.
fn withhold_amounts(copy: &mut Assessment, questionnaire: &Questionnaire, language: Language) {
    let budget = questionnaire.parts().budget_item.as_ref();
    if let Some(response) = budget.and_then(|budget| copy.responses.get_mut(budget)) {
        hide(&mut response.note, language);
        for evidence in &mut response.evidence {
            hide(&mut evidence.title, language);
            evidence.link.clear();
        }
        if matches!(response.answer, Answer::Value(_)) {
            response.answer = Answer::NotApplicable { reason: mark(language).to_owned() };
        }
    }
    for Action { cost_once, cost_yearly, .. } in &mut copy.plan {
        (*cost_once, *cost_yearly) = (0, 0);
    }
}

/// Words of these kinds become a mark; a place becomes nothing, and people are told apart elsewhere.
fn withhold_words(copy: &mut Assessment, withheld: &BTreeSet<Withheld>, language: Language) {
    copy.each_typed(&mut |what, _, words| match what {
        Typed::Party => {}
        _ if !withheld.iter().any(|kind| kind.covers(what)) => {}
        Typed::ProofPlace => words.clear(),
        _ => hide(words, language),
    });
}

/// The people met, each with a number; roles of the questionnaire name nobody, and stay.
struct People {
    language: Language,
    met: BTreeMap<String, usize>,
}

impl People {
    fn of(assessment: &Assessment, questionnaire: &Questionnaire, language: Language) -> Self {
        let mut people = Self { language, met: BTreeMap::new() };
        let role = |name: &str| questionnaire.roles().iter().any(|role| role.id.as_str() == name);
        let typed = assessment.typed();
        let names = typed.iter().filter(|typed| typed.what == Typed::Party && !role(&typed.words)).map(|typed| &typed.words);
        // Who is a number already keeps it.
        let (numbered, named): (Vec<_>, Vec<_>) = names.partition(|name| number(name).is_some());
        people.met.extend(numbered.into_iter().filter_map(|name| Some((name.clone(), number(name)?))));
        for name in named {
            let next = people.met.values().max().map_or(1, |last| last + 1);
            people.met.entry(name.clone()).or_insert(next);
        }
        people
    }

    fn withhold(&self, copy: &mut Assessment) {
        copy.each_typed(&mut |what, _, words| match what {
            Typed::Party => {
                if let Some(number) = self.met.get(words.trim()) {
                    *words = person(*number, self.language);
                }
            }
            Typed::Organisation | Typed::Assessment => {}
            _ => self.replace_in(words),
        });
    }

    /// Replaces each whole name inside words, the longest first. One so short may be a word like any other.
    fn replace_in(&self, words: &mut String) {
        let mut names: Vec<_> = self.met.iter().filter(|(name, _)| name.chars().count() > 3 && number(name).is_none()).collect();
        names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        for (name, number) in names {
            // A service that is named at the head of a line may begin with a small letter elsewhere.
            for name in [name.clone(), uncapitalised(name)] {
                if words.contains(name.as_str()) {
                    *words = replaced(words, &name, &person(*number, self.language));
                }
            }
        }
    }
}

fn uncapitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect()
}

/// `words` with `name` replaced wherever no letter or digit touches it.
fn replaced(words: &str, name: &str, by: &str) -> String {
    let mut told = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(at) = rest.find(name) {
        let (before, after) = (rest.get(..at).unwrap_or_default(), rest.get(at + name.len()..).unwrap_or_default());
        let joined = told.chars().chain(before.chars()).next_back().is_some_and(char::is_alphanumeric);
        told.push_str(before);
        told.push_str(if joined || after.starts_with(char::is_alphanumeric) { name } else { by });
        rest = after;
    }
    told + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_replaced_where_it_is_a_whole_word() {
        assert_eq!(replaced("Former Anne Roy, puis Anne Royer", "Anne Roy", "Personne 1"), "Former Personne 1, puis Anne Royer");
        assert_eq!(replaced("Anne Roy", "Anne Roy", "x"), "x");
        assert_eq!(replaced("MarieAnne Roy", "Anne Roy", "x"), "MarieAnne Roy");
    }

    #[test]
    fn a_mark_is_known_in_both_languages() {
        assert_eq!(withheld_in("(retiré)", Language::En).as_deref(), Some("(withheld)"));
        assert_eq!(withheld_in("Personne 12", Language::En).as_deref(), Some("Person 12"));
        assert_eq!(withheld_in("Personne douze", Language::En), None);
        assert_eq!(withheld_in("retiré", Language::En), None);
    }
}
