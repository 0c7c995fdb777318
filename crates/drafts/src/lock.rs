//! Locks that end with their holder, whatever ends it: the system frees them when a program is killed.

use std::fs::{self, File, TryLockError};
use std::io::Write as _;
use std::path::Path;

use crate::disk;
use crate::error::{Problem, Trouble};

/// A lock, for as long as it lives.
#[derive(Debug)]
pub(crate) struct Lock {
    /// The system ties the lock to the open file, and not to its name.
    file: File,
    /// Whether the file bears the mark of its holder, to be taken away when the lock is given back.
    marked: bool,
}

/// What a holder leaves in the file for as long as it holds it.
const MARK: &[u8] = b"held\n";

impl Lock {
    /// Takes a lock, if it is free.
    ///
    /// Advisory: it holds off this program and its command line. What else writes to the file is met by
    /// [`Problem::ChangedElsewhere`].
    pub(crate) fn try_take(path: &Path) -> Result<Option<Self>, Trouble> {
        let file = open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { file, marked: false })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(Trouble::new(path, error)),
        }
    }

    /// Takes a lock, after whoever has it; only for what is held for milliseconds.
    pub(crate) fn take(path: &Path) -> Result<Self, Trouble> {
        let file = open(path)?;
        file.lock().map_err(|error| Trouble::new(path, error))?;
        Ok(Self { file, marked: false })
    }

    /// Marks the file as held until the lock is given back, and says whether the holder before left its mark: it ended without
    /// giving the lock back. A disk that takes no mark tells nothing the next time.
    pub(crate) fn mark(&mut self) -> bool {
        let left = self.file.metadata().is_ok_and(|metadata| metadata.len() > 0);
        self.marked = left || self.file.write_all(MARK).is_ok();
        left
    }
}

impl Drop for Lock {
    /// Closing the file is not enough: a program that is being started at this moment shares it until it runs.
    fn drop(&mut self) {
        if self.marked {
            // Left there, it says that we ended badly: no answer is lost by it.
            let _ = self.file.set_len(0);
        }
        // Refused, it ends with the last one who shares the file.
        let _ = self.file.unlock();
    }
}

fn open(path: &Path) -> Result<File, Trouble> {
    if fs::symlink_metadata(path).is_ok_and(|metadata| !metadata.is_file()) {
        return Err(Trouble::new(path, Problem::NotAFile));
    }
    disk::owned().write(true).create(true).truncate(false).open(path).map_err(|error| Trouble::new(path, error))
}
