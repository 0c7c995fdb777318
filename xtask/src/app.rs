//! Building the programs, and where cargo put them.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::console::Console;
use crate::process::{self, ProcessError};
use crate::workspace::Workspace;

/// What the window is loaded from: the pages inside the program. Without it, Tauri asks a development server for them.
const OWN_PAGES: &str = "tauri/custom-protocol";

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
    let features = match build {
        Build::Debug | Build::Release => OWN_PAGES.to_owned(),
        Build::UnderTest => format!("{OWN_PAGES},e2e"),
    };
    let label = match build {
        Build::Debug => "Building the application",
        Build::Release => "Building the application with optimisations",
        Build::UnderTest => "Building the application to be tested",
    };
    program(console, workspace, label, build, &["-p", "balise-desktop", "--features", &features])
}

/// Builds the command line.
///
/// # Errors
/// cargo failed.
pub(crate) fn command_line(console: &Console, workspace: &Workspace, build: Build) -> Result<PathBuf, ProcessError> {
    program(console, workspace, "Building the command line", build, &["-p", "balise-cli"])
}

fn program(
    console: &Console,
    workspace: &Workspace,
    label: &str,
    build: Build,
    arguments: &[&str],
) -> Result<PathBuf, ProcessError> {
    let mut cargo = workspace.cargo();
    cargo.arg("build").args(arguments).arg("--message-format=json-render-diagnostics");
    if build == Build::Release {
        cargo.arg("--release");
    }
    let messages = console.step(label, || process::text(&mut cargo))?;
    executable(&messages).ok_or_else(|| ProcessError::NothingBuilt { command: process::spell(&cargo) })
}

/// The last program among cargo's messages: dependencies have none, and only one package was asked for.
fn executable(messages: &str) -> Option<PathBuf> {
    let built = |line: &str| {
        let message: Value = serde_json::from_str(line).ok()?;
        let program = message["target"]["kind"].as_array()?.iter().any(|kind| kind == "bin");
        let path = message["executable"].as_str().map(PathBuf::from);
        path.filter(|_| program)
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
        assert_eq!(executable(messages), Some(PathBuf::from("/t/debug/balise")));
        assert_eq!(executable(r#"{"reason":"build-finished","success":true}"#), None);
    }
}
