//! The report whole: what is known in, a PDF out.

use balise_assessment::{Assessment, Language, Outcome, Questionnaire};
use jiff::civil::Date;

use crate::content::{self, Content};
use crate::setting::{Paper, Pdf, Setting};
use crate::template::{self, printable};
use crate::typeset::{TypesetError, typeset};
use crate::words::{Words, WordsError};

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
}

/// How a report is to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The language of the report. The manager’s own words are printed as they were written.
    pub language: Language,
    /// The sheet.
    pub paper: Paper,
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
    /// The blocks could not be set on paper.
    #[error("the report cannot be set on paper")]
    Typeset(#[from] TypesetError),
}

/// Writes the board report: decision, results, register, plan, and every answer that applies.
///
/// Equal reports and equal options give equal bytes.
///
/// # Errors
/// [`RenderError`], only when the program itself is damaged.
pub fn render(report: &Report<'_>, options: &Options) -> Result<Pdf, RenderError> {
    let content = content::of(report, options.language);
    let xml = xml(report, &content, options.language)?;
    Ok(typeset(&xml, &setting(report, &content, options)?)?)
}

/// The report as blocks.
fn xml(report: &Report<'_>, content: &Content, language: Language) -> Result<String, RenderError> {
    let words = Words::of(language)?;
    Ok(template::render(content, words, language, report.assessment.subject.language)?)
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
        running_head: printable(&running.head),
        page_of: running.page_of,
        producer: concat!("Balise ", env!("CARGO_PKG_VERSION")).to_owned(),
    })
}

#[cfg(test)]
mod tests;
