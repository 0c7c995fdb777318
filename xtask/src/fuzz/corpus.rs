//! What each target begins with: what earlier runs found worth keeping, and sound files, which bytes at random then spoil.

use std::fs;
use std::path::{Path, PathBuf};

use super::FuzzError;
use crate::workspace::Workspace;

/// The files of a pack in the order of the target: its first byte says which one is replaced.
const PACK: [&str; 10] = [
    "questionnaire.json",
    "scales.json",
    "risks.json",
    "measures.json",
    "criteria.json",
    "laws.json",
    "benchmarks.json",
    "glossary.json",
    "outlines.json",
    "checks/comments-unattended.json",
];

/// Pictures.
const LOGOS: [&str; 2] = ["src-tauri/icons/32x32.png", "crates/report/src/look/logo/grey.jpg"];

/// Words that a report must bear: both languages, signs that mean something to XML, to PDF and to Fluent, directions, tones.
const WORDS: [&str; 8] = [
    "Politique d’utilisation « à jour »",
    "<b>&amp;</b> {{ title }} {% if %}",
    "({ $n }) \\ % ~ #",
    "\u{202e}fdp\u{2069}",
    "العربية עברית",
    "日本語 👍🏽 e\u{301}",
    "a\u{0}b\u{7f}",
    "=1+1",
];

/// Puts the seeds of a target, and what the repository keeps, into its corpus beside what runs on this machine found.
///
/// # Errors
/// A seed cannot be read, or the corpus not written.
pub(super) fn plant(workspace: &Workspace, target: &str, corpus: &Path) -> Result<(), FuzzError> {
    made(corpus)?;
    let kept = workspace.path("tests/fuzz/corpus").join(target);
    if kept.is_dir() {
        copied(&kept, corpus, usize::MAX)?;
    }
    match target {
        "report" => WORDS.iter().zip(0..).try_for_each(|(words, n)| put(&corpus.join(format!("seed-{n}")), words.as_bytes())),
        "pack" => PACK.iter().zip(0_u8..).try_for_each(|(name, n)| {
            let file = read(&workspace.path("tests/fixtures/packs/minimal").join(name))?;
            put(&corpus.join(format!("seed-{n}")), &[[n].as_slice(), file.as_slice()].concat())
        }),
        "bundle" => copied(&workspace.path("tests/fixtures/bundles"), corpus, usize::MAX),
        "logo" => LOGOS.iter().zip(0..).try_for_each(|(path, n)| {
            let file = read(&workspace.path(path))?;
            put(&corpus.join(format!("seed-{n}")), &file)
        }),
        "part" => fixtures(workspace, "parts", corpus),
        _ => fixtures(workspace, "drafts", corpus),
    }
}

/// Those of today, and those that each release wrote.
fn fixtures(workspace: &Workspace, kind: &str, corpus: &Path) -> Result<(), FuzzError> {
    let fixtures = workspace.path("tests/fixtures");
    copied(&fixtures.join(kind), corpus, usize::MAX)?;
    for release in entries(&fixtures.join("frozen"))? {
        if release.join(kind).is_dir() {
            copied(&release.join(kind), corpus, usize::MAX)?;
        }
    }
    Ok(())
}

/// Copies the files of a folder that have at most so many bytes.
///
/// # Errors
/// One cannot be read or written.
pub(super) fn copied(from: &Path, to: &Path, most: usize) -> Result<(), FuzzError> {
    for path in entries(from)?.into_iter().filter(|path| path.is_file()) {
        let contents = read(&path)?;
        if contents.len() <= most {
            put(&to.join(path.file_name().unwrap_or_default()), &contents)?;
        }
    }
    Ok(())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, FuzzError> {
    let wrong = |cause| FuzzError::File { path: folder.to_owned(), cause };
    fs::read_dir(folder).map_err(wrong)?.map(|entry| entry.map(|entry| entry.path()).map_err(wrong)).collect()
}

fn made(folder: &Path) -> Result<(), FuzzError> {
    fs::create_dir_all(folder).map_err(|cause| FuzzError::File { path: folder.to_owned(), cause })
}

fn read(path: &Path) -> Result<Vec<u8>, FuzzError> {
    fs::read(path).map_err(|cause| FuzzError::File { path: path.to_owned(), cause })
}

fn put(path: &Path, contents: &[u8]) -> Result<(), FuzzError> {
    fs::write(path, contents).map_err(|cause| FuzzError::File { path: path.to_owned(), cause })
}
