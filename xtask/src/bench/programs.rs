//! What is measured from outside: programs that are started.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use wait4::Wait4 as _;

use super::figure::{Figure, median, milliseconds};
use super::{Bed, BenchError};
use crate::paper;
use crate::process;

/// Runs for the median of something that takes milliseconds.
const MANY: usize = 20;
/// Runs for the median of something that takes a good part of a second.
const SOME: usize = 7;
const MEGABYTE: f64 = 1_000_000.0;

/// One run of a program.
struct Run {
    /// From the start to the end, in milliseconds.
    wall: f64,
    /// The most memory it held at a time, in megabytes.
    peak: f64,
}

/// `balise --version`, beside a program that does nothing and one that starts an interpreter.
pub(super) fn start(bed: &Bed<'_>) -> Result<Vec<Figure>, BenchError> {
    let programs = [(bed.balise.as_path(), "--version"), (Path::new("true"), "--"), (Path::new("python3"), "--version")];
    let mut times = [const { Vec::new() }; 3];
    for _ in 0..MANY {
        for ((program, argument), times) in programs.iter().zip(&mut times) {
            times.push(run(Command::new(program).arg(argument))?.wall);
        }
    }
    let [ours, nothing, python] = times.map(median);
    let figure = Figure::new("balise --version", ours, "ms", format!("wall time, median of {MANY}, peers alternating"));
    Ok(vec![figure.at_most(20.0).beside("true", nothing).beside("python3 --version", python)])
}

/// The sample report as a person makes it: read, checked, evaluated, laid out, written.
pub(super) fn report(bed: &Bed<'_>) -> Result<Vec<Figure>, BenchError> {
    let to = bed.workspace.target("bench.pdf");
    let command = || paper::report(bed.workspace, &bed.balise, &bed.sample, &to, "fr", "letter");
    let runs: Vec<Run> = (0..SOME).map(|_| run(&mut command())).collect::<Result<_, _>>()?;
    let wall = median(runs.iter().map(|run| run.wall).collect());
    let peak = median(runs.iter().map(|run| run.peak).collect());
    let how = format!("`balise report` of the sample organisation in French, median of {SOME}");
    Ok(vec![
        Figure::new("sample report, time", wall, "ms", format!("wall time of {how}")).at_most(300.0),
        Figure::new("sample report, memory", peak, "MB", format!("peak resident memory of {how}")).at_most(150.0),
    ])
}

/// The programs as they are given to people.
pub(super) fn sizes(bed: &Bed<'_>) -> Result<Vec<Figure>, BenchError> {
    let size = |name: &str, path: &Path| {
        let bytes = fs::metadata(path).map(|metadata| metadata.len()).unwrap_or_default();
        Figure::new(name, bytes as f64 / MEGABYTE, "MB", "size of the file, release build, stripped")
    };
    Ok(vec![size("command line, size", &bed.balise), size("desktop application, size", &bed.desktop)])
}

fn run(command: &mut Command) -> Result<Run, BenchError> {
    command.stdin(Stdio::null()).stdout(Stdio::null());
    let begun = Instant::now();
    let mut child = command.spawn().map_err(|cause| process::not_started(command, cause))?;
    let end = child.wait4().map_err(|cause| process::lost(command, cause))?;
    let wall = milliseconds(begun.elapsed());
    process::judge(command, end.status, None)?;
    Ok(Run { wall, peak: end.rusage.maxrss as f64 / MEGABYTE })
}
