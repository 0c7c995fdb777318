//! The report whole: what is known in, a PDF out.

use std::panic::resume_unwind;
use std::thread;

use balise_assessment::{Assessment, Language, Outcome, Questionnaire};
use jiff::civil::Date;
use serde::Serialize;

use crate::blocks::BlockError;
use crate::content::{self, Content, Front};
use crate::fonts::Faces;
use crate::options::{Length, Options};
use crate::proof::Proof;
use crate::seal::Origin;
use crate::setting::{Attachment, Pdf, Setting};
use crate::template::{self, Voice, printable};
use crate::typeset::TypesetError;
use crate::words::{Words, WordsError};

/// The program that writes reports, with its version: another version may write other bytes.
pub const PRODUCER: &str = concat!("Balise ", env!("CARGO_PKG_VERSION"));

/// What a report is written from.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    /// What was asked.
    pub questionnaire: &'a Questionnaire,
    /// What was answered, without what the audience is not to see: nothing is withheld later than that.
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
    /// The draft as text, for a report that it goes with; it says no more than the assessment does.
    pub attached: Option<&'a str>,
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

/// Reads what every report is made with, once and for all: faces, words and templates. Worth doing beside other work, before the
/// first one.
pub fn read_ahead() {
    // What cannot be read is told by the report that needs it.
    let _ = (Faces::shared(), Language::ALL.map(Words::of));
    template::read_ahead();
}

/// Writes the board report: page one alone, the brief that goes with it, or everything with every answer that applies.
///
/// Page one is the same in the three lengths, and its lists are cut until it is one page. Equal reports and equal options
/// give equal bytes.
///
/// # Errors
/// [`RenderError`], only when the program itself is damaged.
pub fn render(report: &Report<'_>, options: &Options) -> Result<Pdf, RenderError> {
    Ok(proof(report, options, None)?.write()?)
}

/// Lays the same report out, to look at its pages. What is as it was in the proof `before` takes next to no time.
///
/// # Errors
/// As [`render`].
pub fn proof(report: &Report<'_>, options: &Options, before: Option<&Proof>) -> Result<Proof, RenderError> {
    laid(report, &prepared(report, options)?, options, before)
}

/// The same report as the XML that is set on paper: what another program would be given to do the same work.
///
/// # Errors
/// As [`render`].
pub fn source(report: &Report<'_>, options: &Options) -> Result<String, RenderError> {
    xml(report, &prepared(report, options)?, options)
}

/// The content, the lists of page one cut until it is one page in both languages: whichever a member reads, the resolutions are the
/// same.
pub(crate) fn prepared(report: &Report<'_>, options: &Options) -> Result<Content, RenderError> {
    let [french, english] = fronts([report; 2], options)?;
    let front = match options.language {
        Language::Fr => french,
        Language::En => english,
    };
    Ok(content::of(report, options, front))
}

/// Page one alone, to be measured; `before` is what it was when its lists were longer.
fn page_one(report: &Report<'_>, front: &Front, options: &Options, before: Option<&Proof>) -> Result<Proof, RenderError> {
    let options = Options { length: Length::Five, attach: false, ..options.clone() };
    Ok(Proof::of(&xml(report, front, &options)?, setting(report, front, &options)?, before)?)
}

/// Lays the report out in both languages face to face, French on left pages. `reports` tell the same assessment, each with the words
/// that a person typed as its language says them; the seal and the attachment are those of the first.
///
/// # Errors
/// As [`render`].
pub fn proof_facing(reports: [&Report<'_>; 2], options: &Options, before: Option<&Proof>) -> Result<Proof, RenderError> {
    let (sides, contents) = (options.halves(), facing(reports, options)?);
    let xml = |hand: usize| xml(reports[hand], &contents[hand], &sides[hand]);
    let setting = |hand: usize| setting(reports[hand], &contents[hand].front, &sides[hand]);
    Ok(Proof::facing([(&xml(0)?, setting(0)?), (&xml(1)?, setting(1)?)], before)?)
}

/// The content in each language, with page one cut alike in both.
pub(crate) fn facing(reports: [&Report<'_>; 2], options: &Options) -> Result<[Content; 2], RenderError> {
    let sides = options.halves();
    let [french, english] = fronts(reports, options)?;
    Ok([content::of(reports[0], &sides[0], french), content::of(reports[1], &sides[1], english)])
}

/// What page one is made of in each language, its lists cut alike until it is one page in both.
fn fronts(reports: [&Report<'_>; 2], options: &Options) -> Result<[Front; 2], RenderError> {
    let sides = options.halves();
    let mut fronts = both(|hand| Front::of(reports[hand], &sides[hand]));
    let mut proofs = [None, None];
    loop {
        let alone = |hand: usize| page_one(reports[hand], &fronts[hand], &sides[hand], proofs[hand].as_ref());
        let [left, right] = both(alone);
        let (left, right) = (left?, right?);
        if left.pages().max(right.pages()) <= 1 {
            return Ok(fronts);
        }
        proofs = [Some(left), Some(right)];
        let cut = [0, 1].map(|hand| fronts[hand].shorten(reports[hand], &sides[hand]));
        if cut.contains(&false) {
            return Ok(fronts);
        }
    }
}

/// Does the same for both languages at once.
fn both<T: Send>(of: impl Fn(usize) -> T + Sync) -> [T; 2] {
    thread::scope(|scope| {
        let right = scope.spawn(|| of(1));
        let left = of(0);
        [left, right.join().unwrap_or_else(|failure| resume_unwind(failure))]
    })
}

/// The content on pages.
pub(crate) fn laid(
    report: &Report<'_>,
    content: &Content,
    options: &Options,
    before: Option<&Proof>,
) -> Result<Proof, RenderError> {
    Ok(Proof::of(&xml(report, content, options)?, setting(report, &content.front, options)?, before)?)
}

/// The report as blocks.
fn xml(report: &Report<'_>, content: &impl Serialize, options: &Options) -> Result<String, RenderError> {
    Ok(template::render(content, Words::of(options.language)?, Voice::of(report, options))?)
}

fn setting(report: &Report<'_>, front: &Front, options: &Options) -> Result<Setting, RenderError> {
    let words = Words::of(options.language)?;
    let running = content::running(front, words)?;
    // One page repeats nothing: its head is the line under its title, which a screen reader also says.
    let repeated = |line: &str| if options.length == Length::Five { String::new() } else { printable(line) };
    Ok(Setting {
        paper: options.paper,
        language: options.language,
        title: printable(&running.title),
        author: printable(report.prepared_by),
        subject: printable(&running.subject),
        created: report.prepared_on.to_string(),
        running_head: repeated(&running.head),
        running_note: repeated(&running.note),
        page_of: running.page_of,
        producer: PRODUCER.to_owned(),
        origin: (!report.draft.is_empty()).then(|| Origin { draft: report.draft.to_owned(), options: options.to_string() }),
        accent: options.look.accent,
        logo: options.look.logo.clone(),
        attachment: report.attached.filter(|_| options.attach).map(|text| Attachment {
            name: running.attached_name,
            description: running.attached,
            media_type: "application/json".to_owned(),
            contents: text.as_bytes().to_vec(),
        }),
    })
}

#[cfg(test)]
mod tests;
