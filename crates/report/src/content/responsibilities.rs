//! Who does what, who answers for it, and who holds the accounts.

use balise_assessment::{Account, Fate, OptionId, ResponsibilityOutcome, SecondFactor};
use serde::Serialize;

use super::desk::{Desk, iso};
use super::parts::Said;

/// One activity and its people.
#[derive(Debug, Serialize)]
pub(crate) struct Activity {
    pub(crate) label: String,
    pub(crate) responsible: Vec<Said>,
    pub(crate) accountable: Vec<Said>,
    pub(crate) consulted: Vec<Said>,
    pub(crate) informed: Vec<Said>,
    /// How much the organisation is held to know, and why.
    pub(crate) imputability: Option<Imputed>,
}

/// How much the organisation is held to know of what is published.
#[derive(Debug, Serialize)]
pub(crate) struct Imputed {
    pub(crate) label: String,
    pub(crate) reasons: Vec<String>,
}

/// The register of accounts.
#[derive(Debug, Serialize)]
pub(crate) struct Accounts {
    pub(crate) official: Vec<Line>,
    pub(crate) impostors: Vec<Line>,
}

/// One account.
#[derive(Debug, Serialize)]
pub(crate) struct Line {
    pub(crate) platform: Said,
    pub(crate) handle: Said,
    pub(crate) purpose: Option<Said>,
    pub(crate) holder: Option<Said>,
    pub(crate) deputy: Option<Said>,
    pub(crate) second_factor: &'static str,
    pub(crate) last_post: Option<String>,
    pub(crate) fate: &'static str,
}

pub(super) fn of(desk: &Desk<'_>) -> Vec<Activity> {
    desk.report.outcome.responsibilities.iter().map(|line| activity(desk, line)).collect()
}

fn activity(desk: &Desk<'_>, line: &ResponsibilityOutcome) -> Activity {
    let assignment = desk.report.assessment.assignments.get(&line.activity).cloned().unwrap_or_default();
    let people = |names: &[String]| names.iter().filter_map(|name| desk.party(name).filled()).collect();
    Activity {
        label: label(desk, &line.activity),
        responsible: people(&assignment.responsible),
        accountable: people(&assignment.accountable),
        consulted: people(&assignment.consulted),
        informed: people(&assignment.informed),
        imputability: line.imputability.as_ref().map(|held| Imputed {
            label: desk.text(&held.value.label()),
            reasons: held.reasons.iter().map(|reason| desk.text(&reason.text)).collect(),
        }),
    }
}

fn label(desk: &Desk<'_>, activity: &OptionId) -> String {
    desk.report.questionnaire.activity(activity.as_str()).map(|option| desk.text(&option.label)).unwrap_or_default()
}

pub(super) fn accounts(desk: &Desk<'_>) -> Accounts {
    let (impostors, official): (Vec<_>, Vec<_>) = desk.report.assessment.accounts.iter().partition(|account| account.impostor);
    let lines = |accounts: Vec<&Account>| accounts.into_iter().map(|account| line(desk, account)).collect();
    Accounts { official: lines(official), impostors: lines(impostors) }
}

fn line(desk: &Desk<'_>, account: &Account) -> Line {
    Line {
        platform: Said { text: account.platform.trim().to_owned(), own: false },
        handle: Said { text: account.handle.trim().to_owned(), own: false },
        purpose: desk.own(&account.purpose).filled(),
        holder: desk.party(&account.holder).filled(),
        deputy: desk.party(&account.deputy).filled(),
        second_factor: match account.second_factor {
            SecondFactor::Yes => "yes",
            SecondFactor::No => "no",
            SecondFactor::Unknown => "unknown",
        },
        last_post: account.last_post.map(iso),
        fate: match account.fate {
            Fate::Keep => "keep",
            Fate::Close => "close",
            Fate::Undecided => "undecided",
        },
    }
}
