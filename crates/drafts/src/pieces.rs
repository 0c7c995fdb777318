//! The files that are kept with a draft, each under the fingerprint of its contents, in a folder beside it.
//!
//! A file is on the disk before the draft names it, and never changes: a save of the draft does not touch it, and a kill at any
//! moment leaves at most one that nothing names. What the draft no longer names stays for the way back, until its room is
//! needed. A draft may name a file that is not there – a colleague sent the draft alone –: that is told where it shows.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use crate::disk::{self, Disk};
use crate::error::{Cause, PieceError, Trouble};

/// The ending of the folder.
pub(crate) const FOLDER: &str = "evidence";

/// The ending of a file that is being written.
const PENDING: &str = "pending";

/// The largest file, in bytes: 20 MB. More is refused before it is read.
pub const LARGEST_PIECE: u64 = 20_000_000;

/// The name of a kept file: the SHA-256 of its contents, as 64 hexadecimal digits in lower case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PieceId(String);

/// Not 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not 64 hexadecimal digits")]
pub struct NotAPiece;

impl FromStr for PieceId {
    type Err = NotAPiece;

    fn from_str(digits: &str) -> Result<Self, NotAPiece> {
        let sound = digits.len() == 64 && digits.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
        if sound { Ok(Self(digits.to_owned())) } else { Err(NotAPiece) }
    }
}

/// The files that are kept with one draft.
#[derive(Debug, Clone)]
pub struct Pieces {
    folder: PathBuf,
    disk: Disk,
}

impl Pieces {
    pub(crate) fn new(folder: PathBuf, disk: &Disk) -> Self {
        Self { folder, disk: disk.clone() }
    }

    /// Those of a draft anywhere, by its file: to be read only.
    #[must_use]
    pub fn beside(draft: &Path) -> Self {
        Self::new(draft.with_extension(FOLDER), &Disk::default())
    }

    /// How many bytes a file has; nothing when it is not there.
    #[must_use]
    pub fn size(&self, piece: &PieceId) -> Option<u64> {
        fs::symlink_metadata(self.path(piece)).ok().filter(fs::Metadata::is_file).map(|metadata| metadata.len())
    }

    /// What a file holds, whoever wrote it: whether it is what was attached is for the caller to see.
    ///
    /// # Errors
    /// [`PieceError`]: [`Cause::Missing`] when it is not there; no link is followed, and no more read than a file may have.
    pub fn read(&self, piece: &PieceId) -> Result<Vec<u8>, PieceError> {
        Ok(disk::read_up_to(&self.path(piece), LARGEST_PIECE)?.contents)
    }

    /// Keeps a file. It is on the disk when this returns, and takes the place of what stands under its name: that may have been
    /// damaged.
    ///
    /// # Errors
    /// [`PieceError`] as the system says; what was there is as it was.
    pub fn keep(&self, piece: &PieceId, contents: &[u8]) -> Result<(), PieceError> {
        let pending = self.folder.join(format!("{}.{PENDING}", piece.0));
        self.disk.make_folder(&self.folder)?;
        self.disk.remove(&pending)?;
        let written = self.disk.write_new(&pending, contents, None).and_then(|_| self.disk.rename(&pending, &self.path(piece)));
        written.inspect_err(|_| {
            // Best effort: the next time that this file is kept does it again.
            let _ = self.disk.remove(&pending);
        })?;
        self.disk.flush_folder(&self.folder)?;
        Ok(self.folder.parent().map_or(Ok(()), |drafts| self.disk.flush_folder(drafts))?)
    }

    /// Lets go of files until those that are left come to at most `most` bytes and `count` files: never of those that are still
    /// wanted. Tells whether that was enough.
    ///
    /// # Errors
    /// [`PieceError`] as the system says.
    pub fn make_room(&self, wanted: &BTreeSet<PieceId>, most: u64, count: usize) -> Result<bool, PieceError> {
        let mut kept = self.all()?;
        let unwanted: Vec<PieceId> = kept.keys().filter(|piece| !wanted.contains(piece)).cloned().collect();
        let fits = |kept: &BTreeMap<PieceId, u64>| kept.len() <= count && kept.values().sum::<u64>() <= most;
        for piece in unwanted {
            if fits(&kept) {
                break;
            }
            self.disk.remove(&self.path(&piece))?;
            kept.remove(&piece);
        }
        Ok(fits(&kept))
    }

    /// Every file, with its size.
    fn all(&self) -> Result<BTreeMap<PieceId, u64>, Trouble> {
        let trouble = |error: io::Error| Trouble::new(&self.folder, error);
        let entries = match fs::read_dir(&self.folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
            entries => entries.map_err(trouble)?,
        };
        let mut all = BTreeMap::new();
        for entry in entries {
            let entry = entry.map_err(trouble)?;
            let piece = entry.file_name().to_str().and_then(|name| name.parse().ok());
            if let Some(piece) = piece {
                all.insert(piece, entry.metadata().map_err(trouble)?.len());
            }
        }
        Ok(all)
    }

    /// Gives the files of this draft to another one too. They never change: where the disk can, both have the same.
    ///
    /// # Errors
    /// [`PieceError`] as the system says.
    pub fn give_to(&self, other: &Self) -> Result<(), PieceError> {
        Ok(self.share_with(other)?)
    }

    pub(crate) fn share_with(&self, other: &Self) -> Result<(), Trouble> {
        let all = self.all()?;
        if all.is_empty() {
            return Ok(());
        }
        self.disk.make_folder(&other.folder)?;
        for piece in all.keys() {
            let (from, to) = (self.path(piece), other.path(piece));
            if !disk::exists(&to)? {
                self.disk.link(&from, &to).or_else(|_| self.copy(&from, &to))?;
            }
        }
        self.disk.flush_folder(&other.folder)
    }

    fn copy(&self, from: &Path, to: &Path) -> Result<(), Trouble> {
        match disk::read_up_to(from, LARGEST_PIECE) {
            Ok(written) => self.disk.write_new(to, &written.contents, Some(written.modified)).map(drop),
            // What cannot be read is told where it shows, and no reason to keep a draft from moving.
            Err(trouble) if trouble.means_no_version() => Ok(()),
            Err(trouble) => Err(trouble),
        }
    }

    /// Removes all of them, and what was left half written.
    pub(crate) fn remove(&self) -> Result<(), Trouble> {
        if disk::exists(&self.folder)? { self.disk.remove_folder(&self.folder) } else { Ok(()) }
    }

    fn path(&self, piece: &PieceId) -> PathBuf {
        self.folder.join(&piece.0)
    }
}

impl PieceError {
    /// Whether the file is simply not there.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.cause() == Cause::Missing
    }
}
