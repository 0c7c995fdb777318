//! The data folder: what is where.
//!
//! ```text
//! drafts/ville.balise        a draft
//! drafts/ville.previous      the version before
//! drafts/ville.pending       the version being written; one that stays tells of a save that was cut short
//! drafts/ville.broken-1      a file that could not be read, kept when an earlier version took its place
//! drafts/ville.history       every version it had; `ville.history-pending` is one that is being made smaller
//! drafts/ville.evidence/…    the files that are kept with it, each under the SHA-256 of its contents
//! bin/2026-11-24_1_ville.…    the same, put in the bin on that day
//! locks/ville                held by whoever has the draft open; empty, and stays: removing a lock opens a race
//! settings.json, …           what the person chose, kept in the same way
//! ```

use std::path::{Path, PathBuf};

use crate::disk::Disk;
use crate::error::{NoFolder, Trouble};
use crate::name::DraftId;

/// Where the parts of the library are.
#[derive(Debug, Clone)]
pub struct Folder {
    root: PathBuf,
}

impl Folder {
    /// The folder that the platform gives to Balise, on this machine alone: drafts do not follow a roaming profile
    /// to a server.
    ///
    /// # Errors
    /// [`NoFolder`] when the account has no home.
    pub fn platform() -> Result<PathBuf, NoFolder> {
        let places = directories::ProjectDirs::from("org", "Balise", "Balise").ok_or(NoFolder)?;
        Ok(places.data_local_dir().to_owned())
    }

    /// The folder that the platform gives to the logs of Balise; nothing when the account has no home.
    #[must_use]
    pub fn logs() -> Option<PathBuf> {
        let places = directories::ProjectDirs::from("org", "Balise", "Balise")?;
        if cfg!(target_os = "macos") {
            let home = directories::BaseDirs::new()?.home_dir().to_owned();
            return Some(home.join("Library").join("Logs").join("Balise"));
        }
        Some(places.state_dir().unwrap_or_else(|| places.data_local_dir()).join("logs"))
    }

    /// The folder at a place, made where it is missing.
    pub(crate) fn made(root: &Path, disk: &Disk) -> Result<Self, Trouble> {
        let folder = Self { root: root.to_owned() };
        for path in [folder.root.clone(), folder.drafts(), folder.bin(), folder.locks()] {
            disk.make_folder(&path)?;
        }
        Ok(folder)
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn drafts(&self) -> PathBuf {
        self.root.join("drafts")
    }

    pub(crate) fn bin(&self) -> PathBuf {
        self.root.join("bin")
    }

    pub(crate) fn lock_of(&self, draft: &DraftId) -> PathBuf {
        self.locks().join(draft.as_str())
    }

    /// Apart from the locks of drafts, one of which may be called the same.
    pub(crate) fn lock_of_settings(&self) -> PathBuf {
        self.root.join("settings.lock")
    }

    fn locks(&self) -> PathBuf {
        self.root.join("locks")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_of_the_platform_is_the_own_of_balise() {
        let folder = Folder::platform().unwrap();
        let logs = Folder::logs().unwrap();
        assert!(logs.is_absolute() && logs.to_string_lossy().to_lowercase().contains("balise") && logs != folder, "{logs:?}");
        assert!(folder.is_absolute());
        assert!(folder.to_string_lossy().to_lowercase().contains("balise"), "{folder:?}");
    }
}
