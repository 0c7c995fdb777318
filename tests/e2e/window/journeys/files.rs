//! Files that come and go: copies handed over, files opened, by the window and by a start.

use std::fs;

use crate::harness::{Bus, Computer, Window, journey, until};

const PASSPHRASE: &str = "quatre mots sans rapport";

#[tokio::test]
async fn a_copy_goes_under_a_passphrase_and_comes_back() {
    journey("files", "fr_CA.UTF-8", async |computer| {
        let window = computer.open().await;
        window.arrive("Bienvenue dans Balise").await;
        window.press("Ville de Rive-aux-Ormes Municipalité ou MRC").await;
        seal(&computer, &window).await;
        let copy = fs::read(computer.report()).unwrap();
        assert!(copy.starts_with(b"age-encryption.org/v1"));
        fs::copy(computer.report(), computer.to_open()).unwrap();
        window.press("Accueil").await;
        window.arrive("Vos évaluations").await;
        unseal(&computer, &window).await;
        window.close().await;
        named_to_a_start(&computer).await;
    })
    .await;
}

#[tokio::test]
async fn a_second_start_hands_over_the_packet_that_it_was_given() {
    journey("handed-over", "fr_CA.UTF-8", async |computer| {
        let bus = Bus::start();
        let window = computer.open_on(&bus).await;
        window.arrive("Bienvenue dans Balise").await;
        window.press("Ville de Rive-aux-Ormes Municipalité ou MRC").await;
        window.press("Faire répondre quelqu’un…").await;
        window.press("Choisir les questions une à une : Maturité").await;
        window.press_at("details[open] li:first-child input").await;
        window.fill("#packet-name", "Anaïs Tremblay").await;
        window.press("Enregistrer le paquet…").await;
        window.read("Envoyez ce fichier à la personne.").await;
        let packet = computer.home().join("Questions pour Anaïs Tremblay.balise-part");
        fs::copy(computer.report(), &packet).unwrap();
        computer.start_again(&bus, &packet).await;
        window.arrive("Répondre à un paquet").await;
        window.read("Questions pour Anaïs Tremblay").await;
        window.press("Répondre").await;
        window.arrive("Questions pour Anaïs Tremblay").await;
        // What was begun is gone on with.
        computer.start_again(&bus, &packet).await;
        window.read("Vous avez commencé ici à répondre à ce paquet").await;
        window.close().await;
    })
    .await;
}

/// A double click on a file while Balise runs: the window that is open takes it, and the second start ends.
#[tokio::test]
async fn a_file_goes_to_the_window_that_is_open() {
    journey("second-start", "fr_CA.UTF-8", async |computer| {
        let bus = Bus::start();
        let window = computer.open_on(&bus).await;
        window.arrive("Bienvenue dans Balise").await;
        let file = computer.home().join("Reçue.balise");
        fs::write(&file, example("Ville de Sainte-Balise")).unwrap();
        computer.start_again(&bus, &file).await;
        window.at("[data-resume]").await;
        window.read("Ville de Sainte-Balise").await;
        window.shoot(&computer.shot("taken")).await;
        window.close().await;
    })
    .await;
}

async fn seal(computer: &Computer, window: &Window) {
    window.press("Produire le rapport").await;
    window.arrive("Rapport").await;
    window.press("Remettre une copie…").await;
    window.press_at("dialog input[value=notes]").await;
    window.press_at("dialog input[value=sealed]").await;
    window.settled().await;
    window.shoot(&computer.shot("copy")).await;
    window.assert_accessible("copy").await;
    window.fill("dialog input[id$=-first]", PASSPHRASE).await;
    window.fill("dialog input[id$=-second]", PASSPHRASE).await;
    window.press("Enregistrer la copie…").await;
    window.read("rapport.pdf est enregistré.").await;
    window.shoot(&computer.shot("copy-done")).await;
    window.press("Fermer").await;
}

async fn unseal(computer: &Computer, window: &Window) {
    window.press("Ouvrir un fichier…").await;
    window.fill("dialog input", "une autre phrase").await;
    window.press("Ouvrir").await;
    window.read("Ce n’est pas la phrase de passe de cette copie.").await;
    window.shoot(&computer.shot("unseal")).await;
    window.assert_accessible("unseal").await;
    window.fill("dialog input", PASSPHRASE).await;
    window.press("Ouvrir").await;
    window.at("[data-resume]").await;
    window.read("Ce fichier est copié parmi vos évaluations.").await;
}

/// A double click on a file: a good one, then one that is none.
async fn named_to_a_start(computer: &Computer) {
    let before = fs::read_dir(computer.data().join("drafts")).unwrap().count();
    let file = computer.home().join("Reçue.balise");
    fs::write(&file, example("Ville de Sainte-Balise")).unwrap();
    let window = computer.open_file(&file).await;
    window.read("Ville de Sainte-Balise").await;
    window.at("[data-resume]").await;
    window.close().await;
    let after = fs::read_dir(computer.data().join("drafts")).unwrap().count();
    assert!(after > before, "nothing was copied");

    fs::write(&file, "Bonjour").unwrap();
    let window = computer.open_file(&file).await;
    until("the reason", async || window.words("[role=alert]").await).await;
    window.arrive("Vos évaluations").await;
    window.shoot(&computer.shot("refused")).await;
    window.close().await;
}

/// The example, of an organisation of another name.
fn example(organisation: &str) -> String {
    let example = include_str!("../../../../questionnaires/medias-sociaux/samples/ville-de-rive-aux-ormes.balise");
    example.replace("Ville de Rive-aux-Ormes", organisation)
}
