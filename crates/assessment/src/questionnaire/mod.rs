//! What is asked and what is known: a pack, once checked.

mod catalogue;
mod check;
mod defects;
mod item;
mod known;
mod lookup;
mod reach;

use jiff::civil::Date;

use crate::{ItemId, Matrix, PackId, RiskLevel, SectionId, Text};

pub use catalogue::{
    Benchmark, CatalogueRisk, Closing, Criterion, Factor, Family, Floor, Law, LawStatus, Measure, Outline, OutlinePart,
    Requirement, Role, Term,
};
pub use check::{Case, PackCheck};
pub use defects::{Defect, Subject};
pub use item::{AnswerOption, Condition, Decision, Help, ImputabilityRule, Item, ItemKind, Provenance, Raise};
pub use lookup::Misfit;

/// Which pack this is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// Its name in files.
    pub id: PackId,
    /// Its version.
    pub version: String,
    /// When it was published.
    pub published: Date,
    /// Its name on screen.
    pub title: Text,
    /// What it is for.
    pub description: Text,
    /// The longer questionnaire that goes on from this one: what both ask has the same name in both.
    pub leads_to: Option<PackId>,
}

/// What a section is for. Each kind exactly once, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SectionKind {
    /// The organisation, its accounts, its activities.
    Profile,
    /// Who does what, who answers for what.
    Responsibilities,
    /// Which risks.
    Identification,
    /// How serious.
    Evaluation,
    /// Which measures.
    Treatment,
    /// How ready.
    Readiness,
}

impl SectionKind {
    /// The six kinds, in order.
    pub const ALL: [Self; 6] =
        [Self::Profile, Self::Responsibilities, Self::Identification, Self::Evaluation, Self::Treatment, Self::Readiness];

    /// The word used in files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::Responsibilities => "responsibilities",
            Self::Identification => "identification",
            Self::Evaluation => "evaluation",
            Self::Treatment => "treatment",
            Self::Readiness => "readiness",
        }
    }
}

/// One of the six sections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its name in files.
    pub id: SectionId,
    /// What it is for.
    pub kind: SectionKind,
    /// Its name on screen.
    pub title: Text,
    /// What it decides, in one line.
    pub purpose: Text,
    /// Its items, in order.
    pub items: Vec<Item>,
}

/// A step of a scale: a word and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The word.
    pub label: Text,
    /// What can be seen at that step.
    pub anchor: Text,
}

/// The scales of the pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scales {
    /// Five steps, from the least likely.
    pub likelihood: [Step; 5],
    /// Five steps, from the least serious.
    pub consequence: [Step; 5],
    /// What gives them their level.
    pub matrix: Matrix,
    /// The highest level accepted, unless the board says otherwise.
    pub appetite: RiskLevel,
    /// Five steps, from 0 to 4.
    pub readiness: [Step; 5],
}

/// What a pack is made of, before it is checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// Which pack this is.
    pub identity: Identity,
    /// The item whose options are the activities.
    pub activities_item: ItemId,
    /// The item that sets the appetite.
    pub appetite_item: ItemId,
    /// The item that says how much money there is, when there is one.
    pub budget_item: Option<ItemId>,
    /// The item that says when the board looks again, when there is one.
    pub review_item: Option<ItemId>,
    /// The item that dates the next campaign or event, when there is one.
    pub campaign_item: Option<ItemId>,
    /// The roles suggested.
    pub roles: Vec<Role>,
    /// The six sections.
    pub sections: Vec<Section>,
    /// The scales.
    pub scales: Scales,
    /// What moves likelihoods.
    pub factors: Vec<Factor>,
    /// The catalogue of risks.
    pub risks: Vec<CatalogueRisk>,
    /// The catalogue of measures.
    pub measures: Vec<Measure>,
    /// The requirements of readiness.
    pub requirements: Vec<Requirement>,
    /// The floors, the lowest first.
    pub floors: Vec<Floor>,
    /// The criteria.
    pub criteria: Vec<Criterion>,
    /// The laws.
    pub laws: Vec<Law>,
    /// The benchmark lines.
    pub benchmarks: Vec<Benchmark>,
    /// The glossary.
    pub terms: Vec<Term>,
    /// Outlines of documents to put in place.
    pub outlines: Vec<Outline>,
    /// The consistency checks that depend on what this pack asks.
    pub checks: Vec<PackCheck>,
}

/// A pack in which every name leads somewhere and every item can be reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Questionnaire(Parts);

impl Questionnaire {
    /// Checks the parts of a pack.
    ///
    /// # Errors
    /// Every [`Defect`] found, not only the first: whoever edits a pack mends it in one go.
    pub fn new(parts: Parts) -> Result<Self, Vec<Defect>> {
        let found = defects::of(&parts);
        if !found.is_empty() {
            return Err(found);
        }
        // Only a pack whose names lead somewhere can be answered, and a check is proved by answers.
        let questionnaire = Self(parts);
        let unproved = check::unproved(&questionnaire);
        if unproved.is_empty() { Ok(questionnaire) } else { Err(unproved) }
    }

    /// Its parts, to read.
    #[must_use]
    pub fn parts(&self) -> &Parts {
        &self.0
    }
}
