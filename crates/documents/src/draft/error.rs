//! Why a draft cannot be opened.

use balise_assessment::{Language, Text};

use super::Format;
use crate::fault::{Fault, phrase, quoted};

/// Why a draft cannot be opened. The file is left untouched in every case.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DraftError {
    /// It is JSON, but does not say it is a draft.
    #[error("{file} is not a Balise draft")]
    NotADraft {
        /// The name of the file, as it was given.
        file: String,
    },
    /// A later version of Balise wrote it in a way this one cannot read.
    #[error("{file} is in format {found}, later than {known}")]
    Newer {
        /// The name of the file, as it was given.
        file: String,
        /// The format of the file.
        found: Format,
        /// The latest format this version reads.
        known: Format,
    },
    /// It is damaged, or was changed by hand.
    #[error("{file} has {} fault(s), the first at line {}", .faults.len(), .faults.first().map_or(1, |fault| fault.line))]
    Faulty {
        /// The name of the file, as it was given.
        file: String,
        /// Every fault, sorted by line.
        faults: Vec<Fault>,
    },
}

impl DraftError {
    /// What is wrong, and where.
    #[must_use]
    pub fn message(&self) -> Text {
        match self {
            Self::NotADraft { file } => phrase("{} n’est pas un brouillon de Balise.", "{} is not a Balise draft.", &quoted(file)),
            Self::Newer { file, found, known } => newer(file, *found, *known),
            Self::Faulty { file, faults } => match faults.first() {
                Some(fault) => fault.located(),
                None => phrase("{} ne peut pas être lu.", "{} cannot be read.", &quoted(file)),
            },
        }
    }

    /// What to do.
    #[must_use]
    pub fn remedy(&self) -> Text {
        match self {
            Self::NotADraft { .. } => Text::new("Choisissez un fichier .balise.", "Choose a .balise file."),
            Self::Newer { .. } => Text::new(
                "Installez une version plus récente de Balise. Le fichier n’a pas été modifié.",
                "Install a newer version of Balise. The file was not changed.",
            ),
            Self::Faulty { faults, .. } => faults.first().map(|fault| fault.remedy.clone()).unwrap_or_default(),
        }
    }
}

fn newer(file: &str, found: Format, known: Format) -> Text {
    let file = quoted(file);
    Text::new(
        format!("{} est au format {found}; cette version de Balise lit jusqu’au format {known}.", file.get(Language::Fr)),
        format!("{} is in format {found}; this version of Balise reads up to format {known}.", file.get(Language::En)),
    )
}
