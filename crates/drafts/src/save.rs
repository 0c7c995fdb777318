//! Saving so that a file always holds the old words or the new ones, whenever the computer stops.
//!
//! | step | main | previous | pending | after a stop here |
//! |---|---|---|---|---|
//! | before | old | older | – | old |
//! | 1. write pending and flush | old | older | new, perhaps cut short | old |
//! | 2. link main as previous | old | old | new, whole | old |
//! | 3. rename pending to main | **new** | old | – | new |
//! | 4. flush the folder | new | old | – | new |
//!
//! The name of the draft always leads to a whole file: the only step that changes what it leads to is a rename, which a file
//! system does entirely or not at all. A pending file left behind is overwritten by the next save.

use std::io;
use std::path::{Path, PathBuf};

use crate::disk::Disk;

/// The file before the last save.
pub(crate) fn previous(path: &Path) -> PathBuf {
    suffixed(path, ".previous")
}

/// The file of a save under way.
pub(crate) fn pending(path: &Path) -> PathBuf {
    suffixed(path, ".pending")
}

/// Saves, keeping what was there as the previous version. A refusal at any step leaves the file as it was.
pub(crate) fn save(disk: &impl Disk, path: &Path, contents: &[u8]) -> io::Result<()> {
    let pending = pending(path);
    let saved = disk.write(&pending, contents).and_then(|()| {
        if path.exists() {
            let link = suffixed(path, ".linking");
            disk.link(path, &link)?;
            disk.rename(&link, &previous(path))?;
        }
        disk.rename(&pending, path)
    });
    match saved {
        // The words are saved; a folder that cannot be flushed now will be by the system.
        Ok(()) => disk.settle(path.parent().unwrap_or(path)).or(Ok(())),
        Err(error) => {
            let _ = disk.remove(&pending);
            Err(error)
        }
    }
}

pub(crate) fn suffixed(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::fs;

    use super::*;
    use crate::disk::RealDisk;

    /// A disk that fails at the nth step, or stops there: every later step then fails too, the cleaning up included.
    struct Faulty {
        left: Cell<usize>,
        kind: io::ErrorKind,
        stops: bool,
    }

    impl Faulty {
        fn at(step: usize, kind: io::ErrorKind, stops: bool) -> Self {
            Self { left: Cell::new(step), kind, stops }
        }

        fn step(&self) -> io::Result<()> {
            match self.left.get() {
                0 => {
                    if !self.stops {
                        self.left.set(usize::MAX);
                    }
                    Err(self.kind.into())
                }
                left => {
                    self.left.set(left - 1);
                    Ok(())
                }
            }
        }
    }

    impl Disk for Faulty {
        fn write(&self, path: &Path, contents: &[u8]) -> io::Result<()> {
            // A write cut short leaves half of the words behind.
            if let Err(error) = self.step() {
                RealDisk.write(path, &contents[..contents.len() / 2])?;
                return Err(error);
            }
            RealDisk.write(path, contents)
        }
        fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
            self.step().and_then(|()| RealDisk.link(from, to))
        }
        fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
            self.step().and_then(|()| RealDisk.rename(from, to))
        }
        fn remove(&self, path: &Path) -> io::Result<()> {
            self.step().and_then(|()| RealDisk.remove(path))
        }
        fn settle(&self, folder: &Path) -> io::Result<()> {
            self.step().and_then(|()| RealDisk.settle(folder))
        }
    }

    #[test]
    fn a_stop_at_any_step_leaves_the_old_words_or_the_new() {
        for step in 0..6 {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("a.balise");
            save(&RealDisk, &path, b"old words").unwrap();
            let saved = save(&Faulty::at(step, io::ErrorKind::Other, true), &path, b"new words");
            let found = fs::read(&path).unwrap();
            assert!(found == b"old words" || found == b"new words", "step {step}");
            assert_eq!(saved.is_ok(), found == b"new words", "step {step}: what is said is what is there");
            save(&RealDisk, &path, b"later words").unwrap();
            assert_eq!(fs::read(&path).unwrap(), b"later words", "step {step}: what is left behind is no obstacle");
        }
    }

    #[test]
    fn a_full_disk_leaves_the_old_words_and_no_debris() {
        for step in 0..4 {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("a.balise");
            save(&RealDisk, &path, b"old words").unwrap();
            let error = save(&Faulty::at(step, io::ErrorKind::StorageFull, false), &path, b"new words").unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::StorageFull);
            assert_eq!(fs::read(&path).unwrap(), b"old words", "step {step}");
            assert!(!pending(&path).exists(), "step {step}");
        }
    }

    #[test]
    fn the_previous_words_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.balise");
        for words in [b"one", b"two", b"six"] {
            save(&RealDisk, &path, words).unwrap();
        }
        assert_eq!((fs::read(&path).unwrap(), fs::read(previous(&path)).unwrap()), (b"six".to_vec(), b"two".to_vec()));
    }
}
