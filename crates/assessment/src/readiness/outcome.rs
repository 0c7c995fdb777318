//! What the levels make together.

use super::{Interval, ReadinessLevel};
use crate::{Answer, Criterion, FloorId, ItemId, Reason, RequirementId, Scope, Source, Text, Value};

/// What follows for one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionOutcome {
    /// The criterion.
    pub id: ItemId,
    /// Its requirement.
    pub requirement: RequirementId,
    /// Its floor.
    pub floor: FloorId,
    /// The level answered, if one was.
    pub answered: Option<ReadinessLevel>,
    /// What it counts for, in thousandths; `None` when it does not apply and leaves the denominator.
    pub score: Option<Interval>,
    /// Whether the level was held at 2 for want of evidence.
    pub held_without_evidence: bool,
    /// How that came about.
    pub reason: Reason,
}

/// What follows for a requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequirementOutcome {
    /// The requirement.
    pub id: RequirementId,
    /// The mean of its criteria, in thousandths; `None` when none applies.
    pub score: Option<Interval>,
}

/// Whether a floor holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Held {
    /// It does not, whatever the unknown answers turn out to be.
    No,
    /// It depends on answers not yet known.
    Unsure,
    /// It does.
    Yes,
}

/// What follows for a floor of the hierarchy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FloorOutcome {
    /// The floor.
    pub id: FloorId,
    /// Whether its own criteria hold it: each at 2 or more, their mean at 3 or more.
    pub held: Held,
}

/// How ready the organisation is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadinessOutcome {
    /// Each criterion that applies, in order.
    pub criteria: Vec<CriterionOutcome>,
    /// Each requirement, in order.
    pub requirements: Vec<RequirementOutcome>,
    /// Each floor, the lowest first.
    pub floors: Vec<FloorOutcome>,
    /// The highest floor held without a gap below.
    pub reached: Option<FloorId>,
    /// The mean of every criterion, held at level 1 when a gate is shut; `None` when none applies.
    pub overall: Option<Interval>,
    /// The gates known to be shut.
    pub shut_gates: Vec<ItemId>,
}

/// The score of a gate left shut: level 1.
const GATE_CEILING: u32 = 250;

/// How ready the answers in play say the organisation is.
pub(crate) fn outcome(scope: &Scope<'_>) -> ReadinessOutcome {
    let questionnaire = scope.questionnaire();
    let criteria: Vec<_> = scope.criteria().map(|criterion| of_criterion(scope, criterion)).collect();
    let requirements = questionnaire.requirements().iter().map(|requirement| RequirementOutcome {
        id: requirement.id.clone(),
        score: mean_of(&criteria, |criterion| criterion.requirement == requirement.id),
    });
    let floors: Vec<_> = questionnaire
        .floors()
        .iter()
        .map(|floor| FloorOutcome { id: floor.id.clone(), held: holds(&criteria, &floor.id) })
        .collect();
    let gates: Vec<_> = scope.criteria().filter(|criterion| criterion.gate).map(|gate| &gate.id).collect();
    ReadinessOutcome {
        requirements: requirements.collect(),
        reached: floors.iter().take_while(|floor| floor.held == Held::Yes).last().map(|floor| floor.id.clone()),
        overall: overall(&criteria, &gates),
        shut_gates: shut(&criteria, &gates, Interval::high).cloned().collect(),
        floors,
        criteria,
    }
}

fn of_criterion(scope: &Scope<'_>, criterion: &Criterion) -> CriterionOutcome {
    let response = scope.response(criterion.id.as_str());
    let proved = response.is_some_and(|response| !response.evidence.is_empty());
    let answer = scope.answer(criterion.id.as_str());
    let answered = match answer {
        Answer::Value(Value::Level(level)) => Some(*level),
        _ => None,
    };
    let counted = answered.map(|level| if proved { level } else { level.min(ReadinessLevel::WITHOUT_EVIDENCE) });
    let score = match (answer, counted) {
        (Answer::NotApplicable { .. }, _) => None,
        (_, Some(level)) => Some(Interval::new(level.per_mille(), level.per_mille())),
        _ => Some(Interval::new(ReadinessLevel::LOWEST.per_mille(), ReadinessLevel::HIGHEST.per_mille())),
    };
    CriterionOutcome {
        id: criterion.id.clone(),
        requirement: criterion.requirement.clone(),
        floor: criterion.floor.clone(),
        answered,
        score,
        held_without_evidence: counted < answered,
        reason: Reason::new(Source::Item(criterion.id.clone()), explanation(answer, answered, counted)),
    }
}

fn explanation(answer: &Answer, answered: Option<ReadinessLevel>, counted: Option<ReadinessLevel>) -> Text {
    match (answer, answered, counted) {
        (Answer::NotApplicable { .. }, ..) => Text::new("Sans objet\u{a0}: ne compte pas.", "Not applicable: does not count."),
        (_, Some(answered), Some(counted)) if counted < answered => {
            let (answered, counted) = (answered.number(), counted.number());
            Text::new(
                format!("Niveau {answered} sans preuve\u{a0}: compte pour {counted}."),
                format!("Level {answered} without evidence: counts as {counted}."),
            )
        }
        (_, Some(answered), _) => Text::new(format!("Niveau {}.", answered.number()), format!("Level {}.", answered.number())),
        (Answer::Unknown { .. }, ..) => {
            Text::new("Je ne sais pas\u{a0}: compte pour 0 au pire, 4 au mieux.", "Don’t know: counts as 0 at worst, 4 at best.")
        }
        _ => Text::new("Sans réponse\u{a0}: compte pour 0 au pire, 4 au mieux.", "No answer: counts as 0 at worst, 4 at best."),
    }
}

fn mean_of(criteria: &[CriterionOutcome], belongs: impl Fn(&CriterionOutcome) -> bool) -> Option<Interval> {
    let scores: Vec<_> = criteria.iter().filter(|criterion| belongs(criterion)).filter_map(|criterion| criterion.score).collect();
    Interval::mean(&scores)
}

fn holds(criteria: &[CriterionOutcome], floor: &FloorId) -> Held {
    let scores: Vec<_> =
        criteria.iter().filter(|criterion| criterion.floor == *floor).filter_map(|criterion| criterion.score).collect();
    let Some(mean) = Interval::mean(&scores) else { return Held::Yes };
    let enough = |bound: fn(Interval) -> u32| {
        bound(mean) >= ReadinessLevel::IN_FORCE.per_mille()
            && scores.iter().all(|&score| bound(score) >= ReadinessLevel::WITHOUT_EVIDENCE.per_mille())
    };
    match (enough(Interval::low), enough(Interval::high)) {
        (true, _) => Held::Yes,
        (false, true) => Held::Unsure,
        (false, false) => Held::No,
    }
}

fn overall(criteria: &[CriterionOutcome], gates: &[&ItemId]) -> Option<Interval> {
    let mean = mean_of(criteria, |_| true)?;
    let ceiling = |bound| shut(criteria, gates, bound).next().map(|_| GATE_CEILING);
    Some(mean.capped(ceiling(Interval::low), ceiling(Interval::high)))
}

fn shut<'a>(
    criteria: &'a [CriterionOutcome],
    gates: &'a [&ItemId],
    bound: fn(Interval) -> u32,
) -> impl Iterator<Item = &'a ItemId> {
    criteria
        .iter()
        .filter(move |criterion| gates.contains(&&criterion.id) && criterion.score.is_some_and(|score| bound(score) == 0))
        .map(|criterion| &criterion.id)
}
