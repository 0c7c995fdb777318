//! Building the programs, and where cargo put them.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::console::Console;
use crate::process::{self, ProcessError};
use crate::workspace::Workspace;

/// The window shows the pages inside the program. Without it, Tauri asks a development server for them.
const OWN_PAGES: &str = "balise-desktop/custom-protocol";

/// Lets a test answer the save dialog.
const TEST_HOOK: &str = "balise-desktop/e2e";

/// How programs are built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Build {
    /// Quick to build.
    Debug,
    /// With optimisations, as they are given to people.
    Release,
    /// Quick to build, with the test hook in the desktop application.
    UnderTest,
}

/// The programs of Balise.
#[derive(Debug)]
pub(crate) struct Programs {
    /// The desktop application.
    pub(crate) desktop: PathBuf,
    /// The command line.
    pub(crate) balise: PathBuf,
}

/// Builds both programs in one go: built one after the other, cargo would choose other features for the libraries that
/// they share, and compile those twice.
///
/// # Errors
/// cargo failed.
pub(crate) fn both(console: &Console, workspace: &Workspace, build: Build) -> Result<Programs, ProcessError> {
    let (label, features) = match build {
        Build::Debug => ("Building Balise", OWN_PAGES.to_owned()),
        Build::Release => ("Building Balise with optimisations", OWN_PAGES.to_owned()),
        Build::UnderTest => ("Building Balise to be tested", format!("{OWN_PAGES},{TEST_HOOK}")),
    };
    let arguments = ["-p", "balise-desktop", "-p", "balise-cli", "--features", &features];
    let built = programs(console, workspace, label, build, &arguments)?;
    Ok(Programs { desktop: built("balise-desktop")?, balise: built("balise")? })
}

/// Builds each program by itself, as it is given to people: what one needs may not weigh on the other.
///
/// # Errors
/// cargo failed.
pub(crate) fn each(console: &Console, workspace: &Workspace) -> Result<Programs, ProcessError> {
    let (cli, desktop) = (["-p", "balise-cli"], ["-p", "balise-desktop", "--features", OWN_PAGES]);
    let balise = programs(console, workspace, "Building the command line with optimisations", Build::Release, &cli)?;
    let window = programs(console, workspace, "Building the desktop with optimisations", Build::Release, &desktop)?;
    Ok(Programs { desktop: window("balise-desktop")?, balise: balise("balise")? })
}

/// Runs cargo, and returns what finds a program by its name among those that it built.
fn programs(
    console: &Console,
    workspace: &Workspace,
    label: &str,
    build: Build,
    arguments: &[&str],
) -> Result<impl Fn(&str) -> Result<PathBuf, ProcessError> + use<>, ProcessError> {
    let mut cargo = workspace.cargo();
    cargo.arg("build").args(arguments).arg("--message-format=json-render-diagnostics");
    if build == Build::Release {
        cargo.arg("--release");
    }
    let messages = console.step(label, || process::text(&mut cargo))?;
    let command = process::spell(&cargo);
    Ok(move |name: &str| executable(&messages, name).ok_or_else(|| ProcessError::NothingBuilt { command: command.clone() }))
}

/// Where cargo's messages say that the program of that name is.
fn executable(messages: &str, name: &str) -> Option<PathBuf> {
    let built = |line: &str| {
        let message: Value = serde_json::from_str(line).ok()?;
        let target = &message["target"];
        let is_it = target["name"] == name && target["kind"].as_array()?.iter().any(|kind| kind == "bin");
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
