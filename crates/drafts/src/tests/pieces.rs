//! The files that are kept with a draft.

use std::collections::BTreeSet;
use std::fs;
use std::io;

use super::{Shelf, day, number, readable, version};
use crate::{Cause, DraftId, Library, PieceId};

fn piece(letter: char) -> PieceId {
    letter.to_string().repeat(64).parse().unwrap()
}

fn contents(letter: char) -> Vec<u8> {
    letter.to_string().repeat(500).into_bytes()
}

/// A shelf whose draft has two files.
fn with_pieces() -> (Shelf, DraftId) {
    let (shelf, id) = Shelf::with_draft();
    for letter in ['a', 'b'] {
        shelf.library.pieces(&id).keep(&piece(letter), &contents(letter)).unwrap();
    }
    (shelf, id)
}

fn all(shelf: &Shelf, id: &DraftId) -> Vec<char> {
    let pieces = shelf.library.pieces(id);
    let whole = |letter: &char| pieces.read(&piece(*letter)).is_ok_and(|found| found == contents(*letter));
    ['a', 'b', 'c'].into_iter().filter(whole).collect()
}

#[test]
fn a_name_is_sixty_four_digits_and_nothing_that_leads_elsewhere() {
    for name in ["", "a", "../../../../etc/passwd", &"A".repeat(64), &"a".repeat(65), &"../".repeat(22)[..64]] {
        assert!(name.parse::<PieceId>().is_err(), "{name}");
    }
}

#[test]
fn what_is_kept_is_read_back_and_kept_again_where_it_was_damaged() {
    let (shelf, id) = with_pieces();
    let pieces = shelf.library.pieces(&id);
    assert_eq!((all(&shelf, &id), pieces.size(&piece('a')), pieces.size(&piece('c'))), (vec!['a', 'b'], Some(500), None));
    assert!(pieces.read(&piece('c')).unwrap_err().is_missing());
    let file = shelf.path("drafts/ville.evidence").join("a".repeat(64));
    fs::write(&file, b"other").unwrap();
    assert_eq!(all(&shelf, &id), ['b']);
    pieces.keep(&piece('a'), &contents('a')).unwrap();
    assert_eq!(all(&shelf, &id), ['a', 'b']);
    fs::write(&file, vec![0; usize::try_from(crate::LARGEST_PIECE).unwrap() + 1]).unwrap();
    assert_eq!(pieces.read(&piece('a')).unwrap_err().cause(), Cause::TooLarge);
}

#[cfg(unix)]
#[test]
fn no_link_is_followed_and_what_is_made_is_for_its_owner_alone() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let (shelf, id) = with_pieces();
    let folder = shelf.path("drafts/ville.evidence");
    assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
    assert_eq!(fs::metadata(folder.join("a".repeat(64))).unwrap().permissions().mode() & 0o777, 0o600);
    shelf.put("secret", b"secret");
    symlink(shelf.path("secret"), folder.join("c".repeat(64))).unwrap();
    assert_eq!(shelf.library.pieces(&id).read(&piece('c')).unwrap_err().cause(), Cause::Other);
    assert_eq!(shelf.library.pieces(&id).size(&piece('c')), None);
}

#[test]
fn room_is_made_of_what_nothing_names_and_of_nothing_else() {
    let (shelf, id) = with_pieces();
    let pieces = shelf.library.pieces(&id);
    pieces.keep(&piece('c'), &contents('c')).unwrap();
    let wanted = BTreeSet::from([piece('b')]);
    assert!(pieces.make_room(&wanted, 1_500, 3).unwrap());
    assert_eq!(all(&shelf, &id), ['a', 'b', 'c'], "there is room");
    assert!(pieces.make_room(&wanted, 1_499, 3).unwrap());
    assert_eq!(all(&shelf, &id), ['b', 'c']);
    assert!(pieces.make_room(&wanted, 10_000, 1).unwrap());
    assert_eq!(all(&shelf, &id), ['b']);
    assert!(!pieces.make_room(&wanted, 499, 3).unwrap());
    assert_eq!(all(&shelf, &id), ['b'], "what is wanted stays");
}

#[test]
fn files_go_along_to_the_bin_back_and_into_a_copy() {
    let (shelf, id) = with_pieces();
    let copy = shelf.library.duplicate(&id, "copie", <[u8]>::to_vec).unwrap();
    assert_eq!(all(&shelf, &copy), ['a', 'b']);
    shelf.library.discard(&id, day(0)).unwrap();
    assert!(!shelf.path("drafts/ville.evidence").exists());
    let restored = shelf.library.restore(&shelf.library.bin().unwrap()[0].name).unwrap();
    assert_eq!((restored.as_str(), all(&shelf, &restored)), ("ville", vec!['a', 'b']));
    assert_eq!(shelf.names("bin"), [""; 0]);
    shelf.library.discard(&id, day(0)).unwrap();
    assert_eq!((shelf.library.purge(day(31)).unwrap(), shelf.names("bin")), (1, vec![]));
    assert_eq!(all(&shelf, &copy), ['a', 'b'], "what two drafts share is not lost with one");
}

#[test]
fn killed_at_any_step_to_the_bin_and_back_a_draft_has_its_files_wherever_it_is() {
    for back in [false, true] {
        for step in 0..40 {
            let (shelf, id) = with_pieces();
            if back {
                shelf.library.discard(&id, day(0)).unwrap();
            }
            let binned = shelf.library.bin().unwrap().first().map(|binned| binned.name.clone());
            shelf.library.disk.stops.kill_at(step);
            match &binned {
                Some(name) => drop(shelf.library.restore(name)),
                None => drop(shelf.library.discard(&id, day(0))),
            }
            shelf.library.disk.stops.none();

            let library = Library::open(shelf.folder.path(), readable).unwrap();
            library.purge(day(0)).unwrap();
            let there = library.find("ville").is_some();
            assert_ne!(there, library.bin().unwrap().len() == 1, "step {step}");
            if !there {
                library.restore(&library.bin().unwrap()[0].name).unwrap();
            }
            assert_eq!(number(&shelf.read("drafts/ville.balise")), Some(2), "step {step}");
            assert_eq!(all(&shelf, &id), ['a', 'b'], "step {step}, back: {back}");
        }
    }
}

#[test]
fn killed_at_any_step_attaching_leaves_the_draft_and_its_files_as_they_were_or_with_one_more() {
    for step in 0..20 {
        let (shelf, id) = with_pieces();
        shelf.library.disk.stops.kill_at(step);
        let kept = shelf.library.pieces(&id).keep(&piece('c'), &contents('c'));
        shelf.library.disk.stops.none();
        let found = all(&shelf, &id);
        assert!(found == ['a', 'b'] || found == ['a', 'b', 'c'], "step {step}: {found:?}");
        assert!(kept.is_err() || found.len() == 3, "step {step}: what was reported as kept is there");
        shelf.library.pieces(&id).keep(&piece('c'), &contents('c')).unwrap();
        assert_eq!(shelf.names("drafts/ville.evidence").len(), 3, "step {step}: no litter");
    }
}

#[test]
fn a_full_disk_at_any_step_is_reported_and_leaves_no_litter() {
    for step in 0..6 {
        let (shelf, id) = with_pieces();
        shelf.library.disk.stops.refuse_at(step, io::ErrorKind::StorageFull);
        let kept = shelf.library.pieces(&id).keep(&piece('c'), &contents('c'));
        shelf.library.disk.stops.none();
        assert_eq!(kept.unwrap_err().cause(), Cause::Full, "step {step}");
        assert!(shelf.names("drafts/ville.evidence").iter().all(|name| !name.ends_with("pending")), "step {step}");
    }
}

#[test]
fn files_without_their_draft_are_purged_and_never_come_with_a_new_one() {
    let shelf = Shelf::new();
    for name in ["seule", "prise"] {
        let id: DraftId = name.parse().unwrap();
        shelf.library.pieces(&id).keep(&piece('a'), &contents('a')).unwrap();
    }
    let taken = shelf.library.create("prise", &version(1)).unwrap();
    assert_eq!((taken.as_str(), all(&shelf, &taken)), ("prise", vec![]));
    shelf.library.pieces(&taken).keep(&piece('b'), &contents('b')).unwrap();
    shelf.library.purge(day(0)).unwrap();
    assert_eq!((all(&shelf, &"seule".parse().unwrap()), all(&shelf, &taken)), (vec![], vec!['b']));
}

#[test]
fn a_draft_that_cannot_be_made_leaves_no_file() {
    let shelf = Shelf::new();
    let made = shelf.library.create_with("ville", b"rubbish", |pieces| {
        pieces.keep(&piece('a'), &contents('a')).unwrap();
        Ok::<_, crate::LibraryError>(())
    });
    assert_eq!(made.unwrap_err().cause(), Cause::Damaged);
    assert!(!shelf.path("drafts/ville.evidence").exists());
}
