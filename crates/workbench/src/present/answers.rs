//! Every answer that applies, in words: for another program, or for a person who reads a list.

use balise_assessment::{Answer, Item, Language, OptionId, OtherAnswer, Respondent, SectionKind, Value, wording};

use super::{Phrase, Reading};
use crate::views::OtherAnswerView;

/// One answer, in words.
pub(crate) struct AnswerLine {
    pub(crate) section: String,
    pub(crate) id: String,
    pub(crate) question: String,
    /// `answered`, `unanswered`, `unknown` or `not-applicable`.
    pub(crate) state: &'static str,
    pub(crate) answer: String,
    pub(crate) note: String,
    pub(crate) evidence: String,
}

impl Reading<'_> {
    /// Every item and criterion that applies, in order.
    pub(crate) fn answers(&self) -> Vec<AnswerLine> {
        let mut lines = Vec::new();
        for kind in SectionKind::ALL {
            lines.extend(
                self.scope.items(kind).map(|item| self.answer_line(kind, item.id.as_str(), &self.say(&item.title), Some(item))),
            );
        }
        let criteria = self.scope.criteria();
        lines.extend(criteria.map(|criterion| {
            self.answer_line(SectionKind::Readiness, criterion.id.as_str(), &self.say(&criterion.question), None)
        }));
        lines
    }

    fn answer_line(&self, kind: SectionKind, id: &str, question: &str, item: Option<&Item>) -> AnswerLine {
        let (state, answer) = self.in_words(id, item);
        let response = self.scope.response(id);
        let evidence = response.map_or(&[][..], |response| &response.evidence);
        AnswerLine {
            section: self.section_title(kind),
            id: id.to_owned(),
            question: question.to_owned(),
            state,
            answer,
            note: response.map_or_else(String::new, |response| response.note.clone()),
            evidence: evidence.iter().map(|proof| proof.title.as_str()).collect::<Vec<_>>().join("; "),
        }
    }

    fn in_words(&self, id: &str, item: Option<&Item>) -> (&'static str, String) {
        match self.scope.answer(id) {
            Answer::Unanswered => ("unanswered", String::new()),
            Answer::Unknown { ask } => ("unknown", ask.clone()),
            Answer::NotApplicable { reason } => ("not-applicable", reason.clone()),
            Answer::Value(value) => ("answered", self.value_in_words(value, id, item)),
        }
    }

    /// An answer to an item or a criterion in words, whoever gave it; nothing for none.
    pub(crate) fn said(&self, id: &str, answer: &Answer) -> String {
        match answer {
            Answer::Unanswered => String::new(),
            Answer::Unknown { ask } => after(
                match self.language {
                    Language::Fr => "Ne sait pas; à demander à\u{a0}: ",
                    Language::En => "Does not know; to ask: ",
                },
                ask,
            ),
            Answer::NotApplicable { reason } => after(
                match self.language {
                    Language::Fr => "Ne s’applique pas\u{a0}: ",
                    Language::En => "Does not apply: ",
                },
                reason,
            ),
            Answer::Value(value) => self.value_in_words(value, id, self.questionnaire.item(id)),
        }
    }

    /// What somebody else answered.
    pub(super) fn other(&self, id: &str, other: &OtherAnswer) -> OtherAnswerView {
        let before = match self.language {
            Language::Fr => "Réponse d’avant",
            Language::En => "Answer before",
        };
        OtherAnswerView {
            who: if other.who == Respondent::default() { before.to_owned() } else { other.who.called() },
            on: self.phrase(&Phrase::Date(other.on)),
            answer: self.said(id, &other.answer),
            note: other.note.clone(),
        }
    }

    pub(super) fn value_in_words(&self, value: &Value, id: &str, item: Option<&Item>) -> String {
        let label = |option: &OptionId| {
            let known = item.map_or(&[][..], |item| item.kind.options()).iter().find(|known| known.id == *option);
            known.map_or_else(|| option.to_string(), |known| self.say(&known.label))
        };
        match value {
            Value::Option(option) => label(option),
            Value::Options(options) => options.iter().map(label).collect::<Vec<_>>().join("\u{a0}· "),
            Value::Text(words) => words.clone(),
            Value::Number(number) => wording::signed_number(self.language, *number),
            Value::Date(date) => self.phrase(&Phrase::Date(*date)),
            Value::Level(level) => {
                let seen = self.questionnaire.criterion(id).map(|criterion| &criterion.levels[usize::from(level.number())]);
                format!("{} – {}", level.number(), self.say_maybe(seen))
            }
        }
    }
}

/// Words after what introduces them; without them, what stands before the first sign is enough.
fn after(introduced: &str, words: &str) -> String {
    match words.trim() {
        "" => introduced.split([';', ':']).next().unwrap_or_default().trim_end().to_owned(),
        words => format!("{introduced}{words}"),
    }
}
