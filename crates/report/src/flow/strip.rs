//! Strips: what blocks become before pages are known, each too small to cut.

use crate::canvas::{Anchor, Ink, NodeId, Role};
use crate::palette::Rgb;
use crate::scene::{Area, Scene};

/// How much a strip wants the next one on the same page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Bond {
    /// Not at all.
    #[default]
    Free,
    /// Part of a `<keep>`.
    Keep,
    /// Part of a box, or of a table's first rows: cut only when no page could hold it.
    Prefer,
    /// A heading and its text, the first two lines of a paragraph.
    Must,
}

/// A horizontal slice of content.
#[derive(Debug, Default)]
pub(super) struct Strip {
    /// Space above, dropped at the top of a page.
    pub(super) gap: f32,
    pub(super) height: f32,
    pub(super) bond: Bond,
    /// Starts a page.
    pub(super) breaks: bool,
    /// Its page has neither header nor footer.
    pub(super) bare: bool,
    /// The box it stands in.
    pub(super) frame: Option<usize>,
    /// Space above at the top of a page, where there is no `gap`.
    pub(super) lead: f32,
    /// The table head to repeat when a page starts with it.
    pub(super) head: Option<usize>,
    /// From the strip's top; x is the page's.
    pub(super) inks: Vec<Ink>,
    pub(super) anchors: Vec<Anchor>,
    pub(super) figure: Option<(NodeId, Area)>,
}

/// A box drawn behind strips, closed and opened again where a page ends.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    pub(super) x: f32,
    pub(super) width: f32,
    /// Space between the border and the first and last strip.
    pub(super) pad: f32,
    pub(super) fill: Option<Rgb>,
    pub(super) bar: Option<Rgb>,
    pub(super) border: Option<Rgb>,
}

/// What is seen again above what goes on, on the pages after the first, and not read again: a table head, or a running line.
#[derive(Clone, Debug)]
pub(super) struct Head {
    pub(super) role: Role,
    pub(super) height: f32,
    pub(super) scene: Scene,
}

/// All strips of a document, in order.
#[derive(Debug, Default)]
pub(super) struct Galley {
    pub(super) strips: Vec<Strip>,
    pub(super) frames: Vec<Frame>,
    pub(super) heads: Vec<Head>,
    gap: f32,
    breaks: bool,
    frame: Option<usize>,
    head: Option<usize>,
    anchors: Vec<Anchor>,
}

impl Strip {
    pub(super) fn new(height: f32, inks: Vec<Ink>) -> Self {
        Self { height, inks, ..Self::default() }
    }

    pub(super) fn bound(self, bond: Bond) -> Self {
        Self { bond, ..self }
    }
}

impl Galley {
    /// Adds a strip under what came before.
    pub(super) fn push(&mut self, mut strip: Strip) {
        strip.gap = std::mem::take(&mut self.gap);
        strip.breaks |= std::mem::take(&mut self.breaks);
        strip.frame = self.frame;
        strip.head = self.head;
        strip.anchors.splice(0..0, self.anchors.drain(..));
        self.strips.push(strip);
    }

    /// At least `gap` points before the next strip.
    pub(super) fn space(&mut self, gap: f32) {
        self.gap = self.gap.max(gap);
    }

    /// `gap` points more before the next strip.
    pub(super) fn spacer(&mut self, gap: f32) {
        self.gap += gap;
    }

    /// The next strip starts a page.
    pub(super) const fn break_page(&mut self) {
        self.breaks = true;
    }

    /// The next strip is where `id` leads.
    pub(super) fn anchor(&mut self, id: Option<&String>) {
        self.anchors.extend(id.map(|id| Anchor { id: id.clone(), heading: None }));
    }

    /// The next strip is where `anchor` stands.
    pub(super) fn mark(&mut self, anchor: Anchor) {
        self.anchors.push(anchor);
    }

    /// Following strips stand in `frame` until [`Self::close_frame`].
    pub(super) fn open_frame(&mut self, frame: Frame) {
        self.frame = Some(self.frames.len());
        self.frames.push(frame);
    }

    pub(super) const fn close_frame(&mut self) {
        self.frame = None;
    }

    /// Following strips repeat `head` at the top of a page until [`Self::close_head`].
    pub(super) fn open_head(&mut self, head: Head) {
        self.head = Some(self.heads.len());
        self.heads.push(head);
    }

    pub(super) const fn close_head(&mut self) {
        self.head = None;
    }

    /// Raises the bonds between the strips from `start` on, not of the last with what follows.
    pub(super) fn bind_from(&mut self, start: usize, bond: Bond) {
        let Some(last) = self.strips.len().checked_sub(1) else { return };
        for strip in self.strips.iter_mut().take(last).skip(start) {
            strip.bond = strip.bond.max(bond);
        }
    }
}
