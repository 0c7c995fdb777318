//! The dictionaries: those that the packages of the front end bring, the same on every system.

use std::fs;
use std::path::Path;

use super::WordingError;
use super::passage::Language;

/// The most suggestions told for a word.
const SUGGESTIONS: usize = 3;

/// A dictionary of each language.
pub(super) struct Dictionaries {
    fr: spellbook::Dictionary,
    en: spellbook::Dictionary,
}

impl Dictionaries {
    /// Reads them from the folder of the packages.
    ///
    /// # Errors
    /// A file is missing or is no dictionary.
    pub(super) fn read(packages: &Path) -> Result<Self, WordingError> {
        Ok(Self { fr: dictionary(&packages.join("dictionary-fr"))?, en: dictionary(&packages.join("dictionary-en-ca"))? })
    }

    /// Small ones, to test with: each word as it is.
    #[cfg(test)]
    pub(super) fn of(fr: &[&str], en: &[&str]) -> Self {
        let small = |words: &[&str]| {
            spellbook::Dictionary::new("SET UTF-8\nTRY iot\n", &format!("{}\n{}\n", words.len(), words.join("\n")))
                .expect("a dictionary")
        };
        Self { fr: small(fr), en: small(en) }
    }

    /// Whether a word, with straight apostrophes, is one of the language.
    pub(super) fn knows(&self, language: Language, word: &str) -> bool {
        self.of_language(language).check(word)
    }

    /// Words that may have been meant, the likeliest first.
    pub(super) fn suggestions(&self, language: Language, word: &str) -> Vec<String> {
        let mut found = Vec::new();
        // Without those found by likeness to every word of the dictionary, which take seconds.
        self.of_language(language).suggester().with_ngram_suggestions(false).suggest(word, &mut found);
        found.truncate(SUGGESTIONS);
        found
    }

    fn of_language(&self, language: Language) -> &spellbook::Dictionary {
        match language {
            Language::Fr => &self.fr,
            Language::En => &self.en,
        }
    }
}

fn dictionary(folder: &Path) -> Result<spellbook::Dictionary, WordingError> {
    let wrong = |name: &str, cause: String| WordingError::Dictionary { path: folder.join(name).display().to_string(), cause };
    let read = |name: &str| fs::read_to_string(folder.join(name)).map_err(|cause| wrong(name, cause.to_string()));
    spellbook::Dictionary::new(&read("index.aff")?, &read("index.dic")?).map_err(|cause| wrong("index.dic", cause.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dictionary_that_is_not_there_is_told_with_its_path() {
        let folder = tempfile::tempdir().expect("a folder");
        let told = Dictionaries::read(folder.path()).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(told.contains("dictionary-fr") && told.contains("index.aff"), "{told}");
    }

    #[test]
    fn what_may_be_meant_is_suggested() {
        let dictionaries = Dictionaries::of(&[], &["policy"]);
        assert!(dictionaries.knows(Language::En, "policy") && !dictionaries.knows(Language::En, "polcy"));
        assert_eq!(dictionaries.suggestions(Language::En, "polciy"), ["policy"]);
    }
}
