//! Every kind of screen, in both languages, pictured for people to look at and judged for what a program can tell.

use crate::harness::{Computer, Window, journey};

/// A page of each kind: what it shows, its section (from 1), words of its title.
pub(super) const PAGES: &[(&str, usize, &str)] = &[
    ("choice", 1, "Combien de personnes travaillent"),
    ("choices", 1, "À quels publics parlez-vous"),
    ("text", 1, "En une phrase, pourquoi"),
    ("accounts", 1, "Quels comptes parlent en votre nom?"),
    ("number", 2, "En combien d’heures décidez-vous"),
    ("date", 5, "À quelle date le conseil"),
];

/// As a window first opens; width and height in pixels.
pub(super) const USUAL: (u32, u32) = (1280, 800);

/// Tall enough for all the results at once.
pub(super) const WHOLE: (u32, u32) = (1280, 4200);

/// As narrow as a page that is magnified four times.
pub(super) const NARROW: (u32, u32) = (360, 740);

#[tokio::test]
async fn every_kind_of_screen_in_both_languages() {
    journey("tour", "fr_CA.UTF-8", async |computer| {
        let window = computer.open().await;
        window.arrive("Bienvenue dans Balise").await;
        look(&computer, &window, "welcome").await;
        window.press("Nouvelle évaluation").await;
        window.arrive("Nouvelle évaluation").await;
        look(&computer, &window, "new").await;
        window.press("Annuler").await;
        window.press("Ville de Rive-aux-Ormes Municipalité ou MRC").await;
        window.at("[data-resume]").await;
        look(&computer, &window, "hub").await;
        for (kind, section, words) in PAGES {
            window.turn_to(*section, words).await;
            look(&computer, &window, kind).await;
        }
        for (kind, section) in [("activity", 2), ("risks", 3), ("risk", 4), ("plan", 5)] {
            window.turn_to_last(section).await;
            look(&computer, &window, kind).await;
        }
        other_ways_to_see(&computer, &window).await;
        window.turn_to_first(6).await;
        look(&computer, &window, "criterion").await;
        window.press("+ Ajouter un point de vue").await;
        window.press("+ Ajouter un point de vue").await;
        look_at_size(&computer, &window, "views-whole", WHOLE).await;
        window.press("Voir les résultats").await;
        window.arrive("Vue d’ensemble").await;
        look(&computer, &window, "results").await;
        look_at_size(&computer, &window, "results-whole", WHOLE).await;
        look_at_size(&computer, &window, "results-narrow", NARROW).await;
        window.press("Produire le rapport").await;
        window.at("[data-testid=sheet]").await;
        look_at_size(&computer, &window, "report-whole", (USUAL.0, 1800)).await;
        window.resize(960, 720).await;
        window.settled().await;
        look_at_size(&computer, &window, "report-narrow", NARROW).await;
        window.to_the_path().await;
        look_at_size(&computer, &window, "hub-narrow", NARROW).await;
        window.turn_to_first(1).await;
        look_at_size(&computer, &window, "choice-narrow", NARROW).await;
        from_width_to_width(&window, "choice").await;
        window.turn_to_last(4).await;
        look_at_size(&computer, &window, "risk-whole", WHOLE).await;
        window.press("Accueil").await;
        window.arrive("Vos évaluations").await;
        look(&computer, &window, "home").await;
        go_further(&computer, &window).await;
        window.close().await;
    })
    .await;
}

/// A section at its end, the risks on the matrix, and a section on one page.
async fn other_ways_to_see(computer: &Computer, window: &Window) {
    window.go_on().await;
    look(computer, window, "check").await;
    window.turn_to_last(4).await;
    window.press("Matrice").await;
    look(computer, window, "matrix").await;
    window.turn_to_first(1).await;
    window.press_at("[data-testid=present-list]").await;
    window.at("[data-testid=present-guided]").await;
    look(computer, window, "section").await;
    window.press_at("[data-testid=present-guided]").await;
    window.at("[data-testid=present-list]").await;
}

/// From a short assessment to what the full one would take up, and on into it.
async fn go_further(computer: &Computer, window: &Window) {
    window.press("Nouvelle évaluation").await;
    window.arrive("Nouvelle évaluation").await;
    window.fill("#name", "Premier regard").await;
    window.choose("express").await;
    window.choose("company").await;
    window.press("Créer l’évaluation").await;
    window.arrive("Avant de commencer").await;
    window.press("Voir le parcours").await;
    window.press("Voir ce qui serait repris").await;
    window.arrive("Continuer dans « Évaluation complète »").await;
    look(computer, window, "continue").await;
    window.press("Continuer").await;
    window.at("[data-resume]").await;
    look(computer, window, "hub-continued").await;
}

/// Sees that a screen is laid out for each width that the window takes, whatever the one before.
async fn from_width_to_width(window: &Window, screen: &str) {
    for width in [960, NARROW.0, 960, USUAL.0] {
        window.resize(width, USUAL.1).await;
        window.painted().await.expect("a frame");
        window.assert_laid_out_for_its_width(screen).await;
    }
}

/// Pictures the screen in French and in English, and comes back to French.
pub(super) async fn look(computer: &Computer, window: &Window, screen: &str) {
    for (language, other) in [("fr", "English"), ("en", "Français")] {
        let seen = format!("{screen}-{language}");
        window.settled().await;
        window.shoot(&computer.shot(&seen)).await;
        window.assert_no_sideways_scroll(&seen).await;
        window.assert_accessible(&seen).await;
        assert_eq!(window.run("return document.documentElement.lang;", vec![]).await, language);
        window.press(other).await;
        window.named("button", if language == "fr" { "Français" } else { "English" }).await;
    }
    window.settled().await;
}

/// The same in a window of another size, which then has its usual one again.
pub(super) async fn look_at_size(computer: &Computer, window: &Window, screen: &str, size: (u32, u32)) {
    window.resize(size.0, size.1).await;
    look(computer, window, screen).await;
    window.resize(USUAL.0, USUAL.1).await;
}
