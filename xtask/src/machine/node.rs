//! Node, which the front end is built with.
//!
//! Debian 12 ships a Node older than the build tools accept. Its npm is good enough to fetch, from the registry it is set
//! up for, the packages that hold Node and npm themselves: no script of another site is run, and nothing outside the
//! target folder changes.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::MachineError;
use super::need::{Need, Packages, Probe, Scope, program};
use crate::console::Console;
use crate::process;
use crate::workspace::Workspace;

/// What the build tools of the front end accept, for people.
pub(crate) const WANTED: &str = "20.19 or later (22.12 or later in the 22 series)";

/// Debian's npm, which brings Debian's Node.
pub(super) const DEBIAN: Need = Need {
    what: "npm",
    scope: Scope::Run,
    probe: Probe::Program("npm"),
    packages: Packages {
        debian: &["nodejs", "npm"],
        fedora: &["nodejs", "npm"],
        suse: &["nodejs", "npm"],
        arch: &["nodejs", "npm"],
    },
};

/// The major versions that are fetched: of Node, one with long-term support; of npm, the one it was released with.
const FETCHED: (&str, &str) = ("22", "10");

/// A Node that is recent enough, with its npm.
#[derive(Debug)]
pub(crate) struct Node {
    version: Version,
    npm: PathBuf,
    /// Folders to put before the search path, so that npm and its scripts find this Node.
    before: Vec<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Version {
    major: u32,
    minor: u32,
}

impl Node {
    /// `major.minor`.
    pub(crate) fn version(&self) -> String {
        format!("{}.{}", self.version.major, self.version.minor)
    }

    /// An npm that works in `folder` with this Node.
    pub(crate) fn npm(&self, folder: &Path) -> Command {
        let mut command = Command::new(&self.npm);
        command.current_dir(folder);
        if let Some(path) = self.search_path() {
            command.env("PATH", path);
        }
        command
    }

    fn search_path(&self) -> Option<OsString> {
        let old = env::var_os("PATH").unwrap_or_default();
        (!self.before.is_empty()).then(|| env::join_paths(self.before.iter().cloned().chain(env::split_paths(&old))).ok())?
    }
}

/// The Node of the machine when it is recent enough, else the one fetched earlier.
pub(super) fn find(workspace: &Workspace) -> Option<Node> {
    of_the_machine().or_else(|| fetched(workspace))
}

/// Whether there is no npm to fetch with.
pub(super) fn npm_is_missing() -> bool {
    npm_of_the_machine().is_none()
}

/// Fetches Node and npm into the target folder, with the machine's npm.
///
/// # Errors
/// npm failed, or what it brought does not run.
pub(super) fn fetch(console: &Console, workspace: &Workspace) -> Result<Node, MachineError> {
    let (node, npm) = FETCHED;
    let label = format!("Fetching Node {node}, since {} is too old", told_by_the_machine());
    let mut command = Command::new(npm_of_the_machine().unwrap_or_else(|| "npm".into()));
    command.arg("install").arg("--prefix").arg(folder(workspace));
    command.args(["--no-save", "--ignore-scripts", "--no-audit", "--no-fund"]);
    command.args([format!("{}@{node}", package()), format!("npm@{npm}")]);
    console.quiet(&label, &mut command, &workspace.log("node")).map_err(|cause| MachineError::Node { cause })?;
    fetched(workspace).ok_or(MachineError::NodeStill)
}

fn of_the_machine() -> Option<Node> {
    let version = ask_version(&mut Command::new("node"))?;
    Some(Node { version, npm: npm_of_the_machine()?, before: Vec::new() })
}

fn fetched(workspace: &Workspace) -> Option<Node> {
    let modules = folder(workspace).join("node_modules");
    let (bin, scripts) = (modules.join(package()).join("bin"), modules.join(".bin"));
    let npm = scripts.join("npm");
    let version = ask_version(&mut Command::new(bin.join("node")))?;
    npm.exists().then(|| Node { version, npm, before: vec![bin, scripts] })
}

fn folder(workspace: &Workspace) -> PathBuf {
    workspace.target("node")
}

/// The registry's name of the package that holds Node's program for this processor.
fn package() -> String {
    let processor = match env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => other,
    };
    format!("node-linux-{processor}")
}

/// npm is a script with another name on Windows, which is found only by its full name.
fn npm_of_the_machine() -> Option<PathBuf> {
    if cfg!(windows) {
        let npm = PathBuf::from("npm.cmd");
        return process::ask(Command::new(&npm).arg("--version")).map(|_| npm);
    }
    program("npm")
}

fn told_by_the_machine() -> String {
    process::ask(Command::new("node").arg("--version")).map_or_else(|| "none".into(), |version| format!("Node {version}"))
}

fn ask_version(node: &mut Command) -> Option<Version> {
    process::ask(node.arg("--version")).as_deref().and_then(read).filter(|version| version.is_accepted())
}

fn read(told: &str) -> Option<Version> {
    let mut numbers = told.strip_prefix('v')?.split('.').map(|number| number.parse().ok());
    Some(Version { major: numbers.next()??, minor: numbers.next()?? })
}

impl Version {
    /// The `engines` of Vite 8: `^20.19.0 || >=22.12.0`.
    fn is_accepted(self) -> bool {
        match self.major {
            0..20 | 21 => false,
            20 => self.minor >= 19,
            22 => self.minor >= 12,
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepted(told: &str) -> Option<bool> {
        read(told).map(Version::is_accepted)
    }

    #[test]
    fn the_node_of_debian_12_is_too_old() {
        assert_eq!(accepted("v18.20.4"), Some(false));
    }

    #[test]
    fn the_first_versions_that_the_build_tools_accept_are_accepted() {
        assert_eq!(accepted("v20.18.3"), Some(false));
        assert_eq!(accepted("v20.19.0"), Some(true));
        assert_eq!(accepted("v21.7.0"), Some(false));
        assert_eq!(accepted("v22.11.0"), Some(false));
        assert_eq!(accepted("v22.12.0"), Some(true));
        assert_eq!(accepted("v26.1.0"), Some(true));
    }

    #[test]
    fn what_is_no_version_is_no_node() {
        assert_eq!(read("node: not found"), None);
        assert_eq!(read("v22"), None);
    }
}
