//! From inks on sheets to pages of PDF operators: the only place that names printpdf's operators.

mod ink;
mod logo;
mod ops;
mod sfnt;
mod subsets;
mod tree;

pub(crate) use ink::{Act, Anchor, Field, FieldKind, Ink, LinkBox, Role, Sheet};
pub(crate) use logo::embed_logo;
pub use subsets::SubsetError;
pub(crate) use subsets::Subsets;
pub(crate) use tree::{Kid, Node, NodeId, Slot, Tree};

use printpdf::Op;

use crate::fonts::Faces;
use crate::look::Accent;
use ops::{Pencil, Said};

/// A page as operators, with what the tags need to know about it.
#[derive(Default)]
pub(crate) struct Page {
    pub(crate) ops: Vec<Op>,
    /// The structure element of each marked content of the page, by its number.
    pub(crate) owners: Vec<NodeId>,
    pub(crate) links: Vec<Link>,
}

/// A link or a field in the PDF's own coordinates.
pub(crate) struct Link {
    /// Left, bottom, right, top.
    pub(crate) rect: [f32; 4],
    pub(crate) act: Act,
    /// What the link or the field says, for those who hear it.
    pub(crate) text: String,
    pub(crate) node: NodeId,
}

/// Paints `sheets` on pages `height` points high and tells `tree` where each content landed.
pub(crate) fn paint(
    sheets: &[Sheet],
    (height, accent): (f32, Option<Accent>),
    tree: &mut Tree,
    faces: &Faces,
    subsets: &mut Subsets,
) -> Vec<Page> {
    let mut pages = Vec::with_capacity(sheets.len());
    for (number, sheet) in sheets.iter().enumerate() {
        let mut brush = Brush { number, height, page: Page::default(), open: Open::Nothing };
        let mut pencil = Pencil { height, faces, subsets, accent, said: Said::default() };
        for ink in &sheet.inks {
            brush.ink(ink, tree, &mut pencil);
        }
        brush.close();
        pages.push(brush.page);
    }
    pages
}

/// The marked content that is open on the page.
#[derive(PartialEq)]
enum Open {
    Nothing,
    Artifact,
    Content(Slot),
}

struct Brush {
    number: usize,
    height: f32,
    page: Page,
    open: Open,
}

impl Brush {
    fn ink(&mut self, ink: &Ink, tree: &mut Tree, pencil: &mut Pencil<'_>) {
        self.begin(&ink.role, tree);
        for mark in &ink.scene.marks {
            pencil.mark(&mut self.page.ops, mark, ink.y);
        }
        for link in &ink.links {
            self.link(link, ink.y, tree);
        }
    }

    /// Opens the marked content `role` needs, or goes on with the open one where they are neighbours.
    fn begin(&mut self, role: &Role, tree: &mut Tree) {
        let next = match role {
            Role::Artifact => Open::Artifact,
            Role::Header | Role::Footer => Open::Nothing,
            Role::Content(slot) => Open::Content(*slot),
        };
        let same = match (&self.open, &next) {
            (Open::Artifact, Open::Artifact) => true,
            (Open::Content(open), Open::Content(slot)) => open.precedes(*slot),
            _ => false,
        };
        if !same {
            self.close();
            let bracket = match role {
                Role::Artifact => ops::artifact(),
                Role::Header => ops::running("Header"),
                Role::Footer => ops::running("Footer"),
                Role::Content(slot) => self.content(*slot, tree),
            };
            self.page.ops.push(bracket);
        }
        self.open = next;
        if matches!(role, Role::Header | Role::Footer) {
            self.open = Open::Artifact;
        }
    }

    fn content(&mut self, slot: Slot, tree: &mut Tree) -> Op {
        let number = self.page.owners.len();
        self.page.owners.push(slot.node);
        tree.fill(slot, self.number, number);
        ops::content(tree.tag(slot.node), number)
    }

    fn close(&mut self) {
        if self.open != Open::Nothing {
            self.page.ops.push(Op::EndMarkedContent);
        }
        self.open = Open::Nothing;
    }

    fn link(&mut self, link: &LinkBox, dy: f32, tree: &mut Tree) {
        let area = link.area;
        let top = self.height - area.y - dy;
        let rect = [area.x, top - area.h, area.x + area.w, top].map(ops::rounded);
        tree.annotate(link.node, self.number, self.page.links.len());
        self.page.links.push(Link { rect, act: link.act.clone(), text: link.text.clone(), node: link.node });
    }
}
