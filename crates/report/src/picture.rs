//! Pages of a document as pictures, for a screen: each is drawn from PDF, and from nothing else.

use std::sync::Arc;

use hayro_svg::hayro_interpret::InterpreterSettings;
use hayro_svg::hayro_syntax::Pdf as Readable;
use hayro_svg::{RenderCache, SvgRenderSettings, convert};

/// Nothing: the paper is there before the page is drawn on it.
const PAPER: [u8; 4] = [0; 4];

/// How a logo is drawn smaller. A window may forbid styles that a drawing brings with it; it is then drawn smoothly all the same.
const SMOOTH: &str = " style=\"image-rendering: smooth\"";

/// A page as a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The drawing, as SVG, on no background: letters are outlines, so it needs no font and is sharp at any size. It holds
    /// neither words nor scripts nor styles.
    pub svg: String,
    /// Its width in points.
    pub width: u32,
    /// Its height in points.
    pub height: u32,
}

/// Why a page could not be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// The file cannot be read as a PDF.
    #[error("the document cannot be read back")]
    Unreadable,
    /// There is no page of that number.
    #[error("the document has no page {0}")]
    NoPage(usize),
}

/// Draws a page of a document, counted from 1. Whoever draws several shares the bytes: nothing is copied.
///
/// # Errors
/// [`PictureError`].
pub(crate) fn picture(pdf: &Arc<Vec<u8>>, page: usize) -> Result<Picture, PictureError> {
    let document = Readable::new(Arc::clone(pdf)).map_err(|_| PictureError::Unreadable)?;
    let drawn = page.checked_sub(1).and_then(|index| document.pages().get(index)).ok_or(PictureError::NoPage(page))?;
    let (width, height) = drawn.render_dimensions();
    let settings = SvgRenderSettings { bg_color: PAPER };
    let svg = convert(drawn, &RenderCache::new(), &InterpreterSettings::default(), &settings);
    let svg = svg.replace(SMOOTH, "");
    Ok(Picture { svg, width: points(width), height: points(height) })
}

/// Whole points, for the shape of the picture: no sheet comes near what a number of 16 bits holds.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a sheet is positive, and smaller than 65,536 points")]
fn points(length: f32) -> u32 {
    length.round() as u32
}
