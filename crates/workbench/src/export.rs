//! The report, from the open assessment to a file the person chose.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use balise_assessment::{Audience, Language, Outcome, Text};
use balise_documents::Draft;
use balise_report::{Options, Pdf, Proof, RenderError, Report};
use jiff::civil::Date;

use crate::asked;
use crate::failure::{self, Failure};
use crate::views::{ExportReport, ExportView};
use crate::{ErrorCode, WireError, Workbench};

/// What the save dialog proposes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuggestedFile {
    /// The folder; the dialog’s own choice when absent.
    pub folder: Option<PathBuf>,
    /// The name of the file.
    pub name: String,
    /// The title of the dialog.
    pub title: String,
    /// The name of the kind of file.
    pub filter: String,
    /// How the name of such a file ends, without the dot; empty for any.
    pub extension: &'static str,
}

pub(crate) fn export_report(
    workbench: &Workbench,
    request: &ExportReport,
    choose: impl FnOnce(&SuggestedFile) -> Option<PathBuf>,
) -> Result<ExportView, WireError> {
    let (pdf, suggested, language) = made(workbench, request)?;
    saved(&pdf.bytes, pdf.pages, &suggested, language, choose)
}

/// Writes a file where the person chooses, and tells where it went.
pub(crate) fn saved(
    bytes: &[u8],
    pages: usize,
    suggested: &SuggestedFile,
    language: Language,
    choose: impl FnOnce(&SuggestedFile) -> Option<PathBuf>,
) -> Result<ExportView, WireError> {
    // Not while holding the state: a dialog stays open as long as the person likes.
    let Some(path) = choose(suggested) else {
        return Ok(ExportView { file: None, folder: String::new(), pages: 0 });
    };
    write_file(&path, bytes).map_err(|error| unwritten(&path, &error).told(language))?;
    Ok(ExportView {
        file: path.file_name().map(|name| name.to_string_lossy().into_owned()),
        folder: path.parent().map(|folder| folder.display().to_string()).unwrap_or_default(),
        pages: u32::try_from(pages).unwrap_or(u32::MAX),
    })
}

fn made(workbench: &Workbench, request: &ExportReport) -> Result<(Pdf, SuggestedFile, Language), WireError> {
    let mut state = workbench.state();
    let language = state.language;
    let today = (workbench.clock)().date();
    let made = workbench.opened(&mut state, &request.draft).and_then(|open| {
        let options = asked::options(request)?;
        let pack = workbench.pack(open.draft.pack.id.as_str())?;
        let pdf = render(&open.draft, &pack.questionnaire, &options, today)?;
        Ok((pdf, suggested(&open.draft, &options, language, today)))
    });
    made.map(|(pdf, suggested)| (pdf, suggested, language)).map_err(|failed| failed.told(language))
}

/// The report of a draft on a given day.
pub(crate) fn render(
    draft: &Draft,
    questionnaire: &balise_assessment::Questionnaire,
    options: &Options,
    today: Date,
) -> Result<Pdf, Failure> {
    Ok(proof(draft, questionnaire, options, today, None)?.write().map_err(RenderError::from)?)
}

/// The same report, to look at; `before` is what was looked at last.
pub(crate) fn proof(
    draft: &Draft,
    questionnaire: &balise_assessment::Questionnaire,
    options: &Options,
    today: Date,
    before: Option<&Proof>,
) -> Result<Proof, Failure> {
    if !options.facing {
        return with_report(draft, questionnaire, options, today, |report| balise_report::proof(report, options, before));
    }
    let [left, right] = options.halves();
    with_report(draft, questionnaire, &left, today, |left| {
        with_report(draft, questionnaire, &right, today, |right| balise_report::proof_facing([left, right], options, before))
    })
}

/// What a report is written from, on a given day. Here, and before anything else, the draft loses what the audience is not to
/// see: figures, words and fingerprint are those of what is left.
pub(crate) fn with_report<T, E>(
    draft: &Draft,
    questionnaire: &balise_assessment::Questionnaire,
    options: &Options,
    today: Date,
    write: impl FnOnce(&Report<'_>) -> Result<T, E>,
) -> Result<T, Failure>
where
    Failure: From<E>,
{
    if draft.assessment.part.is_some() {
        return Err(only_a_part());
    }
    let seen = asked::seen_by(draft, questionnaire, options.audience, options.language);
    let fingerprint = seen.fingerprint();
    let attached = options.attach.then(|| asked::attached(&seen, today));
    let assessment = seen.assessment.in_language(options.language);
    let outcome = Outcome::of(questionnaire, &assessment, today);
    let report = Report {
        questionnaire,
        assessment: &assessment,
        outcome: &outcome,
        version: "",
        prepared_on: today,
        prepared_by: "",
        draft: &fingerprint,
        attached: attached.as_deref(),
    };
    Ok(write(&report)?)
}

/// A report of a few questions would be taken for that of an assessment.
fn only_a_part() -> Failure {
    Failure {
        code: ErrorCode::CannotChange,
        message: Text::new(
            "Ces réponses ne sont qu’une part d’une évaluation\u{a0}: renvoyez-les à qui vous les a demandées. Le rapport se fait à partir de l’évaluation.",
            "These answers are only part of an assessment: send them back to whoever asked for them. The report is made from the assessment.",
        ),
        file: String::new(),
        details: String::new(),
    }
}

fn suggested(draft: &Draft, options: &Options, screens: Language, today: Date) -> SuggestedFile {
    let report = Text::new("Rapport au conseil", "Board report");
    let report = match options.facing {
        true => Language::ALL.map(|language| report.get(language)).join(" – "),
        false => report.get(options.language).to_owned(),
    };
    // A copy that is not the board’s says so in its name too.
    let name = match options.audience {
        Audience::Board => file_of(&report, draft, today),
        audience => file_of(&format!("{report} – {}", audience.copy().get(options.language)), draft, today),
    };
    let title = Text::new("Enregistrer le rapport", "Save the report");
    let filter = Text::new("Document PDF", "PDF document");
    SuggestedFile {
        folder: None,
        name: format!("{name}.pdf"),
        title: title.get(screens).to_owned(),
        filter: filter.get(screens).to_owned(),
        extension: "pdf",
    }
}

/// The name of a file made from a draft, without its extension: no letter that a system refuses.
pub(crate) fn file_of(what: &str, draft: &Draft, today: Date) -> String {
    let organisation = draft.assessment.subject.organisation.replace(['/', '\\', ':', '*', '?', '"', '<', '>', '|', '\0'], " ");
    format!("{what} – {} – {today}", organisation.trim())
}

/// Writes a file beside, then gives it its name: a report cut short never stands under the name the person chose. It is for its
/// owner alone, as the draft is; a link that stands in the way of either name is replaced, and never written through.
pub(crate) fn write_file(path: &Path, contents: &[u8]) -> io::Result<()> {
    let mut name = path.as_os_str().to_owned();
    name.push(".partial");
    let partial = PathBuf::from(name);
    let written = fresh(&partial).and_then(|mut file| file.write_all(contents).and_then(|()| file.sync_all()));
    let named = written.and_then(|()| fs::rename(&partial, path));
    if named.is_err() {
        // What matters is said by the error; a leftover is only untidy.
        let _ = fs::remove_file(&partial);
    }
    named
}

/// A file that nobody else made, and nobody else may read; on Windows the folder sees to the latter.
fn fresh(path: &Path) -> io::Result<File> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// A file could not be written where the person chose.
pub(crate) fn unwritten(path: &Path, error: &io::Error) -> Failure {
    let (code, message) = match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => (
            ErrorCode::DiskFull,
            Text::new(
                "Le fichier n’est pas enregistré\u{a0}: le disque est plein. Choisissez un autre endroit.",
                "The file is not saved: the disk is full. Choose another place.",
            ),
        ),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => (
            ErrorCode::ReadOnly,
            Text::new(
                "Le fichier n’est pas enregistré\u{a0}: ce dossier ne peut pas être écrit. Choisissez un autre endroit.",
                "The file is not saved: this folder cannot be written. Choose another place.",
            ),
        ),
        io::ErrorKind::NotFound => (
            ErrorCode::NotFound,
            Text::new(
                "Le fichier n’est pas enregistré\u{a0}: ce dossier n’existe pas. Choisissez un autre endroit.",
                "The file is not saved: this folder does not exist. Choose another place.",
            ),
        ),
        _ => (
            ErrorCode::System,
            Text::new(
                "Le fichier n’est pas enregistré\u{a0}: le système a refusé. Choisissez un autre endroit.",
                "The file is not saved: the system refused. Choose another place.",
            ),
        ),
    };
    Failure { code, message, file: path.display().to_string(), details: failure::details(error) }
}
