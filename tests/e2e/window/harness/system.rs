//! Programs of the system that the journeys ask.

use std::path::Path;
use std::process::{Command, Output};

/// Runs a program and returns what it prints; it must end well.
pub(crate) fn run(program: &str, arguments: &[&str]) -> String {
    let Output { status, stdout, stderr } = output(program, arguments);
    assert!(status.success(), "{program} {arguments:?}: {status}\n{}", String::from_utf8_lossy(&stderr));
    String::from_utf8_lossy(&stdout).into_owned()
}

/// The same, where ending badly only means that there is nothing to say.
pub(crate) fn run_quietly(program: &str, arguments: &[&str]) -> String {
    String::from_utf8_lossy(&output(program, arguments).stdout).into_owned()
}

/// The words of a PDF, each run of spaces and line ends as one space, so that a sentence is found wherever its lines break.
pub(crate) fn report_text(pdf: &Path) -> String {
    let text = run("pdftotext", &["-enc", "UTF-8", pdf.to_str().expect("a plain path"), "-"]);
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

fn output(program: &str, arguments: &[&str]) -> Output {
    Command::new(program)
        .args(arguments)
        .output()
        .unwrap_or_else(|cause| panic!("{program}: {cause}; `cargo xtask setup` installs it"))
}
