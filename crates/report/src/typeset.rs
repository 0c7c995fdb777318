//! From the XML of a report to its PDF.

use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions, Pt, Rect};

use crate::blocks::{self, Block, BlockError};
use crate::canvas::{self, Page, SubsetError, Subsets};
use crate::finish::{self, FinishError, Moment, Told};
use crate::flow::{self, Laid, Side};
use crate::fonts::{Faces, FontError};
use crate::setting::{Pdf, Setting};
use crate::text::Shaper;

/// Why a report could not be set.
#[derive(Debug, thiserror::Error)]
pub enum TypesetError {
    /// The XML is not a report.
    #[error("the report's XML cannot be read")]
    Blocks(#[from] BlockError),
    /// The date of creation is not a date.
    #[error("“{0}” is no date such as 2026-11-24 or 2026-11-24T14:32:00Z")]
    Created(String),
    /// A face of the program cannot be read.
    #[error("a font of the program is damaged")]
    Font(#[from] FontError),
    /// A face of the program cannot be cut down.
    #[error("a font cannot be embedded")]
    Subset(#[from] SubsetError),
    /// The tags could not be added, or the file not written.
    #[error("the PDF cannot be completed")]
    Finish(#[from] FinishError),
}

/// Sets the blocks of `xml` on paper: a tagged PDF with outline, links and metadata.
///
/// Characters that XML forbids are dropped, so that any answer a person typed can be passed on. Characters that no
/// face has become boxes. Equal input gives equal bytes.
///
/// # Errors
/// [`TypesetError`]: an unknown block or attribute with its line and column, a date that is none, or a damaged program.
pub fn typeset(xml: &str, setting: &Setting) -> Result<Pdf, TypesetError> {
    let blocks = read(xml)?;
    let faces = Faces::load()?;
    let laid = flow::lay_out(&blocks, setting, &mut Shaper::new(&faces));
    write(laid, &faces, setting, None)
}

/// Sets two languages face to face: the first on left pages, the second on right ones. Paper, date, seal, look and attachment are
/// those of the first.
///
/// # Errors
/// As [`typeset`].
pub fn typeset_facing(sides: [(&str, &Setting); 2]) -> Result<Pdf, TypesetError> {
    let [(left, french), (right, english)] = sides;
    let (left, right) = (read(left)?, read(right)?);
    let faces = Faces::load()?;
    let sides = [Side { blocks: &left, setting: french }, Side { blocks: &right, setting: english }];
    let laid = flow::lay_out_facing(&sides, &mut Shaper::new(&faces));
    write(laid, &faces, french, Some(english))
}

fn read(xml: &str) -> Result<Vec<Block>, BlockError> {
    let xml: String = xml.chars().filter(|character| allowed(*character)).collect();
    blocks::parse(&xml)
}

/// The laid out document as a file; `facing` is the setting of the language at the right, if there are two.
fn write(mut laid: Laid, faces: &Faces, setting: &Setting, facing: Option<&Setting>) -> Result<Pdf, TypesetError> {
    let created = Moment::read(&setting.created).ok_or_else(|| TypesetError::Created(setting.created.clone()))?;
    let mut subsets = Subsets::new(faces);
    let size = setting.paper.size();
    let mut pages = canvas::paint(&laid.sheets, (size.1, setting.accent), &mut laid.tree, faces, &mut subsets);
    let mut pdf = PdfDocument::new(&setting.title);
    subsets.embed(faces, &mut pages, &mut pdf)?;
    if let Some(logo) = &setting.logo {
        canvas::embed_logo(logo, &mut pdf);
    }
    pdf.pages = pages.iter_mut().map(|page| sheet(page, size)).collect();
    let raw = pdf.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    let bytes = finish::finish(raw, &laid, &pages, &Told { setting, facing, created: &created })?;
    let places = laid.places.into_iter().map(|(id, place)| (id, place.page + 1)).collect();
    Ok(Pdf { bytes, pages: pages.len(), places })
}

fn sheet(page: &mut Page, (width, height): (f32, f32)) -> PdfPage {
    let mut sheet = PdfPage::new(Mm(0.0), Mm(0.0), std::mem::take(&mut page.ops));
    let area = Rect::from_wh(Pt(width), Pt(height));
    sheet.media_box = area.clone();
    sheet.trim_box = area.clone();
    sheet.crop_box = area;
    sheet
}

/// Whether XML 1.0 allows `character`.
pub(crate) const fn allowed(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}
