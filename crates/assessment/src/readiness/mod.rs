//! How ready the organisation is: levels with proof, intervals, requirements, floors and gates.

mod outcome;
mod scale;

pub(crate) use outcome::outcome;
pub use outcome::{CriterionOutcome, FloorOutcome, Held, ReadinessOutcome, RequirementOutcome};
pub use scale::{Interval, ReadinessLevel};
