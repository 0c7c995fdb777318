//! New drafts.

use std::io;

use super::Library;
use crate::disk;
use crate::error::{LibraryError, ReadError, Trouble};
use crate::keeper::{HISTORY, Keeper};
use crate::lock::Lock;
use crate::name::DraftId;
use crate::pieces::Pieces;

/// A name that nothing has, held so that nobody else takes it.
pub(super) struct Claim {
    pub(super) draft: DraftId,
    pub(super) keeper: Keeper,
    _lock: Lock,
}

impl Library {
    /// Makes a draft. Its file is named after it, in plain letters, with a number where that name is taken.
    ///
    /// # Errors
    /// [`LibraryError`] as the system says, or [`crate::Cause::Damaged`] for contents that could not be read back.
    pub fn create(&self, name: &str, contents: &[u8]) -> Result<DraftId, LibraryError> {
        self.create_with(name, contents, |_| Ok(()))
    }

    /// Makes a draft, and first what it needs to have files kept with it: `keep` is given their place.
    ///
    /// # Errors
    /// As [`Library::create`], and whatever `keep` fails with: there is then no draft, and nothing of it is left.
    pub fn create_with<E: From<LibraryError>>(
        &self,
        name: &str,
        contents: &[u8],
        keep: impl FnOnce(&Pieces) -> Result<(), E>,
    ) -> Result<DraftId, E> {
        let claim = self.claim(DraftId::for_name(name)).map_err(LibraryError::from)?;
        let pieces = claim.keeper.pieces();
        let made = keep(&pieces).and_then(|()| Ok(claim.keeper.save(contents, &mut None).map_err(LibraryError::from)?));
        made.map(|_| claim.draft.clone()).inspect_err(|_| {
            // Best effort: the purge finds what is left.
            let _ = pieces.remove();
        })
    }

    /// Makes a draft out of the newest good version of another one, which is left as it is, be it open or not. `transform`
    /// gives the new one its own name and dates. The files kept with it come along; its history stays with the other.
    ///
    /// # Errors
    /// [`ReadError`] when no version can be read, or the new one cannot be made.
    pub fn duplicate(&self, draft: &DraftId, name: &str, transform: impl FnOnce(&[u8]) -> Vec<u8>) -> Result<DraftId, ReadError> {
        let keeper = self.keeper(draft);
        let found = keeper.find()?;
        let shared = |pieces: &Pieces| keeper.pieces().share_with(pieces).map_err(LibraryError::from);
        Ok(self.create_with(name, &transform(&found.contents), shared)?)
    }

    /// The first of the names that is free. A name that another program is taking at this moment is not.
    pub(super) fn claim(&self, names: impl Iterator<Item = DraftId>) -> Result<Claim, Trouble> {
        for draft in names {
            let keeper = self.keeper(&draft);
            if !is_free(&keeper)? {
                continue;
            }
            let lock = Lock::try_take(&self.folder.lock_of(&draft))?;
            // Looked at again under the lock: somebody may have taken the name, and let its lock go.
            if let Some(lock) = lock
                && is_free(&keeper)?
            {
                // Files left alone are those of a draft that is elsewhere, with all of them.
                keeper.pieces().remove()?;
                return Ok(Claim { draft, keeper, _lock: lock });
            }
        }
        Err(Trouble::new(&self.folder.drafts(), io::Error::from(io::ErrorKind::AlreadyExists)))
    }
}

/// Whether a name is nobody’s. A history left alone is that of another draft, whose words a new one must not bring back.
fn is_free(keeper: &Keeper) -> Result<bool, Trouble> {
    for ending in HISTORY {
        if disk::exists(&keeper.beside(ending))? {
            return Ok(false);
        }
    }
    keeper.is_free()
}
