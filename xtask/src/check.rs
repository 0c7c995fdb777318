//! `cargo xtask check`: everything that can be judged without running the tests.

use thiserror::Error;

use crate::app::{self, Build};
use crate::codegen;
use crate::console::{self, Console};
use crate::content;
use crate::failure::Failure;
use crate::front_end::FrontEnd;
use crate::machine::{self, Scope};
use crate::process;
use crate::supply;
use crate::tidy::{self, Finding};
use crate::wording;
use crate::workspace::Workspace;

/// The repository is not tidy.
#[derive(Debug, Error)]
pub(crate) enum CheckError {
    #[error("{} finding(s) in the repository:\n{}", .0.len(), listed(.0))]
    Untidy(Vec<Finding>),
    #[error("Cargo.lock does not fit the manifests. Bring it up to date with `cargo metadata` and commit it.")]
    Lock,
}

/// Quickest first; stops at the first that fails.
///
/// # Errors
/// A finding, named with its place and remedy.
pub(crate) fn run(console: &Console, workspace: &Workspace) -> Result<String, Failure> {
    let node = machine::ensure(console, workspace, Scope::Test)?;
    lock(console, workspace)?;
    tidy(console, workspace)?;
    supply::check(console, workspace)?;
    let mut format = workspace.cargo();
    console.live("Format", format.args(["fmt", "--all", "--check"]))?;
    // The application embeds the pages: without them its code cannot even be looked at as it will be built.
    let front_end = FrontEnd::new(console, workspace, &node);
    front_end.build()?;
    // Its packages bring the dictionaries.
    wording(console, workspace)?;
    front_end.check()?;
    let mut clippy = workspace.whole("clippy", &[]);
    console.live("Lints", clippy.args(["--all-targets", "--", "-D", "warnings"]))?;
    codegen::check(console, workspace)?;
    packs(console, workspace)?;
    Ok(format!("All checks passed in {}.", console::duration(console.elapsed())))
}

fn lock(console: &Console, workspace: &Workspace) -> Result<(), CheckError> {
    let mut cargo = workspace.cargo();
    cargo.args(["metadata", "--locked", "--format-version", "1"]);
    console.step("Cargo.lock fits the manifests", || process::ask(&mut cargo).map(drop).ok_or(CheckError::Lock))
}

fn tidy(console: &Console, workspace: &Workspace) -> Result<(), Failure> {
    console.step("Tidy", || {
        let findings = tidy::findings(workspace)?;
        if findings.is_empty() { Ok(()) } else { Err(CheckError::Untidy(findings).into()) }
    })
}

fn wording(console: &Console, workspace: &Workspace) -> Result<(), Failure> {
    console.step("Spelling and sentences", || {
        let findings = wording::findings(workspace, &tidy::sources(workspace)?)?;
        if findings.is_empty() { Ok(()) } else { Err(CheckError::Untidy(findings).into()) }
    })
}

/// The packs that ship, whichever they are.
fn packs(console: &Console, workspace: &Workspace) -> Result<(), Failure> {
    let balise = app::command_line(console, workspace, Build::Debug)?;
    let mut command = app::balise(workspace, &balise);
    let packs = content::packs(&tidy::sources(workspace)?);
    Ok(console.live("Packs", command.arg("check").args(packs))?)
}

fn listed(findings: &[Finding]) -> String {
    findings.iter().map(|finding| format!("  {finding}")).collect::<Vec<_>>().join("\n")
}
