//! Opening a file of ours, a draft or a packet: what it says that it is, in which format, and why it cannot be opened.

use std::fmt;

use balise_assessment::{Language, Text};
use serde::Deserialize;

use crate::draft::v1;
use crate::fault::{Fault, Faults, Words, phrase, quoted};
use crate::json::{Refusal, Spot, Tree, checked};

/// The version of the format of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Format {
    /// A higher one cannot be read.
    pub major: u32,
    /// A higher one has keys this version does not know.
    pub minor: u32,
}

impl fmt::Display for Format {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}", self.major, self.minor)
    }
}

/// What a file of ours is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An assessment.
    Draft,
    /// What somebody is asked of one, or answered.
    Packet,
}

/// Why a file cannot be opened. It is left untouched in every case.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// It is JSON, but does not say it is what was looked for.
    #[error("{file} is not a Balise {}", wanted.word())]
    Another {
        /// The name of the file, as it was given.
        file: String,
        /// What was looked for.
        wanted: Kind,
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

impl Kind {
    /// How its files say what they are.
    const fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Packet => "part",
        }
    }

    /// The latest format that this version reads.
    const fn latest(self) -> Format {
        match self {
            Self::Draft => crate::draft::FORMAT,
            Self::Packet => crate::part::PACKET_FORMAT,
        }
    }

    /// Whether a file in that format is refused: a draft by its major version alone, a packet by any later one.
    fn refuses(self, found: Format) -> bool {
        match self {
            Self::Draft => found.major > self.latest().major,
            Self::Packet => found > self.latest(),
        }
    }
}

impl OpenError {
    /// What is wrong, and where.
    #[must_use]
    pub fn message(&self) -> Text {
        match self {
            Self::Another { file, wanted: Kind::Draft } => {
                phrase("{} n’est pas un brouillon de Balise.", "{} is not a Balise draft.", &quoted(file))
            }
            Self::Another { file, wanted: Kind::Packet } => phrase(
                "{} n’est pas un paquet de questions de Balise.",
                "{} is not a packet of questions of Balise.",
                &quoted(file),
            ),
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
            Self::Another { wanted: Kind::Draft, .. } => Text::new("Choisissez un fichier .balise.", "Choose a .balise file."),
            Self::Another { wanted: Kind::Packet, .. } => {
                Text::new("Choisissez un fichier .balise-part.", "Choose a .balise-part file.")
            }
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

/// What is read before anything else.
#[derive(Deserialize)]
struct Probe {
    balise: Option<String>,
    format: Option<Spot<v1::Format>>,
}

/// Opens a file as what it must be. `read` is given what it holds and its format; what it tells the faults is why the file is
/// refused.
///
/// # Errors
/// [`OpenError`], with every fault and its line when the file is damaged.
pub(crate) fn open<T>(
    wanted: Kind,
    name: &str,
    bytes: &[u8],
    read: impl FnOnce(&Tree<'_>, Option<Format>, &Faults) -> Option<T>,
) -> Result<T, OpenError> {
    let faults = Faults::default();
    let (text, read) = match checked(bytes) {
        Ok(text) => (text, as_wanted(wanted, name, text, &faults, read)?),
        Err(Refusal { at, text, words }) => {
            faults.fault(at, words);
            (text, None)
        }
    };
    let sound = faults.is_sound();
    read.filter(|_| sound).ok_or_else(|| OpenError::Faulty { file: name.to_owned(), faults: faults.located(name, text) })
}

/// What the file holds, unless a fault forbids it.
fn as_wanted<T>(
    wanted: Kind,
    name: &str,
    text: &str,
    faults: &Faults,
    read: impl FnOnce(&Tree<'_>, Option<Format>, &Faults) -> Option<T>,
) -> Result<Option<T>, OpenError> {
    let Some(tree) = Tree::of(text, faults) else { return Ok(None) };
    let probe = tree.probe::<Probe>().filter(|probe| probe.balise.as_deref() == Some(wanted.word()));
    let Some(Probe { format, .. }) = probe else { return Err(OpenError::Another { file: name.to_owned(), wanted }) };
    match format.and_then(|format| version(&format, faults)) {
        Some(found) if wanted.refuses(found) => Err(OpenError::Newer { file: name.to_owned(), found, known: wanted.latest() }),
        found => Ok(read(&tree, found, faults)),
    }
}

/// The version a file gives, if one was ever published. A format that cannot be read at all is told with the other faults.
fn version(format: &Spot<v1::Format>, faults: &Faults) -> Option<Format> {
    let v1::Format { major, minor } = format.value;
    let found = u32::try_from(major).ok().zip(u32::try_from(minor).ok()).filter(|(major, _)| *major >= 1);
    match (found, format.at) {
        (Some((major, minor)), _) => return Some(Format { major, minor }),
        (None, Some(at)) => faults.fault(at, never_published(major, minor)),
        (None, None) => {}
    }
    None
}

fn never_published(major: i64, minor: i64) -> Words {
    Words::new(
        phrase("Le format {} n’existe pas.", "Format {} does not exist.", &Text::verbatim(&format!("{major}.{minor}"))),
        Text::new("Reprenez une copie intacte du fichier.", "Take an intact copy of the file."),
    )
}
