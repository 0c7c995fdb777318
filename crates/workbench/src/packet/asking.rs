//! Asking: which questions may go to somebody else, and the packet that takes them there and back.

use std::collections::BTreeSet;
use std::path::PathBuf;

use balise_assessment::{Answer, ItemId, ItemKind, Language, Outcome, Respondent, SectionKind, Text};
use balise_documents::{Asked, Draft, Pack, packet, reply, write_packet};

use super::{ENDING, given, passphrase, refused, sealed};
use crate::export::{SuggestedFile, saved};
use crate::failure::Failure;
use crate::present::Reading;
use crate::views::{DraftRef, ExportView, MakePacket, PacketPlaceView, PacketPlacesView, PacketSectionView, SendBack};
use crate::{WireError, Workbench};

impl Workbench {
    /// What can be asked of somebody else.
    pub(crate) fn packet_places(&self, request: DraftRef) -> Result<PacketPlacesView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let today = (self.clock)().date();
        let told = self.opened(&mut state, &request.draft).and_then(|open| {
            let questionnaire = &self.pack(open.draft.pack.id.as_str())?.questionnaire;
            let outcome = Outcome::of(questionnaire, &open.draft.assessment, today);
            Ok(Reading::new(questionnaire, &open.draft.assessment, &outcome, language).packet_places())
        });
        told.map_err(|failed| failed.told(language))
    }
}

impl Reading<'_> {
    /// The questions and criteria that apply, by section. The register of accounts, risks and the plan stay with whoever
    /// leads the assessment.
    pub(crate) fn packet_places(&self) -> PacketPlacesView {
        let sections = self.questionnaire.sections().iter().map(|section| PacketSectionView {
            id: section.id.to_string(),
            title: section.title.get(self.language).to_owned(),
            places: self.askable(section.kind),
        });
        PacketPlacesView { sections: sections.filter(|section| !section.places.is_empty()).collect() }
    }

    fn askable(&self, kind: SectionKind) -> Vec<PacketPlaceView> {
        let place = |id: &ItemId, title: &Text| PacketPlaceView {
            place: id.to_string(),
            title: title.get(self.language).to_owned(),
            answered: *self.scope.answer(id.as_str()) != Answer::Unanswered,
        };
        let items = self.scope.items(kind).filter(|item| !matches!(item.kind, ItemKind::Accounts));
        let criteria = self.scope.criteria().filter(|_| kind == SectionKind::Readiness);
        // In the order of the screens: criteria, then what readiness asks besides.
        let criteria = criteria.map(|criterion| place(&criterion.id, &criterion.question));
        criteria.chain(items.map(|item| place(&item.id, &item.title))).collect()
    }
}

/// The places that words name, each that of a section or of a question.
pub(crate) fn places(words: &[String], view: &PacketPlacesView) -> Result<BTreeSet<ItemId>, Failure> {
    let mut places = BTreeSet::new();
    for word in words.iter().map(|word| word.trim()).filter(|word| !word.is_empty()) {
        let all = view.sections.iter().flat_map(|section| section.places.iter().map(move |place| (section, place)));
        let named = all.filter(|(section, place)| section.id == word || place.place == word);
        let named: Vec<_> = named.filter_map(|(_, place)| ItemId::new(place.place.as_str()).ok()).collect();
        if named.is_empty() {
            let sections: Vec<_> = view.sections.iter().map(|section| section.id.as_str()).collect();
            return Err(refused::unknown_place(word, &sections.join(", ")));
        }
        places.extend(named);
    }
    if places.is_empty() { Err(refused::nothing_asked()) } else { Ok(places) }
}

/// A packet of a draft.
pub(crate) fn made(draft: &Draft, pack: &Pack, request: &MakePacket, now: &jiff::ZonedDateTime) -> Result<String, Failure> {
    if draft.assessment.part.is_some() {
        return Err(refused::into_a_part());
    }
    let (name, role) = (given(&request.name)?, request.role.trim());
    let role = if role.is_empty() { String::new() } else { given(role)? };
    let outcome = Outcome::of(&pack.questionnaire, &draft.assessment, now.date());
    let view = Reading::new(&pack.questionnaire, &draft.assessment, &outcome, Language::En).packet_places();
    let asked =
        Asked { respondent: Respondent { name, role }, places: places(&request.places, &view)?, with_present: request.present };
    packet(draft, pack, asked, now.timestamp()).map(|packet| write_packet(&packet)).ok_or_else(refused::nothing_asked)
}

/// The answers of a draft that is part of another, ready to go back.
pub(crate) fn answered(draft: &Draft) -> Result<String, Failure> {
    reply(draft).map(|packet| write_packet(&packet)).ok_or_else(refused::not_a_part)
}

/// Makes a packet and writes it where the person chooses.
pub(crate) fn make_packet(
    workbench: &Workbench,
    request: &MakePacket,
    choose: impl FnOnce(&SuggestedFile) -> Option<PathBuf>,
) -> Result<ExportView, WireError> {
    let mut state = workbench.state();
    let language = state.language;
    let now = (workbench.clock)();
    let made = workbench.opened(&mut state, &request.draft).and_then(|open| {
        let pack = workbench.pack(open.draft.pack.id.as_str())?;
        sealed(made(&open.draft, pack, request, &now)?, passphrase(&request.passphrase)?.as_ref())
    });
    let bytes = made.map_err(|failed| failed.told(language))?;
    // Not while a dialog is open.
    drop(state);
    let title = Text::new("Enregistrer le paquet de questions", "Save the packet of questions");
    let name = Text::new("Questions pour", "Questions for");
    let name = format!("{} {}", name.get(language), request.name.trim());
    saved(&bytes, 0, &suggested(&name, &title, request.passphrase.is_empty(), language), language, choose)
}

/// Writes the answers to a packet where the person chooses.
pub(crate) fn send_back(
    workbench: &Workbench,
    request: &SendBack,
    choose: impl FnOnce(&SuggestedFile) -> Option<PathBuf>,
) -> Result<ExportView, WireError> {
    let mut state = workbench.state();
    let language = state.language;
    let made = workbench.opened(&mut state, &request.draft).and_then(|open| {
        let who = open.draft.assessment.part.as_ref().map(|part| part.respondent.name.trim().to_owned());
        let bytes = sealed(answered(&open.draft)?, passphrase(&request.passphrase)?.as_ref())?;
        Ok((bytes, who.unwrap_or_default()))
    });
    let (bytes, who) = made.map_err(|failed| failed.told(language))?;
    drop(state);
    let title = Text::new("Enregistrer vos réponses", "Save your answers");
    let name = Text::new("Réponses de", "Answers of");
    let name = format!("{} {who}", name.get(language));
    saved(&bytes, 0, &suggested(&name, &title, request.passphrase.is_empty(), language), language, choose)
}

fn suggested(name: &str, title: &Text, open: bool, language: Language) -> SuggestedFile {
    let name = name.replace(['/', '\\', ':', '*', '?', '"', '<', '>', '|', '\0'], " ");
    let name = name.trim();
    SuggestedFile {
        folder: None,
        name: if open { format!("{name}.{ENDING}") } else { format!("{name}.{ENDING}.age") },
        title: title.get(language).to_owned(),
        filter: Text::new("Paquet de Balise", "Balise packet").get(language).to_owned(),
        extension: if open { ENDING } else { "age" },
    }
}
