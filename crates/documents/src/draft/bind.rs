//! What the pack makes of values as they are written: words become an option or a date, a number becomes a level.

use balise_assessment::{Answer, ItemId, ItemKind, Questionnaire, Value};

use super::Draft;

/// The draft with each value read as its item says; those that cannot be are left as they are written.
pub(super) fn bound(mut draft: Draft, questionnaire: &Questionnaire) -> Draft {
    for (id, response) in &mut draft.assessment.responses {
        if let Answer::Value(value) = &mut response.answer
            && let Some(read) = read(id, value, questionnaire)
        {
            *value = read;
        }
    }
    draft
}

fn read(id: &ItemId, value: &Value, questionnaire: &Questionnaire) -> Option<Value> {
    match (questionnaire.item(id.as_str()).map(|item| &item.kind), value) {
        (Some(ItemKind::Date), Value::Text(words)) => crate::lower::date(words).map(Value::Date),
        _ => questionnaire.read(id.as_str(), value),
    }
}
