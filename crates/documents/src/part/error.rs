//! Why a packet cannot be opened.

use balise_assessment::{Language, Text};

use super::PACKET_FORMAT;
use crate::draft::Format;
use crate::fault::{Fault, phrase, quoted};

/// Why a packet cannot be opened. The file is left untouched in every case.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PacketError {
    /// It is JSON, but does not say it is a packet.
    #[error("{file} is not a packet")]
    NotAPacket {
        /// The name of the file, as it was given.
        file: String,
    },
    /// A later version of Balise wrote it.
    #[error("{file} is in format {found}, later than {PACKET_FORMAT}")]
    Newer {
        /// The name of the file, as it was given.
        file: String,
        /// The format of the file.
        found: Format,
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

impl PacketError {
    /// What is wrong, and where.
    #[must_use]
    pub fn message(&self) -> Text {
        match self {
            Self::NotAPacket { file } => phrase(
                "{} n’est pas un paquet de questions de Balise.",
                "{} is not a packet of questions of Balise.",
                &quoted(file),
            ),
            Self::Newer { file, found } => newer(file, *found),
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
            Self::NotAPacket { .. } => Text::new("Choisissez un fichier .balise-part.", "Choose a .balise-part file."),
            Self::Newer { .. } => Text::new(
                "Installez une version plus récente de Balise. Le fichier n’a pas été modifié.",
                "Install a newer version of Balise. The file was not changed.",
            ),
            Self::Faulty { faults, .. } => faults.first().map(|fault| fault.remedy.clone()).unwrap_or_default(),
        }
    }
}

fn newer(file: &str, found: Format) -> Text {
    let file = quoted(file);
    Text::new(
        format!("{} est au format {found}; cette version de Balise lit jusqu’au format {PACKET_FORMAT}.", file.get(Language::Fr)),
        format!("{} is in format {found}; this version of Balise reads up to format {PACKET_FORMAT}.", file.get(Language::En)),
    )
}
