//! Every screen in each language, colours and width: pictures for people, asked for by `cargo xtask screens`.

use std::path::PathBuf;
use std::sync::Mutex;

use super::tour::USUAL;
use crate::harness::{Window, journey, until};

/// Widths and heights: as a window first opens, half of a screen, and a page that is magnified four times.
const SIZES: &[(u32, u32)] = &[USUAL, (960, 720), (320, 720)];

/// The colours that one can choose.
const THEMES: &[&str] = &["light", "dark", "contrast"];

#[tokio::test]
#[ignore = "for people to look at: `cargo xtask screens`"]
async fn every_screen_for_people_to_look_at() {
    journey("screens", "fr_CA.UTF-8", async |computer| {
        let window = computer.open().await;
        window.arrive("Bienvenue dans Balise").await;
        let mut wide = Vec::new();
        for theme in THEMES {
            window.press("Réglages").await;
            window.arrive("Réglages").await;
            window.choose(theme).await;
            let album = Album { window: &window, theme, wide: Mutex::default() };
            album.keep("settings").await;
            window.press("Revenir").await;
            album.outside().await;
            album.inside().await;
            window.press("Accueil").await;
            window.arrive("Vos évaluations").await;
            album.keep("home").await;
            wide.append(&mut album.wide.into_inner().expect("a list"));
        }
        window.close().await;
        assert!(wide.is_empty(), "wider than their window: {wide:?}");
    })
    .await;
}

/// Where pictures in some colours go.
struct Album<'a> {
    window: &'a Window,
    theme: &'a str,
    /// Pictures of what is wider than its window: told at the end, once all is pictured.
    wide: Mutex<Vec<String>>,
}

impl Album<'_> {
    /// The screens of no assessment, up to one that is opened.
    async fn outside(&self) {
        if self.window.title().await == "Bienvenue dans Balise" {
            self.keep("welcome").await;
        }
        self.window.press("Nouvelle évaluation").await;
        self.window.arrive("Nouvelle évaluation").await;
        self.keep("new").await;
        self.window.press("Annuler").await;
        self.window.press("Ouvrir un paquet reçu…").await;
        self.window.arrive("Répondre à un paquet").await;
        self.keep("receive").await;
        self.window.press("Annuler").await;
        self.short().await;
        self.window.press_at("[data-testid=sample-ville-de-rive-aux-ormes]").await;
    }

    /// What lies between a short assessment and the full one.
    async fn short(&self) {
        self.window.press("Nouvelle évaluation").await;
        self.window.arrive("Nouvelle évaluation").await;
        self.window.fill("#name", "Premier regard").await;
        self.window.choose("express").await;
        self.window.choose("company").await;
        self.window.press("Créer l’évaluation").await;
        self.window.arrive("Avant de commencer").await;
        self.keep("before").await;
        self.window.press("Voir le parcours").await;
        self.keep("hub-short").await;
        self.window.press("Voir ce qui serait repris").await;
        self.window.arrive("Continuer dans « Évaluation complète »").await;
        self.keep("continue").await;
        self.window.press("Annuler").await;
        self.window.at("[data-resume]").await;
        self.window.press("Accueil").await;
        self.window.arrive("Vos évaluations").await;
    }

    /// The screens of the example.
    async fn inside(&self) {
        self.window.at("[data-resume]").await;
        self.keep("hub").await;
        for (kind, section, words) in super::tour::PAGES {
            self.window.turn_to(*section, words).await;
            self.keep(kind).await;
        }
        for (kind, section) in [("activity", 2), ("risks", 3), ("risk", 4), ("plan", 5), ("criterion", 6)] {
            self.window.turn_to_last(section).await;
            self.keep(kind).await;
        }
        self.other_ways().await;
        self.window.to_the_path().await;
        self.window.press("Faire répondre quelqu’un…").await;
        self.window.arrive("Faire répondre quelqu’un").await;
        self.keep("packet").await;
        self.window.press("Revenir au parcours").await;
        self.window.at("[data-resume]").await;
        self.window.press("Historique").await;
        self.window.arrive("Historique").await;
        self.keep("history").await;
        self.window.to_the_path().await;
        self.window.press("Voir les résultats").await;
        self.window.arrive("Vue d’ensemble").await;
        self.keep("results").await;
        self.window.press("Produire le rapport").await;
        self.window.at("[data-testid=sheet]").await;
        self.keep("report").await;
        self.window.press("Remettre une copie…").await;
        self.window.press_at("dialog input[value=sealed]").await;
        self.picture("copy", "fr", USUAL.0).await;
        self.window.press("Annuler").await;
    }

    /// The risks on the matrix, a section at its end and on one page, and the list of places.
    async fn other_ways(&self) {
        self.window.turn_to_last(4).await;
        self.window.press("Matrice").await;
        self.keep("matrix").await;
        self.window.turn_to_last(2).await;
        self.window.go_on().await;
        self.keep("check").await;
        self.window.turn_to_first(1).await;
        self.window.press_at("[data-testid=present-list]").await;
        self.window.at("[data-testid=present-guided]").await;
        self.keep("section").await;
        self.window.press_at("[data-testid=present-guided]").await;
        self.window.at("[data-testid=present-list]").await;
        self.window.press("Aller à…").await;
        self.window.fill("dialog [role=combobox]", "medias").await;
        self.picture("go-to", "fr", USUAL.0).await;
        self.window.press("Fermer").await;
    }

    /// A screen in both languages and each width; it is then as it was.
    async fn keep(&self, screen: &str) {
        for (width, height) in SIZES {
            // By two steps, as a hand on the edge of a window goes by many: after a single one the webview sometimes keeps the rules
            // for the width that it had.
            self.window.resize(*width + 8, *height).await;
            self.laid_out(screen, *width + 8).await;
            self.window.resize(*width, *height).await;
            self.laid_out(screen, *width).await;
            for (language, other) in [("fr", "English"), ("en", "Français")] {
                self.picture(screen, language, *width).await;
                self.window.press(other).await;
                self.window.named("button", if language == "fr" { "Français" } else { "English" }).await;
            }
        }
        self.window.resize(USUAL.0, USUAL.1).await;
    }

    /// Waits until the page has that width.
    async fn laid_out(&self, screen: &str, width: u32) {
        let there = "return window.innerWidth === arguments[0];";
        until(&format!("{screen} to be {width} pixels wide"), async || {
            self.window.run(there, vec![width.into()]).await.as_bool().filter(|there| *there)
        })
        .await;
    }

    async fn picture(&self, screen: &str, language: &str, width: u32) {
        let folder = PathBuf::from(std::env::var_os("BALISE_SCREENS").expect("BALISE_SCREENS: where the pictures go"));
        let name = format!("{screen}--{language}-{}-{width}.png", self.theme);
        self.window.settled().await;
        self.window.shoot(&folder.join(&name)).await;
        if self.window.overhang().await != 0 {
            self.wide.lock().expect("a list").push(name);
        }
    }
}
