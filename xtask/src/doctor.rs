//! `cargo xtask doctor`: what is there and what is missing. Nothing is installed.

use crate::console::Console;
use crate::failure::Failure;
use crate::machine::{self, Need, Scope};
use crate::workspace::Workspace;

/// Prints the list; the last line says which commands can run.
///
/// # Errors
/// None of its own: a missing thing is what it is asked about.
pub(crate) fn run(console: &Console, workspace: &Workspace) -> Result<String, Failure> {
    let needs: Vec<(Need, bool)> = machine::needs(Scope::Test).map(|need| (need, need.is_met())).collect();
    for (need, met) in &needs {
        console.print(line(need, *met));
    }
    let node = machine::node(workspace);
    console.print(match &node {
        Some(node) => format!("✓ Node {} with npm", node.version()),
        None => format!("✗ Node {} with npm", machine::NODE_WANTED),
    });
    console.print(if crate::display::is_there() {
        "✓ display"
    } else {
        "✗ display: `run` writes the sample reports instead of opening the window"
    });
    let lacks = |scope| node.is_none() || needs.iter().any(|(need, met)| !met && need.scope <= scope);
    Ok(verdict(lacks(Scope::Run), lacks(Scope::Test)).to_owned())
}

fn line(need: &Need, met: bool) -> String {
    let mark = if met { '✓' } else { '✗' };
    let mut line = format!("{mark} {} (`{}`)", need.what, need.probe_as_typed());
    if !met {
        line.push_str(&format!(", in Debian's {}", need.packages.debian.join(" ")));
    }
    line
}

fn verdict(run_lacks: bool, test_lacks: bool) -> &'static str {
    match (run_lacks, test_lacks) {
        (false, false) => "Nothing is missing: `cargo xtask run` and `cargo xtask test` can start.",
        (false, true) => "`cargo xtask run` can start; `cargo xtask test` will install what is marked ✗, or say how.",
        (true, _) => "Something is missing: `cargo xtask run` or `cargo xtask test` will install what is marked ✗, or say how.",
    }
}
