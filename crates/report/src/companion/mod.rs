//! What goes with a report: minutes ready to paste, answers to what a director may ask, notes to speak from. They are texts
//! that a secretary edits, so they are Markdown or a document for a word processor, never PDF.
//!
//! They say what page one says, and tell the pages of the complete report in the same language and on the same sheet.

mod docx;
mod lines;
mod markdown;

use crate::blocks;
use crate::options::{Length, Options};
use crate::report::{RenderError, Report, laid, prepared};
use crate::template::{self, Voice};
use crate::words::Words;

/// A text that goes with the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Companion {
    /// The draft minutes: each resolution in its words, with blanks for what the meeting decides.
    Minutes,
    /// Questions a director may ask, with the answer and its page. For the one who presents.
    Questions,
    /// What to say in five minutes.
    Notes,
}

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextFormat {
    /// Markdown (CommonMark), in UTF-8.
    Markdown,
    /// Office Open XML, for a word processor.
    Docx,
}

impl Companion {
    /// Each of them.
    pub const ALL: [Self; 3] = [Self::Minutes, Self::Questions, Self::Notes];

    /// The name of its template.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::Questions => "questions",
            Self::Notes => "notes",
        }
    }
}

/// Writes a text that goes with the report. The length asked for does not matter: pages are those of the complete report.
///
/// Equal reports and equal options give equal bytes.
///
/// # Errors
/// [`RenderError`], only when the program itself is damaged.
pub fn companion(report: &Report<'_>, options: &Options, which: Companion, format: TextFormat) -> Result<Vec<u8>, RenderError> {
    let content = prepared(report, options)?;
    let complete = laid(report, &content, &Options { length: Length::Full, ..options.clone() }, None)?;
    // No place of the report is in this text: nothing in it is a link, as on page one alone.
    let voice = Voice { length: Length::Five, ..Voice::of(report, options) };
    let words = Words::of(options.language)?;
    let xml = template::render_companion(which.name(), &content, &complete.places(), words, voice)?;
    let blocks = blocks::parse(&xml)?;
    let lines = lines::of(&blocks);
    match format {
        TextFormat::Markdown => Ok(markdown::write(&lines).into_bytes()),
        TextFormat::Docx => docx::write(&lines, report.prepared_on).map_err(RenderError::Packed),
    }
}
