//! The file as small as it can be without losing anything: objects in few streams, the table of objects packed.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use lopdf::{Dictionary, Document, Object, ObjectId, SaveOptions, Stream};

use super::FinishError;
use crate::hands;

/// What is deflated together finds more to share; what a reader needs must still be inflated in a blink.
const OBJECTS_A_STREAM: usize = 1000;
/// The best that deflate can do.
const LEVEL: u32 = 9;
/// Bytes of a row of the table of objects: those of its kind, of its place and of its number there.
const ROW: usize = 7;

/// The whole file.
///
/// # Errors
/// [`FinishError`] when it cannot be written to memory.
pub(super) fn write(mut pdf: Document) -> Result<Vec<u8>, FinishError> {
    prune(&mut pdf);
    deflate(&mut pdf);
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

/// Deflates every stream that may be, on all processors at once.
fn deflate(pdf: &mut Document) {
    let streams = pdf.objects.values_mut().filter_map(|object| object.as_stream_mut().ok());
    let next = Mutex::new(streams.filter(|stream| stream.allows_compression));
    // The lock is held to take a stream, and not while it is deflated.
    let take = || next.lock().unwrap_or_else(PoisonError::into_inner).next();
    hands::all(|| {
        while let Some(stream) = take() {
            // One that cannot be made shorter stays as it is.
            let _ = stream.compress();
        }
    });
}

/// Removes what nothing leads to. What lopdf has for this takes a time that grows as the square of the objects.
fn prune(pdf: &mut Document) {
    let mut met = HashSet::new();
    let mut next = Vec::new();
    pdf.trailer.iter().for_each(|(_, object)| references(object, &mut next));
    while let Some(id) = next.pop() {
        if met.insert(id) {
            pdf.objects.get(&id).into_iter().for_each(|object| references(object, &mut next));
        }
    }
    pdf.objects.retain(|id, _| met.contains(id));
}

/// Adds to `found` what `object` leads to.
fn references(object: &Object, found: &mut Vec<ObjectId>) {
    match object {
        Object::Reference(id) => found.push(*id),
        Object::Array(all) => all.iter().for_each(|one| references(one, found)),
        Object::Dictionary(entries) | Object::Stream(Stream { dict: entries, .. }) => {
            entries.iter().for_each(|(_, one)| references(one, found));
        }
        _ => {}
    }
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
