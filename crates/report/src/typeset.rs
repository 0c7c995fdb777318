//! From the XML of a report to its PDF.

use crate::blocks::BlockError;
use crate::canvas::SubsetError;
use crate::finish::FinishError;
use crate::fonts::FontError;
use crate::proof::Proof;
use crate::setting::{Pdf, Setting};

/// Why a report could not be set.
#[derive(Debug, thiserror::Error)]
pub enum TypesetError {
    /// The XML is not a report.
    #[error("the report's XML cannot be read")]
    Blocks(#[from] BlockError),
    /// The date of creation is not a date.
    #[error("“{0}” is no date such as 2026-11-24 or 2026-11-24T14:32:00Z")]
    Created(String),
    /// A face of the program cannot be read.
    #[error("a font of the program is damaged")]
    Font(#[from] FontError),
    /// A face of the program cannot be cut down.
    #[error("a font cannot be embedded")]
    Subset(#[from] SubsetError),
    /// The tags could not be added, or the file not written.
    #[error("the PDF cannot be completed")]
    Finish(#[from] FinishError),
}

/// Sets the blocks of `xml` on paper: a tagged PDF with outline, links and metadata.
///
/// Characters that XML forbids are dropped, so that any answer a person typed can be passed on. Characters that no
/// face has become boxes. Equal input gives equal bytes.
///
/// # Errors
/// [`TypesetError`]: an unknown block or attribute with its line and column, a date that is none, or a damaged program.
pub fn typeset(xml: &str, setting: &Setting) -> Result<Pdf, TypesetError> {
    Proof::of(xml, setting.clone(), None)?.write()
}

/// Sets two languages face to face: the first on left pages, the second on right ones. Paper, date, seal, look and attachment are
/// those of the first.
///
/// # Errors
/// As [`typeset`].
pub fn typeset_facing(sides: [(&str, &Setting); 2]) -> Result<Pdf, TypesetError> {
    Proof::facing(sides.map(|(xml, setting)| (xml, setting.clone())), None)?.write()
}

/// Whether XML 1.0 allows `character`.
pub(crate) const fn allowed(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}
