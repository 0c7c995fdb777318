//! The dialog of the system, answered by hand.

use std::fs;

use crate::harness::{journey, report_text, run, run_quietly, until};

#[tokio::test]
async fn the_report_goes_where_the_dialog_says() {
    journey("save-dialog", "fr_CA.UTF-8", async |computer| {
        let window = computer.open_to_be_asked().await;
        window.arrive("Bienvenue dans Balise").await;
        window.press("Ville de Rive-aux-Ormes Municipalité ou MRC").await;
        window.press("Produire le rapport").await;
        window.press("Enregistrer le PDF…").await;
        let dialog = dialog().await;
        strike(&dialog, "Escape");
        window.read("Rien n’a été enregistré.").await;

        window.press("Enregistrer le PDF…").await;
        let file = computer.home().join("rapport-au-conseil.pdf");
        answer(file.to_str().unwrap()).await;
        window.read("rapport-au-conseil.pdf est enregistré").await;
        assert!(fs::read(&file).unwrap().starts_with(b"%PDF-"));
        assert!(report_text(&file).contains("Rive-aux-Ormes"));
        window.close().await;
    })
    .await;
}

/// Types a path into the dialog, in place of the name that it suggests.
async fn answer(path: &str) {
    let dialog = dialog().await;
    strike(&dialog, "ctrl+a");
    run("xdotool", &["type", "--delay", "5", path]);
    strike(&dialog, "Return");
}

/// The dialog, once it is on the screen and hears the keyboard.
async fn dialog() -> String {
    let dialog = until("the dialog", async || {
        let found = run_quietly("xdotool", &["search", "--onlyvisible", "--name", "^Enregistrer le rapport$"]);
        found.lines().next().map(str::to_owned)
    })
    .await;
    until("the dialog to hear the keyboard", async || {
        run_quietly("xdotool", &["windowfocus", &dialog]);
        (run_quietly("xdotool", &["getwindowfocus"]).trim() == dialog).then_some(())
    })
    .await;
    dialog
}

fn strike(dialog: &str, key: &str) {
    assert_eq!(run_quietly("xdotool", &["getwindowfocus"]).trim(), dialog, "something took the keyboard from the dialog");
    run("xdotool", &["key", "--clearmodifiers", key]);
}
