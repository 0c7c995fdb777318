//! How ready: the score, each requirement, each criterion with its proof and its benchmarks, the floors.

use balise_assessment::{
    Answer, Benchmark, Criterion, CriterionOutcome, Evidence, FloorId, Held, ItemId, ReadinessLevel, Requirement,
    RequirementOutcome, Respondent, Value,
};
use serde::Serialize;

use super::desk::{Desk, iso};
use super::parts::{Rung, Said, Score, rung};

/// Readiness whole.
#[derive(Debug, Serialize)]
pub(crate) struct Readiness {
    pub(crate) overall: Option<Score>,
    /// The titles of the gates known to be shut.
    pub(crate) shut: Vec<Named>,
    pub(crate) requirements: Vec<Part>,
    /// Criteria for which someone else would give another level.
    pub(crate) heard: usize,
    /// The lowest first.
    pub(crate) floors: Vec<Level>,
    /// Each once, whatever the number of criteria it stands beside.
    pub(crate) benchmarks: Vec<Figure>,
}

/// Something of the pack with its name in files.
#[derive(Debug, Serialize)]
pub(crate) struct Named {
    pub(crate) id: String,
    pub(crate) title: String,
}

/// A requirement.
#[derive(Debug, Serialize)]
pub(crate) struct Part {
    pub(crate) title: String,
    pub(crate) purpose: String,
    pub(crate) score: Option<Score>,
    /// The bounds out of four, as a chart takes them: a decimal point, no words.
    pub(crate) low: String,
    pub(crate) high: String,
    pub(crate) criteria: Vec<Line>,
}

/// A criterion.
#[derive(Debug, Serialize)]
pub(crate) struct Line {
    #[serde(flatten)]
    pub(crate) name: Named,
    pub(crate) gate: bool,
    /// The level answered.
    pub(crate) level: Option<Rung>,
    /// What that level looks like for this criterion.
    pub(crate) seen: Option<String>,
    /// How it counts, where that is not simply the level answered.
    pub(crate) counts: Option<String>,
    pub(crate) evidence: Vec<Proof>,
    /// What others would have answered: kept as they said it, and never scored.
    pub(crate) voices: Vec<View>,
    /// The names of the benchmarks that stand beside it.
    pub(crate) benchmarks: Vec<String>,
}

/// The level that someone else would give.
#[derive(Debug, Serialize)]
pub(crate) struct View {
    pub(crate) who: Option<Said>,
    pub(crate) level: Rung,
}

/// What proves an answer.
#[derive(Debug, Serialize)]
pub(crate) struct Proof {
    pub(crate) title: Said,
    /// An address that can be opened.
    pub(crate) address: Option<String>,
    /// A place in words.
    pub(crate) place: Option<Said>,
    pub(crate) date: Option<String>,
    /// The file kept with the assessment: its name, its size.
    pub(crate) file: Option<(Said, String)>,
}

/// A figure from a study.
#[derive(Debug, Serialize)]
pub(crate) struct Figure {
    pub(crate) id: String,
    pub(crate) figure: String,
    /// A year is a name, not a quantity: it takes no thousands.
    pub(crate) year: String,
    pub(crate) population: String,
    pub(crate) caution: String,
    pub(crate) criteria: Vec<String>,
}

/// A floor of the hierarchy.
#[derive(Debug, Serialize)]
pub(crate) struct Level {
    pub(crate) title: String,
    pub(crate) purpose: String,
    pub(crate) held: &'static str,
    pub(crate) criteria: Vec<String>,
}

pub(super) fn of(desk: &Desk<'_>) -> Readiness {
    let readiness = &desk.report.outcome.readiness;
    let questionnaire = desk.report.questionnaire;
    let shut = readiness.shut_gates.iter().filter_map(|id| questionnaire.criterion(id.as_str()));
    let parts = readiness.requirements.iter().filter_map(|outcome| {
        let requirement = questionnaire.requirements().iter().find(|requirement| requirement.id == outcome.id)?;
        Some(part(desk, requirement, outcome))
    });
    let floors = questionnaire.floors().iter().zip(&readiness.floors).map(|(floor, outcome)| Level {
        title: desk.text(&floor.title),
        purpose: desk.text(&floor.purpose),
        held: held(desk, &floor.id, outcome.held),
        criteria: desk.scope.criteria().filter(|one| one.floor == floor.id).map(|one| one.id.to_string()).collect(),
    });
    Readiness {
        overall: readiness.overall.map(Score::from),
        shut: shut.map(|criterion| named(desk, criterion)).collect(),
        requirements: parts.collect(),
        heard: desk.scope.criteria().filter(|criterion| !voices(desk, &criterion.id).is_empty()).count(),
        floors: floors.collect(),
        benchmarks: questionnaire.parts().benchmarks.iter().map(|benchmark| figure(desk, benchmark)).collect(),
    }
}

/// Whether a floor holds; one of which no criterion applies holds nothing.
fn held(desk: &Desk<'_>, floor: &FloorId, held: Held) -> &'static str {
    let mut criteria = desk.scope.criteria().filter(|criterion| criterion.floor == *floor);
    if criteria.all(|criterion| matches!(desk.scope.answer(criterion.id.as_str()), Answer::NotApplicable { .. })) {
        return "none";
    }
    match held {
        Held::No => "no",
        Held::Unsure => "unsure",
        Held::Yes => "yes",
    }
}

fn named(desk: &Desk<'_>, criterion: &Criterion) -> Named {
    Named { id: criterion.id.to_string(), title: desk.text(&criterion.title) }
}

fn part(desk: &Desk<'_>, requirement: &Requirement, outcome: &RequirementOutcome) -> Part {
    let criteria: Vec<_> =
        desk.report.outcome.readiness.criteria.iter().filter(|criterion| criterion.requirement == requirement.id).collect();
    let bound = |mille: Option<u32>| mille.map(out_of_four).unwrap_or_default();
    Part {
        title: desk.text(&requirement.title),
        purpose: desk.text(&requirement.purpose),
        score: outcome.score.map(Score::from),
        low: bound(outcome.score.map(|score| score.low())),
        high: bound(outcome.score.map(|score| score.high())),
        criteria: criteria.iter().filter_map(|criterion| line(desk, criterion)).collect(),
    }
}

fn line(desk: &Desk<'_>, outcome: &CriterionOutcome) -> Option<Line> {
    let criterion = desk.report.questionnaire.criterion(outcome.id.as_str())?;
    let steps = &desk.report.questionnaire.scales().readiness;
    let at = |level: ReadinessLevel| usize::from(level.number());
    let benchmarks = desk.report.questionnaire.parts().benchmarks.iter();
    let beside = benchmarks.filter(|benchmark| benchmark.criteria.contains(&outcome.id));
    Some(Line {
        name: named(desk, criterion),
        gate: criterion.gate,
        level: outcome.answered.map(|level| rung(level.number(), &steps[at(level)], desk.language)),
        seen: outcome.answered.map(|level| desk.text(&criterion.levels[at(level)])),
        counts: (outcome.answered.is_none() || outcome.held_without_evidence).then(|| desk.text(&outcome.reason.text)),
        evidence: proofs(desk, &outcome.id),
        voices: voices(desk, &outcome.id),
        benchmarks: beside.map(|benchmark| benchmark.id.to_string()).collect(),
    })
}

fn voices(desk: &Desk<'_>, id: &ItemId) -> Vec<View> {
    let steps = &desk.report.questionnaire.scales().readiness;
    let view = |who: &str, level: ReadinessLevel| {
        let number = level.number();
        View { who: desk.party(who).filled(), level: rung(number, &steps[usize::from(number)], desk.language) }
    };
    let Some(response) = desk.scope.response(id.as_str()) else { return Vec::new() };
    let voices = response.voices.iter().map(|voice| view(&voice.who, voice.level));
    // What the assessment said itself before is nobody’s view.
    let others = response.others.iter().filter(|other| other.who != Respondent::default());
    let levels = others.filter_map(|other| match other.answer {
        Answer::Value(Value::Level(level)) => Some(view(&other.who.called(), level)),
        _ => None,
    });
    voices.chain(levels).collect()
}

/// What proves the answer to an item or a criterion that applies.
pub(super) fn proofs(desk: &Desk<'_>, id: &ItemId) -> Vec<Proof> {
    let response = desk.scope.response(id.as_str());
    response.into_iter().flat_map(|response| &response.evidence).map(|evidence| proof(desk, evidence)).collect()
}

fn proof(desk: &Desk<'_>, evidence: &Evidence) -> Proof {
    let link = evidence.link.trim();
    let opens = can_be_opened(link);
    Proof {
        title: desk.own(&evidence.title),
        address: opens.then(|| link.to_owned()),
        place: desk.own(link).filled().filter(|_| !opens),
        date: evidence.date.map(iso),
        file: evidence
            .file
            .as_ref()
            .map(|file| (desk.own(file.name.as_str()), balise_assessment::wording::file_size(desk.language, file.size))),
    }
}

/// Whether a place is an address a reader may follow; anything else is printed as words.
fn can_be_opened(link: &str) -> bool {
    let web = link.starts_with("https://") || link.starts_with("http://");
    web && link.chars().all(|letter| letter.is_ascii_graphic())
}

fn figure(desk: &Desk<'_>, benchmark: &Benchmark) -> Figure {
    Figure {
        id: benchmark.id.to_string(),
        figure: desk.text(&benchmark.figure),
        year: benchmark.year.to_string(),
        population: desk.text(&benchmark.population),
        caution: desk.text(&benchmark.caution),
        criteria: benchmark.criteria.iter().map(ToString::to_string).collect(),
    }
}

/// Thousandths of the scale out of four, exactly: 525 → “2.100”.
fn out_of_four(mille: u32) -> String {
    format!("{}.{:03}", mille * 4 / 1000, mille * 4 % 1000)
}

/// The state of an answer, as the catalogue names it.
pub(super) const fn state(answer: &Answer) -> &'static str {
    match answer {
        Answer::Unanswered => "unanswered",
        Answer::Value(_) => "value",
        Answer::Unknown { .. } => "unknown",
        Answer::NotApplicable { .. } => "not-applicable",
    }
}
