//! The sample organisation's report as PDF files, and the programs that judge them.

mod accessibility;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use thiserror::Error;

use crate::app;
use crate::console::Console;
use crate::process::{self, ProcessError};
use crate::python::{self, PythonError};
use crate::workspace::{Workspace, WorkspaceError};

/// Where the sample organisations lie.
const SAMPLES: &str = "questionnaires/medias-sociaux/samples";

/// The Python checkers, pinned: a new version may judge otherwise, and should do so in a change of its own.
const CHECKERS: &[&str] = &["outloud==0.2.1", "pdf_oxide==0.3.78"];

/// Asks the second checker for the two standards that the report claims, and ends with 1 when it does not hold them.
const CLAIMS: &str = include_str!("paper/claims.py");

/// The papers, with the words by which pdfinfo names their size.
const PAPERS: [(&str, &str); 2] = [("letter", "(letter)"), ("a4", "(A4)")];

/// The lengths, as the command line names them.
const LENGTHS: [&str; 3] = ["5", "15", "full"];

/// Where a logo lies: a picture of the tests.
const LOGO: &str = "crates/report/src/look/logo/grey.jpg";

/// A copy in a look of its own, with its draft inside: the part of PDF/A that allows files is then the third.
const DRESSED: [&str; 7] = ["--audience", "staff", "--attach", "--accent", "#FFCC00", "--banner", "Diffusion restreinte"];

/// A sample report could not be made or does not hold what it claims.
#[derive(Debug, Error)]
pub(crate) enum PaperError {
    #[error("{} holds no sample organisation (a file that ends in .balise).", .0.display())]
    NoSample(PathBuf),
    #[error("{} could not be read: {cause}.", path.display())]
    Folder { path: PathBuf, cause: io::Error },
    #[error("`pdfinfo {}` does not say “{wanted}”. It says:\n{said}", file.display())]
    Property { file: PathBuf, wanted: String, said: String },
    #[error("{} is not accessible to everyone:\n  {}", file.display(), errors.join("\n  "))]
    Accessibility { file: PathBuf, errors: Vec<String> },
    #[error("the accessibility checker said nothing that could be read of {}.", .0.display())]
    Mute(PathBuf),
    #[error(transparent)]
    Workspace(#[from] WorkspaceError),
    #[error(transparent)]
    Process(#[from] ProcessError),
    #[error(transparent)]
    Python(#[from] PythonError),
}

/// The assessment of an invented organisation, answered throughout.
#[derive(Debug)]
pub(crate) struct Sample(PathBuf);

impl Sample {
    /// The fullest of the samples that ship: the one that says the most.
    ///
    /// # Errors
    /// None ships.
    pub(crate) fn find(workspace: &Workspace) -> Result<Self, PaperError> {
        let folder = workspace.path(SAMPLES);
        let unreadable = |cause| PaperError::Folder { path: folder.clone(), cause };
        let entries: io::Result<Vec<_>> = fs::read_dir(&folder).map_err(unreadable)?.collect();
        let files = entries.map_err(unreadable)?.into_iter().map(|entry| entry.path());
        let samples = files.filter(|path| path.extension().is_some_and(|extension| extension == "balise"));
        let fullest = samples.max_by_key(|path| (fs::metadata(path).map(|file| file.len()).unwrap_or_default(), path.clone()));
        fullest.map(Self).ok_or(PaperError::NoSample(folder))
    }

    /// The draft file.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

/// The command that writes the report of a sample.
pub(crate) fn report(workspace: &Workspace, balise: &Path, sample: &Sample, to: &Path, language: &str, paper: &str) -> Command {
    let mut command = app::balise(workspace, balise);
    command.arg("report").arg(sample.path()).arg("-o").arg(to).args(["--lang", language, "--paper", paper]);
    command
}

/// Writes the report of a sample.
///
/// # Errors
/// The command line refuses; it says why.
pub(crate) fn write(
    workspace: &Workspace,
    balise: &Path,
    sample: &Sample,
    to: &Path,
    language: &str,
    paper: &str,
) -> Result<(), ProcessError> {
    process::text(&mut report(workspace, balise, sample, to, language, paper)).map(drop)
}

/// Writes the report in both languages, on both papers and in the three lengths, then copies in a look of their own with their
/// draft inside, and has every checker judge each.
///
/// # Errors
/// A checker finds an error, or cannot be had.
pub(crate) fn check(console: &Console, workspace: &Workspace, balise: &Path) -> Result<(), PaperError> {
    let python = python::with(console, workspace, "pdf-checkers", CHECKERS)?;
    let sample = Sample::find(workspace)?;
    let folder = workspace.target("paper");
    workspace.fresh_folder(&folder)?;
    for language in ["fr", "en"] {
        for (paper, size) in PAPERS {
            let label = format!("Report in {language} on {paper}: structure, properties, accessibility, archive");
            console.step(&label, || {
                LENGTHS.into_iter().try_for_each(|length| {
                    let file = folder.join(format!("{language}-{paper}-{length}.pdf"));
                    let mut command = report(workspace, balise, &sample, &file, language, paper);
                    process::text(command.args(["--length", length]))?;
                    judge(workspace, &python, &file, size, &["PDF/UA-1", "PDF/A-2a"])
                })
            })?;
            let label = format!("Form in {language} on {paper}: structure, properties, accessibility");
            console.step(&label, || {
                let file = folder.join(format!("{language}-{paper}-form.pdf"));
                process::text(&mut form(workspace, balise, &sample, &file, language, paper))?;
                // What can still be filled in is no archive, and does not claim to be.
                judge(workspace, &python, &file, size, &["PDF/UA-1"])
            })?;
        }
    }
    for (paper, size) in PAPERS {
        console.step(&format!("Report in both languages on {paper}: the same"), || {
            LENGTHS.into_iter().try_for_each(|length| {
                let file = folder.join(format!("both-{paper}-{length}.pdf"));
                let mut command = report(workspace, balise, &sample, &file, "both", paper);
                process::text(command.args(["--length", length]))?;
                judge(workspace, &python, &file, size, &["PDF/UA-1", "PDF/A-2a"])
            })
        })?;
    }
    console.step("Copies for the staff with a logo, a banner and their draft inside: the same", || {
        let of = |language, length| {
            let file = folder.join(format!("{language}-staff-{length}.pdf"));
            let mut command = report(workspace, balise, &sample, &file, language, "letter");
            process::text(command.args(["--length", length]).args(DRESSED).arg("--logo").arg(workspace.path(LOGO)))?;
            judge(workspace, &python, &file, "(letter)", &["PDF/UA-1", "PDF/A-3a"])
        };
        ["fr", "en"].into_iter().try_for_each(|language| LENGTHS.into_iter().try_for_each(|length| of(language, length)))
    })?;
    Ok(())
}

/// The command that writes the form of a sample.
fn form(workspace: &Workspace, balise: &Path, sample: &Sample, to: &Path, language: &str, paper: &str) -> Command {
    let mut command = app::balise(workspace, balise);
    command.arg("form").arg(sample.path()).arg("-o").arg(to).args(["--lang", language, "--paper", paper]);
    command
}

fn judge(workspace: &Workspace, python: &Path, file: &Path, size: &str, claims: &[&str]) -> Result<(), PaperError> {
    let log = |step: &str| workspace.log(&format!("paper-{step}"));
    logged(Command::new("qpdf").arg("--check").arg(file), &log("qpdf"))?;
    properties(file, &["Tagged:          yes", size])?;
    heard(python, file, &log("outloud"))?;
    logged(Command::new(python).args(["-c", CLAIMS]).arg(file).args(claims), &log("claims"))?;
    Ok(())
}

/// What a person who listens to it would meet.
fn heard(python: &Path, file: &Path, log: &Path) -> Result<(), PaperError> {
    let findings = file.with_extension("json");
    let outloud = python.with_file_name(if cfg!(windows) { "outloud.exe" } else { "outloud" });
    logged(Command::new(outloud).args(["--fail-on", "never", "--json"]).arg(&findings).arg(file), log)?;
    let text = fs::read_to_string(&findings).unwrap_or_default();
    match accessibility::errors(&text) {
        None => Err(PaperError::Mute(file.to_owned())),
        Some(errors) if errors.is_empty() => Ok(()),
        Some(errors) => Err(PaperError::Accessibility { file: file.to_owned(), errors }),
    }
}

fn properties(file: &Path, wanted: &[&str]) -> Result<(), PaperError> {
    let said = process::text(Command::new("pdfinfo").arg(file).env("LC_ALL", "C"))?;
    match wanted.iter().find(|words| !said.contains(**words)) {
        None => Ok(()),
        Some(words) => Err(PaperError::Property { file: file.to_owned(), wanted: (*words).to_owned(), said }),
    }
}

fn logged(command: &mut Command, log: &Path) -> Result<(), ProcessError> {
    let status = process::logged(command, log)?.wait().map_err(|cause| process::lost(command, cause))?;
    process::judge(command, status, Some(log))
}
