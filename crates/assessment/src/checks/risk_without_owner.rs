//! A risk beyond the appetite, or high, that nobody owns.
//!
//! **Why**: the gravest risks need a name to ask for news. **Mend**: name who answers for it.

use super::{Finding, Place, kept, quoted};
use crate::{Outcome, RiskLevel, RiskOutcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let orphans = kept(scope, outcome).filter(|(_, entry)| entry.owner.trim().is_empty());
    orphans.filter_map(|(risk, _)| Some(finding(risk, grave(risk)?))).collect()
}

/// The level of a risk that is not to be left alone.
fn grave(risk: &RiskOutcome) -> Option<RiskLevel> {
    let level = risk.current?.level;
    (risk.beyond_appetite || level >= RiskLevel::High).then_some(level)
}

fn finding(risk: &RiskOutcome, level: RiskLevel) -> Finding {
    let label = Text::compose(|language| level.label().get(language).to_lowercase());
    Finding::problem(
        "risk-without-owner",
        Place::Risk(risk.id.clone()),
        phrase!(
            "Le risque {}, de niveau {}, n’a pas de responsable.",
            "The risk {}, whose level is {}, has no owner.",
            quoted(&risk.title),
            label
        ),
        Text::new("Nommez la personne qui répond du risque.", "Name who answers for the risk."),
    )
}
