//! The typography of each language, as a fault a person can find and mend.

use balise_assessment::{Language, Text};

use crate::fault::{Words, quoted};

const NO_BREAK: char = '\u{a0}';

/// A rule of typography.
struct Rule {
    breaks: fn(Around) -> bool,
    fr: &'static str,
    en: &'static str,
    remedy_fr: &'static str,
    remedy_en: &'static str,
}

/// A character and its neighbours.
#[derive(Clone, Copy)]
struct Around {
    before: Option<char>,
    letter: char,
    after: Option<char>,
    then: Option<char>,
}

/// What French of Québec asks for.
const FRENCH: [Rule; 6] = [
    Rule {
        breaks: |at| at.letter == ':' && at.after.is_none_or(char::is_whitespace) && at.before != Some(NO_BREAK),
        fr: "Le deux-points n’est pas précédé d’une espace insécable.",
        en: "The French colon does not follow a no-break space.",
        remedy_fr: "Mettez une espace insécable (U+00A0) devant le deux-points.",
        remedy_en: "Put a no-break space (U+00A0) before the colon.",
    },
    Rule {
        breaks: |at| matches!(at.letter, ';' | '!' | '?') && at.before.is_some_and(is_space),
        fr: "Le signe est précédé d’une espace.",
        en: "The French sign follows a space.",
        remedy_fr: "Retirez l’espace\u{a0}: au Québec, le point-virgule et les points d’exclamation et d’interrogation collent au mot.",
        remedy_en: "Remove the space: in Québec, semicolons, exclamation marks and question marks touch the word.",
    },
    Rule {
        breaks: |at| at.letter == '«' && at.after != Some(NO_BREAK) || at.letter == '»' && at.before != Some(NO_BREAK),
        fr: "Le guillemet n’a pas d’espace insécable du côté du mot.",
        en: "The French quotation mark has no no-break space on the side of the word.",
        remedy_fr: "Mettez une espace insécable (U+00A0) entre le guillemet et le mot.",
        remedy_en: "Put a no-break space (U+00A0) between the mark and the word.",
    },
    Rule {
        breaks: |at| {
            let counted = at.before.is_some_and(|before| before.is_ascii_digit());
            counted && (is_sign(at.letter) || matches!(at.letter, ' ' | '\u{202f}') && is_unit(at))
        },
        fr: "Le symbole n’est pas séparé du nombre par une espace insécable.",
        en: "The French symbol is not parted from the number by a no-break space.",
        remedy_fr: "Mettez une espace insécable (U+00A0) entre le nombre et le symbole.",
        remedy_en: "Put a no-break space (U+00A0) between the number and the symbol.",
    },
    STRAIGHT,
    DOTS,
];

/// What Canadian English asks for. A French title between its marks keeps its no-break space before a colon.
const ENGLISH: [Rule; 5] = [
    Rule {
        breaks: |at| matches!(at.letter, ';' | ':' | '!' | '?') && at.before == Some(' '),
        fr: "Le signe anglais est précédé d’une espace.",
        en: "The English sign follows a space.",
        remedy_fr: "Retirez l’espace\u{a0}: en anglais, le signe colle au mot.",
        remedy_en: "Remove the space: in English, the sign touches the word.",
    },
    Rule {
        breaks: |at| at.letter == '%' && at.before.is_some_and(is_space),
        fr: "En anglais, le symbole % est précédé d’une espace.",
        en: "In English, the symbol % follows a space.",
        remedy_fr: "Retirez l’espace entre le nombre et le symbole.",
        remedy_en: "Remove the space between the number and the symbol.",
    },
    Rule {
        breaks: |at| matches!(at.letter, '«' | '»'),
        fr: "Guillemet français dans un texte anglais.",
        en: "French quotation mark in an English text.",
        remedy_fr: "Écrivez les guillemets anglais (“ ”).",
        remedy_en: "Write English quotation marks (“ ”).",
    },
    STRAIGHT,
    DOTS,
];

const STRAIGHT: Rule = Rule {
    breaks: |at| matches!(at.letter, '\'' | '"'),
    fr: "Apostrophe droite ou guillemet droit.",
    en: "Straight apostrophe or quotation mark.",
    remedy_fr: "Écrivez l’apostrophe courbe (’) et les guillemets de la langue.",
    remedy_en: "Write the curly apostrophe (’) and the quotation marks of the language.",
};

const DOTS: Rule = Rule {
    breaks: |at| at.letter == '.' && at.after == Some('.') && at.then == Some('.'),
    fr: "Trois points qui se suivent.",
    en: "Three dots in a row.",
    remedy_fr: "Écrivez les points de suspension en un seul caractère (…).",
    remedy_en: "Write the ellipsis as one character (…).",
};

/// What both ask for, besides.
const BOTH: [Rule; 3] = [SPACES, LONE_HYPHEN, LONE_DOT];

const LONE_HYPHEN: Rule = Rule {
    breaks: |at| at.letter == '-' && at.before.is_some_and(is_space) && at.after.is_some_and(is_space),
    fr: "Trait d’union entre deux espaces.",
    en: "Hyphen between two spaces.",
    remedy_fr: "Écrivez un tiret (–), ou collez le trait d’union aux mots.",
    remedy_en: "Write a dash (–), or have the hyphen touch the words.",
};

const LONE_DOT: Rule = Rule {
    // A comma at the end is the name of a key, and a dot before a letter that of a file.
    breaks: |at| {
        let parted = at.after.is_some_and(char::is_whitespace) || at.letter == '.' && at.after.is_none();
        matches!(at.letter, '.' | ',') && at.before.is_some_and(is_space) && parted
    },
    fr: "Point ou virgule précédé d’une espace.",
    en: "Full stop or comma after a space.",
    remedy_fr: "Retirez l’espace.",
    remedy_en: "Remove the space.",
};

const SPACES: Rule = Rule {
    breaks: |at| at.letter == ' ' && at.after == Some(' '),
    fr: "Deux espaces de suite.",
    en: "Two spaces in a row.",
    remedy_fr: "Gardez-en une seule.",
    remedy_en: "Keep only one.",
};

/// What is wrong with the typography of words in a language, whoever wrote them: for each rule that is broken, what and
/// where, in a sentence. Packs have it told with their other faults.
#[must_use]
pub fn misprints(language: Language, words: &str) -> Vec<Text> {
    typography(language, words).into_iter().map(|told| told.message).collect()
}

/// What is wrong with the typography of words in a language: each rule once, with the words where it is broken first.
pub(crate) fn typography(language: Language, words: &str) -> Vec<Words> {
    let rules = match language {
        Language::Fr => &FRENCH[..],
        Language::En => &ENGLISH[..],
    };
    // Nearly every text is sound, and is read once.
    let found = |(_, at): (usize, Around)| rules.iter().chain(&BOTH).any(|rule| (rule.breaks)(at));
    if !signs(words).any(found) {
        return Vec::new();
    }
    rules.iter().chain(&BOTH).filter_map(|rule| rule.broken(words)).collect()
}

/// What is neither letter nor digit, with its place: no rule is broken at one of those, and nearly all of a text is made of them.
fn signs(words: &str) -> impl Iterator<Item = (usize, Around)> + '_ {
    let mut letters = words.chars();
    let mut ahead = [letters.next(), letters.next()];
    let mut before = None;
    let all = std::iter::from_fn(move || {
        let [Some(letter), after] = ahead else { return None };
        let then = letters.next();
        ahead = [after, then];
        Some(Around { before: before.replace(letter), letter, after, then })
    });
    all.enumerate().filter(|(_, at)| !at.letter.is_alphanumeric())
}

impl Rule {
    fn broken(&self, words: &str) -> Option<Words> {
        let (place, _) = signs(words).find(|(_, at)| (self.breaks)(*at))?;
        let start = place.saturating_sub(15);
        let extract = quoted(&words.chars().skip(start).take(place + 10 - start).collect::<String>());
        let message = Text::compose(|language| {
            let words = if language == Language::Fr { self.fr } else { self.en };
            format!("{words} {}", extract.get(language))
        });
        Some(Words::new(message, Text::new(self.remedy_fr, self.remedy_en)))
    }
}

fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | NO_BREAK | '\u{202f}')
}

fn is_sign(letter: char) -> bool {
    matches!(letter, '%' | '$')
}

/// Whether what follows the space counts something: a sign, or hours (“14 h 32”).
fn is_unit(at: Around) -> bool {
    at.after.is_some_and(is_sign) || at.after == Some('h') && at.then.is_none_or(|then| !then.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(language: Language, words: &str) -> usize {
        typography(language, words).len()
    }

    #[test]
    fn each_french_rule_is_found() {
        for words in [
            "Nom: oui",
            "Nom : oui",
            "Nom\u{202f}: oui",
            "Nom:",
            "Vraiment ?",
            "Vraiment\u{a0}?",
            "Bon\u{202f}!",
            "oui ; non",
            "«oui\u{a0}»",
            "«\u{a0}oui»",
            "« oui\u{a0}»",
            "10 %",
            "10%",
            "10\u{202f}%",
            "5 $",
            "14 h 32",
            "l'été",
            "\"mot\"",
            "fin...",
            "deux  mots",
            "oui - non",
            "oui , non",
            "fin .",
        ] {
            assert_eq!(count(Language::Fr, words), 1, "{words:?}");
        }
    }

    #[test]
    fn sound_french_passes() {
        for words in [
            "Nom\u{a0}: l’été, «\u{a0}mot\u{a0}» – 10\u{a0}%, 1\u{a0}234,50\u{a0}$ à 14\u{a0}h\u{a0}32…",
            "Voir https://exemple.org; vraiment? Oui!",
            "De 14 heures à 3 hectares.",
            "Le symbole $ et le signe\u{a0}%",
        ] {
            assert_eq!(count(Language::Fr, words), 0, "{words:?}");
        }
    }

    #[test]
    fn each_english_rule_is_found_and_no_other() {
        for words in ["don't", "a \"word\"", "wait...", "two  words", "yes ; no", "Really ?", "10 %", "a «word»", "a - b", "end ."]
        {
            assert_eq!(count(Language::En, words), 1, "{words:?}");
        }
        assert_eq!(
            count(Language::En, "It’s a “word”: 62%; really? wait… a .balise file, “Loi 25\u{a0}: la suite” – well-read"),
            0
        );
    }

    #[test]
    fn a_fault_shows_the_words() {
        let found = typography(Language::Fr, "Bien avant: puis après");
        assert!(found[0].message.get(Language::En).ends_with("“Bien avant: puis apr”"), "{:?}", found[0].message);
    }
}
