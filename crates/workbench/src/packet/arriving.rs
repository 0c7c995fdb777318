//! A packet that comes to be opened as any file does: chosen, dropped on the window, or named to a start.

use std::path::Path;

use balise_assessment::Text;
use balise_documents::{Draft, OpenError, Packet, read_draft, read_packet};
use balise_drafts::DraftId;

use super::{Chosen, read, refused, reply};
use crate::Workbench;
use crate::failure::Failure;
use crate::views::ArrivalView;
use crate::workbench::State;

/// Whether contents that are no assessment say that they are a packet.
pub(crate) fn is_packet(contents: &[u8]) -> bool {
    !matches!(read_packet("", contents), Err(OpenError::Another { .. }))
}

impl Workbench {
    /// Takes a packet in hand: with answers, it opens the assessment that they are for; without, what was begun of it here if
    /// anything was. Refused, it changes nothing.
    pub(crate) fn packet_arrived(&self, state: &mut State, file: &Path, contents: &[u8]) -> Result<ArrivalView, Failure> {
        let chosen = Chosen { path: file.to_owned(), contents: contents.to_owned() };
        let (packet, _) = read(&chosen.name(), contents, &self.packs)?;
        let view = self.packet_view(&chosen, state.language)?;
        let answers = packet.answered.is_some();
        let whole = if answers { self.answered_by(state, &packet)? } else { None };
        let draft = match (whole, self.begun(&packet)?) {
            (Some(whole), _) => {
                self.opened(state, whole.as_str())?;
                Some(Box::new(self.view(state)?))
            }
            (None, Some(begun)) => {
                let language = state.language;
                let open = self.opened(state, begun.as_str())?;
                open.notice.get_or_insert(told_begun().get(language).to_owned());
                return Ok(ArrivalView::Opened { draft: Box::new(self.view(state)?) });
            }
            (None, None) if answers => return Err(refused::not_here(&packet.part.respondent.called())),
            (None, None) => None,
        };
        state.packet = Some(chosen);
        Ok(ArrivalView::Packet { packet: view, draft })
    }

    /// What was begun of a packet here.
    pub(super) fn begun(&self, packet: &Packet) -> Result<Option<DraftId>, Failure> {
        let ids = self.library.list()?.into_iter().map(|listed| listed.id);
        let mut begun = ids.filter(|id| self.kept(id).is_some_and(|draft| draft.assessment.part.as_ref() == Some(&packet.part)));
        Ok(begun.next())
    }

    /// The assessment that answers are for. It may have copies: the open one goes first, and one that takes them in before one
    /// that does not.
    fn answered_by(&self, state: &State, packet: &Packet) -> Result<Option<DraftId>, Failure> {
        let open = state.open.as_ref().map(|open| &open.id);
        let mut ids: Vec<_> = self.library.list()?.into_iter().map(|listed| listed.id).collect();
        ids.sort_by_key(|id| Some(id) != open);
        let zone = (self.clock)().time_zone().clone();
        let mut refused = None;
        for id in ids {
            let asked = |draft: &Draft| draft.assessment.part.is_none() && draft.reference() == packet.part.assessment;
            match self.kept(&id).filter(asked).map(|draft| reply(packet.clone(), &draft, &zone)) {
                Some(Ok(_)) => return Ok(Some(id)),
                Some(Err(failure)) => refused = refused.or(Some(failure)),
                None => {}
            }
        }
        refused.map_or(Ok(None), Err)
    }

    /// What the file of an assessment holds; nothing when it cannot be read, which opening it would say.
    fn kept(&self, id: &DraftId) -> Option<Draft> {
        let contents = self.library.peek(id).ok()?;
        let unbound = read_draft("", &contents).ok()?;
        let pack = self.packs.get(unbound.pack().id.as_str())?;
        Some(unbound.bind(&pack.questionnaire))
    }
}

fn told_begun() -> Text {
    Text::new(
        "Vous avez commencé ici à répondre à ce paquet\u{a0}: voici vos réponses.",
        "You began to answer this packet here: these are your answers.",
    )
}
