//! A draft taken to work on: nobody else can, until it is let go.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::Timestamp;

use crate::disk::{Disk, RealDisk};
use crate::error::{LibraryError, ReadError, SaveError};
use crate::library::LARGEST;
use crate::save::{pending, previous, save, suffixed};

/// A draft held. Dropping it lets it go; so does the system when the program stops.
#[derive(Debug)]
pub struct Held {
    path: PathBuf,
    readable: fn(&[u8]) -> bool,
    /// What the file looked like when last read or written.
    seen: Option<Look>,
    /// Holds the lock.
    _lock: File,
}

/// What a draft holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// Its words.
    pub contents: Vec<u8>,
    /// How it had to be recovered, when it had.
    pub recovered: Option<Recovery>,
}

/// A recovery, to be told in one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovery {
    /// When the version recovered was written.
    pub at: Timestamp,
    /// Where the damaged file is kept; there was none when the file was missing.
    pub kept: Option<PathBuf>,
}

/// Enough to tell that a file is not the one last seen.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Look {
    length: u64,
    modified: Option<SystemTime>,
}

impl Look {
    fn at(path: &Path) -> Option<Self> {
        let found = fs::symlink_metadata(path).ok()?;
        Some(Self { length: found.len(), modified: found.modified().ok() })
    }
}

impl Held {
    pub(crate) fn new(path: PathBuf, readable: fn(&[u8]) -> bool, lock: File) -> Self {
        Self { path, readable, seen: None, _lock: lock }
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads the draft; when it is broken or missing, recovers the last good version and keeps the broken one beside.
    ///
    /// # Errors
    /// [`ReadError`] when it is too large, when no version of it is whole, or when the system refuses; files are then untouched.
    pub fn read(&mut self) -> Result<Loaded, ReadError> {
        let loaded = match read_whole(&self.path) {
            Ok(contents) if (self.readable)(&contents) => Loaded { contents, recovered: None },
            Ok(broken) => self.recover(Some(broken))?,
            Err(ReadError::Library(error)) if error.source.kind() == io::ErrorKind::NotFound => self.recover(None)?,
            Err(error) => return Err(error),
        };
        self.seen = Look::at(&self.path);
        Ok(loaded)
    }

    /// Saves the draft: the old words or the new ones, never neither (see the table in the module `save`).
    ///
    /// # Errors
    /// [`SaveError`] when something else changed the file since it was read, or when the system refuses; the file then holds
    /// what it held.
    pub fn save(&mut self, contents: &[u8]) -> Result<(), SaveError> {
        if self.seen.is_some() && Look::at(&self.path) != self.seen {
            return Err(SaveError::ChangedElsewhere { path: self.path.clone() });
        }
        save(&RealDisk, &self.path, contents).map_err(LibraryError::at(&self.path))?;
        self.seen = Look::at(&self.path);
        Ok(())
    }

    fn recover(&self, broken: Option<Vec<u8>>) -> Result<Loaded, ReadError> {
        let Some((contents, at)) = self.last_good() else {
            return Err(match broken {
                Some(contents) => ReadError::Damaged { path: self.path.clone(), contents },
                None => LibraryError::at(&self.path)(io::ErrorKind::NotFound.into()).into(),
            });
        };
        let refused = || LibraryError::at(&self.path);
        let kept = broken.map(|_| self.put_beside()).transpose().map_err(refused())?;
        // Not through `save`: the previous version must stay the one just recovered, not become the broken one.
        let pending = suffixed(&self.path, ".recovering");
        RealDisk.write(&pending, &contents).and_then(|()| RealDisk.rename(&pending, &self.path)).map_err(refused())?;
        Ok(Loaded { contents, recovered: Some(Recovery { at, kept }) })
    }

    /// The latest whole version among those a stop can leave behind.
    fn last_good(&self) -> Option<(Vec<u8>, Timestamp)> {
        let versions = [pending(&self.path), previous(&self.path)].into_iter().filter_map(|path| {
            let contents = read_whole(&path).ok().filter(|contents| (self.readable)(contents))?;
            let written = fs::symlink_metadata(&path).ok()?.modified().ok()?;
            Some((contents, Timestamp::try_from(written).ok()?))
        });
        versions.max_by_key(|(_, written)| *written)
    }

    /// A second name for the broken file, free and telling.
    fn put_beside(&self) -> io::Result<PathBuf> {
        let free = (1_u32..).map(|number| suffixed(&self.path, &format!(".damaged-{number}"))).find(|path| !path.exists());
        let beside = free.unwrap_or_else(|| suffixed(&self.path, ".damaged"));
        RealDisk.link(&self.path, &beside)?;
        Ok(beside)
    }
}

/// A file, whole: never a link, a device or a folder, and never more than a draft can be.
pub(crate) fn read_whole(path: &Path) -> Result<Vec<u8>, ReadError> {
    let refused = || LibraryError::at(path);
    let found = fs::symlink_metadata(path).map_err(refused())?;
    if !found.is_file() {
        return Err(refused()(io::Error::other("not a regular file")).into());
    }
    let mut contents = Vec::new();
    File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut contents)).map_err(refused())?;
    if contents.len() as u64 > LARGEST {
        return Err(ReadError::TooLarge { path: path.to_owned() });
    }
    Ok(contents)
}
