//! The library: which drafts there are, and taking one.

use std::fs::{self, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use jiff::Timestamp;
use thiserror::Error;

use crate::disk::{Disk, RealDisk, make_folder, private};
use crate::error::{LibraryError, LockError, ReadError};
use crate::held::{Held, read_whole};
use crate::name::DraftId;
use crate::save::{pending, previous, save, suffixed};

/// The extension of a draft.
const EXTENSION: &str = "balise";

/// The largest draft read, in bytes: far above what a person can write in one.
pub const LARGEST: u64 = 16 * 1024 * 1024;

/// The system names no folder for the data of programs.
#[derive(Debug, Clone, Copy, Error)]
#[error("the system names no folder for the data of programs")]
pub struct NoFolder;

/// Where drafts are kept.
#[derive(Debug)]
pub struct Folder;

impl Folder {
    /// The data folder of Balise on this platform, for this person.
    ///
    /// # Errors
    /// [`NoFolder`] when the system names none (no home folder).
    pub fn platform() -> Result<PathBuf, NoFolder> {
        let folders = ProjectDirs::from("org", "Balise", "Balise").ok_or(NoFolder)?;
        Ok(folders.data_dir().to_owned())
    }
}

/// The library of one person on one computer.
#[derive(Debug)]
pub struct Library {
    folder: PathBuf,
    readable: fn(&[u8]) -> bool,
}

/// A draft in the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its name.
    pub id: DraftId,
    /// Its file.
    pub path: PathBuf,
    /// When the file was last written.
    pub modified: Timestamp,
}

impl Library {
    /// Opens a library, making its folders, for their owner only, when there are none. `readable` tells a whole draft from a
    /// broken one.
    ///
    /// # Errors
    /// [`LibraryError`] when a folder cannot be made.
    pub fn open(folder: &Path, readable: fn(&[u8]) -> bool) -> Result<Self, LibraryError> {
        let library = Self { folder: folder.to_owned(), readable };
        for folder in [library.drafts(), library.bin_folder(), library.folder.join("locks")] {
            make_folder(&folder).map_err(LibraryError::at(&folder))?;
        }
        Ok(library)
    }

    /// The data folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The drafts, the latest written first.
    ///
    /// # Errors
    /// [`LibraryError`] when the folder cannot be read.
    pub fn list(&self) -> Result<Vec<Listed>, LibraryError> {
        let folder = self.drafts();
        let entries = fs::read_dir(&folder).map_err(LibraryError::at(&folder))?;
        let mut drafts: Vec<_> = entries.filter_map(Result::ok).filter_map(|entry| listed(&entry.path())).collect();
        drafts.sort_by(|one, other| other.modified.cmp(&one.modified).then_with(|| one.id.cmp(&other.id)));
        // A draft whose file is gone and whose previous version is there is listed once, to be recovered on opening.
        let mut seen = std::collections::BTreeSet::new();
        drafts.retain(|draft| seen.insert(draft.id.clone()));
        Ok(drafts)
    }

    /// The draft of that name, if it is there.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<DraftId> {
        let id = DraftId::of_file(name)?;
        let path = self.path_of(name);
        (path.is_file() || previous(&path).is_file()).then_some(id)
    }

    /// The file of a draft.
    #[must_use]
    pub fn path_of(&self, name: &str) -> PathBuf {
        self.drafts().join(format!("{name}.{EXTENSION}"))
    }

    /// What the file of a draft holds, without taking it: to show it in a list.
    ///
    /// # Errors
    /// [`ReadError`] when it is missing, too large, or refused by the system.
    pub fn peek(&self, id: &DraftId) -> Result<Vec<u8>, ReadError> {
        read_whole(&self.path_of(id.as_str()))
    }

    /// Adds a draft under a free name made from what a person calls it.
    ///
    /// # Errors
    /// [`LibraryError`] when it cannot be written; nothing is then added.
    pub fn create(&self, words: &str, contents: &[u8]) -> Result<DraftId, LibraryError> {
        let id = self.free(&DraftId::from_words(words));
        let path = self.path_of(id.as_str());
        save(&RealDisk, &path, contents).map_err(LibraryError::at(&path))?;
        Ok(id)
    }

    /// Takes a draft, so that nobody else can work on it.
    ///
    /// # Errors
    /// [`LockError`] when it is open elsewhere, or when the system refuses.
    pub fn lock(&self, id: &DraftId) -> Result<Held, LockError> {
        let path = self.folder.join("locks").join(format!("{id}.lock"));
        let file = private().create(true).truncate(false).write(true).open(&path).map_err(LibraryError::at(&path))?;
        match file.try_lock() {
            Ok(()) => Ok(Held::new(self.path_of(id.as_str()), self.readable, file)),
            Err(TryLockError::WouldBlock) => Err(LockError::InUse { path: self.path_of(id.as_str()) }),
            Err(TryLockError::Error(error)) => Err(LibraryError::at(&path)(error).into()),
        }
    }

    pub(crate) fn drafts(&self) -> PathBuf {
        self.folder.join("drafts")
    }

    pub(crate) fn free(&self, wanted: &DraftId) -> DraftId {
        let taken = |id: &DraftId| {
            let path = self.path_of(id.as_str());
            path.exists() || previous(&path).exists()
        };
        if !taken(wanted) {
            return wanted.clone();
        }
        (2..).map(|number| wanted.numbered(number)).find(|id| !taken(id)).unwrap_or_else(|| wanted.clone())
    }

    /// Moves a draft out of the drafts, with nothing of it left behind.
    pub(crate) fn take_away(&self, id: &DraftId, target: &Path) -> io::Result<()> {
        let path = self.path_of(id.as_str());
        if path.exists() {
            RealDisk.rename(&path, target)?;
        } else {
            RealDisk.rename(&previous(&path), target)?;
        }
        RealDisk.remove(&previous(&path))?;
        RealDisk.remove(&pending(&path))?;
        RealDisk.remove(&suffixed(&path, ".recovering"))
    }
}

fn listed(path: &Path) -> Option<Listed> {
    let found = fs::symlink_metadata(path).ok()?;
    let name = path.file_name()?.to_str()?;
    let stem = name.strip_suffix(&format!(".{EXTENSION}")).or_else(|| name.strip_suffix(&format!(".{EXTENSION}.previous")))?;
    let modified = Timestamp::try_from(found.modified().ok()?).ok()?;
    let main = path.with_file_name(format!("{stem}.{EXTENSION}"));
    // The time of a previous version never hides that of the draft itself.
    let stands_for_itself = main == path || !main.exists();
    (found.is_file() && stands_for_itself).then_some(Listed { id: DraftId::of_file(stem)?, path: main, modified })
}
