//! The main job: an assessment begun, kept, taken up again, and handed to the board as a PDF.

use std::fs;
use std::sync::Arc;

use crate::harness::{Computer, Window, journey, report_text};

/// What the person types.
const NAME: &str = "Évaluation du printemps";
const ORGANISATION: &str = "Coopérative de l’Anse";
const PURPOSE: &str = "Faire connaître nos produits et écouter nos membres.";
const ACCOUNT: &str = "@cooperative-anse";
const HOURS: &str = "48";
const WHO_KNOWS: &str = "La coordonnatrice des communications";
const NOTE: &str = "Rencontre de l’équipe le 12 mars, procès-verbal au secrétariat.";

#[tokio::test]
async fn an_assessment_from_its_first_question_to_the_board() {
    journey("assessment", "fr_CA.UTF-8", async |computer| {
        first_sitting(&computer).await;
        second_sitting(&computer).await;
        hand_to_the_board(&computer).await;
        the_log_holds_no_answer(&computer);
    })
    .await;
}

/// Answers of every kind; then the window is closed on a question without an answer.
async fn first_sitting(computer: &Arc<Computer>) {
    let window = computer.open().await;
    window.begin(NAME, ORGANISATION, "sme").await;
    window.arrive("Combien de personnes travaillent pour votre organisation?").await;
    window.press_at("[data-testid=previous]").await;
    window.arrive("Quel est le type de votre organisation?").await;
    assert!(window.is_chosen("sme").await, "the first screen had asked it already");
    window.go_on().await;
    window.choose("25-49").await;
    window.go_on().await;
    window.choose("customers").await;
    window.choose("employees").await;
    window.go_on().await;
    window.choose("inform").await;
    window.go_on().await;
    window.fill("#answer", PURPOSE).await;
    window.go_on().await;
    window.choose("quebec").await;
    window.go_on().await;
    add_account(&window).await;
    window.go_on().await;
    window.choose("publish").await;
    window.choose("comments").await;
    window.go_on().await;
    window.choose("unknown").await;
    let ask = window.named("input", "À vérifier auprès de").await;
    ask.send_keys(WHO_KNOWS).await.unwrap();
    assert!(window.go_on().await.starts_with("Quelle est la date de votre prochaine campagne"));
    assert_eq!(window.go_on().await, "Vérifiez vos réponses", "at the end of a section");
    window.read("Je ne sais pas – à vérifier auprès de").await;
    assert_eq!(window.go_on().await, "Qui rédige ce que vous publiez?");
    window.choose("staff").await;
    note(&window).await;
    assert!(window.go_on().await.starts_with("Par quelles voies"), "asked of twenty people and more");
    window.go_on().await;
    window.choose("named").await;
    assert_eq!(
        window.go_on().await,
        "En combien d’heures décidez-vous de la suite à donner à un avis?",
        "asked because someone was named"
    );
    correct_a_number(&window).await;
    assert_eq!(window.go_on().await, "Qui tranche quand la licéité d’un contenu est discutable?");
    window.close().await;
}

async fn add_account(window: &Window) {
    window.press_at("[data-testid=add-account]").await;
    window.named("input", "Plateforme").await.send_keys("Facebook").await.unwrap();
    window.named("input", "Adresse ou nom du compte").await.send_keys(ACCOUNT).await.unwrap();
    window.press("Enregistrer").await;
    window.read(ACCOUNT).await;
}

async fn note(window: &Window) {
    window.press("+ Ajouter une note").await;
    window.named("textarea", "Note").await.send_keys(NOTE).await.unwrap();
}

/// A word is no number: said once, and corrected.
async fn correct_a_number(window: &Window) {
    window.fill("#answer", "vite").await;
    window.press_at("[data-testid=continue]").await;
    window.read("Une réponse est à corriger").await;
    window.fill("#answer", HOURS).await;
}

/// Everything is where it was left.
async fn second_sitting(computer: &Arc<Computer>) {
    let window = computer.open().await;
    window.read(NAME).await;
    window.resume().await;
    window.arrive("Qui tranche quand la licéité d’un contenu est discutable?").await;
    window.press_at("[data-testid=previous]").await;
    window.arrive("En combien d’heures décidez-vous de la suite à donner à un avis?").await;
    assert_eq!(window.field("#answer").await.as_deref(), Some(HOURS));
    window.turn_to(1, "En une phrase, pourquoi").await;
    assert_eq!(window.field("#answer").await.as_deref(), Some(PURPOSE));
    window.turn_to(1, "Que faites-vous sur les médias sociaux?").await;
    assert!(window.is_chosen("publish").await && window.is_chosen("comments").await && !window.is_chosen("messages").await);
    window.turn_to(1, "À quelle fréquence publiez-vous?").await;
    assert!(window.is_chosen("unknown").await);
    rate_a_risk(&window).await;
    window.turn_to(5, "À quelle date le conseil").await;
    window.fill("#answer", "2027-03-01").await;
    window.read("lundi 1er mars 2027").await;
    window.press("Accueil").await;
    window.arrive("Vos évaluations").await;
    window.close().await;
}

async fn rate_a_risk(window: &Window) {
    window.turn_to_first(3).await;
    window.press_at("main [data-testid^=candidate-] input[value=kept]").await;
    window.turn_to_last(4).await;
    for scale in ["inherent-likelihood", "inherent-consequence", "current-likelihood", "current-consequence"] {
        window.press_at(&format!("input[name={scale}][value=\"4\"]")).await;
    }
    window.read("vraisemblance 4, gravité 4").await;
}

/// The results, the report in the language of the assessment, and the screens in the other language.
async fn hand_to_the_board(computer: &Arc<Computer>) {
    let window = computer.open().await;
    window.resume().await;
    window.press("Voir les résultats").await;
    window.arrive("Vue d’ensemble").await;
    window.press("Produire le rapport").await;
    window.press("Enregistrer le PDF…").await;
    window.read("rapport.pdf est enregistré").await;
    the_report_holds_the_answers(computer);
    window.press("English").await;
    window.arrive("Report").await;
    window.read("Save the PDF…").await;
    window.press("Français").await;
    window.arrive("Rapport").await;
    window.close().await;
}

/// It says what was done, and never with which words.
fn the_log_holds_no_answer(computer: &Computer) {
    let noted = computer.noted();
    assert!(noted.contains(" answer_item ") && noted.contains(" export_report "), "{noted}");
    let home = computer.home().display().to_string();
    for words in [NAME, ORGANISATION, PURPOSE, ACCOUNT, WHO_KNOWS, NOTE, "quebec", "evaluation-du-printemps", &home] {
        assert!(!noted.contains(words), "the log says “{words}”:\n{noted}");
    }
}

fn the_report_holds_the_answers(computer: &Computer) {
    let text = report_text(&computer.report());
    let chosen = ["Petite ou moyenne entreprise", "De 25 à 49", "Informer", "Québec", "Publier", "Notre personnel"];
    for words in chosen.into_iter().chain([ORGANISATION, PURPOSE, ACCOUNT, HOURS, WHO_KNOWS, NOTE, "1er mars 2027"]) {
        assert!(text.contains(words), "the report does not say “{words}”:\n{text}");
    }
    assert!(!text.contains("Board report"), "a French report speaks English");
    fs::copy(computer.report(), computer.shot("report").with_extension("pdf")).unwrap();
}
