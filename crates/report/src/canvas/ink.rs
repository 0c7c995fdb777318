//! What is put on a sheet: drawings with their meaning.

use super::tree::{NodeId, Slot};
use crate::blocks::Target;
use crate::scene::{Area, Scene};

/// One page before it is painted.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    pub(crate) inks: Vec<Ink>,
    /// Without header and footer.
    pub(crate) bare: bool,
}

/// A drawing that is either content of a structure element or decoration.
#[derive(Clone, Debug)]
pub(crate) struct Ink {
    pub(crate) role: Role,
    pub(crate) scene: Scene,
    pub(crate) links: Vec<LinkBox>,
    /// Moves everything down.
    pub(crate) y: f32,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Role {
    /// Seen, not read: rules, fills, repeated table heads.
    Artifact,
    Header,
    Footer,
    /// Read, as part of a structure element.
    Content(Slot),
}

/// The place of a link, from the top left.
#[derive(Clone, Debug)]
pub(crate) struct LinkBox {
    pub(crate) area: Area,
    pub(crate) act: Act,
    pub(crate) text: String,
    pub(crate) node: NodeId,
}

/// What a reader can do at a place of the page.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// Go somewhere.
    Go(Target),
    /// Fill in a field.
    Fill(Field),
}

/// A field to fill in.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// Its name in the file, without a point: there, a point stands between a name and that of what it belongs to.
    pub(crate) name: String,
    pub(crate) kind: FieldKind,
}

#[derive(Clone, Debug)]
pub(crate) enum FieldKind {
    /// A line of text, or several.
    Text { lines: bool },
    /// A box to tick.
    Tick,
    /// One of the boxes of that name of which one may be ticked; what the whole asks.
    One { value: String, asks: String },
}

/// A place that links and the outline lead to.
#[derive(Clone, Debug)]
pub(crate) struct Anchor {
    pub(crate) id: String,
    /// Level and text when it is a heading.
    pub(crate) heading: Option<(u8, String)>,
}

impl Ink {
    pub(crate) const fn new(role: Role, scene: Scene) -> Self {
        Self { role, scene, links: Vec::new(), y: 0.0 }
    }

    pub(crate) const fn artifact(scene: Scene) -> Self {
        Self::new(Role::Artifact, scene)
    }

    /// The ink lowered by `dy`.
    pub(crate) fn lowered(mut self, dy: f32) -> Self {
        self.y += dy;
        self
    }
}
