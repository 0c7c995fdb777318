//! What a person should look at before a report leaves their hands.

use super::{LanguageCode, views};

views! {
    /// A report as it was asked for, before it is written.
    pub struct ReviewView {
        /// Which copy it is, such as “Staff copy”.
        pub copy: String,
        /// What it withholds; empty when it tells everything.
        pub withheld: Vec<WithheldView>,
        /// What could name somebody and stays, to be read again; empty when nothing is withheld.
        pub stays: Vec<StaysView>,
        /// The manager’s words that have no translation, when the report is in the other language.
        pub untranslated: Vec<UntranslatedView>,
        /// The accent colour, when one was asked for.
        pub accent: Option<AccentView>,
    }

    /// One kind of thing that is withheld.
    pub struct WithheldView {
        /// What it is, such as “Names of people”.
        pub what: String,
        /// How much of it there is, in words.
        pub count: String,
        /// Each of these, once: nobody but the person at the screen sees them.
        pub words: Vec<String>,
    }

    /// Words that stay.
    pub struct StaysView {
        /// What they are, such as “Title of a measure”.
        pub what: String,
        /// The words.
        pub words: String,
        /// The page where they are changed.
        pub page: String,
    }

    /// Words without translation.
    pub struct UntranslatedView {
        /// What they are, such as “Note”, and of which question.
        pub what: String,
        /// The words, whole, as they were written.
        pub words: String,
        /// The page where they are changed.
        pub page: String,
    }

    /// Every text of the manager that may need a translation.
    pub struct TranslationsView {
        /// The language they were written in.
        pub from: LanguageCode,
        /// The other.
        pub to: LanguageCode,
        /// The texts, in the order of the assessment.
        pub texts: Vec<OwnTextView>,
    }

    /// A text of the manager, with its translation.
    pub struct OwnTextView {
        /// What it is, such as “Note”, and of which question.
        pub what: String,
        /// The words, whole, as they were written.
        pub words: String,
        /// The same in the other language; empty while there is none.
        pub translation: String,
        /// The page where the words are changed; empty for the name of the assessment.
        pub page: String,
    }

    /// The logo that was chosen.
    pub struct LogoView {
        /// The name of the file; nothing when the person gave up.
        pub file: Option<String>,
        /// The picture as a `data:` address.
        pub logo: String,
    }

    /// An accent colour, as asked for and as printed.
    pub struct AccentView {
        /// As it was asked for.
        pub asked: String,
        /// As it is printed: darker, where nobody could have read it.
        pub used: String,
        /// What was done about it; empty when nothing was.
        pub note: String,
    }
}
