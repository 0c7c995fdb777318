//! Whether some organisation can ever satisfy a condition: a search over profiles, by cases rather than one by one.
//!
//! A condition is written out as cases, each a list of answers that must hold together, down to the answers that put the
//! items themselves in play. It can be satisfied when at least one case does not contradict itself.

use std::collections::BTreeMap;

use super::{Condition, Item, ItemKind, Parts};
use crate::{ItemId, OptionId};

/// Past this many cases the search gives up and takes the condition for one that can be satisfied.
const MOST_CASES: usize = 20_000;

/// The items of a pack, by name.
pub(super) struct Reach<'a> {
    items: BTreeMap<&'a str, &'a Item>,
}

/// One comparison of an answer, and whether it must hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Literal<'a> {
    item: &'a ItemId,
    test: Test<'a>,
    holds: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Test<'a> {
    Is(&'a OptionId),
    AtLeast(i64),
    AtMost(i64),
}

type Cases<'a> = Vec<Vec<Literal<'a>>>;

/// More cases than are worth writing out.
struct TooMany;

impl<'a> Reach<'a> {
    /// Over the items of these parts, each of which depends only on items that come before it.
    pub(super) fn over(parts: &'a Parts) -> Self {
        let items = parts.sections.iter().flat_map(|section| &section.items);
        Self { items: items.map(|item| (item.id.as_str(), item)).collect() }
    }

    /// Whether some answers satisfy all of these at once.
    pub(super) fn can_hold(&self, conditions: impl IntoIterator<Item = &'a Condition>) -> bool {
        let stands = |played: Cases<'a>| played.iter().any(|case| self.stands(case));
        let all = every(conditions, true);
        all.map_or(true, |cases| cases.into_iter().any(|case| self.in_play(case).map_or(true, stands)))
    }

    /// The case with all that must be answered for its own items to be asked.
    fn in_play(&self, case: Vec<Literal<'a>>) -> Result<Cases<'a>, TooMany> {
        let mut asked: Vec<&ItemId> = Vec::new();
        let mut open = vec![case];
        loop {
            let wanted = open.iter().flatten().filter(|literal| literal.holds).map(|literal| literal.item);
            let Some(item) = wanted.into_iter().find(|item| !asked.contains(item)) else { return Ok(open) };
            asked.push(item);
            if let Some(when) = self.items.get(item.as_str()).and_then(|item| item.when.as_ref()) {
                open = both(&open, &cases(when, true)?)?;
            }
        }
    }

    fn stands(&self, case: &[Literal<'a>]) -> bool {
        case.iter().all(|literal| self.agrees(literal, case))
    }

    /// Whether a comparison agrees with the others on the same item.
    fn agrees(&self, literal: &Literal<'a>, case: &[Literal<'a>]) -> bool {
        let on_item = || case.iter().filter(|other| other.item == literal.item);
        if on_item().any(|other| other.test == literal.test && other.holds != literal.holds) {
            return false;
        }
        match self.items.get(literal.item.as_str()).map(|item| &item.kind) {
            Some(ItemKind::Choice(_)) => !literal.holds || on_item().all(|other| !other.holds || other.test == literal.test),
            Some(ItemKind::Choices(options)) => {
                let alone = options.iter().any(|option| option.exclusive && Test::Is(&option.id) == literal.test);
                !literal.holds || !alone || on_item().all(|other| !other.holds || other.test == literal.test)
            }
            Some(ItemKind::Number { min, max, .. }) => number_exists(on_item(), *min, *max),
            Some(ItemKind::Accounts) => number_exists(on_item(), 0, i64::MAX),
            Some(ItemKind::Text | ItemKind::Date) => !literal.holds,
            // A criterion: its levels.
            None => number_exists(on_item(), 0, 4),
        }
    }
}

/// Whether a number between two bounds passes every comparison; no answer passes those that must not hold.
fn number_exists<'l, 'a: 'l>(literals: impl Iterator<Item = &'l Literal<'a>>, min: i64, max: i64) -> bool {
    let (mut low, mut high, mut wanted) = (min, max, false);
    for literal in literals {
        wanted |= literal.holds;
        match (literal.test, literal.holds) {
            (Test::AtLeast(least), true) => low = low.max(least),
            (Test::AtMost(most), true) => high = high.min(most),
            (Test::AtLeast(least), false) => high = high.min(least.saturating_sub(1)),
            (Test::AtMost(most), false) => low = low.max(most.saturating_add(1)),
            // A number has no options.
            (Test::Is(_), _) => {}
        }
    }
    !wanted || low <= high
}

/// The condition, or its contrary, as cases.
fn cases(condition: &Condition, holds: bool) -> Result<Cases<'_>, TooMany> {
    let one = |item, test| Ok(vec![vec![Literal { item, test, holds }]]);
    match condition {
        Condition::Is(item, option) => one(item, Test::Is(option)),
        Condition::AtLeast(item, least) => one(item, Test::AtLeast(*least)),
        Condition::AtMost(item, most) => one(item, Test::AtMost(*most)),
        Condition::Not(part) => cases(part, !holds),
        // A decision on a risk is free.
        Condition::Register(..) => Ok(vec![Vec::new()]),
        Condition::All(parts) if holds => every(parts, holds),
        Condition::Any(parts) if !holds => every(parts, holds),
        Condition::All(parts) | Condition::Any(parts) => {
            let mut sum = Vec::new();
            for part in parts {
                sum.extend(cases(part, holds)?);
            }
            if sum.len() > MOST_CASES { Err(TooMany) } else { Ok(sum) }
        }
    }
}

fn every<'a>(parts: impl IntoIterator<Item = &'a Condition>, holds: bool) -> Result<Cases<'a>, TooMany> {
    parts.into_iter().try_fold(vec![Vec::new()], |sum, part| both(&sum, &cases(part, holds)?))
}

fn both<'a>(one: &Cases<'a>, other: &Cases<'a>) -> Result<Cases<'a>, TooMany> {
    if one.len().saturating_mul(other.len()) > MOST_CASES {
        return Err(TooMany);
    }
    Ok(one.iter().flat_map(|left| other.iter().map(move |right| left.iter().chain(right).copied().collect())).collect())
}
