//! Every system call of every act, failed in turn: refused with each of the errors that a disk gives, or killed on entering it.
//!
//! `strace` does it to this very program as it is, on Linux. Elsewhere the steps of the disk are stopped one by one in the
//! tests of the library, and nothing is done here.

use std::error::Error;
use std::fs;
use std::process::{Command, Stdio};
use std::thread;

use crate::Measured;
use crate::acts::{self, ACTS};
use crate::child::MARKS;
use crate::shelf::Shelf;
use crate::tally::{Found, Tally};

/// What is done to each call.
const FATES: [Fate; 6] = [
    ("disk full", "error=ENOSPC", Some("Full")),
    ("share of the disk used up", "error=EDQUOT", Some("Full")),
    ("permission revoked", "error=EACCES", Some("ReadOnly")),
    ("disk turned read-only", "error=EROFS", Some("ReadOnly")),
    ("disk or network share failing", "error=EIO", Some("Other")),
    ("killed", "signal=KILL", None),
];

/// They concern memory, not the disk.
const OF_MEMORY: [&str; 6] = ["brk", "mmap", "munmap", "mremap", "mprotect", "madvise"];

/// Killed there, but never refused: what is closed was flushed, and Rust takes a refusal for a fault of the program.
const NEVER_REFUSED: &str = "close";

/// One call to fail: its name, and which one of that name since the program started.
struct Call {
    name: String,
    number: usize,
}

/// The words for people, those for strace, and the cause by which it must be told; none when there is nobody left to tell.
type Fate = (&'static str, &'static str, Option<&'static str>);

/// One tally for each fate, over all calls of all acts.
pub(crate) fn measured() -> Measured {
    if !strace_works() {
        return Ok(vec![Tally::new("each system call failed in turn", "not tried: `strace` is for Linux, and may not trace here")]);
    }
    let acts: Vec<_> = ACTS.into_iter().map(|act| Ok((act, calls_of(act)?))).collect::<Result<_, Box<dyn Error>>>()?;
    // Each waits for the disk most of the time, and each has folders of its own.
    thread::scope(|scope| {
        let running: Vec<_> = FATES.iter().map(|fate| scope.spawn(|| suffered(fate, &acts))).collect();
        running.into_iter().map(|one| Ok(one.join().map_err(|_| "a fault was not tried to its end")??)).collect()
    })
}

/// One fate of every call of every act. The error is words: it comes from another thread.
fn suffered(fate: &Fate, acts: &[(&str, Vec<Call>)]) -> Result<Tally, String> {
    let (name, inject, cause) = fate;
    let mut tally = Tally::new(format!("each system call: {name}"), format!("every call of {}, by strace", ACTS.join(", ")));
    for (act, calls) in acts {
        for call in calls.iter().filter(|call| cause.is_none() || call.name != NEVER_REFUSED) {
            let told = |error| format!("{act}, {} no {} with {inject}: {error}", call.name, call.number);
            tally.add(failed(act, call, inject, *cause).map_err(told)?);
        }
    }
    Ok(tally)
}

fn strace_works() -> bool {
    let mut strace = Command::new("strace");
    let quiet = strace.args(["-o", "/dev/null", "true"]).stdout(Stdio::null()).stderr(Stdio::null());
    cfg!(target_os = "linux") && quiet.status().is_ok_and(|status| status.success())
}

/// The calls between the two marks of an act that nothing disturbs.
fn calls_of(act: &str) -> Result<Vec<Call>, Box<dyn Error>> {
    let shelf = shelf_for(act)?;
    let (log, said) = traced(&shelf, act, None)?;
    if said.trim() != "done" {
        return Err(format!("{act}, undisturbed: {said}").into());
    }
    let names: Vec<&str> = log.lines().filter_map(name).collect();
    let at = |mark: &str| log.lines().filter(|line| name(line).is_some()).position(|line| line.contains(mark));
    let (begin, end) = at(MARKS[0]).zip(at(MARKS[1])).ok_or("the marks are not in the trace")?;
    let number = |index: usize| names[..=index].iter().filter(|name| **name == names[index]).count();
    let disturbing = (begin + 1..end).filter(|&index| !OF_MEMORY.contains(&names[index]));
    let calls: Vec<_> = disturbing.map(|index| Call { name: names[index].to_owned(), number: number(index) }).collect();
    if calls.is_empty() { Err(format!("{act} made no call").into()) } else { Ok(calls) }
}

/// `openat(AT_FDCWD, "…") = 3` → `openat`; what is no call, such as the line of an exit, has no name.
fn name(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('(')?;
    let plain = !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    plain.then_some(name)
}

/// An act with one call failed: which state is found after it.
fn failed(act: &str, call: &Call, fate: &str, cause: Option<&str>) -> Result<Found, Box<dyn Error>> {
    let shelf = shelf_for(act)?;
    let (log, said) = traced(&shelf, act, Some((call, fate)))?;
    let said = said.trim();
    let landed = if cause.is_some() { log.contains("(INJECTED)") } else { log.contains("killed by SIGKILL") };
    let between = log.contains(MARKS[0]) && (cause.is_some() || !log.contains(MARKS[1]));
    if !(landed && between) {
        return Err("the fault fell elsewhere".into());
    }
    let found = acts::judge(act, &shelf.seen()?)?;
    match (said, cause) {
        ("", None) => {}
        ("done", Some(_)) if found == Found::New => {}
        (refused, Some(cause)) if refused == format!("refused Some({cause})") => {}
        _ => return Err(format!("told “{said}”, and found {found:?}").into()),
    }
    shelf.goes_on(4)?;
    Ok(found)
}

fn shelf_for(act: &str) -> Result<Shelf, Box<dyn Error>> {
    let shelf = Shelf::new()?;
    acts::prepare(act, shelf.folder())?;
    Ok(shelf)
}

/// Runs an act under strace; tells the calls it made, and what it said.
fn traced(shelf: &Shelf, act: &str, fault: Option<(&Call, &str)>) -> Result<(String, String), Box<dyn Error>> {
    let child = shelf.child(act)?;
    let log = shelf.path("trace");
    let mut strace = Command::new("strace");
    strace.arg("-o").arg(&log);
    if let Some((Call { name, number }, fate)) = fault {
        strace.arg("-e").arg(format!("inject={name}:{fate}:when={number}"));
    }
    let output = strace.arg(child.get_program()).args(child.get_args()).stderr(Stdio::null()).output()?;
    Ok((fs::read_to_string(log)?, String::from_utf8_lossy(&output.stdout).into_owned()))
}
