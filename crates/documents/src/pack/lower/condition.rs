//! Conditions: exactly one form each.

use balise_assessment::{Condition, Decision, Text};

use crate::{
    fault::Words,
    json::Spot,
    lower::{Lower, Lowering},
    pack::v1,
    wire::Id,
};

impl Lower for Spot<v1::Condition> {
    type Model = Condition;

    fn lower(&self, to: Lowering<'_>) -> Option<Condition> {
        if forms(&self.value) != 1 {
            to.fault(self, not_one_form());
            return None;
        }
        let v1::Condition { item, risk, is, at_least, at_most, all, any, not } = &self.value;
        if let Some(not) = not {
            return not.lower(to).map(|part| Condition::Not(Box::new(part)));
        }
        if let Some(parts) = all.as_ref().or(any.as_ref()) {
            let make = if all.is_some() { Condition::All } else { Condition::Any };
            return self.several(parts, to).map(make);
        }
        if let (Some(risk), Some(word)) = (risk, is) {
            return Some(Condition::Register(to.id(risk)?, decision(word, to)?));
        }
        let item = to.id(item.as_ref()?)?;
        match (is, at_least, at_most) {
            (Some(option), ..) => Some(Condition::Is(item, to.id(option)?)),
            (_, Some(least), _) => Some(Condition::AtLeast(item, *least)),
            (_, _, Some(most)) => Some(Condition::AtMost(item, *most)),
            _ => None,
        }
    }
}

impl Spot<v1::Condition> {
    fn several(&self, parts: &[Self], to: Lowering<'_>) -> Option<Vec<Condition>> {
        if parts.is_empty() {
            to.fault(self, no_part());
        }
        let lowered = to.all(parts);
        (lowered.len() == parts.len()).then_some(lowered)
    }
}

/// How many forms a condition is written in; an item goes with a comparison, and with nothing else.
fn forms(condition: &v1::Condition) -> usize {
    let v1::Condition { item, risk, is, at_least, at_most, all, any, not } = condition;
    if risk.is_some() {
        let alone = [item.is_some(), at_least.is_some(), at_most.is_some(), all.is_some(), any.is_some(), not.is_some()];
        return usize::from(is.is_some() && !alone.contains(&true));
    }
    let compared = [is.is_some(), at_least.is_some(), at_most.is_some()];
    let joined = [all.is_some(), any.is_some(), not.is_some()];
    let count = |forms: [bool; 3]| forms.into_iter().filter(|&form| form).count();
    if item.is_some() == (count(compared) > 0) { count(compared) + count(joined) } else { 0 }
}

fn decision(word: &Id, to: Lowering<'_>) -> Option<Decision> {
    match word.0.value.as_str() {
        "kept" => Some(Decision::Kept),
        "set-aside" => Some(Decision::SetAside),
        _ => {
            to.fault(&word.0, not_a_decision());
            None
        }
    }
}

fn not_a_decision() -> Words {
    Words::new(
        Text::new("Un risque est gardé ou écarté.", "A risk is kept or set aside."),
        Text::new("Écrivez kept ou set-aside.", "Write kept or set-aside."),
    )
}

fn not_one_form() -> Words {
    Words::new(
        Text::new("La condition n’a pas une forme unique.", "The condition does not have exactly one form."),
        Text::new(
            "Écrivez item avec is, at-least ou at-most, risk avec is, ou bien all, any ou not seul.",
            "Write item with is, at-least or at-most, risk with is, or else all, any or not alone.",
        ),
    )
}

fn no_part() -> Words {
    Words::new(
        Text::new("La liste de conditions est vide.", "The list of conditions is empty."),
        Text::new("Ajoutez une condition, ou retirez la clé.", "Add a condition, or remove the key."),
    )
}
