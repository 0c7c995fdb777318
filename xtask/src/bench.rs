//! `cargo xtask bench`: how quick and how large, against budgets and, where there is one, a peer on the same machine.
//!
//! Everything is measured on release builds. A wall time is the median of several runs; a peer's runs alternate with
//! ours, so that a machine that is busy for a while is so for both.

mod family;
mod figure;
mod inner;
mod peers;
mod programs;
mod window;

use std::fs;
use std::io;
use std::path::PathBuf;

use thiserror::Error;

use crate::app::{self, Build};
use crate::console::Console;
use crate::display::{DisplayError, VirtualDisplay};
use crate::failure::Failure;
use crate::front_end::FrontEnd;
use crate::machine::{self, Scope};
use crate::paper::{PaperError, Sample};
use crate::process::ProcessError;
use crate::python::PythonError;
use crate::workspace::{Workspace, WorkspaceError};
use figure::Figure;
use peers::Peers;

/// Something could not be measured, or is over its budget.
#[derive(Debug, Error)]
pub(crate) enum BenchError {
    #[error("Over budget: {}. All figures: {}", .names.join(", "), .file.display())]
    OverBudget { names: Vec<String>, file: PathBuf },
    #[error("`{0}` printed a line that is no figure: {1}")]
    NotAFigure(String, String),
    #[error("`{0}` printed no figure at all.")]
    NoFigure(String),
    #[error("The window said nothing of being ready within {0} s.")]
    NoWindow(u64),
    #[error("{} could not be written: {cause}.", path.display())]
    Write { path: PathBuf, cause: io::Error },
    #[error("{} could not be read: {cause}.", path.display())]
    Read { path: PathBuf, cause: io::Error },
    #[error("a folder for the application's data could not be made: {0}.")]
    Home(io::Error),
    #[error(transparent)]
    Sample(#[from] PaperError),
    #[error(transparent)]
    Python(#[from] PythonError),
    #[error(transparent)]
    Workspace(#[from] WorkspaceError),
    #[error(transparent)]
    Display(#[from] DisplayError),
    #[error(transparent)]
    Process(#[from] ProcessError),
}

/// The release builds and the sample that everything is measured on.
struct Bed<'a> {
    workspace: &'a Workspace,
    /// The command line.
    balise: PathBuf,
    /// The desktop application.
    desktop: PathBuf,
    sample: Sample,
    /// Other programs that set pages, with the same report to set.
    peers: Peers,
}

/// One measurement; it may give several figures.
struct Bench {
    name: &'static str,
    measure: fn(&Bed<'_>) -> Result<Vec<Figure>, BenchError>,
}

const BENCHES: &[Bench] = &[
    Bench { name: "Command line: start", measure: programs::start },
    Bench { name: "Command line: report of the sample organisation", measure: programs::report },
    Bench { name: "Answers: recompute and save", measure: inner::figures },
    Bench { name: "Size of the programs", measure: programs::sizes },
    Bench { name: "Window: first screen", measure: window::first_screen },
    Bench { name: "Window: at rest", measure: window::at_rest },
    Bench { name: "Window: typing", measure: window::typing },
];

/// Builds with optimisations, measures, prints the table and writes `target/bench.json`.
///
/// # Errors
/// Something could not be measured, or is over its budget.
pub(crate) fn run(console: &Console, workspace: &Workspace) -> Result<String, Failure> {
    let node = machine::ensure(console, workspace, Scope::Test)?;
    FrontEnd::new(console, workspace, &node).build()?;
    inner::build(console, workspace)?;
    let bed = Bed {
        workspace,
        balise: app::command_line(console, workspace, Build::Release)?,
        desktop: app::desktop(console, workspace, Build::Release)?,
        sample: Sample::find(workspace)?,
        peers: Peers::prepare(console, workspace)?,
    };
    let mut figures = Vec::new();
    for bench in BENCHES {
        figures.extend(console.step(bench.name, || (bench.measure)(&bed))?);
    }
    console.print(figure::table(&figures));
    let file = workspace.target("bench.json");
    fs::write(&file, figure::json(&figures)).map_err(|cause| BenchError::Write { path: file.clone(), cause })?;
    let names: Vec<String> = figures.iter().filter(|figure| !figure.is_within()).map(|figure| figure.name.clone()).collect();
    if names.is_empty() {
        Ok(format!("All {} figures are within their budgets: {}", figures.len(), file.display()))
    } else {
        Err(BenchError::OverBudget { names, file }.into())
    }
}

/// A display where there is one of our own to be had; else the person's.
fn display() -> Result<Option<VirtualDisplay>, BenchError> {
    if cfg!(target_os = "linux") { Ok(Some(VirtualDisplay::start()?)) } else { Ok(None) }
}
