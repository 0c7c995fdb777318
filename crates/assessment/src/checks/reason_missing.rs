//! An answer “not applicable”, or a risk set aside, without a reason.
//!
//! **Why**: both leave the scores; a director will ask why. **Mend**: say why in one sentence.

use super::{Finding, Place, quoted};
use crate::{Answer, EntryStatus, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    questions(scope).chain(risks(scope, outcome)).collect()
}

fn questions(scope: &Scope<'_>) -> impl Iterator<Item = Finding> {
    let silent = scope.questions().filter(|(_, _, response)| {
        response.is_some_and(|response| matches!(&response.answer, Answer::NotApplicable { reason } if reason.trim().is_empty()))
    });
    silent.map(|(id, title, _)| {
        let message = phrase!("{} est sans objet, sans motif.", "{} is not applicable, with no reason.", quoted(title));
        finding(Place::Item(id.clone()), message)
    })
}

fn risks(scope: &Scope<'_>, outcome: &Outcome) -> impl Iterator<Item = Finding> {
    let silent = outcome.risks.iter().filter(|risk| {
        let entry = scope.assessment().register.get(&risk.id);
        entry.is_some_and(|entry| matches!(&entry.status, EntryStatus::SetAside { reason } if reason.trim().is_empty()))
    });
    silent.map(|risk| {
        let title = quoted(&risk.title);
        let message = phrase!("Le risque {} est écarté sans motif.", "The risk {} is set aside with no reason.", title);
        finding(Place::Risk(risk.id.clone()), message)
    })
}

fn finding(place: Place, message: Text) -> Finding {
    Finding::caution("reason-missing", place, message, Text::new("Dites pourquoi en une phrase.", "Say why in one sentence."))
}
