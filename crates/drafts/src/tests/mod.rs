//! The promises of the library, each against real folders.

mod bad;
mod bin;
mod cut_short;
mod history;
mod killed;
mod library;
mod locks;
mod pieces;
mod settings;
pub(crate) mod stops;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::civil::{self, Date};
use jiff::{Timestamp, ToSpan};
use tempfile::TempDir;

use crate::{Cause, DraftId, Library};

/// A library of its own, gone at the end of the test.
struct Shelf {
    library: Library,
    folder: TempDir,
}

impl Shelf {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { library: Library::open(folder.path(), readable).unwrap(), folder }
    }

    /// A shelf with a draft that was saved twice: the version before is 1, the version 2.
    fn with_draft() -> (Self, DraftId) {
        let shelf = Self::new();
        let id = shelf.library.create("ville", &version(1)).unwrap();
        let mut held = shelf.library.lock(&id).unwrap();
        held.read().unwrap();
        held.save(&version(2)).unwrap();
        (shelf, id)
    }

    fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    fn put(&self, file: &str, contents: &[u8]) {
        fs::write(self.path(file), contents).unwrap();
    }

    fn read(&self, file: &str) -> Vec<u8> {
        fs::read(self.path(file)).unwrap()
    }

    /// Every file below a folder with its contents, in order.
    fn files(&self, folder: &str) -> Vec<(String, Vec<u8>)> {
        let mut files: Vec<_> = fs::read_dir(self.path(folder)).unwrap().map(|entry| entry.unwrap()).collect();
        files.sort_by_key(fs::DirEntry::file_name);
        files.iter().map(|file| (file.file_name().into_string().unwrap(), fs::read(file.path()).unwrap())).collect()
    }

    fn names(&self, folder: &str) -> Vec<String> {
        self.files(folder).into_iter().map(|(name, _)| name).collect()
    }

    /// What the list has, and what opening would read.
    fn listed(&self) -> Vec<(String, Result<u32, Cause>)> {
        let listed = self.library.list().unwrap();
        listed.into_iter().map(|draft| (draft.id.to_string(), self.best(&draft.id))).collect()
    }

    /// The newest good version, mending nothing.
    fn best(&self, id: &DraftId) -> Result<u32, Cause> {
        let found = self.library.keeper(id).find();
        found.map(|found| number(&found.contents).unwrap()).map_err(|trouble| trouble.problem.cause())
    }

    /// What the bin shows.
    fn binned(&self) -> Vec<Option<u32>> {
        let binned = self.library.bin().unwrap();
        binned.iter().map(|binned| number(&self.library.peek_binned(&binned.name).unwrap())).collect()
    }
}

/// Stands for a draft: whole only when its last byte is there.
fn version(number: u32) -> Vec<u8> {
    format!(r#"{{"version": {number}, "filling": "{}"}}"#, "…".repeat(200)).into_bytes()
}

fn number(contents: &[u8]) -> Option<u32> {
    let draft: serde_json::Value = serde_json::from_slice(contents).ok()?;
    u32::try_from(draft.get("version")?.as_u64()?).ok()
}

fn readable(contents: &[u8]) -> bool {
    number(contents).is_some()
}

/// So many days after a Tuesday in November.
fn day(number: i32) -> Date {
    civil::date(2026, 11, 24).checked_add(number.days()).unwrap()
}

/// So many days after the first moment of that Tuesday.
fn moment(number: i64) -> Timestamp {
    Timestamp::from_second(1_795_478_400 + number * 24 * 60 * 60).unwrap()
}

fn date(path: &Path) -> Timestamp {
    fs::metadata(path).unwrap().modified().unwrap().try_into().unwrap()
}

fn set_date(path: &Path, date: Timestamp) {
    let date = SystemTime::try_from(date).unwrap();
    fs::File::options().write(true).open(path).unwrap().set_modified(date).unwrap();
}
