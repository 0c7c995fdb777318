//! The packages that `ui/package-lock.json` names.

use std::collections::BTreeSet;

use serde_json::Value;

use super::rules::Rules;
use super::{Part, SupplyError, findings};
use crate::workspace::Workspace;

const LOCK: &str = "ui/package-lock.json";

/// Licences of tools that build and test, and are not given to anybody: they ask for no more than their notice.
const OF_TOOLS: [&str; 2] = ["0BSD", "BSD-2-Clause"];

/// Tools to npm, of which a part goes into the pages all the same.
const PARTLY_GIVEN: [&str; 1] = ["svelte"];

/// Every package.
pub(super) struct Npm(Vec<Package>);

struct Package {
    part: Part,
    /// Whether it only builds or tests.
    tool: bool,
    /// The digest as npm writes it.
    integrity: String,
}

impl Npm {
    /// Reads the lock file.
    ///
    /// # Errors
    /// It is not there, or not as npm writes it today.
    pub(super) fn read(workspace: &Workspace) -> Result<Self, SupplyError> {
        let wrong = |what: &str| SupplyError::NotUnderstood { file: LOCK, what: what.to_owned() };
        let lock: Value = serde_json::from_str(&super::read(workspace, LOCK)?).map_err(|cause| wrong(&cause.to_string()))?;
        Self::of(&lock).ok_or_else(|| wrong("it names no packages as version 3 does"))
    }

    fn of(lock: &Value) -> Option<Self> {
        let packages = lock["packages"].as_object().filter(|_| lock["lockfileVersion"] == 3)?;
        let packages: Vec<_> =
            packages.iter().filter(|(path, _)| !path.is_empty()).filter_map(|(path, one)| package(path, one)).collect();
        (!packages.is_empty()).then_some(Self(packages))
    }

    /// Those that may not be there, with the reason.
    pub(super) fn refused(&self, rules: &Rules) -> Vec<String> {
        let tools: BTreeSet<String> = rules.licences.iter().cloned().chain(OF_TOOLS.map(str::to_owned)).collect();
        let of_one = |package: &Package| {
            let Part { name, version, .. } = &package.part;
            let unproved = (package.part.digest.len() != 128)
                .then(|| format!("{name} {version} has no SHA-512 in {LOCK} ({})", package.integrity));
            let licence = findings::of_licence(&package.part, if package.tool { &tools } else { &rules.licences });
            unproved.into_iter().chain(licence)
        };
        self.0.iter().flat_map(of_one).collect()
    }

    /// What goes into the pages.
    pub(super) fn given(&self) -> Vec<Part> {
        let given = self.0.iter().filter(|package| !package.tool || PARTLY_GIVEN.contains(&package.part.name.as_str()));
        given.map(|package| package.part.clone()).collect()
    }
}

fn package(path: &str, one: &Value) -> Option<Package> {
    let name = path.rsplit("node_modules/").next()?.to_owned();
    let version = one["version"].as_str()?.to_owned();
    let integrity = one["integrity"].as_str().unwrap_or_default().to_owned();
    let part = Part {
        licence: one["license"].as_str().unwrap_or_default().to_owned(),
        digest: integrity.strip_prefix("sha512-").and_then(hexadecimal).unwrap_or_default(),
        digest_kind: "SHA-512",
        stands_on: Vec::new(),
        url: format!("pkg:npm/{}@{version}", name.replace('@', "%40")),
        name,
        version,
    };
    Some(Package { part, tool: one["dev"] == true, integrity })
}

/// From base64, as npm writes digests, to the digits that CycloneDX asks for.
fn hexadecimal(base64: &str) -> Option<String> {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bits, mut held, mut digits) = (0_u32, 0, String::new());
    for letter in base64.trim_end_matches('=').bytes() {
        bits = (bits << 6) | u32::try_from(DIGITS.iter().position(|digit| *digit == letter)?).ok()?;
        held += 6;
        if held >= 8 {
            held -= 8;
            digits.push_str(&format!("{:02x}", (bits >> held) & 0xff));
            bits &= (1 << held) - 1;
        }
    }
    Some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn npm(integrity: &str, licence: &str, dev: bool) -> Npm {
        let one = serde_json::json!({ "version": "1.2.3", "integrity": integrity, "license": licence, "dev": dev });
        Npm::of(&serde_json::json!({ "lockfileVersion": 3, "packages": { "": {}, "node_modules/a/node_modules/@b/c": one } }))
            .unwrap()
    }

    fn rules() -> Rules {
        Rules { targets: vec![], licences: BTreeSet::from(["MIT".to_owned()]), bans: Default::default() }
    }

    #[test]
    fn base64_is_read_as_it_is_defined() {
        for (base64, digits) in [("", ""), ("Zg==", "66"), ("Zm9v", "666f6f"), ("Zm9vYg==", "666f6f62"), ("+/8=", "fbff")] {
            assert_eq!(hexadecimal(base64).as_deref(), Some(digits));
        }
        assert_eq!(hexadecimal("Z!"), None);
    }

    #[test]
    fn a_package_without_its_digest_or_its_licence_is_refused() {
        let whole = format!("sha512-{}==", "A".repeat(86));
        assert!(npm(&whole, "MIT", false).refused(&rules()).is_empty());
        assert!(npm("", "MIT", false).refused(&rules())[0].contains("@b/c 1.2.3 has no SHA-512"));
        assert!(npm("sha1-AAAA", "MIT", false).refused(&rules())[0].contains("sha1"));
        assert_eq!(npm(&whole, "BSD-2-Clause", false).refused(&rules()).len(), 1);
        assert!(npm(&whole, "BSD-2-Clause", true).refused(&rules()).is_empty(), "a tool is given to nobody");
        assert_eq!(npm(&whole, "MIT", false).given()[0].url, "pkg:npm/%40b/c@1.2.3");
    }
}
