//! Installing on Debian and Ubuntu.

use std::io::{self, IsTerminal};
use std::process::Command;

use thiserror::Error;

use super::need::{Need, program};
use crate::console::Console;
use crate::process::{self, ProcessError};
use crate::workspace::Workspace;

/// Packages could not be installed.
#[derive(Debug, Error)]
pub(crate) enum AptError {
    /// The person has no way to become root from here.
    #[error("Installing needs an administrator. Ask one to run:\n  apt-get install --no-install-recommends {0}")]
    NotAllowed(String),
    /// The release is too old.
    #[error("This release has no package {0}. Debian 12, Ubuntu 22.04 or a later one is needed.")]
    Unknown(String),
    #[error(transparent)]
    Process(#[from] ProcessError),
}

/// Whether packages can be installed by apt-get.
pub(super) fn is_the_way_here() -> bool {
    cfg!(target_os = "linux") && program("apt-get").is_some()
}

/// Installs the packages of what is missing, without what they merely recommend. Lists of packages are brought up to
/// date only when they do not know a package, or know a version that is gone.
///
/// # Errors
/// No right to install, no such package, or apt-get failed.
pub(super) fn install(console: &Console, workspace: &Workspace, missing: &[Need]) -> Result<(), AptError> {
    let packages: Vec<&str> = missing.iter().flat_map(|need| need.packages.debian).copied().collect();
    if packages.is_empty() {
        return Ok(());
    }
    let apt = Apt { console, workspace, root: as_root(&packages)? };
    if unknown(&packages).is_empty() && apt.install(&packages).is_ok() {
        return Ok(());
    }
    apt.get("Bringing the lists of packages up to date", "apt-update", &["update"])?;
    match unknown(&packages).as_slice() {
        [] => Ok(apt.install(&packages)?),
        unknown => Err(AptError::Unknown(unknown.join(", "))),
    }
}

struct Apt<'a> {
    console: &'a Console,
    workspace: &'a Workspace,
    /// The words before `apt-get`.
    root: &'static [&'static str],
}

impl Apt<'_> {
    fn install(&self, packages: &[&str]) -> Result<(), ProcessError> {
        let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
        arguments.extend(packages);
        self.get(&format!("Installing {}", packages.join(" ")), "apt-install", &arguments)
    }

    fn get(&self, label: &str, log: &str, arguments: &[&str]) -> Result<(), ProcessError> {
        // Another installation may be going on: wait for it rather than fail.
        let words = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300"];
        let mut line = self.root.iter().chain(&words).chain(arguments);
        let mut command = Command::new(line.next().unwrap_or(&"apt-get"));
        self.console.quiet(label, command.args(line), &self.workspace.log(log))
    }
}

/// How to become root. Where nobody can type a password, sudo is told not to ask.
fn as_root(packages: &[&str]) -> Result<&'static [&'static str], AptError> {
    if process::ask(Command::new("id").arg("-u")).as_deref() == Some("0") {
        return Ok(&[]);
    }
    let somebody = io::stdin().is_terminal();
    let words: &[&str] = if somebody { &["sudo"] } else { &["sudo", "--non-interactive"] };
    // Asked before the first step: its progress line would hide the question.
    let allowed = Command::new("sudo").args(&words[1..]).arg("--validate").status();
    if allowed.is_ok_and(|status| status.success()) { Ok(words) } else { Err(AptError::NotAllowed(packages.join(" "))) }
}

/// Those of the packages that apt has no version of.
fn unknown<'a>(packages: &[&'a str]) -> Vec<&'a str> {
    let policy = process::ask(Command::new("apt-cache").arg("policy").args(packages).env("LC_ALL", "C"));
    let policy = policy.unwrap_or_default();
    packages.iter().copied().filter(|package| !has_candidate(&policy, package)).collect()
}

fn has_candidate(policy: &str, package: &str) -> bool {
    policy
        .lines()
        .skip_while(|line| line.strip_suffix(':') != Some(package))
        .skip(1)
        .take_while(|line| line.starts_with(' '))
        .any(|line| line.trim().strip_prefix("Candidate: ").is_some_and(|version| version != "(none)"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: &str = "\
xvfb:
  Installed: (none)
  Candidate: 2:21.1.7-3
  Version table:
     2:21.1.7-3 500
libwebkit2gtk-4.1-dev:
  Installed: (none)
  Candidate: (none)
  Version table:
qpdf:
  Installed: 11.3.0-1
  Candidate: 11.3.0-1
";

    #[test]
    fn a_package_with_a_version_can_be_installed() {
        assert!(has_candidate(POLICY, "xvfb"));
        assert!(has_candidate(POLICY, "qpdf"));
    }

    #[test]
    fn a_package_without_a_version_or_not_listed_cannot() {
        assert!(!has_candidate(POLICY, "libwebkit2gtk-4.1-dev"));
        assert!(!has_candidate(POLICY, "xdotool"));
        assert!(!has_candidate("", "xvfb"));
    }
}
