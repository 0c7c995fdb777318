//! The save that leaves the old version or the new one, wherever it is cut short.
//!
//! Whoever saves holds the lock, and has read the file: it is good, or was made good by [`super::recover`]. The steps,
//! and what a kill, a full disk or a power cut during or after each leaves behind:
//!
//! 1. **Remove what an earlier save left pending.** The file is there, with all that was ever reported as saved: old.
//! 2. **Write the new contents beside and flush them.** Cut short, this leaves a part of them beside, which the next
//!    save removes. The file is untouched: old.
//! 3. **Look whether the file is still what was read.** If not, the pending file is removed and nothing else touched.
//! 4. **Remove the previous version, and link the file to its name.** Between the two there is no previous version,
//!    but the file is whole: old. A link costs no room and cannot be half made. Where the disk knows no links the file
//!    is copied and flushed; half a copy is half a *previous* version while the file is whole: old.
//! 5. **Rename the pending file to the file.** The system does it in one go, and the contents were flushed before: a
//!    power cut cannot leave the new name with empty contents. Before: old; after: new. The file is never missing, as
//!    it would be if it were renamed to the previous one.
//! 6. **Flush the folder**, so that the new name outlasts a power cut. Only then is the save reported. Should the disk
//!    put the names of 4 and 5 down in another order, the file is still the old one or the new one, both flushed.
//!
//! An error at any step is reported, and what is pending removed if it can be; the next save begins again at 1.

use jiff::Timestamp;

use super::{Keeper, Source};
use crate::LARGEST;
use crate::disk;
use crate::error::{Cause, Problem, Trouble};

impl Keeper {
    /// Saves contents over those that were last seen in the file (`None`: there was no file), and tells the time they
    /// bear. They become the last seen as soon as they are the file.
    ///
    /// # Errors
    /// Contents that could not be read back are refused, for they would push good versions out. Otherwise as the system
    /// says; the file is then the old one, or the new one if only step 6 failed.
    pub(crate) fn save(&self, contents: &[u8], seen: &mut Option<Vec<u8>>) -> Result<Timestamp, Trouble> {
        let size = contents.len() as u64;
        if size > LARGEST {
            return Err(Trouble::new(&self.main(), Problem::TooLarge(size, LARGEST)));
        }
        if !(self.readable)(contents) {
            return Err(Trouble::new(&self.main(), Problem::Broken(contents.to_owned())));
        }
        self.replace(contents, seen).inspect_err(|_| {
            // Best effort: the error being reported is the one that matters, and step 1 of the next save does it again.
            let _ = self.disk.remove(&self.version(Source::Pending));
        })
    }

    fn replace(&self, contents: &[u8], seen: &mut Option<Vec<u8>>) -> Result<Timestamp, Trouble> {
        let pending = self.version(Source::Pending);
        self.disk.remove(&pending)?;
        let at = self.disk.write_new(&pending, contents, None)?;
        self.keep_previous(seen.as_deref())?;
        self.disk.rename(&pending, &self.main())?;
        *seen = Some(contents.to_owned());
        self.disk.flush_folder(&self.folder)?;
        Ok(at)
    }

    /// Makes the file the previous version too, if it is what was last seen.
    ///
    /// A file that somebody removed meanwhile has nothing to overwrite: the previous version stays, and the save gives
    /// the person's answers a file again.
    fn keep_previous(&self, seen: Option<&[u8]>) -> Result<(), Trouble> {
        let main = self.main();
        let changed = || Trouble::new(&main, Problem::ChangedElsewhere);
        let current = match disk::read(&main) {
            Ok(current) => current,
            Err(trouble) if trouble.problem.cause() == Cause::Missing && !disk::exists(&main)? => return Ok(()),
            Err(trouble) if trouble.means_no_version() => return Err(changed()),
            Err(trouble) => return Err(trouble),
        };
        if seen != Some(current.contents.as_slice()) {
            return Err(changed());
        }
        let previous = self.version(Source::Previous);
        self.disk.remove(&previous)?;
        self.disk
            .link(&main, &previous)
            .or_else(|_| self.disk.write_new(&previous, &current.contents, Some(current.modified)).map(drop))
    }
}
