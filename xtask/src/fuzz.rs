//! `cargo xtask fuzz`: bytes at random, guided by what they reach, against everything that reads what others wrote.
//!
//! With the compiler that builds the rest: `RUSTC_BOOTSTRAP` gives it the one flag that is not yet for everybody, which has each
//! access to memory watched. Nothing of it goes into what is given to people.

mod corpus;
mod tally;

use std::fs;
use std::io;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread;

use serde_json::json;
use thiserror::Error;

use crate::arguments::FuzzOptions;
use crate::console::Console;
use crate::failure::Failure;
use crate::machine::{self, Scope};
use crate::process::{self, ProcessError};
use crate::workspace::{Workspace, WorkspaceError};
use tally::Tally;

/// Seconds for each, when not asked otherwise.
const SECONDS: u64 = 60;

/// The largest input that the repository keeps, in bytes.
const LARGEST_KEPT: usize = 4_096;

/// What one input may take, before it counts as a fault. A report is made whole, watched: that takes seconds.
fn limits(target: &str) -> [&'static str; 2] {
    [if target == "report" { "-timeout=60" } else { "-timeout=10" }, "-rss_limit_mb=3072"]
}

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
    #[error("there is no target `{0}`: {targets}.", targets = .1.join(", "))]
    NoTarget(String, Vec<String>),
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
    let targets = chosen(workspace, options)?;
    machine::ensure(console, workspace, Scope::Fuzz)?;
    same_libraries(workspace)?;
    console.live("Building what is tried, watched", &mut build(workspace))?;
    let seconds = options.seconds.unwrap_or(SECONDS);
    let mut tallies = Vec::new();
    for group in targets.chunks(thread::available_parallelism().map_or(1, NonZero::get)) {
        let label = format!("{}: {seconds} s of bytes at random", group.join(", "));
        tallies.extend(console.step(&label, || tried(workspace, group, seconds))?);
        write(workspace, &tallies)?;
        if options.keep {
            console.step("What is worth keeping", || group.iter().try_for_each(|target| keep(workspace, target)))?;
        }
    }
    console.print(tally::table(&tallies));
    let found: Vec<String> = tallies.iter().filter(|tally| tally.crashes > 0).map(|tally| tally.told()).collect();
    if found.is_empty() {
        return Ok(format!("Nothing was found: {}", workspace.target("fuzz.json").display()));
    }
    Err(FuzzError::Found(found, workspace.target("fuzz")).into())
}

/// The programs of `tests/fuzz`, or the one that was asked for.
fn chosen(workspace: &Workspace, options: &FuzzOptions) -> Result<Vec<String>, FuzzError> {
    let folder = workspace.path("tests/fuzz/fuzz_targets");
    let files = fs::read_dir(&folder).map_err(|cause| FuzzError::File { path: folder, cause })?;
    let names = files.flatten().filter_map(|file| Some(file.path().file_stem()?.to_string_lossy().into_owned()));
    let mut targets: Vec<String> = names.collect();
    targets.sort();
    let Some(name) = &options.target else { return Ok(targets) };
    if targets.contains(name) { Ok(vec![name.clone()]) } else { Err(FuzzError::NoTarget(name.clone(), targets)) }
}

/// The versions that are tried are those that ship: the lock of the targets is that of the whole, with what they need besides.
fn same_libraries(workspace: &Workspace) -> Result<(), FuzzError> {
    let path = workspace.path("tests/fuzz/Cargo.lock");
    fs::copy(workspace.path("Cargo.lock"), &path).map(drop).map_err(|cause| FuzzError::File { path, cause })
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

/// Targets at once, a processor each.
fn tried(workspace: &Workspace, targets: &[String], seconds: u64) -> Result<Vec<Tally>, FuzzError> {
    let running: Vec<_> = targets.iter().map(|target| Run::start(workspace, target, seconds)).collect::<Result<_, _>>()?;
    running.into_iter().map(Run::tally).collect()
}

/// A target that is being tried.
struct Run {
    target: String,
    command: Command,
    child: Child,
    corpus: PathBuf,
    artifacts: PathBuf,
    log: PathBuf,
}

impl Run {
    /// Begins from what is in its corpus already and the seeds.
    fn start(workspace: &Workspace, target: &str, seconds: u64) -> Result<Self, FuzzError> {
        let place = workspace.target("fuzz").join(target);
        let (corpus, artifacts) = (place.join("corpus"), place.join("found"));
        workspace.fresh_folder(&artifacts)?;
        corpus::plant(workspace, target, &corpus)?;
        let log = workspace.log(&format!("fuzz-{target}"));
        let mut command = program(workspace, target);
        command.args(limits(target)).args([format!("-max_total_time={seconds}"), "-print_final_stats=1".to_owned()]);
        command.arg(format!("-artifact_prefix={}/", artifacts.display())).args(shape(workspace, target));
        command.arg(&corpus).current_dir(&place);
        let child = process::logged(&mut command, &log)?;
        Ok(Self { target: target.to_owned(), command, child, corpus, artifacts, log })
    }

    /// Waits for its end.
    fn tally(mut self) -> Result<Tally, FuzzError> {
        self.child.wait().map_err(|cause| process::lost(&self.command, cause))?;
        let told = fs::read(&self.log).map_err(|cause| FuzzError::File { path: self.log.clone(), cause })?;
        let told = String::from_utf8_lossy(&told);
        let counted = Tally::read(&self.target, &told, files(&self.corpus)?, files(&self.artifacts)?);
        counted.ok_or(FuzzError::Mute(self.target, self.log))
    }
}

/// What inputs of a target look like.
fn shape(workspace: &Workspace, target: &str) -> Vec<String> {
    let words = format!("-dict={}", workspace.path("tests/fuzz/json.dict").display());
    match target {
        // Words, of any kind.
        "report" => vec!["-max_len=400".to_owned()],
        // Where things are is said by numbers.
        "bundle" | "logo" => vec!["-max_len=65536".to_owned()],
        _ => vec![words, "-max_len=65536".to_owned()],
    }
}

/// Puts what reaches something that nothing else does into the corpus of the repository: the fewest files that do, of those that
/// are small.
fn keep(workspace: &Workspace, target: &str) -> Result<(), FuzzError> {
    let kept = workspace.path("tests/fuzz/corpus").join(target);
    let small = workspace.target("fuzz").join(target).join("small");
    workspace.fresh_folder(&small)?;
    corpus::copied(&workspace.target("fuzz").join(target).join("corpus"), &small, LARGEST_KEPT)?;
    workspace.fresh_folder(&kept)?;
    let log = workspace.log(&format!("fuzz-{target}-keep"));
    let mut command = program(workspace, target);
    command.args(limits(target)).args(["-set_cover_merge=1", "-use_counters=0"]).args([&kept, &small]);
    let mut child = process::logged(&mut command, &log)?;
    let status = child.wait().map_err(|cause| process::lost(&command, cause))?;
    Ok(process::judge(&command, status, Some(&log))?)
}

fn program(workspace: &Workspace, target: &str) -> Command {
    Command::new(workspace.target("fuzz-build").join(SYSTEM).join("release").join(target))
}

fn files(folder: &Path) -> Result<u64, FuzzError> {
    let wrong = |cause| FuzzError::File { path: folder.to_owned(), cause };
    Ok(fs::read_dir(folder).map_err(wrong)?.count() as u64)
}

fn write(workspace: &Workspace, tallies: &[Tally]) -> Result<(), FuzzError> {
    let path = workspace.target("fuzz.json");
    let told = json!({
        "system": SYSTEM, "watched": "address",
        "targets": tallies.iter().map(Tally::json).collect::<Vec<_>>(),
        "all": Tally::all(tallies).json(),
    });
    fs::write(&path, format!("{told:#}\n")).map_err(|cause| FuzzError::File { path, cause })
}
