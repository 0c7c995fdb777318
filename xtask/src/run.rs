//! `cargo xtask run`: from a fresh checkout to the open window.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use serde_json::Value;
use thiserror::Error;

use crate::app::{self, Build};
use crate::arguments::RunOptions;
use crate::console::{self, Console};
use crate::display;
use crate::failure::Failure;
use crate::front_end::FrontEnd;
use crate::machine::{self, Scope};
use crate::paper::{self, Sample};
use crate::process;
use crate::workspace::Workspace;

/// The window did not open, or the application ended badly.
#[derive(Debug, Error)]
pub(crate) enum RunError {
    #[error("Balise ended before its window was ready ({0}). Its messages above say why.")]
    NotReady(std::process::ExitStatus),
    #[error("Balise ended badly ({0}). Its messages above say why.")]
    Ended(std::process::ExitStatus),
}

/// Brings what is missing, builds, and opens the window; without a display, writes the sample reports instead.
///
/// # Errors
/// Whatever stopped it, with the remedy.
pub(crate) fn run(console: &Console, workspace: &Workspace, options: &RunOptions) -> Result<String, Failure> {
    let node = machine::ensure(console, workspace, Scope::Run)?;
    FrontEnd::new(console, workspace, &node).build()?;
    let build = if options.release { Build::Release } else { Build::Debug };
    let program = app::desktop(console, workspace, build)?;
    if display::is_there() { open(console, workspace, &program, options) } else { sample_reports(console, workspace, build) }
}

/// The application says on its standard output when its first screen can be used, if this is set. Other commands that
/// start it read the same.
pub(crate) const TRACE: (&str, &str) = ("BALISE_TRACE_STARTUP", "1");

/// Starts the application, tells when its window is there, and waits until the person closes it: its messages belong to
/// this terminal, and Ctrl+C here ends it.
fn open(console: &Console, workspace: &Workspace, program: &Path, options: &RunOptions) -> Result<String, Failure> {
    let mut command = Command::new(program);
    command.args(&options.arguments).current_dir(workspace.path("")).env(TRACE.0, TRACE.1);
    let begun = Instant::now();
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|cause| process::not_started(&command, cause))?;
    let ready = follow(console, &mut child, begun);
    let status = child.wait().map_err(|cause| process::lost(&command, cause))?;
    match (ready, status.success()) {
        (true, true) => Ok("Balise was closed.".to_owned()),
        // A second start hands its arguments to the window that is open already, and ends.
        (false, true) => Ok("Balise opened no new window: it was open already, or its arguments asked for none.".to_owned()),
        (true, false) => Err(RunError::Ended(status).into()),
        (false, false) => Err(RunError::NotReady(status).into()),
    }
}

/// Reads what the application prints until it ends; returns whether its window was ready.
fn follow(console: &Console, child: &mut Child, begun: Instant) -> bool {
    let mut ready = false;
    for line in child.stdout.take().into_iter().flat_map(|output| BufReader::new(output).lines()).map_while(Result::ok) {
        if !ready && is_ready(&line) {
            ready = true;
            console.print(format_args!(
                "Balise is open (after {}). Closing its window ends this command.",
                console::duration(begun.elapsed())
            ));
        } else if !is_trace(&line) {
            console.print(line);
        }
    }
    ready
}

/// Whether the application says by this line that its first screen can be used.
pub(crate) fn is_ready(line: &str) -> bool {
    event(line).is_some_and(|event| event == "ready")
}

fn is_trace(line: &str) -> bool {
    event(line).is_some()
}

fn event(line: &str) -> Option<String> {
    let value: Value = serde_json::from_str(line).ok()?;
    value["event"].as_str().map(str::to_owned)
}

/// What a board in Québec prints on.
const PAPER: &str = "letter";

fn sample_reports(console: &Console, workspace: &Workspace, build: Build) -> Result<String, Failure> {
    console.note("! There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): no window can open.");
    let balise = app::command_line(console, workspace, build)?;
    let sample = Sample::find(workspace)?;
    let folder = workspace.target("sample");
    workspace.fresh_folder(&folder)?;
    for (file, language) in [("rapport-fr.pdf", "fr"), ("report-en.pdf", "en")] {
        let label = format!("Writing the report of the sample organisation ({language})");
        console.step(&label, || paper::write(workspace, &balise, &sample, &folder.join(file), language, PAPER))?;
    }
    console.note("To get a window, run this command in a desktop session, over `ssh -X`, or under a virtual display:");
    console.note("  Xvfb :1 -screen 0 1280x800x24 & DISPLAY=:1 cargo xtask run");
    Ok(format!("No display, so no window: Balise is built, and its sample reports are in {}.", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_ready_event_opens() {
        assert!(is_ready(r#"{"event":"ready","ms":512}"#));
        assert!(!is_ready(r#"{"event":"setup","ms":112}"#));
        assert!(!is_ready("ready"));
    }

    #[test]
    fn the_applications_own_words_are_not_taken_for_traces() {
        assert!(is_trace(r#"{"event":"setup","ms":112}"#));
        assert!(!is_trace("a warning from somewhere"));
        assert!(!is_trace("12"));
    }
}
