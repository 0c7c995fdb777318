//! What the person chose, besides the drafts.

use std::io;

use serde::{Deserialize, Serialize};

use crate::error::{LibraryError, Trouble};
use crate::keeper::Keeper;
use crate::library::Library;
use crate::lock::Lock;
use crate::name::DraftId;

/// The settings. What another version of Balise added is left out: nothing in here is worth refusing to start.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Settings {
    /// The code of the language of the screens; `None` until the person chooses.
    pub language: Option<String>,
    /// The draft that was open last.
    pub last_open: Option<DraftId>,
    /// The code of the colours of the screens; `None` to follow the system.
    pub theme: Option<String>,
    /// The size of the screens, in percent; `None` for 100.
    pub size: Option<u16>,
    /// Whether movements are left out, whatever the system says.
    pub calm: bool,
    /// The code of how sections are gone through; `None` for one question at a time.
    pub presentation: Option<String>,
}

impl Library {
    /// The settings. Broken ones are kept beside; the version before, or else the defaults, take their place. Where the
    /// system refuses to read them the defaults hold: they are no reason not to start.
    #[must_use]
    pub fn settings(&self) -> Settings {
        let keeper = self.settings_keeper();
        // Without the lock (a folder that cannot be written), they are read and nothing is mended.
        let contents = match self.settings_lock() {
            Ok(_lock) => load(&keeper).ok().flatten(),
            Err(_) => keeper.find().ok().map(|found| found.contents),
        };
        contents.and_then(|contents| serde_json::from_slice(&contents).ok()).unwrap_or_default()
    }

    /// Saves the settings, as a draft is saved. Of two programs that do, the last one wins.
    ///
    /// # Errors
    /// [`LibraryError`] as the system says; the earlier settings hold.
    pub fn save_settings(&self, settings: &Settings) -> Result<(), LibraryError> {
        let keeper = self.settings_keeper();
        let contents = serde_json::to_vec_pretty(settings).map_err(|error| Trouble::new(&keeper.main(), io::Error::from(error)))?;
        let _lock = self.settings_lock()?;
        let mut seen = load(&keeper)?;
        if seen.as_ref() != Some(&contents) {
            keeper.save(&contents, &mut seen)?;
        }
        Ok(())
    }

    fn settings_lock(&self) -> Result<Lock, Trouble> {
        Lock::take(&self.folder.lock_of_settings())
    }

    fn settings_keeper(&self) -> Keeper {
        Keeper {
            folder: self.folder.root().to_owned(),
            stem: "settings".to_owned(),
            extension: "json",
            readable: |contents| serde_json::from_slice::<Settings>(contents).is_ok(),
            disk: self.disk.clone(),
        }
    }
}

/// What is in the file; `None` when there is none, or it was broken and set aside.
fn load(keeper: &Keeper) -> Result<Option<Vec<u8>>, Trouble> {
    match keeper.load() {
        Ok(loaded) => Ok(Some(loaded.contents)),
        Err(trouble) if trouble.means_no_version() => keeper.set_aside().map(|_| None),
        Err(trouble) => Err(trouble),
    }
}
