//! Receiving: the packet that the person chose, opened with its passphrase if it has one, and answered as an assessment.

use std::path::PathBuf;

use balise_assessment::{Answer, Language, Text};
use balise_documents::{Passphrase, is_sealed, unpack, write_draft};

use super::{ENDING, read, refused, title, unsealed};
use crate::export::SuggestedFile;
use crate::failure::Failure;
use crate::present::when;
use crate::tools;
use crate::views::{DraftView, Nothing, PacketView, UnlockPacket};
use crate::workbench::State;
use crate::{WireError, Workbench};

/// The packet that the person chose: what its file held then, whatever becomes of it.
pub(crate) struct Chosen {
    pub(super) path: PathBuf,
    pub(super) contents: Vec<u8>,
}

impl Chosen {
    /// The name of its file.
    pub(super) fn name(&self) -> String {
        self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }
}

/// Has the person choose a packet, and keeps what it holds. `None` means they gave up, which is no error.
pub(crate) fn choose_packet(
    workbench: &Workbench,
    choose: impl FnOnce(&SuggestedFile) -> Option<PathBuf>,
) -> Result<PacketView, WireError> {
    let language = workbench.state().language;
    let Some(path) = choose(&wanted(language)) else { return Ok(nothing()) };
    let contents = tools::sealed_contents(&path).map_err(|failed| failed.told(language))?;
    let mut state = workbench.state();
    state.packet = Some(Chosen { path, contents });
    told(workbench, &mut state)
}

/// The packet as it is now, or nothing of it kept when it cannot be read.
fn told(workbench: &Workbench, state: &mut State) -> Result<PacketView, WireError> {
    let language = state.language;
    let view = state.packet.as_ref().ok_or_else(refused::none_chosen).and_then(|chosen| workbench.packet_view(chosen, language));
    view.map_err(|failed| {
        state.packet = None;
        failed.told(language)
    })
}

impl Workbench {
    /// Opens the packet that was chosen with its passphrase; with another, it stays to be tried again.
    pub(crate) fn unlock_packet(&self, request: UnlockPacket) -> Result<PacketView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let passphrase = Passphrase::given(request.passphrase);
        let chosen = state.packet.as_ref().ok_or_else(refused::none_chosen);
        let opened = chosen.and_then(|chosen| unsealed(&chosen.path, &chosen.contents, &passphrase));
        let contents = opened.map_err(|failed| failed.told(language))?;
        if let Some(chosen) = state.packet.as_mut() {
            chosen.contents = contents;
        }
        told(self, &mut state)
    }

    /// Opens the packet that was chosen as an assessment limited to what it asks; one that was begun here is gone on with.
    pub(crate) fn receive_packet(&self, _: Nothing) -> Result<DraftView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let received = state.packet.take().ok_or_else(refused::none_chosen).and_then(|chosen| {
            let (packet, _) = read(&chosen.name(), &chosen.contents, &self.packs)?;
            let id = match self.begun(&packet)? {
                Some(begun) => begun,
                None => {
                    let name = title(&packet, language);
                    let draft = unpack(packet, name, (self.clock)().timestamp());
                    self.library.create(&draft.assessment.subject.name, write_draft(&draft).as_bytes())?
                }
            };
            self.opened(&mut state, id.as_str()).map(|_| ())
        });
        received.and_then(|()| self.view(&mut state)).map_err(|failed| failed.told(language))
    }

    pub(super) fn packet_view(&self, chosen: &Chosen, language: Language) -> Result<PacketView, Failure> {
        let file = Some(chosen.name());
        if is_sealed(&chosen.contents) {
            return Ok(PacketView { file, sealed: true, ..nothing() });
        }
        let (packet, _) = read(&chosen.name(), &chosen.contents, &self.packs)?;
        let zone = (self.clock)().time_zone().clone();
        let answered = packet.responses.values().filter(|response| response.answer != Answer::Unanswered).count();
        Ok(PacketView {
            file,
            sealed: false,
            respondent: packet.part.respondent.called(),
            asked: crate::present::count(packet.part.places.len()),
            answered: crate::present::count(answered),
            when: packet.answered.map_or_else(String::new, |at| when(&at.to_zoned_datetime(zone)).get(language).to_owned()),
        })
    }
}

fn nothing() -> PacketView {
    PacketView { file: None, sealed: false, respondent: String::new(), asked: 0, answered: 0, when: String::new() }
}

fn wanted(language: Language) -> SuggestedFile {
    SuggestedFile {
        folder: None,
        name: String::new(),
        title: Text::new("Choisir un paquet", "Choose a packet").get(language).to_owned(),
        filter: Text::new("Paquet de Balise", "Balise packet").get(language).to_owned(),
        extension: ENDING,
    }
}
