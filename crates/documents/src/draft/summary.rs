//! What a list of drafts shows, read without taking the whole draft to the model.

use balise_assessment::PackId;
use jiff::Timestamp;
use serde::Deserialize;

use super::{FORMAT, PackReference, Unbound, read_draft};
use crate::json::MOST_BYTES;
use crate::opening::{Format, OpenError};

/// What a list of drafts shows of each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The name of the assessment.
    pub name: String,
    /// The organisation.
    pub organisation: String,
    /// Whether the organisation is fictitious.
    pub example: bool,
    /// The pack it was made with.
    pub pack: PackReference,
    /// When it was last changed.
    pub modified: Timestamp,
}

/// Reads what a list shows of a draft: about a tenth of the work of [`read_draft`], since a list may have a thousand.
///
/// # Errors
/// As [`read_draft`], for what a list shows; the rest of the file is not looked at.
pub fn summary(name: &str, bytes: &[u8]) -> Result<Summary, OpenError> {
    match quick(bytes) {
        Some(summary) => Ok(summary),
        // Anything out of the ordinary is worth the full reading, which can say what and where.
        None => read_draft(name, bytes).map(Summary::from),
    }
}

/// The keys a list shows; serde passes over the others without keeping them.
#[derive(Deserialize)]
struct Shown {
    balise: String,
    format: ShownFormat,
    pack: ShownPack,
    name: String,
    organisation: String,
    example: Option<bool>,
    modified: String,
}

#[derive(Deserialize)]
struct ShownFormat {
    major: u32,
    minor: u32,
}

#[derive(Deserialize)]
struct ShownPack {
    id: String,
    version: String,
    fingerprint: String,
}

fn quick(bytes: &[u8]) -> Option<Summary> {
    if bytes.len() > MOST_BYTES {
        return None;
    }
    let Shown { balise, format, pack, name, organisation, example, modified } = serde_json::from_slice(bytes).ok()?;
    let format = Format { major: format.major, minor: format.minor };
    if balise != "draft" || format.major != FORMAT.major {
        return None;
    }
    let pack = PackReference { id: PackId::new(pack.id).ok()?, version: pack.version, fingerprint: pack.fingerprint };
    Some(Summary { name, organisation, example: example.unwrap_or_default(), pack, modified: modified.parse().ok()? })
}

impl From<Unbound> for Summary {
    fn from(unbound: Unbound) -> Self {
        let draft = unbound.draft;
        let subject = draft.assessment.subject;
        Self {
            name: subject.name,
            organisation: subject.organisation,
            example: subject.example,
            pack: draft.pack,
            modified: draft.modified,
        }
    }
}
