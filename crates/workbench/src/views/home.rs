//! The home screen.

use super::{DisplayView, LanguageCode, views};

views! {
    /// Everything the home screen shows.
    pub struct HomeView {
        /// The language of the screens.
        pub language: LanguageCode,
        /// How the screens look.
        pub display: DisplayView,
        /// The version of the program.
        pub version: String,
        /// Assessments, the most recent first.
        pub drafts: Vec<CardView>,
        /// Assessments in the bin, the most recent first.
        pub bin: Vec<BinnedView>,
        /// Questionnaires one can start from.
        pub packs: Vec<PackView>,
        /// Examples one can explore; opening one makes a copy.
        pub samples: Vec<SampleView>,
        /// Things to say once, each a sentence (a file recovered, a file that cannot be read).
        pub notices: Vec<String>,
        /// Where the drafts are, as a path to show.
        pub folder: String,
        /// Where the shell notes what happens, as a path to show; empty when it does not.
        pub logs: String,
    }

    /// One assessment.
    pub struct CardView {
        /// Its name in commands.
        pub draft: String,
        /// Its name.
        pub name: String,
        /// The organisation.
        pub organisation: String,
        /// When it was last changed: “Modifiée hier à 16 h 05”.
        pub modified: String,
        /// How far it is: “En cours · 61 sur 74”. Empty for one that is not worked out (far down a long list).
        pub status: String,
        /// Questions answered.
        pub answered: u32,
        /// Questions that apply.
        pub total: u32,
        /// Of those answered, not known.
        pub unknown: u32,
        /// Whether the organisation is fictitious.
        pub example: bool,
    }

    /// One assessment in the bin.
    pub struct BinnedView {
        /// Its name in commands.
        pub binned: String,
        /// Its name.
        pub name: String,
        /// When it was put there, and until when it stays.
        pub removed: String,
    }

    /// A questionnaire.
    pub struct PackView {
        /// Its name in commands.
        pub pack: String,
        /// Its name.
        pub title: String,
        /// What it is for.
        pub description: String,
        /// Kinds of organisation, to choose from when starting.
        pub kinds: Vec<KindView>,
    }

    /// A kind of organisation.
    pub struct KindView {
        /// Its name in commands.
        pub id: String,
        /// Its name.
        pub label: String,
    }

    /// An example.
    pub struct SampleView {
        /// Its name in commands.
        pub sample: String,
        /// The fictitious organisation.
        pub title: String,
        /// What kind of organisation it is.
        pub kind: String,
    }
}
