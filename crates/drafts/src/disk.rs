//! The few things asked of a disk to save a file, so that a test can fail or stop at each of them.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// What a save asks of a disk.
pub(crate) trait Disk {
    /// Writes a file, in place of any of that name, and waits until it is on the disk.
    fn write(&self, path: &Path, contents: &[u8]) -> io::Result<()>;
    /// Gives a file a second name; copies it where a disk has no second names.
    fn link(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Gives a file another name, in place of any file of that name, in one step.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file, if it is there.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Waits until the names of a folder are on the disk.
    fn settle(&self, folder: &Path) -> io::Result<()>;
}

/// The disk of this computer.
pub(crate) struct RealDisk;

impl Disk for RealDisk {
    fn write(&self, path: &Path, contents: &[u8]) -> io::Result<()> {
        // Never through a link someone left under that name.
        self.remove(path)?;
        let mut file = private().create_new(true).write(true).open(path)?;
        file.write_all(contents)?;
        file.sync_all()
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.remove(to)?;
        fs::hard_link(from, to).or_else(|_| {
            fs::copy(from, to)?;
            File::open(to)?.sync_all()
        })
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    #[cfg(unix)]
    fn settle(&self, folder: &Path) -> io::Result<()> {
        File::open(folder)?.sync_all()
    }

    /// Elsewhere a folder cannot be opened as a file, and a rename is on the disk when it returns.
    #[cfg(not(unix))]
    fn settle(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }
}

/// A file for its owner only.
pub(crate) fn private() -> OpenOptions {
    #[allow(unused_mut, reason = "changed on Unix only")]
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// A folder, and those above it, for their owner only.
pub(crate) fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}
