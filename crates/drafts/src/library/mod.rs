//! The library: every draft of the person, and the bin.

mod bin;
mod create;
mod list;

use std::io;
use std::path::{Path, PathBuf};

pub use bin::{Binned, DAYS_IN_BIN};
pub use list::Listed;

use crate::disk::{self, Disk};
use crate::error::{LibraryError, LockError, Problem, ReadError, Trouble};
use crate::folder::Folder;
use crate::held::Held;
use crate::keeper::{Keeper, Readable};
use crate::lock::Lock;
use crate::name::DraftId;
use crate::pieces::Pieces;

/// The ending of the file of a draft.
const EXTENSION: &str = "balise";

/// The drafts of one data folder. Several programs may have the same one open: each draft is locked by itself.
#[derive(Debug, Clone)]
pub struct Library {
    pub(crate) folder: Folder,
    pub(crate) readable: Readable,
    pub(crate) disk: Disk,
}

impl Library {
    /// Opens the library in a folder; what is missing is made, for the owner alone.
    ///
    /// # Errors
    /// [`LibraryError`] when the folder cannot be had.
    pub fn open(folder: &Path, readable: Readable) -> Result<Self, LibraryError> {
        let disk = Disk::default();
        Ok(Self { folder: Folder::made(folder, &disk)?, readable, disk })
    }

    /// The data folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.root()
    }

    /// Where the file of a draft of that name would be, to show; the library itself opens only what [`Library::find`] found.
    #[must_use]
    pub fn path_of(&self, name: &str) -> PathBuf {
        self.keeper_in(self.folder.drafts(), name.to_owned()).main()
    }

    /// The draft of that name, if any version of it is there.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<DraftId> {
        // What the system does not show may be there: opening it says why not.
        name.parse().ok().filter(|draft| !self.keeper(draft).is_free().unwrap_or(false))
    }

    /// What the file of a draft holds, whole or not, be it open elsewhere or not: to show it in a list. Changes nothing.
    ///
    /// # Errors
    /// [`ReadError`] when it is missing, too large, or no file, or the system refuses.
    pub fn peek(&self, draft: &DraftId) -> Result<Vec<u8>, ReadError> {
        Ok(disk::read(&self.keeper(draft).main())?.contents)
    }

    /// The files that are kept with a draft.
    #[must_use]
    pub fn pieces(&self, draft: &DraftId) -> Pieces {
        self.keeper(draft).pieces()
    }

    /// Takes a draft, to read and save it; nobody else can until it is dropped.
    ///
    /// # Errors
    /// [`LockError`]: [`crate::Cause::InUse`] when it is open elsewhere, [`crate::Cause::Missing`] when there is none.
    pub fn lock(&self, draft: &DraftId) -> Result<Held, LockError> {
        let lock = self.take(draft)?;
        Ok(Held::new(self.keeper(draft), lock))
    }

    /// The lock of an existing draft. The draft is what is told to be in use: its lock means nothing to a person.
    fn take(&self, draft: &DraftId) -> Result<Lock, Trouble> {
        let keeper = self.keeper(draft);
        let missing = || Trouble::new(&keeper.main(), io::Error::from(io::ErrorKind::NotFound));
        let present = || keeper.is_free().and_then(|free| if free { Err(missing()) } else { Ok(()) });
        present()?;
        let lock = Lock::try_take(&self.folder.lock_of(draft))?.ok_or_else(|| Trouble::new(&keeper.main(), Problem::InUse))?;
        // Whoever had it until now may have put the draft in the bin.
        present().map(|()| lock)
    }

    pub(crate) fn keeper(&self, draft: &DraftId) -> Keeper {
        self.keeper_in(self.folder.drafts(), draft.to_string())
    }

    fn keeper_in(&self, folder: PathBuf, stem: String) -> Keeper {
        Keeper { folder, stem, extension: EXTENSION, readable: self.readable, disk: self.disk.clone() }
    }
}
