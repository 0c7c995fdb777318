//! What a paper of about four pages has room for, and how much it leaves to the complete report.

use serde::Serialize;

use super::desk::Desk;

/// Risks under a matrix, on the same page.
const RISKS: usize = 5;
/// Actions on a page.
const ACTIONS: usize = 8;

/// How many lines are told, and how many more there are.
#[derive(Debug, Serialize)]
pub(crate) struct Brief {
    pub(crate) risks: usize,
    pub(crate) more_risks: usize,
    pub(crate) actions: usize,
    pub(crate) more_actions: usize,
}

pub(super) fn of(desk: &Desk<'_>) -> Brief {
    let (risks, actions) = (desk.kept.len(), desk.plan.len());
    Brief {
        risks: risks.min(RISKS),
        more_risks: risks.saturating_sub(RISKS),
        actions: actions.min(ACTIONS),
        more_actions: actions.saturating_sub(ACTIONS),
    }
}
