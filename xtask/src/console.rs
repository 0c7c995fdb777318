//! What a person watching sees: one line a step with the time it took, and one line at the end.

use std::fmt::Display;
use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::{Child, Command, ExitStatus};
use std::thread;
use std::time::{Duration, Instant};

use crate::process::{self, ProcessError};

/// How often a running step is looked at.
const POLL: Duration = Duration::from_millis(50);
/// How often a long step says that it goes on where no terminal can redraw a line.
const REMINDER: Duration = Duration::from_secs(30);

/// Where progress goes. Progress is for people, so it goes to standard error; results go to standard output.
pub(crate) struct Console {
    started: Instant,
    terminal: bool,
}

impl Console {
    /// Starts the clock of the whole command.
    pub(crate) fn new() -> Self {
        Self { started: Instant::now(), terminal: io::stderr().is_terminal() }
    }

    /// Time since the command started.
    pub(crate) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    /// One line beside the steps.
    pub(crate) fn note(&self, text: impl Display) {
        say(text);
    }

    /// A result, on standard output.
    pub(crate) fn print(&self, text: impl Display) {
        let _ = writeln!(io::stdout(), "{text}");
    }

    /// The last line of a command that succeeded.
    pub(crate) fn close(&self, line: &str) {
        self.print(line);
    }

    /// The last lines of a command that failed.
    pub(crate) fn fail(&self, failure: &dyn Display) {
        say(format_args!("\nNot done: {failure}"));
    }

    /// Work of our own, shown as one step.
    ///
    /// # Errors
    /// What `work` returns.
    pub(crate) fn step<T, E>(&self, label: &str, work: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        let begun = Instant::now();
        let result = work();
        self.finish(label, begun, result.is_ok());
        result
    }

    /// A program whose output is of interest only when it fails: it goes to `log`, and its end is shown then.
    ///
    /// # Errors
    /// The program cannot start, or ends with another code than 0.
    pub(crate) fn quiet(&self, label: &str, command: &mut Command, log: &Path) -> Result<(), ProcessError> {
        let begun = Instant::now();
        let result = process::logged(command, log)
            .and_then(|child| self.watch(label, child, begun).map_err(|cause| process::lost(command, cause)))
            .and_then(|status| process::judge(command, status, Some(log)));
        self.finish(label, begun, result.is_ok());
        result
    }

    /// A program whose output the person wants to follow: a long compilation, tests.
    ///
    /// # Errors
    /// The program cannot start, or ends with another code than 0.
    pub(crate) fn live(&self, label: &str, command: &mut Command) -> Result<(), ProcessError> {
        say(format_args!("… {label}"));
        let begun = Instant::now();
        let result = process::run(command);
        self.finish(label, begun, result.is_ok());
        result
    }

    fn watch(&self, label: &str, mut child: Child, begun: Instant) -> io::Result<ExitStatus> {
        let mut next = if self.terminal { Duration::ZERO } else { REMINDER };
        loop {
            if let Some(status) = child.try_wait()? {
                return Ok(status);
            }
            let so_far = begun.elapsed();
            if so_far >= next {
                self.remind(label, so_far);
                next = so_far + if self.terminal { Duration::from_secs(1) } else { REMINDER };
            }
            thread::sleep(POLL);
        }
    }

    fn remind(&self, label: &str, so_far: Duration) {
        if self.terminal {
            let _ = write!(io::stderr(), "\r\x1b[2K… {label}, {}", duration(so_far));
        } else {
            say(format_args!("… {label}, {} so far", duration(so_far)));
        }
    }

    fn finish(&self, label: &str, begun: Instant, well: bool) {
        let clear = if self.terminal { "\r\x1b[2K" } else { "" };
        let mark = if well { '✓' } else { '✗' };
        say(format_args!("{clear}{mark} {label}, {}", duration(begun.elapsed())));
    }
}

/// `0.4 s`, `12.3 s`, `3 min 05 s`.
pub(crate) fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 { format!("{:.1} s", time.as_secs_f64()) } else { format!("{} min {:02} s", seconds / 60, seconds % 60) }
}

/// Opens a log of a step, its folder made when needed.
///
/// # Errors
/// The folder or file cannot be written.
pub(crate) fn open_log(path: &Path) -> io::Result<File> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    File::create(path)
}

/// A closed standard error is no reason to stop the work.
fn say(text: impl Display) {
    let _ = writeln!(io::stderr(), "{text}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_as_a_person_would() {
        assert_eq!(duration(Duration::from_millis(449)), "0.4 s");
        assert_eq!(duration(Duration::from_millis(12_300)), "12.3 s");
        assert_eq!(duration(Duration::from_secs(185)), "3 min 05 s");
    }

    #[test]
    fn a_failing_program_is_told_with_the_end_of_its_output() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let log = folder.path().join("logs/step.log");
        let mut command = Command::new(env!("CARGO"));
        let result = Console::new().quiet("Failing", command.arg("no-such-subcommand"), &log);
        let message = result.err().map(|error| error.to_string()).unwrap_or_default();
        assert!(message.contains("no-such-subcommand"), "{message}");
        assert!(message.contains("step.log"), "{message}");
        Ok(())
    }
}
