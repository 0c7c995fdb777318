//! What the person chose.

use std::fs;
use std::io;
use std::thread;

use super::{Shelf, readable};
use crate::{Cause, Library, Settings};

fn french() -> Settings {
    Settings { language: Some("fr".to_owned()), last_open: Some("ville".parse().unwrap()), ..Settings::default() }
}

#[test]
fn settings_are_the_defaults_until_they_are_saved() {
    let shelf = Shelf::new();
    assert_eq!(shelf.library.settings(), Settings::default());
    shelf.library.save_settings(&french()).unwrap();
    assert_eq!(shelf.library.settings(), french());
    assert_eq!(
        String::from_utf8(shelf.read("settings.json")).unwrap(),
        "{\n  \"language\": \"fr\",\n  \"last-open\": \"ville\",\n  \"theme\": null,\n  \"size\": null,\n  \"calm\": false,\n  \"presentation\": null\n}"
    );
}

#[test]
fn broken_settings_are_kept_beside_and_the_defaults_hold() {
    for broken in ["", "{ half", "3", r#"{"language": 3}"#, r#"{"last-open": "../../x"}"#] {
        let shelf = Shelf::new();
        shelf.put("settings.json", broken.as_bytes());
        assert_eq!(shelf.library.settings(), Settings::default(), "{broken}");
        assert_eq!(shelf.read("settings.broken-1"), broken.as_bytes());
        shelf.library.save_settings(&french()).unwrap();
        assert_eq!(shelf.library.settings(), french());
    }
}

#[test]
fn broken_settings_give_way_to_those_before() {
    let shelf = Shelf::new();
    shelf.library.save_settings(&french()).unwrap();
    shelf.library.save_settings(&Settings { language: Some("en".to_owned()), ..Settings::default() }).unwrap();
    shelf.put("settings.json", b"{ half");
    assert_eq!(shelf.library.settings(), french());
}

#[test]
fn saving_over_broken_settings_keeps_them_beside() {
    let shelf = Shelf::new();
    shelf.put("settings.json", b"{ half");
    shelf.library.save_settings(&french()).unwrap();
    assert_eq!((shelf.read("settings.broken-1"), shelf.library.settings()), (b"{ half".to_vec(), french()));
}

#[test]
fn what_another_version_added_is_passed_over() {
    let shelf = Shelf::new();
    shelf.put("settings.json", br#"{"language": "fr", "theme": "dark"}"#);
    assert_eq!(shelf.library.settings().language.as_deref(), Some("fr"));
}

#[test]
fn killed_at_any_step_settings_are_the_old_or_the_new() {
    for step in 0..=8 {
        let shelf = Shelf::new();
        shelf.library.save_settings(&french()).unwrap();
        let english = Settings { language: Some("en".to_owned()), ..Settings::default() };
        shelf.library.disk.stops.kill_at(step);
        shelf.library.save_settings(&english).ok();
        shelf.library.disk.stops.none();
        assert_eq!(shelf.library.settings(), if step < 7 { french() } else { english }, "step {step}");
    }
}

#[test]
fn a_full_disk_is_told() {
    let shelf = Shelf::new();
    shelf.library.disk.stops.refuse_from(0, io::ErrorKind::StorageFull);
    assert_eq!(shelf.library.save_settings(&french()).unwrap_err().cause(), Cause::Full);
}

#[test]
fn settings_that_cannot_be_locked_are_read_all_the_same() {
    let shelf = Shelf::new();
    shelf.library.save_settings(&french()).unwrap();
    fs::remove_file(shelf.path("settings.lock")).unwrap();
    fs::create_dir(shelf.path("settings.lock")).unwrap();
    assert_eq!(shelf.library.settings(), french());
}

#[test]
fn settings_saved_by_many_at_one_moment_are_those_of_one() {
    let shelf = Shelf::new();
    thread::scope(|scope| {
        for _ in 0..8 {
            let library = Library::open(shelf.folder.path(), readable).unwrap();
            scope.spawn(move || {
                for turn in 0..10 {
                    let language = Some(if turn % 2 == 0 { "fr" } else { "en" }.to_owned());
                    library.save_settings(&Settings { language, ..Settings::default() }).unwrap();
                }
            });
        }
    });
    assert!(shelf.library.settings().language.is_some());
    assert!(!shelf.path("settings.broken-1").exists());
}
