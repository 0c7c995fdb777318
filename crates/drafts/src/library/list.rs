//! What is in the library.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use jiff::Timestamp;

use super::{EXTENSION, Library};
use crate::disk;
use crate::error::{LibraryError, Trouble};
use crate::keeper::{HISTORY, Keeper, Source};
use crate::name::DraftId;
use crate::pieces::FOLDER;

/// A draft of the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its name in the library.
    pub id: DraftId,
    /// Its file. It may be missing, or broken: reading it then recovers another version.
    pub path: PathBuf,
    /// When it was last written.
    pub modified: Timestamp,
}

impl Library {
    /// Every draft, the most recent first: read none, lock none. Files whose name is not that of a draft are passed over.
    ///
    /// # Errors
    /// [`LibraryError`] when the folder cannot be listed.
    pub fn list(&self) -> Result<Vec<Listed>, LibraryError> {
        let ids = every_name(&self.folder.drafts())?;
        let mut drafts: Vec<_> = ids.into_iter().filter_map(|id| listed(&self.keeper(&id), id)).collect();
        drafts.sort_by(|one, other| other.modified.cmp(&one.modified).then_with(|| one.id.cmp(&other.id)));
        Ok(drafts)
    }
}

/// `None` for the beginning of a first save that was cut short: there was never a draft.
fn listed(keeper: &Keeper, id: DraftId) -> Option<Listed> {
    let [main, pending, previous, ..] = keeper.files();
    // The time of another version never hides that of the file itself.
    let last = [&main, &previous, &pending].into_iter().find_map(|file| fs::symlink_metadata(file).ok())?;
    // What the system does not show is listed: opening it says why not.
    let there = !keeper.is_free().unwrap_or(false);
    there.then(|| Listed { id, path: main, modified: disk::modified(&last).unwrap_or(Timestamp::UNIX_EPOCH) })
}

/// The names in a folder, in order, of which any version is there.
pub(super) fn every_name<N: FromStr + Ord>(folder: &Path) -> Result<BTreeSet<N>, Trouble> {
    let [pending, previous] = Source::ALL.map(Source::extension);
    names(folder, &[EXTENSION, pending, previous])
}

/// The names in a folder, in order, of which anything is there, be it only a history.
pub(super) fn every_trace<N: FromStr + Ord>(folder: &Path) -> Result<BTreeSet<N>, Trouble> {
    let [pending, previous] = Source::ALL.map(Source::extension);
    let [history, next] = HISTORY;
    names(folder, &[EXTENSION, pending, previous, history, next, FOLDER])
}

/// The names in a folder, in order, with which files are kept.
pub(super) fn every_folder_of_pieces<N: FromStr + Ord>(folder: &Path) -> Result<BTreeSet<N>, Trouble> {
    names(folder, &[FOLDER])
}

/// The names in a folder, in order, of which the file itself is there.
pub(super) fn names_of_files<N: FromStr + Ord>(folder: &Path) -> Result<BTreeSet<N>, Trouble> {
    names(folder, &[EXTENSION])
}

/// What is hidden, or not named in Unicode, was not put there by the library.
fn names<N: FromStr + Ord>(folder: &Path, extensions: &[&str]) -> Result<BTreeSet<N>, Trouble> {
    let trouble = |error: io::Error| Trouble::new(folder, error);
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(folder).map_err(trouble)? {
        let file = entry.map_err(trouble)?.file_name();
        let parts = file.to_str().and_then(|file| file.rsplit_once('.'));
        names.extend(parts.filter(|(_, extension)| extensions.contains(extension)).and_then(|(stem, _)| stem.parse().ok()));
    }
    Ok(names)
}
