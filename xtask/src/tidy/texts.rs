//! Every text that a person reads exists in both languages, with the same variables.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::{Finding, Source};

/// The languages, as they are written in paths.
const LANGUAGES: [&str; 2] = ["fr", "en"];

/// The variables of each text, by its name (`save`, `-app`, `save.title`).
type Texts = BTreeMap<String, BTreeSet<String>>;

/// Catalogues that cannot be read, have no twin, or say less than their twin.
pub(super) fn findings(sources: &[Source]) -> Vec<Finding> {
    let catalogues: Vec<&Source> = sources.iter().filter(|source| source.has_extension("ftl")).collect();
    catalogues.iter().flat_map(|source| of_one(source, &catalogues)).collect()
}

fn of_one(source: &Source, all: &[&Source]) -> Vec<Finding> {
    let texts = match read(&source.text) {
        Ok(texts) => texts,
        Err((line, what)) => return vec![source.finding(line, what)],
    };
    let Some(twin) = twin(&source.path) else {
        return vec![source.finding(None, "is of no language: its path must hold `fr` or `en`")];
    };
    let Some(other) = all.iter().find(|other| other.path == twin) else {
        return vec![source.finding(None, format!("has no twin in the other language: {twin} is missing"))];
    };
    // A twin that cannot be read is told when its own turn comes.
    read(&other.text).map(|others| differences(source, &texts, &twin, &others)).unwrap_or_default()
}

fn differences(source: &Source, texts: &Texts, twin: &str, others: &Texts) -> Vec<Finding> {
    let missing = |name: &String| format!("`{name}` is missing, which {twin} has");
    let absent = others.keys().filter(|name| !texts.contains_key(*name)).map(|name| source.finding(None, missing(name)));
    let shared = texts.iter().filter_map(|(name, variables)| Some((name, variables, others.get(name)?)));
    let unlike = shared.filter_map(|(name, variables, theirs)| {
        let lost: Vec<&str> = theirs.difference(variables).map(String::as_str).collect();
        (!lost.is_empty()).then(|| source.finding(None, format!("`{name}` leaves out {}, which {twin} says", lost.join(", "))))
    });
    absent.chain(unlike).collect()
}

/// `a/fr/b.ftl` → `a/en/b.ftl`, `a/fr.ftl` → `a/en.ftl`, and back.
fn twin(path: &str) -> Option<String> {
    let stem = path.strip_suffix(".ftl")?;
    let mut parts: Vec<&str> = stem.split('/').collect();
    let at = parts.iter().rposition(|part| LANGUAGES.contains(part))?;
    parts[at] = LANGUAGES.into_iter().find(|language| *language != parts[at])?;
    Some(parts.join("/") + ".ftl")
}

/// Reads a catalogue; a text that is said twice, or not understood, is an error at its line.
fn read(text: &str) -> Result<Texts, (usize, String)> {
    let resource = parser::parse(text).map_err(|(_, errors)| {
        let first = errors.first();
        let at = first.map_or(0, |error| error.pos.start);
        (line(text, at), first.map_or_else(|| "cannot be read".to_owned(), |error| format!("cannot be read: {}", error.kind)))
    })?;
    let mut texts = Texts::new();
    for entry in &resource.body {
        for (name, pattern) in named(entry) {
            let variables = pattern.map(variables).unwrap_or_default();
            if texts.insert(name.clone(), variables).is_some() {
                return Err((1, format!("`{name}` is said twice")));
            }
        }
    }
    Ok(texts)
}

fn line(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or(text).matches('\n').count() + 1
}

/// A message or term, and its attributes.
fn named<'a>(entry: &'a Entry<&'a str>) -> Vec<(String, Option<&'a Pattern<&'a str>>)> {
    let (name, value, attributes) = match entry {
        Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
        _ => return Vec::new(),
    };
    let attributes = attributes.iter().map(|attribute| (format!("{name}.{}", attribute.id.name), Some(&attribute.value)));
    let mut all: Vec<_> = attributes.collect();
    all.push((name, value));
    all
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    gather(pattern, &mut names);
    names
}

fn gather(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression: Expression::Inline(inline) } => gather_inline(inline, names),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                gather_inline(selector, names);
                variants.iter().for_each(|variant| gather(&variant.value, names));
            }
            PatternElement::TextElement { .. } => {}
        }
    }
}

fn gather_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(format!("${}", id.name));
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| gather_inline(argument, names));
        }
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inner) => gather_inline(inner, names),
            Expression::Select { selector, variants } => {
                gather_inline(selector, names);
                variants.iter().for_each(|variant| gather(&variant.value, names));
            }
        },
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(files: &[(&str, &str)]) -> Vec<String> {
        let source = |(path, text): &(&str, &str)| Source { path: (*path).to_owned(), text: (*text).to_owned() };
        let sources: Vec<Source> = files.iter().map(source).collect();
        findings(&sources).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn twins_that_say_the_same_are_let_be() {
        let fr =
            "save = Enregistrer\n    .title = Ctrl+S\ncount = { $n ->\n    [one] { $n } risque\n   *[other] { $n } risques\n }\n";
        let en = "count = { NUMBER($n) } risks\nsave = Save\n    .title = Ctrl+S\n";
        assert!(wrong(&[("t/fr.ftl", fr), ("t/en.ftl", en)]).is_empty());
        assert!(wrong(&[("t/fr/a.ftl", "a = 1\n"), ("t/en/a.ftl", "a = 1\n")]).is_empty());
    }

    #[test]
    fn a_text_or_attribute_of_one_language_is_found_in_the_other() {
        let found = wrong(&[("fr.ftl", "a = x\n    .title = y\n"), ("en.ftl", "a = x\n")]);
        assert_eq!(found, ["en.ftl: `a.title` is missing, which fr.ftl has"]);
    }

    #[test]
    fn a_variable_that_one_language_leaves_out_is_found() {
        let found = wrong(&[("fr.ftl", "a = { $n } sur { $all }\n"), ("en.ftl", "a = { $n }\n")]);
        assert_eq!(found, ["en.ftl: `a` leaves out $all, which fr.ftl says"]);
    }

    #[test]
    fn a_lonely_a_broken_and_a_double_text_are_found() {
        assert_eq!(wrong(&[("fr.ftl", "a = x\n")]), ["fr.ftl: has no twin in the other language: en.ftl is missing"]);
        assert!(wrong(&[("fr.ftl", "a = x\n"), ("en.ftl", "a = x\nb { $\n")])[0].starts_with("en.ftl:2: cannot be read"));
        assert!(wrong(&[("fr.ftl", "a = x\n"), ("en.ftl", "a = x\na = y\n")]).contains(&"en.ftl:1: `a` is said twice".to_owned()));
    }
}
