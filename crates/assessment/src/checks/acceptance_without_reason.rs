//! A risk accepted without a reason.
//!
//! **Why**: whoever accepts a risk answers for it; the reason is what they will be asked. **Mend**: say why in one sentence.

use super::{Finding, Place, kept, quoted};
use crate::{Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let silent = kept(scope, outcome)
        .filter(|(_, entry)| entry.acceptance.as_ref().is_some_and(|acceptance| acceptance.reason.trim().is_empty()));
    silent
        .map(|(risk, _)| {
            Finding::caution(
                "acceptance-without-reason",
                Place::Risk(risk.id.clone()),
                phrase!("Le risque {} est accepté sans motif.", "The risk {} is accepted with no reason.", quoted(&risk.title)),
                Text::new("Dites pourquoi en une phrase.", "Say why in one sentence."),
            )
        })
        .collect()
}
