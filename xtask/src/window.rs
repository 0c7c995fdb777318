//! The tests of the real window: the application built for them, a display that no one sees, and the journeys.

use std::ffi::OsStr;
use std::path::PathBuf;

use crate::app::{self, Build};
use crate::console::Console;
use crate::display::VirtualDisplay;
use crate::failure::Failure;
use crate::workspace::{Workspace, WorkspaceError};

/// Runs every journey, or those that the arguments choose, as a person would go through them. In the environment they find what
/// `told` names.
///
/// # Errors
/// The application cannot be built, or a journey failed.
pub(crate) fn run(
    console: &Console,
    workspace: &Workspace,
    label: &str,
    chosen: &[&str],
    told: (&str, impl AsRef<OsStr>),
) -> Result<(), Failure> {
    let program = under_test(console, workspace)?;
    let display = VirtualDisplay::start()?;
    let mut cargo = workspace.whole("test", &[]);
    // One window at a time: without a window manager only one has the focus, and the keyboard is part of the proof.
    cargo.args(["--test", "window", "--", "--test-threads=1"]).args(chosen);
    cargo.env("BALISE_APP", program).env(told.0, told.1);
    // Every test has a home of its own; without this each would compile the same shaders for seconds.
    cargo.env("MESA_SHADER_CACHE_DIR", workspace.target("shader-cache"));
    display.lend(&mut cargo);
    Ok(console.live(label, &mut cargo)?)
}

/// Builds the application with the test hook, and keeps it where no one takes it for the one without.
fn under_test(console: &Console, workspace: &Workspace) -> Result<PathBuf, Failure> {
    let built = app::desktop(console, workspace, Build::UnderTest)?;
    let folder = workspace.target("e2e");
    workspace.fresh_folder(&folder)?;
    let kept = folder.join(built.file_name().unwrap_or_default());
    match std::fs::rename(&built, &kept) {
        Ok(()) => Ok(kept),
        Err(cause) => Err(WorkspaceError::File { path: built, doing: "moved", cause }.into()),
    }
}
