//! What a history that grew large lets go: first what was only typed on the way to something, then all but the end of old
//! days. What was named stays, and so does where the assessment is now.

use std::mem;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::note::{self, Kind, Note};

/// A history larger than this, in bytes, lets go of versions: some twenty thousand changes.
pub(super) const ROOM: u64 = 8 * 1024 * 1024;

/// How many of the last days keep all their steps; fewer where that is not enough.
pub(super) const DAYS: [i32; 4] = [30, 7, 1, 0];

/// A version and what is written beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Version {
    pub(super) number: u64,
    pub(super) at: Timestamp,
    pub(super) note: Note,
}

/// The versions to keep when days before `first` keep only their end. `versions` are all there are, in order.
pub(super) fn kept(versions: Vec<Version>, first: Date, zone: &TimeZone) -> Vec<Version> {
    let day = |version: &Version| version.at.to_zoned_datetime(zone.clone()).date();
    let mut kept: Vec<Version> = Vec::new();
    let mut run: Vec<Version> = Vec::new();
    for version in steps(versions) {
        let another = run.last().is_some_and(|last| day(last) != day(&version));
        if another {
            kept.extend(end_of_day(mem::take(&mut run)));
        }
        match version.note.kind {
            _ if day(&version) >= first => kept.push(version),
            Kind::Named => {
                kept.extend(end_of_day(mem::take(&mut run)));
                kept.push(version);
            }
            _ => run.push(version),
        }
    }
    // Where the assessment is now ends no day: the next change is undone to it.
    kept.extend(run);
    kept
}

/// Each step by its last version, with the words of its first.
fn steps(versions: Vec<Version>) -> Vec<Version> {
    let mut steps: Vec<Version> = Vec::new();
    for version in versions {
        match steps.last_mut().filter(|_| version.note.goes_on) {
            Some(step) => (step.number, step.at) = (version.number, version.at),
            None => steps.push(version),
        }
    }
    steps
}

fn end_of_day(run: Vec<Version>) -> Option<Version> {
    let count = run.len();
    run.into_iter().next_back().map(|last| match count {
        1 => last,
        _ => Version { note: Note::new(Kind::Day, &note::day(count)), ..last },
    })
}

#[cfg(test)]
mod tests {
    use balise_assessment::{Language, Text};
    use jiff::civil::date;

    use super::*;

    fn version(number: u64, day: i8, kind: Kind, goes_on: bool) -> Version {
        // Noon of that day of November 2026.
        let at = Timestamp::from_second(1_793_448_000 + i64::from(day) * 86_400).unwrap();
        Version { number, at, note: Note { goes_on, ..Note::new(kind, &Text::verbatim(&number.to_string())) } }
    }

    fn told(kept: &[Version]) -> Vec<(u64, Kind, String)> {
        kept.iter().map(|one| (one.number, one.note.kind, one.note.words().get(Language::En).to_owned())).collect()
    }

    #[test]
    fn old_days_keep_their_end_and_what_was_named_and_recent_ones_every_step() {
        use Kind::{Begun, Change, Day, Named};
        let versions = vec![
            version(1, 1, Begun, false),
            version(2, 1, Change, false),
            version(3, 2, Change, false),
            version(4, 2, Named, false),
            version(5, 2, Change, false),
            version(6, 2, Change, true),
            version(7, 20, Change, false),
            version(8, 20, Change, true),
            version(9, 20, Change, false),
        ];
        let kept = told(&kept(versions, date(2026, 11, 10), &TimeZone::UTC));
        let wanted = [
            (2, Day, "End of the day (2 changes put together)"),
            (3, Change, "3"),
            (4, Named, "4"),
            (6, Change, "5"),
            (8, Change, "7"),
            (9, Change, "9"),
        ];
        assert_eq!(kept, wanted.map(|(number, kind, words)| (number, kind, words.to_owned())));
    }

    #[test]
    fn where_the_assessment_is_now_is_kept_whatever_its_day() {
        let versions = vec![version(1, 1, Kind::Begun, false), version(2, 1, Kind::Change, false)];
        let numbers: Vec<u64> = kept(versions, date(2026, 11, 30), &TimeZone::UTC).iter().map(|one| one.number).collect();
        assert_eq!(numbers, [1, 2]);
    }
}
