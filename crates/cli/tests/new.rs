//! Starting an assessment from a terminal, as a program of its own, since it finds its data folder in the environment.
// Nothing here but tests: a helper that gives up is a test that fails.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn new(data: &Path, more: &[&str]) -> Output {
    let mut balise = Command::new(env!("CARGO_BIN_EXE_balise"));
    balise.env("BALISE_DATA_DIR", data).args(["new", "--name", "A", "--organisation", "B", "--lang", "en"]);
    balise.args(more).output().unwrap()
}

#[test]
fn an_assessment_is_of_the_questionnaire_named_or_of_the_usual_one() {
    let data = tempfile::tempdir().unwrap();
    for (more, pack) in [(&[][..], "medias-sociaux"), (&["--pack", "express"], "express")] {
        let output = new(data.path(), more);
        assert!(output.status.success(), "{output:?}");
        let file = String::from_utf8(output.stdout).unwrap();
        assert!(fs::read_to_string(file.trim_end()).unwrap().contains(&format!("\"id\": \"{pack}\"")), "{file}");
    }
}

#[test]
fn a_questionnaire_that_is_not_there_is_refused_and_nothing_is_begun() {
    let data = tempfile::tempdir().unwrap();
    let output = new(data.path(), &["--pack", "nothing"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8(output.stderr).unwrap().contains("“nothing” is not on this computer"));
    let list = Command::new(env!("CARGO_BIN_EXE_balise")).env("BALISE_DATA_DIR", data.path()).args(["list"]).output().unwrap();
    assert!(!String::from_utf8(list.stdout).unwrap().contains(".balise"));
}
