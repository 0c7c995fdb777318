//! Into the bin, and out of it.

use super::{Shelf, date, day, moment, number, set_date, version};
use crate::{Cause, DraftId};

/// Puts a draft in the bin; its name there.
fn discard(shelf: &Shelf, id: &DraftId, when: i32) -> String {
    let before = shelf.names("bin");
    shelf.library.discard(id, day(when)).unwrap();
    let added = shelf.library.bin().unwrap().into_iter().find(|binned| !before.contains(&format!("{}.balise", binned.name)));
    added.unwrap().name
}

#[test]
fn a_draft_goes_to_the_bin_and_comes_back_as_it_was() {
    let (shelf, id) = Shelf::with_draft();
    set_date(&shelf.path("drafts/ville.balise"), moment(1));
    let before = shelf.files("drafts");

    discard(&shelf, &id, 3);
    assert_eq!(shelf.listed(), []);
    assert_eq!(shelf.library.find("ville"), None);
    assert!(shelf.files("drafts").is_empty());
    let [shown] = shelf.library.bin().unwrap().try_into().unwrap();
    assert_eq!((shown.removed, shown.until, shelf.binned()), (day(3), day(33), vec![Some(2)]));

    assert_eq!(shelf.library.restore(&shown.name).unwrap(), id);
    assert_eq!(shelf.files("drafts"), before);
    assert_eq!(date(&shelf.path("drafts/ville.balise")), moment(1));
    assert!(shelf.files("bin").is_empty());
}

#[test]
fn a_draft_whose_name_was_taken_meanwhile_comes_back_under_another() {
    let (shelf, id) = Shelf::with_draft();
    let binned = discard(&shelf, &id, 0);
    shelf.library.create("ville", &version(8)).unwrap();
    let restored = shelf.library.restore(&binned).unwrap();
    assert_eq!(restored.as_str(), "ville-2");
    assert_eq!((shelf.best(&restored), shelf.best(&id)), (Ok(2), Ok(8)));
    assert_eq!(shelf.read("drafts/ville-2.previous"), version(1), "its earlier version went along");
}

#[test]
fn drafts_of_one_name_put_away_on_one_day_are_all_there() {
    let shelf = Shelf::new();
    for number in 1..=3 {
        let id = shelf.library.create("ville", &version(number)).unwrap();
        discard(&shelf, &id, 0);
    }
    assert_eq!(shelf.binned(), [Some(3), Some(2), Some(1)]);
}

#[test]
fn the_last_one_put_there_comes_first() {
    let shelf = Shelf::new();
    for (number, (name, when)) in (0..).zip([("old", 1), ("new", 3), ("middle", 2)]) {
        let id = shelf.library.create(name, &version(number)).unwrap();
        discard(&shelf, &id, when);
    }
    assert_eq!(shelf.binned(), [Some(1), Some(2), Some(0)]);
}

#[test]
fn an_open_draft_is_not_put_in_the_bin() {
    let (shelf, id) = Shelf::with_draft();
    let held = shelf.library.lock(&id).unwrap();
    let error = shelf.library.discard(&id, day(0)).unwrap_err();
    assert_eq!((error.cause(), error.path()), (Cause::InUse, shelf.path("drafts/ville.balise").as_path()));
    drop(held);
    shelf.library.discard(&id, day(0)).unwrap();
    assert_eq!(shelf.library.discard(&id, day(0)).unwrap_err().cause(), Cause::Missing);
}

#[test]
fn a_broken_draft_goes_to_the_bin_with_its_good_version() {
    let (shelf, id) = Shelf::with_draft();
    shelf.put("drafts/ville.balise", b"broken");
    let binned = discard(&shelf, &id, 0);
    assert_eq!(shelf.binned(), [Some(1)]);
    shelf.library.restore(&binned).unwrap();
    assert_eq!(shelf.listed(), [("ville".to_owned(), Ok(1))]);
}

#[test]
fn a_draft_broken_throughout_goes_to_the_bin_and_back_untouched() {
    let (shelf, id) = Shelf::with_draft();
    shelf.put("drafts/ville.balise", b"broken");
    shelf.put("drafts/ville.previous", b"broken too");
    let before = shelf.files("drafts");
    let binned = discard(&shelf, &id, 0);
    assert_eq!(shelf.binned(), [None]);
    shelf.library.restore(&binned).unwrap();
    assert_eq!(shelf.files("drafts"), before);
}

#[test]
fn after_thirty_days_and_not_before_the_bin_is_emptied() {
    let (shelf, id) = Shelf::with_draft();
    discard(&shelf, &id, 0);
    let young = shelf.library.create("young", &version(7)).unwrap();
    discard(&shelf, &young, 1);
    assert_eq!(shelf.library.purge(day(30)).unwrap(), 0, "the thirtieth day is the last one it stays");
    assert_eq!(shelf.binned(), [Some(7), Some(2)]);
    assert_eq!(shelf.library.purge(day(31)).unwrap(), 1);
    assert_eq!(shelf.names("bin"), ["2026-11-25_1_young.balise"]);
}

#[test]
fn a_clock_that_went_back_empties_nothing() {
    let (shelf, id) = Shelf::with_draft();
    discard(&shelf, &id, 100);
    assert_eq!(shelf.library.purge(day(0)).unwrap(), 0);
    assert_eq!(shelf.binned(), [Some(2)]);
}

#[test]
fn what_others_put_in_the_bin_is_let_be() {
    let shelf = Shelf::new();
    for name in ["note.txt", "ville.balise", "2026-11-24_1_.balise", ".hidden"] {
        shelf.put(&format!("bin/{name}"), b"mine");
    }
    assert_eq!(shelf.library.purge(day(1000)).unwrap(), 0);
    assert!(shelf.library.bin().unwrap().is_empty());
    assert_eq!(shelf.names("bin").len(), 4);
}

#[test]
fn what_is_not_in_the_bin_can_neither_be_restored_nor_looked_at() {
    let (shelf, id) = Shelf::with_draft();
    let binned = discard(&shelf, &id, 0);
    shelf.library.restore(&binned).unwrap();
    for name in [binned.as_str(), "", "../drafts/ville", "2026-11-24_1_../drafts/ville"] {
        assert_eq!(shelf.library.restore(name).unwrap_err().cause(), Cause::Missing, "{name}");
        assert_eq!(shelf.library.peek_binned(name).unwrap_err().cause(), Cause::Missing, "{name}");
    }
    assert_eq!(number(&shelf.read("drafts/ville.balise")), Some(2));
}
