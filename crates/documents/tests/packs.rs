//! Packs: the smallest sound one, and one fault at a time planted in it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should stop")]

use std::{collections::BTreeMap, fs, path::Path};

use balise_assessment::{Language, Text};
use balise_documents::{Fault, Pack, Severity, read_pack};

type Files = BTreeMap<String, Vec<u8>>;

fn folder(path: &str) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path);
    let files = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    files.map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(path).unwrap())).collect()
}

fn minimal() -> Files {
    folder("tests/fixtures/packs/minimal")
}

fn read(files: &Files) -> Result<Pack, Vec<Fault>> {
    let files: Vec<_> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    read_pack(&files)
}

/// The minimal pack with some text replaced, once, in one file.
fn patched(file: &str, from: &str, to: &str) -> Files {
    let mut files = minimal();
    let text = String::from_utf8(files.remove(file).unwrap()).unwrap();
    assert!(text.contains(from), "{file} has no {from}");
    files.insert(file.to_owned(), text.replacen(from, to, 1).into_bytes());
    files
}

fn faults(files: &Files) -> Vec<Fault> {
    let faults = read(files).unwrap_err();
    for fault in &faults {
        for text in [&fault.message, &fault.remedy] {
            assert!(!text.lacks(Language::Fr) && !text.lacks(Language::En), "{fault:?}");
        }
    }
    faults
}

fn english(text: &Text) -> &str {
    text.get(Language::En)
}

/// The line on which a text stands in a file, from 1.
fn line_of(files: &Files, file: &str, text: &str) -> usize {
    let content = std::str::from_utf8(&files[file]).unwrap();
    let at = content.find(text).unwrap_or_else(|| panic!("{file} has no {text}"));
    content[..at].matches('\n').count() + 1
}

#[test]
fn the_smallest_pack_is_read_whole() {
    let pack = read(&minimal()).unwrap();
    assert_eq!(pack.questionnaire.identity().id.as_str(), "minimal");
    assert_eq!(pack.questionnaire.items().count(), 8);
    assert_eq!(pack.questionnaire.risks().len(), 2);
    assert_eq!(pack.questionnaire.measures()[1].effect.consequence(), 2);
    assert_eq!(pack.warnings, []);
    assert!(pack.fingerprint.starts_with("sha256:") && pack.fingerprint.len() == 71);
}
