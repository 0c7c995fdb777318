//! Every step that touches the disk. Reading follows no link and is bounded; changes go through [`Disk`] one by one,
//! so that tests can stop at each.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::time::SystemTime;

use jiff::Timestamp;

use crate::LARGEST;
use crate::error::{Problem, Trouble};

/// The contents of a file, and when they were written.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) contents: Vec<u8>,
    pub(crate) modified: Timestamp,
}

/// The steps that change something. Each is one call to the system, and asks first whether a test stops there.
#[derive(Debug, Clone, Default)]
pub(crate) struct Disk {
    #[cfg(test)]
    pub(crate) stops: crate::tests::stops::Stops,
}

/// Reads a regular file of at most [`LARGEST`] bytes.
pub(crate) fn read(path: &Path) -> Result<Written, Trouble> {
    read_up_to(path, LARGEST)
}

/// Reads a regular file of at most so many bytes.
///
/// The kind is looked at before opening: opening a pipe would wait for ever. It is looked at again once open, in case
/// the file was replaced in between.
pub(crate) fn read_up_to(path: &Path, most: u64) -> Result<Written, Trouble> {
    let trouble = |error: io::Error| Trouble::new(path, error);
    let regular = |metadata: &fs::Metadata| metadata.is_file().then_some(()).ok_or_else(|| Trouble::new(path, Problem::NotAFile));
    let small = |size: u64| if size > most { Err(Trouble::new(path, Problem::TooLarge(size, most))) } else { Ok(()) };

    regular(&fs::symlink_metadata(path).map_err(trouble)?)?;
    let file = File::open(path).map_err(trouble)?;
    let metadata = file.metadata().map_err(trouble)?;
    regular(&metadata)?;
    small(metadata.len())?;
    let mut contents = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or_default());
    // One byte more than allowed tells a file that grows while it is read.
    file.take(most + 1).read_to_end(&mut contents).map_err(trouble)?;
    small(contents.len() as u64)?;
    Ok(Written { contents, modified: modified(&metadata).map_err(trouble)? })
}

/// Whether anything has this name, be it a link to nowhere. A system that does not say is not taken to say no: what it
/// hides would be written over.
pub(crate) fn exists(path: &Path) -> Result<bool, Trouble> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(Trouble::new(path, error)),
    }
}

/// When a file was last written. A date that no calendar has counts as the beginning of time.
pub(crate) fn modified(metadata: &fs::Metadata) -> io::Result<Timestamp> {
    Ok(Timestamp::try_from(metadata.modified()?).unwrap_or(Timestamp::UNIX_EPOCH))
}

impl Disk {
    /// Makes a folder for the owner alone, and those above it, where there is none.
    pub(crate) fn make_folder(&self, path: &Path) -> Result<(), Trouble> {
        self.step(path)?;
        // The builder takes a folder that cannot be looked at for something else of that name, and says so instead of why.
        match fs::metadata(path) {
            Ok(found) if found.is_dir() => return Ok(()),
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(Trouble::new(path, error)),
            _ => {}
        }
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(path).map_err(|error| Trouble::new(path, error))
    }

    /// Writes a file that must not exist yet, for the owner alone, and waits until it is on the disk. It bears the date
    /// given, or that of now; tells which.
    pub(crate) fn write_new(&self, path: &Path, contents: &[u8], date: Option<Timestamp>) -> Result<Timestamp, Trouble> {
        let trouble = |error: io::Error| Trouble::new(path, error);
        self.step(path)?;
        let mut file = owned().write(true).create_new(true).open(path).map_err(trouble)?;
        self.write(&mut file, contents).map_err(trouble)?;
        if let Some(date) = date {
            self.step(path)?;
            let date = SystemTime::try_from(date).map_err(io::Error::other);
            date.and_then(|date| file.set_modified(date)).map_err(trouble)?;
        }
        self.step(path)?;
        file.sync_all().map_err(trouble)?;
        file.metadata().and_then(|metadata| modified(&metadata)).map_err(trouble)
    }

    /// Adds to a file after its first `keep` bytes, in the place of whatever came after; makes one where there is none. Does
    /// not wait until it is on the disk.
    pub(crate) fn append(&self, path: &Path, keep: u64, contents: &[u8]) -> Result<(), Trouble> {
        let trouble = |error: io::Error| Trouble::new(path, error);
        self.step(path)?;
        let mut file = owned().write(true).create(true).truncate(false).open(path).map_err(trouble)?;
        file.set_len(keep).and_then(|()| file.seek(SeekFrom::Start(keep))).map_err(trouble)?;
        self.write(&mut file, contents).map_err(trouble)
    }

    /// Waits until an existing file is on the disk.
    pub(crate) fn flush(&self, path: &Path) -> Result<(), Trouble> {
        self.step(path)?;
        OpenOptions::new().write(true).open(path).and_then(|file| file.sync_all()).map_err(|error| Trouble::new(path, error))
    }

    /// Removes a file, or the link itself, if there is one.
    pub(crate) fn remove(&self, path: &Path) -> Result<(), Trouble> {
        self.step(path)?;
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Trouble::new(path, error)),
            _ => Ok(()),
        }
    }

    /// Removes a folder of ours with all that is in it, or the link itself, if there is one.
    pub(crate) fn remove_folder(&self, path: &Path) -> Result<(), Trouble> {
        self.step(path)?;
        let removed = match fs::symlink_metadata(path) {
            Ok(metadata) if metadata.is_dir() => fs::remove_dir_all(path),
            Ok(_) => fs::remove_file(path),
            Err(error) => Err(error),
        };
        match removed {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Trouble::new(path, error)),
            _ => Ok(()),
        }
    }

    /// Gives a file a second name, which must be free.
    pub(crate) fn link(&self, path: &Path, second: &Path) -> Result<(), Trouble> {
        self.step(second)?;
        fs::hard_link(path, second).map_err(|error| Trouble::new(second, error))
    }

    /// Renames a file in one go; whatever had the new name is replaced.
    pub(crate) fn rename(&self, path: &Path, new: &Path) -> Result<(), Trouble> {
        self.step(new)?;
        fs::rename(path, new).map_err(|error| Trouble::new(new, error))
    }

    /// Waits until the names in a folder are on the disk. Windows keeps them in order by itself, and has no such call.
    pub(crate) fn flush_folder(&self, path: &Path) -> Result<(), Trouble> {
        self.step(path)?;
        #[cfg(unix)]
        File::open(path).and_then(|folder| folder.sync_all()).map_err(|error| Trouble::new(path, error))?;
        Ok(())
    }

    #[cfg(not(test))]
    fn step(&self, _path: &Path) -> Result<(), Trouble> {
        Ok(())
    }

    #[cfg(test)]
    fn step(&self, path: &Path) -> Result<(), Trouble> {
        self.stops.reached().map_err(|error| Trouble::new(path, error))
    }

    #[cfg(not(test))]
    fn write(&self, file: &mut File, contents: &[u8]) -> io::Result<()> {
        file.write_all(contents)
    }

    /// A stop here leaves half of the contents, as a kill or a full disk would.
    #[cfg(test)]
    fn write(&self, file: &mut File, contents: &[u8]) -> io::Result<()> {
        let stopped = self.stops.reached();
        let much = if stopped.is_ok() { contents.len() } else { contents.len() / 2 };
        file.write_all(&contents[..much])?;
        stopped
    }
}

/// Options for a file that only its owner may read; on Windows the folder sees to it.
pub(crate) fn owned() -> OpenOptions {
    #[allow(unused_mut, reason = "only Unix adds to it")]
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}
