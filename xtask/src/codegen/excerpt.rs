//! Packs that are excerpts of another: what is asked is chosen by id in `questionnaires/<id>.excerpt.json`, and everything else
//! follows, so that an excerpt never says other words than the pack that it is taken from.

mod json;

mod mistake;
mod selection;

mod condition;
mod pack;

mod checks;
mod cut;
mod questionnaire;
mod words;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use self::cut::Cut;
use self::json::Json;
use self::mistake::Mistake;
use self::pack::Pack;
use self::selection::Selection;

/// How the name of a file of selection ends; before it stands the id of the excerpt.
const ENDING: &str = ".excerpt.json";

/// An excerpt could not be made.
#[derive(Debug, Error)]
pub(crate) enum ExcerptError {
    #[error("{} could not be {doing}: {cause}.", path.display())]
    File { path: PathBuf, doing: &'static str, cause: io::Error },
    #[error("{} is not sound JSON: {cause}.", path.display())]
    Json { path: PathBuf, cause: serde_json::Error },
    /// What an expert chose does not hold together.
    #[error("{}: {mistake}", path.display())]
    Selection { path: PathBuf, mistake: Mistake },
}

impl ExcerptError {
    fn file(path: &Path, doing: &'static str, cause: io::Error) -> Self {
        Self::File { path: path.to_owned(), doing, cause }
    }
}

/// Makes every excerpt that `from`, a folder of questionnaires, has a selection for, and writes it into the folder `into`.
///
/// # Errors
/// A file cannot be read or written, or a selection does not hold together.
pub(super) fn write(from: &Path, into: &Path) -> Result<(), ExcerptError> {
    ids(from)?.iter().try_for_each(|id| made(from, id)?.write(&into.join(id)))
}

/// The checks in `kept` that no excerpt in `made` has any more, by their path in it.
///
/// # Errors
/// A folder cannot be read.
pub(super) fn leftovers(made: &Path, kept: &Path) -> Result<Vec<PathBuf>, ExcerptError> {
    let mut left = Vec::new();
    for id in ids(kept)? {
        let checks = Path::new(&id).join(pack::CHECKS);
        let old = kept.join(&checks);
        if old.exists() {
            let names = names(&old)?.into_iter().map(|name| checks.join(name));
            left.extend(names.filter(|name| !made.join(name).exists()));
        }
    }
    Ok(left)
}

/// The excerpts of a folder of questionnaires.
fn ids(folder: &Path) -> Result<Vec<String>, ExcerptError> {
    Ok(names(folder)?.iter().filter_map(|name| name.strip_suffix(ENDING)).map(str::to_owned).collect())
}

fn names(folder: &Path) -> Result<Vec<String>, ExcerptError> {
    let listed = || -> io::Result<Vec<_>> {
        fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
    };
    let mut names = listed().map_err(|cause| ExcerptError::file(folder, "read", cause))?;
    names.sort();
    Ok(names)
}

fn made(from: &Path, id: &str) -> Result<Pack, ExcerptError> {
    let path = from.join(format!("{id}{ENDING}"));
    let content = pack::read(&path)?;
    let wrong = |mistake| ExcerptError::Selection { path: path.clone(), mistake };
    let selection = Selection::of(content).map_err(wrong)?;
    let full = Pack::read(&from.join(selection.from()))?;
    taken(&full, &selection).map_err(wrong)
}

/// What the selection leaves of the full pack.
fn taken(full: &Pack, selection: &Selection) -> Result<Pack, Mistake> {
    let cut = Cut::new(full, selection);
    let risks = cut.risks()?;
    let mut excerpt = Pack {
        questionnaire: cut.questionnaire()?,
        scales: full.scales.clone(),
        measures: cut.measures()?,
        criteria: cut.criteria()?,
        laws: cut.laws(&risks),
        benchmarks: cut.benchmarks()?,
        glossary: Json::Object(Vec::new()),
        outlines: cut.outlines()?,
        checks: cut.checks()?,
        risks,
    };
    excerpt.glossary = words::glossary(full, selection, &excerpt)?;
    Ok(excerpt)
}

#[cfg(test)]
mod tests;
