//! The plan: measures one could take, actions one does.

use super::views;

views! {
    /// A measure of the catalogue.
    pub struct MeasureView {
        /// Its name in commands.
        pub measure: String,
        /// Its title.
        pub title: String,
        /// Why it is worth doing.
        pub why: String,
        /// How, in steps.
        pub how: Vec<String>,
        /// How much work, in words.
        pub effort: String,
        /// How much money the first year, in words.
        pub cost: String,
        /// The first proof.
        pub proof: String,
        /// The titles of the documents it asks to write.
        pub documents: Vec<String>,
        /// What it answers here: “R9, G6”.
        pub answers: String,
        /// Who usually owns it: the id of a role.
        pub owner: String,
        /// Whether the plan already has it.
        pub planned: bool,
    }

    /// A document that the plan asks to write.
    pub struct DocumentView {
        /// Its title.
        pub title: String,
        /// Who uses it, and when.
        pub purpose: String,
        /// The actions of the plan it carries out, in one list: “Adopter une politique, former le personnel et publier les règles”.
        pub actions: String,
        /// Its parts, in order.
        pub parts: Vec<DocumentPartView>,
    }

    /// A part of a document.
    pub struct DocumentPartView {
        /// Its heading.
        pub title: String,
        /// What to write or decide there.
        pub points: Vec<String>,
    }

    /// A line of the plan. An empty id asks for a new one.
    pub struct ActionView {
        /// Its name in commands.
        pub id: String,
        /// The measure of the catalogue; empty for one’s own.
        pub measure: String,
        /// The manager’s words; empty to use the measure’s title.
        pub title: String,
        /// The title to show.
        pub shown: String,
        /// The risks it lessens.
        pub risks: Vec<String>,
        /// The criteria it raises.
        pub criteria: Vec<String>,
        /// Who carries it.
        pub owner: String,
        /// When it is due, as `2026-11-24`; may be empty.
        pub due: String,
        /// The same in words.
        pub due_words: String,
        /// `late`, `quarter` (by the end of this one), `later`, `undated`, or `closed` once done or dropped.
        pub term: String,
        /// `small`, `medium` or `large`.
        pub effort: String,
        /// One-off cost, in dollars.
        pub cost_once: u32,
        /// Yearly cost, in dollars.
        pub cost_yearly: u32,
        /// Both in words.
        pub cost: String,
        /// `to-plan`, `planned`, `under-way`, `done` or `dropped`.
        pub status: String,
        /// What it is expected to change.
        pub effect: EffectView,
        /// “en retard de 12 jours”; empty when it is not.
        pub late: String,
    }

    /// Steps down on each scale, from 0 to 2.
    pub struct EffectView {
        /// In likelihood.
        pub likelihood: u8,
        /// In consequence.
        pub consequence: u8,
    }
}
