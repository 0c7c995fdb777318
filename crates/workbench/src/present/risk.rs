//! The risks: which ones, and how serious each is.

use balise_assessment::{
    CatalogueRisk, Entry, EntryStatus, Explained, Imputability, Law, Rated, Rating, Reason, RiskLevel, RiskOutcome, Suggestion,
};

use super::page::confidence_view;
use super::{Phrase, Reading};
use crate::views::{
    AcceptanceView, CandidateView, DecisionView, ExplainedView, HelpView, LawView, LevelView, OwnRiskView, PageBody, RatedView,
    RatingView, SuggestionView,
};

impl Reading<'_> {
    pub(super) fn risks_page(&self) -> PageBody {
        let own = self.assessment.register.iter().filter_map(|(id, entry)| {
            let own = entry.own.as_ref()?;
            Some(OwnRiskView {
                risk: id.to_string(),
                title: own.title.clone(),
                cause: own.cause.clone(),
                event: own.event.clone(),
                consequence: own.consequence.clone(),
            })
        });
        PageBody::Risks {
            candidates: self.scope.candidates().filter_map(|risk| self.candidate(risk)).collect(),
            own: own.collect(),
            kept: self.kept(),
        }
    }

    /// How many risks are kept, of those that the activities call up and the organisation’s own.
    pub(super) fn kept(&self) -> String {
        self.phrase(&Phrase::Kept(self.outcome.kept().count(), self.outcome.risks.len()))
    }

    fn candidate(&self, risk: &CatalogueRisk) -> Option<CandidateView> {
        let outcome = self.outcome.risks.iter().find(|known| known.id == risk.id)?;
        let called_by = self.scope.activities().filter(|activity| risk.activities.contains(&activity.id));
        let called_by: Vec<_> = called_by.map(|activity| self.say(&activity.label)).collect();
        Some(CandidateView {
            risk: risk.id.to_string(),
            title: self.say(&risk.title),
            sentence: self.say(&outcome.sentence),
            example: self.say(&risk.example),
            called_by: called_by.join(" · "),
            family: self.phrase(&Phrase::Family(risk.family)),
            decision: match self.assessment.register.get(&risk.id).map(|entry| &entry.status) {
                None => DecisionView::Undecided,
                Some(EntryStatus::Kept) => DecisionView::Kept,
                Some(EntryStatus::SetAside { reason }) => DecisionView::SetAside { reason: reason.clone() },
            },
        })
    }

    /// A risk of the catalogue in the language of the screen; one of the organisation’s own in the language it was written in, so
    /// that the words around the fragments are of their language.
    fn sentence(&self, outcome: &RiskOutcome) -> String {
        let own = self.assessment.register.get(&outcome.id).is_some_and(|entry| entry.own.is_some());
        let language = if own { self.assessment.subject.language } else { self.language };
        outcome.sentence.get(language).to_owned()
    }

    pub(super) fn risk_help(&self, outcome: &RiskOutcome) -> HelpView {
        let known = self.questionnaire.risk(outcome.id.as_str());
        HelpView {
            why: self.sentence(outcome),
            who: String::new(),
            how: String::new(),
            example: self.say_maybe(known.map(|risk| &risk.example)),
            sources: Vec::new(),
            provenance: known.map(|risk| self.provenance(risk.provenance)).unwrap_or_default(),
        }
    }

    pub(super) fn risk_page(&self, outcome: &RiskOutcome) -> Option<PageBody> {
        let entry = self.assessment.register.get(&outcome.id)?;
        let scales = self.questionnaire.scales();
        Some(PageBody::Risk {
            risk: outcome.id.to_string(),
            sentence: self.sentence(outcome),
            likelihoods: self.steps(&scales.likelihood),
            consequences: self.steps(&scales.consequence),
            suggestion: outcome.suggestion.as_ref().map(|suggestion| self.suggestion(suggestion)),
            inherent: entry.inherent.map(rating_view),
            current: entry.current.map(rating_view),
            residual: entry.residual.map(rating_view),
            levels: self.rated_levels(outcome),
            owner: entry.owner.clone(),
            confidence: entry.confidence.map(confidence_view),
            controls: entry.controls.clone(),
            justification: entry.justification.clone(),
            departs: outcome.departs(),
            acceptance: acceptance(entry),
            beyond: outcome.beyond_appetite,
            roles: self.roles(),
            laws: self.laws(outcome),
            measures: self.questionnaire.measures_for(&outcome.id).map(|measure| self.measure(measure)).collect(),
        })
    }

    fn suggestion(&self, suggestion: &Suggestion) -> SuggestionView {
        SuggestionView {
            inherent: suggestion.inherent.value.number(),
            current: suggestion.current.value.number(),
            consequence: suggestion.consequence.value.number(),
            likelihood_reasons: self.reasons(&suggestion.current.reasons),
            consequence_reasons: self.reasons(&suggestion.consequence.reasons),
            imputability: suggestion.imputability.as_ref().map(|held| self.imputability(held)),
        }
    }

    pub(super) fn imputability(&self, held: &Explained<Imputability>) -> ExplainedView {
        ExplainedView { value: self.say(&held.value.label()), reasons: self.reasons(&held.reasons) }
    }

    fn reasons(&self, reasons: &[Reason]) -> Vec<String> {
        reasons.iter().map(|reason| self.say(&reason.text)).collect()
    }

    fn rated_levels(&self, outcome: &RiskOutcome) -> Vec<RatedView> {
        let stages =
            [(Phrase::Inherent, outcome.inherent), (Phrase::Current, outcome.current), (Phrase::Residual, outcome.residual)];
        let view = |(stage, rated): (Phrase<'_>, Option<Rated>)| RatedView {
            stage: self.phrase(&stage),
            level: rated.map(|rated| level_view(rated.level)),
            text: self.phrase(&Phrase::Level(rated)),
        };
        stages.into_iter().map(view).collect()
    }

    fn laws(&self, outcome: &RiskOutcome) -> Vec<LawView> {
        self.scope.laws(&outcome.id).map(|law| self.law(law)).collect()
    }

    fn law(&self, law: &Law) -> LawView {
        LawView {
            title: self.phrase(&Phrase::LawTitle(law)),
            asks: self.say(&law.asks),
            status: self.phrase(&Phrase::LawStatus(law)),
            sure: law.sure,
        }
    }
}

fn acceptance(entry: &Entry) -> Option<AcceptanceView> {
    entry.acceptance.as_ref().map(|acceptance| AcceptanceView {
        by: acceptance.by.clone(),
        reason: acceptance.reason.clone(),
        until: acceptance.until.to_string(),
    })
}

fn rating_view(rating: Rating) -> RatingView {
    RatingView { likelihood: rating.likelihood.number(), consequence: rating.consequence.number() }
}

pub(super) fn level_view(level: RiskLevel) -> LevelView {
    match level {
        RiskLevel::Low => LevelView::Low,
        RiskLevel::Moderate => LevelView::Moderate,
        RiskLevel::High => LevelView::High,
        RiskLevel::Critical => LevelView::Critical,
    }
}
