//! The same questions on paper, for those who do not have Balise.

use std::collections::BTreeSet;
use std::path::PathBuf;

use balise_assessment::{ItemId, Language, Outcome, Questionnaire, Text};
use balise_documents::Draft;
use balise_report::{Form, Pdf, form};
use jiff::civil::Date;

use super::asking::places;
use crate::export::{SuggestedFile, saved};
use crate::failure::Failure;
use crate::present::Reading;
use crate::views::{ExportForm, ExportView, PaperCode};
use crate::{WireError, Workbench};

/// The form of what is asked; without a word, of everything that applies and can be asked of somebody else.
pub(super) fn made(
    draft: &Draft,
    questionnaire: &Questionnaire,
    words: &[String],
    (language, paper): (Language, PaperCode),
    today: Date,
) -> Result<Pdf, Failure> {
    let outcome = Outcome::of(questionnaire, &draft.assessment, today);
    let view = Reading::new(questionnaire, &draft.assessment, &outcome, language).packet_places();
    let asked: BTreeSet<ItemId> = match words {
        [] => {
            let all = view.sections.iter().flat_map(|section| &section.places);
            all.filter_map(|place| ItemId::new(place.place.as_str()).ok()).collect()
        }
        words => places(words, &view)?,
    };
    Ok(form(&Form { questionnaire, places: &asked, made_on: today }, language, paper.into())?)
}

/// Writes a form where the person chooses.
pub(crate) fn export_form(
    workbench: &Workbench,
    request: &ExportForm,
    choose: impl FnOnce(&SuggestedFile) -> Option<PathBuf>,
) -> Result<ExportView, WireError> {
    let mut state = workbench.state();
    let screens = state.language;
    let today = (workbench.clock)().date();
    let language = Language::from(request.language);
    let made = workbench.opened(&mut state, &request.draft).and_then(|open| {
        let pack = workbench.pack(open.draft.pack.id.as_str())?;
        let pdf = made(&open.draft, &pack.questionnaire, &request.places, (language, request.paper), today)?;
        Ok((pdf, pack.questionnaire.identity().title.get(language).to_owned()))
    });
    let (pdf, title) = made.map_err(|failed| failed.told(screens))?;
    // Not while a dialog is open.
    drop(state);
    let name = Text::new("Formulaire", "Form");
    let suggested = SuggestedFile {
        folder: None,
        name: format!("{} – {}.pdf", name.get(language), title.replace(['/', ':'], " ")),
        title: Text::new("Enregistrer le formulaire", "Save the form").get(screens).to_owned(),
        filter: Text::new("Document PDF", "PDF document").get(screens).to_owned(),
        extension: "pdf",
    };
    saved(&pdf.bytes, pdf.pages, &suggested, screens, choose)
}
