//! An open assessment, whole.

use balise_assessment::{Language, Text, wording};
use jiff::{ZonedDateTime, civil::Date};

use super::outline::count;
use super::{Outline, Page, Phrase, Reading, time};
use crate::views::{DraftView, PageState, PageView, PastView, SavedView};

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
    /// Whether the person goes through a section on one page.
    pub(crate) listed: bool,
}

/// What changed the questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cause {
    /// An answer, or another change made on a page.
    Change,
    /// A step undone, done again or gone back to: no answer was given.
    Step,
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
            saved: saved(&frame.saved, self.outcome.today, self.language),
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
            list: if frame.listed { self.list(&outline, here) } else { Vec::new() },
            results: self.results(),
        })
    }

    /// What a change did to the questions, said once: how many it added, how many answers it set aside.
    pub(crate) fn difference(&self, after: &Reading<'_>, cause: Cause) -> Option<String> {
        let (before, now) = (self.outcome.answered().1, after.outcome.answered().1);
        match (self.set_aside(after).len(), now.saturating_sub(before), cause) {
            (0, 0, _) => None,
            (0, added, Cause::Change) => Some(after.phrase(&Phrase::QuestionsAdded(added))),
            (0, added, Cause::Step) => Some(after.phrase(&Phrase::QuestionsBack(added))),
            (aside, ..) => Some(after.phrase(&Phrase::AnswersSetAside(aside))),
        }
    }

    /// The pages whose answer is kept and no longer used.
    pub(crate) fn set_aside(&self, after: &Reading<'_>) -> Vec<Page> {
        let asked = Outline::of(after);
        let gone = Outline::of(self);
        let gone = gone.pages().filter(|page| !asked.has(page) && self.state(page) != PageState::Unanswered);
        gone.filter(|page| after.keeps(page)).cloned().collect()
    }

    /// Whether what a page was answered is still in the assessment.
    fn keeps(&self, page: &Page) -> bool {
        match page {
            Page::Item(id) | Page::Criterion(id) => self.assessment.responses.contains_key(id),
            Page::Activity(id) => self.assessment.assignments.contains_key(id),
            Page::Risk(id) => self.assessment.register.contains_key(id),
            Page::Risks | Page::Plan => true,
        }
    }
}

fn saved(at: &ZonedDateTime, today: Date, language: Language) -> SavedView {
    let when = match language {
        Language::Fr if at.date() == today => format!("à {}", time(at, language)),
        Language::En if at.date() == today => format!("at {}", time(at, language)),
        Language::Fr => format!("le {}", wording::long_date(language, at.date())),
        Language::En => format!("on {}", wording::long_date(language, at.date())),
    };
    SavedView { at: at.to_string(), when }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_save_of_another_day_is_told_with_its_day() {
        let at: ZonedDateTime = "2026-11-20T20:41:00-05:00[-05:00]".parse().unwrap();
        assert_eq!(saved(&at, at.date(), Language::Fr).when, "à 20\u{a0}h\u{a0}41");
        assert_eq!(saved(&at, at.date(), Language::En).when, "at 8:41\u{a0}p.m.");
        let later = at.date().tomorrow().unwrap();
        assert_eq!(saved(&at, later, Language::Fr).when, "le 20\u{a0}novembre 2026");
        assert_eq!(saved(&at, later, Language::En).when, "on November\u{a0}20, 2026");
    }
}
