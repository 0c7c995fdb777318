//! How an assessment came to be what it is, and the ways back.

use super::views;

views! {
    /// The history of an assessment.
    pub struct HistoryView {
        /// Days on which something changed, the latest first.
        pub days: Vec<HistoryDayView>,
        /// Versions that were given a name, the latest first.
        pub named: Vec<MomentView>,
        /// Says so when old days keep only their end, or the history cannot be read; may be empty.
        pub note: String,
    }

    /// One day.
    pub struct HistoryDayView {
        /// The day, as `2026-11-24`.
        pub date: String,
        /// “Aujourd’hui”, “24 novembre 2026”.
        pub title: String,
        /// “12 changements”.
        pub count: String,
        /// What happened, the latest first.
        pub moments: Vec<MomentView>,
    }

    /// A moment one can see again and go back to.
    pub struct MomentView {
        /// Its name in commands.
        pub moment: String,
        /// “14 h 32”.
        pub time: String,
        /// “24 novembre 2026 à 14 h 32”.
        pub when: String,
        /// What was done: “Réponse à la question 8 (Profil) modifiée”; the name of a version that has one.
        pub words: String,
        /// Whether the person gave it a name.
        pub named: bool,
        /// Whether the assessment is so now.
        pub current: bool,
    }

    /// Something just undone, done again or gone back to, to be said once.
    pub struct ToldView {
        /// “Annulé : Réponse à la question 8 (Profil) modifiée”.
        pub words: String,
        /// The page where it shows, when it is another than the one in view.
        pub page: Option<String>,
    }

    /// The moment an assessment is seen at, when it is not now.
    pub struct PastView {
        /// Its name in commands.
        pub moment: String,
        /// “24 novembre 2026 à 14 h 32”.
        pub when: String,
    }

    /// See an assessment as it was.
    pub struct ViewMoment {
        /// The assessment.
        pub draft: String,
        /// The moment.
        pub moment: String,
        /// The page; where the person was then when absent.
        pub page: Option<String>,
    }

    /// Go back to a moment.
    pub struct RestoreMoment {
        /// The assessment.
        pub draft: String,
        /// The moment.
        pub moment: String,
    }

    /// Give the assessment as it is now a name in its history.
    pub struct NameSnapshot {
        /// The assessment.
        pub draft: String,
        /// The name.
        pub name: String,
    }
}
