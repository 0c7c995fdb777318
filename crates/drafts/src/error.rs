//! What the disk refuses, with the path and the cause kept.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

/// What kind of refusal, for whoever chooses words and a next step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// No room left.
    Full,
    /// Not allowed, or a disk that cannot be written.
    ReadOnly,
    /// Nothing there.
    Missing,
    /// Larger than any draft can be.
    TooLarge,
    /// Neither the file nor any earlier version of it is whole.
    Damaged,
    /// Open in another window or program.
    InUse,
    /// Changed by something else since it was read.
    ChangedElsewhere,
    /// Anything else the system says.
    Other,
}

impl Cause {
    /// The kind of an error of the system.
    #[must_use]
    pub fn of(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::WriteZero => Self::Full,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::NotFound => Self::Missing,
            _ => Self::Other,
        }
    }
}

/// The library could not be opened, listed, added to or tidied. What was there is untouched.
#[derive(Debug, Error)]
#[error("failed to use {}", path.display())]
pub struct LibraryError {
    /// The file or folder.
    pub path: PathBuf,
    /// What the system said.
    #[source]
    pub source: io::Error,
}

impl LibraryError {
    pub(crate) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self { path: path.to_owned(), source }
    }

    /// The kind of refusal.
    #[must_use]
    pub fn cause(&self) -> Cause {
        Cause::of(&self.source)
    }
}

/// A draft could not be taken to work on.
#[derive(Debug, Error)]
pub enum LockError {
    /// Another window or program has it open.
    #[error("{} is open elsewhere", path.display())]
    InUse {
        /// The draft.
        path: PathBuf,
    },
    /// The lock could not be had for another reason.
    #[error(transparent)]
    Library(#[from] LibraryError),
}

impl LockError {
    /// The kind of refusal.
    #[must_use]
    pub fn cause(&self) -> Cause {
        match self {
            Self::InUse { .. } => Cause::InUse,
            Self::Library(error) => error.cause(),
        }
    }
}

/// A draft could not be read. Nothing is changed.
#[derive(Debug, Error)]
pub enum ReadError {
    /// Larger than any draft can be.
    #[error("{} is larger than any draft can be", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
    },
    /// Neither the file nor any earlier version of it is whole.
    #[error("neither {} nor an earlier version of it is whole", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What it holds, so that whoever reads drafts can say what is wrong with it.
        contents: Vec<u8>,
    },
    /// The system refused.
    #[error(transparent)]
    Library(#[from] LibraryError),
}

impl ReadError {
    /// The kind of refusal.
    #[must_use]
    pub fn cause(&self) -> Cause {
        match self {
            Self::TooLarge { .. } => Cause::TooLarge,
            Self::Damaged { .. } => Cause::Damaged,
            Self::Library(error) => error.cause(),
        }
    }
}

/// A draft could not be saved. The file holds what it held.
#[derive(Debug, Error)]
pub enum SaveError {
    /// Something else changed it since it was read.
    #[error("{} was changed by something else since it was read", path.display())]
    ChangedElsewhere {
        /// The file.
        path: PathBuf,
    },
    /// The system refused.
    #[error(transparent)]
    Library(#[from] LibraryError),
}

impl SaveError {
    /// The kind of refusal.
    #[must_use]
    pub fn cause(&self) -> Cause {
        match self {
            Self::ChangedElsewhere { .. } => Cause::ChangedElsewhere,
            Self::Library(error) => error.cause(),
        }
    }
}
