//! `questionnaire.json`.

use serde::Deserialize;

use super::Provenance;
use crate::{
    json::Spot,
    wire::{Bilingual, Day, Id, words},
};

/// What is asked.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Questionnaire {
    /// The version of the file format: 1.
    #[serde(rename = "format")]
    pub(crate) _format: Spot<i64>,
    /// The name of the pack.
    pub(crate) id: Id,
    /// Three numbers: 1.0.0.
    pub(crate) version: Spot<String>,
    /// When it was published.
    pub(crate) published: Day,
    /// Its name on screen.
    pub(crate) title: Bilingual,
    /// What it is for.
    pub(crate) description: Bilingual,
    /// The pack that goes on from this one, with the same ids for what both ask.
    pub(crate) leads_to: Option<Id>,
    /// The item whose options are the activities.
    pub(crate) activities_item: Id,
    /// The item that sets the highest level accepted.
    pub(crate) appetite_item: Id,
    /// The item, a number, that says how much money there is.
    pub(crate) budget_item: Option<Id>,
    /// The item, a date, that says when the board looks again.
    pub(crate) review_item: Option<Id>,
    /// The item, a date, of the next campaign or event.
    pub(crate) campaign_item: Option<Id>,
    /// The roles suggested.
    pub(crate) roles: Vec<Role>,
    /// The six sections, in order.
    pub(crate) sections: Vec<Section>,
}

/// A role suggested for responsibilities and owners.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Role {
    /// Its name in files.
    pub(crate) id: Id,
    /// Its name on screen.
    pub(crate) label: Bilingual,
}

words! {
    /// What a section is for.
    SectionKind {
        Profile = "profile",
        Responsibilities = "responsibilities",
        Identification = "identification",
        Evaluation = "evaluation",
        Treatment = "treatment",
        Readiness = "readiness",
    }
    /// How much the organisation is held to know, from the weakest.
    Imputability { Host = "host", CouldKnow = "could-know", Knew = "knew", Author = "author" }
}

/// One of the six sections.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Section {
    /// Its name in files.
    pub(crate) id: Id,
    /// What it is for.
    pub(crate) kind: SectionKind,
    /// Its name on screen.
    pub(crate) title: Bilingual,
    /// What it decides, in one line.
    pub(crate) purpose: Bilingual,
    /// Its items, in order.
    pub(crate) items: Vec<Spot<Item>>,
}

/// The kind of answer an item takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) enum ItemType {
    /// Free words.
    Text,
    /// One of the options.
    Choice,
    /// Several of the options.
    Choices,
    /// A whole number.
    Number,
    /// A calendar date.
    Date,
    /// The register of accounts.
    Accounts,
}

/// One question.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Item {
    /// Its name in files.
    pub(crate) id: Id,
    /// The kind of answer it takes.
    #[serde(rename = "type")]
    pub(crate) kind: Spot<ItemType>,
    /// The question.
    pub(crate) title: Bilingual,
    /// One short sentence under the question.
    pub(crate) hint: Option<Bilingual>,
    /// Why the board cares.
    pub(crate) why: Bilingual,
    /// Who can help.
    pub(crate) who: Bilingual,
    /// How to find out.
    pub(crate) how: Option<Bilingual>,
    /// A worked example.
    pub(crate) example: Option<Bilingual>,
    /// References, as printed.
    pub(crate) sources: Option<Vec<Bilingual>>,
    /// Where the question comes from.
    pub(crate) provenance: Spot<Provenance>,
    /// When it applies; always, when left out.
    pub(crate) when: Option<Spot<Condition>>,
    /// The answers offered, at least two: only for `choice` and `choices`.
    pub(crate) options: Option<Vec<AnswerOption>>,
    /// What is counted: only for `number`.
    pub(crate) unit: Option<Bilingual>,
    /// The least accepted: only for `number`.
    pub(crate) min: Option<Spot<i64>>,
    /// The most accepted: only for `number`.
    pub(crate) max: Option<Spot<i64>>,
}

/// One of the answers offered.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct AnswerOption {
    /// Its name in files.
    pub(crate) id: Id,
    /// The answer in a few words.
    pub(crate) label: Bilingual,
    /// What it means, in one line.
    pub(crate) note: Option<Bilingual>,
    /// Whether it excludes every other one.
    pub(crate) exclusive: Option<bool>,
    /// For an activity: how much the organisation is held to know of what is published.
    pub(crate) imputability: Option<ImputabilityRule>,
}

/// How much the organisation is held to know of what is published.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct ImputabilityRule {
    /// Where it starts.
    pub(crate) base: Imputability,
    /// Why it starts there.
    pub(crate) because: Bilingual,
    /// What raises it.
    pub(crate) raise: Option<Vec<Raise>>,
}

/// An answer that raises imputability.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Raise {
    /// The answer.
    pub(crate) when: Spot<Condition>,
    /// How high it raises.
    pub(crate) to: Imputability,
    /// Why.
    pub(crate) because: Bilingual,
}

/// What must be answered for something to apply: an item with one of `is`, `at-least` and `at-most`, or else one of `all`,
/// `any` and `not`; in a check, also a risk with `is`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("oneOf" = [
    {"required": ["item", "is"]},
    {"required": ["item", "at-least"]},
    {"required": ["item", "at-most"]},
    {"required": ["all"]},
    {"required": ["any"]},
    {"required": ["not"]},
    {"required": ["risk", "is"]}
])))]
pub(crate) struct Condition {
    /// The item or criterion looked at.
    pub(crate) item: Option<Id>,
    /// The risk looked at.
    pub(crate) risk: Option<Id>,
    /// The answer is this option, or holds it; for a risk, `kept` or `set-aside`.
    pub(crate) is: Option<Id>,
    /// The number or level is at least this.
    pub(crate) at_least: Option<i64>,
    /// The number or level is at most this.
    pub(crate) at_most: Option<i64>,
    /// Every one holds.
    pub(crate) all: Option<Vec<Spot<Condition>>>,
    /// At least one holds.
    pub(crate) any: Option<Vec<Spot<Condition>>>,
    /// It does not hold.
    pub(crate) not: Option<Box<Spot<Condition>>>,
}
