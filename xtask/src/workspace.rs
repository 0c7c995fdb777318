//! Where the repository is and where cargo builds.

use std::env;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use thiserror::Error;

use crate::process::{self, ProcessError};

/// The repository cannot be found.
#[derive(Debug, Error)]
pub(crate) enum WorkspaceError {
    #[error(transparent)]
    Cargo(#[from] ProcessError),
    #[error("`cargo metadata` did not name `{0}`.")]
    Metadata(&'static str),
    /// A file or folder of the repository or of the target folder cannot be used.
    #[error("{} could not be {doing}: {cause}.", path.display())]
    File { path: PathBuf, doing: &'static str, cause: io::Error },
}

/// The window shows the pages inside the program. Without it, Tauri asks a development server for them.
pub(crate) const OWN_PAGES: &str = "balise-desktop/custom-protocol";

/// The package of the tests that need a built application and a display.
const WINDOW_TESTS: &str = "balise-e2e";

/// The folders of this checkout, and the tests in it.
#[derive(Debug)]
pub(crate) struct Workspace {
    root: PathBuf,
    target: PathBuf,
    suites: Vec<String>,
}

impl Workspace {
    /// Asks cargo, which knows `CARGO_TARGET_DIR` and every configuration file.
    ///
    /// # Errors
    /// cargo cannot read the workspace.
    pub(crate) fn find() -> Result<Self, WorkspaceError> {
        // At run time cargo tells the folder of the checkout that is being run, which may have moved since the build.
        let package = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        let mut command = cargo_in(&package);
        let text = process::text(command.args(["metadata", "--no-deps", "--format-version", "1"]))?;
        let metadata: Value = serde_json::from_str(&text).unwrap_or_default();
        let folder = |key| metadata[key].as_str().map(PathBuf::from).ok_or(WorkspaceError::Metadata(key));
        Ok(Self { root: folder("workspace_root")?, target: folder("target_directory")?, suites: suites(&metadata) })
    }

    /// A path in the repository.
    pub(crate) fn path(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.root.join(relative)
    }

    /// A path in cargo's target folder.
    pub(crate) fn target(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.target.join(relative)
    }

    /// The log of a step.
    pub(crate) fn log(&self, step: &str) -> PathBuf {
        self.target.join("xtask/logs").join(step).with_extension("log")
    }

    /// A cargo that works on this workspace.
    pub(crate) fn cargo(&self) -> Command {
        cargo_in(&self.root)
    }

    /// A cargo that builds one part of the whole, whichever it is, on the same libraries: `features` besides that of the
    /// pages, and arguments that choose the part are left to say.
    ///
    /// cargo chooses the features of a library by everything that it is asked for. Asked for one package, then for another, it
    /// would compile most of what they share once more each time. For the same reason a test is always among what is built:
    /// without one, cargo leaves out what tests add to the features.
    pub(crate) fn whole(&self, doing: &str, features: &[&str]) -> Command {
        let mut cargo = self.cargo();
        let features = [&[OWN_PAGES], features].concat().join(",");
        cargo.args([doing, "--workspace", "--features", &features]);
        cargo
    }

    /// The smallest test, for [`Self::whole`].
    pub(crate) const SMALL_TEST: [&str; 2] = ["--test", "new"];

    /// Arguments that choose every test but those of the window.
    pub(crate) fn suites(&self) -> impl Iterator<Item = &str> {
        let suites = self.suites.iter().flat_map(|name| ["--test", name]);
        ["--lib", "--bins", "--examples"].into_iter().chain(suites)
    }

    /// The folder, empty.
    ///
    /// # Errors
    /// It cannot be removed or made.
    pub(crate) fn fresh_folder(&self, path: &Path) -> Result<(), WorkspaceError> {
        let wrong = |doing| move |cause| WorkspaceError::File { path: path.to_owned(), doing, cause };
        if path.exists() {
            std::fs::remove_dir_all(path).map_err(wrong("removed"))?;
        }
        std::fs::create_dir_all(path).map_err(wrong("made"))
    }
}

/// The names of the test targets in what `cargo metadata` says, but for those of the window.
fn suites(metadata: &Value) -> Vec<String> {
    let packages = metadata["packages"].as_array().into_iter().flatten().filter(|package| package["name"] != WINDOW_TESTS);
    let targets = packages.filter_map(|package| package["targets"].as_array()).flatten();
    let tests = targets.filter(|target| target["kind"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind == "test")));
    let mut names: Vec<String> = tests.filter_map(|target| target["name"].as_str().map(str::to_owned)).collect();
    names.sort();
    names.dedup();
    names
}

/// What the outer cargo tells about xtask itself must not reach the inner one: build scripts that watch these variables
/// would run again each time a person changes between `cargo build` and `cargo xtask`.
fn cargo_in(folder: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder);
    for (name, _) in env::vars_os() {
        let of_xtask = name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"));
        if of_xtask {
            command.env_remove(name);
        }
    }
    command
}
