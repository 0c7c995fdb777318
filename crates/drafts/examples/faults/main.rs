//! Faults, for real: programs killed while they save, system calls that fail, disks that are full, programs that race.
//!
//! `cargo xtask faults` starts this with a number of kills and a seed, and reads one JSON line a kind of fault. After each
//! fault the library is opened anew: what is found must be the old state or the new one, whole, and the next start must be
//! able to go on. The first time that it is not, this ends with 1 and says with which seed.

mod acts;
mod calls;
mod chance;
mod child;
mod draft;
mod kills;
mod races;
mod shelf;
mod space;
mod tally;

use std::error::Error;
use std::path::Path;

use tally::Tally;

/// What one kind of fault is, and what came of it.
type Measured = Result<Vec<Tally>, Box<dyn Error>>;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["child", what, folder] => child::run(what, Path::new(folder)),
        [kills, seed] => all(kills.parse()?, seed.parse()?),
        _ => Err("usage: faults KILLS SEED".into()),
    }
}

fn all(kills: u64, seed: u64) -> Result<(), Box<dyn Error>> {
    let kinds: [&dyn Fn() -> Measured; 4] =
        [&|| kills::measured(kills, seed), &calls::measured, &space::measured, &races::measured];
    for kind in kinds {
        for tally in kind()? {
            tally.tell()?;
        }
    }
    Ok(())
}
