//! The log helps whoever helps, and says nothing of what was answered.
// Nothing here but tests: a helper that gives up is a test that fails.
#![allow(clippy::unwrap_used)]

mod harness;

use std::fs;
use std::path::Path;

use balise_desktop::logbook;
use serde_json::json;
use tauri::WebviewWindow;
use tauri::test::MockRuntime;

use harness::{app, call, window};

/// Words that a person types, each somewhere else.
const WORDS: [&str; 6] = ["Printemps-7", "Coopérative-7", "Note-7", "Preuve-7", "tiroir-7", "@compte-7"];

/// Everything that was noted.
fn log(folder: &Path) -> String {
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    files.collect()
}

/// A journey with words in every place, and with failures that tell names and places.
fn journey(window: &WebviewWindow<MockRuntime>) {
    let begun = json!({
        "pack": "medias-sociaux", "name": WORDS[0], "organisation": WORDS[1], "kind": "municipality", "language": "fr",
    });
    let draft = call(window, "create_draft", begun).unwrap()["draft"].as_str().unwrap().to_owned();
    let note = json!({
        "draft": draft, "item": "G1", "note": WORDS[2], "review": true, "confidence": null, "voices": [],
        "evidence": [{ "title": WORDS[3], "link": WORDS[4], "date": "", "file": null }],
    });
    call(window, "annotate", note).unwrap();
    let account = json!({ "id": "", "platform": WORDS[5], "handle": WORDS[5] });
    let _ = call(window, "put_account", json!({ "draft": draft, "account": account }));
    let answer = json!({ "draft": draft, "item": "profil.type", "answer": { "state": "option", "option": WORDS[2] } });
    call(window, "answer_item", answer).unwrap_err();
    call(window, "open_draft", json!({ "draft": WORDS[4] })).unwrap_err();
    call(window, "close_draft", json!({ "draft": draft })).unwrap();
}

#[test]
fn a_whole_journey_leaves_its_commands_in_the_log_and_none_of_its_words() {
    let (data, logs) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let logs = logs.path().join("logs");
    let handle = logbook::open(&logs).unwrap();
    journey(&window(&app(data.path()), "main"));
    handle.flush();

    let noted = log(&logs);
    for wanted in
        [" INFO balise ", " INFO create_draft ", " INFO annotate ", " WARN answer_item ", " ms InvalidAnswer\n", " ms NotFound\n"]
    {
        assert!(noted.contains(wanted), "{wanted:?} is not in the log:\n{noted}");
    }
    let place = data.path().display().to_string();
    for word in WORDS.into_iter().chain(["printemps", place.as_str(), "G1", "municipality"]) {
        assert!(!noted.contains(word), "{word:?} is in the log:\n{noted}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&logs).unwrap().permissions().mode() & 0o777, 0o700);
    }
}
