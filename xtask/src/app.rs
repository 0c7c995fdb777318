//! Building the programs, and where cargo put them.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::console::Console;
use crate::process::{self, ProcessError};
use crate::workspace::{OWN_PAGES, Workspace};

/// Lets a test answer the save dialog.
const TEST_HOOK: &str = "balise-desktop/e2e";

/// How a program is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Build {
    /// Quick to build.
    Debug,
    /// With optimisations, as it is given to people.
    Release,
    /// Quick to build, with the hook that lets a test answer the save dialog.
    UnderTest,
}

/// Builds the desktop application.
///
/// # Errors
/// cargo failed.
pub(crate) fn desktop(console: &Console, workspace: &Workspace, build: Build) -> Result<PathBuf, ProcessError> {
    let label = match build {
        Build::Debug => "Building the application",
        Build::Release => "Building the application with optimisations",
        Build::UnderTest => "Building the application to be tested",
    };
    let mut cargo = match build {
        Build::Debug => part(workspace, &[], "--bin", "balise-desktop"),
        Build::UnderTest => part(workspace, &[TEST_HOOK], "--bin", "balise-desktop"),
        Build::Release => alone(workspace, &["balise-desktop", "--features", OWN_PAGES]),
    };
    program(console, label, &mut cargo, "balise-desktop")
}

/// Builds the command line.
///
/// # Errors
/// cargo failed.
pub(crate) fn command_line(console: &Console, workspace: &Workspace, build: Build) -> Result<PathBuf, ProcessError> {
    let mut cargo = match build {
        Build::Debug | Build::UnderTest => part(workspace, &[], "--bin", "balise"),
        Build::Release => alone(workspace, &["balise-cli"]),
    };
    program(console, "Building the command line", &mut cargo, "balise")
}

/// Builds what writes the generated files.
///
/// # Errors
/// cargo failed.
pub(crate) fn generator(console: &Console, workspace: &Workspace) -> Result<PathBuf, ProcessError> {
    let mut cargo = part(workspace, &["balise-workbench/codegen"], "--bin", "codegen");
    program(console, "Building what writes the generated files", &mut cargo, "codegen")
}

/// Builds what breaks the library of drafts on purpose.
///
/// # Errors
/// cargo failed.
pub(crate) fn breaker(console: &Console, workspace: &Workspace) -> Result<PathBuf, ProcessError> {
    program(console, "Building the faults", &mut part(workspace, &[], "--example", "faults"), "faults")
}

/// A program on the libraries that every other part is built on.
fn part(workspace: &Workspace, features: &[&str], kind: &str, name: &str) -> Command {
    let mut cargo = workspace.whole("build", features);
    cargo.args([kind, name]).args(Workspace::SMALL_TEST);
    cargo
}

/// A program as it is given to people: what another needs may not weigh on it.
fn alone(workspace: &Workspace, package: &[&str]) -> Command {
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--release", "-p"]).args(package);
    cargo
}

fn program(console: &Console, label: &str, cargo: &mut Command, name: &str) -> Result<PathBuf, ProcessError> {
    cargo.arg("--message-format=json-render-diagnostics");
    let messages = console.step(label, || process::text(cargo))?;
    executable(&messages, name).ok_or_else(|| ProcessError::NothingBuilt { command: process::spell(cargo) })
}

/// Where cargo's messages say that the program of that name is.
fn executable(messages: &str, name: &str) -> Option<PathBuf> {
    let built = |line: &str| {
        let message: Value = serde_json::from_str(line).ok()?;
        let target = &message["target"];
        let is_it = target["name"] == name && target["kind"].as_array()?.iter().any(|kind| kind == "bin" || kind == "example");
        message["executable"].as_str().filter(|_| is_it).map(PathBuf::from)
    };
    messages.lines().rev().find_map(built)
}

/// A command of the command line, quiet on standard input.
pub(crate) fn balise(workspace: &Workspace, program: &std::path::Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(workspace.path("")).stdin(Stdio::null());
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_read_from_cargos_messages() {
        let messages = concat!(
            r#"{"reason":"compiler-artifact","target":{"kind":["lib"],"name":"a"},"executable":null}"#,
            "\n",
            r#"{"reason":"compiler-artifact","target":{"kind":["custom-build"],"name":"b"},"executable":"/t/build"}"#,
            "\n",
            r#"{"reason":"compiler-artifact","target":{"kind":["bin"],"name":"balise"},"executable":"/t/debug/balise"}"#,
            "\n",
            r#"{"reason":"build-finished","success":true}"#,
        );
        assert_eq!(executable(messages, "balise"), Some(PathBuf::from("/t/debug/balise")));
        assert_eq!(executable(messages, "b"), None);
        assert_eq!(executable(messages, "balise-desktop"), None);
    }
}
