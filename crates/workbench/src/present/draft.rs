//! An open assessment, whole.

use balise_assessment::{Language, Text};
use jiff::ZonedDateTime;

use super::outline::count;
use super::{Outline, Phrase, Reading, time};
use crate::views::{DraftView, PageView, PastView, SavedView};

/// What the view of an assessment says besides the assessment itself.
pub(crate) struct Frame<'a> {
    pub(crate) draft: String,
    pub(crate) place: Option<&'a str>,
    pub(crate) saved: ZonedDateTime,
    pub(crate) notice: Option<String>,
    pub(crate) read_only: bool,
    /// The title of the questionnaire this one leads to.
    pub(crate) leads_to: Option<&'a Text>,
    /// The version of the questionnaire it could move to.
    pub(crate) upgrade: Option<String>,
    pub(crate) undo: Option<String>,
    pub(crate) redo: Option<String>,
    pub(crate) past: Option<PastView>,
}

impl Reading<'_> {
    /// The whole view, on the page where the person is. `None` only for a questionnaire without a page, which no checked pack is.
    pub(crate) fn draft(&self, frame: Frame<'_>) -> Option<DraftView> {
        let outline = Outline::of(self);
        let here = outline.resume(self, frame.place);
        let page: PageView = self.page(&outline, here)?;
        let (answered, total) = self.outcome.answered();
        let subject = &self.assessment.subject;
        Some(DraftView {
            draft: frame.draft,
            name: subject.name.clone(),
            organisation: subject.organisation.clone(),
            example: subject.example,
            read_only: frame.read_only,
            part: self.assessment.part.as_ref().map(|part| part.respondent.called()),
            leads_to: frame.leads_to.filter(|_| !self.scope.is_part()).map(|title| self.say(title)),
            upgrade: frame.upgrade,
            language: self.language.into(),
            report_language: subject.language.into(),
            saved: saved(&frame.saved, self.language),
            notice: frame.notice,
            told: None,
            undo: frame.undo,
            redo: frame.redo,
            past: frame.past,
            answered: count(answered),
            total: count(total),
            progress: self.phrase(&Phrase::Progress(answered, total)),
            sections: self.sections(&outline),
            resume: self.link(outline.get(here)?),
            page,
            results: self.results(),
        })
    }

    /// What a change did to the questions, said once: how many it added, how many answers it set aside.
    pub(crate) fn difference(&self, after: &Reading<'_>) -> Option<String> {
        let set_aside = self.assessment.responses.iter().filter(|(id, response)| {
            let answered = response.answer != balise_assessment::Answer::Unanswered;
            answered && self.scope.applies(id.as_str()) && !after.scope.applies(id.as_str())
        });
        let (set_aside, before, now) = (set_aside.count(), self.outcome.answered().1, after.outcome.answered().1);
        match (set_aside, now.saturating_sub(before)) {
            (0, 0) => None,
            (0, added) => Some(after.phrase(&Phrase::QuestionsAdded(added))),
            (aside, _) => Some(after.phrase(&Phrase::AnswersSetAside(aside))),
        }
    }
}

fn saved(at: &ZonedDateTime, language: Language) -> SavedView {
    SavedView { at: at.to_string(), time: time(at, language) }
}
