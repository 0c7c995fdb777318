//! What a change changed: found by comparing the assessment before and after, so that no change goes without its words.

use std::collections::BTreeMap;

use balise_assessment::{Account, Action, Answer, Assessment, Entry, EntryStatus, ItemId, OptionId, Response, RiskId, Value};

/// Whether something came, changed or went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    Added,
    Changed,
    Removed,
}

/// The part of a response that changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Answer(Turn),
    Note,
    /// Flagged to come back to, or no longer.
    Review(bool),
    Confidence,
    Evidence,
    Voices,
}

/// What became of a risk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    Kept,
    SetAside,
    Undecided,
    Own(Turn),
    Evaluated,
}

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found<'a> {
    Name,
    Response(&'a ItemId, Part),
    Account(&'a Account, Turn),
    Assignment(&'a OptionId),
    /// With a line of the register that names it.
    Risk(&'a RiskId, &'a Entry, Fate),
    Action(&'a Action, Turn),
    /// So many actions, all at once.
    Actions(usize),
    /// The same actions, in another order.
    Order,
    /// Of these words.
    Translation(&'a str),
}

/// The first thing that differs, and the field that was typed in when it was one. A risk comes before the plan: removing the
/// one takes it out of the other.
pub(super) fn found<'a>(before: &'a Assessment, after: &'a Assessment) -> Option<(Found<'a>, Option<String>)> {
    let untyped = |found| (found, None);
    let name = || (before.subject != after.subject).then_some((Found::Name, None));
    let response = || differing(&before.responses, &after.responses).map(|(id, was, is)| response(id, was, is));
    let account = || {
        let lines = |assessment: &'a Assessment| assessment.accounts.iter().map(|line| (&line.id, line)).collect();
        line(&lines(before), &lines(after)).map(|(account, turn)| untyped(Found::Account(account, turn)))
    };
    let assignment =
        || differing(&before.assignments, &after.assignments).map(|(activity, ..)| untyped(Found::Assignment(activity)));
    let risk = || differing(&before.register, &after.register).and_then(|(id, was, is)| risk(id, was, is));
    let action = || plan(&before.plan, &after.plan).map(untyped);
    let translation = || {
        let (words, ..) = differing(&before.translations, &after.translations)?;
        Some((Found::Translation(words), Some(format!("translation {words}"))))
    };
    name().or_else(response).or_else(account).or_else(assignment).or_else(risk).or_else(action).or_else(translation)
}

/// What changed in the plan: several lines, one, or their order.
fn plan<'a>(before: &'a [Action], after: &'a [Action]) -> Option<Found<'a>> {
    let was = |is: &Action| before.iter().find(|was| was.id == is.id);
    let changed = after.iter().filter(|is| was(is).is_some_and(|was| was != *is)).count();
    if changed > 1 {
        return Some(Found::Actions(changed));
    }
    let lines = |plan: &'a [Action]| plan.iter().map(|line| (&line.id, line)).collect();
    let one = line(&lines(before), &lines(after)).map(|(action, turn)| Found::Action(action, turn));
    one.or_else(|| before.iter().map(|was| &was.id).ne(after.iter().map(|is| &is.id)).then_some(Found::Order))
}

/// The first name under which two maps hold different things.
fn differing<'a, K: Ord, V: PartialEq>(
    before: &'a BTreeMap<K, V>,
    after: &'a BTreeMap<K, V>,
) -> Option<(&'a K, Option<&'a V>, Option<&'a V>)> {
    let mut names = before.keys().chain(after.keys());
    let name = names.find(|name| before.get(name) != after.get(name))?;
    Some((name, before.get(name), after.get(name)))
}

/// The first line that differs: as it is now or, where it went, as it was.
fn line<'a, K: Ord, V: PartialEq>(before: &BTreeMap<K, &'a V>, after: &BTreeMap<K, &'a V>) -> Option<(&'a V, Turn)> {
    match differing(before, after)? {
        (_, Some(_), Some(is)) => Some((is, Turn::Changed)),
        (_, None, Some(is)) => Some((is, Turn::Added)),
        (_, Some(was), None) => Some((was, Turn::Removed)),
        (_, None, None) => None,
    }
}

fn response<'a>(id: &'a ItemId, was: Option<&Response>, is: Option<&Response>) -> (Found<'a>, Option<String>) {
    let blank = Response::default();
    let (was, is) = (was.unwrap_or(&blank), is.unwrap_or(&blank));
    let (part, typed) = if was.answer != is.answer {
        (Part::Answer(turn(&was.answer, &is.answer)), is_typed(&was.answer) || is_typed(&is.answer))
    } else if was.review != is.review {
        (Part::Review(is.review), false)
    } else if was.note != is.note {
        (Part::Note, true)
    } else if was.evidence != is.evidence {
        (Part::Evidence, was.evidence.len() == is.evidence.len())
    } else if was.others != is.others {
        (Part::Voices, false)
    } else if was.voices != is.voices {
        (Part::Voices, was.voices.len() == is.voices.len())
    } else {
        (Part::Confidence, false)
    };
    let field = typed.then(|| format!("{id} {}", name(part)));
    (Found::Response(id, part), field)
}

const fn name(part: Part) -> &'static str {
    match part {
        Part::Answer(_) => "answer",
        Part::Note => "note",
        Part::Review(_) => "review",
        Part::Confidence => "confidence",
        Part::Evidence => "evidence",
        Part::Voices => "voices",
    }
}

fn turn(was: &Answer, is: &Answer) -> Turn {
    match (was, is) {
        (Answer::Unanswered, _) => Turn::Added,
        (_, Answer::Unanswered) => Turn::Removed,
        _ => Turn::Changed,
    }
}

/// Whether an answer is words, of which each pause in typing saves some.
fn is_typed(answer: &Answer) -> bool {
    match answer {
        Answer::Value(Value::Text(_) | Value::Number(_) | Value::Date(_)) => true,
        Answer::Unknown { ask: words } | Answer::NotApplicable { reason: words } => !words.is_empty(),
        Answer::Value(_) | Answer::Unanswered => false,
    }
}

fn risk<'a>(id: &'a RiskId, was: Option<&'a Entry>, is: Option<&'a Entry>) -> Option<(Found<'a>, Option<String>)> {
    let entry = is.or(was)?;
    let (fate, field) = match (was, is) {
        (Some(was), None) if was.own.is_some() => (Fate::Own(Turn::Removed), None),
        (_, None) => (Fate::Undecided, None),
        (None, Some(is)) if is.own.is_some() => (Fate::Own(Turn::Added), None),
        (Some(was), Some(is)) if was.own != is.own => (Fate::Own(Turn::Changed), None),
        (Some(was), Some(is)) if was.status == is.status => (Fate::Evaluated, typed_in(was, is)),
        (was, Some(is)) => decided(was.map(|was| &was.status), &is.status),
    };
    Some((Found::Risk(id, entry, fate), field.map(|field| format!("{id} {field}"))))
}

fn decided(was: Option<&EntryStatus>, is: &EntryStatus) -> (Fate, Option<&'static str>) {
    match (was, is) {
        (_, EntryStatus::Kept) => (Fate::Kept, None),
        (Some(EntryStatus::SetAside { .. }), EntryStatus::SetAside { .. }) => (Fate::SetAside, Some("reason")),
        (_, EntryStatus::SetAside { .. }) => (Fate::SetAside, None),
    }
}

/// The text of an evaluation that changed, when it is one.
fn typed_in(was: &Entry, is: &Entry) -> Option<&'static str> {
    let texts = [
        ("controls", &was.controls, &is.controls),
        ("justification", &was.justification, &is.justification),
        ("owner", &was.owner, &is.owner),
    ];
    let text = texts.into_iter().find(|(_, was, is)| was != is).map(|(name, ..)| name);
    text.or((was.acceptance.is_some() && is.acceptance.is_some() && was.acceptance != is.acceptance).then_some("acceptance"))
}
