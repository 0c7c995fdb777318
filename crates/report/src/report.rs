//! The report whole: what is known in, a PDF out.

use std::fmt::{self, Display, Formatter};

use balise_assessment::{Assessment, Language, Outcome, Questionnaire};
use jiff::civil::Date;

use crate::blocks::BlockError;
use crate::content::{self, Content};
use crate::seal::Origin;
use crate::setting::{Paper, Pdf, Setting};
use crate::template::{self, Voice, printable};
use crate::typeset::{TypesetError, typeset};
use crate::words::{Words, WordsError};

/// The program that writes reports, with its version: another version may write other bytes.
pub const PRODUCER: &str = concat!("Balise ", env!("CARGO_PKG_VERSION"));

/// What a report is written from.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    /// What was asked.
    pub questionnaire: &'a Questionnaire,
    /// What was answered.
    pub assessment: &'a Assessment,
    /// What follows from it.
    pub outcome: &'a Outcome,
    /// The version of the document as it is to be printed, such as “2”; not printed when empty.
    pub version: &'a str,
    /// The day it is prepared.
    pub prepared_on: Date,
    /// Who prepared it; not printed when empty.
    pub prepared_by: &'a str,
    /// The fingerprint of the draft, `sha256:` and 64 digits; without it the report has no seal.
    pub draft: &'a str,
}

/// How a report is to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The language of the report. The manager’s own words are printed as they were written.
    pub language: Language,
    /// The sheet.
    pub paper: Paper,
    /// How much is told.
    pub length: Length,
}

/// How much time the reader has. The figures are the same: a shorter paper only tells fewer of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Five minutes: page one alone, the decision.
    Five,
    /// Fifteen minutes, about four pages: the decision, the figures, the gravest risks, the plan.
    Fifteen,
    /// Everything, with annexes.
    Full,
}

impl Length {
    /// Each of them, the shortest first.
    pub const ALL: [Self; 3] = [Self::Five, Self::Fifteen, Self::Full];

    /// The name of its template and of its words.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Five => "five",
            Self::Fifteen => "fifteen",
            Self::Full => "full",
        }
    }
}

/// Such as “fr letter full”: what the seal of a report says, and [`Options::read`] reads.
impl Display for Options {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        write!(out, "{} {} {}", self.language.code(), self.paper.name(), self.length.name())
    }
}

impl Options {
    /// The options that are displayed so; none when another version had others.
    #[must_use]
    pub fn read(words: &str) -> Option<Self> {
        let papers = [Paper::A4, Paper::Letter];
        let all = Language::ALL.into_iter().flat_map(|language| papers.map(|paper| (language, paper)));
        let mut all = all.flat_map(|(language, paper)| Length::ALL.map(|length| Self { language, paper, length }));
        all.find(|options| options.to_string() == words)
    }
}

/// Why a report could not be written. Nothing a person typed can cause one.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The words of the report are damaged.
    #[error("the words of the report cannot be had")]
    Words(#[from] WordsError),
    /// The template is damaged.
    #[error("the template of the report cannot be filled")]
    Template(#[from] tera::Error),
    /// What goes with the report could not be read back.
    #[error("what goes with the report is not made of blocks")]
    Blocks(#[from] BlockError),
    /// It could not be packed as a document of a word processor.
    #[error("the document for a word processor cannot be packed")]
    Packed(#[source] std::io::Error),
    /// The blocks could not be set on paper.
    #[error("the report cannot be set on paper")]
    Typeset(#[from] TypesetError),
}

/// Writes the board report: page one alone, the brief that goes with it, or everything with every answer that applies.
///
/// Page one is the same in the three lengths, and its lists are cut until it is one page. Equal reports and equal options
/// give equal bytes.
///
/// # Errors
/// [`RenderError`], only when the program itself is damaged.
pub fn render(report: &Report<'_>, options: &Options) -> Result<Pdf, RenderError> {
    let (content, page_one) = prepared(report, options)?;
    if options.length == Length::Five { Ok(page_one) } else { set(report, &content, options) }
}

/// The same report as the XML that is set on paper: what another program would be given to do the same work.
///
/// # Errors
/// As [`render`].
pub fn source(report: &Report<'_>, options: &Options) -> Result<String, RenderError> {
    let (content, _) = prepared(report, options)?;
    xml(report, &content, options.language, options.length)
}

/// The content, the lists of page one cut until it is one page, and that page.
pub(crate) fn prepared(report: &Report<'_>, options: &Options) -> Result<(Content, Pdf), RenderError> {
    let mut content = content::of(report, options.language);
    let alone = Options { length: Length::Five, ..*options };
    let mut page_one = set(report, &content, &alone)?;
    while page_one.pages > 1 && content.shorten_page_one(report, options.language) {
        page_one = set(report, &content, &alone)?;
    }
    Ok((content, page_one))
}

/// The content on paper.
pub(crate) fn set(report: &Report<'_>, content: &Content, options: &Options) -> Result<Pdf, RenderError> {
    let xml = xml(report, content, options.language, options.length)?;
    Ok(typeset(&xml, &setting(report, content, options)?)?)
}

/// The report as blocks.
fn xml(report: &Report<'_>, content: &Content, language: Language, length: Length) -> Result<String, RenderError> {
    let voice = Voice { language, own: report.assessment.subject.language, length };
    Ok(template::render(content, Words::of(language)?, voice)?)
}

fn setting(report: &Report<'_>, content: &Content, options: &Options) -> Result<Setting, RenderError> {
    let words = Words::of(options.language)?;
    let running = content::running(content, &words)?;
    Ok(Setting {
        paper: options.paper,
        language: options.language,
        title: printable(&running.title),
        author: printable(report.prepared_by),
        subject: printable(&running.subject),
        created: report.prepared_on.to_string(),
        // One page repeats nothing: its head is the line under its title, which a screen reader also says.
        running_head: if options.length == Length::Five { String::new() } else { printable(&running.head) },
        page_of: running.page_of,
        producer: PRODUCER.to_owned(),
        origin: (!report.draft.is_empty()).then(|| Origin { draft: report.draft.to_owned(), options: options.to_string() }),
    })
}

#[cfg(test)]
mod tests;
