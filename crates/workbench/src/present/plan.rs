//! The action plan, and the measures that could join it.

use std::collections::BTreeSet;

use balise_assessment::{Action, ActionStatus, Effort, ItemId, Measure, MeasureId, Outline, OutlinePart, wording};
use jiff::civil::Date;

use super::{Phrase, Reading};
use crate::views::{ActionView, DocumentPartView, DocumentView, EffectView, MeasureView, OptionView, PageBody};

/// How many measures are suggested at once: what a person can weigh without a list becoming a catalogue.
const SUGGESTED: usize = 12;

impl Reading<'_> {
    pub(super) fn plan_page(&self) -> PageBody {
        PageBody::Plan {
            actions: self.assessment.plan.iter().map(|action| self.action(action)).collect(),
            suggested: self.suggested().into_iter().take(SUGGESTED).map(|measure| self.measure(measure)).collect(),
            documents: self.documents(),
            totals: self.phrase(&Phrase::PlanTotals(self.outcome.plan)),
            roles: self.roles(),
            risks: self.outcome.kept().map(|risk| self.risk_option(risk.id.as_str(), &self.say(&risk.title))).collect(),
        }
    }

    fn risk_option(&self, id: &str, title: &str) -> OptionView {
        OptionView { id: id.to_owned(), label: title.to_owned(), note: String::new(), exclusive: false }
    }

    fn action(&self, action: &Action) -> ActionView {
        ActionView {
            id: action.id.to_string(),
            measure: action.measure.as_ref().map(ToString::to_string).unwrap_or_default(),
            title: action.title.clone(),
            shown: self.say(&self.questionnaire.action_title(action)),
            risks: action.risks.iter().map(ToString::to_string).collect(),
            criteria: action.criteria.iter().map(ToString::to_string).collect(),
            owner: action.owner.clone(),
            due: action.due.map(|due| due.to_string()).unwrap_or_default(),
            due_words: action.due.map_or_else(String::new, |due| self.phrase(&Phrase::Date(due))),
            term: self.term(action).into(),
            effort: effort_code(action.effort).into(),
            cost_once: action.cost_once,
            cost_yearly: action.cost_yearly,
            cost: self.phrase(&Phrase::Cost(action.cost_once, action.cost_yearly)),
            status: status_code(action.status).into(),
            effect: EffectView { likelihood: action.effect.likelihood(), consequence: action.effect.consequence() },
            late: self.late(action),
        }
    }

    fn term(&self, action: &Action) -> &'static str {
        let quarter = |date: Date| (date.year(), (date.month() - 1) / 3);
        match action.due {
            _ if !action.status.is_ahead() => "closed",
            None => "undated",
            Some(_) if self.outcome.is_overdue(action) => "late",
            Some(due) if quarter(due) == quarter(self.outcome.today) => "quarter",
            Some(_) => "later",
        }
    }

    pub(super) fn late(&self, action: &Action) -> String {
        let days = action
            .due
            .filter(|_| self.outcome.is_overdue(action))
            .and_then(|due| (self.outcome.today - due).get_days().try_into().ok());
        days.map_or_else(String::new, |days: u32| self.phrase(&Phrase::Late(days)))
    }

    /// The documents that the actions of the plan ask to write, each once, in the order of the questionnaire.
    fn documents(&self) -> Vec<DocumentView> {
        let asked = self.questionnaire.parts().outlines.iter().map(|outline| (self.carried_out(outline), outline));
        let asked = asked.filter(|(actions, _)| !actions.is_empty());
        asked.map(|(actions, outline)| self.document(outline, actions)).collect()
    }

    /// The titles of the live actions that a document carries out.
    fn carried_out(&self, outline: &Outline) -> Vec<String> {
        let live = self.assessment.plan.iter().filter(|action| action.status != ActionStatus::Dropped);
        let carried = live.filter(|action| action.measure.as_ref().is_some_and(|measure| outline.measures.contains(measure)));
        carried.map(|action| self.say(&self.questionnaire.action_title(action))).collect()
    }

    fn document(&self, outline: &Outline, actions: Vec<String>) -> DocumentView {
        let part = |part: &OutlinePart| DocumentPartView {
            title: self.say(&part.title),
            points: part.points.iter().map(|point| self.say(point)).collect(),
        };
        DocumentView {
            title: self.say(&outline.title),
            purpose: self.say(&outline.purpose),
            parts: outline.parts.iter().map(part).collect(),
            actions: wording::list(self.language, &actions),
        }
    }

    /// The outlines of the documents that a measure asks to write.
    fn outlines(&self, measure: &MeasureId) -> impl Iterator<Item = &Outline> {
        self.questionnaire.parts().outlines.iter().filter(|outline| outline.measures.contains(measure))
    }

    /// Measures not yet planned that answer something, the most useful first: those that lessen the most risks beyond the
    /// appetite, then those that close the most gaps.
    pub(super) fn suggested(&self) -> Vec<&Measure> {
        let planned = self.planned();
        let mut useful: Vec<_> = self
            .questionnaire
            .measures()
            .iter()
            .filter(|measure| !planned.contains(measure.id.as_str()))
            .map(|measure| (self.lessens(measure, true), self.lessens(measure, false), self.closes(measure).count(), measure))
            .filter(|(_, risks, gaps, _)| risks + gaps > 0)
            .collect();
        useful.sort_by_key(|(beyond, risks, gaps, _)| std::cmp::Reverse((*beyond, *risks, *gaps)));
        useful.into_iter().map(|(.., measure)| measure).collect()
    }

    fn planned(&self) -> BTreeSet<&str> {
        let live = self.assessment.plan.iter().filter(|action| action.status != ActionStatus::Dropped);
        live.filter_map(|action| action.measure.as_ref()).map(|measure| measure.as_str()).collect()
    }

    fn lessens(&self, measure: &Measure, beyond: bool) -> usize {
        self.outcome.kept().filter(|risk| measure.risks.contains(&risk.id) && (!beyond || risk.beyond_appetite)).count()
    }

    /// The criteria whose gap the measure closes here.
    fn closes<'m>(&'m self, measure: &'m Measure) -> impl Iterator<Item = &'m ItemId> {
        measure.closes.iter().filter_map(|closing| {
            let outcome = self.outcome.readiness.criteria.iter().find(|criterion| criterion.id == closing.criterion)?;
            outcome.answered.filter(|level| *level < closing.to).map(|_| &closing.criterion)
        })
    }

    pub(super) fn measure(&self, measure: &Measure) -> MeasureView {
        let risks = self.outcome.kept().filter(|risk| measure.risks.contains(&risk.id)).map(|risk| risk.id.to_string());
        let answers: Vec<_> = risks.chain(self.closes(measure).map(ToString::to_string)).collect();
        MeasureView {
            measure: measure.id.to_string(),
            title: self.say(&measure.title),
            why: self.say(&measure.why),
            how: measure.how.iter().map(|step| self.say(step)).collect(),
            effort: self.phrase(&Phrase::Effort(measure.effort)),
            cost: self.say(&measure.cost.label()),
            proof: self.say(&measure.proof),
            documents: self.outlines(&measure.id).map(|outline| self.say(&outline.title)).collect(),
            answers: answers.join(", "),
            owner: measure.owner.to_string(),
            planned: self.planned().contains(measure.id.as_str()),
        }
    }
}

fn effort_code(effort: Effort) -> &'static str {
    match effort {
        Effort::Small => "small",
        Effort::Medium => "medium",
        Effort::Large => "large",
    }
}

fn status_code(status: ActionStatus) -> &'static str {
    match status {
        ActionStatus::ToPlan => "to-plan",
        ActionStatus::Planned => "planned",
        ActionStatus::UnderWay => "under-way",
        ActionStatus::Done => "done",
        ActionStatus::Dropped => "dropped",
    }
}
