//! The texts of the screens and of the report.

use std::borrow::Cow;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::passage::{Kind, Language, Lines, Passage};
use crate::tidy::Source;

/// Every text of a catalogue; each variant of a text is one of its own.
pub(super) fn passages(source: &Source) -> Vec<Passage<'_>> {
    let Some(language) = language(&source.path) else { return Vec::new() };
    let Ok(resource) = parser::parse(source.text.as_str()) else { return Vec::new() };
    let mut said = Vec::new();
    for entry in &resource.body {
        patterns(entry).for_each(|pattern| gather(pattern, &mut said));
    }
    let lines = Lines::of(&source.text);
    let passage = |(place, words): (usize, String)| {
        let (line, words) = (lines.at(place), Cow::Owned(words));
        Passage { source, line, language, kind: Kind::Prose, words }
    };
    said.into_iter().map(|Said { first, words }| passage((first.map_or(0, |first| offset(&source.text, first)), words))).collect()
}

/// Words, and the piece of the file where they begin.
struct Said<'a> {
    first: Option<&'a str>,
    words: String,
}

/// `a/fr/b.ftl` and `a/fr.ftl` are French.
fn language(path: &str) -> Option<Language> {
    path.strip_suffix(".ftl")?.rsplit('/').find_map(Language::of)
}

/// Where a piece of a text begins in it.
fn offset(text: &str, piece: &str) -> usize {
    (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

fn patterns<'e, 'a>(entry: &'e Entry<&'a str>) -> impl Iterator<Item = &'e Pattern<&'a str>> {
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_ref(), message.attributes.as_slice()),
        Entry::Term(term) => (Some(&term.value), term.attributes.as_slice()),
        _ => (None, [].as_slice()),
    };
    value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value))
}

/// A figure or a name put in is read as `0`: it is no word, and it parts none.
fn gather<'a>(pattern: &Pattern<&'a str>, said: &mut Vec<Said<'a>>) {
    let (mut first, mut words) = (None, String::new());
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                first = first.or(Some(*value));
                words.push_str(value);
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                words.push_str(value);
            }
            PatternElement::Placeable { expression } => {
                words.push('0');
                if let Expression::Select { variants, .. } = expression {
                    variants.iter().for_each(|variant| gather(&variant.value, said));
                }
            }
        }
    }
    said.push(Said { first, words });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_variants_and_attributes_are_found_at_their_lines() {
        let text = "# note\nsave = Enregistrer\n    .title = Avec { $key }\ncount = { $n ->\n    [one] un risque\n   *[other] { $n } risques\n }\n";
        let source = Source { path: "ui/fr.ftl".to_owned(), text: text.to_owned() };
        let found: Vec<_> = passages(&source).into_iter().map(|one| (one.line, one.words.into_owned())).collect();
        for wanted in [(2, "Enregistrer"), (3, "Avec 0"), (5, "un risque"), (6, "0 risques")] {
            assert!(found.contains(&(wanted.0, wanted.1.to_owned())), "{wanted:?} is not in {found:?}");
        }
    }

    #[test]
    fn the_language_is_in_the_path() {
        assert_eq!(language("ui/src/locales/fr.ftl"), Some(Language::Fr));
        assert_eq!(language("a/en/report.ftl"), Some(Language::En));
        assert_eq!(language("a/report.ftl"), None);
    }
}
