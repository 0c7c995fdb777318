//! What to mend first: the risks and the criteria that weigh most and that nothing answers yet.

use balise_assessment::{ActionStatus, CriterionOutcome, Measure, RiskLevel, RiskOutcome, Text};

use super::risk::level_view;
use super::{Page, Phrase, Reading};
use crate::views::GapView;

/// How many are shown: what a board can decide in one meeting.
const FIRST: usize = 5;

/// A gap, the most pressing first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Press {
    CriticalRisk,
    ShutGate,
    OtherRisk,
    NothingDone,
    LittleDone,
}

impl Reading<'_> {
    pub(super) fn gaps(&self) -> Vec<GapView> {
        let useful = self.suggested();
        let bare = self.most_serious().into_iter().filter(|risk| risk.beyond_appetite && !risk.treated);
        let risks = bare.map(|risk| (risk_press(risk), self.risk_gap(risk, &useful)));
        let criteria = self.outcome.readiness.criteria.iter().filter(|criterion| !self.is_raised(criterion));
        let criteria = criteria.filter_map(|criterion| Some((self.press(criterion)?, self.criterion_gap(criterion, &useful))));
        let mut gaps: Vec<_> = risks.chain(criteria).collect();
        gaps.sort_by_key(|(press, _)| *press);
        gaps.into_iter().take(FIRST).map(|(_, gap)| gap).collect()
    }

    fn risk_gap(&self, risk: &RiskOutcome, useful: &[&Measure]) -> GapView {
        let lacks =
            self.say(&Text::new("Ni mesure ni acceptation n’y répond.", "It is neither treated by a measure nor accepted."));
        let rating = risk.current.map(|rated| (rated.rating.likelihood.number(), rated.rating.consequence.number()));
        let rating = rating.map_or_else(
            || self.phrase(&Phrase::Level(None)),
            |(likelihood, impact)| {
                self.say(&Text::new(
                    format!("Vraisemblance\u{a0}{likelihood}, gravité\u{a0}{impact}"),
                    format!("Likelihood {likelihood}, impact {impact}"),
                ))
            },
        );
        self.gap(
            GapView {
                title: self.say(&risk.title),
                level: risk.current.map(|rated| level_view(rated.level)),
                word: risk.current.map_or_else(String::new, |rated| self.say(&rated.level.label())),
                why: format!("{rating}. {lacks}"),
                owner: self.owner_of(risk),
                page: Page::Risk(risk.id.clone()).name(),
                measure: String::new(),
                measure_title: String::new(),
            },
            useful.iter().find(|measure| measure.risks.contains(&risk.id)),
        )
    }

    fn criterion_gap(&self, criterion: &CriterionOutcome, useful: &[&Measure]) -> GapView {
        let shut = self.outcome.readiness.shut_gates.contains(&criterion.id);
        let counts = self.say(&criterion.reason.text);
        let holds = Text::new("À 0, il plafonne toute la maturité à\u{a0}1.", "At 0, it holds all of readiness at\u{a0}1.");
        self.gap(
            GapView {
                title: self.criterion_title(&criterion.id),
                level: None,
                word: String::new(),
                why: if shut { format!("{counts} {}", self.say(&holds)) } else { counts },
                owner: String::new(),
                page: Page::Criterion(criterion.id.clone()).name(),
                measure: String::new(),
                measure_title: String::new(),
            },
            useful.iter().find(|measure| measure.closes.iter().any(|closing| closing.criterion == criterion.id)),
        )
    }

    fn gap(&self, gap: GapView, measure: Option<&&Measure>) -> GapView {
        let Some(measure) = measure else { return gap };
        GapView { measure: measure.id.to_string(), measure_title: self.say(&measure.title), ..gap }
    }

    /// How pressing a criterion is; `None` where its level is not among the lowest, or is not known.
    fn press(&self, criterion: &CriterionOutcome) -> Option<Press> {
        if self.outcome.readiness.shut_gates.contains(&criterion.id) {
            return Some(Press::ShutGate);
        }
        match criterion.answered?.number() {
            0 => Some(Press::NothingDone),
            1 => Some(Press::LittleDone),
            _ => None,
        }
    }

    /// Whether an action of the plan is to raise a criterion.
    fn is_raised(&self, criterion: &CriterionOutcome) -> bool {
        let mut live = self.assessment.plan.iter().filter(|action| action.status != ActionStatus::Dropped);
        live.any(|action| action.criteria.contains(&criterion.id))
    }
}

fn risk_press(risk: &RiskOutcome) -> Press {
    match risk.current.map(|rated| rated.level) {
        Some(RiskLevel::Critical) => Press::CriticalRisk,
        _ => Press::OtherRisk,
    }
}
