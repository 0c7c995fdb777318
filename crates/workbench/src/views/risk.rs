//! A risk: what is suggested, what is decided.

use super::{ExplainedView, views};

views! {
    /// What the answers suggest for a risk.
    pub struct SuggestionView {
        /// The suggested inherent likelihood, from 1 to 5.
        pub inherent: u8,
        /// The suggested current likelihood, from 1 to 5.
        pub current: u8,
        /// The suggested consequence, from 1 to 5.
        pub consequence: u8,
        /// Why that likelihood.
        pub likelihood_reasons: Vec<String>,
        /// Why that consequence.
        pub consequence_reasons: Vec<String>,
        /// How much the organisation is held to know.
        pub imputability: Option<ExplainedView>,
    }

    /// A likelihood and a consequence, each from 1 to 5.
    pub struct RatingView {
        /// How likely.
        pub likelihood: u8,
        /// How serious.
        pub consequence: u8,
    }

    /// A level reached.
    pub struct RatedView {
        /// “Avant mesures”, “Actuel”, “Après le plan”.
        pub stage: String,
        /// The level; nothing while unrated.
        pub level: Option<LevelView>,
        /// “Niveau : Élevé (vraisemblance 4, gravité 3)”.
        pub text: String,
    }

    /// A risk level.
    pub enum LevelView {
        /// Low.
        Low,
        /// Moderate.
        Moderate,
        /// High.
        High,
        /// Critical.
        Critical,
    }

    /// A step of a scale.
    pub struct StepView {
        /// Its number.
        pub number: u8,
        /// Its word.
        pub label: String,
        /// What can be seen at that step.
        pub anchor: String,
    }

    /// A candidate risk.
    pub struct CandidateView {
        /// Its name in commands.
        pub risk: String,
        /// Its title.
        pub title: String,
        /// Cause, event, consequence.
        pub sentence: String,
        /// A case.
        pub example: String,
        /// The activities that call it up, in words.
        pub called_by: String,
        /// Its family, in words.
        pub family: String,
        /// What was decided.
        pub decision: DecisionView,
    }

    /// What was decided about a candidate.
    #[serde(tag = "decision")]
    pub enum DecisionView {
        /// Nothing yet.
        Undecided,
        /// In the register.
        Kept,
        /// Out of it.
        SetAside {
            /// Why.
            reason: String,
        },
    }

    /// A risk in the organisation’s own words. An empty id asks for a new one.
    pub struct OwnRiskView {
        /// Its name in commands.
        pub risk: String,
        /// Its name.
        pub title: String,
        /// Why it could happen.
        pub cause: String,
        /// What could happen.
        pub event: String,
        /// What it would lead to.
        pub consequence: String,
    }

    /// A risk accepted.
    pub struct AcceptanceView {
        /// Who accepts it.
        pub by: String,
        /// Why.
        pub reason: String,
        /// Until when, as `2026-11-24`.
        pub until: String,
    }

    /// A law a risk touches.
    pub struct LawView {
        /// Its title, citation and section.
        pub title: String,
        /// What it asks.
        pub asks: String,
        /// “En vigueur · vérifié le 1er juillet 2026”, or “à vérifier”.
        pub status: String,
        /// Whether its substance was read in a source.
        pub sure: bool,
    }
}
