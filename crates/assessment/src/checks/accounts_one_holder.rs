//! Three accounts kept or more, all held by the same person.
//!
//! **Why**: one departure, one illness or one stolen password, and the organisation loses its voice everywhere at once.
//! **Mend**: share the accounts out.

use super::{Finding, Place, number};
use crate::{Account, Outcome, Scope, Text};

/// The fewest accounts that make a concentration.
const SEVERAL: usize = 3;

pub(super) fn find(scope: &Scope<'_>, _: &Outcome) -> Vec<Finding> {
    let kept: Vec<_> = scope.assessment().kept_accounts().collect();
    let Some(first) = kept.first().filter(|first| !first.holder.trim().is_empty()) else { return Vec::new() };
    let same = |account: &&Account| scope.questionnaire().is_same_party(&account.holder, &first.holder);
    if kept.len() < SEVERAL || !kept.iter().all(same) {
        return Vec::new();
    }
    vec![Finding::caution(
        "accounts-one-holder",
        Place::Account(first.id.clone()),
        phrase!(
            "Les {} comptes gardés ont tous le même titulaire\u{a0}: {}.",
            "All {} accounts kept have the same holder: {}.",
            number(kept.len()),
            scope.questionnaire().party(first.holder.trim())
        ),
        Text::new("Répartissez les comptes entre plusieurs titulaires.", "Share the accounts out among several holders."),
    )]
}
