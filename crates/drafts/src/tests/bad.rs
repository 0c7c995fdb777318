//! Files that are not what they should be.

use std::fs;

use super::{Shelf, date, day, moment, number, readable, set_date, version};
use crate::{Cause, LARGEST, Library, ReadError, Source};

#[test]
fn a_broken_file_gives_way_to_the_version_before_and_is_kept() {
    for broken in [b"".as_slice(), b"{\"version\": 2, \"fil", b"\x00\xff\xfe rubbish", &[0; 4096]] {
        let (shelf, id) = Shelf::with_draft();
        set_date(&shelf.path("drafts/ville.previous"), moment(1));
        shelf.put("drafts/ville.balise", broken);

        assert_eq!(shelf.listed(), [("ville".to_owned(), Ok(1))]);
        let loaded = shelf.library.lock(&id).unwrap().read().unwrap();
        let recovery = loaded.recovered.unwrap();

        assert_eq!(number(&loaded.contents), Some(1));
        assert_eq!((recovery.at, recovery.from), (moment(1), Source::Previous));
        assert_eq!(recovery.kept, Some(shelf.path("drafts/ville.broken-1")));
        assert_eq!(shelf.read("drafts/ville.broken-1"), broken);
        assert_eq!(date(&shelf.path("drafts/ville.balise")), moment(1), "the list tells when the answers were written");
        assert_eq!(shelf.listed(), [("ville".to_owned(), Ok(1))]);
        assert_eq!(shelf.library.lock(&id).unwrap().read().unwrap().recovered, None, "it is told once");
    }
}

#[test]
fn each_broken_file_is_kept_under_its_own_name() {
    let (shelf, id) = Shelf::with_draft();
    for (number, broken) in ["one", "two", "three"].into_iter().enumerate() {
        shelf.put("drafts/ville.balise", broken.as_bytes());
        let recovery = shelf.library.lock(&id).unwrap().read().unwrap().recovered.unwrap();
        assert_eq!(recovery.kept, Some(shelf.path(&format!("drafts/ville.broken-{}", number + 1))));
    }
    assert_eq!(shelf.read("drafts/ville.broken-2"), b"two");
}

#[test]
fn a_missing_file_gives_way_to_the_newest_version() {
    for (pending, wanted, from) in
        [(None, 1, Source::Previous), (Some(version(3)), 3, Source::Pending), (Some(b"{ half".to_vec()), 1, Source::Previous)]
    {
        let (shelf, id) = Shelf::with_draft();
        fs::remove_file(shelf.path("drafts/ville.balise")).unwrap();
        if let Some(pending) = pending {
            shelf.put("drafts/ville.pending", &pending);
        }
        assert_eq!(shelf.listed(), [("ville".to_owned(), Ok(wanted))]);
        let loaded = shelf.library.lock(&id).unwrap().read().unwrap();
        let recovery = loaded.recovered.unwrap();
        assert_eq!((number(&loaded.contents), recovery.from, recovery.kept), (Some(wanted), from, None));
        assert_eq!(number(&shelf.read("drafts/ville.previous")), Some(1), "a version before is still there");
    }
}

#[test]
fn a_good_file_is_not_replaced_by_a_save_that_was_cut_short() {
    let (shelf, id) = Shelf::with_draft();
    shelf.put("drafts/ville.pending", &version(9));
    let loaded = shelf.library.lock(&id).unwrap().read().unwrap();
    assert_eq!((number(&loaded.contents), loaded.recovered), (Some(2), None));
}

#[test]
fn with_no_good_version_nothing_is_touched() {
    let (shelf, id) = Shelf::with_draft();
    shelf.put("drafts/ville.balise", b"broken");
    shelf.put("drafts/ville.previous", b"broken too");
    let before = shelf.files("drafts");

    let error = shelf.library.lock(&id).unwrap().read().unwrap_err();
    assert_eq!((error.cause(), error.path()), (Cause::Damaged, shelf.path("drafts/ville.balise").as_path()));
    assert!(matches!(error, ReadError::Damaged { contents, .. } if contents == b"broken"), "what it holds is told");
    assert_eq!(shelf.listed(), [("ville".to_owned(), Err(Cause::Damaged))]);
    assert_eq!(shelf.files("drafts"), before);
}

#[test]
fn a_draft_that_was_not_read_is_not_saved_over() {
    let (shelf, id) = Shelf::with_draft();
    shelf.put("drafts/ville.balise", b"broken");
    let before = shelf.files("drafts");
    let mut held = shelf.library.lock(&id).unwrap();
    assert_eq!(held.save(&version(3)).unwrap_err().cause(), Cause::ChangedElsewhere);
    assert_eq!(shelf.files("drafts"), before);
}

#[test]
fn looking_mends_nothing() {
    let (shelf, id) = Shelf::with_draft();
    shelf.put("drafts/ville.balise", b"broken");
    let before = shelf.files("drafts");
    assert_eq!(shelf.library.peek(&id).unwrap(), b"broken");
    assert_eq!(shelf.library.list().unwrap().len(), 1);
    assert_eq!(shelf.files("drafts"), before);
}

#[test]
fn a_file_too_large_is_refused_before_it_is_read() {
    let shelf = Shelf::new();
    let huge = fs::File::create(shelf.path("drafts/huge.balise")).unwrap();
    huge.set_len(17 * 1024 * 1024).unwrap();
    let id = shelf.library.find("huge").unwrap();
    assert_eq!(shelf.library.lock(&id).unwrap().read().unwrap_err().cause(), Cause::TooLarge);
    assert_eq!(shelf.listed(), [("huge".to_owned(), Err(Cause::TooLarge))]);
    assert_eq!(fs::metadata(shelf.path("drafts/huge.balise")).unwrap().len(), 17 * 1024 * 1024);
    // A hundred terabytes that take no room: reading them would not end.
    if huge.set_len(100 << 40).is_ok() {
        assert_eq!(shelf.library.peek(&id).unwrap_err().cause(), Cause::TooLarge);
    }
}

#[test]
fn a_draft_as_large_as_allowed_is_kept_and_one_byte_more_is_refused() {
    let mut largest = br#"{"version": 1}"#.to_vec();
    largest.resize(usize::try_from(LARGEST).unwrap(), b' ');
    let shelf = Shelf::new();
    let id = shelf.library.create("large", &largest).unwrap();
    let mut held = shelf.library.lock(&id).unwrap();
    held.read().unwrap();
    largest.push(b' ');
    assert_eq!(held.save(&largest).unwrap_err().cause(), Cause::TooLarge);
    assert_eq!(shelf.library.create("larger", &largest).unwrap_err().cause(), Cause::TooLarge);
    assert_eq!(shelf.names("drafts"), ["large.balise"]);
}

#[test]
fn what_could_not_be_read_back_is_not_saved() {
    let (shelf, id) = Shelf::with_draft();
    let before = shelf.files("drafts");
    let mut held = shelf.library.lock(&id).unwrap();
    held.read().unwrap();
    assert_eq!(held.save(b"{ half").unwrap_err().cause(), Cause::Damaged);
    assert_eq!(shelf.library.create("other", b"{ half").unwrap_err().cause(), Cause::Damaged);
    assert_eq!(shelf.files("drafts"), before);
}

#[cfg(unix)]
#[test]
fn a_link_is_not_followed() {
    use std::os::unix::fs::symlink;
    let (shelf, id) = Shelf::with_draft();
    let secret = shelf.path("secret");
    fs::write(&secret, version(7)).unwrap();

    symlink(&secret, shelf.path("drafts/link.balise")).unwrap();
    let link = shelf.library.find("link").unwrap();
    assert_eq!(shelf.library.lock(&link).unwrap().read().unwrap_err().cause(), Cause::Other);
    assert!(shelf.listed().contains(&("link".to_owned(), Err(Cause::Other))));

    // Nor written through, whichever of the names it took.
    symlink(&secret, shelf.path("drafts/ville.pending")).unwrap();
    fs::remove_file(shelf.path("drafts/ville.previous")).unwrap();
    symlink(&secret, shelf.path("drafts/ville.previous")).unwrap();
    let mut held = shelf.library.lock(&id).unwrap();
    held.read().unwrap();
    held.save(&version(3)).unwrap();
    assert_eq!(fs::read(&secret).unwrap(), version(7));
    assert_eq!(number(&shelf.read("drafts/ville.previous")), Some(2));

    // Nor locked through.
    drop(held);
    fs::remove_file(shelf.path("locks/ville")).unwrap();
    symlink(&secret, shelf.path("locks/ville")).unwrap();
    assert_eq!(shelf.library.lock(&id).unwrap_err().cause(), Cause::Other);
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_a_draft_gives_way_and_is_kept() {
    let (shelf, id) = Shelf::with_draft();
    fs::remove_file(shelf.path("drafts/ville.balise")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", shelf.path("drafts/ville.balise")).unwrap();
    let loaded = shelf.library.lock(&id).unwrap().read().unwrap();
    assert_eq!(number(&loaded.contents), Some(1));
    assert!(fs::symlink_metadata(loaded.recovered.unwrap().kept.unwrap()).unwrap().is_symlink());
}

#[cfg(unix)]
#[test]
fn a_pipe_or_a_folder_is_no_draft_and_keeps_nobody_waiting() {
    let shelf = Shelf::new();
    let made = std::process::Command::new("mkfifo").arg(shelf.path("drafts/pipe.balise")).status().unwrap();
    assert!(made.success());
    fs::create_dir(shelf.path("drafts/folder.balise")).unwrap();
    for name in ["pipe", "folder"] {
        let id = shelf.library.find(name).unwrap();
        assert_eq!(shelf.library.peek(&id).unwrap_err().cause(), Cause::Other, "{name}");
    }
}

#[cfg(unix)]
#[test]
fn what_is_made_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (shelf, id) = Shelf::with_draft();
    shelf.library.save_settings(&crate::Settings::default()).unwrap();
    shelf.library.discard(&id, day(0)).unwrap();
    shelf.library.create("other", &version(1)).unwrap();
    let nested = shelf.path("made/here");
    Library::open(&nested, readable).unwrap();

    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    for folder in ["drafts", "bin", "locks", "made/here", "made/here/drafts"] {
        assert_eq!(mode(&shelf.path(folder)), 0o700, "{folder}");
    }
    for folder in ["drafts", "bin", "locks"] {
        for name in shelf.names(folder) {
            assert_eq!(mode(&shelf.path(&format!("{folder}/{name}"))), 0o600, "{folder}/{name}");
        }
    }
    assert_eq!(mode(&shelf.path("settings.json")), 0o600);
}

/// Where permissions bind this account (they do not bind an administrator), the real thing.
#[cfg(unix)]
#[test]
fn in_a_read_only_folder_a_draft_can_be_looked_at_and_a_save_says_why_not() {
    use std::os::unix::fs::PermissionsExt;
    let (shelf, id) = Shelf::with_draft();
    let mut held = shelf.library.lock(&id).unwrap();
    held.read().unwrap();
    let before = shelf.files("drafts");
    let drafts = shelf.path("drafts");
    fs::set_permissions(&drafts, fs::Permissions::from_mode(0o500)).unwrap();
    let binds = fs::write(shelf.path("drafts/probe"), b"").is_err();
    if binds {
        let error = held.save(&version(3)).unwrap_err();
        assert_eq!((error.cause(), error.path().parent()), (Cause::ReadOnly, Some(drafts.as_path())));
        assert_eq!(shelf.library.create("other", &version(1)).unwrap_err().cause(), Cause::ReadOnly);
        assert_eq!(shelf.library.discard(&id, day(0)).unwrap_err().cause(), Cause::InUse);
        assert_eq!(number(&shelf.library.peek(&id).unwrap()), Some(2));
        assert_eq!(shelf.files("drafts"), before);
    }
    fs::set_permissions(&drafts, fs::Permissions::from_mode(0o700)).unwrap();
}

/// A system that does not answer – a share that is gone, a folder that may not be searched – does not say that nothing is there.
#[cfg(unix)]
#[test]
fn what_the_system_does_not_show_is_not_taken_for_absent() {
    let (shelf, id) = Shelf::with_draft();
    shelf.library.discard(&shelf.library.create("other", &version(1)).unwrap(), day(0)).unwrap();
    let binned = shelf.library.bin().unwrap().remove(0).name;
    for folder in ["drafts", "bin"] {
        fs::rename(shelf.path(folder), shelf.path(&format!("{folder}-away"))).unwrap();
        shelf.put(folder, b"no folder");
    }
    assert_eq!(shelf.library.find("ville"), Some(id.clone()));
    assert_eq!(shelf.library.create("ville", &version(9)).unwrap_err().cause(), Cause::Other);
    assert_eq!(shelf.library.lock(&id).unwrap_err().cause(), Cause::Other);
    assert_eq!(shelf.library.discard(&id, day(0)).unwrap_err().cause(), Cause::Other);
    assert_eq!(shelf.library.restore(&binned).unwrap_err().cause(), Cause::Other);
    assert_eq!(number(&shelf.read("drafts-away/ville.balise")), Some(2));
}

#[test]
fn a_data_folder_that_is_a_file_is_refused() {
    let shelf = Shelf::new();
    shelf.put("file", b"");
    let error = Library::open(&shelf.path("file"), readable).unwrap_err();
    assert_eq!(error.path(), shelf.path("file"));
    assert!(std::error::Error::source(&error).is_some());
}
