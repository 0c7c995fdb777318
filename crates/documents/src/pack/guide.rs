//! Only what was read in the Trudel and Abran guide may say that it comes from there.
//!
//! Little of the guide could be read: whoever meets its name in a question takes the question for the authors’ own. So the
//! words of a pack name it nowhere but in what has `guide` as its provenance; a reference may cite it elsewhere, without
//! saying that a passage was read; and the description of the pack may say what inspired it.

use std::fmt;

use balise_assessment::Text;
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};

use super::files::Source;
use crate::{
    fault::{Faults, Words},
    json::{Spot, Tree},
};

/// Tells each text of a file that claims to come from the guide and may not.
pub(super) fn claims(tree: &Tree<'_>, source: &Source<'_>) {
    // Nearly all files of a pack say nothing of it, and reading one a second time takes as long as the first.
    if names_it(source.text)
        && let Some(whole) = tree.probe()
    {
        look(&whole, Context { from_guide: false, place: Place::Words }, &source.faults);
    }
}

/// Whether words name the guide.
pub(super) fn names_it(words: &str) -> bool {
    words.contains("CEFRIO") || words.contains("Trudel") && words.contains("Abran")
}

/// What stands around some words.
#[derive(Clone, Copy)]
struct Context {
    from_guide: bool,
    place: Place,
}

/// What words are for.
#[derive(Clone, Copy)]
enum Place {
    /// They are read as what Balise says.
    Words,
    /// They say where to read more.
    Reference,
    /// They present the pack.
    Presentation,
}

impl Context {
    /// Inside an object, which may say where it comes from.
    fn inside(self, entries: &[(String, Spot<Node>)]) -> Self {
        let provenance = entries.iter().find(|(key, _)| key == "provenance").map(|(_, value)| &value.value);
        match provenance {
            Some(Node::Words(word)) => Self { from_guide: word == "guide", ..self },
            _ => self,
        }
    }

    fn under(self, key: &str) -> Self {
        match key {
            "source" | "sources" | "citation" => Self { place: Place::Reference, ..self },
            "description" => Self { place: Place::Presentation, ..self },
            _ => self,
        }
    }

    fn forbids(self, words: &str) -> bool {
        !self.from_guide
            && names_it(words)
            && match self.place {
                Place::Words => true,
                Place::Reference => says_what_was_read(words),
                Place::Presentation => false,
            }
    }
}

/// Whether a reference speaks of a passage: an extract, or pages by their number.
fn says_what_was_read(words: &str) -> bool {
    let numbered =
        |(at, mark): (usize, &str)| words[at + mark.len()..].trim_start().starts_with(|next: char| next.is_ascii_digit());
    ["extrait", "excerpt", "extract"].iter().any(|mark| words.contains(mark))
        || ["p.", "pp.", "page", "pages"].iter().any(|mark| words.match_indices(*mark).any(numbered))
}

fn look(node: &Spot<Node>, context: Context, faults: &Faults) {
    match &node.value {
        Node::Words(words) if context.forbids(words) => {
            if let Some(at) = node.at {
                faults.fault(at, claim());
            }
        }
        Node::Entries(entries) => {
            let context = context.inside(entries);
            entries.iter().for_each(|(key, value)| look(value, context.under(key), faults));
        }
        Node::List(list) => list.iter().for_each(|one| look(one, context, faults)),
        Node::Words(_) | Node::Other => {}
    }
}

/// A value of any shape.
enum Node {
    Words(String),
    Entries(Vec<(String, Spot<Node>)>),
    List(Vec<Spot<Node>>),
    Other,
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyNode)
    }
}

/// Takes a value by its shape.
struct AnyNode;

impl<'de> Visitor<'de> for AnyNode {
    type Value = Node;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value")
    }

    fn visit_str<E>(self, words: &str) -> Result<Node, E> {
        Ok(Node::Words(words.to_owned()))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Node, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = object.next_entry()? {
            entries.push(entry);
        }
        Ok(Node::Entries(entries))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(element) = elements.next_element()? {
            list.push(element);
        }
        Ok(Node::List(list))
    }
}

fn claim() -> Words {
    Words::new(
        Text::new(
            "Ce texte se réclame du guide de Trudel et Abran, sans en être tiré selon sa provenance.",
            "This text claims to come from the Trudel and Abran guide, which its provenance does not say.",
        ),
        Text::new(
            "Retirez la mention du guide, ou mettez la provenance guide si le passage y a été lu.",
            "Remove the mention of the guide, or set the provenance to guide if the passage was read there.",
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guide_is_known_by_its_publisher_or_by_both_its_authors() {
        assert!(names_it("selon le guide du CEFRIO") && names_it("Trudel and Abran say"));
        assert!(!names_it("P. Trudel, « La régulation du Web 2.0 »") && !names_it("Guide des droits sur Internet"));
    }

    #[test]
    fn a_reference_says_what_was_read_by_extract_or_page() {
        for words in ["CEFRIO, 2012 (extraits)", "CEFRIO, 2012, excerpts", "CEFRIO, 2012, p.\u{a0}96", "CEFRIO, pages 12 à 14"] {
            assert!(says_what_was_read(words), "{words}");
        }
        assert!(!says_what_was_read("P. Trudel et F. Abran, CEFRIO, janvier 2012 (démarche en quatre étapes)"));
    }
}
