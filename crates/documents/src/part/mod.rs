//! Packets: what somebody is asked of an assessment, and what they answered. One small file goes out and comes back.
//!
//! A packet holds what it asks, and nothing else of the assessment it is part of. As a draft, it is read in two stages:
//! [`read_packet`], then [`UnboundPacket::bind`].

mod make;
mod v1;

use std::collections::BTreeMap;

use balise_assessment::{ItemId, Language, Part, Questionnaire, Reply, Response, Text};
use jiff::{Timestamp, civil::Date};

use crate::draft::{Draft, PackReference, bind_answer, bind_responses, lower, misfit, responses_written};
use crate::fault::{Faults, Words, phrase, quoted};
use crate::json::{Keys, Object, Written};
use crate::lower::{Lower, Lowering};
use crate::opening::{Format, Kind, OpenError, open};
use crate::wire::Id;

pub use make::{Asked, packet, reply, unpack};

/// The format of packets that this version reads and writes. Another one is refused: a packet is made, answered and merged within
/// weeks, and one of which a key is passed over would come back without it.
pub const PACKET_FORMAT: Format = Format { major: 1, minor: 0 };

/// A packet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packet {
    /// The questionnaire that it asks from, exactly.
    pub pack: PackReference,
    /// The language of the assessment.
    pub language: Language,
    /// What is asked, and of whom.
    pub part: Part,
    /// When it was answered; nothing on the way out.
    pub answered: Option<Timestamp>,
    /// What was answered, by place.
    pub responses: BTreeMap<ItemId, Response>,
}

impl Packet {
    /// The packet as it came back, dated by the day it was answered; nothing for one on its way out.
    #[must_use]
    pub fn came_back(self, day: impl FnOnce(Timestamp) -> Date) -> Option<Reply> {
        let Self { part, answered, responses, .. } = self;
        let answered = answered?;
        Some(Reply { part, on: day(answered), answered, responses })
    }

    /// The first place that the questionnaire does not have, or whose answer does not fit it.
    #[must_use]
    pub fn unfit(&self, questionnaire: &Questionnaire) -> Option<&ItemId> {
        let answers = self.responses.iter().map(|(id, response)| (id, &response.answer)).chain(&self.part.present);
        let wrong = answers.into_iter().find(|(id, answer)| misfit(questionnaire, id, answer).is_some()).map(|(id, _)| id);
        let known = |id: &&ItemId| questionnaire.item(id.as_str()).is_none() && questionnaire.criterion(id.as_str()).is_none();
        wrong.or_else(|| self.part.places.iter().find(known))
    }
}

/// A packet whose values await the questionnaire that says what they mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnboundPacket(Packet);

impl UnboundPacket {
    /// The questionnaire it asks from.
    #[must_use]
    pub fn pack(&self) -> &PackReference {
        &self.0.pack
    }

    /// The packet, its values read as the questionnaire says; those that cannot be are kept as they are written.
    #[must_use]
    pub fn bind(self, questionnaire: &Questionnaire) -> Packet {
        let Self(mut packet) = self;
        bind_responses(&mut packet.responses, questionnaire);
        packet.part.present.iter_mut().for_each(|(id, answer)| bind_answer(id, answer, questionnaire));
        packet
    }
}

/// Reads a packet, whatever its questionnaire.
///
/// # Errors
/// [`OpenError`], with every fault and its line when the file is damaged.
pub fn read_packet(name: &str, bytes: &[u8]) -> Result<UnboundPacket, OpenError> {
    open(Kind::Packet, name, bytes, |tree, _, faults| {
        let shape = tree.read::<v1::Packet>(Keys::Known, faults)?;
        lowered(&shape, faults).map(UnboundPacket)
    })
}

fn lowered(shape: &v1::Packet, faults: &Faults) -> Option<Packet> {
    let to = Lowering::new(faults);
    let (pack, part) = (lower::pack(&shape.pack, to), shape.part.lower(to));
    let answered = shape.answered.as_ref().map_or(Some(None), |answered| lower::moment(answered, to).map(Some));
    let responses = lower::by_name(shape.responses.as_ref(), to);
    asked_only(shape, to);
    Some(Packet { pack: pack?, language: shape.language.into(), part: part?, answered: answered?, responses })
}

/// Tells each answer to something that the packet does not ask: it could be slipped into the assessment unseen.
fn asked_only(shape: &v1::Packet, to: Lowering<'_>) {
    let asked = |key: &String| shape.part.places.value.iter().any(|Id(place)| place.value == *key);
    for (key, response) in shape.responses.iter().flatten().filter(|(key, _)| !asked(key)) {
        to.fault(response, not_asked(key));
    }
    for (key, answer) in shape.part.present.iter().flatten().filter(|(key, _)| !asked(key)) {
        to.fault(answer, not_asked(key));
    }
}

fn not_asked(key: &str) -> Words {
    Words::new(
        phrase("Ce paquet ne demande pas {}.", "This packet does not ask {}.", &quoted(key)),
        Text::new("Retirez cette réponse, ou demandez un autre paquet.", "Remove this answer, or ask for another packet."),
    )
}

/// The text of a packet, as [`crate::write_draft`] writes a draft. Reading it back gives the same packet.
#[must_use]
pub fn write_packet(packet: &Packet) -> String {
    let object = Object::default()
        .with("balise", "part")
        .with("format", Written::from(PACKET_FORMAT))
        .with("pack", &packet.pack)
        .with("language", packet.language)
        .with("part", &packet.part)
        .maybe("answered", packet.answered.map(|answered| answered.to_string()))
        .filled("responses", responses_written(&packet.responses));
    format!("{}\n", Written::from(object))
}

impl Draft {
    /// Names an assessment without saying anything of it: `sha256:` and 64 digits, the same as long as it lives, whatever is changed
    /// in it.
    #[must_use]
    pub fn reference(&self) -> String {
        make::digest(&["assessment", self.pack.id.as_str(), &self.created.to_string()], "sha256:", 64)
    }
}

/// The schema of a packet.
#[cfg(feature = "schema")]
pub(crate) fn schema() -> (&'static str, String) {
    ("part.schema.json", crate::schema::schema::<v1::Packet>())
}
