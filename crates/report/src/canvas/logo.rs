//! The logo as an object of the document, drawn wherever a scene asks for it.

use std::collections::BTreeMap;

use printpdf::{DictItem, ExternalStream, ExternalXObject, PdfDocument, XObject, XObjectId};

use crate::look::Logo;

/// Its name on a page.
pub(super) const LOGO: &str = "Logo";

/// Puts the pixels of `logo` into `pdf`.
pub(crate) fn embed_logo(logo: &Logo, pdf: &mut PdfDocument) {
    let pixels = logo.pixels();
    let name = |words: &str| DictItem::Name(words.as_bytes().to_vec());
    let count = |pixels: usize| DictItem::Int(i64::try_from(pixels).unwrap_or(i64::MAX));
    let dict = [
        ("Type", name("XObject")),
        ("Subtype", name("Image")),
        ("Width", count(pixels.width)),
        ("Height", count(pixels.height)),
        ("ColorSpace", name("DeviceRGB")),
        ("BitsPerComponent", DictItem::Int(8)),
    ];
    let dict: BTreeMap<String, DictItem> = dict.into_iter().map(|(key, item)| (key.to_owned(), item)).collect();
    let stream = ExternalStream { dict, content: pixels.rgb.clone(), compress: true };
    let object = ExternalXObject { stream, width: None, height: None, dpi: None };
    pdf.resources.xobjects.map.insert(XObjectId(LOGO.to_owned()), XObject::External(object));
}
