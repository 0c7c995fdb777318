//! An XML element read strictly: every attribute and child is known, or the reader is told where it stands.

use std::str::FromStr;

use roxmltree::Node;

/// A report that cannot be read, with the place to look at in the XML.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {problem}")]
pub struct BlockError {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// What is wrong there.
    pub problem: Problem,
}

/// What can be wrong with a block.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The text is not XML.
    #[error("not well-formed: {0}")]
    Malformed(String),
    /// An element the vocabulary does not have, or not there.
    #[error("<{found}> has no place in <{parent}>")]
    UnknownElement {
        /// The element met.
        found: String,
        /// The element it stands in.
        parent: String,
    },
    /// An attribute the element does not have.
    #[error("<{element}> has no attribute “{attribute}”")]
    UnknownAttribute {
        /// The element.
        element: String,
        /// The attribute met.
        attribute: String,
    },
    /// An attribute that must be given.
    #[error("<{element}> needs the attribute “{attribute}”")]
    MissingAttribute {
        /// The element.
        element: String,
        /// The attribute expected.
        attribute: &'static str,
    },
    /// A value that cannot be used.
    #[error("“{value}” is no value for “{attribute}”: {expected}")]
    BadValue {
        /// The attribute.
        attribute: &'static str,
        /// The value met.
        value: String,
        /// What it may be.
        expected: &'static str,
    },
    /// Text where only elements may stand.
    #[error("text has no place directly in <{0}>")]
    StrayText(String),
    /// Too many or too few children.
    #[error("<{element}> {expected}")]
    Count {
        /// The element.
        element: String,
        /// What it must hold.
        expected: &'static str,
    },
    /// Two blocks with one `id`.
    #[error("the id “{0}” is already taken")]
    DuplicateId(String),
    /// A link to an `id` that no block has.
    #[error("no block has the id “{0}”")]
    UnknownTarget(String),
}

/// An element on its way to become a block.
#[derive(Clone, Copy)]
pub(super) struct Element<'a> {
    node: Node<'a, 'a>,
}

impl<'a> Element<'a> {
    pub(super) const fn new(node: Node<'a, 'a>) -> Self {
        Self { node }
    }

    pub(super) fn name(self) -> &'a str {
        self.node.tag_name().name()
    }

    pub(super) const fn node(self) -> Node<'a, 'a> {
        self.node
    }

    /// An error at this element.
    pub(super) fn error(self, problem: Problem) -> BlockError {
        error_at(self.node, problem)
    }

    /// This element where it may not stand.
    pub(super) fn misplaced(self) -> BlockError {
        let parent = self.node.parent_element();
        self.error(Problem::UnknownElement {
            found: self.name().to_owned(),
            parent: parent.map_or_else(String::new, |parent| parent.tag_name().name().to_owned()),
        })
    }

    pub(super) fn count(self, expected: &'static str) -> BlockError {
        self.error(Problem::Count { element: self.name().to_owned(), expected })
    }

    /// Refuses any attribute that is not in `known`.
    pub(super) fn only(self, known: &[&str]) -> Result<Self, BlockError> {
        match self.node.attributes().find(|attribute| !known.contains(&attribute.name())) {
            None => Ok(self),
            Some(attribute) => {
                Err(self
                    .error(Problem::UnknownAttribute { element: self.name().to_owned(), attribute: attribute.name().to_owned() }))
            }
        }
    }

    /// The child elements; text between them is refused.
    pub(super) fn children(self) -> Result<Vec<Self>, BlockError> {
        let stray = |child: &Node<'_, '_>| child.is_text() && child.text().is_some_and(|text| !text.trim().is_empty());
        match self.node.children().find(stray) {
            Some(text) => Err(error_at(text, Problem::StrayText(self.name().to_owned()))),
            None => Ok(self.node.children().filter(Node::is_element).map(Self::new).collect()),
        }
    }

    /// The child elements, all named `name`.
    pub(super) fn children_named(self, name: &str) -> Result<Vec<Self>, BlockError> {
        let children = self.children()?;
        match children.iter().find(|child| child.name() != name) {
            Some(other) => Err(other.misplaced()),
            None => Ok(children),
        }
    }

    pub(super) fn attribute(self, name: &'static str) -> Option<&'a str> {
        self.node.attribute(name)
    }

    pub(super) fn owned(self, name: &'static str) -> Option<String> {
        self.attribute(name).map(str::to_owned)
    }

    pub(super) fn required(self, name: &'static str) -> Result<&'a str, BlockError> {
        self.attribute(name)
            .ok_or_else(|| self.error(Problem::MissingAttribute { element: self.name().to_owned(), attribute: name }))
    }

    /// A value that must say something.
    pub(super) fn filled(self, name: &'static str) -> Result<String, BlockError> {
        let value = self.required(name)?.trim();
        if value.is_empty() {
            return Err(self.bad(name, value, "it may not be empty"));
        }
        Ok(value.to_owned())
    }

    pub(super) fn bad(self, attribute: &'static str, value: &str, expected: &'static str) -> BlockError {
        self.error(Problem::BadValue { attribute, value: value.to_owned(), expected })
    }

    /// A whole number from `least` up.
    pub(super) fn whole<T: FromStr + PartialOrd>(
        self,
        name: &'static str,
        range: std::ops::RangeInclusive<T>,
    ) -> Result<Option<T>, BlockError> {
        let Some(value) = self.attribute(name) else { return Ok(None) };
        match value.parse::<T>() {
            Ok(number) if range.contains(&number) => Ok(Some(number)),
            _ => Err(self.bad(name, value, "a whole number in range is expected")),
        }
    }

    /// A finite number with a point for decimals, from 0 to 10,000.
    pub(super) fn number(self, name: &'static str) -> Result<Option<f32>, BlockError> {
        let Some(value) = self.attribute(name) else { return Ok(None) };
        match value.parse::<f32>() {
            Ok(number) if (0.0..=10_000.0).contains(&number) => Ok(Some(number)),
            _ => Err(self.bad(name, value, "a number from 0 to 10000 is expected")),
        }
    }

    /// One of the words in `choices`, or `default` when the attribute is absent.
    pub(super) fn choice<T: Copy>(
        self,
        name: &'static str,
        default: T,
        choices: &[(&str, T)],
        expected: &'static str,
    ) -> Result<T, BlockError> {
        let Some(value) = self.attribute(name) else { return Ok(default) };
        choices.iter().find(|(word, _)| *word == value).map(|(_, meaning)| *meaning).ok_or_else(|| self.bad(name, value, expected))
    }

    pub(super) fn yes(self, name: &'static str, default: bool) -> Result<bool, BlockError> {
        self.choice(name, default, &[("yes", true), ("no", false)], "yes or no is expected")
    }
}

/// An error at any node of the tree.
pub(super) fn error_at(node: Node<'_, '_>, problem: Problem) -> BlockError {
    let place = node.document().text_pos_at(node.range().start);
    BlockError { line: place.row, column: place.col, problem }
}
