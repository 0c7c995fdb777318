//! Which steps can be undone, and which done again, from the versions alone: a restart finds the same.

use balise_assessment::Text;
use jiff::{SignedDuration, Timestamp};

use super::note::{Kind, Note};

/// A pause this long in typing begins a new step.
const PAUSE: SignedDuration = SignedDuration::from_secs(5);

/// Typed without a pause, a step is at most this long: undoing it takes back a minute and not an hour.
const LONGEST: SignedDuration = SignedDuration::from_secs(60);

/// What undo takes back in one go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Step {
    /// The version that undoing it comes back to.
    pub(crate) before: u64,
    /// The version that doing it again comes back to.
    pub(crate) after: u64,
    pub(crate) words: Text,
    pub(crate) page: Option<String>,
    field: Option<String>,
    begun: Timestamp,
    last: Timestamp,
}

/// The steps before and after where the assessment is.
#[derive(Debug, Default)]
pub(crate) struct Timeline {
    past: Vec<Step>,
    future: Vec<Step>,
    current: Option<u64>,
}

impl Timeline {
    /// What undo would take back.
    pub(crate) fn undo(&self) -> Option<&Step> {
        self.past.last()
    }

    /// What was undone last, and could be done again.
    pub(crate) fn redo(&self) -> Option<&Step> {
        self.future.last()
    }

    /// The last version.
    pub(crate) fn current(&self) -> Option<u64> {
        self.current
    }

    /// Whether what is typed now in this field goes on with the last step.
    pub(crate) fn goes_on(&self, field: Option<&str>, now: Timestamp) -> bool {
        let same = |step: &&Step| field.is_some() && step.field.as_deref() == field && self.current == Some(step.after);
        let soon = |step: &Step| {
            let (pause, whole) = (now.duration_since(step.last), now.duration_since(step.begun));
            // A clock that went back tells nothing of how long ago it was.
            !pause.is_negative() && pause < PAUSE && whole < LONGEST
        };
        self.past.last().filter(same).is_some_and(soon)
    }

    /// Takes one more version into account, in the order they came.
    pub(crate) fn follow(&mut self, version: u64, at: Timestamp, note: &Note) {
        let before = self.current.replace(version);
        match (note.kind, before) {
            (Kind::Begun, _) | (_, None) => *self = Self { current: Some(version), ..Self::default() },
            (Kind::Named, _) => {}
            (Kind::Undone, _) => self.future.extend(self.past.pop()),
            (Kind::Redone, _) => self.past.extend(self.future.pop()),
            (Kind::Change | Kind::Outside | Kind::Returned | Kind::Day, Some(before)) => self.step(before, version, at, note),
        }
    }

    fn step(&mut self, before: u64, version: u64, at: Timestamp, note: &Note) {
        self.future.clear();
        match self.past.last_mut().filter(|_| note.goes_on) {
            Some(step) => (step.after, step.last) = (version, at),
            None => self.past.push(Step {
                before,
                after: version,
                words: note.words(),
                page: note.page.clone(),
                field: note.field.clone(),
                begun: at,
                last: at,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use balise_assessment::Language;

    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_795_478_400 + second).unwrap()
    }

    fn note(kind: Kind, words: &str) -> Note {
        Note::new(kind, &Text::verbatim(words))
    }

    /// What undo and redo would say after these versions.
    fn after(versions: &[(Kind, &str)]) -> (Option<String>, Option<String>) {
        let mut timeline = Timeline::default();
        for (number, (kind, words)) in (1..).zip(versions) {
            timeline.follow(number, at(0), &note(*kind, words));
        }
        let say = |step: Option<&Step>| step.map(|step| step.words.get(Language::Fr).to_owned());
        (say(timeline.undo()), say(timeline.redo()))
    }

    #[test]
    fn steps_are_undone_from_the_last_and_done_again_from_the_first() {
        use Kind::{Begun, Change, Redone, Undone};
        let versions = [(Begun, "0"), (Change, "a"), (Change, "b"), (Undone, ""), (Undone, ""), (Redone, ""), (Change, "c")];
        let told: Vec<_> = (1..=versions.len()).map(|count| after(&versions[..count])).collect();
        let wanted = [
            (None, None),
            (Some("a"), None),
            (Some("b"), None),
            (Some("a"), Some("b")),
            (None, Some("a")),
            (Some("a"), Some("b")),
            (Some("c"), None),
        ];
        assert_eq!(told, wanted.map(|(undo, redo)| (undo.map(str::to_owned), redo.map(str::to_owned))));
    }

    #[test]
    fn a_name_or_a_beginning_is_nothing_to_undo_and_more_undone_than_done_does_no_harm() {
        use Kind::{Begun, Change, Named, Outside, Undone};
        let a = Some("a".to_owned());
        assert_eq!(after(&[(Begun, ""), (Change, "a"), (Named, "b")]), (a.clone(), None));
        assert_eq!(after(&[(Begun, ""), (Change, "a"), (Undone, ""), (Undone, "")]), (None, a.clone()));
        assert_eq!(after(&[(Change, "first")]), (None, None), "there is nothing before it to go back to");
        assert_eq!(after(&[(Begun, ""), (Outside, "a")]), (a, None));
    }

    #[test]
    fn typing_is_one_step_until_a_pause_a_minute_or_something_else() {
        let typed = |goes_on| Note { field: Some("f".into()), goes_on, ..note(Kind::Change, "typed") };
        let mut timeline = Timeline::default();
        timeline.follow(1, at(0), &note(Kind::Begun, ""));
        assert!(!timeline.goes_on(Some("f"), at(0)));
        timeline.follow(2, at(0), &typed(false));
        assert!(timeline.goes_on(Some("f"), at(4)) && !timeline.goes_on(Some("f"), at(5)) && !timeline.goes_on(Some("f"), at(-1)));
        assert!(!timeline.goes_on(Some("g"), at(1)) && !timeline.goes_on(None, at(1)));
        timeline.follow(3, at(4), &typed(true));
        assert!(timeline.goes_on(Some("f"), at(8)), "the pause is since the last key");
        let step = timeline.undo().unwrap().clone();
        assert_eq!((step.before, step.after), (1, 3));
        for second in (8..60).step_by(4) {
            timeline.follow(3 + u64::try_from(second).unwrap(), at(second), &typed(true));
        }
        assert!(!timeline.goes_on(Some("f"), at(60)), "a step is a minute at most");
        timeline.follow(100, at(57), &note(Kind::Named, ""));
        assert!(!timeline.goes_on(Some("f"), at(58)), "a named version ends a step");
    }
}
