//! From starting the desktop application to the first screen that a person can use.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use super::figure::{Figure, median, milliseconds};
use super::{Bed, BenchError};
use crate::display::VirtualDisplay;
use crate::process;
use crate::run::{TRACE, is_ready};

/// Starts whose median is told.
const STARTS: usize = 5;
/// Longest wait for a window.
const PATIENCE: Duration = Duration::from_secs(60);

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
        Figure::new("window, cold", median(cold), "ms", how("empty home and no shader kept")),
        Figure::new("window, warm", median(warm), "ms", how("second start in that home")),
    ])
}

fn start(program: &Path, home: &Path, display: Option<&VirtualDisplay>) -> Result<f64, BenchError> {
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
    let ready = child.stdout.take().map(|output| wait(output, begun));
    end(&mut child);
    ready.flatten().map(milliseconds).ok_or(BenchError::NoWindow(PATIENCE.as_secs()))
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
