//! Whether the window speaks to a network: one journey of its tests, with the system calls of the application traced.

use std::fmt;
use std::fs;

use serde_json::Value;

use super::FaultsError;
use crate::console::Console;
use crate::display::VirtualDisplay;
use crate::failure::Failure;
use crate::test;
use crate::workspace::Workspace;

/// The journey that is traced, and tells what it counted.
const JOURNEY: &str = "a_whole_journey_of_the_window_speaks_to_no_network";

/// What the journey counted. The first call that reaches anything ends it, so none did.
#[derive(Debug)]
pub(super) struct Counted(Value);

impl Counted {
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

/// Runs the journey in the real window, on a display that no one sees.
///
/// # Errors
/// The application cannot be built, the journey fails, or it tells nothing.
pub(super) fn counted(console: &Console, workspace: &Workspace) -> Result<Counted, Failure> {
    let program = test::window_under_test(console, workspace)?;
    let display = VirtualDisplay::start()?;
    let told = workspace.target("faults").join("window.json");
    let mut cargo = workspace.cargo();
    cargo.args(["test", "-p", "balise-e2e", "--", "--exact", &format!("journeys::offline::{JOURNEY}")]);
    cargo.env("BALISE_APP", program).env("BALISE_SOCKETS", &told);
    cargo.env("MESA_SHADER_CACHE_DIR", workspace.target("shader-cache"));
    display.lend(&mut cargo);
    console.live("No socket: the window, traced", &mut cargo)?;
    let text = fs::read_to_string(&told).map_err(|cause| FaultsError::File { path: told.clone(), cause })?;
    let counted = serde_json::from_str::<Value>(&text).ok().filter(|counted| counted["sockets opened"] == 0);
    Ok(counted.map(Counted).ok_or_else(|| FaultsError::Untraced(JOURNEY.to_owned()))?)
}
