//! Displays: whether there is one, and a virtual one for the tests.

use std::env;
use std::io::{self, BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use thiserror::Error;

/// The virtual display did not come up.
#[derive(Debug, Error)]
pub(crate) enum DisplayError {
    #[error("Xvfb, the virtual display, could not be started: {0}.")]
    Start(io::Error),
    #[error("Xvfb, the virtual display, ended without naming its display. `Xvfb -displayfd 1` says why.")]
    NoNumber,
}

/// Whether a window could be shown. Windows and macOS always have a display for the person who is logged in.
pub(crate) fn is_there() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// A display that no one sees; it ends when this value is dropped.
#[derive(Debug)]
pub(crate) struct VirtualDisplay {
    server: Child,
    name: String,
}

impl VirtualDisplay {
    /// Starts one that picks a free number by itself, 1280 × 800 pixels.
    ///
    /// # Errors
    /// Xvfb is missing or refuses.
    pub(crate) fn start() -> Result<Self, DisplayError> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(DisplayError::Start)?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            // An error here leaves the number empty, which is told below.
            let _ = BufReader::new(output).read_line(&mut number);
        }
        let display = Self { server, name: format!(":{}", number.trim()) };
        if display.name == ":" { Err(DisplayError::NoNumber) } else { Ok(display) }
    }

    /// The environment of a program that shows its window here, and nowhere else. No `WEBKIT_DISABLE_…` may reach the
    /// webview: with one, the driver waits for ever for a picture.
    pub(crate) fn lend(&self, command: &mut Command) {
        command.env("DISPLAY", &self.name).env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11");
        // Two applications on one session bus would take each other for a second start of the same.
        command.env("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        for (name, _) in env::vars_os() {
            if name.to_str().is_some_and(|name| name.starts_with("WEBKIT_DISABLE_")) {
                command.env_remove(name);
            }
        }
    }
}

impl Drop for VirtualDisplay {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
