//! The bin: nothing is deleted at once.

use std::fs;
use std::path::PathBuf;

use jiff::Span;
use jiff::civil::Date;

use crate::disk::{Disk, RealDisk};
use crate::error::{LibraryError, LockError};
use crate::held::read_whole;
use crate::library::Library;
use crate::name::DraftId;
use crate::{ReadError, save};

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
    /// Puts a draft in the bin.
    ///
    /// # Errors
    /// [`LockError`] when it is open elsewhere or when the system refuses; it is then where it was.
    pub fn discard(&self, id: &DraftId, today: Date) -> Result<(), LockError> {
        let held = self.lock(id)?;
        let name = format!("{today}_{id}");
        let free = |name: &String| !self.binned_path(name).exists();
        let name =
            std::iter::once(name.clone()).chain((2_u32..).map(|number| format!("{name}-{number}"))).find(free).unwrap_or(name);
        let target = self.binned_path(&name);
        self.take_away(id, &target).map_err(LibraryError::at(held.path()))?;
        Ok(())
    }

    /// What the bin holds, the latest first.
    ///
    /// # Errors
    /// [`LibraryError`] when the folder cannot be read.
    pub fn bin(&self) -> Result<Vec<Binned>, LibraryError> {
        let folder = self.bin_folder();
        let entries = fs::read_dir(&folder).map_err(LibraryError::at(&folder))?;
        let names = entries.filter_map(Result::ok).filter_map(|entry| entry.file_name().into_string().ok());
        let mut binned: Vec<_> = names.filter_map(|name| binned(name.strip_suffix(".balise")?)).collect();
        binned.sort_by(|one, other| other.removed.cmp(&one.removed).then_with(|| one.name.cmp(&other.name)));
        Ok(binned)
    }

    /// What a draft in the bin holds, to show it in a list.
    ///
    /// # Errors
    /// [`ReadError`] when it is missing, too large, or refused by the system.
    pub fn peek_binned(&self, name: &str) -> Result<Vec<u8>, ReadError> {
        read_whole(&self.binned_path(name))
    }

    /// Takes a draft out of the bin, under its name, or a free one when it is taken.
    ///
    /// # Errors
    /// [`LibraryError`] when it is not there, or when the system refuses.
    pub fn restore(&self, name: &str) -> Result<DraftId, LibraryError> {
        let path = self.binned_path(name);
        let refused = || LibraryError::at(&path);
        let stem = binned(name).and_then(|_| DraftId::of_file(name.split_once('_')?.1));
        let stem = stem.ok_or_else(|| refused()(std::io::ErrorKind::NotFound.into()))?;
        let id = self.free(&stem);
        RealDisk.rename(&path, &self.path_of(id.as_str())).map_err(refused())?;
        Ok(id)
    }

    /// Deletes for good what has been in the bin for more than thirty days.
    ///
    /// # Errors
    /// [`LibraryError`] at the first that cannot be deleted.
    pub fn purge(&self, today: Date) -> Result<(), LibraryError> {
        for binned in self.bin()?.into_iter().filter(|binned| binned.until < today) {
            let path = self.binned_path(&binned.name);
            RealDisk.remove(&path).map_err(LibraryError::at(&path))?;
        }
        Ok(())
    }

    pub(crate) fn bin_folder(&self) -> PathBuf {
        self.folder().join("bin")
    }

    fn binned_path(&self, name: &str) -> PathBuf {
        save::suffixed(&self.bin_folder().join(name), ".balise")
    }
}

fn binned(name: &str) -> Option<Binned> {
    let (day, stem) = name.split_once('_')?;
    DraftId::of_file(stem)?;
    let removed: Date = day.parse().ok()?;
    let until = removed.checked_add(Span::new().days(DAYS_IN_BIN)).ok()?;
    Some(Binned { name: name.to_owned(), removed, until })
}
