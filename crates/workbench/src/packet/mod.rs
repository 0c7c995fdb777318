//! Packets: what somebody else is asked, what they answered, and taking it in.
//!
//! A packet is a file that the person sends as they like: nothing here knows a network. One that is not for the open assessment,
//! was merged before or is damaged is told, and changes nothing.

mod arriving;
mod asking;
pub mod files;
mod merging;
mod paper;
mod receiving;
mod refused;

pub use balise_assessment::Choice;

pub(crate) use arriving::is_packet;
pub(crate) use asking::{make_packet, send_back};
pub(crate) use paper::export_form;
pub(crate) use receiving::{Chosen, choose_packet};

use std::path::Path;

use balise_assessment::{Language, Reply, Standing};
use balise_documents::{Draft, Pack, Packet, Passphrase, read_packet};
use jiff::tz::TimeZone;

use crate::failure::{self, Failure};
use crate::handover::{not_opened, not_sealed};
use crate::packs::Packs;
use crate::refusal::Refusal;

/// The ending of the file of a packet.
const ENDING: &str = "balise-part";

/// A packet, once it is known to ask from the questionnaire at hand, and from the very same version of it.
fn read<'p>(name: &str, contents: &[u8], packs: &'p Packs) -> Result<(Packet, &'p Pack), Failure> {
    let unbound = read_packet(name, contents)?;
    let asked = unbound.pack();
    let pack = packs.get(asked.id.as_str()).ok_or_else(|| failure::unknown_pack(asked.id.as_str()))?;
    if asked.fingerprint != pack.fingerprint {
        return Err(refused::other_version(&asked.version, &pack.questionnaire.identity().version));
    }
    let packet = unbound.bind(&pack.questionnaire);
    match packet.unfit(&pack.questionnaire) {
        Some(place) => Err(refused::unfit(name, place)),
        None => Ok((packet, pack)),
    }
}

/// The answers of a packet, once they are known to be for this assessment and not to have been merged.
fn reply(packet: Packet, draft: &Draft, zone: &TimeZone) -> Result<Reply, Failure> {
    if draft.assessment.part.is_some() {
        return Err(refused::into_a_part());
    }
    if packet.part.assessment != draft.reference() {
        return Err(refused::other_assessment(&packet.part.respondent.called()));
    }
    let who = packet.part.respondent.called();
    let reply = packet.came_back(|at| at.to_zoned_datetime(zone.clone()).date()).ok_or_else(|| refused::unanswered(&who))?;
    match draft.assessment.standing(&reply) {
        Standing::Fresh => Ok(reply),
        Standing::Again => Err(refused::again(&who)),
        Standing::Older => Err(refused::older(&who, reply.on)),
    }
}

/// The passphrase that words are; none when nothing is written.
fn passphrase(words: &str) -> Result<Option<Passphrase>, Failure> {
    if words.is_empty() {
        return Ok(None);
    }
    Passphrase::chosen(words.to_owned()).map(Some).map_err(|_| refused::too_short())
}

/// The contents of a packet under a passphrase, or as they are without one.
fn sealed(contents: String, passphrase: Option<&Passphrase>) -> Result<Vec<u8>, Failure> {
    match passphrase {
        None => Ok(contents.into_bytes()),
        Some(passphrase) => balise_documents::seal(contents.as_bytes(), passphrase).map_err(|error| not_sealed(&error)),
    }
}

/// The contents of a packet that this passphrase opens.
fn unsealed(file: &Path, contents: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, Failure> {
    balise_documents::unseal(contents, passphrase).map_err(|error| not_opened(file, error))
}

/// A name that is given.
fn given(name: &str) -> Result<String, Refusal> {
    let name = name.trim();
    let missing =
        || Refusal::invalid("Écrivez le nom de la personne qui répondra.", "Enter the name of the person who will answer.");
    let long = || {
        Refusal::invalid("Ce nom dépasse 200 caractères. Raccourcissez-le.", "This name is longer than 200 characters. Shorten it.")
    };
    match name.chars().count() {
        0 => Err(missing()),
        1..=200 => Ok(name.to_owned()),
        _ => Err(long()),
    }
}

/// “Questions pour Anaïs Tremblay”: what the assessment that a packet is opened as is called.
fn title(packet: &Packet, language: Language) -> String {
    let name = packet.part.respondent.name.trim();
    match language {
        Language::Fr => format!("Questions pour {name}"),
        Language::En => format!("Questions for {name}"),
    }
}
