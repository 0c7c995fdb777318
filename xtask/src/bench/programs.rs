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
/// Runs for the median of something of which peers take seconds.
const FEW: usize = 5;
const KILOBYTE: f64 = 1_000.0;
const MEGABYTE: f64 = 1_000_000.0;

/// One run of a program.
#[derive(Clone)]
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

/// The sample report as a person makes it: read, checked, evaluated, laid out, written; beside other programs that only lay
/// out and write the same content.
pub(super) fn report(bed: &Bed<'_>) -> Result<Vec<Figure>, BenchError> {
    let to = bed.workspace.target("bench.pdf");
    let mut runs = vec![run(&mut paper::report(bed.workspace, &bed.balise, &bed.sample, &to, "fr", "letter"))?];
    let mut others = vec![Vec::new(); bed.peers.all().len()];
    for _ in 0..FEW {
        runs.push(run(&mut paper::report(bed.workspace, &bed.balise, &bed.sample, &to, "fr", "letter"))?);
        for (peer, runs) in bed.peers.all().iter().zip(&mut others) {
            runs.push(run(&mut bed.peers.command(peer))?);
        }
    }
    let size = fs::metadata(&to).map(|metadata| metadata.len()).unwrap_or_default();
    let how = format!("`balise report` of the sample organisation in French, complete; median of {FEW}, peers alternating");
    let mut time =
        Figure::new("sample report, time", middle(&runs, |run| run.wall), "ms", format!("wall time of {how}")).at_most(300.0);
    let mut memory =
        Figure::new("sample report, memory", middle(&runs, |run| run.peak), "MB", format!("peak resident memory of {how}"))
            .at_most(120.0);
    for (peer, runs) in bed.peers.all().iter().zip(&others) {
        time = time.beside(peer.name, middle(runs, |run| run.wall));
        memory = memory.beside(peer.name, middle(runs, |run| run.peak));
    }
    let file = Figure::new("sample report, size", size as f64 / KILOBYTE, "KB", "the file, all answers and fonts in it");
    Ok(vec![time.ahead(), memory, file.at_most(400.0)])
}

fn middle(runs: &[Run], of: impl Fn(&Run) -> f64) -> f64 {
    median(runs.iter().map(of).collect())
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
