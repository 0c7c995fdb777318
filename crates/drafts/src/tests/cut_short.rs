//! Stopped at each step, one after the other.

use std::io;

use super::{Shelf, day, number, version};
use crate::{Cause, DraftId, Library, Source};

/// The draft as a new start of the program finds it.
fn after_restart(shelf: &Shelf, id: &DraftId) -> (u32, Option<Source>) {
    let library = Library::open(shelf.folder.path(), super::readable).unwrap();
    let loaded = library.lock(id).unwrap().read().unwrap();
    (number(&loaded.contents).unwrap(), loaded.recovered.map(|recovery| recovery.from))
}

/// The same, before anything is mended.
fn looked_at(shelf: &Shelf, id: &DraftId) -> u32 {
    shelf.best(id).unwrap()
}

/// Saves version 3, stopped as planned; tells what was reported, and how many steps there are.
fn save(shelf: &Shelf, id: &DraftId, plan: impl FnOnce(&super::stops::Stops)) -> (Result<(), Cause>, usize) {
    let mut held = shelf.library.lock(id).unwrap();
    held.read().unwrap();
    plan(&shelf.library.disk.stops);
    let saved = held.save(&version(3)).map(drop).map_err(|error| error.cause());
    (saved, shelf.library.disk.stops.none())
}

fn steps_of_a_save() -> usize {
    let (shelf, id) = Shelf::with_draft();
    let (saved, steps) = save(&shelf, &id, |stops| stops.kill_at(usize::MAX));
    assert_eq!(saved, Ok(()));
    steps
}

#[test]
fn a_save_has_the_steps_it_is_documented_to_have() {
    // Remove, create, write, flush, remove, link, rename, flush.
    assert_eq!(steps_of_a_save(), 8);
}

#[test]
fn killed_at_any_step_a_save_leaves_the_old_version_or_the_new() {
    let mut found = Vec::new();
    for step in 0..=steps_of_a_save() {
        let (shelf, id) = Shelf::with_draft();
        let (saved, _) = save(&shelf, &id, |stops| stops.kill_at(step));
        let (version, recovered) = after_restart(&shelf, &id);
        assert_eq!(recovered, None, "step {step}: the file itself is never missing nor broken");
        assert!(saved.is_err() || version == 3, "step {step}: what was reported as saved is there");
        found.push(version);
    }
    assert_eq!(found, [2, 2, 2, 2, 2, 2, 2, 3, 3]);
}

#[test]
fn killed_at_any_step_a_save_can_be_done_again() {
    for step in 0..=steps_of_a_save() {
        let (shelf, id) = Shelf::with_draft();
        save(&shelf, &id, |stops| stops.kill_at(step)).0.ok();
        let mut held = shelf.library.lock(&id).unwrap();
        held.read().unwrap();
        held.save(&version(4)).unwrap();
        assert_eq!(shelf.names("drafts"), ["ville.balise", "ville.previous"], "step {step}");
        assert_eq!(number(&shelf.read("drafts/ville.balise")), Some(4));
    }
}

#[test]
fn a_full_disk_at_any_step_is_reported_and_leaves_no_litter() {
    for step in 0..steps_of_a_save() {
        let (shelf, id) = Shelf::with_draft();
        let (saved, _) = save(&shelf, &id, |stops| stops.refuse_at(step, io::ErrorKind::StorageFull));
        let linked = step == 5;
        assert_eq!(saved, if linked { Ok(()) } else { Err(Cause::Full) }, "step {step}: without a link there is a copy");
        assert!(!shelf.path("drafts/ville.pending").exists(), "step {step}");
        let new = linked || step == 7;
        assert_eq!(after_restart(&shelf, &id), (if new { 3 } else { 2 }, None), "step {step}");
    }
}

#[test]
fn after_any_refusal_the_same_hand_goes_on_saving() {
    for step in 0..steps_of_a_save() {
        let (shelf, id) = Shelf::with_draft();
        let mut held = shelf.library.lock(&id).unwrap();
        held.read().unwrap();
        shelf.library.disk.stops.refuse_from(step, io::ErrorKind::QuotaExceeded);
        assert_eq!(held.save(&version(3)).unwrap_err().cause(), Cause::Full, "step {step}");
        shelf.library.disk.stops.none();
        held.save(&version(4)).unwrap();
        assert_eq!(number(&shelf.read("drafts/ville.balise")), Some(4), "step {step}");
    }
}

#[test]
fn a_folder_that_turned_read_only_is_reported_and_everything_is_as_it_was() {
    let (shelf, id) = Shelf::with_draft();
    let before = shelf.files("drafts");
    for kind in [io::ErrorKind::PermissionDenied, io::ErrorKind::ReadOnlyFilesystem] {
        assert_eq!(save(&shelf, &id, |stops| stops.refuse_from(0, kind)).0, Err(Cause::ReadOnly));
        assert_eq!(shelf.files("drafts"), before);
    }
}

#[test]
fn killed_at_any_step_of_a_save_without_links_the_draft_is_whole() {
    // The link is refused, and the kill comes later: during the copy that takes its place.
    for step in 6..12 {
        let (shelf, id) = Shelf::with_draft();
        let mut held = shelf.library.lock(&id).unwrap();
        held.read().unwrap();
        let stops = shelf.library.disk.stops.clone();
        stops.refuse_at(5, io::ErrorKind::Unsupported);
        stops.and_kill_at(step);
        let saved = held.save(&version(3));
        stops.none();
        drop(held);
        let (version, recovered) = after_restart(&shelf, &id);
        assert_eq!(recovered, None, "step {step}");
        assert_eq!(version, if step > 10 { 3 } else { 2 }, "step {step}: {saved:?}");
    }
}

#[test]
fn killed_at_any_step_a_recovery_can_be_done_again() {
    for (pending, wanted, steps) in [(None, 1, 7), (Some(version(3)), 3, 4)] {
        for step in 0..steps {
            let (shelf, id) = Shelf::with_draft();
            shelf.put("drafts/ville.balise", b"{ half");
            if let Some(pending) = &pending {
                shelf.put("drafts/ville.pending", pending);
            }
            shelf.library.disk.stops.kill_at(step);
            shelf.library.lock(&id).unwrap().read().unwrap_err();
            assert_eq!(shelf.library.disk.stops.none(), step + 1, "there are {steps} steps");
            assert_eq!(looked_at(&shelf, &id), wanted, "step {step}");
            assert_eq!(after_restart(&shelf, &id).0, wanted, "step {step}");
            assert_eq!(shelf.read("drafts/ville.broken-1"), b"{ half", "step {step}: the broken file is kept");
        }
    }
}

#[test]
fn killed_at_any_step_a_new_draft_is_there_or_is_not() {
    let mut there = Vec::new();
    for step in 0..=6 {
        let shelf = Shelf::new();
        shelf.library.disk.stops.kill_at(step);
        let made = shelf.library.create("Ville", &version(1));
        shelf.library.disk.stops.none();
        let listed = shelf.library.list().unwrap();
        assert!(made.is_err() || listed.len() == 1, "step {step}");
        for draft in &listed {
            assert_eq!(after_restart(&shelf, &draft.id).0, 1, "step {step}: what is listed can be opened");
        }
        shelf.library.create("Ville", &version(2)).unwrap();
        there.push(listed.len());
    }
    // Once the contents are written the draft is there, though its file has not its name yet.
    assert_eq!(there, [0, 0, 0, 1, 1, 1, 1]);
}

#[test]
fn killed_at_any_step_a_draft_on_its_way_to_the_bin_or_back_is_whole_on_one_side() {
    for step in 0..=4 {
        let (shelf, id) = Shelf::with_draft();
        shelf.library.disk.stops.kill_at(step);
        shelf.library.discard(&id, day(0)).ok();
        shelf.library.disk.stops.none();
        assert_eq!(sides(&shelf), if step < 2 { (vec![2], vec![]) } else { (vec![], vec![2]) }, "to the bin, step {step}");
    }
    for step in 0..=4 {
        let (shelf, id) = Shelf::with_draft();
        shelf.library.discard(&id, day(0)).unwrap();
        let binned = shelf.library.bin().unwrap().remove(0).name;
        shelf.library.disk.stops.kill_at(step);
        shelf.library.restore(&binned).ok();
        shelf.library.disk.stops.none();
        assert_eq!(sides(&shelf), if step < 1 { (vec![], vec![2]) } else { (vec![2], vec![]) }, "back, step {step}");
    }
}

/// The versions that the drafts show, and those that the bin shows.
fn sides(shelf: &Shelf) -> (Vec<u32>, Vec<u32>) {
    let drafts = shelf.library.list().unwrap();
    let drafts = drafts.iter().map(|draft| looked_at(shelf, &draft.id)).collect();
    (drafts, shelf.binned().into_iter().flatten().collect())
}
