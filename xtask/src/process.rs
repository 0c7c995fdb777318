//! Programs that the commands start.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};

use thiserror::Error;

use crate::console;

/// How much of a failed program's log is shown.
const LOG_LINES_SHOWN: usize = 40;

/// A program did not do its work.
#[derive(Debug, Error)]
pub(crate) enum ProcessError {
    /// It is not there, or may not be started.
    #[error("`{command}` could not be started: {cause}.")]
    Start { command: String, cause: io::Error },
    /// It started and then could not be waited for.
    #[error("`{command}` was lost while it ran: {cause}.")]
    Lost { command: String, cause: io::Error },
    /// It said no. Its output stands above.
    #[error("`{command}` failed ({status}). Its output above says why.")]
    Failed { command: String, status: ExitStatus },
    /// It said no. Its output went to a log.
    #[error("`{command}` failed ({status}).\n{tail}\nAll of its output: {}", log.display())]
    Logged { command: String, status: ExitStatus, log: PathBuf, tail: String },
    /// It said yes, and what it was to make is not there.
    #[error("`{command}` ended well, yet named no program that it built.")]
    NothingBuilt { command: String },
    /// The file for its output cannot be written.
    #[error("the log {} could not be written: {cause}.", log.display())]
    Log { log: PathBuf, cause: io::Error },
}

/// Runs a program whose output goes where ours goes.
///
/// # Errors
/// It cannot start, or ends with another code than 0.
pub(crate) fn run(command: &mut Command) -> Result<(), ProcessError> {
    let status = command.stdin(Stdio::null()).status().map_err(|cause| not_started(command, cause))?;
    judge(command, status, None)
}

/// Starts a program whose output goes to `log`.
///
/// # Errors
/// It cannot start, or the log cannot be written.
pub(crate) fn logged(command: &mut Command, log: &Path) -> Result<Child, ProcessError> {
    let not_written = |cause| ProcessError::Log { log: log.to_owned(), cause };
    let file = console::open_log(log).map_err(not_written)?;
    let copy = file.try_clone().map_err(not_written)?;
    command.stdin(Stdio::null()).stdout(file).stderr(copy).spawn().map_err(|cause| not_started(command, cause))
}

/// Runs a program for what it prints; its complaints go where ours go.
///
/// # Errors
/// It cannot start, or ends with another code than 0.
pub(crate) fn text(command: &mut Command) -> Result<String, ProcessError> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output().map_err(|cause| not_started(command, cause))?;
    judge(command, output.status, None)?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a program to see whether it is there and content: nothing is shown.
pub(crate) fn ask(command: &mut Command) -> Option<String> {
    let Output { status, stdout, .. } = command.stdin(Stdio::null()).output().ok()?;
    status.success().then(|| String::from_utf8_lossy(&stdout).trim().to_owned())
}

/// Turns an exit code into a result.
///
/// # Errors
/// Every code but 0.
pub(crate) fn judge(command: &Command, status: ExitStatus, log: Option<&Path>) -> Result<(), ProcessError> {
    if status.success() {
        return Ok(());
    }
    let command = spell(command);
    Err(match log {
        None => ProcessError::Failed { command, status },
        Some(log) => ProcessError::Logged { command, status, log: log.to_owned(), tail: tail(log) },
    })
}

/// The error for a program that cannot be waited for.
pub(crate) fn lost(command: &Command, cause: io::Error) -> ProcessError {
    ProcessError::Lost { command: spell(command), cause }
}

/// The error for a program that cannot be started.
pub(crate) fn not_started(command: &Command, cause: io::Error) -> ProcessError {
    ProcessError::Start { command: spell(command), cause }
}

/// The command as a person would type it, the program without its folder.
pub(crate) fn spell(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn tail(log: &Path) -> String {
    let bytes = std::fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let lines: Vec<&str> = text.trim_end().lines().collect();
    lines[lines.len().saturating_sub(LOG_LINES_SHOWN)..].join("\n")
}
