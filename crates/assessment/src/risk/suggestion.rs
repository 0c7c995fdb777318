//! What the answers suggest for a risk. The manager decides; a departure asks for a justification.

use std::collections::BTreeSet;

use super::{Degree, Imputability, imputability_of};
use crate::{CatalogueRisk, Explained, Factor, Reason, Scope, Source, Text};

/// What the answers suggest for a risk of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// Likelihood before controls: the start, and what raises it.
    pub inherent: Explained<Degree>,
    /// Likelihood as things are: the start, what raises it and what lowers it. Never above the inherent one.
    pub current: Explained<Degree>,
    /// Consequence: the start, one degree higher when the risk is legal and the organisation is held to know.
    pub consequence: Explained<Degree>,
    /// The strongest imputability among the activities that call the risk up.
    pub imputability: Option<Explained<Imputability>>,
}

/// What the answers suggest for a risk.
pub(super) fn suggest(scope: &Scope<'_>, risk: &CatalogueRisk) -> Suggestion {
    let imputability = strongest(scope, risk);
    Suggestion {
        inherent: likelihood(scope, risk, |factor| factor.step > 0),
        current: likelihood(scope, risk, |_| true),
        consequence: consequence(risk, imputability.as_ref()),
        imputability,
    }
}

fn likelihood(scope: &Scope<'_>, risk: &CatalogueRisk, counts: impl Fn(&Factor) -> bool) -> Explained<Degree> {
    let mut steps = 0;
    let mut reasons = vec![Reason::new(Source::Rule, starts_at(risk.likelihood))];
    let mut rests_on = BTreeSet::new();
    for factor in scope.questionnaire().factors(risk).filter(|factor| counts(factor)) {
        rests_on.extend(scope.questionnaire().looked_at(&factor.when).into_iter().cloned());
        if scope.holds(&factor.when) {
            steps += i32::from(factor.step);
            reasons.push(Reason::new(Source::Factor(factor.id.clone()), moved_by(factor)));
        }
    }
    Explained { value: risk.likelihood.moved(steps), reasons, rests_on }
}

fn consequence(risk: &CatalogueRisk, imputability: Option<&Explained<Imputability>>) -> Explained<Degree> {
    let start = Reason::new(Source::Rule, starts_at(risk.impact));
    let plain = Explained { value: risk.impact, reasons: vec![start], rests_on: BTreeSet::new() };
    let Some(held) = imputability.filter(|_| risk.legal) else { return plain };
    let mut explained = Explained { rests_on: held.rests_on.clone(), ..plain };
    if held.value.weighs() {
        explained.value = risk.impact.moved(1);
        explained.reasons.push(Reason::new(Source::Rule, weighs(held.value)));
        explained.reasons.extend(held.reasons.clone());
    }
    explained
}

fn strongest(scope: &Scope<'_>, risk: &CatalogueRisk) -> Option<Explained<Imputability>> {
    let called_by = scope.activities().filter(|activity| risk.activities.contains(&activity.id));
    let mut all = called_by.filter_map(|activity| imputability_of(scope, activity));
    let first = all.next()?;
    Some(all.fold(first, |held, other| {
        let rests_on = held.rests_on.union(&other.rests_on).cloned().collect();
        let stronger = if other.value > held.value { other } else { held };
        Explained { rests_on, ..stronger }
    }))
}

fn starts_at(degree: Degree) -> Text {
    let number = degree.number();
    Text::new(format!("Point de départ\u{a0}: {number} sur 5."), format!("Starting point: {number} out of 5."))
}

fn moved_by(factor: &Factor) -> Text {
    let sign = if factor.step > 0 { "+" } else { "−" };
    let step = factor.step.unsigned_abs();
    Text::compose(|language| format!("{sign}{step} – {}", factor.because.get(language)))
}

fn weighs(held: Imputability) -> Text {
    let label = held.label();
    Text::new(
        format!("+1 – L’organisation est réputée savoir ({}).", label.get(crate::Language::Fr).to_lowercase()),
        format!("+1 – The organisation is held to know ({}).", label.get(crate::Language::En).to_lowercase()),
    )
}
