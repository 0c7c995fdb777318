//! The laws that the kept risks touch. Information, never advice: what was not read in a source is told apart.

use balise_assessment::{Law, LawStatus};
use jiff::civil::Date;
use serde::Serialize;

use super::desk::{Desk, iso};
use super::parts::RiskRef;

/// The laws that apply to this organisation.
#[derive(Debug, Serialize)]
pub(crate) struct Laws {
    pub(crate) sure: Vec<Line>,
    pub(crate) to_verify: Vec<Line>,
    /// The oldest check among them: the whole is no fresher than that.
    pub(crate) current_to: Option<String>,
}

/// A law and why it is here.
#[derive(Debug, Serialize)]
pub(crate) struct Line {
    pub(crate) title: String,
    pub(crate) citation: String,
    pub(crate) section: String,
    pub(crate) asks: String,
    pub(crate) status: &'static str,
    pub(crate) since: Option<String>,
    pub(crate) enforced_by: Option<String>,
    pub(crate) maximum: Option<String>,
    pub(crate) checked: String,
    pub(crate) risks: Vec<RiskRef>,
}

pub(super) fn of(desk: &Desk<'_>) -> Laws {
    let applies: Vec<(&Law, Vec<RiskRef>)> =
        desk.report.questionnaire.parts().laws.iter().filter_map(|law| touched(desk, law)).collect();
    let oldest: Option<Date> = applies.iter().map(|(law, _)| law.checked).min();
    let (sure, to_verify): (Vec<_>, Vec<_>) = applies.into_iter().partition(|(law, _)| law.sure);
    let lines = |laws: Vec<(&Law, Vec<RiskRef>)>| laws.into_iter().map(|(law, risks)| line(desk, law, risks)).collect();
    Laws { sure: lines(sure), to_verify: lines(to_verify), current_to: oldest.map(iso) }
}

fn touched<'a>(desk: &Desk<'a>, law: &'a Law) -> Option<(&'a Law, Vec<RiskRef>)> {
    let touches = desk.kept.iter().filter(|risk| desk.scope.laws(&risk.id).any(|other| other.id == law.id));
    let refs: Vec<_> = touches.map(|risk| desk.risk_ref(risk)).collect();
    (!refs.is_empty()).then_some((law, refs))
}

fn line(desk: &Desk<'_>, law: &Law, risks: Vec<RiskRef>) -> Line {
    Line {
        title: desk.text(&law.title),
        citation: desk.text(&law.citation),
        section: law.section.clone(),
        asks: desk.text(&law.asks),
        status: match law.status {
            LawStatus::InForce => "in-force",
            LawStatus::Bill => "bill",
            LawStatus::Guidance => "guidance",
            LawStatus::PlatformRule => "platform-rule",
            LawStatus::CaseLaw => "case-law",
        },
        since: law.since.map(iso),
        enforced_by: law.enforced_by.as_ref().map(|text| desk.text(text)),
        maximum: law.maximum.as_ref().map(|text| desk.text(text)),
        checked: iso(law.checked),
        risks,
    }
}
