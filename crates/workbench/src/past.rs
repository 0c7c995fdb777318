//! The ways back: undo, redo, an assessment as it was, a version with a name.

use balise_assessment::{Language, Outcome, Text};
use balise_documents::Draft;
use jiff::Timestamp;

use crate::evidence;
use crate::failure::{self, Failure};
use crate::history::{self, Kind, Note};
use crate::present::{Cause, Frame, Reading, Telling, when};
use crate::refusal::Refusal;
use crate::views::{DraftRef, DraftView, HistoryView, NameSnapshot, PastView, RestoreMoment, ToldView, ViewMoment};
use crate::workbench::{OpenDraft, State};
use crate::{ErrorCode, WireError, Workbench};

impl Workbench {
    /// Takes back the last step.
    pub(crate) fn undo(&self, request: DraftRef) -> Result<DraftView, WireError> {
        self.go(&request.draft, |open| {
            let step = open.history.undo().cloned().ok_or_else(nothing_to_undo)?;
            Ok((step.before, Note::new(Kind::Undone, &history::undone(&step.words)).on(step.page.as_deref())))
        })
    }

    /// Does again what was undone last.
    pub(crate) fn redo(&self, request: DraftRef) -> Result<DraftView, WireError> {
        self.go(&request.draft, |open| {
            let step = open.history.redo().cloned().ok_or_else(nothing_to_redo)?;
            Ok((step.after, Note::new(Kind::Redone, &history::redone(&step.words)).on(step.page.as_deref())))
        })
    }

    /// Goes back to a moment. What came after stays in the history, and this can be undone.
    pub(crate) fn restore_moment(&self, request: RestoreMoment) -> Result<DraftView, WireError> {
        let zone = (self.clock)().time_zone().clone();
        self.go(&request.draft, |open| {
            let (version, at) = found(open, &request.moment)?;
            let words = history::returned(&when(&at.to_zoned_datetime(zone)));
            Ok((version, Note::new(Kind::Returned, &words)))
        })
    }

    /// Makes an earlier version the assessment as it is now, and says so once.
    fn go(&self, draft: &str, whither: impl FnOnce(&OpenDraft) -> Result<(u64, Note), Failure>) -> Result<DraftView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let gone = self.opened(&mut state, draft).and_then(|open| {
            open.writable()?;
            open.history.catch_up(&open.draft)?;
            let (version, note) = whither(open)?;
            let Draft { assessment, pack, .. } = self.draft_at(open, version)?;
            let told = (note.words(), note.page.clone());
            self.settle_in(open, assessment, pack, (language, Cause::Step), |_| Some(note))?;
            Ok(told)
        });
        let viewed = gone.and_then(|(words, page)| {
            let mut view = self.view(&mut state)?;
            let elsewhere = page.filter(|page| *page != view.page.id);
            // A page that is not there any more leads nowhere.
            let page = elsewhere.filter(|page| view.sections.iter().any(|one| one.pages.iter().any(|link| link.page == *page)));
            view.told = Some(ToldView { words: words.get(language).to_owned(), page });
            Ok(view)
        });
        viewed.map_err(|failed| failed.told(language))
    }

    /// How the assessment came to be what it is.
    pub(crate) fn history(&self, request: DraftRef) -> Result<HistoryView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let told = self.opened(&mut state, &request.draft).map(|open| self.told(open, language));
        told.map_err(|failed| failed.told(language))
    }

    /// Gives the assessment as it is now a name in its history.
    pub(crate) fn name_snapshot(&self, request: NameSnapshot) -> Result<HistoryView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let named = self.opened(&mut state, &request.draft).and_then(|open| {
            open.writable()?;
            let name = request.name.trim();
            if name.is_empty() {
                return Err(Refusal::invalid("Donnez un nom à cette version.", "Give this version a name.").into());
            }
            let now = Draft { modified: (self.clock)().timestamp(), ..open.draft.clone() };
            open.history.keep(&open.draft, &now, &history::named(name))?;
            Ok(self.told(open, language))
        });
        named.map_err(|failed| failed.told(language))
    }

    fn told(&self, open: &OpenDraft, language: Language) -> HistoryView {
        let now = (self.clock)();
        let telling = Telling { now: &now, language, current: open.history.current() };
        telling.history(&open.history.versions())
    }

    /// The assessment as it was, on the day it was so; nothing is changed.
    pub(crate) fn view_moment(&self, request: ViewMoment) -> Result<DraftView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let viewed = self.moment_view(&mut state, &request, language);
        viewed.map_err(|failed| failed.told(language))
    }

    fn moment_view(&self, state: &mut State, request: &ViewMoment, language: Language) -> Result<DraftView, Failure> {
        let listed = state.listed;
        let open = self.opened(state, &request.draft)?;
        let (version, at) = found(open, &request.moment)?;
        let assessment = self.draft_at(open, version)?.assessment;
        let questionnaire = &self.pack(open.draft.pack.id.as_str())?.questionnaire;
        let at = at.to_zoned_datetime((self.clock)().time_zone().clone());
        let outcome = Outcome::of(questionnaire, &assessment, at.date());
        let past = PastView { moment: request.moment.clone(), when: when(&at).get(language).to_owned() };
        let frame = Frame {
            draft: open.id.to_string(),
            place: request.page.as_deref().or(open.draft.place.as_deref()),
            saved: at,
            notice: None,
            read_only: true,
            leads_to: None,
            upgrade: None,
            undo: None,
            redo: None,
            past: Some(past),
            listed,
        };
        let view = Reading::new(questionnaire, &assessment, &outcome, language).draft(frame);
        let mut view = view.ok_or_else(|| failure::not_found(open.id.as_str()))?;
        evidence::mark(&mut view.page, &open.held.pieces(), &assessment, language);
        Ok(view)
    }

    fn draft_at(&self, open: &OpenDraft, version: u64) -> Result<Draft, Failure> {
        let questionnaire = &self.pack(open.draft.pack.id.as_str())?.questionnaire;
        open.history.draft(version, questionnaire).ok_or_else(unreadable)
    }
}

/// A version by its name in commands, and when it came to be.
fn found(open: &OpenDraft, moment: &str) -> Result<(u64, Timestamp), Failure> {
    let version = open.history.versions().into_iter().find(|version| version.number.to_string() == moment);
    version.map(|version| (version.number, version.at)).ok_or_else(|| Refusal::missing().into())
}

fn nothing_to_undo() -> Failure {
    cannot("Il n’y a rien à annuler.", "There is nothing to undo.")
}

fn nothing_to_redo() -> Failure {
    cannot("Il n’y a rien à rétablir.", "There is nothing to redo.")
}

fn cannot(fr: &str, en: &str) -> Failure {
    Refusal { code: ErrorCode::CannotChange, message: Text::new(fr, en) }.into()
}

fn unreadable() -> Failure {
    Failure {
        code: ErrorCode::Damaged,
        message: Text::new(
            "Cette version ne peut plus être lue dans l’historique. Vos réponses d’aujourd’hui sont intactes.",
            "This version can no longer be read in the history. Your answers of today are intact.",
        ),
        file: String::new(),
        details: String::new(),
    }
}
