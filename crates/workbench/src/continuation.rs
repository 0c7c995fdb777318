//! Going on from a short questionnaire to the one it leads to: a new assessment, with everything the first one holds.

use balise_assessment::{Language, Outcome, Text};
use balise_documents::{Carried, Pack};

use crate::failure::Failure;
use crate::present::{self, Reading};
use crate::refusal::Refusal;
use crate::views::{ContinuationView, DraftRef, DraftView};
use crate::workbench::State;
use crate::{WireError, Workbench};

impl Workbench {
    /// What going on would take up, and what it would leave; nothing is changed.
    pub(crate) fn preview_continuation(&self, request: DraftRef) -> Result<ContinuationView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let carried = self.carried(&mut state, &request.draft);
        let view = |(carried, pack): (Carried, &Pack)| {
            let outcome = Outcome::of(&pack.questionnaire, &carried.draft.assessment, (self.clock)().date());
            Reading::new(&pack.questionnaire, &carried.draft.assessment, &outcome, language).continuation(&carried)
        };
        carried.map(view).map_err(|failed| failed.told(language))
    }

    /// Goes on in a new assessment, and opens it. The first one stays as it is.
    pub(crate) fn continue_draft(&self, request: DraftRef) -> Result<DraftView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let gone = self.carried(&mut state, &request.draft).and_then(|(carried, _)| {
            let open = self.opened(&mut state, &request.draft)?;
            let id = self.create_like(open, &carried.draft)?;
            self.opened(&mut state, id.as_str())?.notice = Some(present::carried_over(carried.tally, language));
            Ok(())
        });
        gone.and_then(|()| self.view(&mut state)).map_err(|failed| failed.told(language))
    }

    /// The assessment as it is in the questionnaire that its own leads to, under a name that tells them apart.
    fn carried(&self, state: &mut State, draft: &str) -> Result<(Carried, &Pack), Failure> {
        let language = state.language;
        let open = self.opened(state, draft)?;
        let whole = open.draft.assessment.part.is_none();
        let pack = self.leads_to(open.draft.pack.id.as_str()).filter(|_| whole).ok_or_else(nowhere)?;
        let mut carried = balise_documents::carry(&open.draft, pack, (self.clock)().timestamp());
        let (name, title) = (&mut carried.draft.assessment.subject.name, &pack.questionnaire.identity().title);
        *name = named(name, title, language);
        Ok((carried, pack))
    }

    /// The questionnaire that a questionnaire leads to, if it is at hand.
    pub(crate) fn leads_to(&self, pack: &str) -> Option<&Pack> {
        let next = self.packs.get(pack)?.questionnaire.identity().leads_to.as_ref()?;
        self.packs.get(next.as_str())
    }
}

fn named(name: &str, title: &Text, language: Language) -> String {
    format!("{name} – {}", title.get(language))
}

fn nowhere() -> Failure {
    Refusal::invalid("Ce questionnaire ne mène à aucun autre.", "This questionnaire leads to no other.").into()
}
