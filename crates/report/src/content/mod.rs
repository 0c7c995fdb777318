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

use balise_assessment::{Language, Severity};
use fluent_bundle::FluentArgs;
use serde::Serialize;

use crate::report::Report;
use crate::words::{Words, WordsError};
use desk::Desk;

/// The whole content, in the order it is told.
#[derive(Debug, Serialize)]
pub(crate) struct Content {
    cover: cover::Cover,
    summary: summary::Summary,
    decision: decision::Decision,
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

/// A contradiction found, and how to mend it.
#[derive(Debug, Serialize)]
struct Finding {
    severity: &'static str,
    message: String,
    remedy: String,
}

/// What stands outside the pages: the document’s title, its subject, and what every page repeats.
pub(crate) struct Running {
    pub(crate) title: String,
    pub(crate) subject: String,
    pub(crate) head: String,
    pub(crate) page_of: String,
}

impl Content {
    /// Takes a line from the lists of page one; false when they have none to give.
    pub(crate) fn shorten_page_one(&mut self, report: &Report<'_>, language: Language) -> bool {
        let Some(lines) = self.decision.lines.checked_sub(1).filter(|lines| *lines > 0) else { return false };
        self.decision = decision::of(&Desk::new(report, language), lines);
        true
    }
}

/// The content of a report in one language.
pub(crate) fn of(report: &Report<'_>, language: Language) -> Content {
    let desk = Desk::new(report, language);
    let annex = annex::of(&desk);
    Content {
        cover: cover::of(&desk),
        summary: summary::of(&desk),
        decision: decision::of(&desk, decision::LONGEST),
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
pub(crate) fn running(content: &Content, words: &Words) -> Result<Running, WordsError> {
    let cover = &content.cover;
    let subject = cover.subject.as_str();
    let title = words.say("report-title", &FluentArgs::from_iter([("subject", subject)]))?;
    let mark = words.say(if cover.example { "mark-example" } else { "mark-confidential" }, &FluentArgs::new())?;
    let provisional = match cover.provisional {
        Some(_) => format!(" · {}", words.say("mark-provisional", &FluentArgs::new())?),
        None => String::new(),
    };
    let named = [cover.organisation.text.as_str(), title.as_str()].into_iter().filter(|name| !name.is_empty());
    Ok(Running {
        head: format!("{} · {mark}{provisional}", named.clone().collect::<Vec<_>>().join(" · ")),
        title: named.rev().collect::<Vec<_>>().join(" – "),
        subject: words.say("report-subtitle", &FluentArgs::new())?,
        page_of: words.say("page-of", &FluentArgs::from_iter([("n", "{n}"), ("total", "{total}")]))?,
    })
}

fn findings(desk: &Desk<'_>) -> Vec<Finding> {
    let mut all: Vec<_> = desk.report.outcome.findings.iter().collect();
    all.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let told = all.into_iter().map(|finding| Finding {
        severity: match finding.severity {
            Severity::Problem => "problem",
            Severity::Caution => "caution",
        },
        message: desk.text(&finding.message),
        remedy: desk.text(&finding.remedy),
    });
    told.collect()
}
