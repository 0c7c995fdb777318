//! Single operators: shapes, text and the brackets of marked content.

use std::collections::BTreeMap;

use printpdf::{
    Color, CurTransMat, DictItem, FontId, Line, LineDashPattern, LinePoint, Op, PaintMode, PdfFontHandle, Point, Polygon,
    PolygonRing, Pt, TextMatrix, WindingOrder, XObjectId, XObjectTransform,
};

use super::logo::LOGO;
use super::subsets::Subsets;
use crate::fonts::Faces;
use crate::look::Accent;
use crate::palette::Rgb;
use crate::scene::{Area, Mark, Path, Placed, Stretch, Stroke};

/// Turns marks into operators of one page.
pub(super) struct Pencil<'a> {
    pub(super) height: f32,
    pub(super) faces: &'a Faces,
    pub(super) subsets: &'a mut Subsets,
    /// What stands for petrol.
    pub(super) accent: Option<Accent>,
    pub(super) said: Said,
}

/// What the page is already drawn with: an operator that says it again is only weight.
#[derive(Default)]
pub(super) struct Said {
    fill: Option<Rgb>,
    stroke: Option<Rgb>,
    width: Option<f32>,
    /// A face and its size.
    font: Option<(usize, f32)>,
}

/// Content that is decoration.
pub(super) fn artifact() -> Op {
    Op::BeginMarkedContent { tag: "Artifact".to_owned() }
}

/// A header or footer.
pub(super) fn running(kind: &str) -> Op {
    let name = |text: &str| DictItem::Name(text.as_bytes().to_vec());
    begin("Artifact", [("Type", name("Pagination")), ("Subtype", name(kind))])
}

/// Content number `number` of the page.
pub(super) fn content(tag: &str, number: usize) -> Op {
    begin(tag, [("MCID", DictItem::Int(i64::try_from(number).unwrap_or(i64::MAX)))])
}

/// A hundredth of a point is finer than any printer and keeps the file small.
pub(super) fn rounded(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

fn begin<const N: usize>(tag: &str, properties: [(&str, DictItem); N]) -> Op {
    let map: BTreeMap<String, DictItem> = properties.into_iter().map(|(key, item)| (key.to_owned(), item)).collect();
    Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties: DictItem::Dict { map } }
}

fn rgb_color(rgb: Rgb) -> Color {
    let [r, g, b] = rgb.map(|channel| (f32::from(channel) / 255.0 * 1000.0).round() / 1000.0);
    Color::Rgb(printpdf::Rgb { r, g, b, icc_profile: None })
}

fn dash(pattern: &[f32]) -> Op {
    Op::SetLineDashPattern { dash: LineDashPattern { offset: 0.0, pattern: pattern.iter().copied().collect() } }
}

impl Pencil<'_> {
    /// Draws `mark`, lowered by `dy`.
    pub(super) fn mark(&mut self, ops: &mut Vec<Op>, mark: &Mark, dy: f32) {
        match mark {
            Mark::Path(path) => self.path(ops, path, dy),
            Mark::Text(placed) => self.text(ops, placed, dy),
            Mark::Logo(area) => self.logo(ops, *area, dy),
        }
    }

    fn color(&self, rgb: Rgb) -> Rgb {
        self.accent.map_or(rgb, |accent| accent.of(rgb))
    }

    fn fill(&mut self, ops: &mut Vec<Op>, rgb: Rgb) {
        let color = self.color(rgb);
        if self.said.fill.replace(color) != Some(color) {
            ops.push(Op::SetFillColor { col: rgb_color(color) });
        }
    }

    fn font(&mut self, ops: &mut Vec<Op>, face: usize, tag: &str, size: f32) {
        if self.said.font.replace((face, size)) != Some((face, size)) {
            ops.push(Op::SetFont { font: PdfFontHandle::External(FontId(tag.to_owned())), size: Pt(size) });
        }
    }

    /// A picture is a square of one point: the matrix gives it its place and size.
    fn logo(&self, ops: &mut Vec<Op>, area: Area, dy: f32) {
        let [x, y, w, h] = [area.x, self.height - area.y - dy - area.h, area.w, area.h].map(rounded);
        ops.extend([
            Op::SaveGraphicsState,
            Op::SetTransformationMatrix { matrix: CurTransMat::Raw([w, 0.0, 0.0, h, x, y]) },
            Op::UseXobject {
                id: XObjectId(LOGO.to_owned()),
                transform: XObjectTransform { no_auto_scale: true, ..XObjectTransform::default() },
            },
            Op::RestoreGraphicsState,
        ]);
    }

    fn path(&mut self, ops: &mut Vec<Op>, path: &Path, dy: f32) {
        let height = self.height;
        let place = |x: f32, y: f32| Point { x: Pt(rounded(x)), y: Pt(rounded(height - y - dy)) };
        let knots = path.knots.iter().map(|knot| LinePoint { p: place(knot.x, knot.y), bezier: knot.handle });
        let points: Vec<LinePoint> = knots.collect();
        if let Some(stroke) = &path.stroke {
            self.pen(ops, stroke);
        }
        match path.fill {
            None => ops.push(Op::DrawLine { line: Line { points, is_closed: path.closed } }),
            Some(fill) => {
                self.fill(ops, fill);
                let mode = if path.stroke.is_some() { PaintMode::FillStroke } else { PaintMode::Fill };
                let rings = vec![PolygonRing { points }];
                ops.push(Op::DrawPolygon { polygon: Polygon { rings, mode, winding_order: WindingOrder::NonZero } });
            }
        }
        if path.stroke.as_ref().is_some_and(|stroke| !stroke.dash.is_empty()) {
            ops.push(dash(&[]));
        }
    }

    fn pen(&mut self, ops: &mut Vec<Op>, stroke: &Stroke) {
        let color = self.color(stroke.color);
        if self.said.stroke.replace(color) != Some(color) {
            ops.push(Op::SetOutlineColor { col: rgb_color(color) });
        }
        if self.said.width.replace(stroke.width) != Some(stroke.width) {
            ops.push(Op::SetOutlineThickness { pt: Pt(stroke.width) });
        }
        if !stroke.dash.is_empty() {
            ops.push(dash(stroke.dash));
        }
    }

    fn text(&mut self, ops: &mut Vec<Op>, placed: &Placed, dy: f32) {
        let stretch = &placed.stretch;
        let Some(face) = self.faces.get(stretch.face) else { return };
        // Along the line, and up from it.
        let (a, b) = if placed.turned { (0.0, 1.0) } else { (1.0, 0.0) };
        // The operator steps back after a glyph: what comes before the first is in its place.
        let ahead = stretch.glyphs.first().map_or(0.0, |glyph| -glyph.back * stretch.size / 1000.0);
        let (x, y) = (rounded(placed.x + ahead * a), rounded(self.height - placed.baseline - dy + ahead * b));
        if stretch.soft {
            ops.push(soft_hyphen());
        }
        ops.push(Op::StartTextSection);
        self.fill(ops, stretch.color);
        self.font(ops, stretch.face, face.tag, stretch.size);
        // At the start of a text the matrix is the identity: to stand upright, a step is enough.
        ops.push(if placed.turned {
            Op::SetTextMatrix { matrix: TextMatrix::Raw([a, b, -b, a, x, y]) }
        } else {
            Op::SetTextCursor { pos: Point { x: Pt(x), y: Pt(y) } }
        });
        ops.extend([self.show(stretch), Op::EndTextSection]);
        if stretch.soft {
            ops.push(Op::EndMarkedContent);
        }
    }

    /// The glyphs in few strings: printpdf's own operator writes a string for each.
    fn show(&mut self, stretch: &Stretch) -> Op {
        let mut shown = Vec::new();
        let mut glyphs = Vec::with_capacity(stretch.glyphs.len() * 2);
        for (at, glyph) in stretch.glyphs.iter().enumerate() {
            // The first is in its place.
            if at > 0 && glyph.back != 0.0 {
                shown.extend([string(std::mem::take(&mut glyphs)), DictItem::Real(glyph.back)]);
            }
            glyphs.extend(self.subsets.take(stretch.face, glyph.id, &glyph.said).to_be_bytes());
        }
        shown.push(string(glyphs));
        Op::Unknown { key: "TJ".to_owned(), value: vec![DictItem::Array(shown)] }
    }
}

const fn string(data: Vec<u8>) -> DictItem {
    DictItem::String { data, literal: true }
}

/// Tells readers that the hyphen drawn next is only where the word was broken (UTF-16 with its mark of order).
fn soft_hyphen() -> Op {
    begin("Span", [("ActualText", DictItem::String { data: vec![0xFE, 0xFF, 0x00, 0xAD], literal: false })])
}
