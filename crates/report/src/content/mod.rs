//! What the report says: every figure computed, every word chosen, before any thought of paper.

mod annex;
mod brief;
mod cover;
mod decision;
mod desk;
mod laws;
mod matrices;
mod method;
mod parts;
mod plan;
mod purchase;
mod readiness;
mod responsibilities;
mod risks;
mod summary;

use balise_assessment::{Place, Severity};
use fluent_bundle::FluentArgs;
use serde::Serialize;

use crate::options::Options;
use crate::report::Report;
use crate::words::{Words, WordsError};
use desk::Desk;

/// The whole content, in the order it is told.
#[derive(Debug, Serialize)]
pub(crate) struct Content {
    #[serde(flatten)]
    pub(crate) front: Front,
    certainty: summary::Certainty,
    brief: brief::Brief,
    matrices: matrices::Matrices,
    risks: risks::Risks,
    activities: Vec<responsibilities::Activity>,
    accounts: responsibilities::Accounts,
    readiness: readiness::Readiness,
    plan: plan::Plan,
    findings: Vec<Finding>,
    checks: usize,
    laws: laws::Laws,
    method: method::Method,
    annex: Vec<annex::Section>,
    attachments: Vec<annex::Kept>,
}

/// What page one is made of.
#[derive(Debug, Serialize)]
pub(crate) struct Front {
    cover: cover::Cover,
    summary: summary::Summary,
    decision: decision::Decision,
}

/// A contradiction found, and how to mend it.
#[derive(Debug, Serialize)]
struct Finding {
    severity: &'static str,
    /// The criterion that it is about, by its code and name.
    criterion: Option<String>,
    message: String,
    remedy: String,
}

/// What stands outside the pages: the document’s title, its subject, and what every page repeats.
pub(crate) struct Running {
    pub(crate) title: String,
    pub(crate) subject: String,
    pub(crate) head: String,
    /// Which copy it is and what is not in it; empty for the board, from whom nothing is withheld.
    pub(crate) note: String,
    pub(crate) page_of: String,
    /// What the draft is called inside the file, and what it is.
    pub(crate) attached_name: String,
    pub(crate) attached: String,
}

impl Front {
    pub(crate) fn of(report: &Report<'_>, options: &Options) -> Self {
        let desk = Desk::new(report, options);
        Self {
            cover: cover::of(&desk, &options.look),
            summary: summary::of(&desk),
            decision: decision::of(&desk, decision::Room::MOST),
        }
    }

    /// Makes page one shorter: first what the manager wrote at length, then the lists; false when they have nothing to give.
    pub(crate) fn shorten(&mut self, report: &Report<'_>, options: &Options) -> bool {
        let Some(room) = self.decision.room.less() else { return false };
        self.decision = decision::of(&Desk::new(report, options), room);
        true
    }
}

/// The content of a report as it was asked for, behind its page one.
pub(crate) fn of(report: &Report<'_>, options: &Options, front: Front) -> Content {
    let desk = Desk::new(report, options);
    let annex = annex::of(&desk);
    Content {
        front,
        certainty: summary::certainty(&desk),
        brief: brief::of(&desk),
        matrices: matrices::of(&desk),
        risks: risks::of(&desk),
        activities: responsibilities::of(&desk),
        accounts: responsibilities::accounts(&desk),
        readiness: readiness::of(&desk),
        plan: plan::of(&desk),
        findings: findings(&desk),
        checks: balise_assessment::CHECKS.len() + report.questionnaire.parts().checks.len(),
        laws: laws::of(&desk),
        method: method::of(&desk),
        attachments: annex::kept(&desk, &annex),
        annex,
    }
}

/// What every page repeats. The example says on each page that it is one.
pub(crate) fn running(front: &Front, words: &Words) -> Result<Running, WordsError> {
    let cover = &front.cover;
    let subject = cover.subject.as_str();
    let title = words.say("report-title", &FluentArgs::from_iter([("subject", subject)]))?;
    let plain = |key: &str| words.say(key, &FluentArgs::new());
    let mark = match cover.banner.as_str() {
        _ if cover.example => plain("mark-example")?,
        "" => plain(&format!("mark-{}", cover.copy.audience))?,
        banner => banner.to_owned(),
    };
    let provisional = match cover.provisional {
        Some(_) => format!(" · {}", plain("mark-provisional")?),
        None => String::new(),
    };
    let named = [cover.organisation.text.as_str(), title.as_str()].into_iter().filter(|name| !name.is_empty());
    Ok(Running {
        head: format!("{} · {mark}{provisional}", named.clone().collect::<Vec<_>>().join(" · ")),
        title: named.rev().collect::<Vec<_>>().join(" – "),
        subject: plain("report-subtitle")?,
        note: note(&cover.copy, words)?,
        attached_name: plain("attached-name")?,
        attached: plain("attached")?,
        page_of: words.say("page-of", &FluentArgs::from_iter([("n", "{n}"), ("total", "{total}")]))?,
    })
}

/// The line under the head of a page.
fn note(copy: &cover::Copy, words: &Words) -> Result<String, WordsError> {
    if copy.audience == balise_assessment::Audience::Board.code() {
        return Ok(String::new());
    }
    let withheld = copy.withheld.iter().map(|code| words.say(&format!("withheld-{code}"), &FluentArgs::new()));
    let withheld = withheld.collect::<Result<Vec<_>, _>>()?.join(", ");
    match withheld.as_str() {
        "" => Ok(copy.name.clone()),
        _ => words.say("copy-note", &FluentArgs::from_iter([("copy", copy.name.as_str()), ("what", withheld.as_str())])),
    }
}

fn findings(desk: &Desk<'_>) -> Vec<Finding> {
    let mut all: Vec<_> = desk.report.outcome.findings.iter().collect();
    all.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let told = all.into_iter().map(|finding| Finding {
        severity: match finding.severity {
            Severity::Problem => "problem",
            Severity::Caution => "caution",
        },
        criterion: criterion(desk, &finding.place),
        message: desk.text(&finding.message),
        remedy: desk.text(&finding.remedy),
    });
    told.collect()
}

fn criterion(desk: &Desk<'_>, place: &Place) -> Option<String> {
    let Place::Item(id) = place else { return None };
    let criterion = desk.report.questionnaire.criterion(id.as_str())?;
    Some(format!("{id} – {}", desk.text(&criterion.title)))
}
