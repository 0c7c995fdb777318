//! An answer “don’t know” with nobody to ask.
//!
//! **Why**: what nobody is sent to find out stays unknown, and the scores stay wide. **Mend**: name who would know.

use super::{Finding, Place, quoted};
use crate::{Answer, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, _: &Outcome) -> Vec<Finding> {
    let orphans = scope.questions().filter(|(_, _, response)| {
        response.is_some_and(|response| matches!(&response.answer, Answer::Unknown { ask } if ask.trim().is_empty()))
    });
    orphans
        .map(|(id, title, _)| {
            Finding::caution(
                "unknown-without-ask",
                Place::Item(id.clone()),
                phrase!(
                    "La réponse à {} n’est pas connue, et personne n’est nommé pour la trouver.",
                    "The answer to {} is not known, and nobody is named to find it.",
                    quoted(title)
                ),
                Text::new("Nommez la personne qui saurait.", "Name who would know."),
            )
        })
        .collect()
}
