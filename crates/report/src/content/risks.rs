//! The risks: one sheet each, those set aside with their reason, those still to be decided.

use balise_assessment::{
    Degree, Entry, EntryStatus, Explained, Family, Law, OwnRisk, Rating, Reason, RiskOutcome, Source, Withheld, withheld_in,
};
use serde::Serialize;

use super::desk::{Desk, iso};
use super::parts::{ActionRef, Mark, RiskRef, Said, confidence};

/// Every risk, kept or not.
#[derive(Debug, Serialize)]
pub(crate) struct Risks {
    /// The gravest first.
    pub(crate) sheets: Vec<Sheet>,
    pub(crate) set_aside: Vec<SetAside>,
    /// Candidates nobody has decided on.
    pub(crate) undecided: Vec<RiskRef>,
}

/// A risk kept.
#[derive(Debug, Serialize)]
pub(crate) struct Sheet {
    #[serde(flatten)]
    pub(crate) risk: RiskRef,
    pub(crate) family: Option<&'static str>,
    pub(crate) sentence: Sentence,
    pub(crate) owner: Option<Said>,
    pub(crate) inherent: Option<Mark>,
    pub(crate) current: Option<Mark>,
    pub(crate) residual: Option<Mark>,
    pub(crate) beyond: bool,
    pub(crate) still_beyond: bool,
    pub(crate) treated: bool,
    pub(crate) confidence: Option<&'static str>,
    pub(crate) controls: Option<Said>,
    pub(crate) justification: Option<Said>,
    pub(crate) suggestion: Option<Suggested>,
    pub(crate) actions: Vec<ActionRef>,
    pub(crate) acceptance: Option<Acceptance>,
    pub(crate) laws: Vec<LawName>,
}

/// The risk in a sentence, or in its three parts when these are in another language than the report.
#[derive(Debug, Serialize)]
pub(crate) struct Sentence {
    pub(crate) text: Option<String>,
    pub(crate) cause: Option<Said>,
    pub(crate) event: Option<Said>,
    pub(crate) consequence: Option<Said>,
}

/// What the answers suggest, and why.
#[derive(Debug, Serialize)]
pub(crate) struct Suggested {
    pub(crate) likelihood: Reasoned,
    pub(crate) consequence: Reasoned,
    pub(crate) imputability: Option<Held>,
    /// The likelihood kept, where it departs from the one suggested.
    pub(crate) departs_to: Option<u8>,
    /// The consequence kept, likewise.
    pub(crate) consequence_kept: Option<u8>,
}

/// A degree from 1 to 5 and the steps that made it.
#[derive(Debug, Serialize)]
pub(crate) struct Reasoned {
    pub(crate) degree: u8,
    pub(crate) reasons: Vec<String>,
}

/// How much the organisation is held to know.
#[derive(Debug, Serialize)]
pub(crate) struct Held {
    pub(crate) label: String,
    pub(crate) reasons: Vec<String>,
}

/// Who accepts a risk as it is, why and until when.
#[derive(Debug, Serialize)]
pub(crate) struct Acceptance {
    pub(crate) by: Option<Said>,
    pub(crate) reason: Option<Said>,
    pub(crate) until: String,
    pub(crate) expired: bool,
}

/// A law named in passing.
#[derive(Debug, Serialize)]
pub(crate) struct LawName {
    pub(crate) title: String,
    pub(crate) section: String,
    pub(crate) sure: bool,
}

/// A candidate out of the register.
#[derive(Debug, Serialize)]
pub(crate) struct SetAside {
    #[serde(flatten)]
    pub(crate) risk: RiskRef,
    pub(crate) reason: Option<Said>,
}

pub(super) fn of(desk: &Desk<'_>) -> Risks {
    let outcomes = &desk.report.outcome.risks;
    let aside = outcomes.iter().filter_map(|risk| match &desk.entry(&risk.id)?.status {
        EntryStatus::SetAside { reason } => Some(SetAside { risk: desk.risk_ref(risk), reason: desk.own(reason).filled() }),
        EntryStatus::Kept => None,
    });
    Risks {
        sheets: desk.kept.iter().map(|risk| sheet(desk, risk)).collect(),
        set_aside: aside.collect(),
        undecided: outcomes.iter().filter(|risk| risk.kept.is_none()).map(|risk| desk.risk_ref(risk)).collect(),
    }
}

/// The acceptance of a risk, expired or not.
pub(super) fn acceptance(desk: &Desk<'_>, risk: &RiskOutcome) -> Option<Acceptance> {
    let acceptance = desk.entry(&risk.id)?.acceptance.as_ref()?;
    Some(Acceptance {
        by: desk.party(&acceptance.by).filled(),
        reason: desk.own(&acceptance.reason).filled(),
        until: iso(acceptance.until),
        expired: acceptance.until < desk.report.outcome.today,
    })
}

fn sheet(desk: &Desk<'_>, risk: &RiskOutcome) -> Sheet {
    let known = desk.report.questionnaire.risk(risk.id.as_str());
    let entry = desk.entry(&risk.id);
    let said = |words: fn(&Entry) -> &String| entry.and_then(|entry| desk.own(words(entry)).filled());
    Sheet {
        risk: desk.risk_ref(risk),
        family: known.map(|risk| family(risk.family)),
        sentence: sentence(desk, risk),
        owner: entry.and_then(|entry| desk.party(&entry.owner).filled()),
        inherent: risk.inherent.map(|rated| desk.mark(rated)),
        current: risk.current.map(|rated| desk.mark(rated)),
        residual: risk.residual.map(|rated| desk.mark(rated)),
        beyond: risk.beyond_appetite,
        still_beyond: risk.still_beyond,
        treated: risk.treated,
        confidence: entry.and_then(|entry| entry.confidence).map(confidence),
        controls: said(|entry| &entry.controls),
        justification: said(|entry| &entry.justification),
        suggestion: suggested(desk, risk),
        actions: desk.actions_for(risk),
        acceptance: acceptance(desk, risk),
        laws: desk.scope.laws(&risk.id).map(|law| law_name(desk, law)).collect(),
    }
}

fn law_name(desk: &Desk<'_>, law: &Law) -> LawName {
    LawName { title: desk.text(&law.title), section: law.section.clone(), sure: law.sure }
}

fn sentence(desk: &Desk<'_>, risk: &RiskOutcome) -> Sentence {
    let own = desk.entry(&risk.id).and_then(|entry| entry.own.as_ref());
    let parts = |own: &OwnRisk| [&own.cause, &own.event, &own.consequence].map(|words| desk.own(words));
    // Three marks would make a sentence that says nothing: one does.
    let withheld = own.and_then(|own| withheld_in(&own.event, desk.language)).filter(|_| desk.withholds(Withheld::Notes));
    if let Some(mark) = withheld {
        return Sentence { text: Some(mark), cause: None, event: None, consequence: None };
    }
    let own = own.filter(|own| parts(own).iter().any(|part| part.own && !part.is_empty()));
    let part = |words: fn(&OwnRisk) -> &String| own.and_then(|own| desk.own(words(own)).filled());
    Sentence {
        text: own.is_none().then(|| desk.text(&risk.sentence)),
        cause: part(|own| &own.cause),
        event: part(|own| &own.event),
        consequence: part(|own| &own.consequence),
    }
}

fn suggested(desk: &Desk<'_>, risk: &RiskOutcome) -> Option<Suggested> {
    let suggestion = risk.suggestion.as_ref()?;
    let reasoned = |explained: &Explained<Degree>, reasons: Vec<String>| Reasoned { degree: explained.value.number(), reasons };
    // What makes imputability is told once, beside it.
    let rules: Vec<_> = suggestion.consequence.reasons.iter().filter(|reason| reason.source == Source::Rule).cloned().collect();
    let held = suggestion.imputability.as_ref();
    let kept = |of: fn(&Rating) -> Degree, suggested: Degree| {
        risk.current.map(|current| of(&current.rating)).filter(|degree| *degree != suggested).map(|degree| degree.number())
    };
    Some(Suggested {
        likelihood: reasoned(&suggestion.current, reasons(desk, &suggestion.current.reasons)),
        consequence: reasoned(&suggestion.consequence, reasons(desk, &rules)),
        imputability: held.map(|held| Held { label: desk.text(&held.value.label()), reasons: reasons(desk, &held.reasons) }),
        departs_to: kept(|rating| rating.likelihood, suggestion.current.value),
        consequence_kept: kept(|rating| rating.consequence, suggestion.consequence.value),
    })
}

fn reasons(desk: &Desk<'_>, reasons: &[Reason]) -> Vec<String> {
    reasons.iter().map(|reason| desk.text(&reason.text)).collect()
}

const fn family(family: Family) -> &'static str {
    match family {
        Family::Behaviour => "behaviour",
        Family::Configuration => "configuration",
        Family::Regulation => "regulation",
    }
}
