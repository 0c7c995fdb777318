//! Nothing that was done is lost: undone, done again, seen as it was, gone back to, across restarts.

use fantoccini::key::Key;

use crate::harness::{Computer, Window, journey};

const PURPOSE: &str = "Servir la population du quartier.";
const GIVEN: &str = "Réponse à la question 2 (Profil) donnée";
const CHANGED: &str = "Réponse à la question 2 (Profil) modifiée";

/// The pause in typing after which a text is saved never ends: only the closing of the window can save it.
const NO_PAUSE: &str = "
    const wait = window.setTimeout;
    window.setTimeout = (task, pause) => (pause === 400 ? ((window.paused = true), 0) : wait(task, pause));
";

/// As a window first opens, and as narrow as a page that is magnified four times.
const USUAL: (u32, u32) = (1280, 800);
const NARROW: (u32, u32) = (360, 740);

#[tokio::test]
async fn a_step_is_taken_back_whenever_it_was_made() {
    journey("history", "fr_CA.UTF-8", async |computer| {
        let window = computer.open().await;
        window.begin("Évaluation reprise", "Organisme du Quartier", "charity").await;
        window.arrive("Combien de personnes travaillent pour votre organisation?").await;
        window.choose("under-20").await;
        window.choose("25-49").await;
        window.press(&format!("Annuler\u{a0}: {CHANGED}")).await;
        window.read(&format!("Annulé : {CHANGED}")).await;
        assert!(window.is_chosen("under-20").await);
        look(&computer, &window, "undone").await;
        window.press(&format!("Rétablir\u{a0}: {CHANGED}")).await;
        window.read(&format!("Rétabli : {CHANGED}")).await;
        assert!(window.is_chosen("25-49").await);
        by_keys(&window).await;
        // As a power cut would: what can be undone is on the disk.
        window.settled().await;
        window.kill().await;

        let window = computer.open().await;
        window.resume().await;
        window.arrive("Combien de personnes travaillent pour votre organisation?").await;
        assert!(window.is_chosen("25-49").await);
        window.press(&format!("Annuler\u{a0}: {CHANGED}")).await;
        window.press(&format!("Annuler\u{a0}: {GIVEN}")).await;
        window.named("button", "Rien à annuler").await;
        assert_eq!(window.count("main input:checked").await, 0);
        the_history(&computer, &window).await;
        window.close().await;
    })
    .await;
}

/// The keys, on a choice.
async fn by_keys(window: &Window) {
    window.press_at("input[value=\"25-49\"]").await;
    window.strike_with(&[Key::Control], 'z').await;
    window.read(&format!("Annulé : {CHANGED}")).await;
    assert!(window.is_chosen("under-20").await);
    assert_eq!(window.focused().await, "De 25 à 49", "focus stays where it was");
    window.strike_with(&[Key::Control, Key::Shift], 'z').await;
    window.read(&format!("Rétabli : {CHANGED}")).await;
    assert!(window.is_chosen("25-49").await);
}

async fn the_history(computer: &Computer, window: &Window) {
    window.press("Historique").await;
    window.arrive("Historique").await;
    window.fill("main input", "Avant de commencer").await;
    window.press("Garder cette version").await;
    window.read("« Avant de commencer » est gardée.").await;
    look_in_both(computer, window, "days").await;
    // The one before the named version, the two undone, and the one done again.
    let then = moment(window, CHANGED).await;
    window.press(&then).await;
    window.read("Vous pouvez lire le brouillon tel qu’il était le").await;
    look_in_both(computer, window, "past").await;
    window.turn_to(1, "Combien de personnes").await;
    assert!(window.is_chosen("25-49").await);
    assert_eq!(window.count("main fieldset:disabled input:checked").await, 1);
    look_in_both(computer, window, "past-page").await;
    window.press("Revenir au présent").await;
    window.arrive("Historique").await;
    let back = moment(window, CHANGED).await.replace("Voir le brouillon tel qu’il était", "Revenir à ce moment");
    window.press(&back).await;
    window.read("Revenu au brouillon du").await;
    look(computer, window, "returned").await;
    window.turn_to(1, "Combien de personnes").await;
    assert!(window.is_chosen("25-49").await);
    let undo = window.run("return document.querySelector('[data-testid=undo]').getAttribute('aria-label');", vec![]).await;
    assert!(undo.as_str().is_some_and(|undo| undo.contains("Revenu au brouillon du")), "{undo}");
    window.press("English").await;
    window.named("button", "Français").await;
    window.press_at("[data-testid=undo]").await;
    window.read("Undone: Back to the draft of").await;
    look(computer, window, "undone-en").await;
}

/// The name of the button that shows the oldest moment of these words.
async fn moment(window: &Window, words: &str) -> String {
    let find = "return [...document.querySelectorAll('main li button')].map((one) => one.getAttribute('aria-label'))
        .filter((name) => name.startsWith('Voir') && name.endsWith(', ' + arguments[0])).at(-1);";
    let name = window.run(find, vec![words.into()]).await;
    name.as_str().unwrap_or_else(|| panic!("no moment with “{words}”")).to_owned()
}

#[tokio::test]
async fn what_was_typed_last_is_there_after_the_window_was_closed_at_once() {
    journey("closed-at-once", "fr_CA.UTF-8", async |computer| {
        let window = computer.open().await;
        window.begin("Évaluation fermée", "Organisme du Quartier", "charity").await;
        window.turn_to(1, "En une phrase, pourquoi").await;
        type_without_a_pause(&window, PURPOSE).await;
        window.close_by_its_frame().await;

        let window = computer.open().await;
        is_there(&window, PURPOSE).await;
        type_without_a_pause(&window, "Servir la ville.").await;
        window.close_by_the_system().await;

        let window = computer.open().await;
        is_there(&window, "Servir la ville.").await;
        window.close().await;
    })
    .await;
}

/// Words that only the end of the window can save.
async fn type_without_a_pause(window: &Window, words: &str) {
    window.run(NO_PAUSE, vec![]).await;
    window.fill("#answer", words).await;
    assert_eq!(window.run("return window.paused;", vec![]).await, true, "the text waits for a pause in typing");
}

/// As they were typed last, with nothing said of an end that nobody expected.
async fn is_there(window: &Window, words: &str) {
    window.resume().await;
    window.arrive("En une phrase, pourquoi êtes-vous sur les médias sociaux?").await;
    assert_eq!(window.field("#answer").await.as_deref(), Some(words));
    window.press_at("nav .overview").await;
    window.at("[data-resume]").await;
    let told = window.words("main").await.unwrap_or_default();
    assert!(!told.contains("imprévue"), "said of a window that was closed: {told}");
    window.press_at("[data-resume]").await;
    window.arrive("En une phrase, pourquoi êtes-vous sur les médias sociaux?").await;
}

/// Pictures the screen, usual and narrow, and judges it.
async fn look(computer: &Computer, window: &Window, screen: &str) {
    for (size, name) in [(NARROW, "-narrow"), (USUAL, "")] {
        window.resize(size.0, size.1).await;
        window.settled().await;
        let seen = format!("{screen}{name}");
        window.shoot(&computer.shot(&seen)).await;
        window.assert_no_sideways_scroll(&seen).await;
        window.assert_accessible(&seen).await;
    }
}

/// The same in both languages, from French.
async fn look_in_both(computer: &Computer, window: &Window, screen: &str) {
    for (language, other, back) in [("fr", "English", "Français"), ("en", "Français", "English")] {
        look(computer, window, &format!("{screen}-{language}")).await;
        window.press(other).await;
        window.named("button", back).await;
        window.settled().await;
    }
}
