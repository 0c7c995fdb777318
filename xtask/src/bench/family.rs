//! What a program takes with all the processes that it started, as Linux tells it.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::process::{self, ProcessError};

/// What processes take while nobody uses them.
pub(super) struct Rest {
    /// In megabytes; what they share is counted once.
    pub(super) memory: f64,
    /// In percent of one processor.
    pub(super) processor: f64,
}

impl Rest {
    /// Until what a start sets going has come to its end.
    pub(super) const SETTLING: Duration = Duration::from_secs(5);
    /// How long it is looked at.
    const LOOK: Duration = Duration::from_secs(10);
}

/// Ticks that the kernel counts in a second, on every Linux that Balise is built for.
const TICKS: f64 = 100.0;

/// Looks at a process and all its descendants once they have settled. Nothing where the system does not tell.
pub(super) fn at_rest(process: u32) -> Option<Rest> {
    thread::sleep(Rest::SETTLING);
    let family = family(process);
    let before = family.iter().filter_map(|one| ticks(*one)).sum::<f64>();
    thread::sleep(Rest::LOOK);
    let spent = family.iter().filter_map(|one| ticks(*one)).sum::<f64>() - before;
    let memory = family.iter().filter_map(|one| share(*one)).sum::<f64>();
    (memory > 0.0).then_some(Rest { memory, processor: spent / TICKS / Rest::LOOK.as_secs_f64() * 100.0 })
}

/// A browser with a page that holds nothing, without a window.
pub(super) fn empty_browser(home: &Path) -> Result<Child, ProcessError> {
    let mut command = Command::new("chromium");
    let mut profile = std::ffi::OsString::from("--user-data-dir=");
    profile.push(home.join("chromium"));
    // The port, on this machine only, keeps it from ending at once.
    command.args(["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0"]).arg(profile).arg("about:blank");
    command.env("HOME", home).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().map_err(|cause| process::not_started(&command, cause))
}

/// A process and all that descend from it.
fn family(process: u32) -> Vec<u32> {
    let mut found = vec![process];
    let parents: Vec<(u32, u32)> = all().filter_map(|one| Some((one, parent(one)?))).collect();
    let mut at = 0;
    while let Some(elder) = found.get(at).copied() {
        found.extend(parents.iter().filter(|(_, parent)| *parent == elder).map(|(child, _)| *child));
        at += 1;
    }
    found
}

fn all() -> impl Iterator<Item = u32> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

/// The fields of `/proc/PID/stat` after the name, which may hold anything.
fn state(process: u32) -> Option<Vec<String>> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    Some(stat.rsplit_once(')')?.1.split_whitespace().map(str::to_owned).collect())
}

fn parent(process: u32) -> Option<u32> {
    state(process)?.get(1)?.parse().ok()
}

/// Time of processors, for itself and in the kernel.
fn ticks(process: u32) -> Option<f64> {
    let state = state(process)?;
    Some(state.get(11)?.parse::<f64>().ok()? + state.get(12)?.parse::<f64>().ok()?)
}

/// Its memory, with its part of what it shares, in megabytes.
fn share(process: u32) -> Option<f64> {
    let told = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    let line = told.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    Some(line.split_whitespace().next()?.parse::<f64>().ok()? * 1024.0 / 1_000_000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_os = "linux")]
    fn a_child_is_of_the_family_and_takes_memory() {
        let mut child = Command::new("sleep").arg("60").spawn().unwrap();
        let family = family(std::process::id());
        let found = (family.contains(&child.id()), share(std::process::id()).is_some_and(|share| share > 0.1));
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(found, (true, true));
        assert!(ticks(std::process::id()).is_some());
    }
}
