//! Disks without room, and folders that may not be written: the real thing, as far as this system lets it be made.

use std::error::Error;
use std::process::{Command, Stdio};

use crate::Measured;
use crate::acts;
use crate::shelf::Shelf;
use crate::tally::{Found, Tally};

/// How many bytes of a file may be written, in blocks of 512: none, one, and ever more of a draft of 120 000.
const BLOCKS: [u32; 10] = [0, 1, 2, 7, 8, 9, 64, 100, 200, 234];

/// Files that are cut, a place that fills, a folder that turns read-only.
pub(crate) fn measured() -> Measured {
    Ok(vec![cut_files()?, full_place()?, read_only_folder()?])
}

/// The system writes a part of what it is given, and refuses the rest.
fn cut_files() -> Result<Tally, Box<dyn Error>> {
    const NAME: &str = "a file written in part";
    if !cfg!(unix) {
        return Ok(Tally::new(NAME, "not tried: only Unix limits the size of files"));
    }
    let mut tally = Tally::new(NAME, "RLIMIT_FSIZE at ten sizes below that of the draft");
    for blocks in BLOCKS {
        let shelf = Shelf::new()?;
        let child = shelf.child("save")?;
        let limited = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\"");
        let output = Command::new("sh").args(["-c", &limited, "sh"]).arg(child.get_program()).args(child.get_args()).output()?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let found = acts::judge("save", &shelf.seen()?)?;
        if found != Found::Old || !said.starts_with("refused") {
            return Err(format!("{blocks} blocks: told “{}”, and found {found:?}", said.trim()).into());
        }
        shelf.goes_on(4)?;
        tally.add(found);
    }
    Ok(tally)
}

/// A place in memory of one megabyte, seen by one program only.
fn full_place() -> Result<Tally, Box<dyn Error>> {
    let mut tally = Tally::new("a place that is full", "a tmpfs of 1 MB: full, refused, freed, saved");
    let shelf = Shelf::new()?;
    let place = shelf.path("place");
    std::fs::create_dir(&place)?;
    let mount = "mount -t tmpfs -o size=1m none \"$0\" && ";
    let mut probe = Command::new("unshare");
    probe.args(["--map-root-user", "--mount", "sh", "-c", &format!("{mount} true")]).arg(&place);
    if !probe.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success()) {
        tally.how = "not tried: this system lets nobody make a place of a fixed size".to_owned();
        return Ok(tally);
    }
    let exe = std::env::current_exe()?;
    let within = format!("{mount} \"$1\" child filled \"$0\" && \"$1\" child filling \"$0\"");
    let mut unshare = Command::new("unshare");
    unshare.args(["--map-root-user", "--mount", "sh", "-c", &within]).arg(&place).arg(exe);
    if !unshare.status()?.success() {
        return Err("a full disk was not met as it should be".into());
    }
    tally.add(Found::Old);
    Ok(tally)
}

/// Where permissions bind this account; they do not bind an administrator.
fn read_only_folder() -> Result<Tally, Box<dyn Error>> {
    let mut tally = Tally::new("a folder that turned read-only", "mode 0500 on the folder of the drafts");
    let shelf = Shelf::new()?;
    let drafts = shelf.path("drafts");
    let allow = |mode: &str| Command::new("chmod").arg(mode).arg(&drafts).status();
    if !allow("0500").is_ok_and(|status| status.success()) || std::fs::write(drafts.join("probe"), b"").is_ok() {
        tally.how = "not tried: permissions do not bind this account".to_owned();
        return Ok(tally);
    }
    let output = shelf.child("save")?.output()?;
    allow("0700")?;
    let found = acts::judge("save", &shelf.seen()?)?;
    if String::from_utf8_lossy(&output.stdout).trim() != "refused Some(ReadOnly)" || found != Found::Old {
        return Err("a read-only folder was not met as it should be".into());
    }
    shelf.goes_on(4)?;
    tally.add(found);
    Ok(tally)
}
