//! The process of the system that displays the page stops: the application goes on, and shows again what it showed.

use crate::harness::{journey, until};

const PURPOSE: &str = "Servir la population du quartier.";

#[tokio::test]
async fn a_display_that_stops_comes_back_where_it_was_with_nothing_lost() {
    journey("revival", "fr_CA.UTF-8", async |computer| {
        let window = computer.open().await;
        window.begin("Évaluation continuée", "Organisme du Quartier", "charity").await;
        window.turn_to(1, "En une phrase, pourquoi").await;
        window.fill("#answer", PURPOSE).await;
        computer.until_kept(PURPOSE).await;
        window.stop_display();
        window.read("L’affichage a dû redémarrer.").await;
        window.arrive("En une phrase, pourquoi êtes-vous sur les médias sociaux?").await;
        assert_eq!(window.field("#answer").await.as_deref(), Some(PURPOSE));
        window.shoot(&computer.shot("back")).await;
        window.assert_accessible("back").await;
        window.fill("#answer", "Servir la ville.").await;
        window.go_on().await;
        until("the log to tell it", async || computer.noted().contains(" ERROR display ").then_some(())).await;
        assert!(!computer.noted().contains("Servir"));
        window.close().await;
    })
    .await;
}
