//! Three matrices: before controls, as things are, once the plan is done.

use balise_assessment::{Rated, RiskLevel, RiskOutcome, ratings};
use serde::Serialize;

use super::desk::Desk;
use super::parts::{Level, RiskRef, Rung};

/// The three matrices on the same axes.
#[derive(Debug, Serialize)]
pub(crate) struct Matrices {
    /// From the least serious.
    pub(crate) columns: Vec<Rung>,
    /// From the most likely, as drawn.
    pub(crate) rows: Vec<Rung>,
    pub(crate) levels: Vec<Level>,
    pub(crate) appetite: Level,
    pub(crate) each: Vec<Matrix>,
    /// Kept risks that are on none of them.
    pub(crate) unrated: Vec<RiskRef>,
}

/// One matrix.
#[derive(Debug, Serialize)]
pub(crate) struct Matrix {
    /// `inherent`, `current` or `residual`.
    pub(crate) stage: &'static str,
    pub(crate) cells: Vec<Cell>,
    /// Who is at each level, the gravest first: what the picture says, in words.
    pub(crate) groups: Vec<Group>,
}

/// One of the twenty-five cells.
#[derive(Debug, Serialize)]
pub(crate) struct Cell {
    pub(crate) likelihood: u8,
    pub(crate) consequence: u8,
    pub(crate) level: &'static str,
    pub(crate) beyond: bool,
    pub(crate) risks: Vec<String>,
}

/// The risks at one level.
#[derive(Debug, Serialize)]
pub(crate) struct Group {
    pub(crate) level: Level,
    pub(crate) risks: Vec<String>,
}

pub(super) fn of(desk: &Desk<'_>) -> Matrices {
    let scales = desk.report.questionnaire.scales();
    let mut rows = desk.rungs(&scales.likelihood, 1);
    rows.reverse();
    Matrices {
        columns: desk.rungs(&scales.consequence, 1),
        rows,
        levels: RiskLevel::ALL.map(|level| desk.level(level)).into(),
        appetite: desk.level(desk.report.outcome.appetite),
        each: vec![
            matrix(desk, "inherent", |risk| risk.inherent),
            matrix(desk, "current", |risk| risk.current),
            matrix(desk, "residual", |risk| risk.residual),
        ],
        unrated: desk.kept.iter().filter(|risk| risk.current.is_none()).map(|risk| desk.risk_ref(risk)).collect(),
    }
}

fn matrix(desk: &Desk<'_>, stage: &'static str, at: impl Fn(&RiskOutcome) -> Option<Rated>) -> Matrix {
    let codes = |is: &dyn Fn(Rated) -> bool| -> Vec<String> {
        desk.kept.iter().filter(|risk| at(risk).is_some_and(is)).map(|risk| desk.risk_code(&risk.id)).collect()
    };
    let grid = &desk.report.questionnaire.scales().matrix;
    let cells = ratings().map(|rating| Cell {
        likelihood: rating.likelihood.number(),
        consequence: rating.consequence.number(),
        level: grid.level(rating).code(),
        beyond: grid.level(rating) > desk.report.outcome.appetite,
        risks: codes(&|rated| rated.rating == rating),
    });
    let groups = RiskLevel::ALL
        .into_iter()
        .rev()
        .map(|level| Group { level: desk.level(level), risks: codes(&|rated| rated.level == level) });
    Matrix { stage, cells: cells.collect(), groups: groups.filter(|group| !group.risks.is_empty()).collect() }
}
