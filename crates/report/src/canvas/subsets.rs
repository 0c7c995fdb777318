//! Faces cut down to the glyphs a document uses.

use std::collections::BTreeMap;

use printpdf::{FontId, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, TextItem};
use subsetter::GlyphRemapper;

use super::{Page, sfnt};
use crate::fonts::{Face, Faces};

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
    pub(super) fn take(&mut self, face: usize, glyph: u16, text: &str) -> u16 {
        let Some(used) = self.used.get_mut(face) else { return 0 };
        let number = used.numbers.remap(glyph);
        if !text.is_empty() {
            used.texts.entry(number).or_insert_with(|| text.to_owned());
        }
        number
    }

    /// Gives every shown glyph its text and puts the cut-down faces into `pdf`.
    ///
    /// # Errors
    /// [`SubsetError`] when a face cannot be cut down.
    pub(crate) fn embed(&self, faces: &Faces, pages: &mut [Page], pdf: &mut PdfDocument) -> Result<(), SubsetError> {
        let texts: BTreeMap<&str, &BTreeMap<u16, String>> =
            faces.iter().zip(&self.used).map(|(face, used)| (face.tag, &used.texts)).collect();
        for page in pages {
            speak(&mut page.ops, &texts);
        }
        for (face, used) in faces.iter().zip(&self.used).filter(|(_, used)| used.numbers.num_gids() > 1) {
            let font = PdfFont::new(cut(face, &used.numbers)?);
            pdf.resources.fonts.map.insert(FontId(face.tag.to_owned()), font);
        }
        Ok(())
    }
}

/// Writes into each glyph what it says.
fn speak(ops: &mut [Op], texts: &BTreeMap<&str, &BTreeMap<u16, String>>) {
    let mut current = None;
    for op in ops {
        match op {
            Op::SetFont { font: PdfFontHandle::External(id), .. } => current = texts.get(id.0.as_str()),
            Op::ShowText { items } => {
                for item in items {
                    if let TextItem::GlyphIds(glyphs) = item {
                        for glyph in glyphs {
                            let said = current.and_then(|texts| texts.get(&glyph.gid));
                            glyph.cid = Some(said.map_or_else(|| SILENT.to_owned(), Clone::clone));
                        }
                    }
                }
            }
            _ => {}
        }
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
