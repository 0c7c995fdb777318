//! Changes a person makes to an assessment: checked, then applied; nothing is changed by one that is refused.

mod account;
mod answer;
mod plan;
mod risk;
mod translation;

pub(crate) use account::{assign, put_account, remove_account};
pub(crate) use answer::{Chosen, annotate, answer_item, attach, drop_other};
pub(crate) use plan::{change_actions, move_action, put_action, remove_action};
pub(crate) use risk::{decide_risk, evaluate_risk, put_own_risk, remove_own_risk};
pub(crate) use translation::translate;

use jiff::civil::Date;

use crate::refusal::Refusal;

/// A date as typed; `None` for nothing.
fn date(words: &str) -> Result<Option<Date>, Refusal> {
    let words = words.trim();
    if words.is_empty() {
        return Ok(None);
    }
    // jiff also reads a whole timestamp; a person asked for a day gives a day.
    let parsed = if words.len() == 10 { words.parse().ok() } else { None };
    parsed.map(Some).ok_or_else(|| Refusal::date(words))
}

/// The first name `prefix1`, `prefix2`… that is not taken.
fn free_name(prefix: &str, taken: impl Fn(&str) -> bool) -> String {
    (1_u32..).map(|number| format!("{prefix}{number}")).find(|name| !taken(name)).unwrap_or_default()
}

/// Names without blanks or repeats, in the order given.
fn names(given: Vec<String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for name in given {
        let name = name.trim();
        if !name.is_empty() && !kept.iter().any(|other| other == name) {
            kept.push(name.to_owned());
        }
    }
    kept
}
