//! What can only be measured from inside: the use cases, by an example of their own package.

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

fn cargo(workspace: &Workspace, doing: &str) -> Command {
    let mut cargo = workspace.cargo();
    cargo.arg(doing).arg("--quiet").args(EXAMPLE);
    cargo
}

/// `{"name": "recompute", "value_ms": 1.2, "budget_ms": 5}`, with `how` where the example tells it.
fn read(line: &str) -> Option<Figure> {
    let line: Value = serde_json::from_str(line).ok()?;
    let how = line["how"].as_str().unwrap_or("inside the process, release build");
    let figure = Figure::new(line["name"].as_str()?, line["value_ms"].as_f64()?, "ms", how);
    Some(match line["budget_ms"].as_f64() {
        Some(budget) => figure.at_most(budget),
        None => figure,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_figure_with_its_budget() {
        let figure = read(r#"{"name":"recompute","value_ms":1.25,"budget_ms":5}"#);
        assert_eq!(figure.map(|figure| (figure.name, figure.value, figure.budget)), Some(("recompute".into(), 1.25, Some(5.0))));
    }

    #[test]
    fn a_line_without_a_number_is_none() {
        assert!(read(r#"{"name":"recompute","value_ms":"fast"}"#).is_none());
        assert!(read("recompute 1.25").is_none());
    }
}
