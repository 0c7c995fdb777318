//! The structure of the document: what a screen reader walks, in reading order.
//!
//! Elements are made while blocks are laid out; where their content lands is filled in while pages are painted.

use crate::scene::Area;
use crate::setting::Language;

/// Place of an element in the tree.
pub(crate) type NodeId = usize;

/// A structure element.
#[derive(Clone, Debug, Default)]
pub(crate) struct Node {
    pub(crate) tag: &'static str,
    pub(crate) parent: NodeId,
    pub(crate) kids: Vec<Kid>,
    /// Description of a picture.
    pub(crate) alt: Option<String>,
    /// Text that stands for a drawing.
    pub(crate) actual: Option<String>,
    /// Of a header cell, `Column` or `Row`.
    pub(crate) scope: Option<&'static str>,
    /// Columns a cell covers, when more than one.
    pub(crate) span: Option<i64>,
    /// Of a list, `Disc`, `Decimal` or `None`.
    pub(crate) numbering: Option<&'static str>,
    /// Where it differs from the document's.
    pub(crate) language: Option<Language>,
    /// Page and area of a picture, from the top left.
    pub(crate) area: Option<(usize, Area)>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Kid {
    Node(NodeId),
    /// Page and number of a marked content; nothing while it is not painted or when it went on in the one before.
    Content(Option<(usize, usize)>),
    /// Page and place of a link.
    Annotation(usize, usize),
}

/// A content to be painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Slot {
    pub(crate) node: NodeId,
    kid: usize,
}

/// All elements; the first is the document.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
}

impl Slot {
    /// Whether `next` is the very next content of the same element.
    pub(super) const fn precedes(self, next: Self) -> bool {
        self.node == next.node && self.kid + 1 == next.kid
    }
}

impl Tree {
    /// The element all others stand in.
    pub(crate) const ROOT: NodeId = 0;

    pub(crate) fn new() -> Self {
        Self { nodes: vec![Node { tag: "Document", ..Node::default() }] }
    }

    pub(crate) fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// A new last child of `parent`.
    pub(crate) fn add(&mut self, parent: NodeId, tag: &'static str) -> NodeId {
        let id = self.nodes.len();
        self.nodes.push(Node { tag, parent, ..Node::default() });
        self.kid(parent, Kid::Node(id));
        id
    }

    /// How many elements there are: the next is given this place.
    pub(crate) const fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Says on which page of the whole the pictures of some elements landed.
    pub(crate) fn renumber(&mut self, elements: std::ops::Range<NodeId>, page: impl Fn(usize) -> usize) {
        for area in self.nodes.get_mut(elements).into_iter().flatten().filter_map(|node| node.area.as_mut()) {
            area.0 = page(area.0);
        }
    }

    /// Changes the element `id`.
    pub(crate) fn edit(&mut self, id: NodeId, change: impl FnOnce(&mut Node)) {
        if let Some(node) = self.nodes.get_mut(id) {
            change(node);
        }
    }

    /// Reserves the next place of `node` for content.
    pub(crate) fn slot(&mut self, node: NodeId) -> Slot {
        let kid = self.nodes.get(node).map_or(0, |node| node.kids.len());
        self.kid(node, Kid::Content(None));
        Slot { node, kid }
    }

    pub(super) fn tag(&self, node: NodeId) -> &'static str {
        self.nodes.get(node).map_or("Span", |node| node.tag)
    }

    pub(super) fn fill(&mut self, slot: Slot, page: usize, number: usize) {
        self.edit(slot.node, |node| {
            if let Some(kid) = node.kids.get_mut(slot.kid) {
                *kid = Kid::Content(Some((page, number)));
            }
        });
    }

    pub(super) fn annotate(&mut self, node: NodeId, page: usize, link: usize) {
        self.kid(node, Kid::Annotation(page, link));
    }

    fn kid(&mut self, node: NodeId, kid: Kid) {
        self.edit(node, |node| node.kids.push(kid));
    }
}
