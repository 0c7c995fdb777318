//! What can go wrong, told by a closed list of codes: screens and the command line choose words and next step by code.

use crate::views::views;

views! {
    /// Why a command did not do what was asked. What was there before is untouched.
    #[derive(Copy)]
    pub enum ErrorCode {
        /// The disk is full.
        DiskFull,
        /// The folder or the file cannot be written.
        ReadOnly,
        /// Another window or program has the assessment open.
        InUse,
        /// The file was changed by something else since it was read.
        ChangedElsewhere,
        /// There is no such file, assessment or page.
        NotFound,
        /// The file is larger than any draft can be.
        TooLarge,
        /// The file is not a draft, or is damaged.
        Damaged,
        /// The file comes from a newer version of Balise.
        NewerFormat,
        /// The questionnaire of the draft is not on this computer.
        UnknownPack,
        /// The questionnaire has faults.
        FaultyPack,
        /// The value does not fit the question.
        InvalidAnswer,
        /// The assessment can only be read.
        CannotChange,
        /// The report could not be made.
        Report,
        /// The system refused for another reason.
        System,
    }

    /// What a screen receives when a command fails.
    pub struct WireError {
        /// What kind of failure.
        pub code: ErrorCode,
        /// What happened, where, and what to do, in the language of the screens.
        pub message: String,
        /// The file concerned; may be empty.
        pub file: String,
        /// Details for whoever helps: technical, may be empty.
        pub details: String,
    }
}
