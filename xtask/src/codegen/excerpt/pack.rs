//! The files of a pack, as they are read and written here: without judging them, which is for `balise check`.

use std::fs;
use std::io;
use std::path::Path;

use super::ExcerptError;
use super::json::Json;

/// The folder of the checks.
pub(super) const CHECKS: &str = "checks";

/// A pack, each file under its name.
#[derive(Debug, Clone)]
pub(super) struct Pack {
    pub(super) questionnaire: Json,
    pub(super) scales: Json,
    pub(super) risks: Json,
    pub(super) measures: Json,
    pub(super) criteria: Json,
    pub(super) laws: Json,
    pub(super) benchmarks: Json,
    pub(super) glossary: Json,
    pub(super) outlines: Json,
    /// In the order of their names.
    pub(super) checks: Vec<Json>,
}

impl Pack {
    /// Reads the pack of a folder.
    ///
    /// # Errors
    /// A file cannot be read or is no JSON.
    pub(super) fn read(folder: &Path) -> Result<Self, ExcerptError> {
        let file = |name: &str| read(&folder.join(name).with_extension("json"));
        Ok(Self {
            questionnaire: file("questionnaire")?,
            scales: file("scales")?,
            risks: file("risks")?,
            measures: file("measures")?,
            criteria: file("criteria")?,
            laws: file("laws")?,
            benchmarks: file("benchmarks")?,
            glossary: file("glossary")?,
            outlines: file("outlines")?,
            checks: checks(&folder.join(CHECKS))?,
        })
    }

    /// Writes the pack into a folder, where no other check stays.
    ///
    /// # Errors
    /// A file cannot be written.
    pub(super) fn write(&self, folder: &Path) -> Result<(), ExcerptError> {
        let of_checks = folder.join(CHECKS);
        if of_checks.exists() {
            fs::remove_dir_all(&of_checks).map_err(|cause| ExcerptError::file(&of_checks, "emptied", cause))?;
        }
        fs::create_dir_all(&of_checks).map_err(|cause| ExcerptError::file(&of_checks, "made", cause))?;
        for (name, content) in self.files() {
            write(&folder.join(name).with_extension("json"), content)?;
        }
        // Not `with_extension`: the id of a check may hold a dot.
        self.checks.iter().try_for_each(|check| write(&of_checks.join(format!("{}.json", check.text("id"))), check))
    }

    /// The files that every pack has, by name.
    fn files(&self) -> [(&'static str, &Json); 9] {
        [
            ("questionnaire", &self.questionnaire),
            ("scales", &self.scales),
            ("risks", &self.risks),
            ("measures", &self.measures),
            ("criteria", &self.criteria),
            ("laws", &self.laws),
            ("benchmarks", &self.benchmarks),
            ("glossary", &self.glossary),
            ("outlines", &self.outlines),
        ]
    }

    /// Everything that holds words, but for the glossary itself.
    pub(super) fn spoken(&self) -> impl Iterator<Item = &Json> {
        self.files().into_iter().filter(|(name, _)| *name != "glossary").map(|(_, content)| content).chain(&self.checks)
    }
}

/// Reads a file of JSON.
///
/// # Errors
/// It cannot be read or is no JSON.
pub(super) fn read(path: &Path) -> Result<Json, ExcerptError> {
    let text = fs::read_to_string(path).map_err(|cause| ExcerptError::file(path, "read", cause))?;
    serde_json::from_str(&text).map_err(|cause| ExcerptError::Json { path: path.to_owned(), cause })
}

fn checks(folder: &Path) -> Result<Vec<Json>, ExcerptError> {
    let listed = || -> io::Result<Vec<_>> { fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect() };
    let mut paths = if folder.exists() { listed().map_err(|cause| ExcerptError::file(folder, "read", cause))? } else { Vec::new() };
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn write(path: &Path, content: &Json) -> Result<(), ExcerptError> {
    let written = serde_json::to_string_pretty(content).map_err(io::Error::from);
    let written = written.and_then(|text| fs::write(path, text + "\n"));
    written.map_err(|cause| ExcerptError::file(path, "written", cause))
}
