//! A message bus of one's own, where a second start of the application finds the first.

use std::ffi::OsString;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

/// A running bus, ended when it is dropped.
pub(crate) struct Bus {
    child: Child,
    address: String,
}

impl Bus {
    pub(crate) fn start() -> Self {
        let mut command = Command::new("dbus-daemon");
        command
            .args(["--session", "--nofork", "--print-address"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn().expect("dbus-daemon: `cargo xtask setup` installs it");
        let mut address = String::new();
        BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut address).expect("an address");
        Self { child, address: address.trim().to_owned() }
    }

    /// What leads a program to it.
    pub(crate) fn environment(&self) -> (&'static str, OsString) {
        ("DBUS_SESSION_BUS_ADDRESS", self.address.clone().into())
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
