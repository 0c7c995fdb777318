//! The files of a pack, and what identifies their content.

use sha2::{Digest, Sha256};

use crate::{
    fault::{Fault, Faults, Severity, Words, phrase, quoted},
    json::{Refusal, checked},
};
use balise_assessment::Text;

/// The files a pack is made of, in the order they are read.
pub(super) const NAMES: [&str; 8] = [
    "questionnaire.json",
    "scales.json",
    "risks.json",
    "measures.json",
    "criteria.json",
    "laws.json",
    "benchmarks.json",
    "glossary.json",
];

/// One file of a pack while it is being read.
pub(super) struct Source<'a> {
    name: &'static str,
    /// Its text; what there is of it, when it is not all text.
    pub(super) text: &'a str,
    /// Its faults.
    pub(super) faults: Faults,
}

/// The files of a pack, each there and worth parsing or with its fault told; and the faults of those nobody expects.
pub(super) fn sources<'a>(files: &[(&str, &'a [u8])]) -> ([Source<'a>; 8], Vec<Fault>) {
    let unexpected = files.iter().filter(|(name, _)| name.ends_with(".json") && !NAMES.contains(name));
    (NAMES.map(|name| source(name, files)), unexpected.map(|(name, _)| whole_file(name, unknown_file(name))).collect())
}

/// What tells whether two packs hold exactly the same: `sha256:` and 64 digits, over the name, the length and the bytes of
/// each file in the order of the names. The length keeps bytes from passing for those of the next file.
pub(super) fn fingerprint(files: &[(&str, &[u8])]) -> String {
    let mut named: Vec<_> = files.iter().filter(|(name, _)| NAMES.contains(name)).collect();
    named.sort_unstable();
    let mut hash = Sha256::new();
    for (name, bytes) in named {
        hash.update(name);
        hash.update([0]);
        hash.update((bytes.len() as u64).to_be_bytes());
        hash.update(bytes);
    }
    hash.finalize().iter().fold("sha256:".to_owned(), |digits, byte| format!("{digits}{byte:02x}"))
}

impl Source<'_> {
    /// Its faults, with their lines.
    pub(super) fn located(self) -> Vec<Fault> {
        self.faults.located(self.name, self.text)
    }
}

fn source<'a>(name: &'static str, files: &[(&str, &'a [u8])]) -> Source<'a> {
    let faults = Faults::default();
    let text = match files.iter().find(|(other, _)| *other == name) {
        None => {
            faults.fault(0, missing_file(name));
            ""
        }
        Some((_, bytes)) => checked(bytes).unwrap_or_else(|Refusal { at, text, words }| {
            faults.fault(at, words);
            text
        }),
    };
    Source { name, text, faults }
}

fn whole_file(name: &str, words: Words) -> Fault {
    let Words { message, remedy } = words;
    Fault { file: name.to_owned(), line: 1, column: 1, severity: Severity::Fault, message, remedy }
}

fn missing_file(name: &str) -> Words {
    Words::new(
        phrase("Le fichier {} manque.", "The file {} is missing.", &quoted(name)),
        Text::new("Ajoutez-le au dossier du questionnaire.", "Add it to the folder of the questionnaire."),
    )
}

fn unknown_file(name: &str) -> Words {
    Words::new(
        phrase("Aucun questionnaire n’a de fichier {}.", "No questionnaire has a file {}.", &quoted(name)),
        phrase(
            "Corrigez son nom ou retirez-le. Fichiers connus\u{a0}: {}.",
            "Correct its name or remove it. Known files: {}.",
            &Text::verbatim(&NAMES.join(", ")),
        ),
    )
}
