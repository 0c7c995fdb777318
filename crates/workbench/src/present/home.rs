//! The cards of the home screen.

use balise_assessment::{Language, Outcome, wording};
use jiff::{ZonedDateTime, civil::Date};

use super::outline::count;
use super::standing::status;

/// How far an assessment is, for its card.
#[derive(Default)]
pub(crate) struct Card {
    pub(crate) status: String,
    pub(crate) answered: u32,
    pub(crate) total: u32,
    pub(crate) unknown: u32,
}

/// How far an assessment is.
pub(crate) fn card(outcome: &Outcome, language: Language) -> Card {
    let (answered, total) = outcome.answered();
    let unknown = outcome.open_points.len();
    Card {
        status: status(answered, total, unknown, language),
        answered: count(answered),
        total: count(total),
        unknown: count(unknown),
    }
}

/// “Modifiée hier à 16 h 05”.
pub(crate) fn modified(at: &ZonedDateTime, now: &ZonedDateTime, language: Language) -> String {
    let (day, time) = (day(at.date(), now.date(), language), time(at, language));
    match language {
        Language::Fr => format!("Modifiée {day} à {time}"),
        Language::En => format!("Changed {day} at {time}"),
    }
}

/// “Mise à la corbeille le 24 novembre 2026; gardée jusqu’au 24 décembre 2026”.
pub(crate) fn binned(removed: Date, until: Date, language: Language) -> String {
    let [removed, until] = [removed, until].map(|date| wording::long_date(language, date));
    match language {
        Language::Fr => format!("Mise à la corbeille le {removed}; gardée jusqu’au {until}"),
        Language::En => format!("Put in the bin on {removed}; kept until {until}"),
    }
}

/// “14 h 32”, “2:32 p.m.”.
pub(crate) fn time(at: &ZonedDateTime, language: Language) -> String {
    let (hour, minute) = (at.hour(), at.minute());
    match language {
        Language::Fr => format!("{hour}\u{a0}h\u{a0}{minute:02}"),
        Language::En => {
            let half = if hour < 12 { "a.m." } else { "p.m." };
            let hour = if hour % 12 == 0 { 12 } else { hour % 12 };
            format!("{hour}:{minute:02}\u{a0}{half}")
        }
    }
}

fn day(date: Date, today: Date, language: Language) -> String {
    let ago = (today - date).get_days();
    match (language, ago) {
        (Language::Fr, 0) => "aujourd’hui".into(),
        (Language::Fr, 1) => "hier".into(),
        (Language::En, 0) => "today".into(),
        (Language::En, 1) => "yesterday".into(),
        (Language::Fr, 2..=6) => format!("il y a {ago} jours,"),
        (Language::En, 2..=6) => format!("{ago} days ago"),
        (Language::Fr, _) => format!("le {}", wording::long_date(language, date)),
        (Language::En, _) => format!("on {}", wording::long_date(language, date)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_told_as_a_person_would() {
        let now: ZonedDateTime = "2026-11-24T14:32:00-05:00[-05:00]".parse().unwrap();
        let told = |at: &str, language| modified(&at.parse().unwrap(), &now, language);
        assert_eq!(told("2026-11-24T14:02:00-05:00[-05:00]", Language::Fr), "Modifiée aujourd’hui à 14\u{a0}h\u{a0}02");
        assert_eq!(told("2026-11-23T16:05:00-05:00[-05:00]", Language::En), "Changed yesterday at 4:05\u{a0}p.m.");
        assert_eq!(told("2026-03-01T00:00:00-05:00[-05:00]", Language::Fr), "Modifiée le 1er\u{a0}mars 2026 à 0\u{a0}h\u{a0}00");
    }
}
