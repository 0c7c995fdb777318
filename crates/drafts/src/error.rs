//! What can prevent an operation: one type for each, with the path and the cause kept.

use std::io;
use std::path::{Path, PathBuf};

/// What kind of obstacle, for whoever chooses the words and the way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cause {
    /// The disk or the person's share of it is full.
    Full,
    /// The file or the folder cannot be written, or may not be read.
    ReadOnly,
    /// There is nothing there.
    Missing,
    /// Another window or program has it open.
    InUse,
    /// Something else changed the file since it was read.
    ChangedElsewhere,
    /// Larger than [`crate::LARGEST`].
    TooLarge,
    /// It cannot be read as a draft, nor can any other version of it.
    Damaged,
    /// Another refusal: of the system, or to follow what is no regular file.
    Other,
}

/// The system names no folder for the data of programs: there is no home folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this account has no home folder to keep data in")]
pub struct NoFolder;

/// What is wrong with one file or folder, before it is known which operation it prevents.
#[derive(Debug)]
pub(crate) struct Trouble {
    pub(crate) path: PathBuf,
    pub(crate) problem: Problem,
}

/// The problem itself.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Problem {
    #[error(transparent)]
    Io(#[from] io::Error),
    #[error("open in another window or program")]
    InUse,
    #[error("changed by something else since it was read")]
    ChangedElsewhere,
    /// Its size, and the largest that it may have.
    #[error("{0} bytes, of {1} at most")]
    TooLarge(u64, u64),
    #[error("not a regular file")]
    NotAFile,
    /// With what the file holds.
    #[error("it cannot be read as what it should be")]
    Broken(Vec<u8>),
}

impl Trouble {
    pub(crate) fn new(path: &Path, problem: impl Into<Problem>) -> Self {
        Self { path: path.to_owned(), problem: problem.into() }
    }

    /// Whether what stands there is no version at all, so that an earlier one may take its place. A file the system
    /// refuses to read may be perfectly good, and is let be.
    pub(crate) fn means_no_version(&self) -> bool {
        let unusable = matches!(self.problem, Problem::Broken(_) | Problem::TooLarge(..) | Problem::NotAFile);
        unusable || self.problem.cause() == Cause::Missing
    }
}

impl Problem {
    pub(crate) fn cause(&self) -> Cause {
        match self {
            Self::Io(error) => cause_of(error),
            Self::InUse => Cause::InUse,
            Self::ChangedElsewhere => Cause::ChangedElsewhere,
            Self::TooLarge(..) => Cause::TooLarge,
            Self::NotAFile => Cause::Other,
            Self::Broken(_) => Cause::Damaged,
        }
    }
}

fn cause_of(error: &io::Error) -> Cause {
    /// `ERROR_SHARING_VIOLATION` and `ERROR_LOCK_VIOLATION` of Windows: the file is open elsewhere, without sharing.
    const SHARING: [i32; 2] = [32, 33];
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Cause::Full,
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Cause::ReadOnly,
        io::ErrorKind::NotFound => Cause::Missing,
        io::ErrorKind::ResourceBusy => Cause::InUse,
        _ if cfg!(windows) && error.raw_os_error().is_some_and(|code| SHARING.contains(&code)) => Cause::InUse,
        _ => Cause::Other,
    }
}

/// One error type for one operation.
macro_rules! operation {
    ($(#[$doc:meta])* $name:ident, $message:literal) => {
        $(#[$doc])*
        #[derive(Debug, thiserror::Error)]
        #[error("{}: {}", $message, .path.display())]
        pub struct $name {
            path: PathBuf,
            #[source]
            problem: Problem,
        }

        impl $name {
            /// What kind of obstacle.
            #[must_use]
            pub fn cause(&self) -> Cause {
                self.problem.cause()
            }

            /// The file or the folder concerned.
            #[must_use]
            pub fn path(&self) -> &Path {
                &self.path
            }
        }

        impl From<Trouble> for $name {
            fn from(Trouble { path, problem }: Trouble) -> Self {
                Self { path, problem }
            }
        }
    };
}

operation!(
    /// The library could not be opened, listed, added to or tidied. No draft is lost; of a new one whose last flush failed,
    /// it is only unsure that it outlasts a power cut.
    LibraryError,
    "the library could not be used"
);
operation!(
    /// The draft is not ours to change: mostly because it is open elsewhere.
    LockError,
    "the draft cannot be taken"
);
operation!(
    /// The draft was not saved: the file is the old one, or, if only the last flush failed, the new one, which may not
    /// outlast a power cut.
    SaveError,
    "the draft was not saved"
);
operation!(
    /// The history of a draft could not be read or added to. The draft itself is what it is.
    HistoryError,
    "the history could not be used"
);
operation!(
    /// A file that is kept with a draft could not be read, kept, or let go of. The draft itself is what it is.
    PieceError,
    "the file kept with the draft could not be used"
);

/// No version of the draft can be read, or the best one could not be put in its place; none is lost.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// Neither the file nor any other version of it is whole.
    #[error("neither {} nor another version of it is whole", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What it holds, so that whoever reads drafts can say what is wrong with it.
        contents: Vec<u8>,
    },
    /// The file is missing, too large or no file, and no other version is whole; or the system refused.
    #[error(transparent)]
    Library(#[from] LibraryError),
}

impl ReadError {
    /// What kind of obstacle.
    #[must_use]
    pub fn cause(&self) -> Cause {
        match self {
            Self::Damaged { .. } => Cause::Damaged,
            Self::Library(error) => error.cause(),
        }
    }

    /// The file concerned.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::Damaged { path, .. } => path,
            Self::Library(error) => error.path(),
        }
    }
}

impl From<Trouble> for ReadError {
    fn from(trouble: Trouble) -> Self {
        match trouble.problem {
            Problem::Broken(contents) => Self::Damaged { path: trouble.path, contents },
            _ => Self::Library(trouble.into()),
        }
    }
}
