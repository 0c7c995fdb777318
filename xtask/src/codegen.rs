//! `cargo xtask codegen`: the files that are made from the code or from another pack, and whether they are those in the repository.

mod excerpt;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use thiserror::Error;

use self::excerpt::ExcerptError;
use crate::app;
use crate::console::Console;
use crate::failure::Failure;
use crate::process::{self, ProcessError};
use crate::supply::{self, SupplyError};
use crate::workspace::Workspace;

/// Where the packs are, from the root.
const PACKS: &str = "questionnaires";

/// The list of licences, from the root.
const LICENCES: &str = "ui/src/assets/licences.json";

/// Generated files could not be made, or are not those in the repository.
#[derive(Debug, Error)]
pub(crate) enum CodegenError {
    #[error("These generated files are out of date:\n  {}\nWrite them with `cargo xtask codegen` and commit them.", .0.join("\n  "))]
    Stale(Vec<String>),
    #[error("{} could not be read or written: {cause}.", path.display())]
    Read { path: PathBuf, cause: io::Error },
    #[error("The generator wrote nothing: there is nothing to compare.")]
    Nothing,
    #[error(transparent)]
    Generator(#[from] ProcessError),
    #[error(transparent)]
    Excerpt(#[from] ExcerptError),
    #[error(transparent)]
    Supply(#[from] SupplyError),
}

/// Writes the generated files into the repository, or with `check` only compares them.
///
/// # Errors
/// The generator fails, or with `check` a file differs.
pub(crate) fn run(console: &Console, workspace: &Workspace, check: bool) -> Result<String, Failure> {
    if check {
        self::check(console, workspace)?;
        return Ok("The generated files are up to date.".to_owned());
    }
    // Before the generator, which is built with the packs in it.
    excerpts(console, workspace, &workspace.path("")).map_err(CodegenError::from)?;
    licences(console, workspace, &workspace.path(""))?;
    generate(console, workspace, &workspace.path(""))?;
    Ok("The generated files are written; `git diff` shows what changed.".to_owned())
}

/// Compares what the generator writes with what the repository holds.
///
/// # Errors
/// A file differs or is missing; every one is named, with the remedy.
pub(crate) fn check(console: &Console, workspace: &Workspace) -> Result<(), CodegenError> {
    let made = workspace.target("codegen");
    let unreadable = |cause| CodegenError::Read { path: made.clone(), cause };
    if made.exists() {
        fs::remove_dir_all(&made).map_err(unreadable)?;
    }
    fs::create_dir_all(&made).map_err(unreadable)?;
    excerpts(console, workspace, &made)?;
    licences(console, workspace, &made)?;
    // At once: the generator is built with the packs in it, and could not say as well what is wrong with one.
    console.step("Excerpts: up to date", || up_to_date(&made, workspace))?;
    generate(console, workspace, &made)?;
    console.step("Generated files: up to date", || up_to_date(&made, workspace))
}

fn up_to_date(made: &Path, workspace: &Workspace) -> Result<(), CodegenError> {
    let unreadable = |cause| CodegenError::Read { path: made.to_owned(), cause };
    let mut stale = differences(made, &workspace.path("")).map_err(unreadable)?.ok_or(CodegenError::Nothing)?;
    let left = excerpt::leftovers(&made.join(PACKS), &workspace.path(PACKS))?;
    stale.extend(left.iter().map(|file| Path::new(PACKS).join(file).display().to_string()));
    if stale.is_empty() { Ok(()) } else { Err(CodegenError::Stale(stale)) }
}

fn excerpts(console: &Console, workspace: &Workspace, into: &Path) -> Result<(), ExcerptError> {
    console.step("Making the excerpts of questionnaires", || excerpt::write(&workspace.path(PACKS), &into.join(PACKS)))
}

/// The licences of what others made, which the settings show.
fn licences(console: &Console, workspace: &Workspace, into: &Path) -> Result<(), CodegenError> {
    let path = into.join(LICENCES);
    let unwritten = |cause| CodegenError::Read { path: path.clone(), cause };
    console.step("Listing the licences of what others made", || {
        let text = supply::licences(workspace)?;
        fs::create_dir_all(path.parent().unwrap_or(into)).and_then(|()| fs::write(&path, text)).map_err(unwritten)
    })
}

fn generate(console: &Console, workspace: &Workspace, into: &Path) -> Result<(), ProcessError> {
    let mut generator = Command::new(app::generator(console, workspace)?);
    generator.current_dir(workspace.path("")).arg(into);
    console.step("Making the generated files", || process::run(&mut generator))
}

/// The files in `made` that are not the same in `kept`, by their path in it; nothing when `made` is empty.
fn differences(made: &Path, kept: &Path) -> io::Result<Option<Vec<String>>> {
    let mut files = Vec::new();
    collect(made, &mut files)?;
    files.sort();
    let mut stale = Vec::new();
    for file in &files {
        let name = file.strip_prefix(made).unwrap_or(file);
        let same = fs::read(kept.join(name)).is_ok_and(|bytes| fs::read(file).is_ok_and(|new| new == bytes));
        if !same {
            stale.push(name.display().to_string());
        }
    }
    Ok((!files.is_empty()).then_some(stale))
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), files)?;
        } else {
            files.push(entry.path());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_and_a_missing_file_are_named_and_a_same_one_is_not() -> io::Result<()> {
        let (made, kept) = (tempfile::tempdir()?, tempfile::tempdir()?);
        for (name, new, old) in [("same.ts", "1", Some("1")), ("src/changed.ts", "2", Some("1")), ("gone.json", "3", None)] {
            for (folder, text) in [(&made, Some(new)), (&kept, old)] {
                let path = folder.path().join(name);
                fs::create_dir_all(path.parent().unwrap_or(folder.path()))?;
                text.map_or(Ok(()), |text| fs::write(path, text))?;
            }
        }
        let changed = Path::new("src").join("changed.ts").display().to_string();
        assert_eq!(differences(made.path(), kept.path())?, Some(vec!["gone.json".to_owned(), changed]));
        Ok(())
    }

    #[test]
    fn a_generator_that_writes_nothing_is_not_up_to_date() -> io::Result<()> {
        let (made, kept) = (tempfile::tempdir()?, tempfile::tempdir()?);
        assert_eq!(differences(made.path(), kept.path())?, None);
        Ok(())
    }
}
