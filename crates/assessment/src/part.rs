//! What somebody else is asked, and what of theirs was taken in.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Timestamp, civil::Date};

use crate::{Answer, ItemId, PacketId};

/// Somebody who answers part of an assessment.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Respondent {
    /// Their name.
    pub name: String,
    /// What they do in the organisation; may be empty.
    pub role: String,
}

impl Respondent {
    /// “Marie Roy (Human resources)”.
    #[must_use]
    pub fn called(&self) -> String {
        match (self.name.trim(), self.role.trim()) {
            (name, "") => name.to_owned(),
            ("", role) => role.to_owned(),
            (name, role) => format!("{name} ({role})"),
        }
    }
}

/// The part of an assessment that somebody is asked. An assessment with a part is limited to it: nothing else applies, and what
/// it asks applies whatever the rest would have said, since the rest is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The name of the packet: the same goes out and comes back.
    pub packet: PacketId,
    /// The assessment it is part of, as a fingerprint that says nothing of it.
    pub assessment: String,
    /// Who answers.
    pub respondent: Respondent,
    /// When it was made.
    pub made: Timestamp,
    /// The questions and criteria asked.
    pub places: BTreeSet<ItemId>,
    /// The answers it was given with: an answer that is still the same was not given by the respondent.
    pub present: BTreeMap<ItemId, Answer>,
}

/// What somebody else answered, kept beside the answer that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherAnswer {
    /// Who; nobody for what the assessment said itself, before their answer took its place.
    pub who: Respondent,
    /// The day they answered.
    pub on: Date,
    /// Their answer.
    pub answer: Answer,
    /// Their words beside it.
    pub note: String,
}

/// A packet whose answers were taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The name of the packet.
    pub packet: PacketId,
    /// Who answered.
    pub who: Respondent,
    /// When they did.
    pub answered: Timestamp,
}
