//! Every word is in a dictionary of its language or in a list of the project, and is the one this project writes.

use std::collections::HashMap;

use super::dictionary::Dictionaries;
use super::house;
use super::lists::Lists;
use super::passage::{Kind, Language, Passage};
use super::words::{Word, words};
use crate::tidy::Finding;

/// What French shortens before an apostrophe.
const ELIDED: &[&str] = &["c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu"];

/// How many misspelt words get suggestions.
const MOST_SUGGESTED: usize = 10;

/// Words misspelt or not those of this project, each once a passage, and words listed in vain.
pub(super) fn findings(passages: &[Passage<'_>], dictionaries: &Dictionaries, lists: Lists<'_>) -> Vec<Finding> {
    let mut speller = Speller { dictionaries, lists, judged: HashMap::new(), meant: HashMap::new() };
    let mut found: Vec<Finding> = passages.iter().flat_map(|passage| speller.of_passage(passage)).collect();
    found.extend(speller.lists.findings());
    found
}

struct Speller<'a> {
    dictionaries: &'a Dictionaries,
    lists: Lists<'a>,
    /// The part of each word that is wrong, if one is: texts say the same words over and over.
    judged: HashMap<(Language, String), Option<String>>,
    /// What may be meant by the first few words that are wrong.
    meant: HashMap<(Language, String), Vec<String>>,
}

impl Speller<'_> {
    fn of_passage(&mut self, passage: &Passage<'_>) -> Vec<Finding> {
        let language = self.language_of(passage);
        let mut told: Vec<String> = Vec::new();
        let mut found = Vec::new();
        let text = self.lists.without_names(language, &passage.words);
        for (rank, word) in words(&text).into_iter().enumerate() {
            let foreign = word.quoted || passage.kind == Kind::Reference;
            let what = self.misspelt(language, word, foreign).or_else(|| refused(language, word, rank == 0, foreign));
            if let Some(what) = what.filter(|what| !told.contains(what)) {
                found.push(passage.source.finding(passage.line, what.clone()));
                told.push(what);
            }
        }
        found
    }

    /// The language of a passage; of what the code says, the one in which fewer words are wrong.
    fn language_of(&mut self, passage: &Passage<'_>) -> Language {
        if passage.kind != Kind::Either {
            return passage.language;
        }
        let mut wrong = |language| {
            let words = words(&passage.words);
            words.iter().filter(|word| self.wrong_part(language, word.text).is_some()).count()
        };
        if wrong(Language::Fr) < wrong(Language::En) { Language::Fr } else { Language::En }
    }

    /// The words of others may be in either language.
    fn misspelt(&mut self, language: Language, word: Word<'_>, foreign: bool) -> Option<String> {
        let wrong = self.wrong_part(language, word.text)?;
        let elsewhere = Language::ALL.into_iter().find(|other| *other != language).filter(|_| foreign);
        if elsewhere.is_some_and(|other| self.wrong_part(other, word.text).is_none()) {
            return None;
        }
        let meant = self.meant(language, &wrong);
        let meant = if meant.is_empty() { String::new() } else { format!(" ({}?)", meant.join(", ")) };
        let (wrong, name, places) = (wrong.replace('\'', "’"), language.name(), Lists::places(language));
        Some(format!("`{wrong}` is no {name} word{meant}: correct it, or list it in {places}"))
    }

    /// What may be meant: only for the first few words, since each takes a while to find.
    fn meant(&mut self, language: Language, wrong: &str) -> Vec<String> {
        let word = (language, wrong.to_owned());
        if !self.meant.contains_key(&word) && self.meant.len() < MOST_SUGGESTED {
            self.meant.insert(word.clone(), self.dictionaries.suggestions(language, wrong));
        }
        self.meant.get(&word).cloned().unwrap_or_default()
    }

    fn wrong_part(&mut self, language: Language, word: &str) -> Option<String> {
        if let Some(known) = self.judged.get(&(language, word.to_owned())) {
            return known.clone();
        }
        let wrong = self.judge(language, &word.replace('’', "'").replace('\u{2011}', "-"));
        self.judged.insert((language, word.to_owned()), wrong.clone());
        wrong
    }

    /// The part that is wrong of a word with straight apostrophes: the whole if it is right as a whole, else what an
    /// apostrophe or a hyphen parts.
    fn judge(&mut self, language: Language, word: &str) -> Option<String> {
        if word.chars().nth(1).is_none() || self.knows(language, word) {
            return None;
        }
        let rest = match language {
            Language::Fr => word.split_once('\'').filter(|(elided, _)| ELIDED.contains(&elided.to_lowercase().as_str())),
            Language::En => word.rsplit_once('\'').filter(|(_, ending)| *ending == "s").map(|(owner, _)| ("", owner)),
        };
        if let Some((_, rest)) = rest {
            return self.judge(language, rest);
        }
        if word.contains('-') {
            return word.split('-').find_map(|part| self.judge(language, part));
        }
        Some(word.to_owned())
    }

    fn knows(&mut self, language: Language, word: &str) -> bool {
        let otherwise = || house::with_z(word).filter(|_| language == Language::En);
        self.dictionaries.knows(language, word)
            || otherwise().is_some_and(|word| self.dictionaries.knows(language, &word))
            || self.lists.have(language, word)
    }
}

/// What to write instead of a word; the capital of the first is not that of a name.
fn refused(language: Language, word: Word<'_>, first: bool, foreign: bool) -> Option<String> {
    let as_written = house::instead_of(language, word.text).filter(|_| !foreign);
    let uncapitalised = || house::instead_of(language, &word.text.to_lowercase()).filter(|_| first && !foreign);
    let right = as_written.or_else(uncapitalised)?;
    Some(format!("`{}` is not written here: {right}", word.text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::Source;

    /// What is wrong in a passage at line 3 of a file, with small dictionaries and a list.
    fn wrong(language: Language, kind: Kind, text: &str) -> Vec<String> {
        let dictionaries = Dictionaries::of(
            &["la", "politique", "est", "écrite", "avis", "lire", "dit", "rendez", "vous", "il", "aujourd'hui"],
            &["the", "policy", "is", "written", "organization", "size", "license", "read", "Quebec", "don't"],
        );
        let lists = [Source { path: "xtask/words/names.txt".to_owned(), text: "RACI\n".to_owned() }];
        let source = Source { path: "q.json".to_owned(), text: String::new() };
        let passages = [
            Passage { source: &source, line: 3, language, kind, words: text.into() },
            Passage { source: &source, line: 4, language, kind, words: "RACI".into() },
        ];
        findings(&passages, &dictionaries, Lists::of(&lists)).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_misspelt_word_is_told_with_its_place_and_what_may_be_meant() {
        let found = wrong(Language::Fr, Kind::Prose, "La poltique est écrite; la poltique.");
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("q.json:3: `poltique` is no French word (politique?)"), "{found:?}");
        assert_eq!(wrong(Language::En, Kind::Prose, "The polcy is read.").len(), 1);
    }

    #[test]
    fn sound_words_pass_with_what_is_joined_to_them() {
        assert!(wrong(Language::Fr, Kind::Prose, "L’avis RACI qu’est-il dit aujourd’hui: rendez-vous!").is_empty());
        assert!(wrong(Language::En, Kind::Prose, "The policy’s organisation: don’t read 24 RACI.").is_empty());
    }

    #[test]
    fn only_the_part_that_is_wrong_is_told() {
        assert!(wrong(Language::Fr, Kind::Prose, "l’aviss")[0].contains("`aviss`"));
    }

    #[test]
    fn a_language_is_not_the_other_except_in_the_words_of_others() {
        assert_eq!(wrong(Language::En, Kind::Prose, "The politique").len(), 1);
        assert!(wrong(Language::En, Kind::Prose, "The “politique écrite”").is_empty());
        assert!(wrong(Language::En, Kind::Reference, "La politique").is_empty());
    }

    #[test]
    fn what_the_code_says_is_judged_in_its_own_language() {
        assert!(wrong(Language::En, Kind::Either, "La politique est écrite.").is_empty());
        assert!(wrong(Language::En, Kind::Either, "La politique est écritte.")[0].contains("`écritte` is no French word"));
        assert!(wrong(Language::En, Kind::Either, "The policy is writen.")[0].contains("`writen` is no English word"));
    }

    #[test]
    fn what_a_dictionary_has_and_this_project_refuses_is_told() {
        assert!(wrong(Language::En, Kind::Prose, "The organization")[0].ends_with("is not written here: organisation"));
        assert!(wrong(Language::En, Kind::Prose, "The Quebec policy")[0].ends_with("Québec"));
        assert!(wrong(Language::En, Kind::Prose, "License")[0].contains("licence"));
        assert!(wrong(Language::En, Kind::Prose, "The Organization size").is_empty(), "a name");
    }
}
