//! Questions that go to somebody else and come back, in the real window: asked, answered, compared, merged, undone.

use super::tour::{NARROW, WHOLE, look, look_at_size};
use crate::harness::{Computer, Window, journey};

#[tokio::test]
async fn a_packet_goes_out_is_answered_comes_back_and_is_merged() {
    journey("packets", "fr_CA.UTF-8", async |computer| {
        let window = computer.open().await;
        window.arrive("Bienvenue dans Balise").await;
        window.press("Ville de Rive-aux-Ormes Municipalité ou MRC").await;
        ask(&computer, &window).await;
        answer(&computer, &window).await;
        compare(&window).await;
        window.close().await;
        open_what_came_back(&computer).await;
    })
    .await;
}

async fn ask(computer: &Computer, window: &Window) {
    window.press("Faire répondre quelqu’un…").await;
    window.arrive("Faire répondre quelqu’un").await;
    window.press("Choisir les questions une à une : Maturité").await;
    window.press_at("details[open] li:first-child input").await;
    window.press_at("details[open] li:nth-child(2) input").await;
    window.fill("#packet-name", "Anaïs Tremblay").await;
    window.fill("#packet-role", "Ressources humaines").await;
    look_at_size(computer, window, "ask", WHOLE).await;
    window.press("Enregistrer le paquet…").await;
    window.read("Envoyez ce fichier à la personne.").await;
    let packet = std::fs::read_to_string(computer.report()).unwrap();
    assert!(packet.contains("Anaïs Tremblay") && !packet.contains("Rive-aux-Ormes"));
    window.press("Revenir au parcours").await;
    window.press("Accueil").await;
}

async fn answer(computer: &Computer, window: &Window) {
    window.arrive("Vos évaluations").await;
    window.press("Ouvrir un paquet reçu…").await;
    window.arrive("Répondre à un paquet").await;
    window.press("Choisir le fichier…").await;
    window.read("Questions pour Anaïs Tremblay (Ressources humaines)").await;
    look(computer, window, "receive").await;
    window.press("Répondre").await;
    window.arrive("Questions pour Anaïs Tremblay").await;
    look(computer, window, "part").await;
    window.press_at("[data-resume]").await;
    window.choose("0").await;
    window.go_on().await;
    window.choose("4").await;
    window.go_on().await;
    window.arrive("Vérifiez vos réponses").await;
    look(computer, window, "check").await;
    window.press("Renvoyer mes réponses").await;
    window.arrive("Questions pour Anaïs Tremblay").await;
    window.press("Enregistrer mes réponses…").await;
    window.read("Renvoyez ce fichier à qui vous a envoyé les questions.").await;
    window.press("Accueil").await;
}

async fn compare(window: &Window) {
    window.arrive("Vos évaluations").await;
    window.press_at("li:nth-child(2) article button, article:nth-of-type(2) button").await;
    window.arrive("Évaluation 2026").await;
    window.press("Voir des réponses reçues…").await;
    window.arrive("Réponses reçues").await;
    window.press("Choisir le fichier…").await;
    window.read("Anaïs Tremblay (Ressources humaines) a répondu le").await;
    window.press("Annuler").await;
    window.arrive("Évaluation 2026").await;
    window.press("Accueil").await;
    window.arrive("Vos évaluations").await;
}

/// A double click on the packet that came back: the assessment that it is for opens, and nothing is merged before it is said.
async fn open_what_came_back(computer: &Computer) {
    let back = computer.home().join("Réponses de Anaïs Tremblay.balise-part");
    std::fs::copy(computer.report(), &back).unwrap();
    let window = &computer.open_file(&back).await;
    window.arrive("Réponses reçues").await;
    window.read("Anaïs Tremblay (Ressources humaines) a répondu le").await;
    look(computer, window, "merge").await;
    look_at_size(computer, window, "merge-narrow", NARROW).await;
    window.press("Fusionner").await;
    window.arrive("Évaluation 2026").await;
    window.read("Réponses fusionnées : Anaïs Tremblay (Ressources humaines)").await;
    window.turn_to_first(6).await;
    window.read("Ce que d’autres ont répondu").await;
    look(computer, window, "others").await;
    window.clone().close().await;
    // Once more: they are in the assessment.
    let window = computer.open_file(&back).await;
    window.read("sont déjà dans l’évaluation").await;
    window.arrive("Vos évaluations").await;
    window.close().await;
}
