//! A risk beyond the appetite whose rating rests on an opinion, or on nothing said.
//!
//! **Why**: money and time go first to what lies beyond the appetite; the board will ask how that is known. **Mend**: look at a
//! document, ask someone concerned or try it, and say so.

use super::{Finding, Place, kept, quoted};
use crate::{Confidence, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let beyond = kept(scope, outcome).filter(|(risk, _)| risk.beyond_appetite);
    beyond
        .filter_map(|(risk, entry)| Some(finding(Place::Risk(risk.id.clone()), message(&quoted(&risk.title), entry.confidence)?)))
        .collect()
}

fn message(title: &Text, confidence: Option<Confidence>) -> Option<Text> {
    match confidence {
        None => Some(phrase!(
            "Le risque {} dépasse l’appétit, sans que l’on sache sur quoi repose sa cote.",
            "The risk {} is beyond the appetite, with nothing said of what its rating rests on.",
            title
        )),
        Some(Confidence::Opinion) => Some(phrase!(
            "Le risque {} dépasse l’appétit, sur la foi d’une simple opinion.",
            "The risk {} is beyond the appetite, on the strength of a mere opinion.",
            title
        )),
        Some(Confidence::Interview | Confidence::Document | Confidence::Tested) => None,
    }
}

fn finding(place: Place, message: Text) -> Finding {
    Finding::caution(
        "risk-on-opinion",
        place,
        message,
        Text::new(
            "Appuyez la cote sur un entretien, un document ou un essai, et indiquez-le.",
            "Base the rating on an interview, a document or a test, and say so.",
        ),
    )
}
