//! The fixtures, and how to break them.

use std::{collections::BTreeMap, fs, path::Path};

use balise_assessment::{Language, Text};
use balise_documents::{Fault, Pack, read_pack};

/// The files of a pack by name.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// The bytes of a fixture.
pub(crate) fn fixture(path: &str) -> Vec<u8> {
    fs::read(root().join("tests/fixtures").join(path)).unwrap()
}

/// The files of a folder of the repository, those of its checks included.
pub(crate) fn folder(path: &str) -> Files {
    let folder = root().join(path);
    [folder.clone(), folder.join("checks")].iter().filter(|folder| folder.is_dir()).flat_map(|part| files(part, &folder)).collect()
}

fn files(part: &Path, folder: &Path) -> Vec<(String, Vec<u8>)> {
    let files = fs::read_dir(part).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    files.map(|path| (path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned(), fs::read(&path).unwrap())).collect()
}

/// The smallest sound pack.
pub(crate) fn minimal() -> Files {
    folder("tests/fixtures/packs/minimal")
}

pub(crate) fn read(files: &Files) -> Result<Pack, Vec<Fault>> {
    let files: Vec<_> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    read_pack(&files)
}

/// The faults of a pack, each checked to be worth reading.
pub(crate) fn faults(files: &Files) -> Vec<Fault> {
    let faults = read(files).unwrap_err();
    faults.iter().for_each(assert_readable);
    faults
}

/// Asserts that a fault says something in both languages, where it is, and what to do.
pub(crate) fn assert_readable(fault: &Fault) {
    assert!(fault.line >= 1 && fault.column >= 1 && !fault.file.is_empty(), "{fault:?}");
    assert_worded(&fault.message);
    assert_worded(&fault.remedy);
}

/// Asserts that a text says something in both languages, with sound typography where it is not quoting a file.
pub(crate) fn assert_worded(text: &Text) {
    for language in Language::ALL {
        assert!(!text.lacks(language), "{text:?}");
        assert!(!text.get(language).contains("{}"), "{text:?}");
    }
}

pub(crate) fn english(text: &Text) -> &str {
    text.get(Language::En)
}

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
