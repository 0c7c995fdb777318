//! An answer given is an answer kept, whatever happens next.

use crate::harness::journey;

const PURPOSE: &str = "Servir la population du quartier.";

#[tokio::test]
async fn an_answer_outlives_the_application() {
    journey("power-cut", "fr_CA.UTF-8", async |computer| {
        let window = computer.open().await;
        window.begin("Évaluation interrompue", "Organisme du Quartier", "charity").await;
        window.turn_to(1, "En une phrase, pourquoi").await;
        window.fill("#answer", PURPOSE).await;
        computer.until_kept(PURPOSE).await;
        window.kill().await;

        let window = computer.open().await;
        window.arrive("Vos évaluations").await;
        window.press("Reprendre").await;
        window.read("L’application s’est fermée de façon imprévue. Vos réponses jusqu’au").await;
        window.press_at("[data-resume]").await;
        window.arrive("En une phrase, pourquoi êtes-vous sur les médias sociaux?").await;
        assert_eq!(window.field("#answer").await.as_deref(), Some(PURPOSE));
        window.fill("#answer", "Servir la ville.").await;
        computer.until_kept("Servir la ville.").await;
        window.close_by_its_frame().await;

        let window = computer.open().await;
        window.resume().await;
        window.press_at("nav .overview").await;
        window.at("[data-resume]").await;
        let told = window.words("main").await.unwrap_or_default();
        assert!(!told.contains("imprévue"), "said of a window that was closed: {told}");
        window.close().await;
    })
    .await;
}
