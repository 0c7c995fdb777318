//! Drafts: one assessment, one file.
//!
//! A draft is read in two stages, because only the pack can say what a value means: [`read_draft`] gives an [`Unbound`]
//! draft, which tells the pack it wants, and [`Unbound::bind`] makes it a [`Draft`]. What the pack does not know is kept
//! and written back: nothing a person wrote is ever lost to a change of pack.

mod bind;
mod carry;
mod check;
mod error;
mod fingerprint;
mod lower;
mod summary;
mod v1;
mod write;

use std::fmt;

use balise_assessment::{Assessment, PackId, Questionnaire, Text};
use jiff::Timestamp;
use serde::Deserialize;

use crate::{
    fault::{Faults, Words, phrase},
    json::{Keys, Refusal, Spot, Tree, checked},
};

pub use carry::{Carried, Tally, carry};
pub use check::{Misplaced, check_draft};
pub use error::DraftError;
pub use summary::{Summary, summary};
pub use write::write_draft;

/// The latest format this version reads. It writes the oldest that holds what a draft says, so that older ones open it too.
pub const FORMAT: Format = Format { major: 1, minor: 1 };

/// The version of the format of a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Format {
    /// A higher one cannot be read.
    pub major: u32,
    /// A higher one has keys this version does not know: it can be read, but not written back.
    pub minor: u32,
}

impl fmt::Display for Format {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}", self.major, self.minor)
    }
}

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

    /// The draft, its values read as the questionnaire says. Nothing is lost: a value of another kind than its item, or of
    /// an item the questionnaire does not have, is kept as it is written, for [`check_draft`] to tell.
    #[must_use]
    pub fn bind(self, questionnaire: &Questionnaire) -> Draft {
        bind::bound(self.draft, questionnaire)
    }
}

/// What is read before anything else.
#[derive(Deserialize)]
struct Probe {
    balise: Option<String>,
    format: Option<Spot<v1::Format>>,
}

/// Reads a draft, whatever its pack.
///
/// # Errors
/// [`DraftError`], with every fault and its line when the file is damaged. A later minor format opens for reading only; a
/// later major one is refused.
pub fn read_draft(name: &str, bytes: &[u8]) -> Result<Unbound, DraftError> {
    let faults = Faults::default();
    let text = match checked(bytes) {
        Ok(text) => text,
        Err(Refusal { at, text, words }) => {
            faults.fault(at, words);
            return Err(faulty(name, text, faults));
        }
    };
    match read(name, text, &faults)? {
        Some(draft) if faults.is_sound() => Ok(draft),
        _ => Err(faulty(name, text, faults)),
    }
}

fn faulty(name: &str, text: &str, faults: Faults) -> DraftError {
    DraftError::Faulty { file: name.to_owned(), faults: faults.located(name, text) }
}

/// The draft, unless a fault forbids it. A released major format keeps its arm here for ever, and is taken to the next one.
fn read(name: &str, text: &str, faults: &Faults) -> Result<Option<Unbound>, DraftError> {
    let Some(tree) = Tree::of(text, faults) else { return Ok(None) };
    let probe = tree.probe::<Probe>().filter(|probe| probe.balise.as_deref() == Some("draft"));
    let Some(Probe { format, .. }) = probe else { return Err(DraftError::NotADraft { file: name.to_owned() }) };
    let access = match format.and_then(|format| version(&format, faults)) {
        Some(found) if found.major > FORMAT.major => {
            return Err(DraftError::Newer { file: name.to_owned(), found, known: FORMAT });
        }
        Some(newer) if newer.minor > FORMAT.minor => Access::ReadOnly { newer },
        _ => Access::Full,
    };
    let keys = if access == Access::Full { Keys::Known } else { Keys::Any };
    let shape = tree.read::<v1::Draft>(keys, faults);
    Ok(shape.and_then(|shape| lower::draft(&shape, faults)).map(|draft| Unbound { access, draft }))
}

/// The version a file gives, if one was ever published. A format that cannot be read at all is told with the other faults.
fn version(format: &Spot<v1::Format>, faults: &Faults) -> Option<Format> {
    let v1::Format { major, minor } = format.value;
    let found = u32::try_from(major).ok().zip(u32::try_from(minor).ok()).filter(|(major, _)| *major >= 1);
    match (found, format.at) {
        (Some((major, minor)), _) => return Some(Format { major, minor }),
        (None, Some(at)) => faults.fault(at, never_published(major, minor)),
        (None, None) => {}
    }
    None
}

fn never_published(major: i64, minor: i64) -> Words {
    Words::new(
        phrase("Le format {} n’existe pas.", "Format {} does not exist.", &Text::verbatim(&format!("{major}.{minor}"))),
        Text::new("Reprenez une copie intacte du fichier.", "Take an intact copy of the file."),
    )
}

/// The schema of a draft.
#[cfg(feature = "schema")]
pub(crate) fn schema() -> (&'static str, String) {
    ("draft.schema.json", crate::schema::schema::<v1::Draft>())
}
