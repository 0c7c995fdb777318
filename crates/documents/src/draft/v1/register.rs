//! The risk register in format 1.

use serde::Deserialize;

use super::{Confidence, EntryStatus};
use crate::{json::Spot, wire::Day};

/// One line of the risk register.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Entry {
    /// Whether it is kept.
    pub(crate) status: EntryStatus,
    /// Why it is set aside.
    pub(crate) reason: Option<Spot<String>>,
    /// Its wording, when it is the organisation’s own.
    pub(crate) own: Option<OwnRisk>,
    /// Who owns the risk.
    pub(crate) owner: Option<String>,
    /// Before controls.
    pub(crate) inherent: Option<Rating>,
    /// With the controls in place.
    pub(crate) current: Option<Rating>,
    /// Once the plan is done, when it departs from what the plan gives.
    pub(crate) residual: Option<Rating>,
    /// What the rating rests on.
    pub(crate) confidence: Option<Confidence>,
    /// The controls in place.
    pub(crate) controls: Option<String>,
    /// Why the rating departs from the suggestion.
    pub(crate) justification: Option<String>,
    /// Who accepts it as it is.
    pub(crate) acceptance: Option<Acceptance>,
}

/// A risk in the organisation’s own words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct OwnRisk {
    /// Its name.
    pub(crate) title: String,
    /// Why it could happen.
    pub(crate) cause: Option<String>,
    /// What could happen.
    pub(crate) event: Option<String>,
    /// What it would lead to.
    pub(crate) consequence: Option<String>,
}

/// A likelihood and a consequence, each from 1 to 5.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Rating {
    /// How likely.
    pub(crate) likelihood: Spot<i64>,
    /// How serious.
    pub(crate) consequence: Spot<i64>,
}

/// A risk accepted as it is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Acceptance {
    /// Who accepts it.
    pub(crate) by: String,
    /// Why.
    pub(crate) reason: Option<String>,
    /// Until when.
    pub(crate) until: Day,
}
