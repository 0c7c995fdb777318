//! Going on in a longer questionnaire.

use super::views;

views! {
    /// What going on would come to, before it is done.
    pub struct ContinuationView {
        /// The questionnaire one would go on in.
        pub title: String,
        /// What it is for.
        pub description: String,
        /// What the new assessment would be called.
        pub name: String,
        /// What would be taken up: “18 réponses”, “3 comptes”.
        pub taken: Vec<String>,
        /// What would be kept and not used, each a sentence.
        pub left: Vec<String>,
        /// How much would be left to answer.
        pub remaining: String,
    }
}
