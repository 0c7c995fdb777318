//! The figures a director keeps in mind, and what they rest on.

use balise_assessment::{Confidence, RiskLevel, SectionKind, Severity};
use serde::Serialize;

use super::desk::Desk;
use super::parts::{Level, RiskRef, Score, confidence};

/// The figures of the whole report.
#[derive(Debug, Serialize)]
pub(crate) struct Summary {
    pub(crate) kept: usize,
    /// Of these, rated.
    pub(crate) rated: usize,
    /// High or critical as things are.
    pub(crate) serious: usize,
    /// Of the serious, with neither measure ahead nor acceptance.
    pub(crate) untreated: usize,
    pub(crate) beyond: usize,
    /// Still beyond once the plan is done.
    pub(crate) still_beyond: usize,
    pub(crate) appetite: Level,
    /// The gravest level met.
    pub(crate) worst: Option<Level>,
    /// Ratings that rest on a document or a test.
    pub(crate) proved: usize,
    pub(crate) top: Vec<RiskRef>,
    pub(crate) readiness: Option<Score>,
    /// The highest floor held without a gap below.
    pub(crate) floor: Option<String>,
    pub(crate) floors: usize,
    /// The share of questions whose answer is known, in thousandths.
    pub(crate) certainty: u32,
    pub(crate) answered: usize,
    pub(crate) questions: usize,
    pub(crate) unknown: usize,
    pub(crate) unanswered: usize,
    /// Activities ticked, and of these, without exactly one person accountable.
    pub(crate) activities: usize,
    pub(crate) unaccountable: usize,
    pub(crate) problems: usize,
    pub(crate) cautions: usize,
}

/// What the figures rest on.
#[derive(Debug, Serialize)]
pub(crate) struct Certainty {
    pub(crate) sections: Vec<Section>,
    pub(crate) unknowns: Vec<Unknown>,
    /// Kept risks by what their rating rests on, from the weakest; `None` when nobody said.
    pub(crate) ratings: Vec<Basis>,
    /// Criteria whose level is held at 2 for want of evidence.
    pub(crate) held: Vec<String>,
}

/// How far a section is.
#[derive(Debug, Serialize)]
pub(crate) struct Section {
    pub(crate) title: String,
    pub(crate) total: usize,
    pub(crate) answered: usize,
    pub(crate) unknown: usize,
    pub(crate) review: usize,
}

/// Something to find out.
#[derive(Debug, Serialize)]
pub(crate) struct Unknown {
    pub(crate) question: String,
    pub(crate) ask: Option<super::parts::Said>,
}

/// The risks whose rating rests on the same kind of ground.
#[derive(Debug, Serialize)]
pub(crate) struct Basis {
    pub(crate) on: Option<&'static str>,
    pub(crate) risks: Vec<RiskRef>,
}

pub(super) fn of(desk: &Desk<'_>) -> Summary {
    let outcome = desk.report.outcome;
    let (answered, questions) = outcome.answered();
    let serious = || desk.kept.iter().filter(|risk| risk.current.is_some_and(|rated| rated.level >= RiskLevel::High));
    let worst = desk.kept.iter().filter_map(|risk| risk.current).map(|rated| rated.level).max();
    let proved = |risk: &&&balise_assessment::RiskOutcome| {
        let ground = desk.entry(&risk.id).and_then(|entry| entry.confidence);
        risk.current.is_some() && ground >= Some(Confidence::Document)
    };
    let findings = |severity| outcome.findings.iter().filter(|finding| finding.severity == severity).count();
    Summary {
        kept: desk.kept.len(),
        rated: desk.kept.iter().filter(|risk| risk.current.is_some()).count(),
        serious: serious().count(),
        untreated: serious().filter(|risk| !risk.treated).count(),
        beyond: desk.kept.iter().filter(|risk| risk.beyond_appetite).count(),
        still_beyond: desk.kept.iter().filter(|risk| risk.still_beyond).count(),
        appetite: desk.level(outcome.appetite),
        worst: worst.map(|level| desk.level(level)),
        proved: desk.kept.iter().filter(proved).count(),
        top: desk.kept.iter().filter(|risk| risk.current.is_some()).take(3).map(|risk| desk.risk_ref(risk)).collect(),
        readiness: outcome.readiness.overall.map(Score::from),
        floor: floor(desk),
        floors: outcome.readiness.floors.len(),
        certainty: outcome.certainty().low(),
        answered,
        questions,
        unknown: outcome.progress.iter().map(|section| section.unknown).sum(),
        unanswered: questions - answered,
        activities: outcome.responsibilities.len(),
        unaccountable: outcome.responsibilities.iter().filter(|line| line.accountable != 1).count(),
        problems: findings(Severity::Problem),
        cautions: findings(Severity::Caution),
    }
}

fn floor(desk: &Desk<'_>) -> Option<String> {
    let reached = desk.report.outcome.readiness.reached.as_ref()?;
    let floor = desk.report.questionnaire.floors().iter().find(|floor| floor.id == *reached)?;
    Some(desk.text(&floor.title))
}

pub(super) fn certainty(desk: &Desk<'_>) -> Certainty {
    let outcome = desk.report.outcome;
    let title =
        |kind: SectionKind| desk.report.questionnaire.section(kind).map(|section| desk.text(&section.title)).unwrap_or_default();
    let sections = outcome.progress.iter().map(|section| Section {
        title: title(section.section),
        total: section.total,
        answered: section.answered,
        unknown: section.unknown,
        review: section.review,
    });
    let unknowns = outcome
        .open_points
        .iter()
        .map(|point| Unknown { question: desk.question(&point.item), ask: desk.party(&point.ask).filled() });
    let held = outcome.readiness.criteria.iter().filter(|criterion| criterion.held_without_evidence);
    Certainty {
        sections: sections.collect(),
        unknowns: unknowns.collect(),
        ratings: bases(desk),
        held: held.map(|criterion| criterion.id.to_string()).collect(),
    }
}

fn bases(desk: &Desk<'_>) -> Vec<Basis> {
    let all = [None, Some(Confidence::Opinion), Some(Confidence::Interview), Some(Confidence::Document), Some(Confidence::Tested)];
    let of = |ground: Option<Confidence>| {
        let risks = desk.kept.iter().filter(|risk| desk.entry(&risk.id).and_then(|entry| entry.confidence) == ground);
        Basis { on: ground.map(confidence), risks: risks.map(|risk| desk.risk_ref(risk)).collect() }
    };
    all.into_iter().map(of).filter(|basis| !basis.risks.is_empty()).collect()
}
