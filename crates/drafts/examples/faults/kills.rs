//! Programs killed at random instants, as a power cut or an impatient person would.

use std::error::Error;
use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use crate::Measured;
use crate::chance::Chance;
use crate::shelf::{self, Seen, Shelf};
use crate::tally::{Found, Tally};

/// The latest that a kill comes, in microseconds after the program is ready: several saves.
const LATEST: u64 = 20_000;

/// So many times as often while saving as on the way to the bin and back: it is what a person does all day.
const SAVES_FOR_A_MOVE: u64 = 4;

/// Kills while saving, and kills while a draft moves to the bin or back. The round of a seed can be had again: `faults 1 SEED`.
pub(crate) fn measured(kills: u64, seed: u64) -> Measured {
    let moves = kills / (SAVES_FOR_A_MOVE + 1);
    let shelf = Shelf::new()?;
    let (mut saves, mut cut) = (Tally::new("killed while saving", ""), 0);
    for seed in (seed..).take(usize::try_from(kills - moves)?) {
        let (found, in_the_middle) = saving(&shelf, seed).map_err(|error| format!("kill while saving, seed {seed}: {error}"))?;
        saves.add(found);
        cut += u64::from(in_the_middle);
    }
    if kills >= 100 && cut == 0 {
        return Err("no kill fell in the middle of a save: this looked at nothing".into());
    }
    saves.how = format!("at a random instant of 20 ms of saves, from seed {seed}; {cut} left a save half made");
    let mut binned = Tally::new("killed on the way to the bin and back", format!("the same, from seed {seed}"));
    for seed in (seed..).take(usize::try_from(moves)?) {
        binned.add(moving(&shelf, seed).map_err(|error| format!("kill while moving, seed {seed}: {error}"))?);
    }
    Ok(vec![saves, binned])
}

/// One kill while saving: which version is found, and whether a save was half made.
fn saving(shelf: &Shelf, seed: u64) -> Result<(Found, bool), Box<dyn Error>> {
    let reported = killed(shelf, "saving", seed)?;
    let half = shelf.path("drafts").join(format!("{}.pending", shelf::NAME)).exists();
    let found = match shelf.seen()? {
        Seen { drafts, bin, .. } if drafts == [reported] && bin.is_empty() => Found::Old,
        // The one under way, or one whose report was.
        Seen { drafts, bin, .. } if drafts == [reported + 1] && bin.is_empty() => Found::New,
        seen => return Err(format!("{reported} was reported, and this is there: {seen:?}").into()),
    };
    shelf.goes_on(reported + 2)?;
    Ok((found, half))
}

/// One kill while moving: the draft is where it was, or on the other side.
fn moving(shelf: &Shelf, seed: u64) -> Result<Found, Box<dyn Error>> {
    let before = shelf.seen()?;
    killed(shelf, "binning", seed)?;
    let seen = shelf.seen()?;
    if seen == before {
        shelf.goes_on(seed)?;
        return Ok(Found::Old);
    }
    if (&before.bin, &before.drafts) != (&seen.drafts, &seen.bin) {
        return Err(format!("not whole on one side: {seen:?}").into());
    }
    let library = shelf::library(shelf.folder())?;
    library.restore(&library.bin()?.first().ok_or("nothing in the bin")?.name)?;
    shelf.goes_on(seed)?;
    Ok(Found::New)
}

/// Kills a program that does this; tells the last version that it reported.
fn killed(shelf: &Shelf, what: &str, seed: u64) -> Result<u64, Box<dyn Error>> {
    let mut child = shelf.child(what)?.stdout(Stdio::piped()).spawn()?;
    let output = child.stdout.take().ok_or("no output")?;
    let mut lines = BufReader::new(output).lines().map_while(Result::ok);
    let ready = lines.next().and_then(|line| reported(&line, "ready "));
    thread::sleep(Duration::from_micros(Chance::of(seed).below(LATEST)));
    child.kill()?;
    child.wait()?;
    let ready = ready.ok_or("the program was never ready")?;
    Ok(lines.filter_map(|line| reported(&line, "saved ")).fold(ready, u64::max))
}

/// A line that the kill cut short is no report.
fn reported(line: &str, what: &str) -> Option<u64> {
    line.strip_prefix(what)?.parse().ok()
}
