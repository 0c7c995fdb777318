//! One kept file: its current version, the one before, the one being written.

mod recover;
mod save;

use std::path::PathBuf;

use jiff::Timestamp;

pub use recover::{Loaded, Recovery};

use crate::disk::{self, Disk, Written};
use crate::error::{Problem, Trouble};
use crate::pieces::{FOLDER, Pieces};

/// Says whether contents are a whole version, and not half a file or rubbish.
///
/// A file of a newer format is whole: were it taken for broken, an older version would take its place.
pub type Readable = fn(&[u8]) -> bool;

/// Where contents come from when the file itself is missing or broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// A save that was cut short after all was written.
    Pending,
    /// The version before.
    Previous,
}

/// The endings of the history of a file, and of one that is on its way to take its place.
pub(crate) const HISTORY: [&str; 2] = ["history", "history-pending"];

/// A file and its other versions, all in one folder, so that one version takes the place of another in one go.
#[derive(Debug, Clone)]
pub(crate) struct Keeper {
    pub(crate) folder: PathBuf,
    pub(crate) stem: String,
    pub(crate) extension: &'static str,
    pub(crate) readable: Readable,
    pub(crate) disk: Disk,
}

/// The newest good version.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) contents: Vec<u8>,
    pub(crate) modified: Timestamp,
    /// `None` when it is the file itself.
    pub(crate) from: Option<Source>,
}

impl Source {
    /// The newest first: a pending version was begun after all others were in place.
    pub(crate) const ALL: [Self; 2] = [Self::Pending, Self::Previous];

    pub(crate) fn extension(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Previous => "previous",
        }
    }
}

impl Keeper {
    /// The file itself.
    pub(crate) fn main(&self) -> PathBuf {
        self.beside(self.extension)
    }

    /// Another version of it.
    pub(crate) fn version(&self, source: Source) -> PathBuf {
        self.beside(source.extension())
    }

    /// The file, its other versions, its history and the next one of those, be they there or not.
    pub(crate) fn files(&self) -> [PathBuf; 5] {
        let [pending, previous] = Source::ALL.map(|source| self.version(source));
        let [history, next] = HISTORY.map(|extension| self.beside(extension));
        [self.main(), pending, previous, history, next]
    }

    /// The files that are kept with it.
    pub(crate) fn pieces(&self) -> Pieces {
        Pieces::new(self.beside(FOLDER), &self.disk)
    }

    /// Whether nothing here is worth keeping: no version, or only the beginning of a first one.
    ///
    /// # Errors
    /// The system does not say what is there.
    pub(crate) fn is_free(&self) -> Result<bool, Trouble> {
        let [main, pending, previous, ..] = self.files();
        if disk::exists(&main)? || disk::exists(&previous)? {
            return Ok(false);
        }
        match disk::read(&pending) {
            Ok(written) => Ok(!(self.readable)(&written.contents)),
            Err(trouble) if trouble.means_no_version() => Ok(true),
            Err(trouble) => Err(trouble),
        }
    }

    /// The newest good version, changing nothing.
    ///
    /// # Errors
    /// What is wrong with the file itself, when no version is good.
    pub(crate) fn find(&self) -> Result<Found, Trouble> {
        let read = |path: PathBuf, from| {
            let Written { contents, modified } = disk::read(&path)?;
            if !(self.readable)(&contents) {
                return Err(Trouble::new(&path, Problem::Broken(contents)));
            }
            Ok(Found { contents, modified, from })
        };
        read(self.main(), None).or_else(|trouble: Trouble| {
            let mut others = Source::ALL.into_iter().filter(|_| trouble.means_no_version());
            others.find_map(|source| read(self.version(source), Some(source)).ok()).ok_or(trouble)
        })
    }

    /// A file of the same stem. It is put together by hand: a stem may hold dots.
    pub(crate) fn beside(&self, extension: &str) -> PathBuf {
        self.folder.join(format!("{}.{extension}", self.stem))
    }
}
