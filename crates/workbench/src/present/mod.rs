//! From what follows to what is shown: views in one language. Nothing is decided here.

mod answers;
mod beneath;
mod continuation;
mod draft;
mod explained;
mod gaps;
mod history;
mod home;
mod matrix;
mod outline;
mod page;
mod phrases;
mod plan;
mod reasons;
mod results;
mod risk;
mod said;
mod standing;

use balise_assessment::{Assessment, Language, Outcome, Questionnaire, Scope, Text};

pub(crate) use answers::AnswerLine;
pub(crate) use continuation::carried_over;
pub(crate) use draft::{Cause, Frame};
pub(crate) use history::{Telling, when};
pub(crate) use home::{Card, binned, card, modified, time};
pub(crate) use outline::{Outline, Page, count};
pub(crate) use phrases::Phrase;

/// An assessment being read in one language.
pub(crate) struct Reading<'a> {
    pub(crate) questionnaire: &'a Questionnaire,
    pub(crate) assessment: &'a Assessment,
    pub(crate) scope: Scope<'a>,
    pub(crate) outcome: &'a Outcome,
    pub(crate) language: Language,
}

impl<'a> Reading<'a> {
    pub(crate) fn new(
        questionnaire: &'a Questionnaire,
        assessment: &'a Assessment,
        outcome: &'a Outcome,
        language: Language,
    ) -> Self {
        Self { questionnaire, assessment, scope: Scope::of(questionnaire, assessment), outcome, language }
    }

    fn say(&self, text: &Text) -> String {
        text.get(self.language).to_owned()
    }

    fn say_maybe(&self, text: Option<&Text>) -> String {
        text.map_or_else(String::new, |text| self.say(text))
    }

    fn phrase(&self, phrase: &Phrase) -> String {
        phrase.text().get(self.language).to_owned()
    }
}
