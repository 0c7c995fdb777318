//! The catalogues: `risks.json`, `measures.json`, `criteria.json`, `laws.json`, `benchmarks.json`, `glossary.json`,
//! `outlines.json`.

use serde::Deserialize;

use super::{Condition, Provenance};
use crate::{
    json::Spot,
    wire::{Bilingual, Day, Effort, Id, words},
};

/// Risks, and what moves their likelihood.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Risks {
    /// What moves likelihoods.
    pub(crate) factors: Vec<Factor>,
    /// The risks.
    pub(crate) risks: Vec<Risk>,
}

/// An answer that moves a likelihood.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Factor {
    /// Its name in files.
    pub(crate) id: Id,
    /// The answer.
    pub(crate) when: Spot<Condition>,
    /// How far it moves the likelihood: −2, −1, 1 or 2.
    pub(crate) step: Spot<i64>,
    /// Why.
    pub(crate) because: Bilingual,
    /// Where it comes from.
    pub(crate) provenance: Provenance,
}

words! {
    /// How much money a measure takes in its first year, in Canadian dollars: nothing, under 2,000, up to 10,000, more.
    CostBand { Nothing = "none", Low = "low", Medium = "medium", High = "high" }
    /// The family of a risk.
    Family { Behaviour = "behaviour", Configuration = "configuration", Regulation = "regulation" }
    /// What a legal reference is.
    LawStatus { InForce = "in-force", Bill = "bill", Guidance = "guidance", PlatformRule = "platform-rule", CaseLaw = "case-law" }
}

/// A risk: cause, event, consequence.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Risk {
    /// Its name in files.
    pub(crate) id: Id,
    /// Its name on screen.
    pub(crate) title: Bilingual,
    /// Its family.
    pub(crate) family: Family,
    /// Fragment: why it could happen.
    pub(crate) cause: Bilingual,
    /// Fragment: what could happen.
    pub(crate) event: Bilingual,
    /// Fragment: what it would lead to.
    pub(crate) consequence: Bilingual,
    /// A case, to recognise it.
    pub(crate) example: Bilingual,
    /// A candidate whatever the activities.
    pub(crate) always: bool,
    /// The activities that call it up.
    pub(crate) activities: Vec<Id>,
    /// What must hold besides.
    pub(crate) when: Option<Spot<Condition>>,
    /// Where the suggested likelihood starts, from 1 to 5.
    pub(crate) likelihood: Spot<i64>,
    /// Where the suggested consequence starts, from 1 to 5.
    pub(crate) impact: Spot<i64>,
    /// Whether imputability moves its consequence.
    pub(crate) legal: bool,
    /// What moves its likelihood.
    pub(crate) factors: Vec<Id>,
    /// The laws it touches.
    pub(crate) laws: Vec<Id>,
    /// Where it comes from.
    pub(crate) provenance: Provenance,
}

/// What can be done.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Measures {
    /// The measures.
    pub(crate) measures: Vec<Measure>,
}

/// A measure.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Measure {
    /// Its name in files.
    pub(crate) id: Id,
    /// Its name on screen.
    pub(crate) title: Bilingual,
    /// Why it is worth doing.
    pub(crate) why: Bilingual,
    /// How, in steps.
    pub(crate) how: Vec<Bilingual>,
    /// How much work.
    pub(crate) effort: Effort,
    /// How much money in the first year, besides staff time.
    pub(crate) cost: CostBand,
    /// What may be counted on, once done.
    pub(crate) effect: Effect,
    /// The risks it lessens.
    pub(crate) risks: Vec<Id>,
    /// The steps it can prove by itself.
    pub(crate) closes: Vec<Closing>,
    /// The first thing to show for it.
    pub(crate) proof: Bilingual,
    /// The role that usually owns it.
    pub(crate) owner: Id,
    /// Where it comes from.
    pub(crate) provenance: Provenance,
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

/// A step of a criterion.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Closing {
    /// The criterion.
    pub(crate) criterion: Id,
    /// The level before, from 0 to 4.
    pub(crate) from: Spot<i64>,
    /// The level after, from 0 to 4.
    pub(crate) to: Spot<i64>,
}

/// What readiness is made of.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Criteria {
    /// The requirements.
    pub(crate) requirements: Vec<Requirement>,
    /// The floors, the lowest first.
    pub(crate) floors: Vec<Floor>,
    /// The criteria.
    pub(crate) criteria: Vec<Criterion>,
}

/// A requirement.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Requirement {
    /// Its name in files.
    pub(crate) id: Id,
    /// Its name on screen.
    pub(crate) title: Bilingual,
    /// What it is for.
    pub(crate) purpose: Bilingual,
}

/// A floor of the hierarchy of needs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Floor {
    /// Its name in files.
    pub(crate) id: Id,
    /// Its name on screen.
    pub(crate) title: Bilingual,
    /// What it is for.
    pub(crate) purpose: Bilingual,
}

/// A readiness criterion.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Criterion {
    /// Its name in files.
    pub(crate) id: Id,
    /// The requirement it belongs to.
    pub(crate) requirement: Id,
    /// The floor it holds up.
    pub(crate) floor: Id,
    /// Whether, left at 0, it holds the whole result at 1.
    pub(crate) gate: bool,
    /// When it applies; always, when left out.
    pub(crate) when: Option<Spot<Condition>>,
    /// Its name on screen.
    pub(crate) title: Bilingual,
    /// The question.
    pub(crate) question: Bilingual,
    /// What counts as proof.
    pub(crate) evidence: Bilingual,
    /// What can be seen at each level, from 0 to 4.
    pub(crate) levels: [Bilingual; 5],
    /// Why the board cares.
    pub(crate) why: Bilingual,
    /// Who can help.
    pub(crate) who: Bilingual,
    /// How an organisation of fewer than twenty people reads it.
    pub(crate) small: Option<Bilingual>,
    /// The measures that close its gap.
    pub(crate) measures: Vec<Id>,
    /// References, as printed.
    pub(crate) sources: Vec<Bilingual>,
    /// Where it comes from.
    pub(crate) provenance: Spot<Provenance>,
}

/// Laws, rules and guidance.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Laws {
    /// The laws.
    pub(crate) laws: Vec<Law>,
}

/// A law, rule or guidance.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Law {
    /// Its name in files.
    pub(crate) id: Id,
    /// Its name on screen.
    pub(crate) title: Bilingual,
    /// How it is cited.
    pub(crate) citation: Bilingual,
    /// The sections meant; empty for the whole text.
    pub(crate) section: String,
    /// What it asks, in social-media terms.
    pub(crate) asks: Bilingual,
    /// To whom it applies; to everyone, when left out.
    pub(crate) when: Option<Spot<Condition>>,
    /// What it is.
    pub(crate) status: LawStatus,
    /// Since when.
    pub(crate) since: Option<Day>,
    /// By whom it is enforced.
    pub(crate) enforced_by: Option<Bilingual>,
    /// The most that can be imposed, where sure.
    pub(crate) maximum: Option<Bilingual>,
    /// Whether its substance was read in a source.
    pub(crate) sure: Spot<bool>,
    /// When it was last checked.
    pub(crate) checked: Day,
    /// References, as printed.
    pub(crate) sources: Vec<Bilingual>,
}

/// Figures from studies.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Benchmarks {
    /// The lines.
    pub(crate) benchmarks: Vec<Benchmark>,
}

/// A figure from a study.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Benchmark {
    /// Its name in files.
    pub(crate) id: Id,
    /// The figure in a sentence.
    pub(crate) figure: Bilingual,
    /// Where it was published.
    pub(crate) source: Bilingual,
    /// The year of the study.
    pub(crate) year: Spot<i64>,
    /// Who was asked.
    pub(crate) population: Bilingual,
    /// What it does not say.
    pub(crate) caution: Bilingual,
    /// The criteria it stands beside.
    pub(crate) criteria: Vec<Id>,
    /// Where it was read.
    pub(crate) provenance: Provenance,
}

/// Words explained.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Glossary {
    /// The terms.
    pub(crate) terms: Vec<Term>,
}

/// A word explained.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Term {
    /// Its name in files.
    pub(crate) id: Id,
    /// The word.
    pub(crate) term: Bilingual,
    /// What it means here.
    pub(crate) definition: Bilingual,
    /// Where the meaning comes from.
    pub(crate) provenance: Provenance,
}

/// Outlines of documents to put in place.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Outlines {
    /// The outlines.
    pub(crate) outlines: Vec<Outline>,
}

/// An outline of a document.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Outline {
    /// Its name in files.
    pub(crate) id: Id,
    /// Its name on screen.
    pub(crate) title: Bilingual,
    /// Who uses the document, and when.
    pub(crate) purpose: Bilingual,
    /// The measures the document carries out.
    pub(crate) measures: Vec<Id>,
    /// Its parts, in order.
    pub(crate) parts: Vec<OutlinePart>,
    /// Where it comes from.
    pub(crate) provenance: Provenance,
}

/// A part of an outline.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct OutlinePart {
    /// Its heading.
    pub(crate) title: Bilingual,
    /// What to write or decide there.
    pub(crate) points: Vec<Bilingual>,
}
