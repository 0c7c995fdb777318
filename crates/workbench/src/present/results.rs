//! What follows, ready to show.

use balise_assessment::{CriterionOutcome, Finding, Held, Interval, Place, RequirementId, RiskLevel, Severity};

use super::{Outline, Page, Phrase, Reading};
use crate::views::{BarView, FigureView, FindingView, FloorView, OpenPointView, PlanLineView, RaciLineView, ResultsView};

impl Reading<'_> {
    pub(crate) fn results(&self) -> ResultsView {
        let (answered, total) = self.outcome.answered();
        ResultsView {
            provisional: if answered < total { self.phrase(&Phrase::Provisional(answered, total)) } else { String::new() },
            figures: vec![self.readiness_figure(), self.risk_figure(), self.certainty_figure()],
            gaps: self.gaps(),
            matrix: self.matrix(),
            risks: self.register(),
            requirements: self.bars(),
            floors: self.floors(),
            raci: self.raci(),
            plan: self.plan_lines(),
            findings: self.findings(),
            open_points: self.open_points(),
        }
    }

    fn readiness_figure(&self) -> FigureView {
        let readiness = &self.outcome.readiness;
        let reached = readiness.reached.as_ref().and_then(|id| self.questionnaire.floors().iter().find(|floor| floor.id == *id));
        let shut: Vec<_> = readiness.shut_gates.iter().map(ToString::to_string).collect();
        // From 0 to 4 is no figure: it says that no level is known.
        let known = readiness.criteria.iter().any(|criterion| criterion.answered.is_some());
        FigureView {
            label: self.phrase(&Phrase::Readiness),
            value: self.phrase(&if known { Phrase::Score(readiness.overall) } else { Phrase::ScoreUnknown }),
            unit: if known { self.phrase(&Phrase::OutOfFour) } else { String::new() },
            note: self.phrase(&Phrase::FloorReached(reached)),
            explanation: self.phrase(&Phrase::ReadinessExplained(&self.mean_explained(readiness.criteria.iter()), &shut)),
            beneath: self.readiness_beneath(),
        }
    }

    fn risk_figure(&self) -> FigureView {
        let rated: Vec<_> = self.outcome.kept().filter_map(|risk| risk.current.map(|current| (risk, current.level))).collect();
        let serious: Vec<_> = rated.iter().filter(|(_, level)| *level >= RiskLevel::High).collect();
        let bare = serious.iter().filter(|(risk, _)| !risk.treated).count();
        let kept = self.outcome.kept().count();
        FigureView {
            label: self.phrase(&Phrase::SeriousRisks),
            // None among none would read as good news.
            value: if rated.is_empty() { self.phrase(&Phrase::LevelsUnknown) } else { serious.len().to_string() },
            unit: if rated.is_empty() { String::new() } else { self.phrase(&Phrase::OutOf(kept)) },
            note: match (kept, rated.len()) {
                (0, _) => self.kept(),
                (_, 0) => self.phrase(&Phrase::NoneRated),
                _ => self.phrase(&Phrase::WithoutMeasure(bare)),
            },
            explanation: self.phrase(&Phrase::RisksExplained(rated.len(), self.outcome.appetite)),
            beneath: self.risks_beneath(),
        }
    }

    fn certainty_figure(&self) -> FigureView {
        let unknown = self.outcome.open_points.len();
        FigureView {
            label: self.phrase(&Phrase::Certainty),
            value: self.phrase(&Phrase::Share(self.outcome.certainty())),
            unit: String::new(),
            note: self.phrase(&Phrase::ToConfirm(unknown)),
            explanation: self.certainty_explained(),
            beneath: self.certainty_beneath(&Outline::of(self)),
        }
    }

    pub(super) fn party(&self, name: &str) -> String {
        self.say(&self.questionnaire.party(name))
    }

    fn bars(&self) -> Vec<BarView> {
        let scored = self.questionnaire.requirements().iter().zip(&self.outcome.readiness.requirements);
        let view = |(requirement, outcome): (&balise_assessment::Requirement, &balise_assessment::RequirementOutcome)| BarView {
            title: self.say(&requirement.title),
            low: outcome.score.map_or(0, Interval::low),
            high: outcome.score.map_or(0, Interval::high),
            text: self.phrase(&Phrase::ScoreOutOfFour(outcome.score)),
            explanation: self.mean_explained(self.of_requirement(&requirement.id)),
            beneath: self.beneath(self.of_requirement(&requirement.id)),
        };
        scored.map(view).collect()
    }

    fn of_requirement<'s>(&'s self, id: &'s RequirementId) -> impl Iterator<Item = &'s CriterionOutcome> {
        self.outcome.readiness.criteria.iter().filter(move |criterion| criterion.requirement == *id)
    }

    fn floors(&self) -> Vec<FloorView> {
        let floors = self.questionnaire.floors().iter().zip(&self.outcome.readiness.floors);
        floors
            .map(|(floor, outcome)| FloorView {
                title: self.say(&floor.title),
                purpose: self.say(&floor.purpose),
                held: match outcome.held {
                    Held::Yes => "yes",
                    Held::Unsure => "unsure",
                    Held::No => "no",
                }
                .into(),
                word: self.phrase(&Phrase::Held(outcome.held)),
                explanation: self.floor_explained(&floor.id),
                beneath: self.beneath(self.outcome.readiness.criteria.iter().filter(|criterion| criterion.floor == floor.id)),
            })
            .collect()
    }

    fn raci(&self) -> Vec<RaciLineView> {
        let named = |names: &[String]| names.iter().map(|name| self.party(name)).collect::<Vec<_>>().join(", ");
        let line = |outcome: &balise_assessment::ResponsibilityOutcome| {
            let assignment = self.assessment.assignments.get(&outcome.activity).cloned().unwrap_or_default();
            RaciLineView {
                activity: self.say_maybe(self.questionnaire.activity(outcome.activity.as_str()).map(|activity| &activity.label)),
                page: Page::Activity(outcome.activity.clone()).name(),
                responsible: named(&assignment.responsible),
                accountable: named(&assignment.accountable),
                consulted: named(&assignment.consulted),
                informed: named(&assignment.informed),
                sound: outcome.accountable == 1,
            }
        };
        self.outcome.responsibilities.iter().map(line).collect()
    }

    fn plan_lines(&self) -> Vec<PlanLineView> {
        let line = |action: &balise_assessment::Action| PlanLineView {
            title: self.say(&self.questionnaire.action_title(action)),
            owner: self.party(&action.owner),
            due: action.due.map_or_else(String::new, |due| self.phrase(&Phrase::Date(due))),
            status: self.phrase(&Phrase::ActionStatus(action.status)),
            cost: self.phrase(&Phrase::Cost(action.cost_once, action.cost_yearly)),
            late: self.late(action),
        };
        self.assessment.plan.iter().map(line).collect()
    }

    fn findings(&self) -> Vec<FindingView> {
        let mut findings: Vec<_> = self.outcome.findings.iter().collect();
        findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
        findings.into_iter().map(|finding| self.finding(finding)).collect()
    }

    fn finding(&self, finding: &Finding) -> FindingView {
        FindingView {
            problem: finding.severity == Severity::Problem,
            message: self.say(&finding.message),
            remedy: self.say(&finding.remedy),
            page: self.page_of(&finding.place).name(),
        }
    }

    /// Where a place shows.
    pub(crate) fn page_of(&self, place: &Place) -> Page {
        match place {
            Place::Item(id) if self.questionnaire.criterion(id.as_str()).is_some() => Page::Criterion(id.clone()),
            Place::Item(id) => Page::Item(id.clone()),
            Place::Activity(id) => Page::Activity(id.clone()),
            Place::Account(_) => self.accounts_page(),
            Place::Risk(id) if self.outcome.kept().any(|risk| risk.id == *id) => Page::Risk(id.clone()),
            Place::Risk(_) => Page::Risks,
            Place::Action(_) => Page::Plan,
        }
    }

    fn accounts_page(&self) -> Page {
        let accounts = self.questionnaire.items().find(|item| matches!(item.kind, balise_assessment::ItemKind::Accounts));
        accounts.map_or(Page::Plan, |item| Page::Item(item.id.clone()))
    }

    fn open_points(&self) -> Vec<OpenPointView> {
        let point = |point: &balise_assessment::OpenPoint| {
            let page = self.page_of(&Place::Item(point.item.clone()));
            OpenPointView { title: self.title(&page), ask: self.party(&point.ask), page: page.name() }
        };
        self.outcome.open_points.iter().map(point).collect()
    }
}
