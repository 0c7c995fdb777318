//! What fuzzing found worth keeping is tried at every change: each file of `tests/fuzz/corpus`, by the target it is for.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use balise_tests::TARGETS;

/// What is in a folder of `tests/fuzz`, in order.
fn listed(folder: &str) -> BTreeSet<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(folder);
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn what_fuzzing_kept_is_borne() {
    for (target, tried) in TARGETS {
        let files = listed(&format!("corpus/{target}"));
        assert!(!files.is_empty(), "{target} has no corpus");
        for file in files {
            let bytes = fs::read(&file).unwrap();
            let borne = std::panic::catch_unwind(|| tried(&bytes));
            assert!(borne.is_ok(), "{}: found something, told above", file.display());
        }
    }
}

#[test]
fn each_target_is_a_program_and_each_program_a_target() {
    let programs: BTreeSet<String> =
        listed("fuzz_targets").iter().map(|file| file.file_stem().unwrap().to_string_lossy().into_owned()).collect();
    assert_eq!(programs, TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect());
    let manifest = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz/Cargo.toml")).unwrap();
    for program in programs {
        assert!(manifest.contains(&format!("path = \"fuzz_targets/{program}.rs\"")), "tests/fuzz/Cargo.toml has no {program}");
    }
}
