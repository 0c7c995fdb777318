//! The model of an assessment: what is asked, what was answered, and what follows from it.
//!
//! Pure: no file, no clock, no randomness, no environment, no floating point. Values come in, values go out, so the same
//! answers give the same figures on every machine, in both languages, for ever. Nothing here can be serialised: what a
//! file looks like is the business of `balise-documents`, and of it alone.
//!
//! Words are those of ISO 31000 (risk, event, consequence, likelihood, control, treatment, owner, register) and of HL7
//! FHIR Questionnaire (item, answer option, enable when, response).
//!
//! Start with [`Questionnaire`] (what is asked), [`Assessment`] (what was answered) and [`Outcome`] (what follows).

#![deny(clippy::float_arithmetic)]

mod id;
mod text;
pub mod wording;

mod attachment;
mod part;
mod plan;
mod questionnaire;
mod redaction;
mod response;
mod typed;

mod audience;
mod translation;

mod readiness;
mod risk;

mod scope;

mod merge;

mod checks;
mod explanation;
mod outcome;

pub use attachment::{Attachment, FileName, Fingerprint};
pub use audience::Audience;
pub use checks::{CHECKS, Check, Finding, Place, Severity};
pub use explanation::{Explained, Reason, Source};
pub use id::{
    AccountId, ActionId, BenchmarkId, CheckId, FactorId, FloorId, InvalidId, ItemId, LONGEST_ID, LawId, MeasureId, OptionId,
    OutlineId, PackId, PacketId, RequirementId, RiskId, RoleId, SectionId, TermId,
};
pub use merge::{Choice, Meeting, Reply, Standing};
pub use outcome::{OpenPoint, Outcome, PlanTotals, Progress, ResponsibilityOutcome};
pub use part::{Merged, OtherAnswer, Part, Respondent};
pub use plan::{Action, ActionStatus, CostBand, Effect, Effort};
pub use questionnaire::{
    AnswerOption, Benchmark, Case, CatalogueRisk, Closing, Condition, Criterion, Decision, Defect, Factor, Family, Floor, Help,
    Identity, ImputabilityRule, Item, ItemKind, Law, LawStatus, Measure, Misfit, Outline, OutlinePart, PackCheck, Parts,
    Provenance, Questionnaire, Raise, Requirement, Role, Scales, Section, SectionKind, Step, Subject as DefectSubject, Term,
};
pub use readiness::{CriterionOutcome, FloorOutcome, Held, Interval, ReadinessLevel, ReadinessOutcome, RequirementOutcome};
pub use redaction::{Withheld, withheld_in};
pub use response::{
    Acceptance, Account, Answer, Assessment, Assignment, Confidence, Entry, EntryStatus, Evidence, Fate, OwnRisk, Response,
    SecondFactor, Subject, Value, Voice,
};
pub use risk::{Degree, Imputability, Matrix, NotMonotone, Rated, Rating, RiskLevel, RiskOutcome, Suggestion, ratings};
pub use scope::Scope;
pub use text::{Language, Text};
pub use typed::{Typed, TypedWords};
