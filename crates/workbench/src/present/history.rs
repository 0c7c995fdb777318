//! The history of an assessment, day by day.

use balise_assessment::{Language, Text, wording};
use jiff::{Timestamp, ZonedDateTime, civil::Date};

use super::time;
use crate::history::{Kind, Listed};
use crate::views::{HistoryDayView, HistoryView, MomentView};

/// What a history is told with.
pub(crate) struct Telling<'a> {
    pub(crate) now: &'a ZonedDateTime,
    pub(crate) language: Language,
    /// The version that is the assessment as it is now.
    pub(crate) current: Option<u64>,
}

impl Telling<'_> {
    /// The whole history; `versions` are in the order they came.
    pub(crate) fn history(&self, versions: &[Listed]) -> HistoryView {
        let mut days: Vec<HistoryDayView> = Vec::new();
        for version in versions.iter().rev() {
            let date = self.local(version.at).date();
            if days.last().is_none_or(|day| day.date != date.to_string()) {
                days.push(self.day(date));
            }
            if let Some(day) = days.last_mut() {
                day.moments.push(self.moment(version));
                day.count = changes(day.moments.len()).get(self.language).to_owned();
            }
        }
        let named = versions.iter().rev().filter(|version| version.note.kind == Kind::Named);
        let thinned = versions.iter().any(|version| version.note.kind == Kind::Day);
        let note = if thinned { thinned_days() } else { Text::default() };
        HistoryView { days, named: named.map(|version| self.moment(version)).collect(), note: note.get(self.language).to_owned() }
    }

    fn day(&self, date: Date) -> HistoryDayView {
        let title = match ((self.now.date() - date).get_days(), self.language) {
            (0, Language::Fr) => "Aujourd’hui".to_owned(),
            (0, Language::En) => "Today".to_owned(),
            (1, Language::Fr) => "Hier".to_owned(),
            (1, Language::En) => "Yesterday".to_owned(),
            (_, language) => wording::long_date(language, date),
        };
        HistoryDayView { date: date.to_string(), title, count: String::new(), moments: Vec::new() }
    }

    fn moment(&self, version: &Listed) -> MomentView {
        MomentView {
            moment: version.number.to_string(),
            time: time(&self.local(version.at), self.language),
            when: when(&self.local(version.at)).get(self.language).to_owned(),
            words: version.note.words().get(self.language).to_owned(),
            named: version.note.kind == Kind::Named,
            current: self.current == Some(version.number),
        }
    }

    fn local(&self, at: Timestamp) -> ZonedDateTime {
        at.to_zoned_datetime(self.now.time_zone().clone())
    }
}

/// “24 novembre 2026 à 14 h 32”.
pub(crate) fn when(at: &ZonedDateTime) -> Text {
    let told = |language| (wording::long_date(language, at.date()), time(at, language));
    let ((fr_day, fr_time), (en_day, en_time)) = (told(Language::Fr), told(Language::En));
    Text::new(format!("{fr_day} à {fr_time}"), format!("{en_day} at {en_time}"))
}

fn changes(count: usize) -> Text {
    match count {
        0 | 1 => Text::new("1 moment", "1 moment"),
        count => Text::new(format!("{count} moments"), format!("{count} moments")),
    }
}

fn thinned_days() -> Text {
    Text::new(
        "Pour ne pas prendre trop de place, les jours les plus anciens ne gardent que leur dernière version et celles que vous avez nommées.",
        "To take up less room, the oldest days keep only their last version and those you named.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::Note;

    fn listed(number: u64, at: &str, kind: Kind) -> Listed {
        let note = Note::new(kind, &Text::new("fait", "done"));
        Listed { number, at: at.parse().unwrap(), note }
    }

    #[test]
    fn days_are_those_of_the_person_the_latest_first() {
        let now: ZonedDateTime = "2026-11-24T14:32:00-05:00[-05:00]".parse().unwrap();
        let versions = [
            listed(1, "2026-03-01T12:00:00Z", Kind::Day),
            listed(2, "2026-11-24T03:00:00Z", Kind::Named),
            listed(3, "2026-11-24T19:00:00Z", Kind::Change),
            listed(4, "2026-11-24T19:30:00Z", Kind::Change),
        ];
        let told = Telling { now: &now, language: Language::Fr, current: Some(4) }.history(&versions);
        let days: Vec<_> = told.days.iter().map(|day| (day.title.as_str(), day.count.as_str())).collect();
        assert_eq!(days, [("Aujourd’hui", "2 moments"), ("Hier", "1 moment"), ("1er\u{a0}mars 2026", "1 moment")]);
        let [latest, earlier] = told.days[0].moments.as_slice() else { panic!("two moments") };
        assert_eq!((latest.moment.as_str(), latest.time.as_str()), ("4", "14\u{a0}h\u{a0}30"));
        assert!(latest.current && !earlier.current);
        assert_eq!(
            told.named.iter().map(|one| one.when.as_str()).collect::<Vec<_>>(),
            ["23\u{a0}novembre 2026 à 22\u{a0}h\u{a0}00"]
        );
        assert!(told.note.starts_with("Pour ne pas prendre trop de place"));
        let told = Telling { now: &now, language: Language::En, current: None }.history(&versions[2..]);
        assert_eq!((told.days[0].moments[0].when.as_str(), told.note.as_str()), ("November\u{a0}24, 2026 at 2:30\u{a0}p.m.", ""));
    }
}
