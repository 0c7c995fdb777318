//! How hard texts are to read.
//!
//! - English: R. Flesch’s reading ease (“A New Readability Yardstick”, *Journal of Applied Psychology*, 32 (3), 1948):
//!   206.835 − 1.015 × words per sentence − 84.6 × syllables per word.
//! - French: the same as L. Kandel and A. Moles fitted it to French (« Application de l’indice de Flesch à la langue
//!   française », *Cahiers d’études de radio-télévision*, 19, 1958): 207 − 1.015 × words per sentence − 73.6 × syllables
//!   per word.
//!
//! On both, more is easier: about 100 for what a child reads, 60 for plain prose, 30 and less for what only specialists do.

use super::passage::{Kind, Language, Passage};
use super::sentences::{length, sentences};
use super::syllables::syllables;
use super::words::words;

/// Words past which a sentence is counted as long: the limit of many manuals of plain language.
pub(crate) const LONG: usize = 25;

/// What reading texts of one language takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reading {
    /// Words, titles and references included.
    pub(crate) words: usize,
    /// Whole sentences: those that a dot or its like ends. Labels and titles are none.
    pub(crate) sentences: usize,
    /// The middle length of a sentence, in words.
    pub(crate) median: usize,
    /// The longest.
    pub(crate) longest: usize,
    /// Long sentences, in thousandths of all.
    pub(crate) long: usize,
    /// The reading ease, rounded.
    pub(crate) ease: i64,
}

impl Reading {
    /// Of the passages in a language.
    pub(crate) fn of(language: Language, passages: &[Passage<'_>]) -> Self {
        let of_language: Vec<_> = passages.iter().filter(|passage| passage.language == language).collect();
        let prose = of_language.iter().filter(|passage| passage.kind == Kind::Prose);
        let whole: Vec<&str> = prose.flat_map(|passage| sentences(&passage.words)).filter(|one| is_whole(one)).collect();
        let mut lengths: Vec<usize> = whole.iter().map(|sentence| length(sentence)).collect();
        lengths.sort_unstable();
        let long = lengths.iter().filter(|length| **length > LONG).count();
        Self {
            words: of_language.iter().map(|passage| length(&passage.words)).sum(),
            sentences: lengths.len(),
            median: lengths.get(lengths.len() / 2).copied().unwrap_or_default(),
            longest: lengths.last().copied().unwrap_or_default(),
            long: long * 1000 / lengths.len().max(1),
            ease: ease(language, &whole),
        }
    }
}

fn is_whole(sentence: &str) -> bool {
    sentence.trim_end_matches(['”', '»', ')', '\u{a0}']).ends_with(['.', '!', '?', '…'])
}

fn ease(language: Language, sentences: &[&str]) -> i64 {
    let spoken: Vec<&str> = sentences.iter().flat_map(|sentence| words(sentence)).map(|word| word.text).collect();
    if spoken.is_empty() {
        return 0;
    }
    let count = |number: usize| u32::try_from(number).map_or(f64::MAX, f64::from);
    let said: usize = spoken.iter().map(|word| syllables(language, word)).sum();
    let per_sentence = count(spoken.len()) / count(sentences.len());
    let per_word = count(said) / count(spoken.len());
    let (from, of_syllables) = match language {
        Language::Fr => (207.0, 73.6),
        Language::En => (206.835, 84.6),
    };
    // Between 0 and 207 whatever is written: nothing is lost.
    #[allow(clippy::cast_possible_truncation)]
    let rounded = (from - 1.015 * per_sentence - of_syllables * per_word).round() as i64;
    rounded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::Source;

    fn read(language: Language, texts: &[&str]) -> Reading {
        let source = Source { path: "q.json".to_owned(), text: String::new() };
        let passage =
            |text: &&str| Passage { source: &source, line: 1, language, kind: Kind::Prose, words: (*text).to_owned().into() };
        Reading::of(language, &texts.iter().map(passage).collect::<Vec<_>>())
    }

    #[test]
    fn labels_have_words_and_are_no_sentences() {
        let reading = read(Language::En, &["A label", "The cat sat. The dog ran away."]);
        assert_eq!((reading.words, reading.sentences, reading.median, reading.longest, reading.long), (9, 2, 4, 4, 0));
    }

    #[test]
    fn short_words_in_short_sentences_are_easier_in_both_languages() {
        let (easy, hard) =
            (read(Language::En, &["The cat sat on the mat."]), read(Language::En, &["Accountability necessitates documentation."]));
        assert_eq!(easy.ease, 116, "206.835 − 1.015 × 6 − 84.6 × 1");
        assert!(hard.ease < 0);
        assert_eq!(read(Language::Fr, &["Le chat dort sur le lit."]).ease, 127, "207 − 1.015 × 6 − 73.6 × 1");
    }

    #[test]
    fn long_sentences_are_counted_in_thousandths() {
        let long = format!("{}.", ["mot"; 26].join(" "));
        assert_eq!(read(Language::Fr, &[&long, "Un mot.", "Deux mots."]).long, 333);
    }

    #[test]
    fn nothing_to_read_is_no_division_by_nothing() {
        assert_eq!(read(Language::Fr, &[]).ease, 0);
    }
}
