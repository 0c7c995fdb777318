//! The crates that cargo names, on the systems that Balise is given to.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::rules::Rules;
use super::{Part, SupplyError, findings};
use crate::process;
use crate::workspace::Workspace;

/// What is given to people.
const GIVEN: [&str; 2] = ["balise-desktop", "balise-cli"];

/// The only registry: the one that cargo knows by itself.
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Every crate, by cargo's own name of it.
pub(super) struct Crates(BTreeMap<String, Crate>);

struct Crate {
    part: Part,
    /// Nothing when it is ours.
    source: Option<String>,
    /// What it stands on for whatever purpose, by cargo's name.
    knows: BTreeSet<String>,
    /// What it takes along into the program.
    links: BTreeSet<String>,
}

impl Crates {
    /// Asks cargo, which has fetched what it names.
    ///
    /// # Errors
    /// cargo fails, or says something else than it does today.
    pub(super) fn read(workspace: &Workspace, rules: &Rules) -> Result<Self, SupplyError> {
        let mut cargo = workspace.cargo();
        cargo.args(["metadata", "--locked", "--format-version", "1", "--all-features"]);
        cargo.args(rules.targets.iter().flat_map(|target| ["--filter-platform", target]));
        let metadata: Value = serde_json::from_str(&process::text(&mut cargo)?).unwrap_or_default();
        let digests = digests(&super::read(workspace, "Cargo.lock")?)?;
        Self::of(&metadata, &digests).ok_or_else(|| SupplyError::NotUnderstood {
            file: "cargo metadata",
            what: "it names no packages as it used to".to_owned(),
        })
    }

    fn of(metadata: &Value, digests: &BTreeMap<String, String>) -> Option<Self> {
        let packages = metadata["packages"].as_array()?.iter().filter_map(|package| Some((package["id"].as_str()?, package)));
        let packages: BTreeMap<&str, &Value> = packages.collect();
        let read = |node: &Value| Some((node["id"].as_str()?.to_owned(), one(node, &packages, digests)?));
        let crates: BTreeMap<_, _> = metadata["resolve"]["nodes"].as_array()?.iter().map(read).collect::<Option<_>>()?;
        (!crates.is_empty()).then_some(Self(crates))
    }

    /// Those that may not be there, with the reason.
    pub(super) fn refused(&self, rules: &Rules) -> Vec<String> {
        let foreign = self.0.iter().filter_map(|(id, one)| Some((id, one, one.source.as_deref()?)));
        let mut refused = Vec::new();
        for (id, one, source) in foreign {
            let Part { name, version, .. } = &one.part;
            if source != REGISTRY {
                refused.push(format!("{name} {version} comes from {source}"));
            }
            refused.extend(findings::of_licence(&one.part, &rules.licences));
            refused.extend(rules.bans.get(name).and_then(|wrappers| self.banned(id, one, wrappers)));
        }
        refused
    }

    fn banned(&self, id: &str, one: &Crate, wrappers: &[String]) -> Option<String> {
        let users = self.0.values().filter(|user| user.knows.contains(id)).map(|user| &user.part.name);
        let wrong: Vec<&str> = users.filter(|user| !wrappers.contains(user)).map(String::as_str).collect();
        (!wrong.is_empty()).then(|| format!("{} is banned, and {} brings it", one.part.name, wrong.join(", ")))
    }

    /// What goes into the programs that are given to people.
    ///
    /// # Errors
    /// The programs are not among the packages.
    pub(super) fn given(&self) -> Result<Vec<Part>, SupplyError> {
        let mut next: Vec<&String> =
            self.0.iter().filter(|(_, one)| GIVEN.contains(&one.part.name.as_str())).map(|(id, _)| id).collect();
        if next.len() != GIVEN.len() {
            return Err(SupplyError::NotUnderstood { file: "cargo metadata", what: format!("not all of {GIVEN:?} are there") });
        }
        let mut seen: BTreeSet<&String> = next.iter().copied().collect();
        while let Some(id) = next.pop() {
            let below = self.0.get(id).into_iter().flat_map(|one| &one.links);
            next.extend(below.filter(|below| seen.insert(below)));
        }
        let foreign = seen.into_iter().filter_map(|id| self.0.get(id)).filter(|one| one.source.is_some());
        Ok(foreign.map(|one| self.part(one)).collect())
    }

    fn part(&self, one: &Crate) -> Part {
        let below = one.links.iter().filter_map(|id| self.0.get(id)).map(|below| below.part.url.clone());
        Part { stands_on: below.collect(), ..one.part.clone() }
    }
}

fn one(node: &Value, packages: &BTreeMap<&str, &Value>, digests: &BTreeMap<String, String>) -> Option<Crate> {
    let package = packages.get(node["id"].as_str()?)?;
    let (name, version) = (package["name"].as_str()?.to_owned(), package["version"].as_str()?.to_owned());
    let known = |kind: fn(&Value) -> bool| {
        let deps = node["deps"].as_array().into_iter().flatten();
        let of_kind = deps.filter(move |dep| dep["dep_kinds"].as_array().is_some_and(|kinds| kinds.iter().any(kind)));
        of_kind.filter_map(|dep| dep["pkg"].as_str().map(str::to_owned)).collect()
    };
    let part = Part {
        licence: package["license"].as_str().unwrap_or_default().to_owned(),
        digest: digests.get(&format!("{name} {version}")).cloned().unwrap_or_default(),
        digest_kind: "SHA-256",
        stands_on: Vec::new(),
        url: format!("pkg:cargo/{name}@{version}"),
        name,
        version,
    };
    let source = package["source"].as_str().map(str::to_owned);
    Some(Crate { part, source, knows: known(|_| true), links: known(|kind| kind["kind"].is_null()) })
}

/// The digests that Cargo.lock holds, by name and version.
fn digests(lock: &str) -> Result<BTreeMap<String, String>, SupplyError> {
    let wrong = |cause| SupplyError::NotUnderstood { file: "Cargo.lock", what: format!("{cause}") };
    let lock: toml::Table = lock.parse().map_err(wrong)?;
    let packages = lock.get("package").and_then(toml::Value::as_array).into_iter().flatten();
    let word = |package: &toml::Value, key: &str| package.get(key).and_then(toml::Value::as_str).map(str::to_owned);
    let digest = |package: &toml::Value| {
        Some((format!("{} {}", word(package, "name")?, word(package, "version")?), word(package, "checksum")?))
    };
    Ok(packages.filter_map(digest).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn crates() -> Crates {
        let metadata = serde_json::json!({
            "packages": [
                { "id": "cli", "name": "balise-cli", "version": "1.0.0", "license": "MIT", "source": null },
                { "id": "app", "name": "balise-desktop", "version": "1.0.0", "license": "MIT", "source": null },
                { "id": "a", "name": "a", "version": "1.0.0", "license": "MIT", "source": REGISTRY },
                { "id": "b", "name": "b", "version": "2.0.0", "license": "GPL-3.0-only", "source": "git+https://example.org" },
                { "id": "net", "name": "reqwest", "version": "1.0.0", "license": "MIT", "source": REGISTRY },
            ],
            "resolve": { "nodes": [
                { "id": "cli", "deps": [{ "pkg": "a", "dep_kinds": [{ "kind": null }] }] },
                { "id": "app", "deps": [{ "pkg": "b", "dep_kinds": [{ "kind": "build" }] }] },
                { "id": "a", "deps": [] }, { "id": "b", "deps": [{ "pkg": "net", "dep_kinds": [{ "kind": null }] }] },
                { "id": "net", "deps": [] },
            ] },
        });
        Crates::of(&metadata, &BTreeMap::from([("a 1.0.0".to_owned(), "00ff".to_owned())])).unwrap()
    }

    fn rules(wrappers: &[&str]) -> Rules {
        let wrappers = wrappers.iter().map(|name| (*name).to_owned()).collect();
        let bans = BTreeMap::from([("reqwest".to_owned(), wrappers)]);
        Rules { targets: vec![], licences: BTreeSet::from(["MIT".to_owned()]), bans }
    }

    #[test]
    fn a_licence_a_source_and_a_ban_are_each_told() {
        let told = crates().refused(&rules(&[]));
        let wanted =
            ["b 2.0.0 comes from git+https://example.org", "b 2.0.0 is under GPL-3.0-only", "reqwest is banned, and b brings it"];
        assert_eq!(told.len(), wanted.len(), "{told:?}");
        assert!(told.iter().zip(wanted).all(|(told, wanted)| told.starts_with(wanted)), "{told:?}");
        assert_eq!(crates().refused(&rules(&["b"])).len(), 2, "through a wrapper it may be there");
    }

    #[test]
    fn what_is_given_to_people_is_what_their_programs_link() {
        let given = crates().given().unwrap();
        assert_eq!(
            given.iter().map(|part| (part.url.as_str(), part.digest.as_str())).collect::<Vec<_>>(),
            [("pkg:cargo/a@1.0.0", "00ff")]
        );
    }
}
