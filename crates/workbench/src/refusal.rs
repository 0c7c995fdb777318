//! Why a change was not made, in both languages, before it is told in one.

use balise_assessment::{Misfit, Text};

use crate::ErrorCode;

/// Why a change was not made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) code: ErrorCode,
    pub(crate) message: Text,
}

impl Refusal {
    pub(crate) fn invalid(fr: impl Into<String>, en: impl Into<String>) -> Self {
        Self { code: ErrorCode::InvalidAnswer, message: Text::new(fr, en) }
    }

    pub(crate) fn missing() -> Self {
        Self {
            code: ErrorCode::NotFound,
            message: Text::new("Cet élément n’existe plus dans l’évaluation.", "That is no longer part of the assessment."),
        }
    }

    pub(crate) fn date(words: &str) -> Self {
        let shaped = words.len() == 10 && words.chars().all(|letter| letter.is_ascii_digit() || letter == '-');
        if shaped {
            return Self::invalid(
                format!("Le {words} n’existe pas. Écrivez une date comme 2027-02-28."),
                format!("{words} does not exist. Enter a date such as 2027-02-28."),
            );
        }
        Self::invalid(
            "Cette date n’est pas comprise. Écrivez une date comme 2027-02-28.",
            "That date is not understood. Enter a date such as 2027-02-28.",
        )
    }
}

impl From<Misfit> for Refusal {
    fn from(misfit: Misfit) -> Self {
        match misfit {
            Misfit::Kind => {
                Self::invalid("Cette question attend une autre sorte de réponse.", "This question takes another kind of answer.")
            }
            Misfit::Option(option) => Self::invalid(
                format!("«\u{a0}{option}\u{a0}» n’est pas une réponse de cette question."),
                format!("“{option}” is not an answer to this question."),
            ),
            Misfit::Exclusive(_) => Self::invalid(
                "Une de ces réponses exclut les autres. Gardez-la seule, ou retirez-la.",
                "One of these answers excludes the others. Keep it alone, or remove it.",
            ),
            Misfit::Bounds { min, max } => Self::invalid(
                format!("Écrivez un nombre entier de {min} à {max}."),
                format!("Enter a whole number from {min} to {max}."),
            ),
            Misfit::Empty => Self::invalid("La réponse est vide.", "The answer is empty."),
        }
    }
}
