//! Soft hyphens for narrow cells, where a long word would leave a hole or be broken anywhere.

use hypher::Lang;

use crate::blocks::{Rich, Run};
use crate::setting::Language;

/// Words shorter than this, in letters, are never broken.
const SHORTEST: usize = 7;
/// Letters that stay together at either end of a broken word.
const KEPT: usize = 3;

/// `rich` with soft hyphens, each run in its own language or else in `language`.
pub(crate) fn hyphenated(rich: &[Run], language: Language) -> Rich {
    let soften = |run: &Run| Run { text: soften(&run.text, run.language.unwrap_or(language)), ..run.clone() };
    rich.iter().map(soften).collect()
}

/// `text` with a soft hyphen at every place a word may be broken. A word is letters only.
fn soften(text: &str, language: Language) -> String {
    let lang = match language {
        Language::Fr => Lang::French,
        Language::En => Lang::English,
    };
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    for part in text.split_inclusive(|character: char| !character.is_alphabetic()) {
        let word = part.trim_end_matches(|character: char| !character.is_alphabetic());
        if word.chars().count() < SHORTEST {
            out.push_str(word);
        } else {
            let syllables: Vec<&str> = hypher::hyphenate_bounded(word, lang, KEPT, KEPT).collect();
            out.push_str(&syllables.join("\u{ad}"));
        }
        out.push_str(&part[word.len()..]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_are_softened_in_their_language() {
        assert_eq!(soften("organisation", Language::Fr), "orga\u{ad}ni\u{ad}sa\u{ad}tion");
        assert_eq!(soften("reputation, no", Language::En), "rep\u{ad}u\u{ad}ta\u{ad}tion, no");
        assert_eq!(soften("court", Language::Fr), "court");
        assert!(soften(&"organisation".repeat(400), Language::Fr).contains('\u{ad}'), "no word is too long");
    }
}
