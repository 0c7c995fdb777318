//! An assessment taken to another questionnaire.

use balise_assessment::{Answer, Questionnaire};
use jiff::Timestamp;

use super::{Draft, Misplaced, PackReference, bind, check::misfit, check_draft};
use crate::Pack;

/// An assessment as it is in another questionnaire, and what came of it on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// The new draft. It holds everything the other one held.
    pub draft: Draft,
    /// What the questionnaire takes up.
    pub tally: Tally,
    /// What it does not: kept in the draft, and not used.
    pub misplaced: Vec<Misplaced>,
}

/// How much of an assessment a questionnaire takes up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Answers to items and criteria, “don’t know” and “not applicable” among them.
    pub answers: usize,
    /// Accounts, impostors among them.
    pub accounts: usize,
    /// Activities for which somebody is named.
    pub assignments: usize,
    /// Risks kept or set aside, one’s own among them.
    pub risks: usize,
    /// Actions of the plan.
    pub actions: usize,
}

/// Takes an assessment to a pack that gives the same names to the same questions. The draft given stays as it is; the new one
/// begins at `now`.
#[must_use]
pub fn carry(draft: &Draft, pack: &Pack, now: Timestamp) -> Carried {
    let identity = pack.questionnaire.identity();
    let reference =
        PackReference { id: identity.id.clone(), version: identity.version.clone(), fingerprint: pack.fingerprint.clone() };
    let taken = Draft { pack: reference, created: now, modified: now, place: None, assessment: draft.assessment.clone() };
    let draft = bind::bound(taken, &pack.questionnaire);
    let misplaced = check_draft(&draft, &pack.questionnaire);
    Carried { tally: tally(&draft, &pack.questionnaire), draft, misplaced }
}

fn tally(draft: &Draft, questionnaire: &Questionnaire) -> Tally {
    let assessment = &draft.assessment;
    let given = assessment.responses.iter().filter(|(_, response)| response.answer != Answer::Unanswered);
    let answers = given.filter(|(id, response)| misfit(questionnaire, id, &response.answer).is_none());
    let assigned =
        assessment.assignments.iter().filter(|(id, who)| !who.is_blank() && questionnaire.activity(id.as_str()).is_some());
    let known = assessment.register.iter().filter(|(id, entry)| entry.own.is_some() || questionnaire.risk(id.as_str()).is_some());
    Tally {
        answers: answers.count(),
        accounts: assessment.accounts.len(),
        assignments: assigned.count(),
        risks: known.count(),
        actions: assessment.plan.len(),
    }
}
