//! The same by someone who has no mouse: Tab, Space, Enter and the shortcuts only.

use fantoccini::key::Key;

use crate::harness::{Window, journey, report_text};

#[tokio::test]
async fn a_start_without_a_mouse() {
    journey("keyboard", "fr_CA.UTF-8", async |computer| {
        let window = computer.open().await;
        begin(&window).await;
        assert_eq!(window.focused().await, "Avant de commencer", "a new screen is read from its title");
        enter(&window, "Commencer").await;
        window.arrive("Combien de personnes travaillent pour votre organisation?").await;
        window.tab_to("Moins de 20").await;
        window.strike(' ').await;
        assert!(window.is_chosen("under-20").await);
        enter(&window, "Continuer").await;
        window.arrive("À quels publics parlez-vous sur les médias sociaux?").await;
        window.tab_to("Membres, bénévoles ou personnes donatrices").await;
        window.strike(' ').await;
        enter(&window, "Précédente").await;
        window.arrive("Combien de personnes travaillent pour votre organisation?").await;
        assert!(window.is_chosen("under-20").await);
        window.close().await;
    })
    .await;
}

#[tokio::test]
async fn from_the_first_answer_to_the_report_without_a_mouse() {
    journey("keyboard-whole", "fr_CA.UTF-8", async |computer| {
        let window = computer.open().await;
        begin(&window).await;
        enter(&window, "Commencer").await;
        window.arrive("Combien de personnes travaillent pour votre organisation?").await;
        answer(&window, 10).await;
        go_to(&window, "quels risques vos").await;
        keep_and_rate(&window).await;
        go_to(&window, "qui s en charge et").await;
        add_to_the_plan(&window).await;
        window.strike_with(&[Key::Control], 'p').await;
        window.arrive("Rapport").await;
        window.at("[data-testid=sheet]").await;
        enter(&window, "Enregistrer le PDF…").await;
        window.read("rapport.pdf est enregistré").await;
        window.close().await;
        let text = report_text(&computer.report());
        assert!(text.contains("Théâtre du Fleuve") && text.contains(MEASURE), "{text}");
    })
    .await;
}

/// A new assessment, up to what comes before its first question.
async fn begin(window: &Window) {
    window.arrive("Bienvenue dans Balise").await;
    enter(window, "Nouvelle évaluation").await;
    window.arrive("Nouvelle évaluation").await;
    window.tab_to("Organisation").await;
    window.type_words("Théâtre du Fleuve").await;
    window.tab_to("Grande entreprise").await;
    window.strike(' ').await;
    enter(window, "Créer l’évaluation").await;
    window.arrive("Avant de commencer").await;
}

const MEASURE: &str = "Nommer une personne de garde la fin de semaine";

/// Answers so many questions with the first answer that each offers, or with a word or a number.
async fn answer(window: &Window, count: usize) {
    let mut answered = 0;
    while answered < count {
        let before = window.title().await;
        let field = "main .body input:not([value=unknown]):not([value=not-applicable]), main .body textarea";
        if window.tabs_to(field).await {
            match window.run("return document.activeElement.type;", vec![]).await.as_str() {
                Some("radio" | "checkbox") => window.strike(' ').await,
                _ if window.run("return document.activeElement.inputMode;", vec![]).await != "" => window.strike('3').await,
                _ if window.words("main").await.is_some_and(|words| words.contains("AAAA-MM-JJ")) => {
                    window.type_words("2027-03-01").await
                }
                _ => window.type_words("Oui").await,
            }
            answered += 1;
        }
        window.settled().await;
        window.strike_with(&[Key::Control], Key::Enter.into()).await;
        window.title_after(&before).await;
    }
}

/// By the list of places.
async fn go_to(window: &Window, words: &str) {
    let before = window.title().await;
    window.strike_with(&[Key::Control], 'k').await;
    window.at("dialog [role=combobox]:focus").await;
    window.type_words(words).await;
    window.strike(Key::Enter.into()).await;
    window.title_after(&before).await;
}

/// Two risks, each on the lowest step of its four scales.
async fn keep_and_rate(window: &Window) {
    for _ in 0..2 {
        assert!(window.tabs_to("main [data-testid^=candidate-] input[value=kept]:not(:checked)").await, "no risk to keep");
        window.strike(' ').await;
        window.settled().await;
    }
    for risk in 1..=2 {
        go_to_risk(window, risk).await;
        for scale in ["inherent-likelihood", "inherent-consequence", "current-likelihood", "current-consequence"] {
            assert!(window.tabs_to(&format!("input[name={scale}]")).await, "no {scale}");
            window.strike(' ').await;
            window.settled().await;
        }
        window.read("vraisemblance 1, gravité 1").await;
    }
}

/// Past the check of the section, on to the register.
async fn go_to_risk(window: &Window, risk: usize) {
    let wanted = if risk == 1 { "input[name=inherent-likelihood]" } else { "input[name=inherent-likelihood]:not(:checked)" };
    let title = window.title().await;
    window.strike_with(&[Key::Control], Key::Enter.into()).await;
    let mut now = window.title_after(&title).await;
    while window.count(wanted).await == 0 {
        window.strike_with(&[Key::Control], Key::Enter.into()).await;
        now = window.title_after(&now).await;
    }
}

async fn add_to_the_plan(window: &Window) {
    assert!(window.tabs_to("[data-testid=add-action]").await, "no way to add a measure");
    window.strike(Key::Enter.into()).await;
    window.at("main form input:focus, main form textarea:focus").await;
    window.type_words(MEASURE).await;
    window.strike(Key::Enter.into()).await;
    window.read(MEASURE).await;
}

/// Goes to a button with Tab, and presses it with Enter.
async fn enter(window: &Window, name: &str) {
    window.tab_to(name).await;
    window.strike(Key::Enter.into()).await;
}
