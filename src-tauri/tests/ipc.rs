//! The window may call the commands of Balise and nothing else.
// Nothing here but tests: a helper that gives up is a test that fails.
#![allow(clippy::unwrap_used)]

mod harness;

use balise_workbench::contract::COMMANDS;
use serde_json::{Value, json};

use harness::{app, call, window};

#[test]
fn a_listed_command_answers() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let main = window(&app, "main");
    let home = call(&main, "home", json!({})).unwrap();
    assert_eq!(home["language"], "fr");
    assert_eq!(home["drafts"], json!([]));
    assert!(home["packs"].as_array().unwrap().iter().any(|pack| pack["pack"] == "medias-sociaux"));
}

#[test]
fn how_the_screens_look_is_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let main = window(&app, "main");
    let dark = json!({ "theme": "dark", "size": 150, "calm": true, "presentation": "list" });
    assert_eq!(call(&main, "set_display", dark.clone()).unwrap()["display"], dark);
    let refused =
        call(&main, "set_display", json!({ "theme": "dark", "size": 151, "calm": true, "presentation": "list" })).unwrap_err();
    assert_eq!(refused["code"], "invalidAnswer");
    assert_eq!(call(&main, "home", json!({})).unwrap()["display"], dark);
}

#[test]
fn an_error_carries_its_code() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let error = call(&window(&app, "main"), "open_draft", json!({ "draft": "nothing" })).unwrap_err();
    assert_eq!(error["code"], "notFound");
    assert!(!error["message"].as_str().unwrap().is_empty());
}

#[test]
fn anything_else_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let main = window(&app, "main");
    let others = [
        "plugin:dialog|save",
        "plugin:dialog|open",
        "plugin:event|listen",
        "plugin:window|close",
        "plugin:path|resolve_directory",
        "plugin:app|version",
        "nothing",
    ];
    for command in others {
        assert!(call(&main, command, json!({})).is_err(), "{command}");
    }
    assert!(call(&window(&app, "other"), "home", json!({})).is_err(), "a window that is not ours");
}

#[test]
fn the_permissions_are_the_command_table() {
    let capability: Value = serde_json::from_str(include_str!("../capabilities/main.json")).unwrap();
    let allowed: Vec<_> =
        capability["permissions"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect();
    let table: Vec<_> = COMMANDS.iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
    assert_eq!(allowed, table);
}
