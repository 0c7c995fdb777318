//! The same start by someone who has no mouse: Tab, Space and Enter only.

use fantoccini::key::Key;

use crate::harness::{Window, journey};

#[tokio::test]
async fn a_start_without_a_mouse() {
    journey("keyboard", "fr_CA.UTF-8", async |computer| {
        let window = computer.open().await;
        window.arrive("Bienvenue dans Balise").await;
        enter(&window, "Nouvelle évaluation").await;
        window.arrive("Nouvelle évaluation").await;
        window.tab_to("Organisation").await;
        window.type_words("Théâtre du Fleuve").await;
        window.tab_to("Grande entreprise").await;
        window.strike(' ').await;
        enter(&window, "Créer l’évaluation").await;
        window.arrive("Avant de commencer").await;
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

/// Goes to a button with Tab, and presses it with Enter.
async fn enter(window: &Window, name: &str) {
    window.tab_to(name).await;
    window.strike(Key::Enter.into()).await;
}
