//! An answer “not applicable”, or a risk set aside, without a reason.
//!
//! **Why**: both leave the scores; a director will ask why. **Mend**: say why in one sentence.

use super::{Finding, Place, Severity, quoted};
use crate::{Answer, EntryStatus, ItemId, Language, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    items(scope).chain(risks(scope, outcome)).collect()
}

fn items<'a>(scope: &'a Scope<'_>) -> impl Iterator<Item = Finding> + 'a {
    let questionnaire = scope.questionnaire();
    let items = questionnaire.items().map(|item| (&item.id, &item.title));
    let criteria = questionnaire.criteria().iter().map(|criterion| (&criterion.id, &criterion.title));
    let silent = |id: &ItemId| matches!(scope.answer(id.as_str()), Answer::NotApplicable { reason } if reason.trim().is_empty());
    items.chain(criteria).filter(move |(id, _)| silent(id)).map(|(id, title)| {
        let title = quoted(title);
        finding(
            Place::Item(id.clone()),
            Text::new(
                format!("{} est sans objet, sans motif.", title.get(Language::Fr)),
                format!("{} is not applicable, with no reason.", title.get(Language::En)),
            ),
        )
    })
}

fn risks<'a>(scope: &'a Scope<'_>, outcome: &'a Outcome) -> impl Iterator<Item = Finding> + 'a {
    let silent = outcome.risks.iter().filter(|risk| {
        let entry = scope.assessment().register.get(&risk.id);
        entry.is_some_and(|entry| matches!(&entry.status, EntryStatus::SetAside { reason } if reason.trim().is_empty()))
    });
    silent.map(|risk| {
        let title = quoted(&risk.title);
        finding(
            Place::Risk(risk.id.clone()),
            Text::new(
                format!("Le risque {} est écarté sans motif.", title.get(Language::Fr)),
                format!("The risk {} is set aside with no reason.", title.get(Language::En)),
            ),
        )
    })
}

fn finding(place: Place, message: Text) -> Finding {
    Finding {
        check: "reason-missing",
        severity: Severity::Caution,
        place,
        message,
        remedy: Text::new("Dites pourquoi en une phrase.", "Say why in one sentence."),
    }
}
