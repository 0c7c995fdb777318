//! The rules of ARCHITECTURE.md that a machine can hold against the code.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use cargo_metadata::{Metadata, MetadataCommand};

/// The picture: each package of the product, whom it stands on, and whom it may know besides.
const PICTURE: &[Package] = &[
    Package { name: "balise-assessment", stands_on: &[], may_know: &[] },
    Package { name: "balise-documents", stands_on: &["balise-assessment"], may_know: &[] },
    // It keeps texts, and need not understand them.
    Package { name: "balise-drafts", stands_on: &[], may_know: &["balise-assessment", "balise-documents"] },
    Package { name: "balise-report", stands_on: &["balise-assessment"], may_know: &[] },
    Package {
        name: "balise-workbench",
        stands_on: &["balise-documents", "balise-drafts", "balise-report"],
        may_know: &["balise-assessment"],
    },
    Package { name: "balise-cli", stands_on: &["balise-workbench"], may_know: &["balise-assessment"] },
    Package { name: "balise-desktop", stands_on: &["balise-workbench", "balise-cli"], may_know: &[] },
];

/// They prove and build the product; nothing of the product knows them.
const BESIDE_THE_PICTURE: &[&str] = &["balise-tests", "balise-e2e", "xtask"];

/// Who alone may name what. A name that ends in `*` stands for all that begin so.
const ALONE: &[(&str, &[&str])] = &[
    ("balise-desktop", &["tauri*", "wry", "tao", "webkit2gtk*"]),
    ("balise-report", &["printpdf", "tera", "lopdf", "parley", "hayro*"]),
];

/// Libraries that open windows: a command line that starts in milliseconds, on a machine without them, links none.
const WINDOWS: &[&str] = &["tauri*", "wry", "tao", "webkit2gtk*", "gtk*", "webview2*"];

/// What the model may be built from. Each is pure, or was compiled so that it is.
const UNDER_THE_MODEL: &[&str] = &["jiff", "thiserror"];

/// What the lints of the model must forbid; its clippy.toml holds more.
const FORBIDDEN_IN_THE_MODEL: &[&str] = &[
    "f32",
    "f64",
    "jiff::Timestamp::now",
    "jiff::Zoned::now",
    "std::collections::HashMap",
    "std::env::args",
    "std::env::var",
    "std::fs::File",
    "std::fs::read",
    "std::fs::write",
    "std::io::stdin",
    "std::io::stdout",
    "std::time::Instant::now",
    "std::time::SystemTime::now",
];

/// The only folder of the front end that speaks to the desktop shell.
const BACKEND: &str = "ui/src/lib/backend";

struct Package {
    name: &'static str,
    stands_on: &'static [&'static str],
    may_know: &'static [&'static str],
}

#[test]
fn packages_know_each_other_as_the_picture_says() {
    let edges = edges(&metadata());
    for package in PICTURE {
        let known = edges.get(package.name).unwrap_or_else(|| panic!("{} is not in the workspace", package.name));
        let stands_on: BTreeSet<String> = package.stands_on.iter().map(ToString::to_string).collect();
        let may_know: BTreeSet<String> = package.may_know.iter().map(ToString::to_string).collect();
        assert!(stands_on.is_subset(known), "{} should know {stands_on:?}, and knows {known:?}", package.name);
        let too_much: Vec<_> = known.iter().filter(|name| !stands_on.contains(*name) && !may_know.contains(*name)).collect();
        assert!(too_much.is_empty(), "{} must not know {too_much:?}", package.name);
    }
}

#[test]
fn every_package_is_in_the_picture_or_beside_it() {
    for (name, known) in edges(&metadata()) {
        let beside = BESIDE_THE_PICTURE.contains(&name.as_str());
        let inside = PICTURE.iter().any(|package| package.name == name);
        assert!(inside || beside, "{name} is new: draw it in ARCHITECTURE.md and here");
        let proofs: Vec<_> = known.iter().filter(|known| BESIDE_THE_PICTURE.contains(&known.as_str())).collect();
        assert!(proofs.is_empty(), "{name} knows {proofs:?}, which only prove and build the product");
    }
}

#[test]
fn the_webview_and_the_paper_are_each_named_by_one_package() {
    for package in metadata().workspace_packages() {
        for (owner, names) in ALONE.iter().filter(|(owner, _)| *owner != package.name.as_str()) {
            let named: Vec<_> = package.dependencies.iter().filter(|one| matches(names, &one.name)).map(|one| &one.name).collect();
            assert!(named.is_empty(), "{} names {named:?}, which only {owner} may", package.name);
        }
    }
}

#[test]
fn the_command_line_links_no_webview() {
    let locked = locked();
    let mut seen = BTreeSet::new();
    let mut next = vec!["balise-cli".to_owned()];
    while let Some(name) = next.pop() {
        assert!(!matches(WINDOWS, &name), "balise-cli brings {name} along");
        next.extend(locked[&name].iter().filter(|below| seen.insert((*below).clone())).cloned());
    }
    assert!(seen.contains("balise-workbench"), "Cargo.lock was not read: {seen:?}");
}

#[test]
fn the_model_is_built_from_pure_libraries_only() {
    let metadata = metadata();
    let model = metadata.workspace_packages().into_iter().find(|package| package.name.as_str() == "balise-assessment").unwrap();
    let linked = model.dependencies.iter().filter(|one| one.kind == cargo_metadata::DependencyKind::Normal);
    for library in linked {
        assert!(UNDER_THE_MODEL.contains(&library.name.as_str()), "balise-assessment links {}: is it pure?", library.name);
    }
}

#[test]
fn the_lints_of_the_model_forbid_the_world_outside_and_keep_those_of_the_workspace() {
    let model: toml::Table = read("crates/assessment/clippy.toml").parse().unwrap();
    let entries = ["disallowed-types", "disallowed-methods"].map(|key| model[key].as_array().unwrap().clone());
    let entries: Vec<toml::Value> = entries.concat();
    for entry in &entries {
        assert!(entry.get("reason").is_some_and(|reason| !reason.as_str().unwrap().is_empty()), "{entry} gives no reason");
    }
    let paths: BTreeSet<&str> = entries.iter().filter_map(|entry| entry["path"].as_str()).collect();
    for forbidden in FORBIDDEN_IN_THE_MODEL {
        assert!(paths.contains(forbidden), "the model may use {forbidden}");
    }
    let workspace: toml::Table = read("clippy.toml").parse().unwrap();
    for (key, value) in workspace {
        assert_eq!(model.get(&key), Some(&value), "crates/assessment/clippy.toml replaces clippy.toml: repeat `{key}` there");
    }
    assert!(read("crates/assessment/src/lib.rs").contains("#![deny(clippy::float_arithmetic)]"));
}

#[test]
fn only_the_backend_folder_of_the_front_end_speaks_to_the_shell() {
    let backend = root().join(BACKEND);
    let naming: Vec<PathBuf> = sources(&root().join("ui/src")).into_iter().filter(|path| names_the_shell(path)).collect();
    let elsewhere: Vec<_> = naming.iter().filter(|path| !path.starts_with(&backend)).collect();
    assert!(elsewhere.is_empty(), "only {BACKEND} may import @tauri-apps, and so do {elsewhere:?}");
    assert!(!naming.is_empty(), "{BACKEND} no longer imports @tauri-apps: this test looks at the wrong place");
}

/// The names of the packages of the workspace that each knows, for whatever purpose.
fn edges(metadata: &Metadata) -> BTreeMap<String, BTreeSet<String>> {
    let packages = metadata.workspace_packages();
    let ours: BTreeSet<String> = packages.iter().map(|package| package.name.to_string()).collect();
    let known = |package: &cargo_metadata::Package| {
        package.dependencies.iter().map(|one| one.name.clone()).filter(|name| ours.contains(name)).collect()
    };
    packages.iter().map(|package| (package.name.to_string(), known(package))).collect()
}

/// What Cargo.lock says each package stands on, all versions of a name together: no registry is asked.
fn locked() -> BTreeMap<String, BTreeSet<String>> {
    let lock: toml::Table = read("Cargo.lock").parse().unwrap();
    let mut locked: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for package in lock["package"].as_array().unwrap() {
        let below = package.get("dependencies").and_then(toml::Value::as_array).cloned().unwrap_or_default();
        let names = below.iter().filter_map(|one| one.as_str()?.split(' ').next().map(str::to_owned));
        locked.entry(package["name"].as_str().unwrap().to_owned()).or_default().extend(names);
    }
    locked
}

fn metadata() -> Metadata {
    MetadataCommand::new().manifest_path(root().join("Cargo.toml")).no_deps().exec().unwrap()
}

fn matches(names: &[&str], name: &str) -> bool {
    names.iter().any(|one| one.strip_suffix('*').map_or(*one == name, |start| name.starts_with(start)))
}

fn names_the_shell(path: &Path) -> bool {
    // A list of packages names them without importing any.
    let code = path.extension().is_some_and(|extension| extension != "json");
    code && fs::read_to_string(path).is_ok_and(|text| text.contains("@tauri-apps/"))
}

/// Every file below, at any depth.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|cause| panic!("{}: {cause}", folder.display()));
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|cause| panic!("{path}: {cause}"))
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}
