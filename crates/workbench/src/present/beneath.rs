//! What a figure rests on: how it is calculated with the numbers of this assessment, and the answers beneath it.

use balise_assessment::{CriterionOutcome, FloorId, Interval, ItemId, Language, RiskLevel, RiskOutcome, Text, wording};

use super::{Outline, Page, Phrase, Reading};
use crate::views::{BeneathView, PageState};

/// How many answers are named under a figure that rests on all of them: those that weigh most.
const NAMED: usize = 8;

impl Reading<'_> {
    /// “Moyenne de 8 critères : 13 points au pire, 17 au mieux, divisés par 8.”
    pub(super) fn mean_explained<'c>(&self, outcomes: impl Iterator<Item = &'c CriterionOutcome>) -> String {
        let scores: Vec<Interval> = outcomes.filter_map(|criterion| criterion.score).collect();
        if scores.is_empty() {
            return self.say(&Text::new("Aucun critère ne s’applique ici.", "No criterion applies here."));
        }
        let points = |bound: fn(Interval) -> u32| scores.iter().map(|score| bound(*score) / 250).sum::<u32>();
        let (low, high, count) = (points(Interval::low), points(Interval::high), scores.len());
        let of = criteria(self.language, count);
        match (self.language, low == high) {
            (Language::Fr, true) => format!("Moyenne de {of}, de 0 à 4\u{a0}: {low} points divisés par\u{a0}{count}."),
            (Language::Fr, false) => {
                format!("Moyenne de {of}, de 0 à 4\u{a0}: {low} points au pire, {high} au mieux, divisés par\u{a0}{count}.")
            }
            (Language::En, true) => format!("Mean of {of}, from 0 to 4: {low} points divided by\u{a0}{count}."),
            (Language::En, false) => {
                format!("Mean of {of}, from 0 to 4: {low} points at worst, {high} at best, divided by\u{a0}{count}.")
            }
        }
    }

    /// What holding a floor takes, and what it has here.
    pub(super) fn floor_explained(&self, floor: &FloorId) -> String {
        let outcomes = || self.outcome.readiness.criteria.iter().filter(|criterion| criterion.floor == *floor);
        let below = outcomes().filter_map(|criterion| criterion.score).filter(|score| score.low() < 500).count();
        let rule = self.say(&Text::new(
            "Le palier tient quand chaque critère est à 2 ou plus et que leur moyenne est à 3 ou plus.",
            "The tier holds when each criterion is at 2 or more and their mean is at 3 or more.",
        ));
        let short = criteria(self.language, below);
        let here = match (self.language, below) {
            (Language::Fr, 0) => "Aucun critère n’est sous 2.".to_owned(),
            (Language::Fr, 1) => format!("{short} est ou pourrait être sous 2."),
            (Language::Fr, _) => format!("{short} sont ou pourraient être sous 2."),
            (Language::En, 0) => "No criterion is under 2.".to_owned(),
            (Language::En, 1) => format!("{short} is or could be under 2."),
            (Language::En, _) => format!("{short} are or could be under 2."),
        };
        format!("{rule} {} {here}", self.mean_explained(outcomes()))
    }

    /// Criteria, the weakest first.
    pub(super) fn beneath<'c>(&self, outcomes: impl Iterator<Item = &'c CriterionOutcome>) -> Vec<BeneathView> {
        let mut outcomes: Vec<_> = outcomes.collect();
        outcomes.sort_by_key(|criterion| criterion.score.map_or((u32::MAX, 0), |score| (score.low(), score.high())));
        outcomes.into_iter().map(|criterion| self.criterion_beneath(criterion)).collect()
    }

    fn criterion_beneath(&self, criterion: &CriterionOutcome) -> BeneathView {
        BeneathView {
            title: self.criterion_title(&criterion.id),
            says: self.say(&criterion.reason.text),
            page: Page::Criterion(criterion.id.clone()).name(),
        }
    }

    /// “G6. Procédure de crise”.
    pub(super) fn criterion_title(&self, id: &ItemId) -> String {
        let title = self.say_maybe(self.questionnaire.criterion(id.as_str()).map(|criterion| &criterion.title));
        format!("{id}. {title}")
    }

    /// The criteria that hold readiness back most.
    pub(super) fn readiness_beneath(&self) -> Vec<BeneathView> {
        let short = self.outcome.readiness.criteria.iter();
        let mut beneath = self.beneath(short.filter(|criterion| criterion.score.is_some_and(|score| score.low() < 1000)));
        beneath.truncate(NAMED);
        beneath
    }

    /// The risks that are high or critical, the most serious first.
    pub(super) fn risks_beneath(&self) -> Vec<BeneathView> {
        let serious = |risk: &&RiskOutcome| risk.current.is_some_and(|current| current.level >= RiskLevel::High);
        let view = |risk: &RiskOutcome| BeneathView {
            title: self.say(&risk.title),
            says: self.phrase(&Phrase::Level(risk.current)),
            page: Page::Risk(risk.id.clone()).name(),
        };
        self.most_serious().into_iter().filter(serious).map(view).collect()
    }

    /// What is not known, then what has no answer yet.
    pub(super) fn certainty_beneath(&self, outline: &Outline) -> Vec<BeneathView> {
        let in_state = |state: PageState| outline.pages().filter(move |page| self.state(page) == state);
        let view = |page: &Page| {
            let says = self.answer_of(page);
            let says = if says.is_empty() { self.say(&Text::new("Sans réponse", "No answer")) } else { says };
            BeneathView { title: self.title(page), says, page: page.name() }
        };
        in_state(PageState::Unknown).chain(in_state(PageState::Unanswered)).take(NAMED).map(view).collect()
    }

    /// How certainty is calculated. What is not known and what has no answer are told apart.
    pub(super) fn certainty_explained(&self) -> String {
        let (answered, total) = self.outcome.answered();
        let (known, silent) = (self.outcome.known(), total.saturating_sub(answered));
        let unknown = answered.saturating_sub(known);
        let share = wording::percent_of_mille(self.language, self.outcome.certainty().low());
        match self.language {
            Language::Fr => format!(
                "{known} réponses connues ÷ {total} questions = {share}. «\u{a0}Je ne sais pas\u{a0}»\u{a0}: {unknown}. Sans réponse\u{a0}: {silent}."
            ),
            Language::En => {
                format!("{known} answers known ÷ {total} questions = {share}. “I don’t know”: {unknown}. No answer: {silent}.")
            }
        }
    }
}

/// So many criteria, in words.
fn criteria(language: Language, count: usize) -> String {
    match (language, count) {
        (Language::Fr, 0 | 1) => format!("{count} critère"),
        (Language::Fr, _) => format!("{count} critères"),
        (Language::En, 1) => format!("{count} criterion"),
        (Language::En, _) => format!("{count} criteria"),
    }
}
