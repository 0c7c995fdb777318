//! Whether the command line speaks to a network: every command of a whole journey, with its system calls traced.

use std::fmt;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::FaultsError;
use crate::app;
use crate::paper::Sample;
use crate::process;
use crate::workspace::Workspace;

/// What the kernel offers to speak with: a program without any of these has no socket.
const CALLS: &str = "trace=%network";

/// What was traced, and what was found.
#[derive(Debug)]
pub(super) struct Sockets {
    /// The commands, as a person would type them.
    commands: Vec<String>,
}

impl Sockets {
    /// For machines. The first socket ends everything, so none was opened.
    pub(super) fn json(&self) -> Value {
        json!({ "name": "command line", "commands": self.commands, "sockets opened": 0 })
    }
}

impl fmt::Display for Sockets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sockets opened: 0 ({} commands traced: {})", self.commands.len(), self.commands.join(", "))
    }
}

/// Runs the journey of a person who has only a terminal.
///
/// # Errors
/// A command fails, a call to the network is made, or nothing could be traced.
pub(super) fn traced(workspace: &Workspace, balise: &Path) -> Result<Sockets, FaultsError> {
    let folder = workspace.target("faults");
    workspace.fresh_folder(&folder)?;
    let sample = Sample::find(workspace).map_err(|_| FaultsError::Nothing)?.path().display().to_string();
    let paper = folder.join("report.pdf").display().to_string();
    let copy = folder.join("copy.balise").display().to_string();
    let whole = folder.join("whole.balise").display().to_string();
    let journey: [&[&str]; 13] = [
        &["--version"],
        &["new", "--name", "Essai", "--organisation", "Ville"],
        &["list"],
        &["show", &sample],
        &["report", &sample, "-o", &paper, "--lang", "fr"],
        &["report", &sample, "-o", &paper, "--lang", "en", "--paper", "a4"],
        &["export", &sample, "--format", "json"],
        &["export", &sample, "--format", "csv"],
        &["share", &sample, "-o", &copy, "--without", "names,amounts,notes,evidence"],
        &["share", &sample, "-o", &whole],
        &["import", &whole],
        &["evidence", "list", &whole],
        &["check", "questionnaires/medias-sociaux"],
    ];
    let mut sockets = Sockets { commands: Vec::new() };
    for words in journey {
        let command = words.iter().take_while(|word| !word.contains('/')).copied().collect::<Vec<_>>().join(" ");
        let calls = calls(workspace, balise, &folder, words)?;
        if !calls.is_empty() {
            return Err(FaultsError::Network { command, calls });
        }
        sockets.commands.push(command);
    }
    Ok(sockets)
}

/// The calls to the network that a command makes, it and all that it starts.
fn calls(workspace: &Workspace, balise: &Path, folder: &Path, words: &[&str]) -> Result<Vec<String>, FaultsError> {
    let log = folder.join("trace");
    let mut command = app::balise(workspace, Path::new("strace"));
    command.args(["-f", "-e", CALLS, "-o"]).arg(&log).arg(balise).args(words).env("BALISE_DATA_DIR", folder.join("data"));
    process::text(&mut command)?;
    let trace = fs::read_to_string(&log).map_err(|cause| FaultsError::File { path: log, cause })?;
    spoken(&trace).ok_or_else(|| FaultsError::Untraced(process::spell(&command)))
}

/// The calls in a trace; nothing when it does not tell the end of the program, and so was none.
fn spoken(trace: &str) -> Option<Vec<String>> {
    let lines: Vec<&str> = trace.lines().collect();
    lines.iter().find(|line| line.contains("+++ exited with"))?;
    let calls = lines.into_iter().filter(|line| !line.contains("+++") && !line.contains("---"));
    Some(calls.map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_socket_is_found_and_silence_counts_only_in_a_whole_trace() {
        assert_eq!(spoken("12 +++ exited with 0 +++\n"), Some(vec![]));
        let spoke = spoken("12 socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 3\n12 +++ exited with 0 +++\n");
        assert_eq!(spoke.map(|calls| calls.len()), Some(1));
        assert_eq!(spoken(""), None);
    }
}
