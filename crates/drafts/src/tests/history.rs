//! Every version, kept beside the draft, and never at its cost.

use std::io;

use super::{Shelf, day, moment, readable, version};
use crate::{Cause, DraftId, Journal, Library};

const FILE: &str = "drafts/ville.history";

/// A draft as long as a real one, of which one line changes.
fn text(number: u32) -> Vec<u8> {
    let lines: String = (0..100).map(|line| format!("  \"filling-{line}\": \"…\",\n")).collect();
    format!("{{\n{lines}  \"version\": {number}\n}}\n").into_bytes()
}

fn journal(shelf: &Shelf, id: &DraftId) -> Journal {
    shelf.library.lock(id).unwrap().history().unwrap()
}

/// A shelf with a draft and so many versions in its history.
fn with_history(count: u32) -> (Shelf, DraftId) {
    let (shelf, id) = Shelf::with_draft();
    let mut journal = journal(&shelf, &id);
    for number in 1..=count {
        journal.add(moment(i64::from(number)), &format!("note {number}"), &text(number)).unwrap();
    }
    (shelf, id)
}

/// The versions that a new start of the program finds, all of which must be whole.
fn found(shelf: &Shelf, id: &DraftId) -> Vec<u64> {
    let journal = journal(shelf, id);
    let numbers: Vec<u64> = journal.moments().map(|moment| moment.number).collect();
    for number in &numbers {
        assert_eq!(journal.text(*number), Some(text(u32::try_from(*number).unwrap())), "version {number}");
    }
    numbers
}

#[test]
fn every_version_is_there_after_a_restart_with_its_moment_and_its_note() {
    let (shelf, id) = with_history(200);
    assert_eq!(found(&shelf, &id), (1..=200).collect::<Vec<_>>());
    let journal = journal(&shelf, &id);
    let [.., last] = journal.moments().collect::<Vec<_>>()[..] else { panic!("no version") };
    assert_eq!((last.number, last.at, last.note), (200, moment(200), "note 200"));
    assert_eq!((journal.text(0), journal.text(201)), (None, None));
}

#[test]
fn a_history_costs_little_room_and_opening_it_writes_nothing() {
    let (shelf, id) = Shelf::with_draft();
    assert_eq!(journal(&shelf, &id).moments().len(), 0);
    assert!(!shelf.path(FILE).exists());
    let (shelf, id) = with_history(200);
    let size = journal(&shelf, &id).size();
    assert_eq!(size, shelf.read(FILE).len() as u64);
    assert!(size < 200 * 200, "{size} bytes for 200 versions of {} bytes", text(1).len());
}

#[test]
fn cut_short_anywhere_the_versions_before_are_there_and_the_next_takes_the_place_of_the_rest() {
    let (shelf, id) = with_history(5);
    let whole = shelf.read(FILE);
    for length in (0..whole.len()).step_by(7) {
        shelf.put(FILE, &whole[..length]);
        let left = found(&shelf, &id);
        assert_eq!(left, (1..=left.len() as u64).collect::<Vec<_>>(), "{length} bytes");
        let next = u32::try_from(left.len()).unwrap() + 1;
        journal(&shelf, &id).add(moment(9), "next", &text(next)).unwrap();
        assert_eq!(found(&shelf, &id).len(), left.len() + 1, "{length} bytes");
    }
    shelf.put(FILE, &[whole.as_slice(), &[0; 100]].concat());
    assert_eq!(found(&shelf, &id).len(), 5, "what a power cut leaves as zeros");
}

#[test]
fn damaged_anywhere_no_false_version_is_told_and_later_ones_come_back() {
    let (shelf, id) = with_history(150);
    let whole = shelf.read(FILE);
    for place in (30..whole.len()).step_by(397) {
        let mut damaged = whole.clone();
        damaged[place] ^= 0x55;
        shelf.put(FILE, &damaged);
        let left = found(&shelf, &id);
        let added = journal(&shelf, &id).add(moment(9), "next", &text(u32::try_from(left.last().unwrap() + 1).unwrap())).unwrap();
        assert_eq!(found(&shelf, &id), [left, vec![added]].concat(), "place {place}: what is added can be built upon");
    }
    let mut damaged = whole;
    damaged[2000] ^= 0x55;
    shelf.put(FILE, &damaged);
    assert_eq!(found(&shelf, &id).last(), Some(&150), "a damaged version spoils only those up to the next whole one");
}

#[test]
fn what_is_no_history_is_told_and_left_as_it_is() {
    let (shelf, id) = Shelf::with_draft();
    for contents in [b"something else".as_slice(), b"balise-history 2\nxyz"] {
        shelf.put(FILE, contents);
        let error = shelf.library.lock(&id).unwrap().history().unwrap_err();
        assert_eq!((error.cause(), error.path()), (Cause::Damaged, shelf.path(FILE).as_path()));
        assert_eq!(shelf.read(FILE), contents);
    }
}

#[test]
fn stopped_at_any_step_a_version_is_added_or_not_and_the_draft_is_untouched() {
    for step in 0..2 {
        let (shelf, id) = with_history(3);
        let draft = shelf.read("drafts/ville.balise");
        let mut journal = journal(&shelf, &id);
        shelf.library.disk.stops.refuse_at(step, io::ErrorKind::StorageFull);
        assert_eq!(journal.add(moment(4), "4", &text(4)).unwrap_err().cause(), Cause::Full, "step {step}");
        shelf.library.disk.stops.none();
        assert_eq!(journal.moments().len(), 3, "step {step}");
        assert_eq!(found(&shelf, &id), [1, 2, 3], "step {step}");
        journal.add(moment(5), "5", &text(4)).unwrap();
        assert_eq!(found(&shelf, &id), [1, 2, 3, 4], "step {step}: the same hand goes on");
        assert_eq!(shelf.read("drafts/ville.balise"), draft);
    }
}

#[test]
fn thinned_it_keeps_what_it_was_told_to_with_its_numbers() {
    let (shelf, id) = with_history(150);
    let mut journal = journal(&shelf, &id);
    let kept: Vec<(u64, String)> = (1..=150).filter(|number| number % 3 == 0).map(|number| (number, "kept".into())).collect();
    let before = journal.size();
    journal.thin(&kept).unwrap();
    assert!(journal.size() < before / 2);
    assert_eq!(journal.add(moment(200), "151", &text(151)).unwrap(), 151, "a number is never given twice");
    drop(journal);
    assert_eq!(found(&shelf, &id), (1..=150).filter(|number| number % 3 == 0).chain([151]).collect::<Vec<_>>());
    assert!(journal_notes(&shelf, &id).iter().all(|note| note == "kept" || note == "151"));
}

fn journal_notes(shelf: &Shelf, id: &DraftId) -> Vec<String> {
    journal(shelf, id).moments().map(|moment| moment.note.to_owned()).collect()
}

#[test]
fn stopped_at_any_step_a_thinning_leaves_the_whole_history_or_the_thin_one() {
    for step in 0..6 {
        let (shelf, id) = with_history(6);
        let mut journal = journal(&shelf, &id);
        shelf.library.disk.stops.kill_at(step);
        let thinned = journal.thin(&[(2, "2".into()), (6, "6".into())]);
        shelf.library.disk.stops.none();
        let wanted: &[u64] = if thinned.is_ok() { &[2, 6] } else { &[1, 2, 3, 4, 5, 6] };
        assert_eq!(found(&shelf, &id), wanted, "step {step}");
        assert_eq!(journal.moments().len(), wanted.len(), "step {step}");
    }
}

#[test]
fn it_goes_to_the_bin_with_its_draft_and_comes_back() {
    let (shelf, id) = with_history(4);
    shelf.library.discard(&id, day(0)).unwrap();
    assert!(!shelf.path(FILE).exists());
    let binned = shelf.library.bin().unwrap().remove(0).name;
    assert_eq!(shelf.library.restore(&binned).unwrap(), id);
    assert_eq!(found(&shelf, &id), [1, 2, 3, 4]);
    shelf.library.discard(&id, day(0)).unwrap();
    shelf.library.purge(day(40)).unwrap();
    assert!(shelf.files("bin").is_empty(), "and leaves with it for good");
}

#[test]
fn a_copy_has_none_and_a_new_draft_never_finds_that_of_another() {
    let (shelf, id) = with_history(4);
    let copy = shelf.library.duplicate(&id, "ville", |_| version(9)).unwrap();
    assert_eq!(journal(&shelf, &copy).moments().len(), 0);
    for file in ["drafts/ville.balise", "drafts/ville.previous"] {
        std::fs::remove_file(shelf.path(file)).unwrap();
    }
    assert_eq!(shelf.library.find("ville"), None, "a history alone is no draft");
    let new = shelf.library.create("ville", &version(1)).unwrap();
    assert_ne!(new, id);
    assert_eq!(journal(&shelf, &new).moments().len(), 0);
}

#[cfg(unix)]
#[test]
fn only_its_owner_may_read_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let (shelf, _) = with_history(1);
    assert_eq!(std::fs::metadata(shelf.path(FILE)).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_history_too_large_is_not_added_to() {
    let (shelf, id) = Shelf::with_draft();
    let library = Library::open(shelf.folder.path(), readable).unwrap();
    let mut journal = library.lock(&id).unwrap().history().unwrap();
    let noise = noise(9_000_000);
    journal.add(moment(1), "1", &noise).unwrap();
    let other: Vec<u8> = noise.iter().map(|byte| byte ^ 0x33).collect();
    assert_eq!(journal.add(moment(2), "2", &other).unwrap_err().cause(), Cause::TooLarge);
    assert_eq!(journal.moments().len(), 1);
    assert_eq!(journal.text(1), Some(noise));
}

/// What no compression makes smaller.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x9e37_79b9_u32;
    let step = || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state.to_le_bytes()[1]
    };
    std::iter::repeat_with(step).take(length).collect()
}

#[test]
fn killed_at_any_step_on_its_way_to_the_bin_or_back_it_is_whole_on_one_side() {
    for step in 0..=5 {
        let (shelf, id) = with_history(4);
        let whole = shelf.read(FILE);
        shelf.library.disk.stops.kill_at(step);
        shelf.library.discard(&id, day(0)).ok();
        shelf.library.disk.stops.none();
        assert_eq!(histories(&shelf), std::slice::from_ref(&whole), "to the bin, step {step}");
        if shelf.library.find("ville").is_some() {
            shelf.library.discard(&id, day(0)).unwrap();
        }
        let binned = shelf.library.bin().unwrap().remove(0).name;
        shelf.library.disk.stops.kill_at(step);
        shelf.library.restore(&binned).ok();
        shelf.library.disk.stops.none();
        assert_eq!(histories(&shelf), [whole], "back, step {step}");
    }
}

/// Every history, wherever it is.
fn histories(shelf: &Shelf) -> Vec<Vec<u8>> {
    let files = [shelf.files("drafts"), shelf.files("bin")].concat();
    files.into_iter().filter(|(name, _)| name.ends_with(".history")).map(|(_, contents)| contents).collect()
}
