//! The texts of questionnaires, and what the organisations of their examples wrote.

use jsonc_parser::ast::{Object, StringLit, Value};
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::passage::{Kind, Language, Lines, Passage};
use crate::tidy::Source;

/// The keys of an example under which someone wrote words. The others hold names of things, dates and addresses.
const WRITTEN: &[&str] = &[
    "name",
    "organisation",
    "note",
    "ask",
    "reason",
    "title",
    "purpose",
    "holder",
    "deputy",
    "owner",
    "by",
    "who",
    "controls",
    "justification",
    "cause",
    "event",
    "consequence",
    "value",
];

/// Keys of a questionnaire that hold the titles of works.
const REFERENCES: &[&str] = &["source", "sources", "citation"];

/// Both texts of every object `{"fr": …, "en": …}`.
pub(super) fn of_pack(source: &Source) -> Vec<Passage<'_>> {
    let mut gathered = Gathered::of(source);
    if let Some(tree) = tree(&source.text) {
        gathered.bilingual(&tree, Kind::Prose);
    }
    gathered.passages
}

/// The words of an example, in the language it says it is in.
pub(super) fn of_example(source: &Source) -> Vec<Passage<'_>> {
    let mut gathered = Gathered::of(source);
    if let Some(tree) = tree(&source.text)
        && let Some(language) = tree.as_object().and_then(language)
    {
        gathered.written(&tree, "", language);
    }
    gathered.passages
}

fn tree(text: &str) -> Option<Value<'_>> {
    parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default()).ok()?.value
}

fn language(draft: &Object<'_>) -> Option<Language> {
    Language::of(&draft.get_string("language")?.value)
}

struct Gathered<'a> {
    source: &'a Source,
    lines: Lines,
    passages: Vec<Passage<'a>>,
}

impl<'a> Gathered<'a> {
    fn of(source: &'a Source) -> Self {
        Self { source, lines: Lines::of(&source.text), passages: Vec::new() }
    }

    fn bilingual(&mut self, value: &Value<'a>, kind: Kind) {
        match value {
            Value::Array(array) => array.elements.iter().for_each(|element| self.bilingual(element, kind)),
            Value::Object(object) => {
                for property in &object.properties {
                    let name = property.name.as_str();
                    match (Language::of(name), &property.value) {
                        (Some(language), Value::StringLit(words)) => self.push(words, language, kind),
                        (_, inner) => self.bilingual(inner, if REFERENCES.contains(&name) { Kind::Reference } else { kind }),
                    }
                }
            }
            _ => {}
        }
    }

    fn written(&mut self, value: &Value<'a>, key: &str, language: Language) {
        match value {
            Value::Array(array) => array.elements.iter().for_each(|element| self.written(element, key, language)),
            Value::Object(object) => {
                object.properties.iter().for_each(|property| self.written(&property.value, property.name.as_str(), language));
            }
            // The name of an option has no space; a sentence has.
            Value::StringLit(words) if WRITTEN.contains(&key) && words.value.contains(' ') => {
                self.push(words, language, Kind::Prose);
            }
            _ => {}
        }
    }

    fn push(&mut self, words: &StringLit<'a>, language: Language, kind: Kind) {
        let line = self.lines.at(words.range.start);
        self.passages.push(Passage { source: self.source, line, language, kind, words: words.value.clone() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(path: &str, text: &str) -> Source {
        Source { path: path.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn both_texts_are_found_at_their_lines_and_titles_of_works_are_known() {
        let text = "{\"a\": [{\n\"why\": {\"fr\": \"Oui\",\n\"en\": \"Ye\\u0073\"}, \"id\": \"x\",\n\"sources\": [{\"fr\": \"T\", \"en\": \"T\"}]}]}";
        let source = source("questionnaires/p/laws.json", text);
        let found: Vec<_> = of_pack(&source).into_iter().map(|one| (one.line, one.language, one.kind, one.words)).collect();
        assert_eq!(
            found,
            [
                (2, Language::Fr, Kind::Prose, "Oui".into()),
                (3, Language::En, Kind::Prose, "Yes".into()),
                (4, Language::Fr, Kind::Reference, "T".into()),
                (4, Language::En, Kind::Reference, "T".into()),
            ]
        );
    }

    #[test]
    fn an_example_speaks_its_language_and_names_of_options_are_no_words() {
        let text = "{\"language\": \"en\", \"responses\": {\"a\": {\"answer\": {\"value\": \"after-hours\"},\n\"note\": \"Seen on Monday.\"}}, \"id\": \"a b\"}";
        let source = source("questionnaires/p/samples/a.balise", text);
        let found: Vec<_> = of_example(&source).into_iter().map(|one| (one.line, one.language, one.words)).collect();
        assert_eq!(found, [(2, Language::En, "Seen on Monday.".into())]);
    }

    #[test]
    fn a_broken_file_has_no_text() {
        assert!(of_pack(&source("questionnaires/p/laws.json", "{\"fr\": \"Oui\",")).is_empty());
    }
}
