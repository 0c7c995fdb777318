//! What prevented a command, on its way to the person: one mapping from every error below to a closed code.

use balise_assessment::{Language, Text, wording};
use balise_documents::{Fault, OpenError};
use balise_drafts::Cause;
use jiff::{Timestamp, ZonedDateTime};

use crate::refusal::Refusal;
use crate::{ErrorCode, WireError};

/// A failure in both languages.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) code: ErrorCode,
    pub(crate) message: Text,
    pub(crate) file: String,
    pub(crate) details: String,
}

impl Failure {
    /// The failure in one language.
    pub(crate) fn told(self, language: Language) -> WireError {
        WireError { code: self.code, message: self.message.get(language).to_owned(), file: self.file, details: self.details }
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self { code: refusal.code, message: refusal.message, file: String::new(), details: String::new() }
    }
}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Self {
        let code = match &error {
            OpenError::Newer { .. } => ErrorCode::NewerFormat,
            OpenError::Another { .. } | OpenError::Faulty { .. } => ErrorCode::Damaged,
        };
        let message = Text::compose(|language| format!("{} {}", error.message().get(language), error.remedy().get(language)));
        Self { code, message, file: String::new(), details: error.to_string() }
    }
}

macro_rules! from_disk {
    ($($error:ty),*) => {$(
        impl From<$error> for Failure {
            fn from(error: $error) -> Self {
                Self { code: code_of(error.cause()), message: refused(error.cause()), file: String::new(), details: details(&error) }
            }
        }
    )*};
}

from_disk!(balise_drafts::LibraryError, balise_drafts::LockError, balise_drafts::PieceError, balise_drafts::SaveError);

impl From<balise_drafts::ReadError> for Failure {
    /// A file with no whole version: what is wrong with it is worth saying, with its line.
    fn from(error: balise_drafts::ReadError) -> Self {
        match &error {
            balise_drafts::ReadError::Damaged { path, contents } => {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                match balise_documents::read_draft(&name, contents) {
                    Err(fault) => fault.into(),
                    Ok(_) => {
                        Self { code: ErrorCode::Damaged, message: refused(Cause::Damaged), file: name, details: details(&error) }
                    }
                }
            }
            _ => Self {
                code: code_of(error.cause()),
                message: refused(error.cause()),
                file: String::new(),
                details: details(&error),
            },
        }
    }
}

impl From<balise_drafts::NoFolder> for Failure {
    fn from(error: balise_drafts::NoFolder) -> Self {
        Self {
            code: ErrorCode::System,
            message: Text::new(
                "Le système n’indique aucun dossier où garder vos évaluations. Nommez-en un par BALISE_DATA_DIR.",
                "The system names no folder to keep your assessments in. Name one with BALISE_DATA_DIR.",
            ),
            file: String::new(),
            details: details(&error),
        }
    }
}

fn code_of(cause: Cause) -> ErrorCode {
    match cause {
        Cause::Full => ErrorCode::DiskFull,
        Cause::ReadOnly => ErrorCode::ReadOnly,
        Cause::Missing => ErrorCode::NotFound,
        Cause::TooLarge => ErrorCode::TooLarge,
        Cause::Damaged => ErrorCode::Damaged,
        Cause::InUse => ErrorCode::InUse,
        Cause::ChangedElsewhere => ErrorCode::ChangedElsewhere,
        Cause::Other => ErrorCode::System,
    }
}

/// What the disk refused, and what to do.
fn refused(cause: Cause) -> Text {
    match cause {
        Cause::Full => Text::new(
            "Vos derniers changements ne sont pas enregistrés\u{a0}: le disque est plein. Libérez de l’espace, puis réessayez.",
            "Your latest changes are not saved: the disk is full. Free up space, then try again.",
        ),
        Cause::ReadOnly => Text::new(
            "Ce dossier ou ce fichier ne peut pas être écrit. Vérifiez les autorisations, puis réessayez.",
            "This folder or file cannot be written. Check its permissions, then try again.",
        ),
        Cause::Missing => Text::new("Ce fichier n’est plus là.", "This file is no longer there."),
        Cause::TooLarge => Text::new(
            "Ce fichier dépasse 16\u{a0}Mio\u{a0}: ce n’est pas un brouillon de Balise. Il n’a pas été modifié.",
            "This file is larger than 16 MiB: it is not a Balise draft. It has not been changed.",
        ),
        Cause::Damaged => Text::new(
            "Ce fichier est abîmé, et aucune version antérieure n’est entière. Il n’a pas été modifié\u{a0}: reprenez une copie.",
            "This file is damaged, and no earlier version of it is whole. It has not been changed: use a copy.",
        ),
        Cause::InUse => Text::new(
            "Cette évaluation est ouverte dans une autre fenêtre ou un autre programme. Fermez-la là-bas, puis réessayez.",
            "This assessment is open in another window or program. Close it there, then try again.",
        ),
        Cause::ChangedElsewhere => Text::new(
            "Le fichier a été modifié ailleurs depuis que vous l’avez ouvert. Fermez l’évaluation et rouvrez-la pour voir ce qui a changé.",
            "The file was changed elsewhere since you opened it. Close the assessment and open it again to see what changed.",
        ),
        Cause::Other => Text::new(
            "Le système a refusé. Rien n’a été modifié. Copiez les détails pour qui vous aide.",
            "The system refused. Nothing has been changed. Copy the details for whoever helps you.",
        ),
    }
}

impl From<balise_report::RenderError> for Failure {
    fn from(error: balise_report::RenderError) -> Self {
        Self {
            code: ErrorCode::Report,
            message: Text::new(
                "Le rapport n’a pas pu être produit. Vos réponses sont intactes. Copiez les détails pour qui vous aide.",
                "The report could not be made. Your answers are intact. Copy the details for whoever helps you.",
            ),
            file: String::new(),
            details: details(&error),
        }
    }
}

impl From<balise_drafts::HistoryError> for Failure {
    fn from(error: balise_drafts::HistoryError) -> Self {
        Self { code: code_of(error.cause()), message: without_history(), file: String::new(), details: details(&error) }
    }
}

/// What is said once when the history of an assessment cannot be read or written: nothing but the way back is lost.
pub(crate) fn without_history() -> Text {
    Text::new(
        "L’historique de cette évaluation ne peut pas être lu ou écrit pour l’instant. Vos réponses sont enregistrées.",
        "The history of this assessment cannot be read or written for now. Your answers are saved.",
    )
}

/// There is no such assessment.
pub(crate) fn not_found(name: &str) -> Failure {
    Failure {
        code: ErrorCode::NotFound,
        message: Text::new(
            "Cette évaluation n’est plus là. Elle a peut-être été renommée ou mise à la corbeille.",
            "This assessment is no longer there. It may have been renamed or put in the bin.",
        ),
        file: name.to_owned(),
        details: String::new(),
    }
}

/// A page of the report could not be shown.
pub(crate) fn undrawn(error: &balise_report::PictureError) -> Failure {
    Failure {
        code: ErrorCode::Report,
        message: Text::new(
            "Cette page ne peut pas être montrée. Le rapport, lui, peut être enregistré.",
            "This page cannot be shown. The report itself can be saved.",
        ),
        file: String::new(),
        details: details(error),
    }
}

/// The questionnaire of a draft is not at hand.
pub(crate) fn unknown_pack(id: &str) -> Failure {
    Failure {
        code: ErrorCode::UnknownPack,
        message: Text::new(
            format!("Le questionnaire «\u{a0}{id}\u{a0}» n’est pas sur cet ordinateur. Le fichier n’a pas été modifié."),
            format!("The questionnaire “{id}” is not on this computer. The file has not been changed."),
        ),
        file: String::new(),
        details: String::new(),
    }
}

/// A questionnaire has faults.
pub(crate) fn faulty_pack(faults: &[Fault]) -> Failure {
    let told = |language| {
        let lines = faults
            .iter()
            .map(|fault| format!("{}:{}: {} {}", fault.file, fault.line, fault.message.get(language), fault.remedy.get(language)));
        lines.collect::<Vec<_>>().join("\n")
    };
    Failure { code: ErrorCode::FaultyPack, message: Text::compose(told), file: String::new(), details: String::new() }
}

/// The chain of an error, from what failed to its first cause.
pub(crate) fn details(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    std::iter::once(error.to_string()).chain(causes.map(ToString::to_string)).collect::<Vec<_>>().join(": ")
}

/// One line on a program that ended badly: nothing that was saved is lost, and until when that is.
pub(crate) fn cut_short_at(at: Timestamp, now: &ZonedDateTime) -> Text {
    let at = at.to_zoned_datetime(now.time_zone().clone());
    let moment = |language| (wording::long_date(language, at.date()), crate::present::time(&at, language));
    let ((fr_day, fr_time), (en_day, en_time)) = (moment(Language::Fr), moment(Language::En));
    Text::new(
        format!("L’application s’est fermée de façon imprévue. Vos réponses jusqu’au {fr_day} à {fr_time} sont là."),
        format!("The app closed unexpectedly. Your answers up to {en_day} at {en_time} are here."),
    )
}

/// One line on a recovery: “Votre dernier fichier était abîmé. Vos réponses jusqu’au 24 novembre 2026 à 14 h 32 sont là.”
pub(crate) fn recovered_at(at: Timestamp, now: &ZonedDateTime) -> Text {
    let at = at.to_zoned_datetime(now.time_zone().clone());
    let moment = |language| (wording::long_date(language, at.date()), crate::present::time(&at, language));
    let ((fr_day, fr_time), (en_day, en_time)) = (moment(Language::Fr), moment(Language::En));
    Text::new(
        format!("Le fichier était abîmé. Vos réponses jusqu’au {fr_day} à {fr_time} sont là; le fichier abîmé est gardé à côté."),
        format!("The file was damaged. Your answers up to {en_day} at {en_time} are here; the damaged file is kept beside."),
    )
}
