//! What a person does that changes the library, and the two states that may be found when it is cut short.

use std::error::Error;

use balise_drafts::{Cause, Held, Library};
use jiff::civil::Date;

use crate::draft;
use crate::shelf::{self, NAME, Seen};
use crate::tally::Found;

/// Everything that changes a library.
pub(crate) const ACTS: [&str; 5] = ["save", "attach", "create", "discard", "restore"];

/// The day on which everything happens.
const TODAY: Date = Date::constant(2026, 11, 24);

/// What must be at hand before an act begins.
pub(crate) struct Ready {
    library: Library,
    held: Option<Held>,
}

/// Everything up to the act itself, which the faults are not for.
pub(crate) fn ready(act: &str, folder: &std::path::Path) -> Result<Ready, Box<dyn Error>> {
    let library = shelf::library(folder)?;
    let mut held = None;
    if act == "save" || act == "attach" {
        let mut draft = library.lock(&shelf::id(&library)?)?;
        draft.read()?;
        held = Some(draft);
    }
    Ok(Ready { library, held })
}

/// Brings a fresh shelf to where the act begins. What is put in the bin finds another draft of its name and day there.
pub(crate) fn prepare(act: &str, folder: &std::path::Path) -> Result<(), Box<dyn Error>> {
    if act == "restore" || act == "discard" {
        let library = shelf::library(folder)?;
        library.discard(&shelf::id(&library)?, TODAY)?;
    }
    if act == "discard" { shelf::filled(folder) } else { Ok(()) }
}

impl Ready {
    /// The act. What the system refuses is told by its cause.
    pub(crate) fn act(&mut self, act: &str) -> Result<(), Option<Cause>> {
        match act {
            "save" => {
                let held = self.held.as_mut().ok_or(None)?;
                held.save(&draft::contents(3)).map(drop).map_err(|error| Some(error.cause()))
            }
            // The file first, then the draft that names it.
            "attach" => {
                let held = self.held.as_mut().ok_or(None)?;
                let (id, contents) = draft::attached();
                held.pieces().keep(&id, &contents).map_err(|error| Some(error.cause()))?;
                held.save(&draft::contents(3)).map(drop).map_err(|error| Some(error.cause()))
            }
            "create" => self.library.create(NAME, &draft::contents(9)).map(drop).map_err(|error| Some(error.cause())),
            "discard" => {
                let id = NAME.parse().map_err(|_| None)?;
                self.library.discard(&id, TODAY).map_err(|error| Some(error.cause()))
            }
            "restore" => self.restore(),
            _ => Err(None),
        }
    }

    fn restore(&self) -> Result<(), Option<Cause>> {
        let binned = self.library.bin().map_err(|error| Some(error.cause()))?;
        let first = binned.first().ok_or(None)?;
        self.library.restore(&first.name).map(drop).map_err(|error| Some(error.cause()))
    }
}

/// Which of the two states this is.
///
/// # Errors
/// Neither of them.
pub(crate) fn judge(act: &str, seen: &Seen) -> Result<Found, Box<dyn Error>> {
    let is = |drafts: &[u64], bin: &[u64]| seen.drafts == drafts && seen.bin == bin;
    let (old, new) = match act {
        "save" => (is(&[2], &[]), is(&[3], &[])),
        "attach" => (is(&[2], &[]), is(&[3], &[]) && seen.attached),
        "create" => (is(&[2], &[]), is(&[2, 9], &[])),
        "discard" => (is(&[2], &[2]), is(&[], &[2, 2])),
        "restore" => (is(&[], &[2]), is(&[2], &[])),
        _ => (false, false),
    };
    match (old, new) {
        (true, _) => Ok(Found::Old),
        (_, true) => Ok(Found::New),
        _ => Err(format!("neither the old state nor the new: {seen:?}").into()),
    }
}
