//! From parley's clusters to glyphs with their text and kerning, as a PDF wants them.

use parley::{Cluster, Run};
use smallvec::SmallVec;

use crate::fonts::Face;
use crate::scene::{Glyph, Said, Stretch};
use crate::text::Brush;

/// Characters that are drawn together, a ligature for example.
pub(crate) struct Shape {
    text: SmallVec<[char; 2]>,
    /// Points to the next shape.
    pub(crate) advance: f32,
    pub(crate) brush: Brush,
    /// White space: it has width but nothing to see.
    pub(crate) blank: bool,
    /// A hyphen at the end of a line, not in the text.
    pub(crate) soft: bool,
    /// Identifier, advance and shift to the right, in points.
    glyphs: SmallVec<[(u16, f32, f32); 2]>,
    size: f32,
}

/// Where a viewer's pen is and where it should be, in thousandths of an em.
///
/// Viewers advance by whole thousandths; kerning and rounding are given as steps back.
#[derive(Default)]
pub(crate) struct Pen {
    viewer: f32,
    wanted: f32,
}

/// The shapes of a run in the order they are drawn, without soft hyphens but at `line_end`, and without line breaks.
pub(crate) fn shapes(run: &Run<'_, Brush>, text: &str, line_end: usize) -> Vec<Shape> {
    let size = run.font_size();
    let mut shapes: Vec<Shape> = Vec::new();
    // In right-to-left text the rest of a ligature comes before its first character.
    let mut rest: Vec<Cluster<'_, Brush>> = Vec::new();
    for cluster in run.visual_clusters() {
        let said = &text[cluster.text_range()];
        if cluster.is_ligature_continuation() {
            match shapes.last_mut() {
                Some(last) if !cluster.is_rtl() => {
                    last.text.extend(letters(said));
                    last.advance += cluster.advance();
                }
                _ => rest.push(cluster),
            }
            continue;
        }
        let mut shape = shape(&cluster, said, size);
        for part in rest.drain(..).rev() {
            shape.text.extend(letters(&text[part.text_range()]));
            shape.advance += part.advance();
        }
        shape.soft = said == "\u{ad}";
        let hidden = said == "\n" || (shape.soft && cluster.text_range().end != line_end);
        if !hidden {
            shapes.push(shape);
        }
    }
    shapes
}

/// What is drawn together is not parted: the place inside it where it might have been says nothing.
fn letters(said: &str) -> impl Iterator<Item = char> + '_ {
    said.chars().filter(|character| *character != '\u{ad}')
}

fn shape(cluster: &Cluster<'_, Brush>, said: &str, size: f32) -> Shape {
    Shape {
        text: said.chars().collect(),
        advance: cluster.advance(),
        brush: cluster.style().brush.clone(),
        blank: said.chars().all(char::is_whitespace),
        soft: false,
        glyphs: cluster.glyphs().map(|glyph| (glyph.id as u16, glyph.advance, glyph.x)).collect(),
        size,
    }
}

impl Pen {
    /// Adds the glyphs of `shape` to `stretch`.
    pub(crate) fn write(&mut self, stretch: &mut Stretch, shape: &Shape, face: &Face) {
        if shape.soft {
            stretch.glyphs.push(Glyph { id: face.hyphen, back: 0.0, said: Said::One('-') });
            return;
        }
        let scale = 1000.0 / shape.size.max(0.1);
        let single = shape.glyphs.len() == 1;
        for (at, (id, advance, shift)) in shape.glyphs.iter().enumerate() {
            let id = if *id == 0 { face.stand_in } else { *id };
            let wanted = self.wanted + shift * scale;
            let step = self.viewer - wanted;
            let back = if step.abs() < 0.5 { 0.0 } else { step.round() };
            stretch.glyphs.push(Glyph { id, back, said: spoken(shape, at) });
            self.viewer += face.width(id) - back;
            self.wanted += if single { shape.advance } else { *advance } * scale;
        }
    }
}

/// What a glyph of a shape says: one character each where the numbers agree, else all with the first.
fn spoken(shape: &Shape, at: usize) -> Said {
    let mut characters = shape.text.iter().copied().map(ordinary);
    match (shape.text.len() == shape.glyphs.len(), at) {
        (true, _) => characters.nth(at).map_or(Said::Nothing, Said::One),
        (false, 0) => Said::Several(characters.collect()),
        (false, _) => Said::Nothing,
    }
}

/// The plain twin of a character that shares its glyph: a PDF font can tell only one text per glyph.
const fn ordinary(character: char) -> char {
    match character {
        '\u{a0}' => ' ',
        '\u{ad}' | '\u{2010}' | '\u{2011}' => '-',
        _ => character,
    }
}
