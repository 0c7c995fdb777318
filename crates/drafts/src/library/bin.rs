//! The bin: what is deleted stays thirty days.
//!
//! A draft moves with its other versions and its history; its file moves last into the bin and first out of it, and only
//! the file makes a draft of the bin. Cut short, a move leaves the draft whole on one side; an earlier version or a history
//! left in the bin shows nowhere and goes with the purge. The files kept with it are on both sides before it moves, and leave
//! the one it came from after: wherever it is found, they are.

use std::io;
use std::path::PathBuf;

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Library, list};
use crate::disk;
use crate::error::{LibraryError, LockError, ReadError, Trouble};
use crate::keeper::Keeper;
use crate::lock::Lock;
use crate::name::{BinnedId, DraftId};
use crate::pieces::FOLDER;

/// How many days a draft stays in the bin.
pub const DAYS_IN_BIN: i32 = 30;

/// A draft in the bin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binned {
    /// Its name in the bin.
    pub name: String,
    /// The day it was put there.
    pub removed: Date,
    /// The last day it stays.
    pub until: Date,
}

impl Library {
    /// Every draft in the bin, the last one put there first.
    ///
    /// # Errors
    /// [`LibraryError`] when the bin cannot be listed.
    pub fn bin(&self) -> Result<Vec<Binned>, LibraryError> {
        let ids = list::names_of_files::<BinnedId>(&self.folder.bin())?;
        let binned = |id: BinnedId| Binned { name: id.to_string(), removed: id.day, until: until(id.day) };
        Ok(ids.into_iter().rev().map(binned).collect())
    }

    /// What the file of a draft in the bin holds, to show it in a list.
    ///
    /// # Errors
    /// [`ReadError`] when it is not there, too large, or no file, or the system refuses.
    pub fn peek_binned(&self, name: &str) -> Result<Vec<u8>, ReadError> {
        Ok(disk::read(&self.binned(&self.id_in_bin(name)?).main())?.contents)
    }

    /// Puts a draft in the bin. A broken one too: what cannot be read today may be mended by hand.
    ///
    /// # Errors
    /// [`LockError`]: [`crate::Cause::InUse`] when it is open, here or elsewhere.
    pub fn discard(&self, draft: &DraftId, today: Date) -> Result<(), LockError> {
        let _lock = self.take(draft)?;
        let keeper = self.keeper(draft);
        // What the bin shows is the file: a draft of which only another version is good gets it back first.
        keeper.load().map(drop).or_else(|trouble| if trouble.means_no_version() { Ok(()) } else { Err(trouble) })?;
        let place = self.place_in_bin(draft, today)?;
        keeper.pieces().share_with(&place.pieces())?;
        self.shift(keeper.files().into_iter().zip(place.files()).rev())?;
        self.flush_both()?;
        // What is left behind goes with a purge, or when the name is taken again.
        let _ = keeper.pieces().remove();
        Ok(())
    }

    /// Takes a draft out of the bin, under the name it had or, where that is taken, one with a number.
    ///
    /// # Errors
    /// [`LibraryError`]: [`crate::Cause::Missing`] when it is no longer in the bin.
    pub fn restore(&self, name: &str) -> Result<DraftId, LibraryError> {
        let id = self.id_in_bin(name)?;
        let place = self.binned(&id);
        let claim = self.claim(id.draft.and_numbered())?;
        place.pieces().share_with(&claim.keeper.pieces())?;
        self.shift(place.files().into_iter().zip(claim.keeper.files()))?;
        self.flush_both()?;
        // What is left behind goes with the purge of its day.
        let _ = place.pieces().remove();
        Ok(claim.draft)
    }

    /// Removes for good what has been in the bin for more than [`DAYS_IN_BIN`] days; tells how many drafts that were.
    ///
    /// # Errors
    /// [`LibraryError`] as the system says; what could be removed until then is.
    pub fn purge(&self, today: Date) -> Result<usize, LibraryError> {
        let mut purged = 0;
        for id in list::every_trace::<BinnedId>(&self.folder.bin())?.iter().filter(|id| until(id.day) < today) {
            let keeper = self.binned(id);
            let draft = usize::from(disk::exists(&keeper.main())?);
            keeper.files().iter().try_for_each(|file| self.disk.remove(file))?;
            keeper.pieces().remove()?;
            purged += draft;
        }
        self.purge_left_behind()?;
        Ok(purged)
    }

    /// Removes files that were kept with a draft of which nothing else is left: a move was cut short after it.
    fn purge_left_behind(&self) -> Result<(), Trouble> {
        for draft in list::every_folder_of_pieces::<DraftId>(&self.folder.drafts())? {
            let keeper = self.keeper(&draft);
            let alone = || Ok::<_, Trouble>(present(keeper.files())?.is_empty());
            // Whoever makes a draft of that name at this moment holds its lock.
            if alone()? && Lock::try_take(&self.folder.lock_of(&draft))?.is_some_and(|_lock| alone().unwrap_or(false)) {
                keeper.pieces().remove()?;
            }
        }
        Ok(())
    }

    /// A free name in the bin. Whoever calls holds the lock of the draft, so that nobody takes it meanwhile.
    fn place_in_bin(&self, draft: &DraftId, today: Date) -> Result<Keeper, Trouble> {
        for place in BinnedId::for_draft(draft, today).map(|id| self.binned(&id)) {
            if present(place.files())?.is_empty() && !disk::exists(&place.beside(FOLDER))? {
                return Ok(place);
            }
        }
        Err(Trouble::new(&self.folder.bin(), io::Error::from(io::ErrorKind::AlreadyExists)))
    }

    /// The draft of that name in the bin, if its file is there.
    fn id_in_bin(&self, name: &str) -> Result<BinnedId, Trouble> {
        if let Ok(id) = name.parse()
            && disk::exists(&self.binned(&id).main())?
        {
            return Ok(id);
        }
        Err(Trouble::new(&self.folder.bin(), io::Error::from(io::ErrorKind::NotFound)))
    }

    /// Moves those files that are there, in this order.
    fn shift(&self, moves: impl Iterator<Item = (PathBuf, PathBuf)>) -> Result<(), Trouble> {
        for (from, to) in moves {
            if disk::exists(&from)? {
                self.disk.rename(&from, &to)?;
            }
        }
        Ok(())
    }

    fn flush_both(&self) -> Result<(), Trouble> {
        self.disk.flush_folder(&self.folder.drafts())?;
        self.disk.flush_folder(&self.folder.bin())
    }

    fn binned(&self, id: &BinnedId) -> Keeper {
        self.keeper_in(self.folder.bin(), id.to_string())
    }
}

/// Those of these files that are there.
fn present(files: [PathBuf; 5]) -> Result<Vec<PathBuf>, Trouble> {
    let mut present = Vec::new();
    for file in files {
        if disk::exists(&file)? {
            present.push(file);
        }
    }
    Ok(present)
}

/// Past all dates of the calendar, the last one.
fn until(day: Date) -> Date {
    day.saturating_add(DAYS_IN_BIN.days())
}
