//! What came of one kind of fault.

use std::io::{self, Write};

/// How often a fault was tried, and what was found after it.
#[derive(Debug)]
pub(crate) struct Tally {
    /// What was done to the library.
    pub(crate) name: String,
    /// Times that what was there before was found.
    pub(crate) old: u64,
    /// Times that what was being written was found.
    pub(crate) new: u64,
    /// How exactly, or why it could not be tried here.
    pub(crate) how: String,
}

/// Which of the two states was found; anything else is an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    Old,
    New,
}

impl Tally {
    /// Nothing tried yet.
    pub(crate) fn new(name: impl Into<String>, how: impl Into<String>) -> Self {
        Self { name: name.into(), old: 0, new: 0, how: how.into() }
    }

    /// One more try.
    pub(crate) fn add(&mut self, found: Found) {
        match found {
            Found::Old => self.old += 1,
            Found::New => self.new += 1,
        }
    }

    /// One JSON line, for `cargo xtask faults`.
    pub(crate) fn tell(&self) -> io::Result<()> {
        let Self { name, old, new, how } = self;
        let line = serde_json::json!({ "name": name, "tried": old + new, "old": old, "new": new, "how": how });
        writeln!(io::stdout(), "{line}")
    }
}
