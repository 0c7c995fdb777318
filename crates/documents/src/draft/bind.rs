//! What the pack makes of values as they are written: words become an option or a date, a number becomes a level.

use std::collections::BTreeMap;

use balise_assessment::{Answer, ItemId, ItemKind, Questionnaire, Response, Value};

use super::Draft;

/// The draft with each value read as its item says; those that cannot be are left as they are written.
pub(super) fn bound(mut draft: Draft, questionnaire: &Questionnaire) -> Draft {
    bind_responses(&mut draft.assessment.responses, questionnaire);
    for (id, answer) in draft.assessment.part.iter_mut().flat_map(|part| &mut part.present) {
        bind_answer(id, answer, questionnaire);
    }
    draft
}

/// The values of responses, those of others among them.
pub(crate) fn bind_responses(responses: &mut BTreeMap<ItemId, Response>, questionnaire: &Questionnaire) {
    for (id, response) in responses {
        bind_answer(id, &mut response.answer, questionnaire);
        response.others.iter_mut().for_each(|other| bind_answer(id, &mut other.answer, questionnaire));
    }
}

/// The value of an answer.
pub(crate) fn bind_answer(id: &ItemId, answer: &mut Answer, questionnaire: &Questionnaire) {
    if let Answer::Value(value) = answer
        && let Some(read) = read(id, value, questionnaire)
    {
        *value = read;
    }
}

fn read(id: &ItemId, value: &Value, questionnaire: &Questionnaire) -> Option<Value> {
    match (questionnaire.item(id.as_str()).map(|item| &item.kind), value) {
        (Some(ItemKind::Date), Value::Text(words)) => crate::lower::date(words).map(Value::Date),
        _ => questionnaire.read(id.as_str(), value),
    }
}
