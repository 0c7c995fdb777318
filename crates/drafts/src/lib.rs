//! The local library of drafts: the only writer in the data folder.
//!
//! Nothing is ever lost: a save leaves the old version or the new one whatever happens in between, a draft is open
//! in one place at a time, a broken file is kept beside when its last good version takes its place, every version is kept
//! in a history beside the draft, and what is deleted stays thirty days in the bin.
//!
//! Knows files, not what is in them: whoever opens the library says what is [`Readable`].

mod error;
mod name;

mod disk;
mod folder;
mod lock;

mod keeper;

mod journal;
mod pieces;

mod held;
mod library;
mod settings;

#[cfg(test)]
mod tests;

pub use error::{Cause, HistoryError, LibraryError, LockError, NoFolder, PieceError, ReadError, SaveError};
pub use folder::Folder;
pub use held::{Held, Saved};
pub use journal::{Journal, Moment};
pub use keeper::{Loaded, Readable, Recovery, Source};
pub use library::{Binned, DAYS_IN_BIN, Library, Listed};
pub use name::{DraftId, NotAName};
pub use pieces::{LARGEST_PIECE, NotAPiece, PieceId, Pieces};
pub use settings::Settings;

/// The largest draft, in bytes: 16 MiB, some hundred times a full assessment. More is refused before it is read.
pub const LARGEST: u64 = 16 * 1024 * 1024;
