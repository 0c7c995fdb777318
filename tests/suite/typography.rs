//! Words that no reading of a questionnaire looks at – the examples, the screens, the report – follow the same typography.

use std::path::Path;

use balise_assessment::Language;
use balise_documents::misprints;
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use serde_json::Value;

use crate::shipped;

#[test]
fn the_examples_are_well_set() {
    for path in shipped::samples() {
        let draft: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let language = if draft["language"] == "fr" { Language::Fr } else { Language::En };
        let mut said = Vec::new();
        written(&draft, &mut said);
        assert!(said.len() > 50, "{}: {said:?}", path.display());
        assert_well_set(&path, language, &said);
    }
}

#[test]
fn the_screens_and_the_report_are_well_set() {
    for catalogue in ["ui/src/locales", "crates/report/templates"] {
        for (language, name) in [(Language::Fr, "fr.ftl"), (Language::En, "en.ftl")] {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(catalogue).join(name);
            let said = texts(&std::fs::read_to_string(&path).unwrap());
            assert!(said.len() > 300, "{}: {}", path.display(), said.len());
            assert_well_set(&path, language, &said);
        }
    }
}

fn assert_well_set(path: &Path, language: Language, said: &[String]) {
    let wrong: Vec<_> = said.iter().flat_map(|words| misprints(language, words)).collect();
    let wrong: Vec<_> = wrong.iter().map(|told| told.get(Language::En)).collect();
    assert_eq!(wrong, [""; 0], "{}", path.display());
}

/// What someone wrote: names of options, dates and addresses have no space.
fn written(value: &Value, said: &mut Vec<String>) {
    match value {
        Value::String(words) if words.contains(' ') => said.push(words.clone()),
        Value::Array(list) => list.iter().for_each(|value| written(value, said)),
        Value::Object(object) => object.values().for_each(|value| written(value, said)),
        _ => {}
    }
}

/// Every text and variant of a catalogue, with a figure where something is put in.
fn texts(catalogue: &str) -> Vec<String> {
    let resource = fluent_syntax::parser::parse(catalogue).unwrap();
    let mut said = Vec::new();
    for entry in &resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => continue,
        };
        value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)).for_each(|one| gather(one, &mut said));
    }
    said
}

fn gather(pattern: &Pattern<&str>, said: &mut Vec<String>) {
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression } => {
                words.push('0');
                if let Expression::Select { variants, .. } = expression {
                    variants.iter().for_each(|variant| gather(&variant.value, said));
                }
            }
        }
    }
    said.push(words);
}
