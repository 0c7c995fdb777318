//! The report's own words, one Fluent file a language, with the plural forms of each.

use std::sync::LazyLock;

use balise_assessment::{Language, wording};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

const FRENCH: &str = include_str!("../templates/fr.ftl");
const ENGLISH: &str = include_str!("../templates/en.ftl");

/// Why the report's words cannot be had.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordsError {
    /// The catalogue of a language is damaged.
    #[error("the words of “{language}” cannot be read: {cause}")]
    Catalogue {
        /// The language, as a two-letter code.
        language: &'static str,
        /// What the reader says.
        cause: String,
    },
    /// A sentence the catalogue does not have.
    #[error("the words of “{language}” have no “{key}”")]
    Missing {
        /// The language, as a two-letter code.
        language: &'static str,
        /// The name of the sentence.
        key: String,
    },
    /// A sentence that lacks one of the values it speaks of.
    #[error("the sentence “{key}” cannot be made: {cause}")]
    Sentence {
        /// The name of the sentence.
        key: String,
        /// What is missing.
        cause: String,
    },
}

/// The words of one language.
pub(crate) struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of a language, of which the catalogue is read once.
    pub(crate) fn of(language: Language) -> Result<&'static Self, WordsError> {
        static READ: [LazyLock<Result<Words, WordsError>>; 2] =
            [LazyLock::new(|| Words::read(Language::Fr)), LazyLock::new(|| Words::read(Language::En))];
        let [french, english] = &READ;
        let words = match language {
            Language::Fr => french,
            Language::En => english,
        };
        words.as_ref().map_err(Clone::clone)
    }

    fn read(language: Language) -> Result<Self, WordsError> {
        let (tag, source) = match language {
            Language::Fr => ("fr-CA", FRENCH),
            Language::En => ("en-CA", ENGLISH),
        };
        let fault = |cause: String| WordsError::Catalogue { language: language.code(), cause };
        let tag: LanguageIdentifier = tag.parse().map_err(|cause| fault(format!("{cause:?}")))?;
        let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, faults)| fault(format!("{faults:?}")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks are characters no font has: they would be printed as boxes.
        bundle.set_use_isolating(false);
        match language {
            Language::Fr => bundle.set_formatter(Some(|value, _| figure(Language::Fr, value))),
            Language::En => bundle.set_formatter(Some(|value, _| figure(Language::En, value))),
        }
        bundle.add_resource(resource).map_err(|faults| fault(format!("{faults:?}")))?;
        Ok(Self { language, bundle })
    }

    /// A sentence with its values.
    pub(crate) fn say(&self, key: &str, values: &FluentArgs<'_>) -> Result<String, WordsError> {
        let missing = || WordsError::Missing { language: self.language.code(), key: key.to_owned() };
        let pattern = self.bundle.get_message(key).and_then(|message| message.value()).ok_or_else(missing)?;
        let mut faults = Vec::new();
        let sentence = self.bundle.format_pattern(pattern, Some(values), &mut faults).into_owned();
        match faults.first() {
            None => Ok(sentence),
            Some(fault) => Err(WordsError::Sentence { key: key.to_owned(), cause: fault.to_string() }),
        }
    }
}

/// Whole numbers as the language writes them; Fluent itself knows no thousands.
fn figure(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(wording::signed_number(language, i64::from(number))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// The names of the sentences of a catalogue, with the values each speaks of.
    fn sentences(source: &str) -> BTreeMap<&str, Vec<&str>> {
        let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut current = "";
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            if let Some((key, _)) = line.split_once(" =").filter(|_| line.starts_with(|first: char| first.is_ascii_lowercase())) {
                current = key;
            }
            let values = found.entry(current).or_default();
            values.extend(line.split('$').skip(1).map(|rest| rest.split([' ', '}']).next().unwrap_or_default()));
            values.sort_unstable();
            values.dedup();
        }
        found
    }

    #[test]
    fn both_languages_have_the_same_sentences_about_the_same_values() {
        assert_eq!(sentences(FRENCH), sentences(ENGLISH));
    }

    #[test]
    fn every_sentence_is_said_somewhere() {
        let templates = crate::template::TEMPLATES.map(|(_, source)| source).concat();
        let said =
            [templates.as_str(), include_str!("content/mod.rs"), include_str!("form.rs"), include_str!("template.rs")].concat();
        // `t(key="fate-" ~ …)` says every sentence whose name begins so.
        let begun: Vec<_> =
            said.split("key=\"").skip(1).filter_map(|rest| rest.split_once("\" ~")).map(|(start, _)| start).collect();
        let heard = |key: &str| said.contains(&format!("\"{key}\"")) || begun.iter().any(|start| key.starts_with(start));
        let idle: Vec<_> = sentences(FRENCH).into_keys().filter(|key| !key.is_empty() && !heard(key)).collect();
        assert!(idle.is_empty(), "{idle:?}");
    }

    #[test]
    fn plural_forms_are_those_of_the_language() {
        let count = |language, number: i64| {
            let values = FluentArgs::from_iter([("n", number)]);
            Words::of(language).unwrap().say("annex-accounts", &values).unwrap()
        };
        assert_eq!(
            (count(Language::Fr, 0).as_str(), count(Language::Fr, 1).as_str()),
            ("0 compte, au registre des comptes", "1 compte, au registre des comptes")
        );
        assert_eq!(
            (count(Language::En, 0).as_str(), count(Language::En, 1).as_str()),
            ("0 accounts, in the register of accounts", "1 account, in the register of accounts")
        );
        assert!(
            count(Language::Fr, 1200).starts_with("1\u{a0}200 comptes") && count(Language::En, 1200).starts_with("1,200 accounts")
        );
    }

    #[test]
    fn a_sentence_without_its_value_is_refused() {
        let words = Words::of(Language::En).unwrap();
        assert!(matches!(words.say("annex-accounts", &FluentArgs::new()), Err(WordsError::Sentence { .. })));
        assert!(matches!(words.say("nothing-such", &FluentArgs::new()), Err(WordsError::Missing { .. })));
    }

    /// The rules of Québec: no space before ; ! ?, a no-break one before : % $ and inside « », curly quotes.
    #[test]
    fn the_french_is_set_as_in_quebec() {
        // `{""}` is how Fluent says nothing.
        let (french, english) = (FRENCH.replace("{\"\"}", ""), ENGLISH.replace("{\"\"}", ""));
        for (at, line) in french.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            let text = line.split_once(" = ").map_or(line, |(_, text)| text);
            for wrong in [" ;", " !", " ?", "\u{a0};", "\u{a0}!", "\u{a0}?", " :", " %", "« ", " »", "'", "\"", "...", "\u{202f}"]
            {
                assert!(!text.contains(wrong), "line {}: {wrong:?} in {text}", at + 1);
            }
        }
        assert!(!french.contains(['<', '&']) && !english.contains(['<', '&']), "sentences are not escaped again");
        assert!(!english.lines().any(|line| !line.starts_with('#') && line.contains(['\'', '"'])));
    }
}
