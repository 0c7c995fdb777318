//! Why a packet is not opened, or not merged. Nothing is changed in either case.

use balise_assessment::{ItemId, Language, Text, wording};
use jiff::civil::Date;

use crate::ErrorCode;
use crate::failure::Failure;
use crate::handover::SHORTEST_PASSPHRASE;
use crate::refusal::Refusal;

fn refused(code: ErrorCode, fr: impl Into<String>, en: impl Into<String>) -> Failure {
    Refusal { code, message: Text::new(fr, en) }.into()
}

pub(super) fn other_version(asked: &str, ours: &str) -> Failure {
    refused(
        ErrorCode::UnknownPack,
        format!(
            "Ce paquet vient d’une autre version du questionnaire ({asked}) que celle de cet ordinateur ({ours}). Rien n’a été modifié. Ayez tous deux la même version de Balise, puis faites un nouveau paquet."
        ),
        format!(
            "This packet comes from another version of the questionnaire ({asked}) than the one on this computer ({ours}). Nothing has been changed. Use the same version of Balise at both ends, then make a new packet."
        ),
    )
}

pub(super) fn unfit(file: &str, place: &ItemId) -> Failure {
    let failure = refused(
        ErrorCode::Damaged,
        format!(
            "Ce paquet est abîmé\u{a0}: ce qu’il dit de «\u{a0}{place}\u{a0}» ne convient pas au questionnaire. Rien n’a été modifié. Demandez-en une autre copie."
        ),
        format!(
            "This packet is damaged: what it says of “{place}” does not fit the questionnaire. Nothing has been changed. Ask for another copy."
        ),
    );
    Failure { file: file.to_owned(), ..failure }
}

pub(super) fn into_a_part() -> Failure {
    refused(
        ErrorCode::CannotChange,
        "Ces questions viennent elles-mêmes d’un paquet\u{a0}: répondez-y, puis renvoyez-les. C’est dans l’évaluation entière que les réponses se réunissent.",
        "These questions come from a packet themselves: answer them, then send them back. Answers are brought together in the whole assessment.",
    )
}

pub(super) fn not_a_part() -> Failure {
    refused(
        ErrorCode::CannotChange,
        "Cette évaluation ne vient pas d’un paquet\u{a0}: il n’y a rien à renvoyer.",
        "This assessment does not come from a packet: there is nothing to send back.",
    )
}

pub(super) fn other_assessment(who: &str) -> Failure {
    refused(
        ErrorCode::NotFound,
        format!(
            "Ce paquet de {who} répond à une autre évaluation. Rien n’a été modifié. Ouvrez l’évaluation d’où il vient, puis réessayez."
        ),
        format!(
            "This packet from {who} answers another assessment. Nothing has been changed. Open the assessment it comes from, then try again."
        ),
    )
}

pub(super) fn not_here(who: &str) -> Failure {
    refused(
        ErrorCode::NotFound,
        format!(
            "Ces réponses de {who} sont pour une évaluation qui n’est pas parmi celles de cet ordinateur. Rien n’a été modifié. Ouvrez-les là où elle se trouve; si elle est dans la corbeille, restaurez-la d’abord."
        ),
        format!(
            "These answers from {who} are for an assessment that is not among those of this computer. Nothing has been changed. Open them where it is; if it is in the bin, restore it first."
        ),
    )
}

pub(super) fn unanswered(who: &str) -> Failure {
    refused(
        ErrorCode::NotFound,
        format!(
            "C’est le paquet que vous avez envoyé à {who}, sans réponses. Rien n’a été modifié. Choisissez celui qui vous est revenu."
        ),
        format!("This is the packet you sent to {who}, without answers. Nothing has been changed. Choose the one that came back."),
    )
}

pub(super) fn again(who: &str) -> Failure {
    refused(
        ErrorCode::CannotChange,
        format!("Ces réponses de {who} sont déjà dans l’évaluation. Rien n’a été modifié."),
        format!("These answers from {who} are already in the assessment. Nothing has been changed."),
    )
}

pub(super) fn older(who: &str, on: Date) -> Failure {
    let [fr, en] = [Language::Fr, Language::En].map(|language| wording::long_date(language, on));
    refused(
        ErrorCode::CannotChange,
        format!("Des réponses plus récentes de {who} sont déjà dans l’évaluation; celles-ci datent du {fr}. Rien n’a été modifié."),
        format!("More recent answers from {who} are already in the assessment; these date from {en}. Nothing has been changed."),
    )
}

pub(super) fn none_chosen() -> Failure {
    refused(
        ErrorCode::NotFound,
        "Aucun paquet n’est ouvert. Choisissez d’abord son fichier.",
        "No packet is open. Choose its file first.",
    )
}

pub(super) fn nothing_asked() -> Failure {
    Refusal::invalid("Choisissez au moins une question.", "Choose at least one question.").into()
}

pub(super) fn unknown_place(word: &str, sections: &str) -> Failure {
    Refusal::invalid(
        format!(
            "«\u{a0}{word}\u{a0}» n’est ni une section, ni une question qui se demande à quelqu’un. Sections\u{a0}: {sections}."
        ),
        format!("“{word}” is neither a section nor a question that can be asked of somebody. Sections: {sections}."),
    )
    .into()
}

pub(super) fn too_short() -> Failure {
    Refusal::invalid(
        format!("Une phrase de passe a au moins {SHORTEST_PASSPHRASE} caractères. Prenez quatre ou cinq mots sans rapport entre eux."),
        format!("A passphrase has at least {SHORTEST_PASSPHRASE} characters. Take four or five words that have nothing to do with each other."),
    )
    .into()
}

pub(super) fn of_later_version() -> Failure {
    refused(
        ErrorCode::CannotChange,
        "Ce brouillon vient d’une version plus récente de Balise\u{a0}: il peut être lu, pas modifié. Mettez Balise à jour.",
        "This draft comes from a newer version of Balise: it can be read, not changed. Update Balise.",
    )
}

pub(super) fn no_passphrase() -> Failure {
    refused(
        ErrorCode::InvalidAnswer,
        "Ce paquet est sous phrase de passe, et elle n’a pas pu être lue.",
        "This packet is under a passphrase, and the passphrase could not be read.",
    )
}
