//! Whether the window speaks to a network: one journey of its tests, with the system calls of the application traced.

use std::fmt;
use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use super::FaultsError;
use crate::console::Console;
use crate::failure::Failure;
use crate::window;
use crate::workspace::Workspace;

/// The journey that is traced, and tells what it counted.
const JOURNEY: &str = "a_whole_journey_of_the_window_speaks_to_no_network";

/// What the journey counted. The first call that reaches anything ends it, so none did.
#[derive(Debug)]
pub(crate) struct Counted(Value);

impl Counted {
    /// What has the journey tell, and where.
    pub(crate) fn asked(workspace: &Workspace) -> (&'static str, PathBuf) {
        ("BALISE_SOCKETS", workspace.target("faults").join("window.json"))
    }

    /// Runs the journey alone.
    ///
    /// # Errors
    /// The application cannot be built, the journey fails, or it tells nothing.
    pub(super) fn now(console: &Console, workspace: &Workspace) -> Result<Self, Failure> {
        let journey = format!("journeys::offline::{JOURNEY}");
        window::run(console, workspace, "No socket: the window, traced", &["--exact", &journey], Self::asked(workspace))?;
        Ok(Self::read(workspace)?)
    }

    /// What the journey told when it was run last.
    ///
    /// # Errors
    /// It told nothing.
    pub(crate) fn read(workspace: &Workspace) -> Result<Self, FaultsError> {
        let (_, path) = Self::asked(workspace);
        let text = fs::read_to_string(&path).map_err(|cause| FaultsError::File { path, cause })?;
        let counted = serde_json::from_str::<Value>(&text).ok().filter(|counted| counted["sockets opened"] == 0);
        counted.map(Self).ok_or_else(|| FaultsError::Untraced(JOURNEY.to_owned()))
    }

    /// For machines.
    pub(super) fn json(&self) -> Value {
        self.0.clone()
    }
}

impl fmt::Display for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = |key: &str| self.0[key].as_u64().unwrap_or_default();
        write!(
            f,
            "sockets opened by the window: {} (a whole journey traced; besides, on this machine: {} local, {} that ask the kernel, {} of the test’s driver)",
            number("sockets opened"),
            number("local"),
            number("kernel"),
            number("driver"),
        )
    }
}
