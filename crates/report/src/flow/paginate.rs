//! Strips to sheets: every strip as high as it fits, and bonds kept wherever one page can hold them.

use std::collections::BTreeMap;

use super::strip::{Bond, Frame, Galley, Strip};
use super::styles::PageFrame;
use super::{Heading, Place};
use crate::canvas::{Ink, Sheet, Tree};
use crate::palette::BRAND;
use crate::scene::{Area, Scene, Stroke};

/// Filled pages, and where things landed.
pub(super) struct Paged {
    pub(super) sheets: Vec<Sheet>,
    pub(super) places: BTreeMap<String, Place>,
    pub(super) headings: Vec<Heading>,
    /// The pages on which something asked for a new one; the first is always among them.
    pub(super) chapters: Vec<usize>,
}

/// Puts all strips of `galley` on sheets.
pub(super) fn paginate(galley: Galley, page: PageFrame, tree: &mut Tree) -> Paged {
    let Galley { strips, frames, heads, .. } = galley;
    let fit = Fit { strips: &strips, frames: &frames, heads: &heads, page };
    let mut press = Press::new(&fit);
    let mut at = 0;
    while at < strips.len() {
        let count = press.group(at);
        for place in at..at + count {
            press.set(place, tree);
        }
        at += count;
    }
    press.finish()
}

/// Where the next strip would go.
#[derive(Clone, Copy)]
struct Cursor {
    y: f32,
    /// Nothing stands above it on the page.
    fresh: bool,
    frame: Option<usize>,
}

/// Measures strips without placing them.
struct Fit<'a> {
    strips: &'a [Strip],
    frames: &'a [Frame],
    heads: &'a [super::strip::Head],
    page: PageFrame,
}

impl Fit<'_> {
    fn pad(&self, frame: Option<usize>) -> f32 {
        frame.and_then(|at| self.frames.get(at)).map_or(0.0, |frame| frame.pad)
    }

    /// The top of a page that starts with `strip`, below the table head it repeats.
    fn fresh(&self, strip: &Strip) -> Cursor {
        let head = strip.head.and_then(|at| self.heads.get(at)).map_or(0.0, |head| head.height);
        Cursor { y: self.page.top + head + strip.lead, fresh: true, frame: None }
    }

    /// The top of `strip` when placed at `cursor`.
    fn top(&self, cursor: Cursor, strip: &Strip) -> f32 {
        let gap = if cursor.fresh { 0.0 } else { strip.gap };
        let pads = if cursor.frame == strip.frame { 0.0 } else { self.pad(cursor.frame) + self.pad(strip.frame) };
        cursor.y + gap + pads
    }

    fn after(&self, cursor: Cursor, strip: &Strip) -> Cursor {
        Cursor { y: self.top(cursor, strip) + strip.height, fresh: false, frame: strip.frame }
    }

    /// Whether the strips of `range` fit on the page from `cursor` on.
    fn fits(&self, mut cursor: Cursor, range: std::ops::Range<usize>) -> bool {
        for strip in self.strips.get(range).unwrap_or_default() {
            cursor = self.after(cursor, strip);
            // A hundredth of a point is rounding, not an overflow.
            if cursor.y + self.pad(cursor.frame) > self.page.bottom + 0.01 {
                return false;
            }
        }
        true
    }

    /// Strips from `at` on that hold together at least by `bond`.
    fn bound(&self, at: usize, bond: Bond) -> usize {
        let mut end = at;
        while let (Some(strip), Some(next)) = (self.strips.get(end), self.strips.get(end + 1)) {
            if strip.bond < bond || next.breaks {
                break;
            }
            end += 1;
        }
        end + 1 - at
    }
}

/// A box whose lower end is not known yet.
struct OpenFrame {
    frame: usize,
    top: f32,
    /// Where its drawing goes among the inks: below its content.
    under: usize,
}

struct Press<'a> {
    fit: &'a Fit<'a>,
    paged: Paged,
    sheet: Sheet,
    cursor: Cursor,
    open: Option<OpenFrame>,
}

impl<'a> Press<'a> {
    fn new(fit: &'a Fit<'a>) -> Self {
        let paged = Paged { sheets: Vec::new(), places: BTreeMap::new(), headings: Vec::new(), chapters: vec![0] };
        let cursor = Cursor { y: fit.page.top, fresh: true, frame: None };
        Self { fit, paged, sheet: Sheet::default(), cursor, open: None }
    }

    /// Makes room for the strip `at` and those bound to it; gives how many of them now fit together.
    fn group(&mut self, at: usize) -> usize {
        let Some(strip) = self.fit.strips.get(at) else { return 1 };
        if strip.breaks && !self.cursor.fresh {
            self.turn(strip);
            self.paged.chapters.push(self.paged.sheets.len());
        }
        for bond in [Bond::Keep, Bond::Prefer, Bond::Must] {
            let count = self.fit.bound(at, bond);
            if self.fit.fits(self.cursor, at..at + count) {
                return count;
            }
            if self.fit.fits(self.fit.fresh(strip), at..at + count) {
                self.turn(strip);
                return count;
            }
        }
        if !self.cursor.fresh && !self.fit.fits(self.cursor, at..at + 1) {
            self.turn(strip);
        }
        1
    }

    /// Ends the page; the next one starts with `strip`.
    fn turn(&mut self, strip: &Strip) {
        self.close_frame();
        self.paged.sheets.push(std::mem::take(&mut self.sheet));
        if let Some(head) = strip.head.and_then(|at| self.fit.heads.get(at)) {
            self.sheet.inks.push(Ink::new(head.role, head.scene.clone()).lowered(self.fit.page.top));
        }
        self.cursor = self.fit.fresh(strip);
    }

    fn set(&mut self, at: usize, tree: &mut Tree) {
        let Some(strip) = self.fit.strips.get(at) else { return };
        let top = self.fit.top(self.cursor, strip);
        if self.open.as_ref().map(|open| open.frame) != strip.frame {
            self.close_frame();
            self.open =
                strip.frame.map(|frame| OpenFrame { frame, top: top - self.fit.pad(strip.frame), under: self.sheet.inks.len() });
        }
        self.cursor = self.fit.after(self.cursor, strip);
        self.sheet.bare |= strip.bare;
        self.sheet.inks.extend(strip.inks.iter().cloned().map(|ink| ink.lowered(top)));
        self.record(strip, top, tree);
    }

    fn record(&mut self, strip: &Strip, top: f32, tree: &mut Tree) {
        let place = Place { page: self.paged.sheets.len(), y: top };
        for anchor in &strip.anchors {
            self.paged.places.insert(anchor.id.clone(), place);
            if let Some((level, title)) = &anchor.heading {
                self.paged.headings.push(Heading { level: *level, title: title.clone(), place });
            }
        }
        if let Some((node, area)) = strip.figure {
            let area = Area { y: area.y + top, ..area };
            tree.edit(node, |node| node.area = Some((place.page, area)));
        }
    }

    fn close_frame(&mut self) {
        let Some(open) = self.open.take() else { return };
        let Some(frame) = self.fit.frames.get(open.frame) else { return };
        let height = self.cursor.y + frame.pad - open.top;
        let scene = draw(frame, Area::new(frame.x, open.top, frame.width, height));
        self.sheet.inks.insert(open.under, Ink::artifact(scene));
    }

    fn finish(mut self) -> Paged {
        self.close_frame();
        self.paged.sheets.push(self.sheet);
        self.paged
    }
}

fn draw(frame: &Frame, area: Area) -> Scene {
    let mut scene = Scene::default();
    let stroke = frame.border.map(|color| Stroke::new(color, 0.9));
    if frame.fill.is_some() || stroke.is_some() {
        scene.rect(area, frame.fill, stroke);
    }
    if let Some(bar) = frame.bar {
        scene.rect(Area { w: 3.0, ..area }, Some(bar), None);
    }
    if frame.border == Some(BRAND) {
        scene.rect(Area { h: 2.4, ..area }, Some(BRAND), None);
    }
    scene
}
