//! The level of each risk: inherent, current, residual.

use jiff::civil::Date;

use super::{Rating, RiskLevel, Suggestion, suggestion::suggest};
use crate::{Action, Entry, EntryStatus, OwnRisk, Questionnaire, Reason, RiskId, Scope, Source, Text};

/// A rating and its level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rated {
    /// The rating.
    pub rating: Rating,
    /// What the matrix makes of it.
    pub level: RiskLevel,
}

/// What follows for one risk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RiskOutcome {
    /// Its name.
    pub id: RiskId,
    /// Its title.
    pub title: Text,
    /// Cause, event and consequence, in a sentence.
    pub sentence: Text,
    /// Whether the register keeps it; not yet decided when `None`.
    pub kept: Option<bool>,
    /// What the answers suggest; nothing for an own risk.
    pub suggestion: Option<Suggestion>,
    /// Before controls.
    pub inherent: Option<Rated>,
    /// With the controls in place. Never above the inherent one.
    pub current: Option<Rated>,
    /// Once the plan is done. Never above the current one.
    pub residual: Option<Rated>,
    /// What makes the residual level.
    pub residual_reasons: Vec<Reason>,
    /// Whether the current level is beyond the appetite.
    pub beyond_appetite: bool,
    /// Whether the residual level still is.
    pub still_beyond: bool,
    /// Whether an action is ahead for it, or an acceptance holds.
    pub treated: bool,
}

impl RiskOutcome {
    /// Whether the current likelihood is not the one the answers suggest.
    #[must_use]
    pub fn departs(&self) -> bool {
        match (&self.suggestion, self.current) {
            (Some(suggestion), Some(current)) => suggestion.current.value != current.rating.likelihood,
            _ => false,
        }
    }
}

/// What follows for each risk: candidates in the order of the catalogue, then other kept lines of the register.
///
/// A line of the register whose risk is no longer called up stays in the draft and out of the outcome.
pub(crate) fn outcomes(scope: &Scope<'_>, today: Date) -> Vec<RiskOutcome> {
    let register = &scope.assessment().register;
    let catalogue = scope.candidates().map(|risk| {
        let mut outcome = outcome(scope, &risk.id, register.get(&risk.id), today);
        outcome.title = risk.title.clone();
        outcome.sentence = sentence(&risk.cause, &risk.event, &risk.consequence);
        outcome.suggestion = Some(suggest(scope, risk));
        outcome
    });
    let own = register.iter().filter_map(|(id, entry)| entry.own.as_ref().map(|own| (id, entry, own)));
    let own = own.map(|(id, entry, own)| own_outcome(scope, id, entry, own, today));
    catalogue.chain(own).collect()
}

fn own_outcome(scope: &Scope<'_>, id: &RiskId, entry: &Entry, own: &OwnRisk, today: Date) -> RiskOutcome {
    let mut outcome = outcome(scope, id, Some(entry), today);
    outcome.title = Text::verbatim(&own.title);
    let fragment = |words: &str| Text::verbatim(words.trim().trim_end_matches('.'));
    outcome.sentence = sentence(&fragment(&own.cause), &fragment(&own.event), &fragment(&own.consequence));
    outcome
}

fn outcome(scope: &Scope<'_>, id: &RiskId, entry: Option<&Entry>, today: Date) -> RiskOutcome {
    let rated = |rating: Rating| Rated { rating, level: scope.questionnaire().scales().matrix.level(rating) };
    let kept = entry.filter(|entry| entry.is_kept());
    // One of the two is enough to go on; the other is then taken to be the same.
    let inherent = kept.and_then(|entry| entry.inherent.or(entry.current));
    let current = kept.and_then(|entry| entry.current.or(entry.inherent)).zip(inherent).map(|(now, before)| now.meet(before));
    let ahead: Vec<_> = scope.assessment().actions_ahead().filter(|action| action.risks.contains(id)).collect();
    let residual = current.map(|now| kept.and_then(|entry| entry.residual).unwrap_or_else(|| lessened(now, &ahead)).meet(now));
    let beyond = |rating: Option<Rating>| rating.is_some_and(|rating| rated(rating).level > scope.appetite());
    let accepted = kept.and_then(|entry| entry.acceptance.as_ref()).is_some_and(|acceptance| acceptance.holds_on(today));
    RiskOutcome {
        id: id.clone(),
        title: Text::default(),
        sentence: Text::default(),
        kept: entry.map(|entry| matches!(entry.status, EntryStatus::Kept)),
        suggestion: None,
        inherent: inherent.map(rated),
        current: current.map(rated),
        residual: residual.map(rated),
        residual_reasons: ahead.iter().map(|action| counted_on(scope.questionnaire(), action)).collect(),
        beyond_appetite: beyond(current),
        still_beyond: beyond(residual),
        treated: accepted || !ahead.is_empty(),
    }
}

fn lessened(now: Rating, ahead: &[&Action]) -> Rating {
    let down = |steps: fn(&Action) -> u8| -ahead.iter().map(|action| i32::from(steps(action))).sum::<i32>();
    Rating {
        likelihood: now.likelihood.moved(down(|action| action.effect.likelihood())),
        consequence: now.consequence.moved(down(|action| action.effect.consequence())),
    }
}

fn counted_on(questionnaire: &Questionnaire, action: &Action) -> Reason {
    let title = questionnaire.action_title(action);
    let (likelihood, consequence) = (action.effect.likelihood(), action.effect.consequence());
    let text = Text::new(
        format!("{}\u{a0}: vraisemblance −{likelihood}, gravité −{consequence}.", title.get(crate::Language::Fr)),
        format!("{}: likelihood −{likelihood}, impact −{consequence}.", title.get(crate::Language::En)),
    );
    Reason::new(Source::Action(action.id.clone()), text)
}

fn sentence(cause: &Text, event: &Text, consequence: &Text) -> Text {
    use crate::Language::{En, Fr};
    let because = elided("Parce que", cause.get(Fr));
    Text::new(
        format!("{because}, {}, ce qui entraîne {}.", event.get(Fr), consequence.get(Fr)),
        format!("Because {}, {}, which leads to {}.", cause.get(En), event.get(En), consequence.get(En)),
    )
}

/// “Parce que” before a vowel is “parce qu’”.
fn elided(words: &str, next: &str) -> String {
    let vowel = next.chars().next().is_some_and(|letter| "aeiouàâéèêëîïôöùûüœAEIOUÀÂÉÈÊÎÔ".contains(letter));
    match words.strip_suffix('e').filter(|_| vowel) {
        Some(stem) => format!("{stem}’{next}"),
        None => format!("{words} {next}"),
    }
}
