//! The matrix and the register it sums up.

use balise_assessment::{Degree, Rated, Rating, RiskLevel, RiskOutcome, Text};

use super::risk::level_view;
use super::{Page, Phrase, Reading};
use crate::views::{CellView, MatrixRowView, MatrixView, RiskLineView};

/// Before controls, today, after the plan.
fn stages(risk: &RiskOutcome) -> [Option<Rated>; 3] {
    [risk.inherent, risk.current, risk.residual]
}

impl Reading<'_> {
    pub(super) fn matrix(&self) -> MatrixView {
        let scales = self.questionnaire.scales();
        let rows = Degree::ALL.into_iter().rev().map(|likelihood| MatrixRowView {
            label: self.say(&scales.likelihood[likelihood.index()].label),
            cells: Degree::ALL.into_iter().map(|consequence| self.cell(Rating { likelihood, consequence })).collect(),
        });
        MatrixView {
            takeaways: self.takeaways(),
            columns: scales.consequence.iter().map(|step| self.say(&step.label)).collect(),
            rows: rows.collect(),
        }
    }

    fn takeaways(&self) -> Vec<String> {
        let kept = self.outcome.kept().count();
        let serious = |stage: usize| {
            self.outcome.kept().filter(move |risk| stages(risk)[stage].is_some_and(|rated| rated.level >= RiskLevel::High))
        };
        let bare = serious(1).filter(|risk| !risk.treated).count();
        let would = |stage: usize, says: fn(usize, usize) -> Text| match kept {
            0 => self.phrase(&Phrase::MatrixTakeaway(0, 0, 0)),
            _ => self.say(&says(serious(stage).count(), kept)),
        };
        vec![would(0, before_controls), self.phrase(&Phrase::MatrixTakeaway(serious(1).count(), kept, bare)), would(2, after_plan)]
    }

    fn cell(&self, rating: Rating) -> CellView {
        let level = self.questionnaire.scales().matrix.level(rating);
        let here = |stage: usize| {
            let risks = self.outcome.kept().filter(|risk| stages(risk)[stage].is_some_and(|rated| rated.rating == rating));
            risks.map(|risk| risk.id.to_string()).collect()
        };
        CellView {
            level: level_view(level),
            letter: self.say(&level.letter()),
            word: self.say(&level.label()),
            risks: (0..3).map(here).collect(),
            beyond: level > self.outcome.appetite,
        }
    }

    /// The risks kept, the most serious first; unrated ones last, since nothing is known of them yet.
    pub(super) fn most_serious(&self) -> Vec<&RiskOutcome> {
        let mut kept: Vec<_> = self.outcome.kept().collect();
        kept.sort_by_key(|risk| {
            std::cmp::Reverse(risk.current.map(|rated| (rated.level, rated.rating.consequence, rated.rating.likelihood)))
        });
        kept
    }

    pub(super) fn register(&self) -> Vec<RiskLineView> {
        self.most_serious().into_iter().map(|risk| self.risk_line(risk)).collect()
    }

    fn risk_line(&self, risk: &RiskOutcome) -> RiskLineView {
        let stages = stages(risk);
        let word = |rated: Option<Rated>| match rated {
            Some(rated) => self.say(&rated.level.label()),
            None => self.phrase(&Phrase::NotRated),
        };
        RiskLineView {
            risk: risk.id.to_string(),
            title: self.say(&risk.title),
            page: Page::Risk(risk.id.clone()).name(),
            levels: stages.iter().map(|rated| rated.map(|rated| level_view(rated.level))).collect(),
            words: stages.into_iter().map(word).collect(),
            owner: self.owner_of(risk),
            activities: self.called_by(risk),
            beyond: risk.beyond_appetite,
            treated: risk.treated,
        }
    }

    /// Who answers for a risk; empty while nobody does.
    pub(super) fn owner_of(&self, risk: &RiskOutcome) -> String {
        self.party(self.assessment.register.get(&risk.id).map_or("", |entry| &entry.owner))
    }

    fn called_by(&self, risk: &RiskOutcome) -> Vec<String> {
        let Some(known) = self.questionnaire.risk(risk.id.as_str()) else { return Vec::new() };
        let activities = self.scope.activities().filter(|activity| known.activities.contains(&activity.id));
        activities.map(|activity| self.say(&activity.label)).collect()
    }
}

fn before_controls(serious: usize, kept: usize) -> Text {
    let fr = if serious > 1 { "risques sur" } else { "risque sur" };
    let fr_verb = if serious > 1 { "seraient élevés ou critiques" } else { "serait élevé ou critique" };
    Text::new(
        format!("{serious} {fr} {kept} {fr_verb} si rien n’était en place."),
        format!("{serious} of {kept} risks would be high or critical with nothing in place."),
    )
}

fn after_plan(serious: usize, kept: usize) -> Text {
    let fr = if serious > 1 { "risques sur" } else { "risque sur" };
    let fr_verb = if serious > 1 { "resteraient élevés ou critiques" } else { "resterait élevé ou critique" };
    Text::new(
        format!("{serious} {fr} {kept} {fr_verb} une fois le plan terminé."),
        format!("{serious} of {kept} risks would still be high or critical once the plan is done."),
    )
}
