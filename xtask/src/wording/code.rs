//! What the code itself says to people: its strings that are whole sentences, each in the language it looks to be in.
//!
//! A string does not say its language: whoever judges it takes the one in which fewer of its words are wrong.

use std::borrow::Cow;

use super::passage::{Kind, Language, Lines, Passage};
use crate::tidy::Source;

/// The strings of a file, its tests left out.
pub(super) fn passages(source: &Source) -> Vec<Passage<'_>> {
    let code = source.text.split("\n#[cfg(test)]").next().unwrap_or_default();
    let lines = Lines::of(code);
    let strings = strings(code).into_iter().map(|(at, text)| (at, read(text))).filter(|(_, words)| is_sentence(words));
    strings
        .map(|(at, words)| Passage {
            source,
            line: lines.at(at),
            language: Language::En,
            kind: Kind::Either,
            words: Cow::Owned(words),
        })
        .collect()
}

/// Code for machines has no capital to begin with and no dot at the end.
fn is_sentence(words: &str) -> bool {
    let ends = words.trim_end().ends_with(['.', '!', '?', '…']);
    ends && words.contains(' ') && words.starts_with(char::is_uppercase)
}

/// The inside of each plain string of some code, with its place. Raw strings are code of another kind.
fn strings(code: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = code[at..].find(['"', '/', '\'']).map(|next| at + next) {
        let rest = &code[next..];
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("'\"'") {
            3
        } else if rest.starts_with("'\\\"'") {
            4
        } else if let Some(string) = rest.strip_prefix('"') {
            let inside = end(string);
            found.push((next, &string[..inside]));
            inside + 2
        } else {
            1
        };
        at = (next + length).min(code.len());
    }
    found
}

/// Where a string ends, from its first letter.
fn end(inside: &str) -> usize {
    let mut escaped = false;
    let closing = inside.char_indices().find(|(_, sign)| {
        let closes = *sign == '"' && !escaped;
        escaped = *sign == '\\' && !escaped;
        closes
    });
    closing.map_or(inside.len(), |(at, _)| at)
}

/// A string as it is read: escapes as what they stand for, `0` where something is put in.
fn read(string: &str) -> String {
    let mut text = string.replace("\\u{a0}", "\u{a0}").replace("\\n", "\n").replace("\\\"", "\"").replace("\\\n", " ");
    while let Some((start, end)) = text.find('{').and_then(|start| Some((start, start + text[start..].find('}')?))) {
        text.replace_range(start..=end, "0");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(code: &str) -> Vec<(usize, String)> {
        let source = Source { path: "crates/workbench/src/failure.rs".to_owned(), text: code.to_owned() };
        passages(&source).into_iter().map(|passage| (passage.line, passage.words.into_owned())).collect()
    }

    #[test]
    fn sentences_are_found_at_their_lines_as_they_are_read() {
        let code =
            "// \"A note.\"\nlet q = '\"';\nsay(\"Le nom\\u{a0}: {name} manque.\", \"The name “\\\"a\\\"” is\n missing.\");\n";
        let told = [(3, "Le nom\u{a0}: 0 manque.".to_owned()), (3, "The name “\"a\"” is\n missing.".to_owned())];
        assert_eq!(said(code), told);
    }

    #[test]
    fn code_for_machines_labels_and_tests_are_left_out() {
        let code =
            "a(\"<rdf:li xml:lang>\"); b(\"no capital.\"); c(\"A label\");\n#[cfg(test)]\nmod tests { d(\"A sentence here.\") }";
        assert_eq!(said(code), []);
    }
}
