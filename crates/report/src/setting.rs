//! What the caller decides about a document: paper, language, and the words around the content.

use std::collections::BTreeMap;

pub use balise_assessment::Language;

use crate::look::{Accent, Logo};
use crate::seal::Origin;

/// Sheet sizes a report is set on, always upright.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 in, the usual sheet in North America.
    Letter,
}

/// Everything about a document that its blocks do not say.
///
/// No clock and no folder is read: equal settings and equal blocks give equal bytes.
#[derive(Clone, Debug)]
pub struct Setting {
    /// The sheet.
    pub paper: Paper,
    /// The main language of the text.
    pub language: Language,
    /// Document title, shown by viewers in place of the file name.
    pub title: String,
    /// Who answers for the document; may be empty.
    pub author: String,
    /// One line on what the document is about; may be empty.
    pub subject: String,
    /// Moment of creation, `2026-11-24` or `2026-11-24T14:32:00Z`.
    pub created: String,
    /// Line at the top of every page but the cover; may be empty.
    pub running_head: String,
    /// What stands under it on every page: which copy this is, and what it withholds; may be empty.
    pub running_note: String,
    /// Wording of the page number; `{n}` and `{total}` are replaced.
    pub page_of: String,
    /// The program that writes the file, with its version.
    pub producer: String,
    /// From what the document is made; without it the file has no seal.
    pub origin: Option<Origin>,
    /// The colour of titles, rules and links, in place of petrol.
    pub accent: Option<Accent>,
    /// What `<logo>` draws.
    pub logo: Option<Logo>,
    /// A file to put inside; none for most.
    pub attachment: Option<Attachment>,
}

/// A file inside a document: that from which it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, with the ending.
    pub name: String,
    /// What it is, for a reader of the document.
    pub description: String,
    /// Its kind, such as `application/json`.
    pub media_type: String,
    /// The file.
    pub contents: Vec<u8>,
}

/// A finished document.
#[derive(Clone, Debug)]
pub struct Pdf {
    /// The file, whole.
    pub bytes: Vec<u8>,
    /// Number of pages, cover included.
    pub pages: usize,
    /// The page, from 1, where each block that has an id starts.
    pub places: BTreeMap<String, usize>,
}

impl Paper {
    /// Its name in a seal.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }

    /// Width and height in points.
    #[must_use]
    pub const fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.276, 841.89),
            Self::Letter => (612.0, 792.0),
        }
    }
}

/// The BCP 47 tag a reader's voice is chosen by.
pub(crate) const fn tag(language: Language) -> &'static str {
    match language {
        Language::Fr => "fr-CA",
        Language::En => "en-CA",
    }
}
