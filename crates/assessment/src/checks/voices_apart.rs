//! A criterion on which two people are two levels apart or more.
//!
//! **Why**: the gap is itself a finding: a policy exists and someone concerned does not know it. **Mend**: bring the two together,
//! and keep the level that both can show.

use super::{Finding, Place, quoted};
use crate::{Answer, Criterion, Outcome, ReadinessLevel, Scope, Text, Value};

/// Levels apart from which two answers cannot both be right.
const APART: u8 = 2;

pub(super) fn find(scope: &Scope<'_>, _: &Outcome) -> Vec<Finding> {
    scope.criteria().filter_map(|criterion| finding(scope, criterion)).collect()
}

fn finding(scope: &Scope<'_>, criterion: &Criterion) -> Option<Finding> {
    let response = scope.response(criterion.id.as_str())?;
    let own = if let Some(Value::Level(level)) = response.value() { Some(*level) } else { None };
    let others = response.others.iter().filter_map(|other| match other.answer {
        Answer::Value(Value::Level(level)) => Some(level),
        _ => None,
    });
    let heard: Vec<_> = own.into_iter().chain(response.voices.iter().map(|voice| voice.level)).chain(others).collect();
    let (low, high) = (heard.iter().min()?, heard.iter().max()?);
    if high.number() - low.number() < APART {
        return None;
    }
    let (title, low, high) = (quoted(&criterion.title), number(*low), number(*high));
    Some(Finding::caution(
        "voices-apart",
        Place::Item(criterion.id.clone()),
        phrase!(
            "{}\u{a0}: deux personnes voient des niveaux éloignés, {} et {}.",
            "{}: two people see levels far apart, {} and {}.",
            title,
            low,
            high
        ),
        Text::new(
            "Réunissez ces personnes et gardez le niveau que les deux peuvent démontrer.",
            "Bring these people together and keep the level that both can show.",
        ),
    ))
}

fn number(level: ReadinessLevel) -> Text {
    Text::verbatim(&level.number().to_string())
}
