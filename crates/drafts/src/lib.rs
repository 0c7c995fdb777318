//! The local library of drafts: the only writer in the data folder.
//!
//! ```text
//! <data folder>/
//!   drafts/  <name>.balise            the draft
//!            <name>.balise.previous   what it was before the last save
//!            <name>.balise.pending    a save under way, or cut short
//!   bin/     <day>_<name>.balise      put aside on that day, kept thirty days
//!   locks/   <name>.lock              held while a draft is open
//!   settings.json
//! ```
//!
//! Ignorant of what a draft says: whoever opens the library gives a function that tells a whole file from a broken one, and
//! “last good version” means the latest that function accepts.

mod disk;
mod error;
mod name;
mod save;

mod bin;
mod held;
mod library;
mod settings;

pub use bin::{Binned, DAYS_IN_BIN};
pub use error::{Cause, LibraryError, LockError, ReadError, SaveError};
pub use held::{Held, Loaded, Recovery};
pub use library::{Folder, LARGEST, Library, Listed, NoFolder};
pub use name::DraftId;
pub use settings::Settings;
