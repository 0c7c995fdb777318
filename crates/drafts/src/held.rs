//! A draft that is open here and nowhere else.

use std::path::PathBuf;

use jiff::Timestamp;

use crate::error::{HistoryError, Problem, ReadError, SaveError, Trouble};
use crate::journal::Journal;
use crate::keeper::{Keeper, Loaded};
use crate::lock::Lock;
use crate::pieces::Pieces;

/// The right to read and save one draft, until it is dropped or the program ends.
#[derive(Debug)]
pub struct Held {
    keeper: Keeper,
    /// What the file held when it was last read or saved.
    seen: Option<Vec<u8>>,
    cut_short: bool,
    _lock: Lock,
}

/// A save that is on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Saved {
    /// The time the file bears.
    pub at: Timestamp,
}

impl Held {
    pub(crate) fn new(keeper: Keeper, mut lock: Lock) -> Self {
        Self { keeper, seen: None, cut_short: lock.mark(), _lock: lock }
    }

    /// Whether whoever had the draft open before ended without letting go of it: killed, or with the power.
    #[must_use]
    pub fn was_cut_short(&self) -> bool {
        self.cut_short
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.keeper.main()
    }

    /// Reads the draft. Where its file is missing or broken, the newest good version takes its place, the broken file is
    /// kept beside, and [`Loaded::recovered`] tells it.
    ///
    /// # Errors
    /// [`ReadError`] when no version is good, or the system refuses; the files are as they were.
    pub fn read(&mut self) -> Result<Loaded, ReadError> {
        let loaded = self.keeper.load()?;
        self.seen = Some(loaded.contents.clone());
        Ok(loaded)
    }

    /// Saves the draft, which must have been read: a kill or a power cut at any moment leaves the old version or the new
    /// one. The old one is kept as the previous version.
    ///
    /// # Errors
    /// [`SaveError`]: [`crate::Cause::ChangedElsewhere`] when the file is no longer what was read or saved here, and nothing
    /// is touched then; [`crate::Cause::Damaged`] for contents that could not be read back; else as the system says.
    pub fn save(&mut self, contents: &[u8]) -> Result<Saved, SaveError> {
        if self.seen.is_none() {
            return Err(Trouble::new(&self.keeper.main(), Problem::ChangedElsewhere).into());
        }
        Ok(Saved { at: self.keeper.save(contents, &mut self.seen)? })
    }

    /// The files that are kept with the draft.
    #[must_use]
    pub fn pieces(&self) -> Pieces {
        self.keeper.pieces()
    }

    /// Opens the history of the draft, to be read and added to for as long as this is held. Nothing is written yet.
    ///
    /// # Errors
    /// [`HistoryError`] when it cannot be read: [`crate::Cause::Damaged`] for a file that is no history that this version
    /// knows. It is left as it is.
    pub fn history(&self) -> Result<Journal, HistoryError> {
        Ok(Journal::open(&self.keeper)?)
    }
}
