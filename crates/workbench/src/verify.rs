//! Whether a PDF is a report as Balise made it, and of which draft.

use std::path::Path;

use balise_assessment::{Audience, Language};
use balise_report::{Options, PRODUCER, Sealed, Unmakeable, read_seal};
use jiff::civil::Date;

use crate::WireError;
use crate::asked::{look, seen_by};
use crate::export::render;
use crate::failure::Failure;
use crate::papers::logo_file;
use crate::tools::{opened, read, unread};

/// The largest file that is looked at, in bytes: no report comes near it.
const LARGEST: u64 = 256 * 1024 * 1024;

/// What a file says of itself, and what is true of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The program that made it, with its version.
    pub producer: String,
    /// The day it was prepared, such as `2026-11-24`.
    pub prepared_on: String,
    /// The fingerprint of the draft it was made from.
    pub fingerprint: String,
    /// How it was asked for, such as `fr letter full`.
    pub options: String,
    /// Whether every byte is as it was made.
    pub whole: bool,
    /// How it stands to the draft, when one was given.
    pub of_draft: Option<OfDraft>,
}

/// How a report stands to a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfDraft {
    /// It was made from something else: another draft, or this one before it changed.
    Other,
    /// It says that it was made from this draft, by another version of Balise: it cannot be made again here.
    Alike,
    /// It says that it has a logo, which was not given, or another: without it, it cannot be made again.
    WithoutLogo,
    /// It says that it was made from this draft, but made again it is another file: someone wrote it anew.
    Rewritten,
    /// Made again from this draft, it is the same file to the last byte.
    Identical,
}

impl Verdict {
    /// Whether there is nothing to worry about.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.whole && !matches!(self.of_draft, Some(OfDraft::Other | OfDraft::Rewritten))
    }
}

/// Looks at a PDF, and with a draft makes the report again to compare: with its logo, where it has one. The draft of a copy for
/// an audience is the whole one, or the one attached to it. Nothing when the file has no seal of Balise.
///
/// # Errors
/// [`WireError`] when a file cannot be read, or the draft is not one.
pub fn verify(file: &Path, draft: Option<&Path>, logo: Option<&Path>, language: Language) -> Result<Option<Verdict>, WireError> {
    let looked = read(file, LARGEST).map_err(|error| unread(file, &error)).and_then(|bytes| {
        let Some(sealed) = read_seal(&bytes) else { return Ok(None) };
        let of_draft = draft.map(|draft| of_draft(&bytes, &sealed, draft, logo)).transpose()?;
        Ok(Some(verdict(sealed, of_draft)))
    });
    looked.map_err(|failed: Failure| failed.told(language))
}

fn verdict(sealed: Sealed, of_draft: Option<OfDraft>) -> Verdict {
    Verdict {
        producer: sealed.producer,
        prepared_on: sealed.prepared_on,
        fingerprint: sealed.origin.draft,
        options: sealed.origin.options,
        whole: sealed.whole,
        of_draft,
    }
}

fn of_draft(bytes: &[u8], sealed: &Sealed, draft: &Path, logo: Option<&Path>) -> Result<OfDraft, Failure> {
    let (draft, questionnaire, _) = opened(draft)?;
    let logo = logo.map(|path| look("", "", Some(logo_file(path)?.as_slice()))).transpose()?.and_then(|look| look.logo);
    let asked = Options::read(&sealed.origin.options, logo.as_ref());
    // Without the logo, the audience is still known: whose draft it is can be told.
    let audience = sealed.origin.options.split(' ').find_map(Audience::of_code).unwrap_or_default();
    let [left, _] = Language::ALL;
    let language = sealed.origin.options.split(' ').find_map(|word| match word {
        Options::FACING => Some(left),
        _ => Language::of_code(word),
    });
    let language = language.unwrap_or(draft.assessment.subject.language);
    if seen_by(&draft, &questionnaire, audience, language).fingerprint() != sealed.origin.draft {
        return Ok(OfDraft::Other);
    }
    match (asked, sealed.prepared_on.parse::<Date>()) {
        (Err(Unmakeable::Logo), _) => Ok(OfDraft::WithoutLogo),
        (Ok(options), Ok(day)) if sealed.producer == PRODUCER => {
            let again = render(&draft, &questionnaire, &options, day)?;
            Ok(if again.bytes == bytes { OfDraft::Identical } else { OfDraft::Rewritten })
        }
        _ => Ok(OfDraft::Alike),
    }
}
