//! Killed for real, at fifty moments or more.

use std::hint;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

use super::{Shelf, number, readable};
use crate::{Journal, Library};

/// Tells the child that this test starts where the library is; without it, it has nothing to do.
const FOLDER: &str = "BALISE_DRAFTS_SAVED_FOLDER";

/// As much as a full assessment holds, and long enough to write that a kill falls in the middle.
fn large_version(number: u32) -> Vec<u8> {
    format!(r#"{{"version": {number}, "filling": "{}"}}"#, "x".repeat(300_000)).into_bytes()
}

#[test]
fn killed_while_saving_a_draft_is_whole_and_holds_all_that_was_reported() {
    let shelf = Shelf::new();
    let id = shelf.library.create("ville", &large_version(0)).unwrap();
    let mut cut_short = 0;
    // A quick disk may have none of fifty kills fall in the middle of a save: then there are more.
    for round in 0..1_000_u32 {
        if round >= 50 && cut_short > 0 {
            break;
        }
        let child = start(&shelf);
        let reported = kill_in_the_middle(child, round);
        cut_short += u32::from(shelf.path("drafts/ville.pending").exists());

        let mut held = shelf.library.lock(&id).unwrap();
        let loaded = held.read().unwrap();
        assert_eq!(loaded.recovered, None, "round {round}: the file was never missing nor broken");
        let found = number(&loaded.contents).unwrap();
        assert_eq!(loaded.contents, large_version(found), "round {round}");
        // The kill may fall between a save and its report, and the report of one more may still have been under way.
        assert!((reported..=reported + 1).contains(&found), "round {round}: {reported} was reported, {found} is there");
        let kept = last_kept(&held.history().unwrap());
        // The history is told after the draft is safe, and before the report.
        assert!((reported..=found).contains(&kept), "round {round}: {reported} was reported, {kept} is in the history");
    }
    assert!(cut_short > 0, "no kill fell in the middle of a save: this test looks at nothing");
}

/// The last version in a history, which must be whole.
fn last_kept(history: &Journal) -> u32 {
    let last = history.moments().next_back().unwrap();
    let text = history.text(last.number).unwrap();
    let kept = number(&text).unwrap();
    assert_eq!(text, large_version(kept));
    kept
}

fn start(shelf: &Shelf) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--ignored", "--exact", "tests::killed::saves_until_killed", "--nocapture"]);
    command.env(FOLDER, shelf.folder.path()).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap()
}

/// The last version that was reported as saved, by a program killed after a few saves and a moment of its own.
fn kill_in_the_middle(mut child: Child, round: u32) -> u32 {
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let mut last = None;
    let mut reports = 0;
    while reports < round % 3 + 1 {
        last = last.max(reported(&lines.next().unwrap()));
        reports += u32::from(last.is_some());
    }
    // Spread over some milliseconds, which is what a save takes.
    let moment = round.wrapping_mul(2_654_435_761) >> 11;
    (0..moment).for_each(|_| hint::spin_loop());
    child.kill().unwrap();
    child.wait().unwrap();
    lines.filter_map(|line| reported(&line)).fold(last, |last, number| last.max(Some(number))).unwrap()
}

fn reported(line: &str) -> Option<u32> {
    line.rsplit_once("saved ")?.1.strip_suffix('.')?.parse().ok()
}

#[test]
#[ignore = "the other program of killed_while_saving_a_draft_is_whole_and_holds_all_that_was_reported"]
fn saves_until_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let library = Library::open(folder.as_ref(), readable).unwrap();
    let mut held = library.lock(&"ville".parse().unwrap()).unwrap();
    let first = number(&held.read().unwrap().contents).unwrap();
    let mut history = held.history().unwrap();
    // Bounded, should the one who kills it be gone.
    for number in first + 1..first + 500 {
        let saved = held.save(&large_version(number)).unwrap();
        history.add(saved.at, "", &large_version(number)).unwrap();
        println!("saved {number}.");
        std::io::stdout().flush().unwrap();
    }
}
