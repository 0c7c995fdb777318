//! What the money buys: the plan cut at three budgets, each worked out again from the answers.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use balise_assessment::{Action, ActionId, Assessment, Outcome, RiskLevel, RiskOutcome, Value};
use serde::Serialize;

use super::desk::Desk;
use super::parts::{ActionRef, RiskRef};

/// One of the three budgets, for a first year, in whole Canadian dollars.
#[derive(Debug, Serialize)]
pub(crate) struct Purchase {
    /// `nothing`, `half`, `given` or `whole`.
    pub(crate) kind: &'static str,
    pub(crate) budget: u64,
    /// What the measures kept cost.
    pub(crate) spent: u64,
    pub(crate) actions: Vec<ActionRef>,
    /// Measures ahead that this budget does not pay for.
    pub(crate) left_out: usize,
    /// Risks still beyond the appetite once these measures are done.
    pub(crate) beyond: usize,
    /// Of the risks kept, those still high or critical.
    pub(crate) serious: usize,
    /// Risks brought back within the appetite.
    pub(crate) back: Vec<RiskRef>,
}

/// Three budgets: nothing, something between, the whole plan. None when the plan costs nothing.
pub(super) fn of(desk: &Desk<'_>) -> Vec<Purchase> {
    let ranked = ranked(desk);
    let whole: u64 = ranked.iter().map(|action| cost(action)).sum();
    if whole == 0 {
        return Vec::new();
    }
    let between = match given(desk).filter(|given| (1..whole).contains(given)) {
        Some(given) => ("given", given),
        None => ("half", whole / 2),
    };
    let budgets = [("nothing", 0), between, ("whole", whole)];
    budgets.map(|(kind, budget)| purchase(desk, &ranked, kind, budget)).into()
}

/// What the organisation says that it has, where the questionnaire asks.
fn given(desk: &Desk<'_>) -> Option<u64> {
    let item = desk.report.questionnaire.parts().budget_item.as_ref()?;
    match desk.scope.value(item.as_str())? {
        Value::Number(dollars) => u64::try_from(*dollars).ok(),
        _ => None,
    }
}

/// The measures ahead: those that cost nothing, then those that lower the most steps of risks beyond the appetite for a
/// dollar.
fn ranked<'a>(desk: &Desk<'a>) -> Vec<&'a Action> {
    /// So that whole numbers can tell two ratios apart.
    const FINE: u64 = 1_000_000;
    let mut ahead: Vec<_> = desk.plan.iter().copied().filter(|action| action.status.is_ahead()).collect();
    ahead.sort_by_key(|action| match cost(action) {
        0 => (0, Reverse(0)),
        dollars => (1, Reverse(worth(desk, action) * FINE / dollars)),
    });
    ahead
}

/// Steps down, counted once for each risk beyond the appetite.
fn worth(desk: &Desk<'_>, action: &Action) -> u64 {
    let lessened = desk.kept.iter().filter(|risk| risk.beyond_appetite && action.risks.contains(&risk.id)).count();
    let steps = u64::from(action.effect.likelihood()) + u64::from(action.effect.consequence());
    steps * u64::try_from(lessened).unwrap_or(0)
}

/// The first year: what is paid once, and a year of the rest.
fn cost(action: &Action) -> u64 {
    u64::from(action.cost_once) + u64::from(action.cost_yearly)
}

/// The risks that stay at a higher level without money than with the whole plan.
pub(super) fn dearer<'a>(desk: &Desk<'a>) -> Vec<&'a RiskOutcome> {
    let ranked = ranked(desk);
    let free = ranked.iter().filter(|action| cost(action) == 0).map(|action| &action.id).collect();
    let without = outcome(desk, &ranked, &free);
    let level = |risk: &RiskOutcome| risk.residual.map(|rated| rated.level);
    let higher = |risk: &RiskOutcome| without.kept().any(|other| other.id == risk.id && level(other) > level(risk));
    desk.kept.iter().copied().filter(|risk| higher(risk)).collect()
}

fn purchase(desk: &Desk<'_>, ranked: &[&Action], kind: &'static str, budget: u64) -> Purchase {
    let (mut spent, mut bought) = (0, BTreeSet::new());
    for action in ranked {
        if spent + cost(action) <= budget {
            spent += cost(action);
            bought.insert(&action.id);
        }
    }
    let outcome = outcome(desk, ranked, &bought);
    let serious = |risk: &&RiskOutcome| risk.residual.is_some_and(|rated| rated.level >= RiskLevel::High);
    let within = |risk: &RiskOutcome| outcome.kept().any(|other| other.id == risk.id && !other.still_beyond);
    let back = desk.kept.iter().filter(|risk| risk.beyond_appetite && within(risk));
    Purchase {
        kind,
        budget,
        spent,
        actions: desk.plan.iter().filter(|action| bought.contains(&action.id)).map(|action| desk.action_ref(action)).collect(),
        left_out: ranked.len() - bought.len(),
        beyond: outcome.kept().filter(|risk| risk.still_beyond).count(),
        serious: outcome.kept().filter(serious).count(),
        back: back.map(|risk| desk.risk_ref(risk)).collect(),
    }
}

/// What would follow if only the measures bought were ahead. Where management itself judged what the whole plan leaves of a
/// risk, a part of its measures is credited with nothing.
fn outcome(desk: &Desk<'_>, ahead: &[&Action], bought: &BTreeSet<&ActionId>) -> Outcome {
    let mut assessment: Assessment = desk.report.assessment.clone();
    assessment.plan.retain(|action| !action.status.is_ahead() || bought.contains(&action.id));
    for action in ahead.iter().filter(|action| !bought.contains(&action.id)) {
        for risk in &action.risks {
            if let Some(entry) = assessment.register.get_mut(risk)
                && entry.residual.is_some()
            {
                entry.residual = entry.current.or(entry.inherent);
            }
        }
    }
    Outcome::of(desk.report.questionnaire, &assessment, desk.report.outcome.today)
}
