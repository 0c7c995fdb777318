//! What a person chose for the program, whatever the draft.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::disk::{Disk, RealDisk};
use crate::error::LibraryError;
use crate::held::read_whole;
use crate::library::Library;
use crate::save::{save, suffixed};

/// The settings. Keys of a later version are passed over.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Settings {
    /// The language of the screens: `fr` or `en`; that of the system when absent.
    pub language: Option<String>,
}

impl Library {
    /// The settings; the defaults when there are none or when they cannot be read. A file that cannot is kept beside.
    #[must_use]
    pub fn settings(&self) -> Settings {
        let Ok(contents) = read_whole(&self.settings_path()) else { return Settings::default() };
        serde_json::from_slice(&contents).unwrap_or_else(|_| {
            // Only a preference is lost, and not even that: it is beside.
            let _ = RealDisk.rename(&self.settings_path(), &suffixed(&self.settings_path(), ".damaged"));
            Settings::default()
        })
    }

    /// Remembers the settings.
    ///
    /// # Errors
    /// [`LibraryError`] when they cannot be written.
    pub fn save_settings(&self, settings: &Settings) -> Result<(), LibraryError> {
        let path = self.settings_path();
        let contents = serde_json::to_vec_pretty(settings).map_err(|error| LibraryError::at(&path)(error.into()))?;
        save(&RealDisk, &path, &contents).map_err(LibraryError::at(&path))
    }

    fn settings_path(&self) -> PathBuf {
        self.folder().join("settings.json")
    }
}
