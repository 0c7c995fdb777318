//! The file as small as it can be without losing anything: glyphs as bytes, objects in few streams, the table of objects packed.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, SaveOptions, Stream, StringFormat};

use super::{FinishError, Work};

/// What is deflated together finds more to share; what a reader needs must still be inflated in a blink.
const OBJECTS_A_STREAM: usize = 1000;
/// The best that deflate can do.
const LEVEL: u32 = 9;
/// Bytes of a row of the table of objects: those of its kind, of its place and of its number there.
const ROW: usize = 7;

impl Work<'_> {
    /// Writes the text of pages in few strings: printpdf writes a string of four digits for each glyph.
    pub(super) fn shorten(&mut self) -> Result<(), FinishError> {
        for id in &self.pages {
            for stream in self.pdf.get_page_contents(*id) {
                let stream = self.pdf.get_object_mut(stream)?.as_stream_mut()?;
                let mut content = Content::decode_strict(&stream.content)?;
                content.operations.iter_mut().for_each(shortened);
                stream.set_content(content.encode()?);
            }
        }
        Ok(())
    }
}

/// The same said in fewer letters.
fn shortened(operation: &mut Operation) {
    match (operation.operator.as_str(), operation.operands.as_mut_slice()) {
        ("TJ", [Object::Array(shown)]) => *shown = joined(std::mem::take(shown)),
        // At the start of a text the matrix is the identity: to stand upright, a step is enough.
        ("Tm", [a, b, c, d, x, y]) if [&*a, &*b, &*c, &*d].map(|one| one.as_float().unwrap_or(0.5)) == [1.0, 0.0, 0.0, 1.0] => {
            let place = vec![x.clone(), y.clone()];
            *operation = Operation::new("Td", place);
        }
        _ => {}
    }
}

/// Neighbouring strings as one, in bytes.
fn joined(shown: Vec<Object>) -> Vec<Object> {
    let mut all: Vec<Object> = Vec::with_capacity(shown.len());
    for object in shown {
        match (all.last_mut(), object) {
            (Some(Object::String(before, _)), Object::String(glyphs, _)) => before.extend(glyphs),
            (_, Object::String(glyphs, _)) => all.push(Object::String(glyphs, StringFormat::Literal)),
            (_, other) => all.push(other),
        }
    }
    all
}

/// The whole file.
///
/// # Errors
/// [`FinishError`] when it cannot be written to memory.
pub(super) fn write(mut pdf: Document) -> Result<Vec<u8>, FinishError> {
    pdf.compress();
    pdf.prune_objects();
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(OBJECTS_A_STREAM)
        .compression_level(LEVEL)
        .build();
    let mut bytes = Vec::new();
    pdf.save_with_options(&mut bytes, options)?;
    let packed = packed(&pdf, &bytes)?;
    Ok(packed.unwrap_or(bytes))
}

/// The file with its table of objects deflated, which lopdf writes plain: seven bytes an object, nearly all of them those of the
/// row above. Nothing when that would not be shorter.
fn packed(pdf: &Document, bytes: &[u8]) -> Result<Option<Vec<u8>>, FinishError> {
    let length = pdf.trailer.get(b"Length").and_then(Object::as_i64)?;
    let Some((start, head, rows)) = usize::try_from(length).ok().and_then(|length| table(bytes, length)) else { return Ok(None) };
    let mut stream = Stream::new(Dictionary::new(), differences(rows));
    stream.compress()?;
    if !stream.dict.has(b"Filter") {
        return Ok(None);
    }
    let new = format!("/Length {}/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns {ROW}>>", stream.content.len());
    let head = head.replace(&format!("/Length {length}"), &new);
    let end = format!("\nendstream\nendobj\nstartxref\n{start}\n%%EOF");
    Ok(Some([bytes.get(..start).unwrap_or_default(), head.as_bytes(), &stream.content, end.as_bytes()].concat()))
}

/// Where the table starts, what is before its `length` bytes, and these.
fn table(bytes: &[u8], length: usize) -> Option<(usize, &str, &[u8])> {
    const POINTER: &[u8] = b"startxref\n";
    const OPEN: &str = "stream\n";
    let at = bytes.windows(POINTER.len()).rposition(|window| window == POINTER)? + POINTER.len();
    let start: usize = std::str::from_utf8(bytes.get(at..)?).ok()?.lines().next()?.parse().ok()?;
    let object = bytes.get(start..)?;
    let rows = object.windows(OPEN.len()).position(|window| window == OPEN.as_bytes())? + OPEN.len();
    Some((start, std::str::from_utf8(object.get(..rows)?).ok()?, object.get(rows..rows + length)?))
}

/// Each row as what sets it apart from the one above, after the number by which PNG calls that.
fn differences(rows: &[u8]) -> Vec<u8> {
    const UP: u8 = 2;
    let mut above: &[u8] = &[0; ROW];
    let mut all = Vec::with_capacity(rows.len() + rows.len() / ROW);
    for row in rows.chunks(ROW) {
        all.push(UP);
        all.extend(row.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(*above)));
        above = row;
    }
    all
}
