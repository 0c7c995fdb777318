//! Paragraphs: shaping and line breaking, from runs of text to lines of placed glyphs.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::{
    Alignment, AlignmentOptions, FontContext, FontFamily, FontStyle, FontWeight, Layout, LayoutContext, Line as Broken, LineHeight,
    OverflowWrap, RangedBuilder, StyleProperty,
};

use crate::blocks::{Align, Run};
use crate::fonts::{Faces, SANS, SERIF};
use crate::glyphs::{self, Shape};
use crate::palette::Rgb;
use crate::scene::{Mark, Placed, Scene, Stretch};

/// How a paragraph looks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    pub(crate) serif: bool,
    /// Points.
    pub(crate) size: f32,
    /// 400, 600 or 700.
    pub(crate) weight: f32,
    pub(crate) italic: bool,
    pub(crate) color: Rgb,
    /// Distance of baselines in sizes.
    pub(crate) leading: f32,
    pub(crate) align: Align,
    /// Colour of links; none leaves them as the text around.
    pub(crate) links: Option<Rgb>,
}

/// A paragraph broken into lines. A copy shares them.
#[derive(Clone, Debug)]
pub(crate) struct Para {
    pub(crate) lines: Arc<[Line]>,
}

#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) height: f32,
    /// From the top of the line.
    pub(crate) baseline: f32,
    pub(crate) pieces: Vec<Piece>,
}

/// Part of a line that comes from one run and one face.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    pub(crate) x: f32,
    /// Without the space at the end.
    pub(crate) width: f32,
    /// The run it comes from, by its place.
    pub(crate) run: usize,
    pub(crate) stretch: Arc<Stretch>,
}

/// What parley carries through for each character.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Brush {
    pub(crate) color: Rgb,
    pub(crate) run: usize,
}

/// Breaks paragraphs with the faces of the report and no other.
pub(crate) struct Shaper<'a> {
    faces: &'a Faces,
    fonts: FontContext,
    layouts: LayoutContext<Brush>,
    /// Places of the faces by parley's own numbers, which differ from run to run and are only looked up.
    places: BTreeMap<u64, usize>,
    /// A document is laid out more than once, and its paragraphs are the same each time.
    known: HashMap<Asked, Para>,
    /// Those of the layout before this one, most of which come again.
    before: Paragraphs,
}

/// The paragraphs of a layout, by what their lines follow from.
#[derive(Clone, Default)]
pub(crate) struct Paragraphs(Arc<HashMap<Asked, Para>>);

/// All that the lines of a paragraph follow from.
#[derive(PartialEq, Eq, Hash)]
struct Asked {
    text: String,
    /// The end of each run in the text, and whether it is bold, italic and a link.
    runs: Vec<(usize, bool, bool, bool)>,
    style: (bool, bool, Align, [Rgb; 2], [u32; 3]),
    width: u32,
}

impl Asked {
    fn of(runs: &[Run], style: &Style, width: f32) -> Self {
        let mut text = String::new();
        let ends = |run: &Run| {
            text.push_str(&run.text);
            (text.len(), run.bold, run.italic, run.link.is_some())
        };
        let runs = runs.iter().map(ends).collect();
        let Style { serif, size, weight, italic, color, leading, align, links } = *style;
        let colors = [color, links.unwrap_or(color)];
        let style = (serif, italic, align, colors, [size, weight, leading].map(f32::to_bits));
        Self { text, runs, style, width: width.to_bits() }
    }
}

impl Para {
    pub(crate) fn height(&self) -> f32 {
        self.lines.iter().map(|line| line.height).sum()
    }

    /// Width of the longest line from its first letter to its last.
    pub(crate) fn ink_width(&self) -> f32 {
        let start = |line: &Line| line.pieces.first().map_or(0.0, |piece| piece.x);
        self.lines.iter().map(|line| line.end() - start(line)).fold(0.0, f32::max)
    }

    /// Width of the longest line.
    pub(crate) fn width(&self) -> f32 {
        self.lines.iter().map(Line::end).fold(0.0, f32::max)
    }
}

impl Line {
    /// Right edge of the last letter.
    pub(crate) fn end(&self) -> f32 {
        self.pieces.iter().map(|piece| piece.x + piece.width).fold(0.0, f32::max)
    }
}

impl Style {
    pub(crate) const fn sans(size: f32, weight: f32, color: Rgb, leading: f32) -> Self {
        Self { serif: false, size, weight, italic: false, color, leading, align: Align::Left, links: Some(crate::palette::BRAND) }
    }

    pub(crate) const fn serif(size: f32, color: Rgb, leading: f32) -> Self {
        Self { serif: true, ..Self::sans(size, 600.0, color, leading) }
    }

    pub(crate) const fn aligned(self, align: Align) -> Self {
        Self { align, ..self }
    }

    pub(crate) const fn colored(self, color: Rgb) -> Self {
        Self { color, ..self }
    }

    pub(crate) const fn sized(self, size: f32) -> Self {
        Self { size, ..self }
    }

    pub(crate) const fn without_links(self) -> Self {
        Self { links: None, ..self }
    }
}

impl<'a> Shaper<'a> {
    /// A shaper that knows the paragraphs of an earlier layout.
    pub(crate) fn new(faces: &'a Faces, before: Paragraphs) -> Self {
        let collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let mut fonts = FontContext { collection, source_cache: SourceCache::default() };
        let mut places = BTreeMap::new();
        for (place, face) in faces.iter().enumerate() {
            let blob = Blob::new(Arc::new(face.bytes));
            places.insert(blob.id(), place);
            fonts.collection.register_fonts(blob, None);
        }
        Self { faces, fonts, layouts: LayoutContext::new(), places, known: HashMap::new(), before }
    }

    /// Another shaper, that knows the same of earlier.
    pub(crate) fn beside(&self) -> Self {
        Self::new(self.faces, self.before.clone())
    }

    /// Takes over the paragraphs that `other` has set.
    pub(crate) fn learn(&mut self, other: Self) {
        self.known.extend(other.known);
    }

    /// The paragraphs of this layout, for the next.
    pub(crate) fn paragraphs(self) -> Paragraphs {
        Paragraphs(Arc::new(self.known))
    }

    /// `runs` broken to lines at most `width` points long; a longer word is broken anywhere.
    pub(crate) fn para(&mut self, runs: &[Run], style: &Style, width: f32) -> Para {
        let asked = Asked::of(runs, style, width);
        if let Some(para) = self.known.get(&asked) {
            return para.clone();
        }
        let para = self.before.0.get(&asked).cloned().unwrap_or_else(|| self.broken(runs, style, width));
        self.known.insert(asked, para.clone());
        para
    }

    fn broken(&mut self, runs: &[Run], style: &Style, width: f32) -> Para {
        let texts: Vec<String> = runs.iter().map(|run| self.faces.legible(&run.text)).collect();
        let text = texts.concat();
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, &text, 1.0, false);
        defaults(&mut builder, style);
        let mut at = 0;
        for (place, (run, text)) in runs.iter().zip(&texts).enumerate() {
            voice(&mut builder, style, run, place, at..at + text.len());
            at += text.len();
        }
        let mut layout: Layout<Brush> = builder.build(&text);
        layout.break_all_lines(Some(width.max(1.0)));
        layout.align(alignment(style.align), AlignmentOptions::default());
        Para { lines: layout.lines().map(|line| self.line(&line, &text)).collect() }
    }

    /// One run of plain text.
    pub(crate) fn plain(&mut self, text: &str, style: &Style, width: f32) -> Para {
        self.para(&[Run { text: text.to_owned(), ..Run::default() }], style, width)
    }

    /// `text` on a single line, cut with an ellipsis where it does not fit.
    pub(crate) fn single(&mut self, text: &str, style: &Style, width: f32) -> Para {
        let whole = self.plain(text, style, width);
        if whole.lines.len() <= 1 {
            return whole;
        }
        let count = text.chars().count();
        let (mut fits, mut fails) = (0, count);
        while fails - fits > 1 {
            let middle = fits.midpoint(fails);
            let para = self.plain(&cut(text, middle), style, width);
            if para.lines.len() <= 1 { fits = middle } else { fails = middle }
        }
        self.plain(&cut(text, fits), style, width)
    }

    fn line(&self, broken: &Broken<'_, Brush>, text: &str) -> Line {
        let metrics = *broken.metrics();
        let mut pieces = Vec::new();
        let mut x = metrics.offset + metrics.inline_min_coord;
        let end = broken.text_range().end;
        for run in broken.runs() {
            let place = self.places.get(&run.font().data.id()).copied().unwrap_or_default();
            let Some(face) = self.faces.get(place) else { continue };
            let shapes = glyphs::shapes(&run, text, end);
            x = compose(&mut pieces, &shapes, &Voice { face, place, size: run.font_size() }, x);
        }
        Line {
            height: metrics.block_max_coord - metrics.block_min_coord,
            baseline: metrics.baseline - metrics.block_min_coord,
            pieces,
        }
    }
}

/// The face and size a run of glyphs is written in.
struct Voice<'a> {
    face: &'a crate::fonts::Face,
    place: usize,
    size: f32,
}

/// Adds the pieces of one run of glyphs, starting at `x`; gives the right edge.
fn compose(pieces: &mut Vec<Piece>, shapes: &[Shape], voice: &Voice<'_>, mut x: f32) -> f32 {
    let mut group: Option<(usize, glyphs::Pen)> = None;
    for shape in shapes {
        let fits = |piece: &Piece| piece.run == shape.brush.run && piece.stretch.soft == shape.soft;
        let open = group.take().filter(|(at, _)| pieces.get(*at).is_some_and(fits));
        let (at, mut pen) = open.unwrap_or_else(|| {
            pieces.push(Piece { x, width: 0.0, run: shape.brush.run, stretch: blank(voice, shape) });
            (pieces.len() - 1, glyphs::Pen::default())
        });
        if let Some(piece) = pieces.get_mut(at) {
            // Nobody else has it yet: nothing is copied.
            pen.write(Arc::make_mut(&mut piece.stretch), shape, voice.face);
            if !shape.blank {
                piece.width = x + shape.advance - piece.x;
            }
        }
        x += shape.advance;
        group = Some((at, pen));
    }
    x
}

fn blank(voice: &Voice<'_>, shape: &Shape) -> Arc<Stretch> {
    Arc::new(Stretch { face: voice.place, size: voice.size, color: shape.brush.color, glyphs: Vec::new(), soft: shape.soft })
}

fn defaults(builder: &mut RangedBuilder<'_, Brush>, style: &Style) {
    builder.push_default(StyleProperty::FontFamily(FontFamily::from(if style.serif { SERIF } else { SANS })));
    builder.push_default(StyleProperty::FontSize(style.size));
    builder.push_default(StyleProperty::FontWeight(FontWeight::new(style.weight)));
    builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(style.leading)));
    builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
    if style.italic {
        builder.push_default(StyleProperty::FontStyle(FontStyle::Italic));
    }
}

fn voice(builder: &mut RangedBuilder<'_, Brush>, style: &Style, run: &Run, place: usize, range: std::ops::Range<usize>) {
    if run.bold {
        builder.push(StyleProperty::FontWeight(FontWeight::new(style.weight.max(600.0))), range.clone());
    }
    if run.italic {
        builder.push(StyleProperty::FontStyle(FontStyle::Italic), range.clone());
    }
    let color = run.link.as_ref().and(style.links).unwrap_or(style.color);
    builder.push(StyleProperty::Brush(Brush { color, run: place }), range);
}

const fn alignment(align: Align) -> Alignment {
    match align {
        Align::Left => Alignment::Start,
        Align::Centre => Alignment::Center,
        Align::Right => Alignment::End,
    }
}

/// The first `count` characters of `text` and an ellipsis.
fn cut(text: &str, count: usize) -> String {
    let kept: String = text.chars().take(count).collect();
    format!("{}…", kept.trim_end())
}

impl Para {
    /// Draws all lines with the top left corner at `x`, `y`.
    pub(crate) fn draw(&self, scene: &mut Scene, x: f32, y: f32) {
        let mut top = y;
        for line in self.lines.iter() {
            for piece in &line.pieces {
                scene.marks.push(piece.placed(x, top + line.baseline));
            }
            top += line.height;
        }
    }

    /// Draws the lines reading from bottom to top, the block's left edge at `x`, its lower end at `y`.
    pub(crate) fn draw_turned(&self, scene: &mut Scene, x: f32, y: f32) {
        let mut left = x;
        for line in self.lines.iter() {
            for piece in &line.pieces {
                let stretch = Arc::clone(&piece.stretch);
                scene.marks.push(Mark::Text(Placed { x: left + line.baseline, baseline: y - piece.x, turned: true, stretch }));
            }
            left += line.height;
        }
    }
}

impl Piece {
    /// The piece in a line that starts at `x`.
    pub(crate) fn placed(&self, x: f32, baseline: f32) -> Mark {
        Mark::Text(Placed { x: x + self.x, baseline, turned: false, stretch: Arc::clone(&self.stretch) })
    }
}
