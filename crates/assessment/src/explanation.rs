//! Why a value is what it is: the answers and rules that made it, and no other.

use std::collections::BTreeSet;

use crate::{ActionId, FactorId, ItemId, OptionId, RiskId, Text};

/// A value and what made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained<T> {
    /// The value.
    pub value: T,
    /// What made it, in the order applied.
    pub reasons: Vec<Reason>,
    /// Every item whose answer could have changed it. Removing any other answer changes nothing.
    pub rests_on: BTreeSet<ItemId>,
}

/// One step of an explanation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// What it comes from.
    pub source: Source,
    /// The step, in a sentence.
    pub text: Text,
}

impl Reason {
    /// A step.
    #[must_use]
    pub fn new(source: Source, text: Text) -> Self {
        Self { source, text }
    }
}

/// What a step of an explanation comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A rule of the method.
    Rule,
    /// The answer to an item or a criterion.
    Item(ItemId),
    /// An activity.
    Activity(OptionId),
    /// A factor of the pack.
    Factor(FactorId),
    /// A line of the register.
    Risk(RiskId),
    /// A line of the plan.
    Action(ActionId),
}
