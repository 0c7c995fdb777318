//! Reading what is kept, and putting the last good version in the place of a file that is missing or broken.
//!
//! Cut short at any step, the next reading begins again: the good version leaves its own name only by becoming the file.
//! All that may be lost is the mention of the broken file, which stays where it was put.

use std::path::PathBuf;

use jiff::Timestamp;

use super::{Found, Keeper, Source};
use crate::disk;
use crate::error::Trouble;

/// The contents of a kept file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// Whole, as [`crate::Readable`] judges.
    pub contents: Vec<u8>,
    /// When they were written.
    pub modified: Timestamp,
    /// How they came to be, when the file itself was missing or broken: to be told in one line.
    pub recovered: Option<Recovery>,
}

/// A version that took the place of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovery {
    /// When that version was written: answers up to then are there.
    pub at: Timestamp,
    /// Which version it is.
    pub from: Source,
    /// Where the broken file is now; `None` when it was missing, or was only looked at.
    pub kept: Option<PathBuf>,
}

impl Found {
    pub(crate) fn loaded(self, kept: Option<PathBuf>) -> Loaded {
        let recovered = self.from.map(|from| Recovery { at: self.modified, from, kept });
        Loaded { contents: self.contents, modified: self.modified, recovered }
    }
}

impl Keeper {
    /// The file, once its newest good version is in its place. Whoever calls holds the lock.
    ///
    /// # Errors
    /// What is wrong with the file, when no version is good: all are then as they were.
    pub(crate) fn load(&self) -> Result<Loaded, Trouble> {
        let found = self.find()?;
        let Some(from) = found.from else { return Ok(found.loaded(None)) };
        let kept = self.set_aside()?;
        let pending = self.version(Source::Pending);
        match from {
            Source::Pending => self.disk.flush(&pending)?,
            // Copied, and not renamed: a previous version is still there after a recovery.
            Source::Previous => {
                self.disk.remove(&pending)?;
                self.disk.write_new(&pending, &found.contents, Some(found.modified))?;
            }
        }
        self.disk.rename(&pending, &self.main())?;
        self.disk.flush_folder(&self.folder)?;
        Ok(found.loaded(kept))
    }

    /// Keeps what stands in the place of the file, if anything, under a free name that says that it is broken.
    pub(crate) fn set_aside(&self) -> Result<Option<PathBuf>, Trouble> {
        let main = self.main();
        if !disk::exists(&main)? {
            return Ok(None);
        }
        let mut number = 1_u32;
        while disk::exists(&self.broken(number))? {
            number += 1;
        }
        let kept = self.broken(number);
        self.disk.rename(&main, &kept).map(|()| Some(kept))
    }

    fn broken(&self, number: u32) -> PathBuf {
        self.beside(&format!("broken-{number}"))
    }
}
