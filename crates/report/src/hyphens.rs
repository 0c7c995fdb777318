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

/// `text` with a soft hyphen at every place a word may be broken. What a machine reads has no words: a hyphen would be part of it.
fn soften(text: &str, language: Language) -> String {
    let soften = |part: &str| if is_address(part) { part.to_owned() } else { soften_words(part, language) };
    text.split_inclusive(char::is_whitespace).map(soften).collect()
}

/// The name of an account, of a site or of a file: a sign in it that no sentence has inside a word.
fn is_address(part: &str) -> bool {
    let inside = part.trim_matches(|character: char| !character.is_alphanumeric() && character != '@');
    inside.contains(['@', '_', '.', '/'])
}

/// A word is letters only.
fn soften_words(text: &str, language: Language) -> String {
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
        for address in ["@BibliothequeRiveAuxOrmes", "bibliotheque.quebec/inscription", "(@VilleRiveAuxOrmes)."] {
            assert_eq!(soften(address, Language::Fr), address);
        }
        assert!(soften("organisation.", Language::Fr).contains('\u{ad}'), "a point ends a sentence");
        assert!(soften(&"organisation".repeat(400), Language::Fr).contains('\u{ad}'), "no word is too long");
    }
}
