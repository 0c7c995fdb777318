//! Packets and drafts named by their path, without a library: for the command line. A draft is never written over.

use std::collections::BTreeMap;
use std::path::Path;

use balise_assessment::{Choice, Language, Meeting, Outcome, Questionnaire, Reply};
use balise_documents::{Access, Draft, Passphrase, is_sealed, unpack, write_draft};

use super::{asking, read, refused, reply, sealed, title, unsealed};
use crate::WireError;
use crate::clock::Clock;
use crate::export::{unwritten, write_file};
use crate::failure::{self, Failure};
use crate::handover::write_new;
use crate::packs::Packs;
use crate::present::{Reading, when};
use crate::tools;
use crate::views::{MakePacket, MergeView, PaperCode};

/// Where a passphrase comes from, asked only for a packet that has one; `None` when it cannot be had.
pub type Ask<'a> = &'a mut dyn FnMut() -> Option<Passphrase>;

/// Writes a packet of a draft. `request` says what is asked; its `draft` and its `passphrase` are not looked at.
///
/// # Errors
/// [`WireError`] when the draft cannot be read, a place is not known, or something stands under the name of the packet.
pub fn make(
    file: &Path,
    target: &Path,
    (request, passphrase): (&MakePacket, Option<&Passphrase>),
    told_in: Language,
    clock: &Clock,
) -> Result<(), WireError> {
    let written = tools::opened(file).and_then(|(draft, _, _)| {
        let packs = shipped()?;
        let id = draft.pack.id.as_str();
        let pack = packs.get(id).ok_or_else(|| failure::unknown_pack(id))?;
        write_new(target, &sealed(asking::made(&draft, pack, request, &clock())?, passphrase)?)
    });
    written.map_err(|failed| failed.told(told_in))
}

/// Writes the draft that a packet is answered as.
///
/// # Errors
/// [`WireError`] when it is no packet, asks from another questionnaire, or something stands under the name of the draft.
pub fn receive(file: &Path, target: &Path, ask: Ask<'_>, told_in: Language, clock: &Clock) -> Result<(), WireError> {
    let contents = contents(file, ask, told_in)?;
    let written = shipped().and_then(|packs| {
        let (packet, _) = read(&name(file), &contents, &packs)?;
        let title = title(&packet, told_in);
        let draft = unpack(packet, title, clock().timestamp());
        write_new(target, write_draft(&draft).as_bytes())
    });
    written.map_err(|failed| failed.told(told_in))
}

/// Writes the answers of a draft that came from a packet.
///
/// # Errors
/// [`WireError`] when it did not, or something stands under the name.
pub fn send_back(file: &Path, target: &Path, passphrase: Option<&Passphrase>, told_in: Language) -> Result<(), WireError> {
    let written = tools::opened(file);
    let written = written.and_then(|(draft, _, _)| write_new(target, &sealed(asking::answered(&draft)?, passphrase)?));
    written.map_err(|failed| failed.told(told_in))
}

/// What merging a packet in a draft would come to; changes nothing.
///
/// # Errors
/// [`WireError`] when either cannot be read, or the packet is not for this draft.
pub fn review(file: &Path, packet: &Path, ask: Ask<'_>, told_in: Language, clock: &Clock) -> Result<MergeView, WireError> {
    let contents = contents(packet, ask, told_in)?;
    let viewed = meet(file, packet, &contents, clock).map(|(draft, questionnaire, reply)| {
        let now = clock();
        let outcome = Outcome::of(&questionnaire, &draft.assessment, now.date());
        let reading = Reading::new(&questionnaire, &draft.assessment, &outcome, told_in);
        let at = reply.answered.to_zoned_datetime(now.time_zone().clone());
        reading.merge(&reply, when(&at).get(told_in).to_owned())
    });
    viewed.map_err(|failed| failed.told(told_in))
}

/// Writes a draft merged with a packet. Where answers differ, `apart` says which counts.
///
/// # Errors
/// As [`review`]; or the draft is of a later version, or something stands under the name of the new one.
pub fn merge(
    file: &Path,
    packet: &Path,
    target: &Path,
    (ask, apart): (Ask<'_>, Choice),
    told_in: Language,
    clock: &Clock,
) -> Result<(), WireError> {
    let contents = contents(packet, ask, told_in)?;
    let written = meet(file, packet, &contents, clock).and_then(|(draft, _, reply)| {
        let differs = |item: &&balise_assessment::ItemId| matches!(draft.assessment.meeting(&reply, item), Meeting::Apart { .. });
        let choices: BTreeMap<_, _> = reply.part.places.iter().filter(differs).map(|item| (item.clone(), apart)).collect();
        let mut merged = Draft { modified: clock().timestamp(), ..draft.clone() };
        merged.assessment.merge(&reply, &choices);
        write_new(target, write_draft(&merged).as_bytes())
    });
    written.map_err(|failed| failed.told(told_in))
}

/// Writes a form of a draft to fill in, and tells how many pages it has. Without places, it asks everything that applies.
///
/// # Errors
/// [`WireError`] when the draft cannot be read, a place is not known, or the form cannot be written.
pub fn form(
    file: &Path,
    target: &Path,
    places: &[String],
    (language, paper): (Option<Language>, PaperCode),
    told_in: Language,
    clock: &Clock,
) -> Result<u32, WireError> {
    let written = tools::opened(file).and_then(|(draft, questionnaire, _)| {
        let language = language.unwrap_or(draft.assessment.subject.language);
        let pdf = super::paper::made(&draft, &questionnaire, places, (language, paper), clock().date())?;
        write_file(target, &pdf.bytes).map_err(|error| unwritten(target, &error))?;
        Ok(u32::try_from(pdf.pages).unwrap_or(u32::MAX))
    });
    written.map_err(|failed| failed.told(told_in))
}

/// A draft, its questionnaire, and the packet as it answers them.
fn meet(file: &Path, packet: &Path, contents: &[u8], clock: &Clock) -> Result<(Draft, Questionnaire, Reply), Failure> {
    let (draft, questionnaire, access) = tools::opened(file)?;
    if access != Access::Full {
        return Err(refused::of_later_version());
    }
    let packs = shipped()?;
    let (packet, _) = read(&name(packet), contents, &packs)?;
    let reply = reply(packet, &draft, clock().time_zone())?;
    Ok((draft, questionnaire, reply))
}

fn contents(file: &Path, ask: Ask<'_>, told_in: Language) -> Result<Vec<u8>, WireError> {
    let contents = tools::sealed_contents(file).map_err(|failed| failed.told(told_in))?;
    if !is_sealed(&contents) {
        return Ok(contents);
    }
    let passphrase = ask().ok_or_else(|| refused::no_passphrase().told(told_in))?;
    unsealed(file, &contents, &passphrase).map_err(|failed| failed.told(told_in))
}

fn shipped() -> Result<Packs, Failure> {
    Packs::shipped().map_err(|faults| failure::faulty_pack(&faults))
}

fn name(file: &Path) -> String {
    file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
