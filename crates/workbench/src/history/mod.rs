//! The history of the open assessment: what can be undone and done again, and how it was at each moment.
//!
//! The draft is the truth. A change is saved there first; then the history is told of it. One that cannot be written costs
//! the way back and is said once; one that does not know the draft as it is takes note of that, and goes on.

mod found;
mod note;
mod thin;
mod timeline;
mod told;

use balise_assessment::{Assessment, Questionnaire, Text};
use balise_documents::Draft;
use balise_drafts::{Held, HistoryError, Journal};
use jiff::{Timestamp, ToSpan, ZonedDateTime};

pub(crate) use note::{Kind, Note, redone, returned, undone};
pub(crate) use timeline::Step;
pub(crate) use told::{Change, Told};

use thin::Version;
use timeline::Timeline;

/// The history of the open assessment.
#[derive(Debug)]
pub(crate) struct History {
    /// Nothing where its file cannot be read: it is then left alone.
    journal: Option<Journal>,
    timeline: Timeline,
    /// Whether its last version is the assessment as it is now.
    level: bool,
}

/// A version, to show in a list.
pub(crate) struct Listed {
    pub(crate) number: u64,
    pub(crate) at: Timestamp,
    pub(crate) note: Note,
}

impl History {
    /// The history of a draft that is held. When it may be written, it takes note of what changed without it, and lets go of
    /// what makes it too large.
    ///
    /// # Errors
    /// [`HistoryError`] when it cannot be read; [`Self::none`] stands in.
    pub(crate) fn open(
        held: &Held,
        draft: &Draft,
        questionnaire: &Questionnaire,
        writable: bool,
        now: &ZonedDateTime,
    ) -> Result<Self, HistoryError> {
        let mut history = Self { journal: Some(held.history()?), timeline: Timeline::default(), level: false };
        if writable {
            // Too large still, it is thinned the next time.
            let _ = history.thin(thin::ROOM, now);
        }
        history.replay();
        let last = history.timeline.current().and_then(|version| history.assessment(version, questionnaire));
        history.level = last.as_ref() == Some(&draft.assessment);
        if writable && history.timeline.current().is_some() {
            // Not written now, it is before the next change.
            let _ = history.catch_up(draft);
        }
        Ok(history)
    }

    /// Stands in for a history that cannot be read.
    pub(crate) fn none() -> Self {
        Self { journal: None, timeline: Timeline::default(), level: false }
    }

    /// What undo would take back.
    pub(crate) fn undo(&self) -> Option<&Step> {
        self.timeline.undo().filter(|_| self.level)
    }

    /// What could be done again.
    pub(crate) fn redo(&self) -> Option<&Step> {
        self.timeline.redo().filter(|_| self.level)
    }

    /// The last version, if it is the assessment as it is now.
    pub(crate) fn current(&self) -> Option<u64> {
        self.timeline.current().filter(|_| self.level)
    }

    /// Every version that ends a step, the oldest first.
    pub(crate) fn versions(&self) -> Vec<Listed> {
        let mut listed: Vec<Listed> = Vec::new();
        for Version { number, at, note } in self.all() {
            match listed.last_mut().filter(|_| note.goes_on) {
                Some(step) => (step.number, step.at) = (number, at),
                None => listed.push(Listed { number, at, note }),
            }
        }
        listed
    }

    /// The draft as it was; `None` for a version that is not there, or is damaged.
    pub(crate) fn draft(&self, version: u64, questionnaire: &Questionnaire) -> Option<Draft> {
        let text = self.journal.as_ref()?.text(version)?;
        Some(balise_documents::read_draft("", &text).ok()?.bind(questionnaire))
    }

    /// The assessment as it was then.
    fn assessment(&self, version: u64, questionnaire: &Questionnaire) -> Option<Assessment> {
        self.draft(version, questionnaire).map(|draft| draft.assessment)
    }

    /// The note of a change made now.
    pub(crate) fn note(&self, told: &Told, now: Timestamp) -> Note {
        let goes_on = self.level && self.timeline.goes_on(told.field.as_deref(), now);
        let mut note = Note::new(Kind::Change, &told.words).on(told.page.as_deref());
        (note.field, note.goes_on) = (told.field.clone(), goes_on);
        note
    }

    /// Takes note of a draft that was saved, and what it was before.
    ///
    /// # Errors
    /// [`HistoryError`] when it cannot be written; the draft is saved all the same.
    pub(crate) fn keep(&mut self, before: &Draft, after: &Draft, note: &Note) -> Result<(), HistoryError> {
        self.catch_up(before)?;
        self.level = false;
        self.add(after, note)
    }

    /// Takes note of a draft that the history does not know as it is.
    ///
    /// # Errors
    /// [`HistoryError`] when it cannot be written.
    pub(crate) fn catch_up(&mut self, draft: &Draft) -> Result<(), HistoryError> {
        if self.level {
            return Ok(());
        }
        let (kind, words) = match self.timeline.current() {
            None => (Kind::Begun, note::begun()),
            Some(_) => (Kind::Outside, note::outside()),
        };
        self.add(draft, &Note::new(kind, &words))
    }

    fn add(&mut self, draft: &Draft, note: &Note) -> Result<(), HistoryError> {
        let Some(journal) = &mut self.journal else { return Ok(()) };
        let text = balise_documents::write_draft(draft);
        let version = journal.add(draft.modified, &note.line(), text.as_bytes())?;
        self.timeline.follow(version, draft.modified, note);
        self.level = true;
        Ok(())
    }

    fn all(&self) -> Vec<Version> {
        let moments = self.journal.iter().flat_map(Journal::moments);
        moments.map(|moment| Version { number: moment.number, at: moment.at, note: Note::read(moment.note) }).collect()
    }

    fn replay(&mut self) {
        self.timeline = Timeline::default();
        for Version { number, at, note } in self.all() {
            self.timeline.follow(number, at, &note);
        }
    }

    fn thin(&mut self, room: u64, now: &ZonedDateTime) -> Result<(), HistoryError> {
        for days in thin::DAYS {
            if self.journal.as_ref().is_none_or(|journal| journal.size() <= room) {
                return Ok(());
            }
            let first = now.date().saturating_sub(days.days());
            let kept = thin::kept(self.all(), first, now.time_zone());
            let kept: Vec<_> = kept.iter().map(|version| (version.number, version.note.line())).collect();
            self.journal.as_mut().map_or(Ok(()), |journal| journal.thin(&kept))?;
        }
        Ok(())
    }
}

/// A name given to a version.
pub(crate) fn named(name: &str) -> Note {
    Note::new(Kind::Named, &Text::verbatim(name))
}

#[cfg(test)]
mod tests {
    use balise_drafts::Library;

    use super::*;
    use crate::packs::{DEFAULT_PACK, Packs, samples};

    #[test]
    fn one_that_grew_too_large_lets_old_days_go_and_keeps_what_was_named() {
        let (packs, folder) = (Packs::shipped().unwrap(), tempfile::tempdir().unwrap());
        let questionnaire = &packs.get(DEFAULT_PACK).unwrap().questionnaire;
        let sample = samples().next().unwrap();
        let library = Library::open(folder.path(), |_| true).unwrap();
        let held = library.lock(&library.create("a", sample.contents).unwrap()).unwrap();
        let first = balise_documents::read_draft("", sample.contents).unwrap().bind(questionnaire);
        let mut history = History::open(&held, &first, questionnaire, true, &first.modified.to_zoned_datetime(UTC)).unwrap();
        let mut before = first.clone();
        for hour in 1..=200 {
            let mut after = before.clone();
            after.assessment.subject.name = format!("Version {hour}");
            after.modified = first.modified + jiff::SignedDuration::from_hours(hour);
            let note = if hour == 7 { named("Sept") } else { Note::new(Kind::Change, &Text::verbatim("changed")) };
            history.keep(&before, &after, &note).unwrap();
            before = after;
        }
        let now = before.modified.to_zoned_datetime(UTC);
        let size = |history: &History| history.journal.as_ref().unwrap().size();
        let (large, count) = (size(&history), history.versions().len());
        history.thin(large, &now).unwrap();
        assert_eq!(history.versions().len(), count, "there is room");
        history.thin(large - 1, &now).unwrap();
        assert!(size(&history) < large && history.versions().len() < count);

        let again = History::open(&held, &before, questionnaire, true, &now).unwrap();
        let kinds: Vec<Kind> = again.versions().iter().map(|version| version.note.kind).collect();
        assert_eq!(kinds.iter().filter(|kind| **kind == Kind::Named).count(), 1);
        assert!(kinds.contains(&Kind::Day) && !kinds.contains(&Kind::Outside), "{kinds:?}");
        let step = again.undo().unwrap();
        assert_eq!(again.assessment(step.before, questionnaire).unwrap().subject.name, "Version 199");
    }

    const UTC: jiff::tz::TimeZone = jiff::tz::TimeZone::UTC;
}
