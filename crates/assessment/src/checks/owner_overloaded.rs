//! More than five actions ahead for one owner, due within the same sixty days.
//!
//! **Why**: a plan that rests on one busy season of one person slips as a whole. **Mend**: spread the dates, or name other
//! owners.

use jiff::{ToSpan, civil::Date};

use super::{Finding, Place, day, number};
use crate::{Action, Outcome, Scope, Text};

/// The most actions one owner can carry in a season.
const MOST: usize = 5;

/// An action and its date.
type Dated<'a> = (&'a Action, Date);

pub(super) fn find(scope: &Scope<'_>, _: &Outcome) -> Vec<Finding> {
    by_owner(scope).iter().filter_map(|dated| finding(scope, busiest(dated)?)).collect()
}

/// The actions ahead that have an owner and a date, by owner, the earliest first.
fn by_owner<'a>(scope: &Scope<'a>) -> Vec<Vec<Dated<'a>>> {
    let mut owners: Vec<Vec<Dated<'a>>> = Vec::new();
    let owned = scope.assessment().actions_ahead().filter(|action| !action.owner.trim().is_empty());
    for dated in owned.filter_map(|action| Some((action, action.due?))) {
        let same = |others: &&mut Vec<Dated<'a>>| {
            others.first().is_some_and(|(other, _)| scope.questionnaire().is_same_party(&other.owner, &dated.0.owner))
        };
        match owners.iter_mut().find(same) {
            Some(others) => others.push(dated),
            None => owners.push(vec![dated]),
        }
    }
    owners.iter_mut().for_each(|dated| dated.sort_by_key(|&(_, due)| due));
    owners
}

/// The season with the most actions, when there are too many; the first of equals.
fn busiest<'d, 'a>(dated: &'d [Dated<'a>]) -> Option<&'d [Dated<'a>]> {
    let seasons = dated.iter().enumerate().map(|(start, &(_, first))| {
        let end = first.saturating_add(60.days());
        let length = dated[start..].iter().take_while(|&&(_, due)| due < end).count();
        &dated[start..start + length]
    });
    seasons.filter(|season| season.len() > MOST).rev().max_by_key(|season| season.len())
}

fn finding(scope: &Scope<'_>, season: &[Dated<'_>]) -> Option<Finding> {
    let ([(first, from), ..], [.., (_, to)]) = (season, season) else { return None };
    Some(Finding::caution(
        "owner-overloaded",
        Place::Action(first.id.clone()),
        phrase!(
            "Trop de mesures en 60 jours pour {}\u{a0}: {}, du {} au {}.",
            "Too many measures in 60 days for {}: {}, from {} to {}.",
            scope.questionnaire().party(first.owner.trim()),
            number(season.len()),
            day(*from),
            day(*to)
        ),
        Text::new("Étalez les échéances, ou nommez d’autres responsables.", "Spread the due dates, or name other owners."),
    ))
}
