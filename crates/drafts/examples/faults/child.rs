//! The other programs: each does one thing in the library until it is killed, refused, or done.

use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use balise_drafts::{Cause, Held, Library};
use jiff::civil::Date;

use crate::acts;
use crate::draft;
use crate::shelf::{self, NAME};

/// Most turns of a program that waits to be killed, should the one who kills it be gone.
const MOST_TURNS: u64 = 2_000;

/// How often each racing program adds one.
pub(crate) const ADDITIONS: u64 = 25;

/// How many drafts of one name each racing program makes.
pub(crate) const CREATIONS: u64 = 10;

/// Names that are looked for just before and just after an act, so that a trace of system calls shows where it is.
pub(crate) const MARKS: [&str; 2] = ["balise-faults-begin", "balise-faults-end"];

/// Does what is asked.
pub(crate) fn run(what: &str, folder: &Path) -> Result<(), Box<dyn Error>> {
    match what {
        "saving" => saving(folder),
        "binning" => binning(folder),
        "adding" => adding(folder),
        "creating" => creating(folder),
        "filled" => shelf::filled(folder),
        "filling" => filling(folder),
        act => once(act, folder),
    }
}

/// Saves one version after the other, and says each once it is saved.
fn saving(folder: &Path) -> Result<(), Box<dyn Error>> {
    let library = shelf::library(folder)?;
    let mut held = library.lock(&shelf::id(&library)?)?;
    let first = read(&mut held)?;
    tell(&format!("ready {first}"))?;
    for version in first + 1..first + MOST_TURNS {
        held.save(&draft::contents(version))?;
        tell(&format!("saved {version}"))?;
    }
    Ok(())
}

/// Puts the draft in the bin and takes it back, again and again.
fn binning(folder: &Path) -> Result<(), Box<dyn Error>> {
    let library = shelf::library(folder)?;
    tell("ready 0")?;
    for _ in 0..MOST_TURNS {
        library.discard(&shelf::id(&library)?, Date::constant(2026, 11, 24))?;
        let binned = library.bin()?;
        library.restore(&binned.first().ok_or("nothing in the bin")?.name)?;
    }
    Ok(())
}

/// One act, between its two marks; says what came of it.
fn once(act: &str, folder: &Path) -> Result<(), Box<dyn Error>> {
    let mut ready = acts::ready(act, folder)?;
    let mark = |name: &str| drop(fs::metadata(name));
    mark(MARKS[0]);
    let done = ready.act(act);
    mark(MARKS[1]);
    tell(&match done {
        Ok(()) => "done".to_owned(),
        Err(cause) => format!("refused {cause:?}"),
    })
}

/// Takes the draft as soon as it is free, and saves the next version of what it reads.
fn adding(folder: &Path) -> Result<(), Box<dyn Error>> {
    let library = shelf::library(folder)?;
    for _ in 0..ADDITIONS {
        let mut held = taken(&library)?;
        let version = read(&mut held)?;
        held.save(&draft::contents(version + 1))?;
    }
    Ok(())
}

fn taken(library: &Library) -> Result<Held, Box<dyn Error>> {
    loop {
        match library.lock(&shelf::id(library)?) {
            Ok(held) => return Ok(held),
            Err(error) if error.cause() == Cause::InUse => std::thread::yield_now(),
            Err(error) => return Err(error.into()),
        }
    }
}

/// Makes drafts of one name, all told apart by their contents.
fn creating(folder: &Path) -> Result<(), Box<dyn Error>> {
    let library = shelf::library(folder)?;
    for number in 0..CREATIONS {
        library.create(NAME, &draft::contents(u64::from(std::process::id()) * 1_000 + number))?;
    }
    Ok(())
}

/// In a place of a fixed size: fills it, is refused a save, and saves once there is room again.
fn filling(folder: &Path) -> Result<(), Box<dyn Error>> {
    let library = shelf::library(folder)?;
    let mut held = library.lock(&shelf::id(&library)?)?;
    read(&mut held)?;
    let filler = folder.join("filler");
    let mut file = fs::File::create(&filler)?;
    while file.write_all(&[0; 4096]).is_ok() {}
    drop(file);
    match held.save(&draft::contents(3)) {
        Err(error) if error.cause() == Cause::Full => {}
        other => return Err(format!("on a full disk a save gave {other:?}").into()),
    }
    if read(&mut held)? != 2 {
        return Err("a full disk changed the draft".into());
    }
    fs::remove_file(filler)?;
    held.save(&draft::contents(3))?;
    Ok(())
}

fn read(held: &mut Held) -> Result<u64, Box<dyn Error>> {
    let loaded = held.read()?;
    draft::version(&loaded.contents).ok_or_else(|| "what was read is no version".into())
}

fn tell(line: &str) -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout();
    writeln!(out, "{line}")?;
    Ok(out.flush()?)
}
