//! The faces of the report, embedded in the program, and what each of them can write.

use std::sync::LazyLock;

use printpdf::ParsedFont;

/// A face as the program carries it.
pub(crate) struct Face {
    /// PostScript name.
    pub(crate) name: &'static str,
    /// Six capitals: the mark of a cut-down font in a PDF, and its resource name, so that names do not depend on a
    /// counter.
    pub(crate) tag: &'static str,
    /// The whole font file.
    pub(crate) bytes: &'static [u8],
    pub(crate) parsed: ParsedFont,
    /// Glyph drawn where a word is broken.
    pub(crate) hyphen: u16,
    /// Glyph written where the face has none: a box, or a question mark in a face without box.
    pub(crate) stand_in: u16,
}

/// All faces; a face is named elsewhere by its place here.
pub(crate) struct Faces(Vec<Face>);

/// A font file that came with the program cannot be read: the build is broken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the face {name} cannot be read")]
pub struct FontError {
    /// PostScript name of the face.
    pub name: &'static str,
}

/// Family names in the order they are asked for a character.
pub(crate) const SANS: &str = "'Source Sans 3', 'DejaVu Sans'";
/// Titles: the serif lacks some symbols that the text face has.
pub(crate) const SERIF: &str = "'Source Serif 4', 'Source Sans 3', 'DejaVu Sans'";

/// Place of the text face in [`Faces`], the one all coverage starts from.
const TEXT: usize = 0;
/// Place of the face of last resort.
const FALLBACK: usize = 5;

const FILES: [(&str, &str, &[u8]); 6] = [
    ("SourceSans3-Regular", "BALIAA", include_bytes!("../fonts/SourceSans3-Regular.ttf")),
    ("SourceSans3-It", "BALIAB", include_bytes!("../fonts/SourceSans3-It.ttf")),
    ("SourceSans3-Semibold", "BALIAC", include_bytes!("../fonts/SourceSans3-Semibold.ttf")),
    ("SourceSans3-Bold", "BALIAD", include_bytes!("../fonts/SourceSans3-Bold.ttf")),
    ("SourceSerif4-SemiBold", "BALIAE", include_bytes!("../fonts/SourceSerif4_600SemiBold.ttf")),
    ("DejaVuSans", "BALIAF", include_bytes!("../fonts/DejaVuSans.ttf")),
];

/// What stands for a character that no face has.
pub(crate) const BOX: char = '\u{25A1}';

impl Faces {
    /// The faces, of which the tables are read once.
    ///
    /// # Errors
    /// [`FontError`] when a file in the program is damaged.
    pub(crate) fn shared() -> Result<&'static Self, FontError> {
        static FACES: LazyLock<Result<Faces, FontError>> = LazyLock::new(Faces::load);
        FACES.as_ref().map_err(Clone::clone)
    }

    fn load() -> Result<Self, FontError> {
        FILES.iter().map(|(name, tag, bytes)| face(name, tag, bytes)).collect::<Result<_, _>>().map(Self)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Face> {
        self.0.iter()
    }

    pub(crate) fn get(&self, at: usize) -> Option<&Face> {
        self.0.get(at)
    }

    /// Whether the text face or the fallback can write `character`.
    fn covers(&self, character: char) -> bool {
        [TEXT, FALLBACK].iter().filter_map(|at| self.0.get(*at)).any(|face| face.glyph(character).is_some())
    }

    /// `text` with only what can be written: boxes for unknown characters, nothing for invisible ones.
    ///
    /// Soft hyphens and line breaks stay. A glyph 0 would show as a box no reader can name, and breaks PDF/UA.
    pub(crate) fn legible(&self, text: &str) -> String {
        text.chars().filter_map(|character| self.legible_character(character)).collect()
    }

    fn legible_character(&self, character: char) -> Option<char> {
        match character {
            '\n' | '\u{ad}' => Some(character),
            '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' => Some(' '),
            _ if character.is_control() || invisible(character) => None,
            _ if self.covers(character) => Some(character),
            _ => Some(BOX),
        }
    }
}

impl Face {
    fn glyph(&self, character: char) -> Option<u16> {
        self.parsed.lookup_glyph_index(u32::from(character)).filter(|glyph| *glyph != 0)
    }

    /// Advance of `glyph` in thousandths of an em, whole, as the PDF states it to viewers.
    pub(crate) fn width(&self, glyph: u16) -> f32 {
        let units = f32::from(self.parsed.get_glyph_width(glyph).unwrap_or(0));
        (units * 1000.0 / f32::from(self.parsed.units_per_em.max(1))).trunc()
    }
}

fn face(name: &'static str, tag: &'static str, bytes: &'static [u8]) -> Result<Face, FontError> {
    let parsed = ParsedFont::from_bytes(bytes, 0, &mut Vec::new()).ok_or(FontError { name })?;
    let mut face = Face { name, tag, bytes, parsed, hyphen: 0, stand_in: 0 };
    face.hyphen = face.glyph('-').ok_or(FontError { name })?;
    face.stand_in = face.glyph(BOX).or_else(|| face.glyph('?')).ok_or(FontError { name })?;
    Ok(face)
}

/// Characters that draw nothing: joiners, selectors, marks of direction, non-characters.
fn invisible(character: char) -> bool {
    let code = u32::from(character);
    matches!(code,
        0x034F | 0x061C | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F | 0x200B..=0x200F | 0x202A..=0x202E
        | 0x2060..=0x206F | 0x3164 | 0xFDD0..=0xFDEF | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFB
        | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A | 0x1F3FB..=0x1F3FF | 0xE0000..=0xE0FFF)
        || code & 0xFFFE == 0xFFFE
}
