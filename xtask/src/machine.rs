//! What the machine must have, and bringing what it lacks.
//!
//! On Debian and Ubuntu the missing packages are installed. Elsewhere their names are told: a person's own system is
//! theirs to change, and only apt's ways have been tried.

mod apt;
mod elsewhere;
mod need;
mod node;

use thiserror::Error;

pub(crate) use need::{Need, Scope, needs, program};
pub(crate) use node::{Node, WANTED as NODE_WANTED};

use crate::console::Console;
use crate::failure::Failure;
use crate::process::ProcessError;
use crate::workspace::Workspace;
use apt::AptError;

/// The machine lacks something that the command cannot bring.
#[derive(Debug, Error)]
pub(crate) enum MachineError {
    /// Not Debian or Ubuntu: the person installs it.
    #[error("{0}")]
    Elsewhere(String),
    #[error(transparent)]
    Apt(#[from] AptError),
    /// Node could not be fetched, or does not run here.
    #[error("Node {wanted} could not be brought: {cause}\nInstall Node {wanted} yourself and run the command again.", wanted = node::WANTED)]
    Node { cause: ProcessError },
    /// Everything was done and still no Node answers.
    #[error("Node was installed, yet `node --version` does not answer {wanted}. Install it yourself and run the command again.", wanted = node::WANTED)]
    NodeStill,
}

/// Brings what `scope` needs; quick when nothing is missing.
///
/// # Errors
/// Something is missing and could not be installed; the message names it and the remedy.
pub(crate) fn ensure(console: &Console, workspace: &Workspace, scope: Scope) -> Result<Node, MachineError> {
    let mut missing = missing(scope);
    let node = node::find(workspace);
    if missing.is_empty()
        && let Some(node) = node
    {
        console.note(format_args!("✓ The machine has what is needed (Node {})", node.version()));
        return Ok(node);
    }
    if !apt::is_the_way_here() {
        return Err(MachineError::Elsewhere(elsewhere::instructions(&missing, node.is_none())));
    }
    if node.is_none() && node::npm_is_missing() {
        missing.push(node::DEBIAN);
    }
    apt::install(console, workspace, &missing)?;
    match node::find(workspace) {
        Some(node) => Ok(node),
        None => node::fetch(console, workspace),
    }
}

/// `cargo xtask setup`.
///
/// # Errors
/// As [`ensure`].
pub(crate) fn set_up(console: &Console, workspace: &Workspace) -> Result<String, Failure> {
    let node = ensure(console, workspace, Scope::Test)?;
    Ok(format!("The machine is ready for `cargo xtask run` and `cargo xtask test` (Node {}).", node.version()))
}

/// The Node that the commands would use.
pub(crate) fn node(workspace: &Workspace) -> Option<Node> {
    node::find(workspace)
}

/// What `scope` needs and the machine does not have.
fn missing(scope: Scope) -> Vec<Need> {
    needs(scope).filter(|need| !need.is_met()).collect()
}
