//! Programs that want the same draft, or the same name, at the same moment.

use std::error::Error;
use std::process::Child;

use crate::Measured;
use crate::child::{ADDITIONS, CREATIONS};
use crate::shelf::Shelf;
use crate::tally::{Found, Tally};

/// How many programs run at once.
const PROGRAMS: u64 = 4;

/// One draft saved by all, and one name wanted by all.
pub(crate) fn measured() -> Measured {
    Ok(vec![one_draft()?, one_name()?])
}

/// Each adds one to what it reads: an addition that is lost would be missing from the sum.
fn one_draft() -> Result<Tally, Box<dyn Error>> {
    let shelf = Shelf::new()?;
    all(&shelf, "adding")?;
    let (seen, wanted) = (shelf.seen()?, 2 + PROGRAMS * ADDITIONS);
    if seen.drafts != [wanted] {
        return Err(format!("{PROGRAMS} programs that race for one draft: {wanted} expected, found {:?}", seen.drafts).into());
    }
    shelf.goes_on(1)?;
    let mut tally = Tally::new("programs racing for one draft", format!("{PROGRAMS} programs, no save lost"));
    (0..PROGRAMS * ADDITIONS).for_each(|_| tally.add(Found::New));
    Ok(tally)
}

/// Each makes drafts of the same name: a draft over another would be missing from the list.
fn one_name() -> Result<Tally, Box<dyn Error>> {
    let shelf = Shelf::new()?;
    all(&shelf, "creating")?;
    let mut seen = shelf.seen()?.drafts;
    seen.dedup();
    let wanted = 1 + PROGRAMS * CREATIONS;
    if seen.len() as u64 != wanted {
        return Err(format!("{PROGRAMS} programs that want one name: {wanted} drafts expected, found {}", seen.len()).into());
    }
    let mut tally = Tally::new("programs racing for one name", format!("{PROGRAMS} programs, each draft under a name of its own"));
    (0..PROGRAMS * CREATIONS).for_each(|_| tally.add(Found::New));
    Ok(tally)
}

/// Starts them all, and waits for each.
fn all(shelf: &Shelf, what: &str) -> Result<(), Box<dyn Error>> {
    let started: Vec<Child> = (0..PROGRAMS).map(|_| Ok(shelf.child(what)?.spawn()?)).collect::<Result<_, Box<dyn Error>>>()?;
    for mut child in started {
        if !child.wait()?.success() {
            return Err(format!("a program that was {what} gave up").into());
        }
    }
    Ok(())
}
