//! The shapes of format 1. Frozen on release: a change of shape is a new format.
//!
//! What may be left out is an `Option`; nothing else may. What a value means is checked when it is lowered.

mod catalogue;
mod check;
mod questionnaire;
mod scales;

pub(super) use catalogue::{
    Benchmark, Benchmarks, Closing, Criteria, Criterion, Effect, Factor, Floor, Glossary, Law, Laws, Measure, Measures, Outline,
    OutlinePart, Outlines, Requirement, Risk, Risks, Term,
};
pub(super) use check::{Case, Check, Place};
pub(super) use questionnaire::{AnswerOption, Condition, ImputabilityRule, Item, ItemType, Questionnaire, Raise, Role, Section};
pub(super) use scales::{Scales, Step};

use crate::wire::words;

words! {
    /// Where a statement comes from.
    Provenance {
        /// Read in the Trudel and Abran guide.
        Guide = "guide",
        /// Read in a text about it, or in another published source.
        Secondary = "secondary",
        /// Deduced from a source.
        Inferred = "inferred",
        /// Balise’s own design.
        Own = "own",
    }
    /// The level of a risk.
    RiskLevel { Low = "low", Moderate = "moderate", High = "high", Critical = "critical" }
}
