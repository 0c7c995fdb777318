//! The front end in `ui/`: its packages, its build, its own checks and tests.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use thiserror::Error;

use crate::console::Console;
use crate::failure::Failure;
use crate::machine::{self, Node, Scope};
use crate::process::ProcessError;
use crate::workspace::Workspace;

/// The front end could not be built or did not pass.
#[derive(Debug, Error)]
pub(crate) enum FrontEndError {
    #[error(transparent)]
    Npm(#[from] ProcessError),
    #[error("{} could not be {doing}: {cause}.", path.display())]
    File { path: PathBuf, doing: &'static str, cause: io::Error },
}

/// `cargo xtask ui`: what the bundler of the desktop application asks for.
///
/// # Errors
/// The machine lacks something, or npm failed.
pub(crate) fn run(console: &Console, workspace: &Workspace) -> Result<String, Failure> {
    let node = machine::ensure(console, workspace, Scope::Run)?;
    FrontEnd::new(console, workspace, &node).build()?;
    Ok("The front end is built: ui/dist.".to_owned())
}

/// The front end with what its commands need.
pub(crate) struct FrontEnd<'a> {
    console: &'a Console,
    workspace: &'a Workspace,
    node: &'a Node,
    folder: PathBuf,
}

impl<'a> FrontEnd<'a> {
    /// Looks at nothing yet.
    pub(crate) fn new(console: &'a Console, workspace: &'a Workspace, node: &'a Node) -> Self {
        Self { console, workspace, node, folder: workspace.path("ui") }
    }

    /// Its packages installed and its pages built, each only when something changed since.
    ///
    /// # Errors
    /// npm failed.
    pub(crate) fn build(&self) -> Result<(), FrontEndError> {
        self.packages()?;
        let (sources, stamp) = (self.sources()?, self.stamp("sources"));
        if is_built(&self.folder.join("dist/index.html")) && is(&stamp, &sources) {
            return Ok(());
        }
        // A build that fails must not leave the stamp of an older one that happens to match again.
        let _ = fs::remove_file(&stamp);
        self.quiet("Building the front end", "ui-build", &["run", "build"])?;
        write(&stamp, &sources)
    }

    /// Types, components and style.
    ///
    /// # Errors
    /// A finding, or npm failed.
    pub(crate) fn check(&self) -> Result<(), FrontEndError> {
        self.packages()?;
        Ok(self.quiet("Checking the front end", "ui-check", &["run", "check"])?)
    }

    /// Its tests: of its parts, and of every screen drawn by a browser where one is brought to this system.
    ///
    /// # Errors
    /// A test or npm failed.
    pub(crate) fn test(&self) -> Result<(), FrontEndError> {
        self.packages()?;
        let script = if cfg!(target_os = "linux") { "test" } else { "test:units" };
        let mut npm = self.npm();
        if let Some(browser) = machine::program("chromium") {
            npm.env("BALISE_CHROMIUM", browser);
        }
        Ok(self.console.live("Front end: tests", npm.args(["run", script]))?)
    }

    fn packages(&self) -> Result<(), FrontEndError> {
        let stamp = self.stamp("packages");
        let wanted = read(&self.folder.join("package.json"))? + &read(&self.folder.join("package-lock.json"))?;
        if is(&stamp, &wanted) {
            return Ok(());
        }
        let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
        self.quiet("Installing the packages of the front end", "ui-packages", &arguments)?;
        write(&stamp, &wanted)
    }

    fn quiet(&self, label: &str, log: &str, arguments: &[&str]) -> Result<(), ProcessError> {
        self.console.quiet(label, self.npm().args(arguments), &self.workspace.log(log))
    }

    fn npm(&self) -> Command {
        self.node.npm(&self.folder)
    }

    /// A note of what something was made from. It lies among the packages: who removes those, removes it.
    fn stamp(&self, of: &str) -> PathBuf {
        self.folder.join("node_modules").join(format!(".balise-{of}"))
    }

    /// Every file that the build may read, with size and time. Equality with the list of the last build also notices a
    /// file that is gone and one put back with an older time, which "newer than the build" does not.
    fn sources(&self) -> Result<String, FrontEndError> {
        let mut list = Vec::new();
        collect(&self.folder, &mut list).map_err(|cause| file(&self.folder, "listed", cause))?;
        list.sort();
        Ok(list.join("\n"))
    }
}

/// A page is there that is not the one which the build script of the application puts there so that cargo can go on.
fn is_built(index: &Path) -> bool {
    fs::read_to_string(index).is_ok_and(|page| !page.contains("ui-placeholder"))
}

fn collect(folder: &Path, list: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let metadata = entry.metadata()?;
        if metadata.is_file() {
            let time = metadata.modified()?.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
            list.push(format!("{} {} {}", entry.path().display(), metadata.len(), time.as_nanos()));
        } else if metadata.is_dir() && !is_made(&entry.file_name().to_string_lossy()) {
            collect(&entry.path(), list)?;
        }
    }
    Ok(())
}

/// Folders that npm and the tools it starts write: packages, pages, and what they keep for themselves (`.vite`).
fn is_made(folder: &str) -> bool {
    ["node_modules", "dist", "coverage"].contains(&folder) || folder.starts_with('.')
}

fn is(stamp: &Path, wanted: &str) -> bool {
    fs::read_to_string(stamp).is_ok_and(|found| found == wanted)
}

fn read(path: &Path) -> Result<String, FrontEndError> {
    fs::read_to_string(path).map_err(|cause| file(path, "read", cause))
}

fn write(path: &Path, text: &str) -> Result<(), FrontEndError> {
    fs::write(path, text).map_err(|cause| file(path, "written", cause))
}

fn file(path: &Path, doing: &'static str, cause: io::Error) -> FrontEndError {
    FrontEndError::File { path: path.to_owned(), doing, cause }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listing(folder: &Path) -> io::Result<String> {
        let mut list = Vec::new();
        collect(folder, &mut list)?;
        list.sort();
        Ok(list.join("\n"))
    }

    #[test]
    fn a_changed_a_new_and_a_removed_source_are_noticed() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let source = folder.path().join("src/App.svelte");
        fs::create_dir(folder.path().join("src"))?;
        fs::write(&source, "<p>1</p>")?;
        let first = listing(folder.path())?;
        assert_eq!(first, listing(folder.path())?);
        fs::write(&source, "<p>12</p>")?;
        let second = listing(folder.path())?;
        assert_ne!(first, second);
        fs::remove_file(&source)?;
        assert_ne!(second, listing(folder.path())?);
        Ok(())
    }

    #[test]
    fn what_the_build_makes_is_no_source() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let before = listing(folder.path())?;
        fs::create_dir_all(folder.path().join("dist"))?;
        fs::create_dir_all(folder.path().join("node_modules/x"))?;
        fs::create_dir_all(folder.path().join(".vite"))?;
        fs::write(folder.path().join(".vite/cache"), "")?;
        fs::write(folder.path().join("dist/index.html"), "")?;
        fs::write(folder.path().join("node_modules/x/a.js"), "")?;
        assert_eq!(before, listing(folder.path())?);
        Ok(())
    }

    #[test]
    fn the_placeholder_page_is_no_build() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let index = folder.path().join("index.html");
        assert!(!is_built(&index));
        fs::write(&index, "<!doctype html><meta name=ui-placeholder>")?;
        assert!(!is_built(&index));
        fs::write(&index, "<!doctype html><script src=/a.js></script>")?;
        assert!(is_built(&index));
        Ok(())
    }
}
