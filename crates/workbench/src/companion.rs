//! What goes with the report – minutes, answers, speaking notes – from the open assessment to a file the person chose.

use std::path::PathBuf;

use balise_assessment::{Language, Text};
use balise_report::{Companion, Length, Options, TextFormat};

use crate::export::{SuggestedFile, file_of, saved, with_report};
use crate::failure::Failure;
use crate::views::{CompanionCode, ExportCompanion, ExportView, FormatCode};
use crate::{WireError, Workbench};

pub(crate) fn export_companion(
    workbench: &Workbench,
    request: &ExportCompanion,
    choose: impl FnOnce(&SuggestedFile) -> Option<PathBuf>,
) -> Result<ExportView, WireError> {
    let (bytes, suggested, language) = made(workbench, request)?;
    saved(&bytes, 0, &suggested, language, choose)
}

fn made(workbench: &Workbench, request: &ExportCompanion) -> Result<(Vec<u8>, SuggestedFile, Language), WireError> {
    let mut state = workbench.state();
    let language = state.language;
    let today = (workbench.clock)().date();
    let made = workbench.opened(&mut state, &request.draft).and_then(|open| {
        let pack = workbench.pack(open.draft.pack.id.as_str())?;
        // The pages told are those of the complete report.
        let options = Options {
            audience: request.audience.map(Into::into).unwrap_or_default(),
            ..Options::plain(request.language.into(), request.paper.into(), Length::Full)
        };
        let bytes = with_report(&open.draft, &pack.questionnaire, &options, today, |report| {
            balise_report::companion(report, &options, request.which.into(), request.format.into())
        })?;
        let name = file_of(name(request.which).get(options.language), &open.draft, today);
        Ok::<_, Failure>((bytes, suggested(&name, request.format, language)))
    });
    made.map(|(bytes, suggested)| (bytes, suggested, language)).map_err(|failed| failed.told(language))
}

fn name(which: CompanionCode) -> Text {
    match which {
        CompanionCode::Minutes => Text::new("Projet de procès-verbal", "Draft minutes"),
        CompanionCode::Questions => Text::new("Questions du conseil", "Questions of the board"),
        CompanionCode::Notes => Text::new("Notes pour la présentation", "Speaking notes"),
    }
}

fn suggested(name: &str, format: FormatCode, screens: Language) -> SuggestedFile {
    let (extension, filter) = match format {
        FormatCode::Md => ("md", Text::new("Texte Markdown", "Markdown text")),
        FormatCode::Docx => ("docx", Text::new("Document de traitement de texte", "Word-processor document")),
    };
    let title = Text::new("Enregistrer le document", "Save the document");
    SuggestedFile {
        folder: None,
        name: format!("{name}.{extension}"),
        title: title.get(screens).to_owned(),
        filter: filter.get(screens).to_owned(),
        extension,
    }
}

impl From<CompanionCode> for Companion {
    fn from(code: CompanionCode) -> Self {
        match code {
            CompanionCode::Minutes => Self::Minutes,
            CompanionCode::Questions => Self::Questions,
            CompanionCode::Notes => Self::Notes,
        }
    }
}

impl From<FormatCode> for TextFormat {
    fn from(code: FormatCode) -> Self {
        match code {
            FormatCode::Md => Self::Markdown,
            FormatCode::Docx => Self::Docx,
        }
    }
}
