//! `scales.json`.

use serde::Deserialize;

use super::RiskLevel;
use crate::{json::Spot, wire::Bilingual};

/// The scales of the pack.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Scales {
    /// From the least likely.
    pub(crate) likelihood: [Step; 5],
    /// From the least serious.
    pub(crate) consequence: [Step; 5],
    /// Rows from the least likely, columns from the least serious.
    pub(crate) matrix: Spot<[[Spot<RiskLevel>; 5]; 5]>,
    /// The highest level accepted, unless the board says otherwise.
    pub(crate) appetite: RiskLevel,
    /// From 0 to 4.
    pub(crate) readiness: [Step; 5],
}

/// A step of a scale.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Step {
    /// The word.
    pub(crate) label: Bilingual,
    /// What can be seen at that step.
    pub(crate) anchor: Bilingual,
}
