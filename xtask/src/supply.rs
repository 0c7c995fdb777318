//! What Balise is built from: whether each part may be, and the list of those that are given to people.
//!
//! The rules are those of `deny.toml`, which `cargo deny` reads too; here they are held without a network, against what the
//! lock files name. `cargo deny` adds what is known against a version, which only a network can tell.

mod bill;
mod findings;
mod licence;
mod npm;
mod rules;
mod rust;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::PathBuf;

use thiserror::Error;

use crate::console::Console;
use crate::failure::Failure;
use crate::process::ProcessError;
use crate::workspace::Workspace;
use npm::Npm;
use rules::Rules;
use rust::Crates;

/// The parts could not be listed, or one of them may not be there.
#[derive(Debug, Error)]
pub(crate) enum SupplyError {
    #[error("{} part(s) that Balise may not be built from, by deny.toml:\n  {}", .0.len(), .0.join("\n  "))]
    Refused(Vec<String>),
    #[error("{file} could not be understood: {what}.")]
    NotUnderstood { file: &'static str, what: String },
    #[error("{} could not be read or written: {cause}.", path.display())]
    File { path: PathBuf, cause: io::Error },
    #[error(transparent)]
    Cargo(#[from] ProcessError),
}

/// A part of somebody else's, Rust or npm.
#[derive(Debug, Clone)]
struct Part {
    name: String,
    version: String,
    /// As its author wrote it; empty when they did not.
    licence: String,
    /// The digest of what is downloaded, as hexadecimal digits.
    digest: String,
    /// The kind of the digest, by its name in CycloneDX.
    digest_kind: &'static str,
    /// What it stands on, by package URL.
    stands_on: Vec<String>,
    /// Its package URL, which names it everywhere.
    url: String,
}

/// Holds every part to the rules.
///
/// # Errors
/// Parts that may not be there, each with the reason.
pub(crate) fn check(console: &Console, workspace: &Workspace) -> Result<(), SupplyError> {
    console.step("What Balise is built from: licences, sources, bans", || {
        let rules = Rules::read(workspace)?;
        let (crates, npm) = (Crates::read(workspace, &rules)?, Npm::read(workspace)?);
        let mut refused = crates.refused(&rules);
        refused.extend(npm.refused(&rules));
        if refused.is_empty() { Ok(()) } else { Err(SupplyError::Refused(refused)) }
    })
}

/// `cargo xtask sbom`: writes what is given to people, in CycloneDX, to `target/sbom/balise.cdx.json`.
///
/// # Errors
/// The parts cannot be listed, or the file not written.
pub(crate) fn bill(console: &Console, workspace: &Workspace) -> Result<String, Failure> {
    let path = workspace.target("sbom/balise.cdx.json");
    let count = console.step("Listing what is given to people", || {
        let rules = Rules::read(workspace)?;
        let mut parts = Crates::read(workspace, &rules)?.given()?;
        parts.extend(Npm::read(workspace)?.given());
        parts.sort_by(|one, other| one.url.cmp(&other.url));
        write(workspace, &path, &bill::of(&parts))?;
        Ok::<_, SupplyError>(parts.len())
    })?;
    Ok(format!("{count} parts of others are in what is given to people: {}", path.display()))
}

/// The parts of others in what is given to people, by licence, as the screens read them.
///
/// # Errors
/// The parts cannot be listed.
pub(crate) fn licences(workspace: &Workspace) -> Result<String, SupplyError> {
    let rules = Rules::read(workspace)?;
    let mut parts = Crates::read(workspace, &rules)?.given()?;
    parts.extend(Npm::read(workspace)?.given());
    Ok(by_licence(&parts))
}

fn by_licence(parts: &[Part]) -> String {
    let mut licences: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for part in parts {
        licences.entry(licence::spelled(&part.licence)).or_default().insert(format!("{} {}", part.name, part.version));
    }
    format!("{:#}\n", serde_json::json!(licences))
}

fn write(workspace: &Workspace, path: &std::path::Path, text: &str) -> Result<(), SupplyError> {
    let wrong = |cause| SupplyError::File { path: path.to_owned(), cause };
    fs::create_dir_all(workspace.target("sbom")).map_err(wrong)?;
    fs::write(path, text).map_err(wrong)
}

fn read(workspace: &Workspace, name: &str) -> Result<String, SupplyError> {
    let path = workspace.path(name);
    fs::read_to_string(&path).map_err(|cause| SupplyError::File { path, cause })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_stand_under_their_licence_once_and_in_order() {
        let part = |name: &str, licence: &str| Part {
            name: name.into(),
            version: "1.0.0".into(),
            licence: licence.into(),
            digest: String::new(),
            digest_kind: "SHA-256",
            stands_on: Vec::new(),
            url: String::new(),
        };
        let told = by_licence(&[part("b", "MIT/Apache-2.0"), part("a", "MIT OR Apache-2.0"), part("a", "MIT OR Apache-2.0")]);
        assert_eq!(told, "{\n  \"MIT OR Apache-2.0\": [\n    \"a 1.0.0\",\n    \"b 1.0.0\"\n  ]\n}\n");
    }
}
