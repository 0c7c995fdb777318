//! The action plan: what is to be done, by whom, when, and for how much.

use balise_assessment::{Action, ActionStatus, CostBand, Effort, Outline, OutlinePart, wording};
use jiff::civil::Date;
use serde::Serialize;

use super::decision::Budget;
use super::desk::{Desk, iso};
use super::parts::{ActionRef, RiskRef, Said};
use super::purchase::{self, Purchase};

/// The months a chart can show and still be read.
const LONGEST: usize = 24;

/// The plan whole.
#[derive(Debug, Serialize)]
pub(crate) struct Plan {
    pub(crate) lines: Vec<Line>,
    pub(crate) live: usize,
    pub(crate) done: usize,
    pub(crate) overdue: usize,
    pub(crate) total: Budget,
    pub(crate) timeline: Option<Timeline>,
    /// What three budgets would buy; none when the plan costs nothing.
    pub(crate) purchases: Vec<Purchase>,
    /// The documents that the measures ahead put in place.
    pub(crate) documents: Vec<Document>,
}

/// A document to write, by the measures that it carries out.
#[derive(Debug, Serialize)]
pub(crate) struct Document {
    pub(crate) title: String,
    pub(crate) purpose: String,
    pub(crate) actions: Vec<ActionRef>,
    /// Its parts, in order.
    pub(crate) parts: Vec<DocumentPart>,
}

/// A part of a document to write.
#[derive(Debug, Serialize)]
pub(crate) struct DocumentPart {
    pub(crate) title: String,
    /// What is to be written or decided there.
    pub(crate) points: Vec<String>,
}

/// One action.
#[derive(Debug, Serialize)]
pub(crate) struct Line {
    #[serde(flatten)]
    pub(crate) action: ActionRef,
    pub(crate) owner: Option<Said>,
    pub(crate) status: &'static str,
    pub(crate) effort: &'static str,
    pub(crate) cost_once: u32,
    pub(crate) cost_yearly: u32,
    /// What the catalogue says that the measure usually costs in its first year, where the plan says nothing of it.
    pub(crate) band: Option<&'static str>,
    /// Whether it is still to cost what it costs.
    pub(crate) ahead: bool,
    /// Steps down, once done.
    pub(crate) likelihood: u8,
    pub(crate) consequence: u8,
    pub(crate) risks: Vec<RiskRef>,
    pub(crate) criteria: Vec<String>,
    /// Why it is worth doing, where the catalogue says so.
    pub(crate) why: Option<String>,
    /// The first thing to show for it.
    pub(crate) proof: Option<String>,
}

/// The actions ahead that have a date, over months.
#[derive(Debug, Serialize)]
pub(crate) struct Timeline {
    pub(crate) start: String,
    /// The name of each month; January says its year.
    pub(crate) months: Vec<String>,
    pub(crate) tasks: Vec<Task>,
    /// Actions ahead without a date: they cannot be drawn.
    pub(crate) undated: usize,
    /// Actions due after the last month drawn.
    pub(crate) later: usize,
    pub(crate) until: String,
}

/// A bar: from the day of the report to the due date, or from the due date to that day when it is past.
#[derive(Debug, Serialize)]
pub(crate) struct Task {
    #[serde(flatten)]
    pub(crate) action: ActionRef,
    pub(crate) start: String,
    pub(crate) end: String,
    pub(crate) state: &'static str,
}

pub(super) fn of(desk: &Desk<'_>) -> Plan {
    let totals = desk.report.outcome.plan;
    Plan {
        lines: desk.plan.iter().map(|action| line(desk, action)).collect(),
        live: totals.actions,
        done: totals.done,
        overdue: totals.overdue,
        total: Budget { once: totals.cost_once, yearly: totals.cost_yearly },
        timeline: timeline(desk),
        purchases: purchase::of(desk),
        documents: desk.report.questionnaire.parts().outlines.iter().filter_map(|outline| document(desk, outline)).collect(),
    }
}

/// A document that a measure ahead asks for.
fn document(desk: &Desk<'_>, outline: &Outline) -> Option<Document> {
    let asks = |action: &&&Action| {
        action.status.is_ahead() && action.measure.as_ref().is_some_and(|measure| outline.measures.contains(measure))
    };
    let actions: Vec<_> = desk.plan.iter().filter(asks).map(|action| desk.action_ref(action)).collect();
    (!actions.is_empty()).then(|| Document {
        title: desk.text(&outline.title),
        purpose: desk.text(&outline.purpose),
        actions,
        parts: outline.parts.iter().map(|part| document_part(desk, part)).collect(),
    })
}

fn document_part(desk: &Desk<'_>, part: &OutlinePart) -> DocumentPart {
    DocumentPart { title: desk.text(&part.title), points: part.points.iter().map(|point| desk.text(point)).collect() }
}

fn line(desk: &Desk<'_>, action: &Action) -> Line {
    let measure = action.measure.as_ref().and_then(|id| desk.report.questionnaire.measure(id.as_str()));
    Line {
        action: desk.action_ref(action),
        owner: desk.party(&action.owner).filled(),
        status: status(action.status),
        effort: match action.effort {
            Effort::Small => "small",
            Effort::Medium => "medium",
            Effort::Large => "large",
        },
        cost_once: action.cost_once,
        cost_yearly: action.cost_yearly,
        band: measure.filter(|_| action.cost_once == 0 && action.cost_yearly == 0).map(|measure| band(measure.cost)),
        ahead: action.status.is_ahead(),
        likelihood: action.effect.likelihood(),
        consequence: action.effect.consequence(),
        risks: desk.risks_of(action),
        criteria: action.criteria.iter().map(ToString::to_string).collect(),
        why: measure.map(|measure| desk.text(&measure.why)),
        proof: measure.map(|measure| desk.text(&measure.proof)),
    }
}

const fn band(cost: CostBand) -> &'static str {
    match cost {
        CostBand::Nothing => "nothing",
        CostBand::Low => "low",
        CostBand::Medium => "medium",
        CostBand::High => "high",
    }
}

const fn status(status: ActionStatus) -> &'static str {
    match status {
        ActionStatus::ToPlan => "to-plan",
        ActionStatus::Planned => "planned",
        ActionStatus::UnderWay => "under-way",
        ActionStatus::Done => "done",
        ActionStatus::Dropped => "dropped",
    }
}

fn timeline(desk: &Desk<'_>) -> Option<Timeline> {
    let today = desk.report.outcome.today;
    let ahead: Vec<_> = desk.plan.iter().filter(|action| action.status.is_ahead()).collect();
    let dated: Vec<_> = ahead.iter().filter_map(|action| Some((**action, action.due?))).collect();
    let first = dated.iter().map(|(_, due)| *due).min()?.min(today);
    // One long overdue must not push the months to come off the chart.
    let first = first.max(today.saturating_sub(jiff::Span::new().months(6))).first_of_month();
    let last = dated.iter().map(|(_, due)| *due).max()?.max(today);
    let count = usize::try_from(months_between(first, last) + 1).unwrap_or(1).clamp(3, LONGEST);
    let months: Vec<_> =
        std::iter::successors(Some(first), |month| month.checked_add(jiff::Span::new().months(1)).ok()).take(count).collect();
    let end = months.last()?.last_of_month();
    Some(Timeline {
        start: iso(first),
        months: months.iter().map(|month| month_name(desk, *month)).collect(),
        undated: ahead.len() - dated.len(),
        later: dated.iter().filter(|(_, due)| *due > end).count(),
        until: iso(end),
        tasks: dated.into_iter().filter(|(_, due)| *due <= end).map(|(action, due)| task(desk, action, due, first)).collect(),
    })
}

fn task(desk: &Desk<'_>, action: &Action, due: Date, first: Date) -> Task {
    let today = desk.report.outcome.today;
    let late = desk.report.outcome.is_overdue(action);
    let (start, end) = if late { (due.max(first), today) } else { (today, due) };
    let state = match action.status {
        _ if late => "late",
        ActionStatus::UnderWay => "underway",
        _ => "planned",
    };
    Task { action: desk.action_ref(action), start: iso(start), end: iso(end), state }
}

fn months_between(first: Date, last: Date) -> i32 {
    (i32::from(last.year()) - i32::from(first.year())) * 12 + i32::from(last.month()) - i32::from(first.month())
}

fn month_name(desk: &Desk<'_>, month: Date) -> String {
    let name = wording::short_month(desk.language, month.month());
    if month.month() == 1 { format!("{name} {}", month.year()) } else { name.to_owned() }
}
