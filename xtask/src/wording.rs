//! What people read – questionnaires, examples, screens, report – as words and sentences: spelling, and length.

mod code;
mod dictionary;
mod fluent;
mod house;
mod lists;
mod packs;
mod passage;
mod reading;
mod sentences;
mod spelling;
mod syllables;
mod words;

use thiserror::Error;

pub(crate) use passage::{Kind, Language, Passage, passages};
pub(crate) use reading::Reading;
pub(crate) use sentences::{length, sentences};

use crate::tidy::{Finding, Source};
use crate::workspace::Workspace;
use dictionary::Dictionaries;
use lists::Lists;

/// The words could not be judged.
#[derive(Debug, Error)]
pub(crate) enum WordingError {
    #[error("The dictionary of the packages of the front end cannot be read: {path}: {cause}")]
    Dictionary { path: String, cause: String },
}

/// Misspelt words, words that this project writes otherwise, sentences nobody reads to the end, and words listed in vain.
///
/// # Errors
/// A dictionary cannot be read: the packages of the front end are not installed.
pub(crate) fn findings(workspace: &Workspace, sources: &[Source]) -> Result<Vec<Finding>, WordingError> {
    let passages = passages(sources);
    let dictionaries = Dictionaries::read(&workspace.path("ui/node_modules"))?;
    let mut found = spelling::findings(&passages, &dictionaries, Lists::of(sources));
    found.extend(sentences::findings(&passages));
    Ok(found)
}
