//! The menus of the window.

use super::views;

views! {
    /// What the menus can offer now.
    pub struct MenuView {
        /// Whether an assessment is open.
        pub open: bool,
        /// What undo would take back, in words; nothing when there is nothing.
        pub undo: Option<String>,
        /// What could be done again, in words.
        pub redo: Option<String>,
        /// The assessments that were changed last, the most recent first.
        pub recent: Vec<RecentView>,
    }

    /// An assessment that was changed lately.
    pub struct RecentView {
        /// Its name in commands.
        pub draft: String,
        /// Its name.
        pub name: String,
    }

    /// What the menu of a text field can offer.
    #[derive(Copy)]
    pub struct FieldMenu {
        /// Whether something can be typed there.
        pub editable: bool,
        /// Whether words are selected.
        pub selected: bool,
    }
}
