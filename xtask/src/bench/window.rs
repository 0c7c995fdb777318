//! The desktop application: how soon it can be used, what it takes while nobody does, how soon a key shows.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use super::family::{self, Rest};
use super::figure::{Figure, median, milliseconds};
use super::{Bed, BenchError};
use crate::display::VirtualDisplay;
use crate::process;
use crate::run::{TRACE, is_ready};

/// Starts whose median is told.
const STARTS: usize = 5;
/// Longest wait for a window.
const PATIENCE: Duration = Duration::from_secs(60);

/// The journey that times keys. It proves nothing, so the tests leave it out.
const TYPING: &str = "journeys::typing::a_key_and_the_frame_that_shows_it";

/// Cold: the first start ever of a person, with an empty home and nothing kept from earlier. Warm: each later one.
pub(super) fn first_screen(bed: &Bed<'_>) -> Result<Vec<Figure>, BenchError> {
    let display = super::display()?;
    let mut cold = Vec::new();
    let mut warm = Vec::new();
    for _ in 0..STARTS {
        let home = tempfile::tempdir().map_err(BenchError::Home)?;
        cold.push(start(&bed.desktop, home.path(), display.as_ref())?);
        warm.push(start(&bed.desktop, home.path(), display.as_ref())?);
    }
    let how =
        |what: &str| format!("from start to the first screen that can be used, {what}, median of {STARTS}, on a virtual display");
    Ok(vec![
        Figure::new("window, cold", median(cold), "ms", how("empty home and no shader kept")).at_most(1500.0),
        Figure::new("window, warm", median(warm), "ms", how("second start in that home")).at_most(800.0),
    ])
}

/// What the application and all that it started take while nobody uses them, beside a browser that shows nothing: the least
/// that an application built on one would take.
pub(super) fn at_rest(bed: &Bed<'_>) -> Result<Vec<Figure>, BenchError> {
    let display = super::display()?;
    let home = tempfile::tempdir().map_err(BenchError::Home)?;
    let (mut child, _) = started(&bed.desktop, home.path(), display.as_ref())?;
    let ours = family::at_rest(child.id());
    end(&mut child);
    let mut browser = family::empty_browser(home.path())?;
    let theirs = family::at_rest(browser.id());
    end(&mut browser);
    let (Some(ours), Some(theirs)) = (ours, theirs) else { return Ok(Vec::new()) };
    let how =
        |what: &str| format!("{what}, of all its processes, on the first screen, {} s after it came", Rest::SETTLING.as_secs());
    Ok(vec![
        Figure::new("window, memory", ours.memory, "MB", how("proportional share of memory"))
            .beside("Chromium with an empty page", theirs.memory),
        Figure::new("window, processor at rest", ours.processor, "%", how("time of one processor over 10 s")).at_most(1.0),
    ])
}

/// From a key to the frame that shows it, with the fullest example open.
pub(super) fn typing(bed: &Bed<'_>) -> Result<Vec<Figure>, BenchError> {
    let Some(display) = super::display()? else { return Ok(Vec::new()) };
    let file = bed.workspace.target("bench-typing.json");
    let mut cargo = bed.workspace.whole("test", &[]);
    cargo
        .args(["--test", "window", "--", "--ignored", "--exact", TYPING])
        .env("BALISE_APP", &bed.desktop)
        .env("BALISE_TYPING", &file);
    display.lend(&mut cargo);
    process::run(&mut cargo)?;
    let unread = |cause| BenchError::Read { path: file.clone(), cause };
    let mut times: Vec<f64> = serde_json::from_str(&fs::read_to_string(&file).map_err(unread)?).unwrap_or_default();
    times.sort_by(f64::total_cmp);
    let late = times.get(times.len() * 95 / 100).copied().unwrap_or(f64::NAN);
    let how = format!("from a key to the frame that shows it, 95th percentile of {} keys, saves among them", times.len());
    Ok(vec![Figure::new("key to paint", late, "ms", how).at_most(50.0)])
}

/// Milliseconds until the first screen.
fn start(program: &Path, home: &Path, display: Option<&VirtualDisplay>) -> Result<f64, BenchError> {
    let (mut child, ready) = started(program, home, display)?;
    end(&mut child);
    Ok(ready)
}

fn started(program: &Path, home: &Path, display: Option<&VirtualDisplay>) -> Result<(Child, f64), BenchError> {
    let mut command = Command::new(program);
    command.env(TRACE.0, TRACE.1).env("HOME", home).env("MESA_SHADER_CACHE_DIR", home.join("shaders"));
    for (variable, folder) in [("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache")] {
        command.env(variable, home.join(folder));
    }
    if let Some(display) = display {
        display.lend(&mut command);
    }
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let begun = Instant::now();
    let mut child = command.spawn().map_err(|cause| process::not_started(&command, cause))?;
    let ready = child.stdout.take().and_then(|output| wait(output, begun));
    match ready {
        Some(ready) => Ok((child, milliseconds(ready))),
        None => {
            end(&mut child);
            Err(BenchError::NoWindow(PATIENCE.as_secs()))
        }
    }
}

/// When the window was ready, read on a thread of its own so that a silent application cannot hold us up for ever.
fn wait(output: ChildStdout, begun: Instant) -> Option<Duration> {
    let (tell, hear) = mpsc::channel();
    thread::spawn(move || {
        let lines = BufReader::new(output).lines().map_while(Result::ok);
        if lines.into_iter().any(|line| is_ready(&line)) {
            // Nobody listens any more when the patience ran out.
            let _ = tell.send(begun.elapsed());
        }
    });
    hear.recv_timeout(PATIENCE).ok()
}

/// The processes of the webview end with the application that they belong to.
fn end(child: &mut Child) {
    let _ = child.kill();
    let _ = child.wait();
}
