//! What can be done with files named by their path, without a library: for the command line.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use balise_assessment::{Attachment, CHECKS, Language, Outcome, Questionnaire, Text};
use balise_documents::{Access, Bundle, BundleError, Draft, Fault, Severity, Unsound};
use balise_drafts::Pieces;

use crate::clock::Clock;
use crate::failure::{self, Failure};
use crate::packs::Packs;
use crate::present::{AnswerLine, Reading};
use crate::{ErrorCode, WireError, evidence};

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// Every fault and warning, by file and line.
    pub faults: Vec<FaultLine>,
    /// What the pack holds; nothing when it has faults.
    pub contents: Contents,
}

/// A fault, in the language asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultLine {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// Whether it only deserves a look.
    pub warning: bool,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub remedy: String,
}

/// How much a pack holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Contents {
    /// Items.
    pub items: usize,
    /// Risks of the catalogue.
    pub risks: usize,
    /// Measures of the catalogue.
    pub measures: usize,
    /// Readiness criteria.
    pub criteria: usize,
    /// Laws.
    pub laws: usize,
    /// Outlines of documents.
    pub outlines: usize,
    /// Consistency checks: those that hold for any pack, and its own.
    pub checks: usize,
}

/// What an export is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportFormat {
    /// Answers and results.
    Json,
    /// Answers, one a line.
    Csv,
}

/// Checks a pack and tells every fault.
///
/// # Errors
/// [`WireError`] when the folder cannot be read. Faults are no error: they are what was asked for.
pub fn check(folder: &Path, language: Language) -> Result<Checked, WireError> {
    let files = pack_files(folder).map_err(|error| unread(folder, &error).told(language))?;
    let named: Vec<_> = files.iter().map(|(name, contents)| (name.as_str(), contents.as_slice())).collect();
    let (faults, contents) = match balise_documents::read_pack(&named) {
        Ok(pack) => (pack.warnings, counted(&pack.questionnaire)),
        Err(faults) => (faults, Contents::default()),
    };
    let line = |fault: Fault| FaultLine {
        file: folder.join(&fault.file).display().to_string(),
        line: fault.line,
        column: fault.column,
        warning: fault.severity == Severity::Warning,
        message: fault.message.get(language).to_owned(),
        remedy: fault.remedy.get(language).to_owned(),
    };
    Ok(Checked { faults: faults.into_iter().map(line).collect(), contents })
}

/// The levels of a draft and why, as text.
///
/// # Errors
/// [`WireError`] when the file cannot be read or is not a whole draft.
pub fn show(file: &Path, language: Language, clock: &Clock) -> Result<String, WireError> {
    with_reading(file, language, clock, |reading| Ok(reading.explained()))
}

/// The answers and the results of a draft, for another program.
///
/// # Errors
/// [`WireError`] when the file cannot be read or is not a whole draft.
pub fn export(file: &Path, format: ExportFormat, language: Language, clock: &Clock) -> Result<String, WireError> {
    with_reading(file, language, clock, |reading| match format {
        ExportFormat::Csv => Ok(csv(&reading.answers())),
        ExportFormat::Json => json(reading),
    })
}

fn with_reading(
    file: &Path,
    language: Language,
    clock: &Clock,
    read: impl FnOnce(&Reading<'_>) -> Result<String, Failure>,
) -> Result<String, WireError> {
    let told = opened(file).and_then(|(draft, questionnaire, _)| {
        let outcome = Outcome::of(&questionnaire, &draft.assessment, clock().date());
        read(&Reading::new(&questionnaire, &draft.assessment, &outcome, language))
    });
    told.map_err(|failed| failed.told(language))
}

/// What a copy under a passphrase holds: a little more than the draft in it.
pub(crate) fn sealed_contents(file: &Path) -> Result<Vec<u8>, Failure> {
    const SEAL: u64 = 1 << 20;
    read(file, balise_documents::LARGEST_BUNDLE + SEAL).map_err(|error| unread(file, &error))
}

/// The file of a draft, whole or not: its text alone, with the files that are kept with it beside, or all in one.
pub(crate) struct Whole {
    path: PathBuf,
    /// The text of the draft.
    pub(crate) text: Vec<u8>,
    /// Everything, when it is all in one file.
    pub(crate) bundle: Option<Vec<u8>>,
}

impl Whole {
    pub(crate) fn read(file: &Path) -> Result<Self, Failure> {
        let contents = contents(file).map_err(|error| unread(file, &error))?;
        if !balise_documents::is_bundle(&contents) {
            return Ok(Self { path: file.to_owned(), text: contents, bundle: None });
        }
        let text = Bundle::read(&contents).map_err(|error| unbundled(file, &error))?.draft().to_owned();
        Ok(Self { path: file.to_owned(), text, bundle: Some(contents) })
    }

    pub(crate) fn name(&self) -> String {
        self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// A file that the draft names.
    pub(crate) fn piece(&self, attached: &Attachment) -> Result<Vec<u8>, Unsound> {
        match &self.bundle {
            None => evidence::piece(&Pieces::beside(&self.path), attached),
            Some(bundle) => Bundle::read(bundle).map_err(|_| Unsound::Altered)?.piece(attached),
        }
    }
}

/// What the file of a draft holds. Its beginning says how much that may be; it is opened once, for it may be a pipe.
fn contents(path: &Path) -> io::Result<Vec<u8>> {
    const BEGINNING: u64 = 4;
    let (mut contents, mut file) = (Vec::new(), fs::File::open(path)?);
    file.by_ref().take(BEGINNING).read_to_end(&mut contents)?;
    let bundle = balise_documents::is_bundle(&contents);
    let most = if bundle { balise_documents::LARGEST_BUNDLE } else { balise_drafts::LARGEST };
    file.take(most + 1 - BEGINNING).read_to_end(&mut contents)?;
    Ok(contents)
}

/// A draft, its questionnaire, and what may be done with it.
pub(crate) fn opened(file: &Path) -> Result<(Draft, Questionnaire, Access), Failure> {
    bound(&Whole::read(file)?)
}

/// The same, of a file that was read.
pub(crate) fn bound(whole: &Whole) -> Result<(Draft, Questionnaire, Access), Failure> {
    let unbound = balise_documents::read_draft(&whole.name(), &whole.text)?;
    let id = &unbound.pack().id;
    let pack = Packs::shipped_as(id).map_err(|faults| failure::faulty_pack(&faults))?;
    let questionnaire = pack.ok_or_else(|| failure::unknown_pack(id.as_str()))?.questionnaire;
    let access = unbound.access();
    Ok((unbound.bind(&questionnaire), questionnaire, access))
}

fn pack_files(folder: &Path) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    json_files(folder, "", &mut files)?;
    let checks = folder.join("checks");
    if checks.is_dir() {
        json_files(&checks, "checks/", &mut files)?;
    }
    files.sort();
    Ok(files)
}

/// The files of a folder, until they are more than a pack may be: what was read then says so.
fn json_files(folder: &Path, prefix: &str, files: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    let mut size: u64 = files.iter().map(|(_, contents)| contents.len() as u64).sum();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        // A pack carries its schemas for editors; they are not part of it.
        if entry.file_type()?.is_file() && name.ends_with(".json") && !name.ends_with(".schema.json") {
            let contents = read(&entry.path(), balise_drafts::LARGEST)?;
            size += contents.len() as u64;
            files.push((format!("{prefix}{name}"), contents));
        }
        if size > balise_documents::LARGEST_PACK {
            break;
        }
    }
    Ok(())
}

/// A file, but never more of it than could be one of ours: one byte over, so that it is refused and not cut.
pub(crate) fn read(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut contents = Vec::new();
    fs::File::open(path)?.take(most + 1).read_to_end(&mut contents)?;
    Ok(contents)
}

fn counted(questionnaire: &Questionnaire) -> Contents {
    Contents {
        items: questionnaire.items().count(),
        risks: questionnaire.risks().len(),
        measures: questionnaire.measures().len(),
        criteria: questionnaire.criteria().len(),
        laws: questionnaire.parts().laws.len(),
        outlines: questionnaire.parts().outlines.len(),
        checks: CHECKS.len() + questionnaire.parts().checks.len(),
    }
}

fn csv(lines: &[AnswerLine]) -> String {
    let header = "section,id,question,state,answer,note,evidence\r\n".to_owned();
    lines.iter().fold(header, |mut text, line| {
        let fields = [&line.section, &line.id, &line.question, line.state, &line.answer, &line.note, &line.evidence].map(csv_field);
        text.push_str(&fields.join(","));
        text.push_str("\r\n");
        text
    })
}

/// A field as RFC 4180 has it. One that a spreadsheet would take for a formula is given an apostrophe, so that it stays words.
fn csv_field(words: &str) -> String {
    let formula = words.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let words = if formula { format!("'{words}") } else { words.to_owned() };
    if words.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", words.replace('"', "\"\"")) } else { words }
}

fn json(reading: &Reading<'_>) -> Result<String, Failure> {
    let answers: Vec<_> = reading
        .answers()
        .into_iter()
        .map(|line| {
            serde_json::json!({
                "section": line.section, "id": line.id, "question": line.question, "state": line.state,
                "answer": line.answer, "note": line.note, "evidence": line.evidence,
            })
        })
        .collect();
    let subject = &reading.assessment.subject;
    let whole = serde_json::json!({
        "name": subject.name, "organisation": subject.organisation, "example": subject.example,
        "language": reading.language.code(), "answers": answers, "results": reading.results(),
    });
    let mut text = serde_json::to_string_pretty(&whole).map_err(|error| unexportable(&error))?;
    text.push('\n');
    Ok(text)
}

/// Why a draft and its files cannot be had from one file.
pub(crate) fn unbundled(file: &Path, error: &BundleError) -> Failure {
    let (code, message) = match error {
        BundleError::TooLarge => (
            ErrorCode::TooLarge,
            Text::new(
                "Ce fichier contient plus qu’une évaluation et ses pièces. Il n’a pas été modifié.",
                "This file holds more than an assessment with its files. It has not been changed.",
            ),
        ),
        BundleError::Compressed => (
            ErrorCode::Damaged,
            Text::new(
                "Un autre programme a refait ce fichier. Demandez celui que Balise a écrit, tel quel.",
                "Another program made this file anew. Ask for the one that Balise wrote, as it is.",
            ),
        ),
        BundleError::NoDraft | BundleError::Damaged(_) => (
            ErrorCode::Damaged,
            Text::new(
                "Ce fichier est abîmé, ou ce n’est pas une évaluation. Demandez-en une autre copie.",
                "This file is damaged, or is not an assessment. Ask for another copy.",
            ),
        ),
    };
    Failure { code, message, file: file.display().to_string(), details: error.to_string() }
}

fn unexportable(error: &serde_json::Error) -> Failure {
    Failure {
        code: ErrorCode::System,
        message: Text::new("Les résultats n’ont pas pu être écrits.", "The results could not be written."),
        file: String::new(),
        details: error.to_string(),
    }
}

pub(crate) fn unread(path: &Path, error: &io::Error) -> Failure {
    let (code, message) = match error.kind() {
        io::ErrorKind::NotFound => (
            ErrorCode::NotFound,
            Text::new("Ce fichier n’existe pas. Vérifiez son nom.", "This file does not exist. Check its name."),
        ),
        io::ErrorKind::PermissionDenied => (
            ErrorCode::ReadOnly,
            Text::new(
                "Ce fichier ne peut pas être lu. Vérifiez ses autorisations.",
                "This file cannot be read. Check its permissions.",
            ),
        ),
        io::ErrorKind::NotADirectory => (
            ErrorCode::NotFound,
            Text::new("Un questionnaire est un dossier. Nommez le dossier.", "A questionnaire is a folder. Name the folder."),
        ),
        _ => (ErrorCode::System, Text::new("Ce fichier ne peut pas être lu.", "This file cannot be read.")),
    };
    Failure { code, message, file: path.display().to_string(), details: failure::details(error) }
}
