//! What will be done: measures chosen, and what they are expected to change.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::{ActionId, ItemId, MeasureId, RiskId, Text};

/// How much work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effort {
    /// Under two days.
    Small,
    /// Two to ten days.
    Medium,
    /// More than ten days.
    Large,
}

/// How much money a measure takes in its first year, besides staff time. In Canadian dollars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CostBand {
    /// Nothing.
    Nothing,
    /// Under 2,000.
    Low,
    /// From 2,000 to 10,000.
    Medium,
    /// More than 10,000.
    High,
}

impl CostBand {
    /// The band in words.
    #[must_use]
    pub fn label(self) -> Text {
        match self {
            Self::Nothing => Text::new("Aucune dépense", "No spending"),
            Self::Low => Text::new("Moins de 2\u{a0}000\u{a0}$ la première année", "Under $2,000 in the first year"),
            Self::Medium => {
                Text::new("De 2\u{a0}000\u{a0}$ à 10\u{a0}000\u{a0}$ la première année", "$2,000 to $10,000 in the first year")
            }
            Self::High => Text::new("Plus de 10\u{a0}000\u{a0}$ la première année", "More than $10,000 in the first year"),
        }
    }
}

/// By how much a measure, once done, is expected to lower a risk: 0, 1 or 2 steps on each scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Effect {
    likelihood: u8,
    consequence: u8,
}

impl Effect {
    /// Steps **down** on each scale.
    ///
    /// `None` above 2: no single measure is credited with more.
    #[must_use]
    pub fn new(likelihood: u8, consequence: u8) -> Option<Self> {
        (likelihood <= 2 && consequence <= 2).then_some(Self { likelihood, consequence })
    }

    /// Steps down in likelihood, from 0 to 2.
    #[must_use]
    pub const fn likelihood(self) -> u8 {
        self.likelihood
    }

    /// Steps down in consequence, from 0 to 2.
    #[must_use]
    pub const fn consequence(self) -> u8 {
        self.consequence
    }
}

/// Where an action stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActionStatus {
    /// Wanted, with no date yet agreed.
    ToPlan,
    /// Agreed.
    Planned,
    /// Begun.
    UnderWay,
    /// Finished.
    Done,
    /// Given up.
    Dropped,
}

impl ActionStatus {
    /// Whether it is still to bring its effect: what is done is already in the current level.
    #[must_use]
    pub const fn is_ahead(self) -> bool {
        matches!(self, Self::ToPlan | Self::Planned | Self::UnderWay)
    }
}

/// One line of the action plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// Its name in the draft.
    pub id: ActionId,
    /// The measure of the catalogue it carries out, when it is one.
    pub measure: Option<MeasureId>,
    /// The manager's own words; the measure's title stands in when empty.
    pub title: String,
    /// The risks it lessens.
    pub risks: BTreeSet<RiskId>,
    /// The criteria it raises.
    pub criteria: BTreeSet<ItemId>,
    /// Who carries it: the id of a role, or any words.
    pub owner: String,
    /// When it is due.
    pub due: Option<Date>,
    /// How much work.
    pub effort: Effort,
    /// One-off cost, in whole Canadian dollars.
    pub cost_once: u32,
    /// Cost of each year, in whole Canadian dollars.
    pub cost_yearly: u32,
    /// Where it stands.
    pub status: ActionStatus,
    /// What it is expected to change, once done.
    pub effect: Effect,
}
