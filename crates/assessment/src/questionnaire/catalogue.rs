//! What the pack knows: risks, factors, measures, criteria, laws, benchmarks, terms.

use jiff::civil::Date;

use crate::{
    BenchmarkId, FactorId, FloorId, ItemId, LawId, MeasureId, OptionId, OutlineId, Provenance, RequirementId, RiskId, RoleId,
    TermId, Text,
    plan::{CostBand, Effect, Effort},
    questionnaire::Condition,
    readiness::ReadinessLevel,
    risk::Degree,
};

/// A role the pack suggests for responsibilities and owners.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    /// Its name in files.
    pub id: RoleId,
    /// Its name on screen.
    pub label: Text,
}

/// The family of a risk in the Trudel and Abran method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// Born of what people do.
    Behaviour,
    /// Born of how the tool is made and set.
    Configuration,
    /// Born of rules and roles that move.
    Regulation,
}

/// A risk of the catalogue: cause → event → consequence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueRisk {
    /// Its name in files.
    pub id: RiskId,
    /// Its name on screen.
    pub title: Text,
    /// Its family.
    pub family: Family,
    /// Fragment: why it could happen.
    pub cause: Text,
    /// Fragment: what could happen.
    pub event: Text,
    /// Fragment: what it would lead to.
    pub consequence: Text,
    /// A case, to recognise it.
    pub example: Text,
    /// A candidate whatever the activities.
    pub always: bool,
    /// The activities that call it up.
    pub activities: Vec<OptionId>,
    /// What must hold besides.
    pub when: Option<Condition>,
    /// Where the suggested likelihood starts.
    pub likelihood: Degree,
    /// Where the suggested consequence starts.
    pub impact: Degree,
    /// Whether imputability moves its consequence.
    pub legal: bool,
    /// What moves its likelihood.
    pub factors: Vec<FactorId>,
    /// The laws it touches.
    pub laws: Vec<LawId>,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// An answer that moves a likelihood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Factor {
    /// Its name in files.
    pub id: FactorId,
    /// The answer.
    pub when: Condition,
    /// How far it moves the likelihood, from −2 to 2, never 0.
    pub step: i8,
    /// Why.
    pub because: Text,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// A measure of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// Its name in files.
    pub id: MeasureId,
    /// Its name on screen.
    pub title: Text,
    /// Why it is worth doing.
    pub why: Text,
    /// How, in steps.
    pub how: Vec<Text>,
    /// How much work.
    pub effort: Effort,
    /// How much money in the first year, besides staff time.
    pub cost: CostBand,
    /// What may be counted on, once done.
    pub effect: Effect,
    /// The risks it lessens.
    pub risks: Vec<RiskId>,
    /// The steps it can prove by itself.
    pub closes: Vec<Closing>,
    /// The first thing to show for it.
    pub proof: Text,
    /// Who usually owns it.
    pub owner: RoleId,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// A step of a criterion that a measure can prove by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    /// The criterion.
    pub criterion: ItemId,
    /// The level before.
    pub from: ReadinessLevel,
    /// The level after.
    pub to: ReadinessLevel,
}

/// An outline of a document to put in place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// Its name in files.
    pub id: OutlineId,
    /// Its name on screen.
    pub title: Text,
    /// Who uses the document, and when.
    pub purpose: Text,
    /// The measures the document carries out.
    pub measures: Vec<MeasureId>,
    /// Its parts, in order.
    pub parts: Vec<OutlinePart>,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// A part of an outline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutlinePart {
    /// Its heading.
    pub title: Text,
    /// What to write or decide there.
    pub points: Vec<Text>,
}

/// A requirement of readiness, or a complement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// Its name in files.
    pub id: RequirementId,
    /// Its name on screen.
    pub title: Text,
    /// What it is for.
    pub purpose: Text,
}

/// A floor of the hierarchy of needs, the lowest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Floor {
    /// Its name in files.
    pub id: FloorId,
    /// Its name on screen.
    pub title: Text,
    /// What it is for.
    pub purpose: Text,
}

/// A readiness criterion: five observable levels and a proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// Its name in files, and that of its response.
    pub id: ItemId,
    /// The requirement it belongs to.
    pub requirement: RequirementId,
    /// The floor it holds up.
    pub floor: FloorId,
    /// Whether, left at 0, it holds the whole result at 1.
    pub gate: bool,
    /// When it applies; always, when absent.
    pub when: Option<Condition>,
    /// Its name on screen.
    pub title: Text,
    /// The question.
    pub question: Text,
    /// What counts as proof.
    pub evidence: Text,
    /// What can be seen at each level.
    pub levels: [Text; 5],
    /// Why the board cares.
    pub why: Text,
    /// Who can help.
    pub who: Text,
    /// How an organisation of fewer than twenty people reads it.
    pub small: Option<Text>,
    /// The measures that close its gap.
    pub measures: Vec<MeasureId>,
    /// References, as printed.
    pub sources: Vec<Text>,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// What a legal reference is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LawStatus {
    /// Adopted and in force.
    InForce,
    /// Before a legislature: binds nobody yet.
    Bill,
    /// Published by an authority, not binding by itself.
    Guidance,
    /// Set by a platform.
    PlatformRule,
    /// Decided by a court.
    CaseLaw,
}

/// A law, rule or guidance. Information, never advice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Law {
    /// Its name in files.
    pub id: LawId,
    /// Its name on screen.
    pub title: Text,
    /// How it is cited.
    pub citation: Text,
    /// The sections meant.
    pub section: String,
    /// What it asks, in social-media terms.
    pub asks: Text,
    /// To whom it applies; to everyone, when absent.
    pub when: Option<Condition>,
    /// What it is.
    pub status: LawStatus,
    /// Since when.
    pub since: Option<Date>,
    /// By whom it is enforced.
    pub enforced_by: Option<Text>,
    /// The most that can be imposed, where sure.
    pub maximum: Option<Text>,
    /// Whether its substance was read in a source; otherwise it is shown “to verify”.
    pub sure: bool,
    /// When it was last checked.
    pub checked: Date,
    /// References, as printed.
    pub sources: Vec<Text>,
}

/// A figure from a study, never a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Benchmark {
    /// Its name in files.
    pub id: BenchmarkId,
    /// The figure in a sentence.
    pub figure: Text,
    /// Where it was published.
    pub source: Text,
    /// The year of the study.
    pub year: i16,
    /// Who was asked.
    pub population: Text,
    /// What it does not say.
    pub caution: Text,
    /// The criteria it stands beside.
    pub criteria: Vec<ItemId>,
    /// Where it was read.
    pub provenance: Provenance,
}

/// A word explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its name in files.
    pub id: TermId,
    /// The word.
    pub term: Text,
    /// What it means here.
    pub definition: Text,
    /// Where the meaning comes from.
    pub provenance: Provenance,
}
