//! Text inside a block: runs of one voice, with white space collapsed as in any XML prose.

use roxmltree::Node;

use super::element::{BlockError, Element};
use super::{Rich, Run, Target};
use crate::setting::Language;

/// The text of `element`: plain runs with `<b>`, `<i>`, `<a href>`, `<br/>` and `<span lang>`.
pub(super) fn rich(element: Element<'_>) -> Result<Rich, BlockError> {
    let mut runs = Vec::new();
    gather(element.node(), &Run::default(), &mut runs)?;
    if let Some(last) = runs.last_mut() {
        last.text.truncate(last.text.trim_end_matches([' ', '\n']).len());
    }
    runs.retain(|run| !run.text.is_empty());
    Ok(runs)
}

fn gather(node: Node<'_, '_>, voice: &Run, runs: &mut Rich) -> Result<(), BlockError> {
    for child in node.children() {
        if let Some(text) = child.text().filter(|_| child.is_text()) {
            push(text, voice, runs);
        } else if child.is_element() {
            inline(Element::new(child), voice, runs)?;
        }
    }
    Ok(())
}

fn inline(element: Element<'_>, voice: &Run, runs: &mut Rich) -> Result<(), BlockError> {
    let mut voice = voice.clone();
    match element.name() {
        "b" => {
            element.only(&[])?;
            voice.bold = true;
        }
        "i" => {
            element.only(&[])?;
            voice.italic = true;
        }
        "a" => voice.link = Some(target(element.only(&["href"])?)?),
        "span" => voice.language = Some(language(element.only(&["lang"])?)?),
        "br" => {
            element.only(&[])?;
            runs.push(Run { text: "\n".to_owned(), ..voice });
            return Ok(());
        }
        _ => return Err(element.misplaced()),
    }
    gather(element.node(), &voice, runs)
}

fn target(element: Element<'_>) -> Result<Target, BlockError> {
    let href = element.required("href")?;
    if let Some(id) = href.strip_prefix('#') {
        return Ok(Target::Anchor(id.to_owned()));
    }
    let outside = ["https:", "http:", "mailto:"].iter().any(|scheme| href.starts_with(scheme));
    if outside && href.is_ascii() && !href.contains(char::is_whitespace) {
        return Ok(Target::Uri(href.to_owned()));
    }
    Err(element.bad("href", href, "#id or an ASCII https:, http: or mailto: address is expected"))
}

fn language(element: Element<'_>) -> Result<Language, BlockError> {
    element.required("lang")?;
    element.choice("lang", Language::En, &[("en", Language::En), ("fr", Language::Fr)], "en or fr is expected")
}

/// Adds `text`, every stretch of white space as one space, none after a space or a line break.
/// The no-break spaces are characters like any other.
fn push(text: &str, voice: &Run, runs: &mut Rich) {
    let mut out = String::with_capacity(text.len());
    let mut blank = runs.last().is_none_or(|run| run.text.ends_with([' ', '\n']));
    for character in text.chars() {
        let space = matches!(character, ' ' | '\n' | '\r' | '\t');
        if space && !blank {
            out.push(' ');
        } else if !space {
            out.push(character);
        }
        blank = space;
    }
    if !out.is_empty() {
        runs.push(Run { text: out, ..voice.clone() });
    }
}
