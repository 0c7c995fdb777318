//! What follows from the answers, all at once: a pure function of a questionnaire, an assessment and a day.

use jiff::civil::Date;

use crate::{
    Action, ActionStatus, Answer, Assessment, Explained, Finding, Imputability, Interval, ItemId, OptionId, Questionnaire,
    ReadinessOutcome, RiskLevel, RiskOutcome, Scope, SectionKind, checks, readiness, risk,
};

/// What follows from the answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The day it was worked out for: what is overdue or expired depends on it.
    pub today: Date,
    /// How far each section is, in order.
    pub progress: Vec<Progress>,
    /// Each ticked activity.
    pub responsibilities: Vec<ResponsibilityOutcome>,
    /// The highest level accepted.
    pub appetite: RiskLevel,
    /// Each risk.
    pub risks: Vec<RiskOutcome>,
    /// How ready.
    pub readiness: ReadinessOutcome,
    /// What the plan adds up to.
    pub plan: PlanTotals,
    /// What is still to be found out.
    pub open_points: Vec<OpenPoint>,
    /// Where the assessment contradicts itself.
    pub findings: Vec<Finding>,
}

/// How far a section is. Counts are of questions that apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The section.
    pub section: SectionKind,
    /// Questions that apply.
    pub total: usize,
    /// Answered, “don’t know” and “not applicable” included.
    pub answered: usize,
    /// Of these, not known.
    pub unknown: usize,
    /// Flagged to come back to.
    pub review: usize,
}

/// Who answers for one activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponsibilityOutcome {
    /// The activity.
    pub activity: OptionId,
    /// How many are accountable: one, or a check says so.
    pub accountable: usize,
    /// How much the organisation is held to know.
    pub imputability: Option<Explained<Imputability>>,
}

/// What the plan adds up to. Money in whole Canadian dollars; actions given up count for nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PlanTotals {
    /// Actions not given up.
    pub actions: usize,
    /// Of these, done.
    pub done: usize,
    /// Of these, overdue.
    pub overdue: usize,
    /// One-off cost of what is still ahead.
    pub cost_once: u64,
    /// Yearly cost of what is still ahead.
    pub cost_yearly: u64,
}

/// Something not known, and who would know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenPoint {
    /// The item or criterion.
    pub item: ItemId,
    /// Who would know; may be empty.
    pub ask: String,
}

impl Outcome {
    /// What follows on a given day.
    #[must_use]
    pub fn of(questionnaire: &Questionnaire, assessment: &Assessment, today: Date) -> Self {
        let scope = Scope::of(questionnaire, assessment);
        let risks = risk::outcomes(&scope, today);
        let mut outcome = Self {
            today,
            progress: SectionKind::ALL.map(|kind| progress(&scope, kind, &risks)).to_vec(),
            responsibilities: responsibilities(&scope),
            appetite: scope.appetite(),
            risks,
            readiness: readiness::outcome(&scope),
            plan: totals(&assessment.plan, today),
            open_points: open_points(&scope),
            findings: Vec::new(),
        };
        outcome.findings = checks::all(&scope, &outcome);
        outcome
    }

    /// The risks the register keeps.
    pub fn kept(&self) -> impl Iterator<Item = &RiskOutcome> {
        self.risks.iter().filter(|risk| risk.kept == Some(true))
    }

    /// Whether an action is overdue on the day this was worked out for.
    #[must_use]
    pub fn is_overdue(&self, action: &Action) -> bool {
        is_overdue(action, self.today)
    }

    /// Questions answered, and questions that apply.
    #[must_use]
    pub fn answered(&self) -> (usize, usize) {
        let sum = |count: fn(&Progress) -> usize| self.progress.iter().map(count).sum();
        (sum(|section| section.answered), sum(|section| section.total))
    }

    /// Questions whose answer is known, “not applicable” included.
    #[must_use]
    pub fn known(&self) -> usize {
        self.answered().0 - self.progress.iter().map(|section| section.unknown).sum::<usize>()
    }

    /// The share of questions whose answer is known, in thousandths.
    #[must_use]
    pub fn certainty(&self) -> Interval {
        let share = u32::try_from(self.known() * 1000 / self.answered().1.max(1)).unwrap_or(1000);
        Interval::new(share, share)
    }
}

fn progress(scope: &Scope<'_>, section: SectionKind, risks: &[RiskOutcome]) -> Progress {
    let mut progress = Progress { section, total: 0, answered: 0, unknown: 0, review: 0 };
    for item in scope.items(section) {
        progress.count_response(scope, item.id.as_str());
    }
    match section {
        SectionKind::Profile => {}
        _ if scope.is_part() && section != SectionKind::Readiness => {}
        SectionKind::Responsibilities => {
            let assigned = |id: &OptionId| scope.assessment().assignments.get(id).is_some_and(|assignment| !assignment.is_blank());
            scope.activities().for_each(|activity| progress.count(assigned(&activity.id)));
        }
        // One list, gone through with ticks: one question, however many risks the activities call up.
        SectionKind::Identification => progress.count(risks.iter().all(|risk| risk.kept.is_some())),
        SectionKind::Evaluation => {
            let kept = risks.iter().filter(|risk| risk.kept == Some(true));
            kept.for_each(|risk| progress.count(risk.current.is_some()));
        }
        SectionKind::Treatment => progress.count(!scope.assessment().plan.is_empty()),
        SectionKind::Readiness => {
            scope.criteria().for_each(|criterion| progress.count_response(scope, criterion.id.as_str()));
        }
    }
    progress
}

impl Progress {
    fn count(&mut self, answered: bool) {
        self.total += 1;
        self.answered += usize::from(answered);
    }

    fn count_response(&mut self, scope: &Scope<'_>, item: &str) {
        self.count(scope.is_answered(item));
        self.unknown += usize::from(matches!(scope.answer(item), Answer::Unknown { .. }));
        self.review += usize::from(scope.response(item).is_some_and(|response| response.review));
    }
}

fn responsibilities(scope: &Scope<'_>) -> Vec<ResponsibilityOutcome> {
    let of = |activity: &crate::AnswerOption| ResponsibilityOutcome {
        activity: activity.id.clone(),
        accountable: scope.assessment().assignments.get(&activity.id).map_or(0, |assignment| assignment.accountable.len()),
        imputability: risk::imputability_of(scope, activity),
    };
    scope.activities().map(of).collect()
}

fn totals(plan: &[Action], today: Date) -> PlanTotals {
    let live = plan.iter().filter(|action| action.status != ActionStatus::Dropped);
    live.fold(PlanTotals::default(), |sum, action| {
        let ahead = action.status.is_ahead();
        PlanTotals {
            actions: sum.actions + 1,
            done: sum.done + usize::from(action.status == ActionStatus::Done),
            overdue: sum.overdue + usize::from(is_overdue(action, today)),
            cost_once: sum.cost_once + if ahead { u64::from(action.cost_once) } else { 0 },
            cost_yearly: sum.cost_yearly + if ahead { u64::from(action.cost_yearly) } else { 0 },
        }
    })
}

/// Whether an action still ahead is past its date.
pub(crate) fn is_overdue(action: &Action, today: Date) -> bool {
    action.status.is_ahead() && action.due.is_some_and(|due| due < today)
}

fn open_points(scope: &Scope<'_>) -> Vec<OpenPoint> {
    let unknown = scope.questions().filter_map(|(id, _, response)| match &response?.answer {
        Answer::Unknown { ask } => Some(OpenPoint { item: id.clone(), ask: ask.clone() }),
        _ => None,
    });
    unknown.collect()
}
