//! What printpdf does not write: tags, outline, links, metadata, identifiers. One pass, one save.

mod attached;
mod compact;
mod fields;
mod metadata;
mod outline;
mod syntax;
mod tags;

use lopdf::{Document, Object, ObjectId, StringFormat};

use crate::canvas::Page;
use crate::flow::Laid;
use crate::seal;
use crate::setting::Setting;
use fields::Fields;
pub(crate) use metadata::Moment;

/// Whether files claim PDF/UA-1 and PDF/A-2a, or PDF/A-3a with a file inside. The claim stands only while the checkers of the test chain are clean.
pub const CLAIM_CONFORMANCE: bool = true;

/// The tags pass cannot read what printpdf wrote, or the file cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum FinishError {
    /// An object that must be there is not, or is of another kind.
    #[error("the document's objects are not as expected")]
    Objects(#[from] lopdf::Error),
    /// Writing to memory failed.
    #[error("the document cannot be written")]
    Write(#[from] std::io::Error),
}

/// What is told of a document outside its pages.
#[derive(Clone, Copy)]
pub(crate) struct Told<'a> {
    pub(crate) setting: &'a Setting,
    /// The language of the right pages, of a document in two.
    pub(crate) facing: Option<&'a Setting>,
    pub(crate) created: &'a Moment,
}

/// A document with the objects of its pages at hand.
struct Work<'a> {
    pdf: Document,
    pages: Vec<ObjectId>,
    laid: &'a Laid,
    height: f32,
    fields: Fields,
}

/// Completes `pdf` and writes it.
///
/// # Errors
/// [`FinishError`] when printpdf's document is not as expected.
pub(crate) fn finish(mut pdf: Document, laid: &Laid, pages: &[Page], told: &Told<'_>) -> Result<Vec<u8>, FinishError> {
    let Told { setting, created, .. } = *told;
    "1.7".clone_into(&mut pdf.version);
    let ids = pdf.get_pages().into_values().collect();
    let mut work = Work { pdf, pages: ids, laid, height: setting.paper.size().1, fields: Fields::default() };
    work.tag(pages)?;
    work.form()?;
    work.outline()?;
    work.describe(told)?;
    work.attach(setting, created)?;
    let mut bytes = compact::write(work.pdf)?;
    seal::close(&mut bytes);
    Ok(bytes)
}

/// Takes out the last page, which only told printpdf what the faces are to hold.
///
/// # Errors
/// [`FinishError`] when printpdf's document is not as expected.
pub(crate) fn take_out_inventory(pdf: &mut Document) -> Result<(), FinishError> {
    let mut ids: Vec<ObjectId> = pdf.get_pages().into_values().collect();
    ids.pop();
    let root = pdf.catalog()?.get(b"Pages")?.as_reference()?;
    let tree = pdf.get_dictionary_mut(root)?;
    tree.set("Kids", ids.iter().map(|id| Object::Reference(*id)).collect::<Vec<_>>());
    tree.set("Count", integer(ids.len()));
    Ok(())
}

impl Work<'_> {
    /// A place to go to, a little above what is meant.
    fn destination(&self, place: crate::flow::Place) -> Object {
        let page = self.pages.get(place.page).map_or(Object::Null, |id| Object::Reference(*id));
        let top = (self.height - place.y + 10.0).min(self.height);
        Object::Array(vec![page, "XYZ".into(), Object::Null, Object::Real(top.round()), Object::Null])
    }
}

/// A text string in UTF-16, as PDF knows it.
fn text(value: &str) -> Object {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(value.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

fn integer(value: usize) -> Object {
    Object::Integer(i64::try_from(value).unwrap_or(i64::MAX))
}
