//! Words that are right and in no dictionary, committed with the project: terms of the trade, names, acronyms. A line of
//! several words is a name that is written whole, in its own language.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::passage::Language;
use crate::tidy::{Finding, Source};

/// Where the lists are: one a language, and names and acronyms, which are the same in both.
const FOLDER: &str = "xtask/words";
const NAMES: &str = "names";

/// The lists, and which of their words were met.
#[derive(Debug, Default)]
pub(super) struct Lists<'a> {
    lists: BTreeMap<&'a str, List<'a>>,
    met: BTreeSet<(&'a str, &'a str)>,
}

/// One list.
#[derive(Debug)]
struct List<'a> {
    source: &'a Source,
    words: BTreeSet<&'a str>,
}

impl<'a> Lists<'a> {
    /// The lists that are among the files.
    pub(super) fn of(sources: &'a [Source]) -> Self {
        let named = sources.iter().filter_map(|source| {
            let name = source.path.strip_prefix(FOLDER)?.strip_prefix('/')?.strip_suffix(".txt")?;
            Some((name, List { source, words: source.text.lines().collect() }))
        });
        Self { lists: named.collect(), met: BTreeSet::new() }
    }

    /// A text of a language with a `0` for each listed name of several words.
    pub(super) fn without_names<'t>(&mut self, language: Language, text: &'t str) -> Cow<'t, str> {
        let mut text = Cow::Borrowed(text);
        for (name, list) in &self.lists {
            for phrase in list.words.iter().filter(|word| word.contains(' ') && [language.code(), NAMES].contains(name)) {
                if text.contains(phrase) {
                    text = Cow::Owned(text.replace(phrase, "0"));
                    self.met.insert((*name, *phrase));
                }
            }
        }
        text
    }

    /// Whether a word, with straight apostrophes, is listed for a language, as it is written or without the capital of a first word.
    pub(super) fn have(&mut self, language: Language, word: &str) -> bool {
        let word = word.replace('\'', "’");
        let small = uncapitalised(&word);
        let listed = [language.code(), NAMES].into_iter().find_map(|name| {
            let (name, list) = self.lists.get_key_value(name)?;
            // Names have their capital everywhere.
            let forms = [Some(word.as_str()), Some(small.as_str()).filter(|_| *name != NAMES)];
            forms.into_iter().flatten().find_map(|form| list.words.get(form)).map(|word| (*name, *word))
        });
        listed.is_some_and(|listed| {
            self.met.insert(listed);
            true
        })
    }

    /// Where a word of a language would go.
    pub(super) fn places(language: Language) -> String {
        format!("{FOLDER}/{}.txt (a term of the trade) or {FOLDER}/{NAMES}.txt (a name or an acronym)", language.code())
    }

    /// Words that nothing needs any more, and lists that are not in order.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let unused = self.lists.iter().flat_map(|(name, list)| {
            let lines = list.source.text.lines().enumerate();
            lines.filter(|(_, word)| !self.met.contains(&(*name, *word))).map(|(index, word)| {
                list.source.finding(index + 1, format!("`{word}` is in no text, or is in the dictionary: remove it"))
            })
        });
        let unsorted = self.lists.values().filter_map(|list| {
            let lines: Vec<&str> = list.source.text.lines().collect();
            let at = lines.windows(2).position(|pair| pair[0] >= pair[1])?;
            Some(list.source.finding(at + 2, format!("`{}` is twice or out of order: sort the list by code points", lines[at + 1])))
        });
        unused.chain(unsorted).collect()
    }
}

fn uncapitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(name: &str, words: &str) -> Source {
        Source { path: format!("xtask/words/{name}.txt"), text: words.to_owned() }
    }

    #[test]
    fn a_term_may_begin_a_sentence_and_a_name_keeps_its_capital() {
        let sources = [list("fr", "infonuagique\n"), list("names", "Facebook\n")];
        let mut lists = Lists::of(&sources);
        assert!(lists.have(Language::Fr, "Infonuagique") && lists.have(Language::Fr, "Facebook"));
        assert!(!lists.have(Language::En, "infonuagique") && !lists.have(Language::En, "facebook"));
    }

    #[test]
    fn a_name_of_several_words_is_taken_out_whole() {
        let sources = [list("names", "Office de la langue\n")];
        let mut lists = Lists::of(&sources);
        assert_eq!(lists.without_names(Language::En, "The Office de la langue decides"), "The 0 decides");
        assert_eq!(lists.findings(), []);
    }

    #[test]
    fn a_word_nothing_needs_and_one_out_of_order_are_found() {
        let sources = [list("en", "b\na\n")];
        let mut lists = Lists::of(&sources);
        assert!(lists.have(Language::En, "a"));
        let found: Vec<_> = lists.findings().iter().map(ToString::to_string).collect();
        assert!(found[0].starts_with("xtask/words/en.txt:1: `b` is in no text"), "{found:?}");
        assert!(found[1].starts_with("xtask/words/en.txt:2: `a` is twice or out of order"), "{found:?}");
    }
}
