//! At least five risks decided, and every one of them set aside.
//!
//! **Why**: being there has its risks, and so has staying away; a register with nothing in it was not thought through. **Mend**:
//! go over the reasons, and keep what remains.

use super::{Finding, Place, number};
use crate::{Outcome, Scope, Text};

/// The fewest decisions that make a pattern.
const PATTERN: usize = 5;

pub(super) fn find(_: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let decided: Vec<_> = outcome.risks.iter().filter(|risk| risk.kept.is_some()).collect();
    let Some(first) = decided.first() else { return Vec::new() };
    if decided.len() < PATTERN || decided.iter().any(|risk| risk.kept == Some(true)) {
        return Vec::new();
    }
    vec![Finding::problem(
        "all-risks-set-aside",
        Place::Risk(first.id.clone()),
        phrase!("Les {} risques examinés sont tous écartés.", "All {} risks looked at are set aside.", number(decided.len())),
        Text::new(
            "Revoyez les motifs, et retenez les risques qui demeurent.",
            "Go over the reasons, and keep the risks that remain.",
        ),
    )]
}
