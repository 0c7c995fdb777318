//! The shapes of format 1. Frozen on release: a new key is a new minor version, anything else a new major one.
//!
//! What may be left out is an `Option`; nothing else may.

mod register;

use std::collections::BTreeMap;

use serde::Deserialize;

pub(crate) use register::{Acceptance, Entry, OwnRisk, Rating};

use crate::{
    json::Spot,
    wire::{Day, Effort, Id, Value, words},
};

/// One assessment.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Draft {
    /// Always `draft`.
    #[serde(rename = "balise")]
    pub(crate) _balise: String,
    /// The version of the file format.
    #[serde(rename = "format")]
    pub(crate) _format: Format,
    /// The pack it was made with.
    pub(crate) pack: Pack,
    /// The name of the assessment.
    pub(crate) name: String,
    /// The organisation.
    pub(crate) organisation: String,
    /// The language of the report, unless another is asked for.
    pub(crate) language: Language,
    /// Whether the organisation is fictitious.
    pub(crate) example: Option<bool>,
    /// When it was begun.
    pub(crate) created: Moment,
    /// When it was last changed.
    pub(crate) modified: Moment,
    /// Where the person was.
    pub(crate) place: Option<String>,
    /// Responses, by item or criterion.
    pub(crate) responses: Option<BTreeMap<String, Spot<Response>>>,
    /// The register of accounts.
    pub(crate) accounts: Option<Vec<Account>>,
    /// Who does what, by activity.
    pub(crate) assignments: Option<BTreeMap<String, Spot<Assignment>>>,
    /// The risk register.
    pub(crate) risks: Option<BTreeMap<String, Spot<Entry>>>,
    /// The action plan.
    pub(crate) plan: Option<Vec<Action>>,
    /// The packets whose answers were taken in. Since 1.1.
    pub(crate) merged: Option<Vec<Merged>>,
    /// What it is limited to, when it is part of another assessment. Since 1.1.
    pub(crate) part: Option<Part>,
    /// Since 1.1: what the manager wrote, by the words as they were written, in the other language.
    pub(crate) translations: Option<BTreeMap<String, String>>,
}

/// The version of a draft’s format.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Format {
    /// Another one is read differently.
    pub(crate) major: i64,
    /// A higher one has keys that this version does not know.
    pub(crate) minor: i64,
}

/// A pack, exactly.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Pack {
    /// Its name.
    pub(crate) id: Id,
    /// Its version.
    pub(crate) version: String,
    /// Its content.
    pub(crate) fingerprint: String,
}

/// A moment in universal time: `2026-11-24T14:32:00Z`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Moment(pub(crate) Spot<String>);

words! {
    /// A language.
    Language { Fr = "fr", En = "en" }
    /// What an answer rests on.
    Confidence { Opinion = "opinion", Interview = "interview", Document = "document", Tested = "tested" }
    /// Whether a second factor protects an account.
    SecondFactor { Yes = "yes", No = "no", Unknown = "unknown" }
    /// What becomes of an account.
    Fate { Keep = "keep", Close = "close", Undecided = "undecided" }
    /// Where an action stands.
    ActionStatus { ToPlan = "to-plan", Planned = "planned", UnderWay = "under-way", Done = "done", Dropped = "dropped" }
}

/// What was answered to one item.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Response {
    /// The answer; none for a note or a flag alone.
    pub(crate) answer: Option<Answer>,
    /// Free words beside it.
    pub(crate) note: Option<String>,
    /// To come back to.
    pub(crate) review: Option<bool>,
    /// What the answer rests on.
    pub(crate) confidence: Option<Confidence>,
    /// What proves it.
    pub(crate) evidence: Option<Vec<Evidence>>,
    /// What others would have answered to a criterion.
    pub(crate) voices: Option<Vec<Voice>>,
    /// What others answered. Since 1.1.
    pub(crate) others: Option<Vec<OtherAnswer>>,
}

/// The state of an answer.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) enum Answer {
    /// A value.
    Value(Spot<Value>),
    /// Not known.
    Unknown(Unknown),
    /// Does not concern the organisation.
    NotApplicable(NotApplicable),
}

/// Who would know.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Unknown {
    /// Their name.
    pub(crate) ask: Option<String>,
}

/// Why it does not apply.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct NotApplicable {
    /// The reason.
    pub(crate) reason: Option<String>,
}

/// What proves an answer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Evidence {
    /// What it is.
    pub(crate) title: String,
    /// Where it is.
    pub(crate) link: Option<String>,
    /// Its date.
    pub(crate) date: Option<Day>,
    /// The file that is kept beside the draft, since 1.1.
    pub(crate) file: Option<Attachment>,
}

/// A file that is kept beside the draft.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Attachment {
    /// What it is called.
    pub(crate) name: String,
    /// How many bytes it has.
    pub(crate) size: Spot<i64>,
    /// The SHA-256 of its contents, as 64 hexadecimal digits in lower case.
    pub(crate) sha256: Spot<String>,
    /// When it was attached.
    pub(crate) added: Day,
}

/// The level that someone else would have given.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Voice {
    /// Who.
    pub(crate) who: String,
    /// The level, from 0 to 4.
    pub(crate) level: Spot<i64>,
}

/// What somebody else answered.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct OtherAnswer {
    /// Who; left out for what the assessment said itself before.
    pub(crate) who: Option<Respondent>,
    /// The day they answered.
    pub(crate) on: Day,
    /// Their answer.
    pub(crate) answer: Option<Answer>,
    /// Their words beside it.
    pub(crate) note: Option<String>,
}

/// Somebody who answers part of an assessment.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Respondent {
    /// Their name.
    pub(crate) name: Spot<String>,
    /// What they do in the organisation.
    pub(crate) role: Option<Spot<String>>,
}

/// A packet whose answers were taken in.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Merged {
    /// The name of the packet.
    pub(crate) packet: Id,
    /// Who answered.
    pub(crate) who: Respondent,
    /// When they did.
    pub(crate) answered: Moment,
}

/// The part of an assessment that somebody is asked.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Part {
    /// The name of the packet.
    pub(crate) packet: Id,
    /// A fingerprint of the assessment that it is part of.
    pub(crate) assessment: String,
    /// Who answers.
    pub(crate) respondent: Respondent,
    /// When it was made.
    pub(crate) made: Moment,
    /// The questions and criteria asked, at least one.
    pub(crate) places: Spot<Vec<Id>>,
    /// The answers that it was given with, by item or criterion.
    pub(crate) present: Option<BTreeMap<String, Spot<Answer>>>,
}

/// One account.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Account {
    /// Its name in the draft.
    pub(crate) id: Id,
    /// The platform.
    pub(crate) platform: Option<String>,
    /// The address or handle.
    pub(crate) handle: Option<String>,
    /// What it is for.
    pub(crate) purpose: Option<String>,
    /// Who holds it.
    pub(crate) holder: Option<String>,
    /// Who stands in.
    pub(crate) deputy: Option<String>,
    /// Whether a second factor protects it.
    pub(crate) second_factor: SecondFactor,
    /// Its last post.
    pub(crate) last_post: Option<Day>,
    /// What becomes of it.
    pub(crate) fate: Fate,
    /// Whether it is someone passing for the organisation.
    pub(crate) impostor: Option<bool>,
}

/// Who does what for one activity: ids of roles, or any words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Assignment {
    /// Who does it.
    pub(crate) responsible: Option<Vec<String>>,
    /// Who answers for it.
    pub(crate) accountable: Option<Vec<String>>,
    /// Who is consulted before.
    pub(crate) consulted: Option<Vec<String>>,
    /// Who is informed after.
    pub(crate) informed: Option<Vec<String>>,
}

/// Whether a risk is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) enum EntryStatus {
    /// In the register.
    Kept,
    /// Out of it.
    SetAside,
}

/// One line of the action plan.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Action {
    /// Its name in the draft.
    pub(crate) id: Id,
    /// The measure it carries out, when it is one of the pack.
    pub(crate) measure: Option<Id>,
    /// The manager’s own words.
    pub(crate) title: Option<String>,
    /// The risks it lessens.
    pub(crate) risks: Option<Vec<Id>>,
    /// The criteria it raises.
    pub(crate) criteria: Option<Vec<Id>>,
    /// Who carries it.
    pub(crate) owner: Option<String>,
    /// When it is due.
    pub(crate) due: Option<Day>,
    /// How much work.
    pub(crate) effort: Effort,
    /// One-off cost, in whole Canadian dollars.
    pub(crate) cost_once: Option<Spot<i64>>,
    /// Cost of each year, in whole Canadian dollars.
    pub(crate) cost_yearly: Option<Spot<i64>>,
    /// Where it stands.
    pub(crate) status: ActionStatus,
    /// What it is expected to change.
    pub(crate) effect: Option<Effect>,
}

/// By how much each scale goes down: 0, −1 or −2.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Effect {
    /// On the likelihood.
    pub(crate) likelihood: Spot<i64>,
    /// On the consequence.
    pub(crate) consequence: Spot<i64>,
}
