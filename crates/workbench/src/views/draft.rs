//! An open assessment: its outline, the page in view, the results.

use super::{LanguageCode, PageView, PastView, ResultsView, ToldView, views};

views! {
    /// Everything the screens of an open assessment show. Each change replies with a whole new one.
    pub struct DraftView {
        /// Its name in commands.
        pub draft: String,
        /// Its name.
        pub name: String,
        /// The organisation.
        pub organisation: String,
        /// Whether the organisation is fictitious.
        pub example: bool,
        /// Whether it can only be read (a file of a newer version, or a moment of the past).
        pub read_only: bool,
        /// Who answers, when it is part of another assessment.
        pub part: Option<String>,
        /// The title of the longer questionnaire that goes on from this one.
        pub leads_to: Option<String>,
        /// The version of its questionnaire that it could move to; nothing when it has the one at hand.
        pub upgrade: Option<String>,
        /// The language of the screens.
        pub language: LanguageCode,
        /// The language chosen for the report.
        pub report_language: LanguageCode,
        /// When it was last saved.
        pub saved: SavedView,
        /// Something to say once: an answer that added or set aside questions, a recovery.
        pub notice: Option<String>,
        /// What was just undone, done again or gone back to, to say once.
        pub told: Option<ToldView>,
        /// What undo would take back, in words; nothing when there is nothing.
        pub undo: Option<String>,
        /// What was undone last and could be done again, in words.
        pub redo: Option<String>,
        /// The moment it is seen at, when it is not now.
        pub past: Option<PastView>,
        /// Questions answered.
        pub answered: u32,
        /// Questions that apply.
        pub total: u32,
        /// “61 réponses sur 74 questions qui vous concernent”.
        pub progress: String,
        /// The six sections.
        pub sections: Vec<SectionView>,
        /// Where the person left off.
        pub resume: PageLink,
        /// The page in view.
        pub page: PageView,
        /// Every page of its section, for a person who goes through a section on one page; none otherwise.
        pub list: Vec<PageView>,
        /// The results.
        pub results: ResultsView,
    }

    /// When it was last saved.
    pub struct SavedView {
        /// The instant, in ISO 8601 with its zone.
        pub at: String,
        /// “à 14 h 32”; “le 20 novembre 2026” when it was another day.
        pub when: String,
    }

    /// A section.
    pub struct SectionView {
        /// Its name.
        pub id: String,
        /// Its title.
        pub title: String,
        /// What it decides.
        pub purpose: String,
        /// Where it stands.
        pub status: SectionStatus,
        /// “En cours · 7 sur 18”.
        pub status_label: String,
        /// Minutes for what remains, in steps of five from ten on; 0 when nothing does.
        pub minutes: u32,
        /// Its pages, in order.
        pub pages: Vec<PageLink>,
    }

    /// Where a section stands.
    pub enum SectionStatus {
        /// Nothing answered.
        ToDo,
        /// Something answered.
        Started,
        /// Everything answered, something not known.
        DoneUnsure,
        /// Everything answered.
        Done,
        /// Waits for a risk to be kept.
        Waiting,
    }

    /// A page one can go to.
    pub struct PageLink {
        /// Its name in commands.
        pub page: String,
        /// What a paper form calls it; empty for a page that no form asks.
        pub code: String,
        /// Its title.
        pub title: String,
        /// The title of its section.
        pub section: String,
        /// Its place in its section, from 1.
        pub position: u32,
        /// Where it stands.
        pub state: PageState,
        /// Whether it is flagged to come back to.
        pub review: bool,
        /// What was answered, in words; empty where nothing was.
        pub answer: String,
    }

    /// What an answer would do to the others, before it is given.
    pub struct WeighedView {
        /// “3 réponses ne seront plus utilisées.” Empty when every answer stays in use.
        pub words: String,
        /// The questions whose answers would be set aside.
        pub set_aside: Vec<String>,
    }

    /// Where a page stands.
    pub enum PageState {
        /// No answer.
        Unanswered,
        /// A value.
        Answered,
        /// Not known.
        Unknown,
        /// Not applicable.
        NotApplicable,
    }
}
