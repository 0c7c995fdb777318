//! `cargo xtask test`: every proof there is.

use thiserror::Error;

use crate::app::{self, Build};
use crate::console::{self, Console};
use crate::failure::Failure;
use crate::faults::{self, Counted};
use crate::front_end::FrontEnd;
use crate::machine::{self, Scope};
use crate::paper;
use crate::process;
use crate::window;
use crate::workspace::Workspace;

/// Programs that speak over a network. An application that promises to keep drafts on this machine links none.
const NETWORK_CLIENTS: &[&str] = &["reqwest", "hyper", "ureq", "curl", "isahc", "attohttpc", "surf", "minreq"];

/// The systems Balise is built for.
const DESKTOPS: [&str; 4] = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin", "x86_64-apple-darwin"];

/// A proof that is our own, not another program's, failed.
#[derive(Debug, Error)]
pub(crate) enum TestError {
    /// The promise that nothing leaves the machine is no longer visible in the list of dependencies.
    #[error(
        "The application now links {0}, which can speak over a network. Find what brings it with\n  cargo tree -p balise-desktop -e normal,build -i {0}"
    )]
    NetworkClient(String),
}

/// Runs every suite, and stops at the first that fails.
///
/// # Errors
/// A suite failed, or something it needs is missing.
pub(crate) fn run(console: &Console, workspace: &Workspace) -> Result<String, Failure> {
    let node = machine::ensure(console, workspace, Scope::Test)?;
    let front_end = FrontEnd::new(console, workspace, &node);
    front_end.build()?;
    let suites = Suites { console, workspace };
    let mut tests = workspace.whole("test", &[]);
    console.live("Model, documents, drafts, report, use cases, command line, desktop: tests", tests.args(workspace.suites()))?;
    front_end.check()?;
    front_end.test()?;
    suites.no_network()?;
    let broken = faults::short(console, workspace)?;
    let mut count = 4;
    if cfg!(target_os = "linux") {
        window::run(console, workspace, "The real window", &[], Counted::asked(workspace))?;
        faults::tell(console, workspace, &broken, Some(Counted::read(workspace)?))?;
        suites.paper()?;
        count += 2;
    } else {
        faults::tell(console, workspace, &broken, None)?;
        console.note(
            "! The real window and the PDF checkers are proved on Linux only: no driver of this system's webview is at hand.",
        );
    }
    Ok(format!("All tests passed: {count} suites in {}.", console::duration(console.elapsed())))
}

struct Suites<'a> {
    console: &'a Console,
    workspace: &'a Workspace,
}

impl Suites<'_> {
    fn no_network(&self) -> Result<(), Failure> {
        let mut cargo = self.workspace.cargo();
        cargo.args(["tree", "-p", "balise-desktop", "-e", "normal,build"]);
        // Tauri has an HTTP client on telephones, for its development server; Balise is not built for them.
        cargo.args(DESKTOPS.iter().flat_map(|target| ["--target", target]));
        cargo.args(["--prefix", "none", "--format", "{p}"]);
        self.console.step("Desktop: no network client among its dependencies", || {
            let tree = process::text(&mut cargo)?;
            network_client(&tree).map_or(Ok(()), |name| Err(TestError::NetworkClient(name.to_owned()).into()))
        })
    }

    fn paper(&self) -> Result<(), Failure> {
        let balise = app::command_line(self.console, self.workspace, Build::Debug)?;
        Ok(paper::check(self.console, self.workspace, &balise)?)
    }
}

/// The first network client in what `cargo tree` prints, one `name vVERSION` a line.
fn network_client(tree: &str) -> Option<&str> {
    let names = tree.lines().filter_map(|line| line.split_whitespace().next());
    names.into_iter().find(|name| NETWORK_CLIENTS.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_client_is_found_by_its_whole_name() {
        assert_eq!(network_client("balise-desktop v0.1.0 (/x)\nhttp v1.3.1\nreqwest v0.12.24 (*)\n"), Some("reqwest"));
        assert_eq!(network_client("balise-desktop v0.1.0 (/x)\nhttp v1.3.1\nsurface v1.0.0\n"), None);
    }
}
