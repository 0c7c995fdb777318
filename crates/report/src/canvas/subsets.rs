//! Faces cut down to the glyphs a document uses.

use std::collections::BTreeMap;

use printpdf::{Codepoint, FontId, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, Pt, TextItem};
use subsetter::GlyphRemapper;

use super::sfnt;
use crate::fonts::{Face, Faces};
use crate::scene::Said;

/// A face cannot be cut down: its file is damaged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the face {name} cannot be cut down: {reason}")]
pub struct SubsetError {
    /// PostScript name of the face.
    pub name: &'static str,
    /// The cutter's own words.
    pub reason: String,
}

/// The glyphs used so far, renumbered per face.
pub(crate) struct Subsets {
    used: Vec<Used>,
}

#[derive(Default)]
struct Used {
    numbers: GlyphRemapper,
    /// What each new number says: a PDF font can tell only one text per glyph, the first one wins.
    texts: BTreeMap<u16, String>,
}

/// Said of a glyph that never says anything of its own, such as the second half of a split sign.
const SILENT: &str = "\u{200b}";

impl Subsets {
    pub(crate) fn new(faces: &Faces) -> Self {
        Self { used: faces.iter().map(|_| Used::default()).collect() }
    }

    /// The number of a glyph in the cut-down face.
    pub(super) fn take(&mut self, face: usize, glyph: u16, said: &Said) -> u16 {
        let Some(used) = self.used.get_mut(face) else { return 0 };
        let number = used.numbers.remap(glyph);
        if *said != Said::Nothing {
            used.texts.entry(number).or_insert_with(|| said.chars().collect());
        }
        number
    }

    /// Puts the cut-down faces into `pdf`.
    ///
    /// # Errors
    /// [`SubsetError`] when a face cannot be cut down.
    pub(crate) fn embed(&self, faces: &Faces, pdf: &mut PdfDocument) -> Result<(), SubsetError> {
        for (face, used) in self.cut(faces) {
            let font = PdfFont::new(cut(face, &used.numbers)?);
            pdf.resources.fonts.map.insert(FontId(face.tag.to_owned()), font);
        }
        Ok(())
    }

    /// Shows every glyph of every face with what it says. From such a page printpdf learns what the faces are to hold; the page
    /// itself is in no report.
    pub(crate) fn inventory(&self, faces: &Faces) -> Vec<Op> {
        let show = |(face, used): (&Face, &Used)| {
            let font = PdfFontHandle::External(FontId(face.tag.to_owned()));
            let items = vec![TextItem::GlyphIds((1..used.numbers.num_gids()).map(|number| used.glyph(number)).collect())];
            [Op::StartTextSection, Op::SetFont { font, size: Pt(1.0) }, Op::ShowText { items }, Op::EndTextSection]
        };
        self.cut(faces).flat_map(show).collect()
    }

    /// The faces of which something is shown.
    fn cut<'a>(&'a self, faces: &'a Faces) -> impl Iterator<Item = (&'a Face, &'a Used)> {
        faces.iter().zip(&self.used).filter(|(_, used)| used.numbers.num_gids() > 1)
    }
}

impl Used {
    fn glyph(&self, number: u16) -> Codepoint {
        let said = self.texts.get(&number).map_or(SILENT, String::as_str);
        Codepoint::with_cid(number, 0.0, said.to_owned())
    }
}

fn cut(face: &Face, numbers: &GlyphRemapper) -> Result<ParsedFont, SubsetError> {
    let reason = |error: subsetter::Error| SubsetError { name: face.name, reason: error.to_string() };
    let cut = subsetter::subset(face.bytes, 0, numbers).map_err(reason)?;
    let bytes = sfnt::bare(&cut).unwrap_or(cut);
    let widths = numbers.remapped_gids().zip(0..).map(|(old, new)| (new, face.parsed.get_glyph_width(old).unwrap_or(0)));
    let mut parsed = ParsedFont::with_glyph_data(
        bytes,
        0,
        Some(format!("{}+{}", face.tag, face.name)),
        BTreeMap::new(),
        widths.collect(),
        face.parsed.units_per_em,
        face.parsed.font_metrics.clone(),
    );
    parsed.pdf_font_metrics = face.parsed.pdf_font_metrics.clone();
    Ok(parsed)
}
