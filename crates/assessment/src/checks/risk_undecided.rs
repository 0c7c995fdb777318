//! Candidate risks neither kept nor set aside, although the register was begun.
//!
//! **Why**: a risk nobody ruled on looks, on paper, like a risk that is not there. **Mend**: keep each, or set it aside and say
//! why.

use super::{Finding, Place, number};
use crate::{Outcome, Scope, Text};

pub(super) fn find(_: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let undecided: Vec<_> = outcome.risks.iter().filter(|risk| risk.kept.is_none()).collect();
    let begun = undecided.len() < outcome.risks.len();
    let finding = undecided.first().filter(|_| begun).map(|first| {
        Finding::caution(
            "risk-undecided",
            Place::Risk(first.id.clone()),
            message(undecided.len()),
            Text::new("Retenez chaque risque, ou écartez-le en disant pourquoi.", "Keep each risk, or set it aside and say why."),
        )
    });
    finding.into_iter().collect()
}

fn message(count: usize) -> Text {
    match count {
        1 => Text::new("Un risque n’est ni retenu ni écarté.", "One risk is neither kept nor set aside."),
        _ => phrase!("{} risques ne sont ni retenus ni écartés.", "{} risks are neither kept nor set aside.", number(count)),
    }
}
