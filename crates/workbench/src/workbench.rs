//! The workbench: the library, the questionnaires, the clock, and the one assessment that is open.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use balise_assessment::{Assessment, Language, Outcome, Questionnaire, Text};
use balise_documents::{Access, Draft, Pack, PackReference};
use balise_drafts::{DraftId, Folder, Held, Library};

use crate::arrivals::Arrivals;
use crate::clock::Clock;
use crate::history::{Change, History, Note, Told};
use crate::packet::Chosen;
use crate::packs::Packs;
use crate::present::{Cause, Frame, Reading};
use crate::preview::Prepared;
use crate::refusal::Refusal;
use crate::views::{DraftView, PresentationCode};
use crate::{ErrorCode, WireError, evidence, failure};

/// Where things are, as the shell knows it.
pub struct Places {
    /// The data folder; the one of the platform when absent.
    pub data: Option<PathBuf>,
    /// The locale of the system, such as `fr_CA.UTF-8`: the language of the screens until the person chooses.
    pub locale: String,
}

/// What a person can do, with what it needs. One for the life of the program.
pub struct Workbench {
    pub(crate) packs: Packs,
    pub(crate) library: Library,
    pub(crate) clock: Clock,
    /// The examples, read the first time that they are shown.
    pub(crate) samples: OnceLock<Vec<Sample>>,
    /// The report that is on the screen.
    pub(crate) preview: Mutex<Option<Prepared>>,
    /// Files that are to be opened.
    pub(crate) arrivals: Mutex<Arrivals>,
    /// Where the shell notes what happens, to show.
    pub(crate) logs: Option<PathBuf>,
    state: Mutex<State>,
}

/// An example, as it is offered.
pub(crate) struct Sample {
    pub(crate) name: &'static str,
    pub(crate) organisation: String,
    pub(crate) kind: Text,
}

/// What changes from one command to the next.
pub(crate) struct State {
    pub(crate) language: Language,
    /// Whether the person goes through a section on one page.
    pub(crate) listed: bool,
    pub(crate) open: Option<OpenDraft>,
    /// The packet that the person chose last.
    pub(crate) packet: Option<Chosen>,
}

/// The assessment that is open.
pub(crate) struct OpenDraft {
    pub(crate) id: DraftId,
    pub(crate) held: Held,
    pub(crate) draft: Draft,
    pub(crate) access: Access,
    pub(crate) history: History,
    /// To be said once, on the next view.
    pub(crate) notice: Option<String>,
}

/// The folder that the platform gives to the logs of Balise; nothing when the account has no home.
#[must_use]
pub fn log_folder() -> Option<PathBuf> {
    Folder::logs()
}

impl Workbench {
    /// Opens the library, making its folder when there is none.
    ///
    /// # Errors
    /// [`WireError`] when the folder cannot be had; nothing is changed.
    pub fn open(places: &Places, clock: Clock) -> Result<Self, WireError> {
        let system = Language::of_locale(&places.locale);
        let told = |failed: failure::Failure| failed.told(system);
        let packs = Packs::shipped().map_err(|faults| told(failure::faulty_pack(&faults)))?;
        let folder = match &places.data {
            Some(folder) => folder.clone(),
            None => Folder::platform().map_err(|error| told(error.into()))?,
        };
        let library = Library::open(&folder, readable).map_err(|error| told(error.into()))?;
        let settings = library.settings();
        let chosen = settings.language.as_deref().and_then(Language::of_code);
        let listed = PresentationCode::of_code(&settings.presentation.unwrap_or_default()) == PresentationCode::List;
        // What has been in the bin long enough; one that cannot be deleted is tried again the next time.
        let _ = library.purge(clock().date());
        let state = State { language: chosen.unwrap_or(system), listed, open: None, packet: None };
        let (preview, arrivals) = (Mutex::new(None), Mutex::default());
        Ok(Self { packs, library, clock, samples: OnceLock::new(), preview, arrivals, logs: None, state: Mutex::new(state) })
    }

    /// Tells the screens where the shell notes what happens.
    #[must_use]
    pub fn noting_in(self, logs: Option<PathBuf>) -> Self {
        Self { logs, ..self }
    }

    /// Chooses the language of this run, without remembering it.
    pub fn speak(&self, language: Language) {
        self.state().language = language;
    }

    /// The language of the screens.
    #[must_use]
    pub fn language(&self) -> Language {
        self.state().language
    }

    /// The file of an assessment.
    #[must_use]
    pub fn path_of(&self, draft: &str) -> PathBuf {
        self.library.path_of(draft)
    }

    /// A command that panicked left the state as it was after the last whole change: it can be used.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn pack(&self, id: &str) -> Result<&Pack, failure::Failure> {
        self.packs.get(id).ok_or_else(|| failure::unknown_pack(id))
    }

    /// Makes a change to the open assessment, saves it, and tells the whole view. Refused or not saved, it changes nothing.
    pub(crate) fn change(
        &self,
        draft: &str,
        change: impl FnOnce(&Questionnaire, &mut Assessment) -> Result<(), Refusal>,
    ) -> Result<DraftView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let changed = self.opened(&mut state, draft).and_then(|open| {
            let pack = self.pack(open.draft.pack.id.as_str())?;
            open.writable()?;
            let mut assessment = open.draft.assessment.clone();
            change(&pack.questionnaire, &mut assessment)?;
            let now = (self.clock)().timestamp();
            let note = |(history, told): (&History, Option<Told>)| told.map(|told| history.note(&told, now));
            self.settle(open, assessment, (language, Cause::Change), note)
        });
        changed.and_then(|()| self.view(&mut state)).map_err(|failed| failed.told(language))
    }

    /// Saves an assessment in the place of the open one, and has the history take note of it. `note` is told the change in
    /// words; without a note, none is taken.
    pub(crate) fn settle(
        &self,
        open: &mut OpenDraft,
        assessment: Assessment,
        told: (Language, Cause),
        note: impl FnOnce((&History, Option<Told>)) -> Option<Note>,
    ) -> Result<(), failure::Failure> {
        let pack = open.draft.pack.clone();
        self.settle_in(open, assessment, pack, told, note)
    }

    /// The same, as an assessment made with this version of its questionnaire.
    pub(crate) fn settle_in(
        &self,
        open: &mut OpenDraft,
        assessment: Assessment,
        pack: PackReference,
        (language, cause): (Language, Cause),
        note: impl FnOnce((&History, Option<Told>)) -> Option<Note>,
    ) -> Result<(), failure::Failure> {
        let questionnaire = &self.pack(open.draft.pack.id.as_str())?.questionnaire;
        let now = (self.clock)();
        let [was, is] = [&open.draft.assessment, &assessment].map(|one| Outcome::of(questionnaire, one, now.date()));
        let change = Change { questionnaire, before: (&open.draft.assessment, &was), after: (&assessment, &is) };
        let notice = change.difference(language, cause);
        let note = note((&open.history, change.told()));
        let before = open.draft.clone();
        open.save(Draft { assessment, pack, modified: now.timestamp(), ..before.clone() })?;
        let kept = note.map_or(Ok(()), |note| open.history.keep(&before, &open.draft, &note));
        open.notice = notice.or(kept.err().map(|_| failure::without_history().get(language).to_owned()));
        Ok(())
    }

    /// Makes a draft in the library that names what the open one names: the files kept with that come along.
    pub(crate) fn create_like(&self, open: &OpenDraft, draft: &Draft) -> Result<DraftId, failure::Failure> {
        let (name, text) = (&draft.assessment.subject.name, balise_documents::write_draft(draft));
        self.library.create_with(name, text.as_bytes(), |pieces| Ok(open.held.pieces().give_to(pieces)?))
    }

    /// Lets go of the open assessment: the program ends.
    pub fn release(&self) {
        self.state().open = None;
    }

    /// The open assessment, if it is the one meant; else the one meant, opened in its place.
    pub(crate) fn opened<'s>(&self, state: &'s mut State, draft: &str) -> Result<&'s mut OpenDraft, failure::Failure> {
        if state.open.as_ref().is_none_or(|open| open.id.as_str() != draft) {
            // The lock of the other one is released first: reopening the same file must not meet it.
            state.open = None;
            state.open = Some(self.take(draft, state.language)?);
        }
        state.open.as_mut().ok_or_else(|| failure::not_found(draft))
    }

    fn take(&self, draft: &str, language: Language) -> Result<OpenDraft, failure::Failure> {
        let id = self.library.find(draft).ok_or_else(|| failure::not_found(draft))?;
        let mut held = self.library.lock(&id)?;
        let loaded = held.read()?;
        let unbound = balise_documents::read_draft(&self.file_name(draft), &loaded.contents)?;
        let (access, pack) = (unbound.access(), self.pack(unbound.pack().id.as_str())?);
        let now = (self.clock)();
        let draft = unbound.bind(&pack.questionnaire);
        let history = History::open(&held, &draft, &pack.questionnaire, access == Access::Full, &now);
        let unread = history.is_err().then(failure::without_history);
        let cut_short = held.was_cut_short().then(|| failure::cut_short_at(draft.modified, &now));
        let notice = loaded.recovered.map(|recovery| failure::recovered_at(recovery.at, &now)).or(unread).or(cut_short);
        let notice = notice.map(|notice| notice.get(language).to_owned());
        Ok(OpenDraft { id, held, draft, access, history: history.unwrap_or_else(|_| History::none()), notice })
    }

    fn file_name(&self, draft: &str) -> String {
        self.path_of(draft).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// The view of the open assessment. What was to be said once is then said.
    pub(crate) fn view(&self, state: &mut State) -> Result<DraftView, failure::Failure> {
        let (language, listed) = (state.language, state.listed);
        let Some(open) = state.open.as_mut() else { return Err(failure::not_found("")) };
        let questionnaire = &self.pack(open.draft.pack.id.as_str())?.questionnaire;
        let now = (self.clock)();
        let outcome = Outcome::of(questionnaire, &open.draft.assessment, now.date());
        let notice = open.notice.take();
        let next = self.leads_to(open.draft.pack.id.as_str());
        let writable = open.access == Access::Full;
        let frame = Frame {
            draft: open.id.to_string(),
            place: open.draft.place.as_deref(),
            saved: open.draft.modified.to_zoned_datetime(now.time_zone().clone()),
            notice,
            read_only: !writable,
            leads_to: next.map(|next| &next.questionnaire.identity().title),
            upgrade: self.newer_pack(open).filter(|_| writable).map(|pack| pack.questionnaire.identity().version.clone()),
            undo: open.history.undo().filter(|_| writable).map(|step| step.words.get(language).to_owned()),
            redo: open.history.redo().filter(|_| writable).map(|step| step.words.get(language).to_owned()),
            past: None,
            listed,
        };
        let view = Reading::new(questionnaire, &open.draft.assessment, &outcome, language).draft(frame);
        let mut view = view.ok_or_else(|| failure::not_found(open.id.as_str()))?;
        evidence::mark(&mut view.page, &open.held.pieces(), &open.draft.assessment, language);
        Ok(view)
    }
}

impl OpenDraft {
    pub(crate) fn writable(&self) -> Result<(), Refusal> {
        match self.access {
            Access::Full => Ok(()),
            Access::ReadOnly { newer } => Err(Refusal {
                code: ErrorCode::CannotChange,
                message: Text::new(
                    format!(
                        "Ce fichier vient d’une version plus récente (format {newer})\u{a0}: vous pouvez le lire, pas le modifier. Mettez Balise à jour."
                    ),
                    format!(
                        "This file comes from a newer version (format {newer}): you can read it, not change it. Update Balise."
                    ),
                ),
            }),
        }
    }

    /// Writes a draft, and only then takes it for the truth.
    pub(crate) fn save(&mut self, draft: Draft) -> Result<(), failure::Failure> {
        self.held.save(balise_documents::write_draft(&draft).as_bytes())?;
        self.draft = draft;
        Ok(())
    }
}

/// What the library takes for a whole file.
fn readable(contents: &[u8]) -> bool {
    match balise_documents::read_draft("", contents) {
        Ok(_) => true,
        // Whole, but not ours to read yet: nothing to recover from.
        Err(error) => matches!(error, balise_documents::OpenError::Newer { .. }),
    }
}
