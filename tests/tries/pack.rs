//! One file of a sound pack, replaced with anything: it is read, or its faults are told with words and a remedy.

use std::{fs, sync::LazyLock};

use balise_assessment::Language;
use balise_documents::{Fault, read_pack};

/// The files of a pack; the first byte says which one is replaced.
const NAMES: [&str; 10] = [
    "questionnaire.json",
    "scales.json",
    "risks.json",
    "measures.json",
    "criteria.json",
    "laws.json",
    "benchmarks.json",
    "glossary.json",
    "outlines.json",
    "checks/comments-unattended.json",
];

static MINIMAL: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/packs/minimal");
    NAMES.iter().map(|name| fs::read(format!("{folder}/{name}")).unwrap()).collect()
});

fn assert_readable(fault: &Fault) {
    assert!(fault.line >= 1 && fault.column >= 1);
    for language in Language::ALL {
        assert!(!fault.message.lacks(language) && !fault.remedy.lacks(language), "{fault:?}");
    }
}

/// Reads them.
pub(crate) fn tried(bytes: &[u8]) {
    let Some((which, content)) = bytes.split_first() else { return };
    let mut files: Vec<(&str, &[u8])> = NAMES.into_iter().zip(MINIMAL.iter().map(Vec::as_slice)).collect();
    files[usize::from(*which) % NAMES.len()].1 = content;
    match read_pack(&files) {
        Ok(pack) => pack.warnings.iter().for_each(assert_readable),
        Err(faults) => {
            assert!(!faults.is_empty());
            faults.iter().for_each(assert_readable);
        }
    }
}
