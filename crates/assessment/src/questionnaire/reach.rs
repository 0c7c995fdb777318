//! Whether some organisation can ever satisfy a condition: a search over profiles, by cases rather than one by one.
//!
//! A condition is written out as cases, each a list of answers that must hold together, down to the answers that put the
//! items themselves in play. It can be satisfied when at least one case does not contradict itself.

use std::collections::BTreeMap;

use super::{Condition, Item, ItemKind, Parts};
use crate::{ItemId, OptionId};

/// Past this many cases the search gives up and takes the condition for one that can be satisfied.
const MOST_CASES: usize = 20_000;

/// So many comparisons in all of its cases together: what a hostile pack can make us hold.
const MOST_LITERALS: usize = 100_000;

/// And so many in one case: each is looked at beside each other.
const LONGEST_CASE: usize = 500;

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

/// More cases, or longer ones, than are worth writing out.
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
            let (mut sum, mut total) = (Vec::new(), 0);
            for part in parts {
                let more = cases(part, holds)?;
                total += literals(&more);
                sum.extend(more);
                few_enough(sum.len(), total, 0)?;
            }
            Ok(sum)
        }
    }
}

fn every<'a>(parts: impl IntoIterator<Item = &'a Condition>, holds: bool) -> Result<Cases<'a>, TooMany> {
    parts.into_iter().try_fold(vec![Vec::new()], |sum, part| both(&sum, &cases(part, holds)?))
}

fn both<'a>(one: &Cases<'a>, other: &Cases<'a>) -> Result<Cases<'a>, TooMany> {
    // Worked out before anything is written: it is the writing that would cost.
    let count = one.len().saturating_mul(other.len());
    let longest = |cases: &Cases<'_>| cases.iter().map(Vec::len).max().unwrap_or(0);
    let total = literals(one).saturating_mul(other.len()).saturating_add(literals(other).saturating_mul(one.len()));
    few_enough(count, total, longest(one) + longest(other))?;
    Ok(one.iter().flat_map(|left| other.iter().map(move |right| left.iter().chain(right).copied().collect())).collect())
}

fn literals(cases: &Cases<'_>) -> usize {
    cases.iter().map(Vec::len).sum()
}

fn few_enough(count: usize, literals: usize, longest: usize) -> Result<(), TooMany> {
    let few = count <= MOST_CASES && literals <= MOST_LITERALS && longest <= LONGEST_CASE;
    if few { Ok(()) } else { Err(TooMany) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(item: usize, option: usize) -> Condition {
        Condition::Is(ItemId::new(format!("i{item}")).unwrap(), OptionId::new(format!("o{option}")).unwrap())
    }

    fn sizes(condition: &Condition) -> Option<(usize, usize)> {
        cases(condition, true).ok().map(|cases| (cases.len(), literals(&cases)))
    }

    #[test]
    fn what_is_written_out_is_bounded_in_number_and_in_length() {
        let choice = |item: usize| Condition::Any((0..10).map(|option| is(item, option)).collect());
        let product = |count: usize| Condition::All((0..count).map(choice).collect());
        assert_eq!(sizes(&product(3)), Some((1_000, 3_000)));
        assert_eq!(sizes(&product(5)), None, "100 000 cases");
        let long = |length: usize| Condition::All((0..length).map(|item| is(item, 0)).collect());
        assert_eq!(sizes(&long(LONGEST_CASE)), Some((1, LONGEST_CASE)));
        assert_eq!(sizes(&long(LONGEST_CASE + 1)), None);
        // Few cases, none of them too long, and still too much together.
        let wide = Condition::All(vec![product(3), long(400)]);
        assert_eq!(sizes(&wide), None, "1 000 cases of 403 comparisons");
    }

    #[test]
    fn a_condition_too_large_to_be_searched_is_taken_for_one_that_can_be_satisfied() {
        let reach = Reach { items: BTreeMap::new() };
        let part = |item: usize| Condition::Any((0..140).map(|option| is(item, option)).collect());
        let hostile = Condition::All((0..2_000).map(part).collect());
        assert_eq!(sizes(&hostile), None);
        assert!(reach.can_hold([&hostile]));
    }
}
