//! One file of a sound pack, replaced with anything: it is read or its faults are told, and twice alike.
#![no_main]

use std::fs;

use balise_assessment::Language;
use balise_documents::{Fault, read_pack};
use libfuzzer_sys::fuzz_target;

/// The files of a pack; the first byte says which one is replaced.
const NAMES: [&str; 8] = [
    "questionnaire.json", "scales.json", "risks.json", "measures.json", "criteria.json", "laws.json", "benchmarks.json", "glossary.json",
];

fn minimal() -> Vec<(&'static str, Vec<u8>)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/packs/minimal");
    NAMES.map(|name| (name, fs::read(format!("{folder}/{name}")).unwrap())).to_vec()
}

fn assert_readable(fault: &Fault) {
    assert!(fault.line >= 1 && fault.column >= 1);
    for language in Language::ALL {
        assert!(!fault.message.lacks(language) && !fault.remedy.lacks(language), "{fault:?}");
    }
}

fuzz_target!(init: { minimal(); }, |bytes: &[u8]| {
    let Some((which, content)) = bytes.split_first() else { return };
    let minimal = minimal();
    let mut files: Vec<(&str, &[u8])> = minimal.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
    files[usize::from(*which) % NAMES.len()].1 = content;
    let read = read_pack(&files);
    match &read {
        Ok(pack) => pack.warnings.iter().for_each(assert_readable),
        Err(faults) => {
            assert!(!faults.is_empty());
            faults.iter().for_each(assert_readable);
        }
    }
    assert_eq!(read, read_pack(&files));
});
