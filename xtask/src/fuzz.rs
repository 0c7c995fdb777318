//! `cargo xtask fuzz`: bytes at random, guided by what they reach, against everything that reads what others wrote.
//!
//! With the compiler that builds the rest: `RUSTC_BOOTSTRAP` gives it the one flag that is not yet for everybody, which has each
//! access to memory watched. Nothing of it goes into what is given to people.

mod seeds;
mod tally;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;
use thiserror::Error;

use crate::arguments::FuzzOptions;
use crate::console::Console;
use crate::failure::Failure;
use crate::process::{self, ProcessError};
use crate::workspace::{Workspace, WorkspaceError};
use tally::Tally;

/// What is tried, by name; each is a program of `tests/fuzz`.
const TARGETS: [&str; 5] = ["bundle", "draft", "evaluation", "pack", "report"];

/// Seconds for each, when not asked otherwise.
const SECONDS: u64 = 60;

/// What one input may take, before it counts as a fault.
const LIMITS: [&str; 2] = ["-timeout=20", "-rss_limit_mb=3072"];

/// Has what the compiler makes counted and watched, as `cargo fuzz` does.
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Cllvm-args=-simplifycfg-branch-fold-threshold=0 \
    -Zsanitizer=address -Ccodegen-units=1 --cfg fuzzing";

/// The only system that the compiler has the watching for, of those that are at hand.
const SYSTEM: &str = "x86_64-unknown-linux-gnu";

/// Something was found, or nothing could be tried.
#[derive(Debug, Error)]
pub(crate) enum FuzzError {
    #[error("there is no target `{0}`: {targets}.", targets = TARGETS.join(", "))]
    NoTarget(String),
    #[error("{}\nThe inputs are under {}; the program of the target in target/fuzz-build runs one again.", .0.join("\n"), .1.display())]
    Found(Vec<String>, PathBuf),
    #[error("`{0}` ended without a count: nothing was tried. Its output: {log}", log = .1.display())]
    Mute(String, PathBuf),
    #[error("this needs Linux on x86-64.")]
    Elsewhere,
    #[error("{} could not be read or written: {cause}.", path.display())]
    File { path: PathBuf, cause: io::Error },
    #[error(transparent)]
    Workspace(#[from] WorkspaceError),
    #[error(transparent)]
    Process(#[from] ProcessError),
}

/// Runs each target for so many seconds, and writes the count to `target/fuzz.json`.
///
/// # Errors
/// A target found something, could not be built, or tried nothing.
pub(crate) fn run(console: &Console, workspace: &Workspace, options: &FuzzOptions) -> Result<String, Failure> {
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        return Err(FuzzError::Elsewhere.into());
    }
    let targets = chosen(options)?;
    console.live("Building what is tried, watched", &mut build(workspace))?;
    let seconds = options.seconds.unwrap_or(SECONDS);
    let mut tallies = Vec::new();
    for target in targets {
        let label = format!("{target}: {seconds} s of bytes at random");
        tallies.push(console.step(&label, || tried(workspace, target, seconds))?);
        write(workspace, &tallies)?;
    }
    console.print(tally::table(&tallies));
    let found: Vec<String> = tallies.iter().filter(|tally| tally.crashes > 0).map(|tally| tally.told()).collect();
    if found.is_empty() {
        return Ok(format!("Nothing was found: {}", workspace.target("fuzz.json").display()));
    }
    Err(FuzzError::Found(found, workspace.target("fuzz")).into())
}

fn chosen(options: &FuzzOptions) -> Result<Vec<&'static str>, FuzzError> {
    let Some(name) = &options.target else { return Ok(TARGETS.to_vec()) };
    let found = TARGETS.into_iter().find(|target| target == name);
    found.map(|target| vec![target]).ok_or_else(|| FuzzError::NoTarget(name.clone()))
}

fn build(workspace: &Workspace) -> Command {
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--release", "--manifest-path"]).arg(workspace.path("tests/fuzz/Cargo.toml"));
    // Named, so that what runs while it is built is not watched too.
    cargo.args(["--target", SYSTEM, "--target-dir"]).arg(workspace.target("fuzz-build"));
    cargo.env("RUSTFLAGS", FLAGS).env("RUSTC_BOOTSTRAP", "1");
    // A number that grows too large is a fault here, as in the tests.
    cargo.env("CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS", "true").env("CARGO_PROFILE_RELEASE_OVERFLOW_CHECKS", "true");
    cargo
}

/// One target, from what is in its corpus already and the seeds.
fn tried(workspace: &Workspace, target: &str, seconds: u64) -> Result<Tally, FuzzError> {
    let place = workspace.target("fuzz").join(target);
    let (corpus, artifacts) = (place.join("corpus"), place.join("found"));
    workspace.fresh_folder(&artifacts)?;
    seeds::plant(workspace, target, &corpus)?;
    let log = workspace.log(&format!("fuzz-{target}"));
    let program = workspace.target("fuzz-build").join(SYSTEM).join("release").join(target);
    let mut command = Command::new(program);
    command.args(LIMITS).args([format!("-max_total_time={seconds}"), "-print_final_stats=1".to_owned()]);
    command.arg(format!("-artifact_prefix={}/", artifacts.display()));
    match target {
        // Words, of any kind.
        "report" => command.arg("-max_len=400"),
        // A ZIP says where things are by numbers.
        "bundle" => command.arg("-max_len=65536"),
        _ => command.arg(format!("-dict={}", workspace.path("tests/fuzz/json.dict").display())).arg("-max_len=65536"),
    };
    command.arg(&corpus).current_dir(&place);
    let mut child = process::logged(&mut command, &log)?;
    child.wait().map_err(|cause| process::lost(&command, cause))?;
    let told = fs::read(&log).map_err(|cause| FuzzError::File { path: log.clone(), cause })?;
    let counted = Tally::read(target, &String::from_utf8_lossy(&told), files(&corpus)?, files(&artifacts)?);
    counted.ok_or_else(|| FuzzError::Mute(target.to_owned(), log))
}

fn files(folder: &Path) -> Result<u64, FuzzError> {
    let wrong = |cause| FuzzError::File { path: folder.to_owned(), cause };
    Ok(fs::read_dir(folder).map_err(wrong)?.count() as u64)
}

fn write(workspace: &Workspace, tallies: &[Tally]) -> Result<(), FuzzError> {
    let path = workspace.target("fuzz.json");
    let told = json!({ "system": SYSTEM, "watched": "address", "targets": tallies.iter().map(Tally::json).collect::<Vec<_>>() });
    fs::write(&path, format!("{told:#}\n")).map_err(|cause| FuzzError::File { path, cause })
}
