//! The shape of format 1. Frozen on release, as that of a draft.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::draft::v1::{Format, Language, Moment, Pack, Part, Response};
use crate::json::Spot;

/// What somebody is asked of an assessment, and what they answered.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Packet {
    /// Always `part`.
    #[serde(rename = "balise")]
    pub(crate) _balise: String,
    /// The version of the file format.
    #[serde(rename = "format")]
    pub(crate) _format: Format,
    /// The pack it asks from.
    pub(crate) pack: Pack,
    /// The language of the assessment.
    pub(crate) language: Language,
    /// What is asked, and of whom.
    pub(crate) part: Part,
    /// When it was answered; left out on the way out.
    pub(crate) answered: Option<Moment>,
    /// What was answered, by item or criterion.
    pub(crate) responses: Option<BTreeMap<String, Spot<Response>>>,
}
