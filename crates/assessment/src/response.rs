//! What was answered: an answer and, beside it, what is known about the answer.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::{
    AccountId, Action, ActionId, Attachment, ItemId, Language, Merged, OptionId, OtherAnswer, Part, Rating, ReadinessLevel, RiskId,
};

/// One assessment of one organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// What is assessed, and for whom.
    pub subject: Subject,
    /// Responses by item and by criterion. One that does not apply any more is kept, never scored, never printed.
    pub responses: BTreeMap<ItemId, Response>,
    /// The register of accounts, in the manager's order.
    pub accounts: Vec<Account>,
    /// Who does what, by activity.
    pub assignments: BTreeMap<OptionId, Assignment>,
    /// The risk register.
    pub register: BTreeMap<RiskId, Entry>,
    /// The action plan, in the manager's order.
    pub plan: Vec<Action>,
    /// The packets whose answers were taken in.
    pub merged: Vec<Merged>,
    /// What it is limited to, when it is part of another assessment.
    pub part: Option<Part>,
    /// What the manager wrote, by the words as they were written, in the other language.
    pub translations: BTreeMap<String, String>,
}

/// What is assessed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The name of the assessment.
    pub name: String,
    /// The organisation.
    pub organisation: String,
    /// The language of the report, unless another is asked for.
    pub language: Language,
    /// Whether the organisation is fictitious: the report then says so on each page.
    pub example: bool,
}

impl Assessment {
    /// An assessment with nothing answered.
    #[must_use]
    pub fn new(subject: Subject) -> Self {
        Self {
            subject,
            responses: BTreeMap::new(),
            accounts: Vec::new(),
            assignments: BTreeMap::new(),
            register: BTreeMap::new(),
            plan: Vec::new(),
            merged: Vec::new(),
            part: None,
            translations: BTreeMap::new(),
        }
    }

    /// The organisation's own accounts that are to be kept.
    pub fn kept_accounts(&self) -> impl Iterator<Item = &Account> {
        self.accounts.iter().filter(|account| account.is_kept())
    }

    /// The actions still to bring their effect.
    pub fn actions_ahead(&self) -> impl Iterator<Item = &Action> {
        self.plan.iter().filter(|action| action.status.is_ahead())
    }

    /// Every file that is kept with the assessment, once for each proof that names it.
    pub fn attachments(&self) -> impl Iterator<Item = &Attachment> {
        self.responses.values().flat_map(|response| &response.evidence).filter_map(|evidence| evidence.file.as_ref())
    }

    /// The action of that name.
    #[must_use]
    pub fn action(&self, id: &ActionId) -> Option<&Action> {
        self.plan.iter().find(|action| action.id == *id)
    }
}

/// What was answered to one item, and what is known about the answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Response {
    /// The answer.
    pub answer: Answer,
    /// Free words beside it.
    pub note: String,
    /// To come back to.
    pub review: bool,
    /// What the answer rests on.
    pub confidence: Option<Confidence>,
    /// What proves it.
    pub evidence: Vec<Evidence>,
    /// For a criterion: the level that others would give. Never scored: a gap is a finding.
    pub voices: Vec<Voice>,
    /// What others answered. Never scored: what differs is a finding.
    pub others: Vec<OtherAnswer>,
}

impl Response {
    /// The value, when there is one.
    #[must_use]
    pub fn value(&self) -> Option<&Value> {
        match &self.answer {
            Answer::Value(value) => Some(value),
            Answer::Unanswered | Answer::Unknown { .. } | Answer::NotApplicable { .. } => None,
        }
    }

    /// Whether there is nothing in it worth keeping.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }
}

/// The state of an answer. “Don’t know” and “not applicable” are answers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Answer {
    /// Nothing yet.
    #[default]
    Unanswered,
    /// A value.
    Value(Value),
    /// Not known: an open point, counted as the worst in the low bound and as the best in the high one.
    Unknown {
        /// Who would know.
        ask: String,
    },
    /// Does not concern the organisation: leaves the denominator.
    NotApplicable {
        /// Why.
        reason: String,
    },
}

/// The value of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// One option.
    Option(OptionId),
    /// Several options.
    Options(BTreeSet<OptionId>),
    /// Words.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A calendar date.
    Date(Date),
    /// The level of a criterion.
    Level(ReadinessLevel),
}

/// What an answer rests on, from the weakest to the strongest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// What the person thinks.
    Opinion,
    /// What someone concerned said.
    Interview,
    /// What a document shows.
    Document,
    /// What was tried.
    Tested,
}

/// What proves an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// What it is.
    pub title: String,
    /// Where it is: an address or a place, as written by the manager; may be empty.
    pub link: String,
    /// Its date.
    pub date: Option<Date>,
    /// The file itself, when it is kept with the assessment.
    pub file: Option<Attachment>,
}

/// The level that someone else would give to a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// Who.
    pub who: String,
    /// The level.
    pub level: ReadinessLevel,
}

/// One account, official or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its name in the draft.
    pub id: AccountId,
    /// The platform.
    pub platform: String,
    /// The address or handle.
    pub handle: String,
    /// What it is for.
    pub purpose: String,
    /// Who holds it.
    pub holder: String,
    /// Who stands in.
    pub deputy: String,
    /// Whether a second factor protects it.
    pub second_factor: SecondFactor,
    /// Its last post.
    pub last_post: Option<Date>,
    /// What becomes of it.
    pub fate: Fate,
    /// Whether it is someone passing for the organisation.
    pub impostor: bool,
}

impl Account {
    /// The platform and the handle, as one name.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {}", self.platform.trim(), self.handle.trim()).trim().to_owned()
    }

    /// Whether it is the organisation's own, and to be kept.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.fate == Fate::Keep && !self.impostor
    }
}

/// Whether a second factor protects an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecondFactor {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// Nobody knows.
    Unknown,
}

/// What becomes of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// Kept.
    Keep,
    /// Closed, or to close.
    Close,
    /// Not decided.
    Undecided,
}

/// Who does what for one activity. Each name is the id of a role, or any words.
///
/// Lists, because two people accountable is a finding to show, not a state to forbid.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Assignment {
    /// Who does it.
    pub responsible: Vec<String>,
    /// Who answers for it: exactly one, or a check says so.
    pub accountable: Vec<String>,
    /// Who is consulted before.
    pub consulted: Vec<String>,
    /// Who is informed after.
    pub informed: Vec<String>,
}

impl Assignment {
    /// Whether nobody is named.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }
}

/// One line of the risk register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Kept, or set aside with a reason.
    pub status: EntryStatus,
    /// Its wording, when it is the organisation's own and not of the catalogue.
    pub own: Option<OwnRisk>,
    /// Who owns the risk.
    pub owner: String,
    /// Before controls.
    pub inherent: Option<Rating>,
    /// With the controls in place.
    pub current: Option<Rating>,
    /// Once the plan is done, when the manager departs from what the plan’s effects give.
    pub residual: Option<Rating>,
    /// What the rating rests on.
    pub confidence: Option<Confidence>,
    /// The controls in place.
    pub controls: String,
    /// Why the rating departs from the suggestion.
    pub justification: String,
    /// Who accepts it as it is, and until when.
    pub acceptance: Option<Acceptance>,
}

impl Entry {
    /// A risk kept and not yet rated.
    #[must_use]
    pub fn kept() -> Self {
        Self {
            status: EntryStatus::Kept,
            own: None,
            owner: String::new(),
            inherent: None,
            current: None,
            residual: None,
            confidence: None,
            controls: String::new(),
            justification: String::new(),
            acceptance: None,
        }
    }

    /// Whether it is kept.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.status == EntryStatus::Kept
    }
}

/// Whether a risk is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryStatus {
    /// In the register.
    Kept,
    /// Out of it.
    SetAside {
        /// Why.
        reason: String,
    },
}

/// A risk in the organisation's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnRisk {
    /// Its name.
    pub title: String,
    /// Why it could happen.
    pub cause: String,
    /// What could happen.
    pub event: String,
    /// What it would lead to.
    pub consequence: String,
}

/// A risk accepted as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance {
    /// Who accepts it.
    pub by: String,
    /// Why.
    pub reason: String,
    /// Until when.
    pub until: Date,
}

impl Acceptance {
    /// Whether the risk is still borne on that day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.until >= day
    }
}
