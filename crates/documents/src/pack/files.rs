//! The files of a pack, and what identifies their content.

use sha2::{Digest, Sha256};

use crate::{
    fault::{Fault, Faults, Severity, Words, phrase, quoted},
    json::{Refusal, checked},
};
use balise_assessment::Text;

/// The files a pack is made of, in the order they are read.
pub(super) const NAMES: [&str; 9] = [
    "questionnaire.json",
    "scales.json",
    "risks.json",
    "measures.json",
    "criteria.json",
    "laws.json",
    "benchmarks.json",
    "glossary.json",
    "outlines.json",
];

/// The folder of the checks, each in a file of its name.
const CHECKS: &str = "checks/";

/// The most checks a pack may have.
const MOST_CHECKS: usize = 500;

/// The largest pack, in bytes: all of its files together. Whoever gathers the files need not read further.
pub const LARGEST_PACK: u64 = 64 << 20;

/// One file of a pack while it is being read.
pub(super) struct Source<'a> {
    name: String,
    /// Its text; what there is of it, when it is not all text.
    pub(super) text: &'a str,
    /// Its faults.
    pub(super) faults: Faults,
}

/// The files of a pack, each there and worth parsing or with its fault told.
pub(super) struct Sources<'a> {
    /// Those that every pack has, in the order of [`NAMES`].
    pub(super) files: [Source<'a>; 9],
    /// Its checks, in the order of their names.
    pub(super) checks: Vec<Source<'a>>,
}

/// The fault of a pack that holds too much to be looked at, if it does.
pub(super) fn excess(files: &[(&str, &[u8])]) -> Option<Fault> {
    let bytes: u64 = files.iter().map(|(_, bytes)| bytes.len() as u64).sum();
    let checks = files.iter().filter(|(name, _)| is_check(name)).count();
    if bytes > LARGEST_PACK {
        return Some(whole_file("questionnaire.json", too_large()));
    }
    (checks > MOST_CHECKS).then(|| whole_file(CHECKS, too_many_checks()))
}

/// The files of a pack; and the faults of those nobody expects.
pub(super) fn sources<'a>(files: &[(&str, &'a [u8])]) -> (Sources<'a>, Vec<Fault>) {
    let unexpected = files.iter().filter(|(name, _)| name.ends_with(".json") && !is_of_pack(name));
    let unexpected = unexpected.map(|(name, _)| whole_file(name, unknown_file(name))).collect();
    let mut checks: Vec<_> = files.iter().filter(|(name, _)| is_check(name)).map(|(name, bytes)| found(name, bytes)).collect();
    checks.sort_by(|one, other| one.name.cmp(&other.name));
    (Sources { files: NAMES.map(|name| source(name, files)), checks }, unexpected)
}

fn is_of_pack(name: &str) -> bool {
    NAMES.contains(&name) || is_check(name)
}

fn is_check(name: &str) -> bool {
    name.strip_prefix(CHECKS).and_then(|rest| rest.strip_suffix(".json")).is_some_and(|id| !id.is_empty() && !id.contains('/'))
}

impl<'a> Sources<'a> {
    /// Every file, the checks last.
    pub(super) fn all(&self) -> impl Iterator<Item = &Source<'a>> {
        self.files.iter().chain(&self.checks)
    }

    /// Whether no file has a fault so far.
    pub(super) fn are_sound(&self) -> bool {
        self.all().all(|source| source.faults.is_sound())
    }

    /// The faults of every file, with their lines.
    pub(super) fn located(self) -> impl Iterator<Item = Fault> {
        self.files.into_iter().chain(self.checks).flat_map(Source::located)
    }
}

/// What tells whether two packs hold exactly the same: `sha256:` and 64 digits, over the name, the length and the bytes of
/// each file in the order of the names. The length keeps bytes from passing for those of the next file.
pub(super) fn fingerprint(files: &[(&str, &[u8])]) -> String {
    let mut named: Vec<_> = files.iter().filter(|(name, _)| is_of_pack(name)).collect();
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
    /// The name that a check must have to be found by its file.
    pub(super) fn stem(&self) -> &str {
        self.name.strip_prefix(CHECKS).and_then(|rest| rest.strip_suffix(".json")).unwrap_or(&self.name)
    }

    fn located(self) -> Vec<Fault> {
        self.faults.located(&self.name, self.text)
    }
}

fn source<'a>(name: &str, files: &[(&str, &'a [u8])]) -> Source<'a> {
    match files.iter().find(|(other, _)| *other == name) {
        Some((_, bytes)) => found(name, bytes),
        None => {
            let faults = Faults::default();
            faults.fault(0, missing_file(name));
            Source { name: name.to_owned(), text: "", faults }
        }
    }
}

fn found<'a>(name: &str, bytes: &'a [u8]) -> Source<'a> {
    let faults = Faults::default();
    let text = checked(bytes).unwrap_or_else(|Refusal { at, text, words }| {
        faults.fault(at, words);
        text
    });
    Source { name: name.to_owned(), text, faults }
}

fn whole_file(name: &str, words: Words) -> Fault {
    let Words { message, remedy } = words;
    Fault { file: name.to_owned(), line: 1, column: 1, severity: Severity::Fault, message, remedy }
}

fn too_large() -> Words {
    Words::new(
        Text::new(
            "Les fichiers du questionnaire dépassent ensemble 64\u{a0}Mio.",
            "The files of the questionnaire are larger than 64 MiB together.",
        ),
        Text::new("Vérifiez que c’est le bon dossier.", "Check that it is the right folder."),
    )
}

fn too_many_checks() -> Words {
    Words::new(
        Text::new("Plus de 500 contrôles.", "More than 500 checks."),
        Text::new("Vérifiez que c’est le bon dossier.", "Check that it is the right folder."),
    )
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
            &Text::verbatim(&format!("{}, checks/*.json", NAMES.join(", "))),
        ),
    )
}
