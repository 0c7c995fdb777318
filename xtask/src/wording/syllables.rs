//! How many syllables a word is said with, nearly: by groups of vowels, with the silent endings of each language.
//!
//! An approximation, as every count by program is: a word may be one off, the average over thousands of words hardly is.

use super::passage::Language;

/// Syllables of a word, at least one.
pub(super) fn syllables(language: Language, word: &str) -> usize {
    // The u of « que » and of “guide” only hardens what stands before it.
    let word = word.to_lowercase().replace("qu", "q").replace("gue", "ge").replace("gui", "gi");
    let groups = groups(&word);
    let silent = match language {
        Language::Fr => is_silent_in_french(&word),
        Language::En => is_silent_in_english(&word),
    };
    (groups - usize::from(silent && groups > 1)).max(1)
}

/// Runs of vowels.
fn groups(word: &str) -> usize {
    let mut before = false;
    word.chars().fold(0, |count, letter| {
        let vowel = is_vowel(letter);
        let begins = vowel && !before;
        before = vowel;
        count + usize::from(begins)
    })
}

fn is_vowel(letter: char) -> bool {
    "aeiouyàâäéèêëîïôöùûüœæ".contains(letter)
}

/// A consonant, then a mute e: « politique », « règles », « disent ».
fn is_silent_in_french(word: &str) -> bool {
    ["e", "es", "ent"].iter().any(|ending| {
        word.strip_suffix(ending).is_some_and(|stem| {
            // « -ment » is said, and so is « -ent » in most nouns; verbs in the plural are the others.
            !stem.ends_with(is_vowel) && !(*ending == "ent" && (stem.ends_with('m') || stem.ends_with('g')))
        })
    })
}

/// A mute e: “make”, “makes”, “reached”; not “-le” after a consonant (“table”), nor “-ted” and “-ded”, nor “-ses”.
fn is_silent_in_english(word: &str) -> bool {
    let after = |ending: &str, said: &[&str]| {
        word.strip_suffix(ending).is_some_and(|stem| !stem.ends_with(is_vowel) && !said.iter().any(|end| stem.ends_with(end)))
    };
    let table = word.strip_suffix("le").is_some_and(|stem| !stem.ends_with(is_vowel));
    !table && after("e", &[]) || after("es", &["s", "z", "c", "g", "x", "ch", "sh"]) || after("ed", &["t", "d"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_those_said() {
        let french =
            [("politique", 3), ("règles", 1), ("organisation", 5), ("disent", 1), ("document", 3), ("le", 1), ("compte", 1)];
        for (word, count) in french {
            assert_eq!(syllables(Language::Fr, word), count, "{word}");
        }
        let english = [("table", 2), ("makes", 1), ("policy", 3), ("reached", 1), ("wanted", 2), ("risk", 1), ("pages", 2)];
        for (word, count) in english {
            assert_eq!(syllables(Language::En, word), count, "{word}");
        }
    }
}
