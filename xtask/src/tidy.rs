//! What no other tool looks at: lengths, words that must not be there, paths in prose, texts in both languages.

mod lengths;
mod mentions;
mod texts;
mod words;

use std::fmt;
use std::fs;
use std::path::Path;

use crate::process::{self, ProcessError};
use crate::workspace::Workspace;

/// Something to put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    /// From the root of the repository.
    file: String,
    /// Counted from 1; the whole file when there is none.
    line: Option<usize>,
    /// What is wrong and what to do.
    what: String,
}

/// A file of the repository that is text.
#[derive(Debug)]
pub(crate) struct Source {
    /// From the root of the repository, with `/`.
    pub(crate) path: String,
    /// What it holds.
    pub(crate) text: String,
}

impl Source {
    /// Something to put right in it, at a line or in the whole.
    pub(crate) fn finding(&self, line: impl Into<Option<usize>>, what: impl Into<String>) -> Finding {
        Finding { file: self.path.clone(), line: line.into(), what: what.into() }
    }

    /// Whether its name ends so.
    pub(crate) fn has_extension(&self, extension: &str) -> bool {
        Path::new(&self.path).extension().is_some_and(|found| found == extension)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.what),
            None => write!(f, "{}: {}", self.file, self.what),
        }
    }
}

/// Everything there is to put right, by file.
///
/// # Errors
/// git cannot list the files.
pub(crate) fn findings(workspace: &Workspace) -> Result<Vec<Finding>, ProcessError> {
    let sources = sources(workspace)?;
    let mut findings = Vec::new();
    for source in &sources {
        findings.extend(lengths::findings(source));
        findings.extend(words::findings(source));
        findings.extend(mentions::findings(source, &sources));
    }
    findings.extend(texts::findings(&sources));
    findings.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    Ok(findings)
}

/// The text files that git tracks or would: what is ignored, and what is no text, is nobody's to tidy.
///
/// # Errors
/// git cannot list them.
pub(crate) fn sources(workspace: &Workspace) -> Result<Vec<Source>, ProcessError> {
    let mut git = std::process::Command::new("git");
    git.current_dir(workspace.path("")).args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let listed = process::text(&mut git)?;
    let read = |path: &str| {
        let text = fs::read_to_string(workspace.path(path)).ok()?;
        Some(Source { path: path.to_owned(), text })
    };
    Ok(listed.split('\0').filter(|path| !path.is_empty()).filter_map(read).collect())
}
