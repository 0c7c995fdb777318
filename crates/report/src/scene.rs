//! Vector drawings as plain values: shapes and shaped text, top-left origin, in points.
//!
//! A scene knows nothing of PDF. The painter places it on a page; another writer could make SVG of it.

use std::sync::Arc;

use crate::palette::{Hatch, Rgb};

/// A drawing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scene {
    pub(crate) marks: Vec<Mark>,
}

#[derive(Clone, Debug)]
pub(crate) enum Mark {
    Path(Path),
    Text(Placed),
    /// The logo, in this place.
    Logo(Area),
}

/// A polygon or an open line.
#[derive(Clone, Debug)]
pub(crate) struct Path {
    pub(crate) knots: Vec<Knot>,
    pub(crate) fill: Option<Rgb>,
    pub(crate) stroke: Option<Stroke>,
    pub(crate) closed: bool,
}

/// A point of a path; a handle bends the line towards it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Knot {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) handle: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Stroke {
    pub(crate) color: Rgb,
    pub(crate) width: f32,
    /// Lengths on and off; empty for a whole line.
    pub(crate) dash: &'static [f32],
}

/// Text at its place.
#[derive(Clone, Debug)]
pub(crate) struct Placed {
    pub(crate) x: f32,
    pub(crate) baseline: f32,
    /// Reads from bottom to top.
    pub(crate) turned: bool,
    pub(crate) stretch: Arc<Stretch>,
}

/// Shaped text of one face, size and colour.
#[derive(Clone, Debug)]
pub(crate) struct Stretch {
    /// Place in the faces.
    pub(crate) face: usize,
    pub(crate) size: f32,
    pub(crate) color: Rgb,
    pub(crate) glyphs: Vec<Glyph>,
    /// A hyphen that is drawn but is not in the text.
    pub(crate) soft: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    /// Thousandths of an em to step back before the glyph.
    pub(crate) back: f32,
    pub(crate) said: Said,
}

/// What a glyph says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    /// An earlier glyph says it.
    Nothing,
    One(char),
    Several(Box<str>),
}

impl Said {
    pub(crate) fn chars(&self) -> impl Iterator<Item = char> + '_ {
        let (one, several) = match self {
            Self::Nothing => (None, ""),
            Self::One(character) => (Some(*character), ""),
            Self::Several(text) => (None, text.as_ref()),
        };
        one.into_iter().chain(several.chars())
    }
}

/// An upright rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Area {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) w: f32,
    pub(crate) h: f32,
}

impl Area {
    pub(crate) const fn new(x: f32, y: f32, w: f32, h: f32) -> Self {
        Self { x, y, w, h }
    }

    /// The area less `by` on every side.
    pub(crate) fn inset(self, by: f32) -> Self {
        Self::new(self.x + by, self.y + by, (self.w - 2.0 * by).max(0.0), (self.h - 2.0 * by).max(0.0))
    }
}

impl Stroke {
    pub(crate) const fn new(color: Rgb, width: f32) -> Self {
        Self { color, width, dash: &[] }
    }

    pub(crate) const fn dashed(color: Rgb, width: f32, dash: &'static [f32]) -> Self {
        Self { color, width, dash }
    }
}

const fn corner(x: f32, y: f32) -> Knot {
    Knot { x, y, handle: false }
}

const fn handle(x: f32, y: f32) -> Knot {
    Knot { x, y, handle: true }
}

impl Scene {
    /// Adds `other`, moved right and down.
    pub(crate) fn add(&mut self, other: Self, dx: f32, dy: f32) {
        self.marks.extend(other.marks.into_iter().map(|mark| mark.moved(dx, dy)));
    }

    pub(crate) fn path(&mut self, knots: Vec<Knot>, fill: Option<Rgb>, stroke: Option<Stroke>, closed: bool) {
        self.marks.push(Mark::Path(Path { knots, fill, stroke, closed }));
    }

    pub(crate) fn line(&mut self, from: (f32, f32), to: (f32, f32), stroke: Stroke) {
        self.path(vec![corner(from.0, from.1), corner(to.0, to.1)], None, Some(stroke), false);
    }

    /// A horizontal rule of `width` points from `x`.
    pub(crate) fn rule(&mut self, x: f32, y: f32, width: f32, stroke: Stroke) {
        self.line((x, y), (x + width, y), stroke);
    }

    pub(crate) fn rect(&mut self, area: Area, fill: Option<Rgb>, stroke: Option<Stroke>) {
        let Area { x, y, w, h } = area;
        let knots = vec![corner(x, y), corner(x + w, y), corner(x + w, y + h), corner(x, y + h)];
        self.path(knots, fill, stroke, true);
    }

    /// A rectangle with round corners.
    pub(crate) fn rounded(&mut self, area: Area, radius: f32, fill: Option<Rgb>, stroke: Option<Stroke>) {
        let Area { x, y, w, h } = area;
        let r = radius.min(w / 2.0).min(h / 2.0);
        // Distance of the handle from the corner that makes the curve a quarter of a circle.
        let k = r * 0.4477;
        let knots = vec![
            corner(x + r, y),
            corner(x + w - r, y),
            handle(x + w - k, y),
            handle(x + w, y + k),
            corner(x + w, y + r),
            corner(x + w, y + h - r),
            handle(x + w, y + h - k),
            handle(x + w - k, y + h),
            corner(x + w - r, y + h),
            corner(x + r, y + h),
            handle(x + k, y + h),
            handle(x, y + h - k),
            corner(x, y + h - r),
            corner(x, y + r),
            handle(x, y + k),
            handle(x + k, y),
            corner(x + r, y),
        ];
        self.path(knots, fill, stroke, true);
    }

    /// Fills `area` with a texture.
    pub(crate) fn hatch(&mut self, area: Area, hatch: Hatch, color: Rgb) {
        match hatch {
            Hatch::Plain => {}
            Hatch::Dots => self.dots(area, color),
            Hatch::Diagonal => self.diagonals(area, color),
        }
    }

    /// A dashed line a row: a shape for each dot would be a quarter of the file.
    fn dots(&mut self, area: Area, color: Rgb) {
        const DOT: f32 = 1.1;
        const GAP: f32 = 3.5;
        const STEP: f32 = DOT + GAP;
        let mut y = area.y + 2.0;
        let mut odd = false;
        while y < area.y + area.h - 1.0 {
            let x = area.x + 2.0 - DOT / 2.0 + if odd { STEP / 2.0 } else { 0.0 };
            let end = area.x + area.w - 1.0;
            if x < end {
                self.line((x, y), (end, y), Stroke::dashed(color, DOT, &[DOT, GAP]));
            }
            y += STEP / 2.0;
            odd = !odd;
        }
    }

    /// Lines rising to the right, cut at the borders by arithmetic: a clip would cost a graphics state each.
    fn diagonals(&mut self, area: Area, color: Rgb) {
        const STEP: f32 = 4.4;
        let mut reach = STEP / 2.0;
        while reach < area.w + area.h {
            let (start, end) = (reach.min(area.h), reach.min(area.w));
            let from = (area.x + reach - start, area.y + start);
            let to = (area.x + end, area.y + reach - end);
            self.line(from, to, Stroke::new(color, 0.7));
            reach += STEP;
        }
    }
}

impl Mark {
    fn moved(mut self, dx: f32, dy: f32) -> Self {
        match &mut self {
            Self::Path(path) => {
                for knot in &mut path.knots {
                    knot.x += dx;
                    knot.y += dy;
                }
            }
            Self::Text(placed) => {
                placed.x += dx;
                placed.baseline += dy;
            }
            Self::Logo(area) => {
                area.x += dx;
                area.y += dy;
            }
        }
        self
    }
}
