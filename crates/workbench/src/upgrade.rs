//! From an earlier version of a questionnaire to the one at hand: an act of the person’s own, that can be undone.
//!
//! A draft is read with the questionnaire at hand, whatever version made it, and keeps the name of the version that did until
//! the person says otherwise, having seen what is taken up and what is set aside. Nothing they wrote is removed either way.

use std::path::Path;

use balise_assessment::{Outcome, Text};
use balise_documents::{Carried, Draft, Pack, PackReference};

use crate::failure::Failure;
use crate::history::{Kind, Note};
use crate::present::{Cause, Reading};
use crate::refusal::Refusal;
use crate::views::{DraftRef, DraftView, UpgradeView};
use crate::workbench::{OpenDraft, State};
use crate::{WireError, Workbench};

/// What the newer version would take up and set aside, of an assessment of the library named by its file. With `apply`, it is
/// then done.
///
/// # Errors
/// [`WireError`] when it is not in the library, there is no newer version, or it cannot be saved.
pub fn upgrade(workbench: &Workbench, draft: &Path, apply: bool) -> Result<UpgradeView, WireError> {
    let language = workbench.state().language;
    let draft = workbench.named_by(draft).map_err(|failed| failed.told(language))?;
    let told = workbench.preview_upgrade(DraftRef { draft: draft.clone() })?;
    if apply {
        workbench.upgrade_draft(DraftRef { draft })?;
    }
    Ok(told)
}

impl Workbench {
    /// What the newer version of its questionnaire would take up and set aside; nothing is changed.
    pub(crate) fn preview_upgrade(&self, request: DraftRef) -> Result<UpgradeView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let upgraded = self.upgraded(&mut state, &request.draft);
        let view = |(from, carried, pack): (String, Carried, &Pack)| {
            let outcome = Outcome::of(&pack.questionnaire, &carried.draft.assessment, (self.clock)().date());
            Reading::new(&pack.questionnaire, &carried.draft.assessment, &outcome, language).upgrade(from, &carried)
        };
        upgraded.map(view).map_err(|failed| failed.told(language))
    }

    /// Makes the assessment one of the newer version of its questionnaire.
    pub(crate) fn upgrade_draft(&self, request: DraftRef) -> Result<DraftView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let done = self.upgraded(&mut state, &request.draft).and_then(|(_, Carried { draft, .. }, _)| {
            let open = self.opened(&mut state, &request.draft)?;
            open.writable()?;
            let words = passed(&draft.pack.version);
            let note = Note::new(Kind::Change, &words);
            self.settle_in(open, draft.assessment, draft.pack, (language, Cause::Step), |_| Some(note))?;
            open.notice = Some(format!("{}.", words.get(language)));
            Ok(())
        });
        done.and_then(|()| self.view(&mut state)).map_err(|failed| failed.told(language))
    }

    fn upgraded(&self, state: &mut State, draft: &str) -> Result<(String, Carried, &Pack), Failure> {
        let open = self.opened(state, draft)?;
        let pack = self.newer_pack(open).ok_or_else(up_to_date)?;
        let Draft { created, place, pack: from, .. } = open.draft.clone();
        let mut carried = balise_documents::carry(&open.draft, pack, (self.clock)().timestamp());
        (carried.draft.created, carried.draft.place) = (created, place);
        Ok((from.version, carried, pack))
    }

    /// The questionnaire at hand, if the assessment was made with an earlier version of it.
    pub(crate) fn newer_pack(&self, open: &OpenDraft) -> Option<&Pack> {
        let pack = self.packs.get(open.draft.pack.id.as_str())?;
        is_earlier(&open.draft.pack, pack).then_some(pack)
    }
}

/// Whether a draft was made with an earlier version; or with this one, before what it holds was changed.
fn is_earlier(made_with: &PackReference, pack: &Pack) -> bool {
    let numbers = |version: &str| version.split('.').map(|part| part.parse::<u64>().ok()).collect::<Option<Vec<_>>>();
    let at_hand = pack.questionnaire.identity().version.as_str();
    match (numbers(&made_with.version), numbers(at_hand)) {
        (Some(made_with), Some(at_hand)) if made_with != at_hand => made_with < at_hand,
        _ => made_with.fingerprint != pack.fingerprint,
    }
}

fn passed(version: &str) -> Text {
    Text::new(
        format!("Évaluation passée à la version {version} du questionnaire"),
        format!("Assessment moved to version {version} of the questionnaire"),
    )
}

fn up_to_date() -> Failure {
    Refusal::invalid(
        "Cette évaluation est déjà dans la version du questionnaire qu’a cet ordinateur, ou dans une plus récente.",
        "This assessment is already in the version of the questionnaire that this computer has, or in a later one.",
    )
    .into()
}

#[cfg(test)]
mod tests {
    use balise_assessment::Language;

    use super::*;
    use crate::packs::{DEFAULT_PACK, Packs};

    #[test]
    fn earlier_is_told_by_numbers_and_then_by_what_it_holds() {
        let packs = Packs::shipped().unwrap();
        let pack = packs.get(DEFAULT_PACK).unwrap();
        let identity = pack.questionnaire.identity();
        let made_with = |version: &str, fingerprint: &str| PackReference {
            id: identity.id.clone(),
            version: version.into(),
            fingerprint: fingerprint.into(),
        };
        assert!(is_earlier(&made_with("0.9.12", &pack.fingerprint), pack));
        assert!(is_earlier(&made_with(&identity.version, "sha256:other"), pack));
        assert!(!is_earlier(&made_with(&identity.version, &pack.fingerprint), pack));
        assert!(!is_earlier(&made_with("999.10.0", "sha256:other"), pack), "9 comes before 10, and a later one is let be");
        assert_eq!(passed("1.1.0").get(Language::En), "Assessment moved to version 1.1.0 of the questionnaire");
    }
}
