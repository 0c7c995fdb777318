//! Page one: what the board is asked to resolve, in the words of minutes, and the little it needs to do so.

use std::collections::BTreeMap;

use balise_assessment::{Action, RiskOutcome};
use serde::Serialize;

use super::desk::{Desk, iso};
use super::parts::{ActionRef, Level, RiskRef, Said};
use super::risks::{Acceptance, acceptance};

/// The most lines of a list on page one; the rest is in its own part of the report.
pub(super) const LONGEST: usize = 5;
/// The most letters of words that the manager typed, so that page one stays one page.
const LETTERS: usize = 90;

/// Page one.
#[derive(Debug, Serialize)]
pub(crate) struct Decision {
    /// Whose page it is, where it has no cover.
    pub(crate) organisation: Said,
    /// The name of the assessment.
    pub(crate) name: Said,
    pub(crate) resolutions: Vec<Resolution>,
    /// The risks beyond the appetite, the gravest first; no more than page one can hold.
    pub(crate) breaches: Vec<Breach>,
    /// How many more there are.
    pub(crate) more_breaches: usize,
    /// The most lines that a list has here.
    #[serde(skip)]
    pub(crate) lines: usize,
}

/// A risk beyond the appetite.
#[derive(Debug, Serialize)]
pub(crate) struct Breach {
    pub(crate) risk: RiskRef,
    pub(crate) now: Option<Level>,
    pub(crate) after: Option<Level>,
    pub(crate) actions: Vec<ActionRef>,
    pub(crate) acceptance: Option<Acceptance>,
}

/// A proposed resolution.
#[derive(Debug, Serialize)]
pub(crate) struct Resolution {
    pub(crate) number: usize,
    #[serde(flatten)]
    pub(crate) what: Proposal,
}

/// What is proposed.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Proposal {
    /// To say what level is accepted: until then the pack’s own line stands.
    Appetite { level: Level },
    /// To adopt the plan.
    Adopt { actions: usize, budget: Budget, owners: Vec<Said>, until: Option<String>, beyond: Vec<RiskRef>, left: usize },
    /// To ask for a plan where there is none.
    AskForPlan { beyond: Vec<RiskRef> },
    /// To allocate what it costs.
    Allocate { budget: Budget, costed: Vec<ActionRef>, owners: Vec<Said>, from: Option<String>, risks: Vec<RiskRef> },
    /// To mandate those who carry the first treatments.
    Mandate { lines: Vec<Mandate>, more: usize, risks: Vec<RiskRef> },
    /// To accept risks for a time, by name.
    Accept { lines: Vec<Accepted>, more: usize },
    /// To pronounce on what stays beyond the appetite with nobody accepting it.
    Pronounce { risks: Vec<RiskRef> },
}

/// What the plan still costs, in whole Canadian dollars.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Budget {
    pub(crate) once: u64,
    pub(crate) yearly: u64,
}

/// Someone to mandate, for what and until when.
#[derive(Debug, Serialize)]
pub(crate) struct Mandate {
    pub(crate) owner: Option<Said>,
    pub(crate) actions: Vec<ActionRef>,
}

/// A risk proposed for acceptance.
#[derive(Debug, Serialize)]
pub(crate) struct Accepted {
    pub(crate) risk: RiskRef,
    pub(crate) level: Option<Level>,
    pub(crate) acceptance: Acceptance,
}

/// Page one, its lists no longer than `lines`.
pub(super) fn of(desk: &Desk<'_>, lines: usize) -> Decision {
    let beyond: Vec<_> = desk.kept.iter().copied().filter(|risk| risk.beyond_appetite).collect();
    let gravest = beyond.get(..lines).unwrap_or(&beyond);
    let proposals = [
        appetite(desk),
        adopt(desk, &beyond),
        allocate(desk),
        mandate(desk, gravest, lines),
        accept(desk, lines),
        pronounce(desk, &beyond),
    ];
    let resolutions = proposals.into_iter().flatten().zip(1..).map(|(what, number)| Resolution { number, what });
    let subject = &desk.report.assessment.subject;
    Decision {
        organisation: short(Said { text: subject.organisation.trim().to_owned(), own: false }),
        name: short(desk.own(&subject.name)),
        resolutions: resolutions.collect(),
        breaches: gravest.iter().map(|risk| breach(desk, risk)).collect(),
        more_breaches: beyond.len() - gravest.len(),
        lines,
    }
}

fn breach(desk: &Desk<'_>, risk: &RiskOutcome) -> Breach {
    Breach {
        risk: named(desk, risk),
        now: risk.current.map(|rated| desk.level(rated.level)),
        after: risk.residual.map(|rated| desk.level(rated.level)),
        actions: desk.actions_for(risk),
        acceptance: standing(desk, risk),
    }
}

/// The acceptance of a risk, while it holds.
fn standing(desk: &Desk<'_>, risk: &RiskOutcome) -> Option<Acceptance> {
    let acceptance = acceptance(desk, risk).filter(|acceptance| !acceptance.expired)?;
    Some(Acceptance { by: acceptance.by.map(short), ..acceptance })
}

/// A risk with as much of its title as page one has room for.
fn named(desk: &Desk<'_>, risk: &RiskOutcome) -> RiskRef {
    let RiskRef { code, title } = desk.risk_ref(risk);
    RiskRef { code, title: short(title) }
}

/// Words cut between two of them, with the sign that they are.
fn short(said: Said) -> Said {
    let Some((end, _)) = said.text.char_indices().nth(LETTERS) else { return said };
    let kept = said.text.get(..end).unwrap_or_default();
    let kept = kept.rsplit_once(char::is_whitespace).map_or(kept, |(kept, _)| kept);
    Said { text: format!("{}…", kept.trim_end_matches([',', ';', '.', ' '])), own: said.own }
}

fn appetite(desk: &Desk<'_>) -> Option<Proposal> {
    let asked = !desk.kept.is_empty() && !desk.appetite_is_set();
    asked.then(|| Proposal::Appetite { level: desk.level(desk.report.outcome.appetite) })
}

fn adopt(desk: &Desk<'_>, beyond: &[&RiskOutcome]) -> Option<Proposal> {
    let ahead = ahead(desk);
    let risks: Vec<_> = beyond.iter().map(|risk| desk.risk_ref(risk)).collect();
    if ahead.is_empty() {
        return (!risks.is_empty()).then_some(Proposal::AskForPlan { beyond: risks });
    }
    Some(Proposal::Adopt {
        actions: ahead.len(),
        budget: budget(desk),
        owners: owners(desk, &ahead),
        until: ahead.iter().filter_map(|action| action.due).max().map(iso),
        beyond: risks,
        left: beyond.iter().filter(|risk| risk.still_beyond).count(),
    })
}

fn allocate(desk: &Desk<'_>) -> Option<Proposal> {
    let costed: Vec<_> = ahead(desk).into_iter().filter(|action| action.cost_once > 0 || action.cost_yearly > 0).collect();
    let bought = desk.kept.iter().filter(|risk| costed.iter().any(|action| action.risks.contains(&risk.id)));
    (!costed.is_empty()).then(|| Proposal::Allocate {
        budget: budget(desk),
        costed: costed.iter().map(|action| desk.action_ref(action)).collect(),
        owners: owners(desk, &costed),
        from: costed.iter().filter_map(|action| action.due).min().map(iso),
        risks: bought.map(|risk| desk.risk_ref(risk)).collect(),
    })
}

/// The actions against the gravest risks beyond the appetite, gathered by who carries them.
fn mandate(desk: &Desk<'_>, gravest: &[&RiskOutcome], lines: usize) -> Option<Proposal> {
    let treats = |action: &&Action| gravest.iter().any(|risk| action.risks.contains(&risk.id));
    let first: Vec<_> = ahead(desk).into_iter().filter(treats).collect();
    let mut by_owner: BTreeMap<Said, Vec<ActionRef>> = BTreeMap::new();
    for action in &first {
        by_owner.entry(desk.party(&action.owner)).or_default().push(desk.action_ref(action));
    }
    let more = by_owner.len().saturating_sub(lines);
    let named = by_owner.into_iter().take(lines);
    let lines: Vec<_> = named.map(|(owner, actions)| Mandate { owner: short(owner).filled(), actions }).collect();
    let carried = gravest.iter().filter(|risk| first.iter().any(|action| action.risks.contains(&risk.id)));
    (!lines.is_empty()).then(|| Proposal::Mandate { lines, more, risks: carried.map(|risk| desk.risk_ref(risk)).collect() })
}

fn accept(desk: &Desk<'_>, lines: usize) -> Option<Proposal> {
    let accepted = desk.kept.iter().filter_map(|risk| {
        let acceptance = standing(desk, risk)?;
        Some(Accepted { risk: named(desk, risk), level: risk.current.map(|rated| desk.level(rated.level)), acceptance })
    });
    let mut all: Vec<_> = accepted.collect();
    let more = all.len().saturating_sub(lines);
    all.truncate(lines);
    (!all.is_empty()).then_some(Proposal::Accept { lines: all, more })
}

/// Only once there is a plan: before, the board asks for one.
fn pronounce(desk: &Desk<'_>, beyond: &[&RiskOutcome]) -> Option<Proposal> {
    let left: Vec<_> =
        beyond.iter().filter(|risk| risk.still_beyond && standing(desk, risk).is_none()).map(|risk| desk.risk_ref(risk)).collect();
    (!left.is_empty() && !ahead(desk).is_empty()).then_some(Proposal::Pronounce { risks: left })
}

fn ahead<'a>(desk: &Desk<'a>) -> Vec<&'a Action> {
    desk.plan.iter().copied().filter(|action| action.status.is_ahead()).collect()
}

fn budget(desk: &Desk<'_>) -> Budget {
    let totals = desk.report.outcome.plan;
    Budget { once: totals.cost_once, yearly: totals.cost_yearly }
}

/// Each once, in the order of the plan.
fn owners(desk: &Desk<'_>, actions: &[&Action]) -> Vec<Said> {
    let mut owners: Vec<Said> = Vec::new();
    for owner in actions.iter().filter_map(|action| desk.party(&action.owner).filled().map(short)) {
        if !owners.contains(&owner) {
            owners.push(owner);
        }
    }
    owners
}
