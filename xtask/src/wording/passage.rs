//! A text that a person reads, and where it is written.

use std::borrow::Cow;

use super::{code, fluent, packs};
use crate::tidy::Source;

/// A language of the screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Language {
    /// French of Québec.
    Fr,
    /// Canadian English.
    En,
}

impl Language {
    /// Both, in the order they are written.
    pub(crate) const ALL: [Self; 2] = [Self::Fr, Self::En];

    /// As it is written in keys and paths.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// The language of a code.
    pub(crate) fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// As a sentence names it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Fr => "French",
            Self::En => "English",
        }
    }
}

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Read as what Balise, or the organisation of an example, says.
    Prose,
    /// The title of a work, which is in the language of the work.
    Reference,
    /// Said by the code, in a language that only its words tell.
    Either,
}

/// A text in one language.
#[derive(Debug, Clone)]
pub(crate) struct Passage<'a> {
    /// The file.
    pub(crate) source: &'a Source,
    /// Its line, from 1.
    pub(crate) line: usize,
    /// Its language.
    pub(crate) language: Language,
    /// What it is for.
    pub(crate) kind: Kind,
    /// The words, as they are read: without escapes; a `0` where a figure or a name is put in.
    pub(crate) words: Cow<'a, str>,
}

/// Every text of the files that are read by people, file by file. A file that cannot be read has none: who reads it for
/// good tells its faults.
pub(crate) fn passages(sources: &[Source]) -> Vec<Passage<'_>> {
    sources.iter().flat_map(of_one).collect()
}

fn of_one(source: &Source) -> Vec<Passage<'_>> {
    if source.has_extension("ftl") {
        fluent::passages(source)
    } else if source.path.starts_with("questionnaires/") && source.has_extension("balise") {
        packs::of_example(source)
    } else if is_of_pack(&source.path) {
        packs::of_pack(source)
    } else if is_of_program(&source.path) {
        code::passages(source)
    } else {
        Vec::new()
    }
}

/// Whether a file is one of a questionnaire, and not a schema beside them.
pub(crate) fn is_of_pack(path: &str) -> bool {
    path.strip_prefix("questionnaires/").is_some_and(|rest| rest.contains('/') && rest.ends_with(".json"))
}

/// Whether a file is part of the program, and speaks to whoever assesses. Faults of files are left out: they name keys, to
/// those who write questionnaires.
fn is_of_program(path: &str) -> bool {
    let of_program = ["crates/", "src-tauri/"].iter().any(|folder| path.starts_with(folder)) && path.contains("/src/");
    let of_files = ["crates/documents/", "crates/assessment/src/questionnaire/"].iter().any(|folder| path.starts_with(folder));
    let of_tests = path.contains("/tests/") || path.ends_with("/tests.rs");
    path.ends_with(".rs") && of_program && !of_files && !of_tests
}

/// Lines of places in a text.
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(at, _)| at).collect())
    }

    /// The line of a place in bytes, from 1.
    pub(super) fn at(&self, place: usize) -> usize {
        self.0.partition_point(|end| *end < place) + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_count_from_one() {
        let lines = Lines::of("a\nbc\n\nd");
        assert_eq!([0, 1, 2, 3, 5, 6].map(|place| lines.at(place)), [1, 1, 2, 2, 3, 4]);
    }

    #[test]
    fn files_are_known_by_where_they_are() {
        assert!(is_of_pack("questionnaires/express/checks/a.json") && is_of_pack("questionnaires/express/laws.json"));
        assert!(is_of_program("crates/assessment/src/checks/gate_shut.rs") && is_of_program("src-tauri/src/start.rs"));
        assert!(!is_of_program("crates/documents/src/lint.rs") && !is_of_program("xtask/src/main.rs"));
        assert!(!is_of_program("crates/report/src/report/tests/fixture.rs"));
        assert!(!is_of_pack("questionnaires/laws.schema.json") && !is_of_pack("tests/fixtures/packs/minimal/laws.json"));
    }
}
