//! Drafts: one assessment, one file.
//!
//! A draft is read in two stages, because only the pack can say what a value means: [`read_draft`] gives an [`Unbound`]
//! draft, which tells the pack it wants, and [`Unbound::bind`] makes it a [`Draft`]. What the pack does not know is kept
//! and written back: nothing a person wrote is ever lost to a change of pack.

mod bind;
mod carry;
mod check;
mod fingerprint;
pub(crate) mod lower;
mod part;
mod summary;
pub(crate) mod v1;
mod write;

use balise_assessment::{Assessment, Attachment, PackId, Questionnaire};
use jiff::Timestamp;

use crate::json::Keys;
use crate::opening::{Format, Kind, OpenError, open};

pub(crate) use bind::{bind_answer, bind_responses};
pub use carry::{Carried, Tally, carry};
pub(crate) use check::misfit;
pub use check::{Misplaced, check_draft};
pub use summary::{Summary, summary};
pub(crate) use write::by_name as responses_written;
pub use write::write_draft;

/// The latest format this version reads. It writes it where a draft needs it, and an earlier one where that is enough.
pub const FORMAT: Format = Format { major: 1, minor: 1 };

/// A pack, exactly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackReference {
    /// Its name.
    pub id: PackId,
    /// Its version.
    pub version: String,
    /// Its content, as in [`crate::Pack::fingerprint`].
    pub fingerprint: String,
}

/// An assessment and what surrounds it in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The pack it was made with.
    pub pack: PackReference,
    /// When it was begun.
    pub created: Timestamp,
    /// When it was last changed.
    pub modified: Timestamp,
    /// Where the person was, in words of the screens’ own.
    pub place: Option<String>,
    /// The assessment.
    pub assessment: Assessment,
}

/// What may be done with a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Read and written.
    Full,
    /// Only read: a later version of Balise wrote things in it that would be lost.
    ReadOnly {
        /// The format of the file.
        newer: Format,
    },
}

/// A draft whose values await the pack that says what they mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unbound {
    access: Access,
    draft: Draft,
}

impl Unbound {
    /// What may be done with it.
    #[must_use]
    pub fn access(&self) -> Access {
        self.access
    }

    /// The pack it was made with.
    #[must_use]
    pub fn pack(&self) -> &PackReference {
        &self.draft.pack
    }

    /// The files that it names.
    pub fn attachments(&self) -> impl Iterator<Item = &Attachment> {
        self.draft.assessment.attachments()
    }

    /// The draft, its values read as the questionnaire says. Nothing is lost: a value of another kind than its item, or of
    /// an item the questionnaire does not have, is kept as it is written, for [`check_draft`] to tell.
    #[must_use]
    pub fn bind(self, questionnaire: &Questionnaire) -> Draft {
        bind::bound(self.draft, questionnaire)
    }
}

/// Reads a draft, whatever its pack. A released major format keeps its arm here for ever, and is taken to the next one.
///
/// # Errors
/// [`OpenError`], with every fault and its line when the file is damaged. A later minor format opens for reading only; a
/// later major one is refused.
pub fn read_draft(name: &str, bytes: &[u8]) -> Result<Unbound, OpenError> {
    open(Kind::Draft, name, bytes, |tree, found, faults| {
        let access = match found {
            Some(newer) if newer.minor > FORMAT.minor => Access::ReadOnly { newer },
            _ => Access::Full,
        };
        let keys = if access == Access::Full { Keys::Known } else { Keys::Any };
        let shape = tree.read::<v1::Draft>(keys, faults)?;
        lower::draft(&shape, faults).map(|draft| Unbound { access, draft })
    })
}

/// The schema of a draft.
#[cfg(feature = "schema")]
pub(crate) fn schema() -> (&'static str, String) {
    ("draft.schema.json", crate::schema::schema::<v1::Draft>())
}
