//! The small values every part of the report is made of. Figures stay figures: the template alone writes them out.

use balise_assessment::{Confidence, Interval, Rated, RiskLevel, Step};
use serde::Serialize;

/// Words that may be the manager's: those are printed as they are, in whatever language they were written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) struct Said {
    pub(crate) text: String,
    /// Whether they are in another language than the report.
    pub(crate) own: bool,
}

impl Said {
    /// Whether nothing is said.
    pub(crate) fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// `None` when nothing is said.
    pub(crate) fn filled(self) -> Option<Self> {
        (!self.is_empty()).then_some(self)
    }
}

/// A level of risk: never a colour without its word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Level {
    pub(crate) code: &'static str,
    pub(crate) label: String,
    pub(crate) letter: String,
}

/// A step of a scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Rung {
    pub(crate) number: u8,
    pub(crate) label: String,
    /// What can be seen at that step.
    pub(crate) anchor: String,
}

/// A rating with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Mark {
    pub(crate) level: Level,
    pub(crate) likelihood: Rung,
    pub(crate) consequence: Rung,
}

/// A score in thousandths of its scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) struct Score {
    pub(crate) low: u32,
    pub(crate) high: u32,
}

impl From<Interval> for Score {
    fn from(interval: Interval) -> Self {
        Self { low: interval.low(), high: interval.high() }
    }
}

/// A risk named in passing, with the place it is told at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct RiskRef {
    pub(crate) code: String,
    pub(crate) title: Said,
}

/// An action named in passing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct ActionRef {
    pub(crate) code: String,
    pub(crate) title: Said,
    pub(crate) due: Option<String>,
    /// Whether that day is past and it is not done.
    pub(crate) late: bool,
}

/// So many out of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) struct Share {
    pub(crate) part: usize,
    pub(crate) whole: usize,
}

/// The word of the catalogue for what an answer rests on.
pub(crate) const fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Opinion => "opinion",
        Confidence::Interview => "interview",
        Confidence::Document => "document",
        Confidence::Tested => "tested",
    }
}

/// How serious, to sort by: the level first, then both scales.
pub(crate) fn gravity(rated: Rated) -> (RiskLevel, u8) {
    (rated.level, rated.rating.likelihood.number() * rated.rating.consequence.number())
}

/// A step in the words of one language.
pub(crate) fn rung(number: u8, step: &Step, language: balise_assessment::Language) -> Rung {
    Rung { number, label: step.label.get(language).to_owned(), anchor: step.anchor.get(language).to_owned() }
}
