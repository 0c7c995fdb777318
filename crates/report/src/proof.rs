//! A document laid out and not written yet, as printers look at one: its pages can be counted and drawn before there is a file.

use std::collections::BTreeMap;
use std::sync::Arc;

use printpdf::{Mm, Op, PdfDocument, PdfPage, PdfSaveOptions, Pt, Rect};

use crate::blocks::{self, Block, BlockError};
use crate::canvas::{self, Page, Sheet, Subsets, Tree};
use crate::finish::{self, Moment, Told};
use crate::flow::{self, Laid, Place, Side};
use crate::fonts::Faces;
use crate::picture::{Picture, PictureError, picture};
use crate::setting::{Pdf, Setting};
use crate::text::{Paragraphs, Shaper};
use crate::typeset::{TypesetError, allowed};

/// A document laid out.
pub struct Proof {
    laid: Laid,
    setting: Setting,
    /// The language of the right pages, of a document in two.
    facing: Option<Setting>,
    paragraphs: Paragraphs,
}

impl Proof {
    /// Lays the blocks of `xml` out. Paragraphs that are as they were in the proof `before` are not set again.
    ///
    /// # Errors
    /// [`TypesetError`], but for what concerns the file only.
    pub(crate) fn of(xml: &str, setting: Setting, before: Option<&Self>) -> Result<Self, TypesetError> {
        let blocks = read(xml)?;
        let mut shaper = shaper(before)?;
        let laid = flow::lay_out(&blocks, &setting, &mut shaper);
        Ok(Self { laid, setting, facing: None, paragraphs: shaper.paragraphs() })
    }

    /// Lays two languages out face to face, each with its setting.
    ///
    /// # Errors
    /// As [`Proof::of`].
    pub(crate) fn facing(sides: [(&str, Setting); 2], before: Option<&Self>) -> Result<Self, TypesetError> {
        let [(left, setting), (right, facing)] = sides;
        let (left, right) = (read(left)?, read(right)?);
        let mut shaper = shaper(before)?;
        let sides = [Side { blocks: &left, setting: &setting }, Side { blocks: &right, setting: &facing }];
        let laid = flow::lay_out_facing(&sides, &mut shaper);
        Ok(Self { laid, setting, facing: Some(facing), paragraphs: shaper.paragraphs() })
    }

    /// How many pages there are.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.laid.sheets.len()
    }

    /// The page of each anchor, counted from 1.
    pub(crate) fn places(&self) -> BTreeMap<String, usize> {
        numbered(&self.laid.places)
    }

    /// Draws a page, counted from 1: the very drawing that it is in the file, read back from a file of that page alone.
    ///
    /// # Errors
    /// [`PictureError`].
    pub fn picture(&self, page: usize) -> Result<Picture, PictureError> {
        let sheet = page.checked_sub(1).and_then(|index| self.laid.sheets.get(index)).ok_or(PictureError::NoPage(page))?;
        // Which element a content belongs to is not seen.
        let mut tree = self.laid.tree.clone();
        let drawn = Faces::shared().map_err(TypesetError::from).and_then(|faces| {
            let (mut pdf, _) = drawn(std::slice::from_ref(sheet), &mut tree, &self.setting, faces)?;
            let mut bytes = Vec::new();
            pdf.save_to(&mut bytes).map_err(finish::FinishError::from)?;
            Ok(bytes)
        });
        picture(&Arc::new(drawn.map_err(|_| PictureError::Unreadable)?), 1)
    }

    /// The file.
    ///
    /// # Errors
    /// [`TypesetError`].
    pub fn write(self) -> Result<Pdf, TypesetError> {
        let Self { mut laid, setting, facing, .. } = self;
        let created = Moment::read(&setting.created).ok_or_else(|| TypesetError::Created(setting.created.clone()))?;
        let (raw, pages) = drawn(&laid.sheets, &mut laid.tree, &setting, Faces::shared()?)?;
        let told = Told { setting: &setting, facing: facing.as_ref(), created: &created };
        let bytes = finish::finish(raw, &laid, &pages, &told)?;
        Ok(Pdf { bytes, pages: pages.len(), places: numbered(&laid.places) })
    }
}

fn read(xml: &str) -> Result<Vec<Block>, BlockError> {
    let xml: String = xml.chars().filter(|character| allowed(*character)).collect();
    blocks::parse(&xml)
}

fn shaper(before: Option<&Proof>) -> Result<Shaper<'static>, TypesetError> {
    Ok(Shaper::new(Faces::shared()?, before.map(|proof| proof.paragraphs.clone()).unwrap_or_default()))
}

fn numbered(places: &BTreeMap<String, Place>) -> BTreeMap<String, usize> {
    places.iter().map(|(id, place)| (id.clone(), place.page + 1)).collect()
}

/// The sheets as printpdf's document, with what the tags need to know of each.
fn drawn(
    sheets: &[Sheet],
    tree: &mut Tree,
    setting: &Setting,
    faces: &Faces,
) -> Result<(lopdf::Document, Vec<Page>), TypesetError> {
    let mut subsets = Subsets::new(faces);
    let size = setting.paper.size();
    let mut pages = canvas::paint(sheets, (size.1, setting.accent), tree, faces, &mut subsets);
    let mut pdf = PdfDocument::new(&setting.title);
    subsets.embed(faces, &mut pdf)?;
    if let Some(logo) = &setting.logo {
        canvas::embed_logo(logo, &mut pdf);
    }
    let drawn = pages.iter_mut().map(|page| std::mem::take(&mut page.ops)).chain([subsets.inventory(faces)]);
    pdf.pages = drawn.map(|ops| sheet(ops, size)).collect();
    // Not what printpdf calls secure: that drops the operator that shows glyphs in few strings.
    let options = PdfSaveOptions { secure: false, ..PdfSaveOptions::default() };
    let mut raw = pdf.to_lopdf_document(&options, &mut Vec::new());
    finish::take_out_inventory(&mut raw)?;
    Ok((raw, pages))
}

fn sheet(ops: Vec<Op>, (width, height): (f32, f32)) -> PdfPage {
    let mut sheet = PdfPage::new(Mm(0.0), Mm(0.0), ops);
    let area = Rect::from_wh(Pt(width), Pt(height));
    sheet.media_box = area.clone();
    sheet.trim_box = area.clone();
    sheet.crop_box = area;
    sheet
}
