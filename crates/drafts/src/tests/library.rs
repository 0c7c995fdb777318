//! Making, finding, listing, duplicating, saving.

use std::fs;

use super::{Shelf, date, moment, number, set_date, version};
use crate::Cause;

#[test]
fn a_new_draft_is_a_file_named_after_it() {
    let shelf = Shelf::new();
    let id = shelf.library.create("Évaluation 2026 – Ville d’Ô", &version(1)).unwrap();
    assert_eq!(shelf.library.path_of(id.as_str()), shelf.path("drafts/evaluation-2026-ville-d-o.balise"));
    assert_eq!(shelf.read("drafts/evaluation-2026-ville-d-o.balise"), version(1));
    assert_eq!(shelf.library.find(id.as_str()), Some(id));
}

#[test]
fn drafts_of_one_name_have_each_their_file() {
    let shelf = Shelf::new();
    let ids: Vec<_> = (1..=3).map(|number| shelf.library.create("Ville", &version(number)).unwrap().to_string()).collect();
    assert_eq!(ids, ["ville", "ville-2", "ville-3"]);
    assert_eq!(number(&shelf.read("drafts/ville-2.balise")), Some(2));
}

#[test]
fn a_name_of_which_any_version_is_left_is_taken() {
    for left in ["ville.previous", "ville.pending"] {
        let shelf = Shelf::new();
        shelf.put(&format!("drafts/{left}"), &version(7));
        assert_eq!(shelf.library.create("ville", &version(1)).unwrap().as_str(), "ville-2", "{left}");
        assert_eq!(shelf.read(&format!("drafts/{left}")), version(7));
    }
}

#[test]
fn a_save_keeps_the_version_before_and_tells_the_time_the_file_bears() {
    let (shelf, id) = Shelf::with_draft();
    set_date(&shelf.path("drafts/ville.balise"), moment(1));
    let mut held = shelf.library.lock(&id).unwrap();
    held.read().unwrap();
    let saved = held.save(&version(3)).unwrap();
    assert_eq!(shelf.files("drafts"), [("ville.balise".to_owned(), version(3)), ("ville.previous".to_owned(), version(2))]);
    assert_eq!(date(&shelf.path("drafts/ville.balise")), saved.at);
    assert_eq!(date(&shelf.path("drafts/ville.previous")), moment(1), "the version before bears its own time");
}

#[test]
fn a_file_changed_by_somebody_else_is_not_saved_over() {
    let (shelf, id) = Shelf::with_draft();
    let mut held = shelf.library.lock(&id).unwrap();
    held.read().unwrap();
    // Of the same length, at the same time: only the contents tell.
    let at = date(&shelf.path("drafts/ville.balise"));
    shelf.put("drafts/ville.balise", &version(5));
    set_date(&shelf.path("drafts/ville.balise"), at);
    let before = shelf.files("drafts");

    let error = held.save(&version(3)).unwrap_err();
    assert_eq!((error.cause(), error.path()), (Cause::ChangedElsewhere, shelf.path("drafts/ville.balise").as_path()));
    assert_eq!(shelf.files("drafts"), before);

    held.read().unwrap();
    held.save(&version(6)).unwrap();
    assert_eq!(number(&shelf.read("drafts/ville.previous")), Some(5), "read again, it can be saved");
}

#[test]
fn a_file_only_touched_by_somebody_else_is_saved_over() {
    let (shelf, id) = Shelf::with_draft();
    let mut held = shelf.library.lock(&id).unwrap();
    held.read().unwrap();
    set_date(&shelf.path("drafts/ville.balise"), moment(1));
    held.save(&version(3)).unwrap();
}

#[test]
fn a_file_removed_while_open_is_there_again_after_a_save() {
    let (shelf, id) = Shelf::with_draft();
    let mut held = shelf.library.lock(&id).unwrap();
    held.read().unwrap();
    fs::remove_file(shelf.path("drafts/ville.balise")).unwrap();
    held.save(&version(3)).unwrap();
    assert_eq!(shelf.files("drafts"), [("ville.balise".to_owned(), version(3)), ("ville.previous".to_owned(), version(1))]);
}

#[test]
fn a_duplicate_has_its_own_file_and_what_the_transformation_gave_it() {
    let (shelf, id) = Shelf::with_draft();
    let held = shelf.library.lock(&id).unwrap();
    let before = shelf.files("drafts");
    let copy = shelf.library.duplicate(&id, "Ville (copie)", |contents| version(number(contents).unwrap() + 10)).unwrap();
    drop(held);
    assert_eq!(copy.as_str(), "ville-copie");
    assert_eq!(number(&shelf.read("drafts/ville-copie.balise")), Some(12));
    assert!(before.iter().all(|file| shelf.files("drafts").contains(file)));
}

#[test]
fn a_duplicate_of_a_broken_draft_comes_from_its_good_version() {
    let (shelf, id) = Shelf::with_draft();
    shelf.put("drafts/ville.balise", b"broken");
    let copy = shelf.library.duplicate(&id, "copy", <[u8]>::to_vec).unwrap();
    assert_eq!(number(&shelf.library.peek(&copy).unwrap()), Some(1));
    shelf.put("drafts/ville.previous", b"broken");
    assert_eq!(shelf.library.duplicate(&id, "copy", <[u8]>::to_vec).unwrap_err().cause(), Cause::Damaged);
}

#[test]
fn the_list_has_the_most_recent_first_be_it_broken_or_not() {
    let shelf = Shelf::new();
    for (number, name) in (1..).zip(["a", "b", "c", "d"]) {
        shelf.library.create(name, &version(number)).unwrap();
    }
    for (name, when) in [("a", 2), ("b", 4), ("c", 1), ("d", 3)] {
        set_date(&shelf.path(&format!("drafts/{name}.balise")), moment(when));
    }
    shelf.put("drafts/d.balise", b"broken");
    set_date(&shelf.path("drafts/d.balise"), moment(3));
    let told: Vec<_> = shelf.library.list().unwrap().into_iter().map(|draft| (draft.id.to_string(), draft.modified)).collect();
    let wanted = [("b", moment(4)), ("d", moment(3)), ("a", moment(2)), ("c", moment(1))];
    assert_eq!(told, wanted.map(|(name, when)| (name.to_owned(), when)));
}

#[test]
fn a_file_put_there_by_hand_is_a_draft_and_other_files_are_not() {
    let shelf = Shelf::new();
    shelf.put("drafts/Évaluation d’été v1.2.balise", &version(1));
    for other in ["note.txt", ".hidden.balise", "._Ville.balise", "balise", "ville.broken-1", "half.pending"] {
        shelf.put(&format!("drafts/{other}"), b"{ half");
    }
    assert_eq!(shelf.listed(), [("Évaluation d’été v1.2".to_owned(), Ok(1))]);
    let id = shelf.library.find("Évaluation d’été v1.2").unwrap();
    let mut held = shelf.library.lock(&id).unwrap();
    held.read().unwrap();
    held.save(&version(2)).unwrap();
    assert_eq!(number(&shelf.read("drafts/Évaluation d’été v1.2.previous")), Some(1));
}

#[test]
fn a_thousand_drafts_are_listed() {
    let shelf = Shelf::new();
    for number in 0..1000 {
        shelf.put(&format!("drafts/ville-{number}.balise"), &version(number));
    }
    let mut listed: Vec<_> = shelf.listed().into_iter().map(|(_, best)| best.unwrap()).collect();
    listed.sort_unstable();
    assert_eq!(listed, (0..1000).collect::<Vec<_>>());
}

#[test]
fn a_draft_of_which_only_another_version_is_left_is_listed_once_with_its_time() {
    for left in ["ville.previous", "ville.pending"] {
        let shelf = Shelf::new();
        shelf.put(&format!("drafts/{left}"), &version(7));
        set_date(&shelf.path(&format!("drafts/{left}")), moment(1));
        let [listed] = shelf.library.list().unwrap().try_into().unwrap();
        assert_eq!((listed.path, listed.modified), (shelf.path("drafts/ville.balise"), moment(1)), "{left}");
        assert_eq!(shelf.best(&listed.id), Ok(7));
    }
}

#[test]
fn what_is_not_there_is_not_found() {
    let shelf = Shelf::new();
    shelf.put("outside.balise", &version(1));
    for name in ["ville", "../outside", "", "drafts/x"] {
        assert_eq!(shelf.library.find(name), None, "{name}");
    }
    let gone = "gone".parse().unwrap();
    assert_eq!(shelf.library.lock(&gone).unwrap_err().cause(), Cause::Missing);
    assert_eq!(shelf.library.peek(&gone).unwrap_err().cause(), Cause::Missing);
    assert!(shelf.files("locks").is_empty(), "and leaves no lock");
}

#[test]
fn an_error_tells_its_operation_its_path_and_its_cause() {
    let (shelf, id) = Shelf::with_draft();
    shelf.library.disk.stops.refuse_at(3, std::io::ErrorKind::StorageFull);
    let mut held = shelf.library.lock(&id).unwrap();
    held.read().unwrap();
    let error = held.save(&version(3)).unwrap_err();
    assert_eq!(error.to_string(), format!("the draft was not saved: {}", shelf.path("drafts/ville.pending").display()));
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "no storage space");
}

#[test]
fn a_library_can_be_shared_by_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<crate::Library>();
    shared::<crate::Held>();
}
