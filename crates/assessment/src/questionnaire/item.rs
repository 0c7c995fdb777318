//! What is asked: items, their options, and the conditions under which they apply.

use std::collections::BTreeSet;

use crate::{ItemId, OptionId, RiskId, Text, risk::Imputability};

/// Where a statement comes from. Never shown stronger than it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Provenance {
    /// Read in an extract of the Trudel and Abran guide itself.
    Guide,
    /// Read in a text about it, or in another published source.
    Secondary,
    /// Deduced from a source.
    Inferred,
    /// Balise's own design.
    Own,
}

/// One question. One decision for the person who answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its name in files.
    pub id: ItemId,
    /// What kind of answer it takes.
    pub kind: ItemKind,
    /// The question.
    pub title: Text,
    /// What surrounds the question.
    pub help: Help,
    /// When it applies; always, when absent.
    pub when: Option<Condition>,
}

/// What surrounds a question: never needed to answer, always there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Help {
    /// One short sentence under the question.
    pub hint: Option<Text>,
    /// Why the board cares.
    pub why: Text,
    /// Who can help.
    pub who: Text,
    /// How to find out.
    pub how: Option<Text>,
    /// A worked example.
    pub example: Option<Text>,
    /// References, as printed.
    pub sources: Vec<Text>,
    /// Where the question comes from.
    pub provenance: Provenance,
}

/// The kind of answer an item takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemKind {
    /// One of the options.
    Choice(Vec<AnswerOption>),
    /// Any number of the options; an exclusive one stands alone.
    Choices(Vec<AnswerOption>),
    /// Free words.
    Text,
    /// A whole number.
    Number {
        /// What is counted.
        unit: Text,
        /// The least accepted.
        min: i64,
        /// The most accepted.
        max: i64,
    },
    /// A calendar date.
    Date,
    /// The register of accounts.
    Accounts,
}

impl ItemKind {
    /// The options, none for an item that has no list.
    #[must_use]
    pub fn options(&self) -> &[AnswerOption] {
        match self {
            Self::Choice(options) | Self::Choices(options) => options,
            Self::Text | Self::Number { .. } | Self::Date | Self::Accounts => &[],
        }
    }
}

/// One of the answers offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerOption {
    /// Its name in files.
    pub id: OptionId,
    /// The answer in a few words.
    pub label: Text,
    /// What it means, in one line.
    pub note: Option<Text>,
    /// Whether it excludes every other one (“none of these”).
    pub exclusive: bool,
    /// For an activity: what bears on how much the organisation is held to know.
    pub imputability: Option<ImputabilityRule>,
}

/// How much an activity makes the organisation answerable for what is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImputabilityRule {
    /// Where it starts.
    pub base: Imputability,
    /// Why it starts there.
    pub because: Text,
    /// What raises it.
    pub raises: Vec<Raise>,
}

/// An answer that raises imputability.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raise {
    /// The answer.
    pub when: Condition,
    /// How high it raises.
    pub to: Imputability,
    /// Why.
    pub because: Text,
}

/// What must be answered for something to apply.
///
/// Only answers that are in play count: one that is hidden, missing, not known or not applicable satisfies nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// The answer is this option, or holds it.
    Is(ItemId, OptionId),
    /// The number, the level, or the count of accounts tended is at least this.
    AtLeast(ItemId, i64),
    /// The same is at most this.
    AtMost(ItemId, i64),
    /// Every one holds.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// What the register decided of a risk. Only for checks: what is asked or suggested never depends on a decision.
    Register(RiskId, Decision),
}

/// What a register decides of a risk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// It is kept.
    Kept,
    /// It is set aside.
    SetAside,
}

impl Condition {
    /// Every item this condition looks at.
    #[must_use]
    pub fn items(&self) -> BTreeSet<&ItemId> {
        match self {
            Self::Is(item, _) | Self::AtLeast(item, _) | Self::AtMost(item, _) => BTreeSet::from([item]),
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::items).collect(),
            Self::Not(part) => part.items(),
            Self::Register(..) => BTreeSet::new(),
        }
    }

    /// Every option this condition names, with its item.
    #[must_use]
    pub fn options(&self) -> Vec<(&ItemId, &OptionId)> {
        match self {
            Self::Is(item, option) => vec![(item, option)],
            Self::AtLeast(..) | Self::AtMost(..) | Self::Register(..) => Vec::new(),
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::options).collect(),
            Self::Not(part) => part.options(),
        }
    }

    /// Every item compared with a number or a level.
    #[must_use]
    pub fn measured(&self) -> Vec<&ItemId> {
        match self {
            Self::Is(..) | Self::Register(..) => Vec::new(),
            Self::AtLeast(item, _) | Self::AtMost(item, _) => vec![item],
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::measured).collect(),
            Self::Not(part) => part.measured(),
        }
    }

    /// Every risk whose decision this condition looks at.
    #[must_use]
    pub fn risks(&self) -> Vec<&RiskId> {
        match self {
            Self::Is(..) | Self::AtLeast(..) | Self::AtMost(..) => Vec::new(),
            Self::Register(risk, _) => vec![risk],
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::risks).collect(),
            Self::Not(part) => part.risks(),
        }
    }
}
