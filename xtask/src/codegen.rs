//! `cargo xtask codegen`: the files that are made from the code, and whether they are those in the repository.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::console::Console;
use crate::failure::Failure;
use crate::process::{self, ProcessError};
use crate::workspace::Workspace;

/// Generated files could not be made, or are not those in the repository.
#[derive(Debug, Error)]
pub(crate) enum CodegenError {
    #[error("These generated files are out of date:\n  {}\nWrite them with `cargo xtask codegen` and commit them.", .0.join("\n  "))]
    Stale(Vec<String>),
    #[error("{} could not be read: {cause}.", path.display())]
    Read { path: PathBuf, cause: io::Error },
    #[error("The generator wrote nothing: there is nothing to compare.")]
    Nothing,
    #[error(transparent)]
    Generator(#[from] ProcessError),
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
    generate(console, workspace, &made)?;
    let stale = console.step("Generated files: up to date", || differences(&made, &workspace.path("")).map_err(unreadable))?;
    match stale {
        None => Err(CodegenError::Nothing),
        Some(stale) if stale.is_empty() => Ok(()),
        Some(stale) => Err(CodegenError::Stale(stale)),
    }
}

fn generate(console: &Console, workspace: &Workspace, into: &Path) -> Result<(), ProcessError> {
    let mut cargo = workspace.cargo();
    cargo.args(["run", "--quiet", "-p", "balise-workbench", "--features", "codegen", "--bin", "codegen", "--"]).arg(into);
    console.step("Making the generated files", || process::run(&mut cargo))
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
