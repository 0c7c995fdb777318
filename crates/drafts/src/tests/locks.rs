//! A draft is open in one place at a time.

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::thread;

use super::{Shelf, number, readable, version};
use crate::{Cause, Library};

/// Tells the child that this test starts where the library is; without it, it has nothing to do.
const FOLDER: &str = "BALISE_DRAFTS_HELD_FOLDER";

#[test]
fn a_draft_is_held_once_in_one_program() {
    let (shelf, id) = Shelf::with_draft();
    let second_library = Library::open(shelf.folder.path(), readable).unwrap();
    let held = shelf.library.lock(&id).unwrap();
    for library in [&shelf.library, &second_library] {
        let error = library.lock(&id).unwrap_err();
        assert_eq!((error.cause(), error.path()), (Cause::InUse, shelf.path("drafts/ville.balise").as_path()));
    }
    assert_eq!(number(&shelf.library.peek(&id).unwrap()), Some(2), "it can still be looked at");
    drop(held);
    assert!(!second_library.lock(&id).unwrap().was_cut_short(), "it was let go of");
}

#[test]
fn two_drafts_are_held_side_by_side() {
    let (shelf, id) = Shelf::with_draft();
    let other = shelf.library.create("other", &version(1)).unwrap();
    let _held = shelf.library.lock(&id).unwrap();
    shelf.library.lock(&other).unwrap();
}

#[test]
fn a_draft_held_by_another_program_is_free_once_that_is_killed() {
    let (shelf, id) = Shelf::with_draft();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "tests::locks::holds_until_killed", "--nocapture"])
        .env(FOLDER, shelf.folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.map_while(Result::ok).any(|line| line.contains("held")), "the other program holds it");
    assert_eq!(shelf.library.lock(&id).unwrap_err().cause(), Cause::InUse);
    child.kill().unwrap();
    child.wait().unwrap();
    let mut held = shelf.library.lock(&id).unwrap();
    assert!(held.was_cut_short(), "the other program did not let go of it");
    assert_eq!(number(&held.read().unwrap().contents), Some(2));
    drop(held);
    assert!(!shelf.library.lock(&id).unwrap().was_cut_short(), "said once");
}

#[test]
#[ignore = "the other program of a_draft_held_by_another_program_is_free_once_that_is_killed"]
fn holds_until_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let library = Library::open(folder.as_ref(), readable).unwrap();
    let _held = library.lock(&"ville".parse().unwrap()).unwrap();
    println!("held");
    // Ends too when whoever started this one does.
    std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
}

#[test]
fn a_draft_let_go_is_free_at_once_while_programs_are_started() {
    let (shelf, id) = Shelf::with_draft();
    let exe = std::env::current_exe().unwrap();
    let start = || Command::new(&exe).args(["--list", "--exact", "none"]).stdout(Stdio::null()).status().unwrap();
    thread::scope(|scope| {
        let starting = scope.spawn(|| (0..20).for_each(|_| assert!(start().success())));
        while !starting.is_finished() {
            drop(shelf.library.lock(&id).unwrap());
        }
    });
}

#[test]
fn drafts_of_one_name_made_at_one_moment_are_all_kept() {
    let shelf = Shelf::new();
    thread::scope(|scope| {
        for worker in 0..8 {
            let library = Library::open(shelf.folder.path(), readable).unwrap();
            scope.spawn(move || {
                for turn in 0..10 {
                    library.create("Ville", &version(worker * 10 + turn)).unwrap();
                }
            });
        }
    });
    let mut numbers: Vec<_> = shelf.files("drafts").iter().filter_map(|(_, contents)| number(contents)).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (0..80).collect::<Vec<_>>());
}
