//! `checks/<id>.json`: one consistency check a file.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Condition, Provenance};
use crate::{
    json::Spot,
    wire::{Bilingual, Id, Value, words},
};

/// A contradiction that the answers to this pack can hold.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Check {
    /// Its name: that of the file.
    pub(crate) id: Id,
    /// How much a finding weighs.
    pub(crate) severity: Severity,
    /// Why the board cares.
    pub(crate) why: Bilingual,
    /// When it speaks.
    pub(crate) when: Spot<Condition>,
    /// Where to go to mend it.
    pub(crate) place: Spot<Place>,
    /// What is contradictory.
    pub(crate) message: Bilingual,
    /// What to do.
    pub(crate) remedy: Bilingual,
    /// Answers on which it speaks, at least one set.
    pub(crate) speaks: Vec<Case>,
    /// Answers on which it stays silent, at least one set.
    pub(crate) silent: Vec<Case>,
    /// Where it comes from.
    pub(crate) provenance: Provenance,
}

words! {
    /// How much a finding weighs.
    Severity { Caution = "caution", Problem = "problem" }
}

/// A place in the assessment: an item or criterion, or else a risk.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) enum Place {
    /// An item or a criterion.
    Item(Id),
    /// A line of the risk register.
    Risk(Id),
}

/// Answers by item and criterion: an option, a list of options, a number or a level; by risk, `kept` or `set-aside`.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Case(pub(crate) BTreeMap<String, Spot<Value>>);
