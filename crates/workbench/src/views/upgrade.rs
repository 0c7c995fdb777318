//! Moving to the newer version of a questionnaire.

use super::views;

views! {
    /// What moving to the newer version of its questionnaire would come to, before it is done.
    pub struct UpgradeView {
        /// The questionnaire.
        pub title: String,
        /// The version that the assessment was made with.
        pub from: String,
        /// The version it would move to.
        pub to: String,
        /// When that version was published: “24 novembre 2026”.
        pub published: String,
        /// What would be taken up: “18 réponses”, “3 comptes”.
        pub taken: Vec<String>,
        /// What would be kept and not used, each a sentence with what to do.
        pub left: Vec<String>,
        /// How much would be left to answer.
        pub remaining: String,
    }
}
