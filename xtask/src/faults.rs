//! `cargo xtask faults`: what breaks, broken on purpose, and what is found after it.
//!
//! The library of drafts is broken by an example of its own package; the command line and the real window are traced, each
//! through a whole journey, for sockets. All end in one table and in `target/faults.json`.

mod network;
mod tally;
mod window;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::json;
use thiserror::Error;

use crate::app::{self, Build};
use crate::arguments::FaultsOptions;
use crate::console::Console;
use crate::failure::Failure;
use crate::front_end::FrontEnd;
use crate::machine::{self, Scope};
use crate::process::{self, ProcessError};
use crate::workspace::{Workspace, WorkspaceError};
use network::Sockets;
use tally::Tally;

pub(crate) use window::Counted;

/// Programs killed by the command: a few minutes.
const KILLS: u64 = 2_000;

/// Programs killed among the other tests: well under a minute.
const FEW_KILLS: u64 = 200;

/// Something was lost, or could not be tried.
#[derive(Debug, Error)]
pub(crate) enum FaultsError {
    #[error("{0}\nThe same instants again: `cargo xtask faults --seed {1}`; its lines above name the seed of the very kill.")]
    Lost(ProcessError, u64),
    #[error("the program that makes the faults printed a line that is no tally: {0}")]
    NotATally(String),
    #[error("the program that makes the faults tried nothing.")]
    Nothing,
    #[error("`balise {command}` spoke to the network, or tried to:\n  {}", .calls.join("\n  "))]
    Network { command: String, calls: Vec<String> },
    #[error("strace traced nothing of `{0}`: nothing was proved.")]
    Untraced(String),
    #[error("{} could not be read or written: {cause}.", path.display())]
    File { path: PathBuf, cause: io::Error },
    #[error(transparent)]
    Workspace(#[from] WorkspaceError),
    #[error(transparent)]
    Process(#[from] ProcessError),
}

/// All of it, with as many kills as asked for.
///
/// # Errors
/// Something was lost, a socket was opened, or a program could not be built.
pub(crate) fn run(console: &Console, workspace: &Workspace, options: FaultsOptions) -> Result<String, Failure> {
    let node = machine::ensure(console, workspace, Scope::Test)?;
    // The window embeds its pages.
    FrontEnd::new(console, workspace, &node).build()?;
    let broken = broken(console, workspace, options.kills.unwrap_or(KILLS), options.seed.unwrap_or_else(now))?;
    let window = if cfg!(target_os = "linux") { Some(Counted::now(console, workspace)?) } else { None };
    tell(console, workspace, &broken, window)?;
    Ok(format!("Nothing was lost and nothing was sent: {}", workspace.target("faults.json").display()))
}

/// What was broken on purpose, and found whole after.
pub(crate) struct Broken {
    seed: u64,
    tallies: Vec<Tally>,
    sockets: Option<Sockets>,
}

/// The same with few kills, as one of the tests, and without the window: its own tests trace it.
///
/// # Errors
/// As [`run`].
pub(crate) fn short(console: &Console, workspace: &Workspace) -> Result<Broken, Failure> {
    broken(console, workspace, FEW_KILLS, now())
}

fn broken(console: &Console, workspace: &Workspace, kills: u64, seed: u64) -> Result<Broken, Failure> {
    let breaker = app::breaker(console, workspace)?;
    let label = format!("Faults: {kills} kills (seed {seed}), failed calls, full disks, races");
    let tallies = console.step(&label, || tallies(workspace, &breaker, kills, seed))?;
    Ok(Broken { seed, tallies, sockets: sockets(console, workspace)? })
}

/// Prints the table, and writes `target/faults.json`.
///
/// # Errors
/// The file cannot be written.
pub(crate) fn tell(console: &Console, workspace: &Workspace, broken: &Broken, window: Option<Counted>) -> Result<(), FaultsError> {
    let Broken { seed, tallies, sockets } = broken;
    console.print(tally::table(tallies, sockets.as_ref(), window.as_ref()));
    let network: Vec<_> = sockets.iter().map(Sockets::json).chain(window.iter().map(Counted::json)).collect();
    let told = json!({
        "system": std::env::consts::OS, "seed": seed,
        "faults": tallies.iter().map(Tally::json).collect::<Vec<_>>(),
        "network": network,
    });
    let path = workspace.target("faults.json");
    fs::write(&path, format!("{told:#}\n")).map_err(|cause| FaultsError::File { path, cause })
}

fn tallies(workspace: &Workspace, breaker: &Path, kills: u64, seed: u64) -> Result<Vec<Tally>, FaultsError> {
    let mut breaking = Command::new(breaker);
    breaking.current_dir(workspace.path("")).args([kills.to_string(), seed.to_string()]);
    let printed = process::text(&mut breaking).map_err(|cause| FaultsError::Lost(cause, seed))?;
    let read = |line: &str| Tally::read(line).ok_or_else(|| FaultsError::NotATally(line.to_owned()));
    let tallies: Vec<Tally> = printed.lines().map(read).collect::<Result<_, _>>()?;
    if tallies.iter().all(|tally| tally.tried() == 0) { Err(FaultsError::Nothing) } else { Ok(tallies) }
}

/// What the command line opens; there is no `strace` but on Linux.
fn sockets(console: &Console, workspace: &Workspace) -> Result<Option<Sockets>, Failure> {
    if !cfg!(target_os = "linux") {
        console.note("! System calls are traced on Linux only.");
        return Ok(None);
    }
    let balise = app::command_line(console, workspace, Build::Debug)?;
    Ok(Some(console.step("No socket: the command line, traced", || network::traced(workspace, &balise))?))
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map(|time| time.as_secs()).unwrap_or_default()
}
