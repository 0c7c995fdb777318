//! A packet made from an assessment, opened as one, and made ready to go back.

use std::collections::{BTreeMap, BTreeSet};

use balise_assessment::{Answer, Assessment, ItemId, PacketId, Part, Respondent, Response, Subject};
use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::Packet;
use crate::Pack;
use crate::draft::{Draft, PackReference};

/// What is asked, and of whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Who answers.
    pub respondent: Respondent,
    /// The questions and criteria.
    pub places: BTreeSet<ItemId>,
    /// Whether the answers that are there go with them.
    pub with_present: bool,
}

/// A packet of an assessment, made `now` with the pack at hand. Of the assessment it holds the answers to its places, if they are to
/// go with it, without the words beside them; of the rest, nothing. `None` when the name of no packet can be made of it, which no
/// assessment causes.
#[must_use]
pub fn packet(draft: &Draft, pack: &Pack, asked: Asked, now: Timestamp) -> Option<Packet> {
    let Asked { respondent, places, with_present } = asked;
    let assessment = draft.reference();
    let answered = |place: &ItemId| {
        let given = bare(&draft.assessment.responses.get(place)?.answer);
        (with_present && given != Answer::Unanswered).then(|| (place.clone(), given))
    };
    let named = places.iter().map(ItemId::as_str).collect::<Vec<_>>().join(" ");
    let made = now.to_string();
    let parts: [&str; 6] = ["packet", &assessment, &respondent.name, &respondent.role, &made, &named];
    let identity = pack.questionnaire.identity();
    Some(Packet {
        pack: PackReference { id: identity.id.clone(), version: identity.version.clone(), fingerprint: pack.fingerprint.clone() },
        language: draft.assessment.subject.language,
        part: Part {
            packet: PacketId::new(digest(&parts, "", 32)).ok()?,
            present: places.iter().filter_map(answered).collect(),
            assessment,
            respondent,
            made: now,
            places,
        },
        answered: None,
        responses: BTreeMap::new(),
    })
}

/// An answer without the words that may name somebody.
fn bare(answer: &Answer) -> Answer {
    match answer {
        Answer::Unknown { .. } => Answer::Unknown { ask: String::new() },
        Answer::NotApplicable { .. } => Answer::NotApplicable { reason: String::new() },
        Answer::Value(_) | Answer::Unanswered => answer.clone(),
    }
}

/// The packet as an assessment limited to it, under a name, begun `now`. One that was answered before is gone on with.
#[must_use]
pub fn unpack(packet: Packet, name: String, now: Timestamp) -> Draft {
    let Packet { pack, language, part, responses, .. } = packet;
    let present = part.present.iter().map(|(id, answer)| (id.clone(), Response { answer: answer.clone(), ..Response::default() }));
    let all = present.chain(responses).collect();
    let subject = Subject { name, organisation: String::new(), language, example: false };
    let assessment = Assessment { responses: all, part: Some(part), ..Assessment::new(subject) };
    Draft { pack, created: now, modified: now, place: None, assessment }
}

/// The packet ready to go back, answered when it was last changed: the answers to what it asks, what is said of them, and nothing
/// else. `None` for an assessment that is not part of another.
#[must_use]
pub fn reply(draft: &Draft) -> Option<Packet> {
    let part = draft.assessment.part.clone()?;
    let given = |(id, response): (&ItemId, &Response)| {
        let own = Response { review: false, voices: Vec::new(), others: Vec::new(), ..response.clone() };
        (part.places.contains(id) && !own.is_blank()).then(|| (id.clone(), own))
    };
    let responses = draft.assessment.responses.iter().filter_map(given).collect();
    let (pack, language) = (draft.pack.clone(), draft.assessment.subject.language);
    Some(Packet { pack, language, answered: Some(draft.modified), responses, part })
}

/// So many hexadecimal digits of the SHA-256 of words, each after its length, so that no two lists of words are taken for one.
pub(super) fn digest(words: &[&str], prefix: &str, digits: usize) -> String {
    let mut hash = Sha256::new();
    for word in words {
        hash.update((word.len() as u64).to_be_bytes());
        hash.update(word.as_bytes());
    }
    let all = hash.finalize().iter().fold(String::new(), |digits, byte| format!("{digits}{byte:02x}"));
    format!("{prefix}{}", all.get(..digits).unwrap_or(&all))
}
