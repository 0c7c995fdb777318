//! At least eight criteria answered, all at the same level.
//!
//! **Why**: an organisation is seldom even throughout; one level everywhere was chosen for its look, and hides where to start.
//! **Mend**: read the levels again, one criterion at a time.

use super::{Finding, Place, number};
use crate::{Outcome, Scope, Text};

/// The fewest criteria that make a pattern.
const PATTERN: usize = 8;

pub(super) fn find(_: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let criteria = outcome.readiness.criteria.iter();
    let answered: Vec<_> = criteria.filter_map(|criterion| Some((&criterion.id, criterion.answered?))).collect();
    let Some(&(first, level)) = answered.first() else { return Vec::new() };
    if answered.len() < PATTERN || answered.iter().any(|&(_, other)| other != level) {
        return Vec::new();
    }
    vec![Finding::caution(
        "levels-all-alike",
        Place::Item(first.clone()),
        phrase!(
            "Les {} critères répondus sont tous au niveau {}.",
            "All {} criteria answered are at level {}.",
            number(answered.len()),
            number(level.number().into())
        ),
        Text::new(
            "Relisez les niveaux un critère à la fois\u{a0}: une organisation est rarement égale partout.",
            "Read the levels again, one criterion at a time: an organisation is seldom even throughout.",
        ),
    )]
}
