//! What is wrong with a pack: every fault at once, each with its place and its remedy.

mod catalogue;
mod conditions;
mod items;
mod told;

use super::{Parts, known::Known};
use crate::{ItemId, Text};

/// What a defect is about, so that whoever read the files can tell the line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// Which item holds the activities.
    ActivitiesItem,
    /// Which item sets the appetite.
    AppetiteItem,
    /// Which item says how much money there is.
    BudgetItem,
    /// Which item says when the board looks again.
    ReviewItem,
    /// Which item dates the next campaign.
    CampaignItem,
    /// A section, by its place.
    Section(usize),
    /// A role.
    Role(String),
    /// An item, by its name.
    Item(String),
    /// A factor.
    Factor(String),
    /// A risk.
    Risk(String),
    /// A measure.
    Measure(String),
    /// A requirement.
    Requirement(String),
    /// A floor.
    Floor(String),
    /// A criterion.
    Criterion(String),
    /// A law.
    Law(String),
    /// A benchmark line.
    Benchmark(String),
    /// A term.
    Term(String),
    /// An outline.
    Outline(String),
    /// A check of the pack.
    Check(String),
}

/// A fault in the content of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Defect {
    /// What it is about.
    pub subject: Subject,
    /// What is wrong.
    pub message: Text,
    /// What to do.
    pub remedy: Text,
}

/// Every defect of these parts, in the order of the files.
pub(super) fn of(parts: &Parts) -> Vec<Defect> {
    let mut review = Review { known: Known::of(parts), found: Vec::new() };
    review.sections(parts);
    review.items(parts);
    review.special_items(parts);
    review.optional_items(parts);
    review.registers(parts);
    review.risks(parts);
    review.measures(parts);
    review.criteria(parts);
    review.laws(parts);
    review.benchmarks(parts);
    review.outlines(parts);
    review.checks(parts);
    review.repeated(parts);
    if review.found.is_empty() {
        review.dead_ends(parts);
    }
    review.found
}

struct Review<'a> {
    known: Known<'a>,
    found: Vec<Defect>,
}

impl Review<'_> {
    fn report(&mut self, subject: Subject, message: Text, remedy: Text) {
        self.found.push(Defect { subject, message, remedy });
    }
}

trait AsName {
    fn name(&self) -> &str;
}

macro_rules! as_name {
    ($($id:ty),*) => {$(impl AsName for $id { fn name(&self) -> &str { self.as_str() } })*};
}

as_name!(
    ItemId,
    crate::OptionId,
    crate::FactorId,
    crate::RiskId,
    crate::MeasureId,
    crate::LawId,
    crate::RoleId,
    crate::RequirementId,
    crate::FloorId
);
