//! The screens in the colours and the size of the settings: pictured, and judged for contrast.

use fantoccini::key::Key;
use serde_json::Value;

use super::tour::{USUAL, WHOLE, look, look_at_size};
use crate::harness::{Computer, Window, journey, until};

#[tokio::test]
async fn every_colour_and_a_larger_size() {
    journey("themes", "fr_CA.UTF-8", async |computer| {
        let window = computer.open().await;
        window.arrive("Bienvenue dans Balise").await;
        window.press("Ville de Rive-aux-Ormes Municipalité ou MRC").await;
        window.at("[data-resume]").await;
        for theme in ["dark", "contrast"] {
            to_the_settings(&window).await;
            window.choose(theme).await;
            window.settled().await;
            window.assert_the_menu_bar_can_be_read();
            look_at_size(&computer, &window, &format!("settings-{theme}"), WHOLE).await;
            window.press("Revenir").await;
            main_screens(&computer, &window, theme).await;
        }
        larger(&computer, &window).await;
        window.close().await;
        remembered(&computer).await;
    })
    .await;
}

/// Through the list of places, which is pictured on the way.
async fn to_the_settings(window: &Window) {
    window.press("Aller à…").await;
    window.fill("dialog [role=combobox]", "reglages").await;
    window.press_at("dialog [role=option]").await;
    window.arrive("Réglages").await;
}

async fn main_screens(computer: &Computer, window: &Window, theme: &str) {
    window.at("[data-resume]").await;
    look(computer, window, &format!("hub-{theme}")).await;
    window.press("Aller à…").await;
    window.fill("dialog [role=combobox]", "medias").await;
    window.shoot(&computer.shot(&format!("go-to-{theme}"))).await;
    window.assert_accessible(&format!("go-to-{theme}")).await;
    window.press("Fermer").await;
    window.turn_to(1, "À quels publics parlez-vous").await;
    look(computer, window, &format!("choices-{theme}")).await;
    window.turn_to_last(4).await;
    look_at_size(computer, window, &format!("risk-{theme}"), WHOLE).await;
    window.turn_to_last(5).await;
    look_at_size(computer, window, &format!("plan-{theme}"), WHOLE).await;
    window.press("Voir les résultats").await;
    window.arrive("Vue d’ensemble").await;
    look_at_size(computer, window, &format!("results-{theme}"), WHOLE).await;
    window.press("Produire le rapport").await;
    window.at("[data-testid=sheet]").await;
    look(computer, window, &format!("report-{theme}")).await;
    window.to_the_path().await;
}

/// At one and a half, the page has that much less room: it is laid out for it, not cut.
async fn larger(computer: &Computer, window: &Window) {
    to_the_settings(window).await;
    window.choose("150").await;
    let room = f64::from(USUAL.0) / 1.5;
    until("a larger page", async || width(window).await.filter(|width| *width < room * 1.05)).await;
    // With keys: the driver aims its pointer as if the page were not larger.
    window.strike_with(&[Key::Alt], Key::Left.into()).await;
    window.at("[data-resume]").await;
    window.settled().await;
    window.shoot(&computer.shot("hub-larger")).await;
    window.assert_no_sideways_scroll("hub-larger").await;
    window.assert_accessible("hub-larger").await;
}

/// Opened again, the window looks as it did.
async fn remembered(computer: &Computer) {
    let window = computer.open().await;
    window.arrive("Vos évaluations").await;
    let contrast = window.run("return document.documentElement.hasAttribute('data-contrast');", vec![]).await;
    assert_eq!(contrast, Value::Bool(true));
    assert!(width(&window).await.is_some_and(|width| width < f64::from(USUAL.0)), "the size was forgotten");
    window.close().await;
}

async fn width(window: &Window) -> Option<f64> {
    window.run("return window.innerWidth;", vec![]).await.as_f64()
}
