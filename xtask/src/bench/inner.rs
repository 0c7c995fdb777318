//! What can only be measured from inside: the use cases, by an example of their own package.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::figure::Figure;
use super::{Bed, BenchError};
use crate::console::Console;
use crate::process::{self, ProcessError};
use crate::workspace::Workspace;

const EXAMPLE: [&str; 5] = ["--release", "-p", "balise-workbench", "--example", "bench"];

/// Compiles it, so that no compilation runs while others are measured.
///
/// # Errors
/// cargo failed.
pub(super) fn build(console: &Console, workspace: &Workspace) -> Result<(), ProcessError> {
    console.step("Building the measurements of the use cases", || process::run(&mut cargo(workspace, "build")))
}

/// Runs it; it prints one figure a line.
pub(super) fn figures(bed: &Bed<'_>) -> Result<Vec<Figure>, BenchError> {
    let mut command = cargo(bed.workspace, "run");
    let (printed, spelled) = (process::text(&mut command)?, process::spell(&command));
    let figures: Vec<Figure> = printed
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| read(line).ok_or_else(|| BenchError::NotAFigure(spelled.clone(), line.to_owned())))
        .collect::<Result<_, _>>()?;
    if figures.is_empty() { Err(BenchError::NoFigure(spelled)) } else { Ok(figures) }
}

/// Has it write the blocks of the sample report, for the peers.
pub(super) fn blocks(workspace: &Workspace, to: &Path) -> Result<(), ProcessError> {
    process::run(cargo(workspace, "run").args(["--", "--blocks"]).arg(to))
}

fn cargo(workspace: &Workspace, doing: &str) -> Command {
    let mut cargo = workspace.cargo();
    cargo.arg(doing).arg("--quiet").args(EXAMPLE);
    cargo
}

/// `{"name": "recompute", "value_ms": 1.2, "budget_ms": 5, "peer": "parse", "peer_ms": 0.3, "how": "median"}`.
fn read(line: &str) -> Option<Figure> {
    let line: Value = serde_json::from_str(line).ok()?;
    let number = |key: &str| line[key].as_f64();
    let figure =
        Figure::new(line["name"].as_str()?, number("value_ms")?, "ms", line["how"].as_str()?).at_most(number("budget_ms")?);
    Some(figure.beside(line["peer"].as_str()?, number("peer_ms")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = r#"{"name":"recompute","value_ms":1.25,"budget_ms":5,"peer":"parse","peer_ms":0.5,"how":"median"}"#;

    #[test]
    fn a_line_is_a_figure_with_its_budget_and_its_peer() {
        let figure = read(LINE);
        assert_eq!(figure.as_ref().map(|figure| (figure.value, figure.budget)), Some((1.25, Some(5.0))));
        assert_eq!(figure.map(|figure| figure.peers), Some(vec![("parse".to_owned(), 0.5)]));
    }

    #[test]
    fn a_line_without_a_number_is_none() {
        assert!(read(&LINE.replace("1.25", "\"fast\"")).is_none());
        assert!(read("recompute 1.25").is_none());
    }
}
