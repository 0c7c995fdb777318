//! Python programs in a place of their own, so that the machine's own Python is left as it is.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use thiserror::Error;

use crate::console::Console;
use crate::process::ProcessError;
use crate::workspace::{Workspace, WorkspaceError};

/// The programs could not be had.
#[derive(Debug, Error)]
pub(crate) enum PythonError {
    #[error(transparent)]
    Workspace(#[from] WorkspaceError),
    #[error(transparent)]
    Process(#[from] ProcessError),
}

/// Installs `packages`, each pinned, in the virtual environment `target/<name>`, once; returns its Python.
///
/// # Errors
/// There is no Python, or a package cannot be had.
pub(crate) fn with(console: &Console, workspace: &Workspace, name: &str, packages: &[&str]) -> Result<PathBuf, PythonError> {
    let folder = workspace.target(name);
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let (stamp, wanted) = (folder.join("installed"), packages.join("\n"));
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    workspace.fresh_folder(&folder)?;
    let log = workspace.log(name);
    let mut venv = Command::new(if cfg!(windows) { "python" } else { "python3" });
    console.quiet("Making a place for programs in Python", venv.args(["-m", "venv"]).arg(&folder), &log)?;
    let mut pip = Command::new(&python);
    pip.args(["-m", "pip", "install", "--disable-pip-version-check"]).args(packages);
    console.quiet(&format!("Installing {}", packages.join(", ")), &mut pip, &log)?;
    fs::write(&stamp, wanted).map_err(|cause| WorkspaceError::File { path: stamp, doing: "written", cause })?;
    Ok(python)
}
