//! Text to sentences, and those that are too long to be read in one go.

use super::passage::{Kind, Passage};
use crate::tidy::Finding;

/// Words a sentence may have. Past that, readers lose its beginning; writing manuals ask for about half of it on average.
const MOST_WORDS: usize = 45;

/// Words that end with a dot without ending a sentence, in either language.
const SHORTENED: &[&str] = &[
    "art", "c", "cf", "ch", "e.g", "éd", "etc", "ex", "fig", "i.e", "inc", "ltd", "m", "mm", "mr", "mrs", "ms", "n", "no", "nos",
    "p", "pp", "par", "r", "s", "ss", "st", "v", "vol", "vs",
];

/// Sentences of a text, in order, without what parts them. Words that no dot ends, as in a title, are one too.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, sign) in text.char_indices().filter(|(_, sign)| is_end(*sign)) {
        // Part of what closed the sentence before.
        if at < start {
            continue;
        }
        let end = at + sign.len_utf8();
        let closed = end + closing(&text[end..]);
        if begins_another(&text[closed..]) && !(sign == '.' && is_shortened(&text[start..at])) {
            found.push(text[start..closed].trim());
            start = closed;
        }
    }
    found.push(text[start..].trim());
    found.retain(|sentence| length(sentence) > 0);
    found
}

/// Words of a sentence, as a person counts them: what spaces part and holds a letter or a figure.
pub(crate) fn length(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|chunk| chunk.chars().any(char::is_alphanumeric)).count()
}

/// Sentences over the limit, at their lines.
pub(super) fn findings(passages: &[Passage<'_>]) -> Vec<Finding> {
    let read = passages.iter().filter(|passage| passage.kind != Kind::Reference);
    let long = read.flat_map(|passage| {
        let lengths = sentences(&passage.words).into_iter().map(|sentence| (length(sentence), sentence));
        let what = |(words, sentence): (usize, &str)| {
            let begins: String = sentence.chars().take(40).collect();
            format!("a sentence of {words} words, of {MOST_WORDS} at most: cut it in two (`{begins}…`)")
        };
        let told: Vec<String> = lengths.filter(|(words, _)| *words > MOST_WORDS).map(what).collect();
        told.into_iter().map(|what| passage.source.finding(passage.line, what)).collect::<Vec<_>>()
    });
    long.collect()
}

fn is_end(sign: char) -> bool {
    matches!(sign, '.' | '!' | '?' | '…')
}

/// How many bytes of quotation marks and brackets close what ends here.
fn closing(rest: &str) -> usize {
    let close = |sign: &char| matches!(sign, '”' | '’' | ')' | '»') || is_end(*sign);
    // A French mark has a no-break space before it.
    match rest.strip_prefix("\u{a0}»") {
        Some(rest) => "\u{a0}»".len() + closing(rest),
        None => rest.chars().take_while(close).map(char::len_utf8).sum(),
    }
}

/// Whether a new sentence may begin after this: a space, then anything but a small letter.
fn begins_another(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(char::is_whitespace) && !rest.trim_start().starts_with(char::is_lowercase)
}

/// Whether the last word before a dot is shortened: an initial or a usual abbreviation.
fn is_shortened(before: &str) -> bool {
    let word = before.rsplit(|sign: char| sign.is_whitespace() || sign == '(').next().unwrap_or_default();
    let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    initial || SHORTENED.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::Source;
    use crate::wording::Language;

    #[test]
    fn sentences_end_where_another_may_begin() {
        assert_eq!(
            sentences("Un avis arrive. Qui le lit? Personne… ou tous!"),
            ["Un avis arrive.", "Qui le lit?", "Personne… ou tous!"]
        );
        assert_eq!(sentences("He said “no.” Then 3 left."), ["He said “no.”", "Then 3 left."]);
        assert_eq!(sentences("Il dit «\u{a0}non.\u{a0}» Puis rien."), ["Il dit «\u{a0}non.\u{a0}»", "Puis rien."]);
        assert_eq!(sentences("Quoi?… Rien."), ["Quoi?…", "Rien."]);
        assert_eq!(sentences("Un titre"), ["Un titre"]);
        assert!(sentences("–").is_empty());
    }

    #[test]
    fn abbreviations_initials_and_numbers_end_nothing() {
        for text in ["Voir art. 22 de la loi.", "P. Trudel écrit.", "Up to 2.5 percent, e.g. Meta.", "Loi, p.\u{a0}12 et ch. V."] {
            assert_eq!(sentences(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn a_sentence_over_the_limit_is_told_and_one_at_it_is_not() {
        let source = Source { path: "q.json".to_owned(), text: String::new() };
        let passage = |count: usize, kind| {
            let words = format!("{}. Fin.", ["mot"; 60][..count].join(" ")).into();
            [Passage { source: &source, line: 2, language: Language::Fr, kind, words }]
        };
        assert!(findings(&passage(45, Kind::Prose)).is_empty() && findings(&passage(46, Kind::Reference)).is_empty());
        let told = findings(&passage(46, Kind::Prose));
        assert!(told[0].to_string().starts_with("q.json:2: a sentence of 46 words, of 45 at most"), "{told:?}");
    }
}
