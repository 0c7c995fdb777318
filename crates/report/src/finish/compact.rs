//! The file as small as it can be without losing anything: objects in few streams, the table of objects packed.
//!
//! What lopdf has for this copies each object, spells it twice and deflates on one processor: a sixth of the time of a report.

use std::collections::{BTreeMap, HashSet};
use std::io::Write as _;
use std::sync::{Mutex, PoisonError};

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::{FinishError, integer, syntax};
use crate::hands;

/// What is deflated together finds more to share; what a reader needs must still be inflated in a blink.
const OBJECTS_A_STREAM: usize = 1000;
/// Bytes of a row of the table of objects: those of its kind, of its place and of its number there.
const ROW: usize = 7;
/// What is nowhere: no object will ever have that number.
const FREE: [u8; ROW] = [0, 0, 0, 0, 0, 0xFF, 0xFF];
/// Tells programs that the file is not text.
const BINARY: &[u8] = b"%\xBB\xAD\xC0\xDE\n";

/// The whole file.
///
/// # Errors
/// [`FinishError`] when a number in it is too large for its table.
pub(super) fn write(mut pdf: Document) -> Result<Vec<u8>, FinishError> {
    prune(&mut pdf);
    let mut file = File::new(&pdf.version);
    let mut next = pdf.objects.keys().map(|id| id.0).max().unwrap_or_default() + 1;
    let (mut streams, mut others) = (Vec::new(), Vec::new());
    for ((id, _), object) in pdf.objects {
        match object {
            Object::Stream(stream) => streams.push((id, stream)),
            other => others.push((id, other)),
        }
    }
    for some in others.chunks(OBJECTS_A_STREAM) {
        streams.push((next, file.packed(some, next)));
        next += 1;
    }
    deflate(&mut streams);
    streams.iter().try_for_each(|(id, stream)| file.add(*id, stream))?;
    file.close(next, pdf.trailer)
}

/// A file being written, and where each object is.
struct File {
    bytes: Vec<u8>,
    rows: BTreeMap<u32, [u8; ROW]>,
}

impl File {
    fn new(version: &str) -> Self {
        Self { bytes: [format!("%PDF-{version}\n").as_bytes(), BINARY].concat(), rows: BTreeMap::new() }
    }

    /// Objects as the stream `id`, and where each is in it.
    fn packed(&mut self, objects: &[(u32, Object)], id: u32) -> Stream {
        let (mut places, mut spelled) = (Vec::new(), Vec::new());
        for (at, (object, value)) in (0_u16..).zip(objects) {
            // Writing to memory cannot fail.
            let _ = write!(places, "{object} {} ", spelled.len());
            syntax::object(&mut spelled, value);
            spelled.push(b' ');
            self.rows.insert(*object, row(2, id, at));
        }
        let head = dictionary! { "Type" => "ObjStm", "N" => integer(objects.len()), "First" => integer(places.len()) };
        Stream::new(head, [places, spelled].concat())
    }

    fn add(&mut self, id: u32, stream: &Stream) -> Result<(), FinishError> {
        let start = u32::try_from(self.bytes.len()).map_err(lopdf::Error::from)?;
        self.rows.insert(id, row(1, start, 0));
        writeln!(self.bytes, "{id} 0 obj")?;
        syntax::dictionary(&mut self.bytes, &stream.dict);
        self.bytes.extend(b"stream\n");
        self.bytes.extend(&stream.content);
        self.bytes.extend(b"\nendstream\nendobj\n");
        Ok(())
    }

    /// Adds the table of objects, itself the object `id`, and what points to it.
    fn close(mut self, id: u32, trailer: Dictionary) -> Result<Vec<u8>, FinishError> {
        let start = u32::try_from(self.bytes.len()).map_err(lopdf::Error::from)?;
        self.rows.insert(id, row(1, start, 0));
        let rows: Vec<_> = (0..=id).flat_map(|one| self.rows.get(&one).copied().unwrap_or(FREE)).collect();
        let mut stream = Stream::new(trailer, differences(&rows));
        stream.compress()?;
        if stream.dict.has(b"Filter") {
            stream.dict.set("DecodeParms", dictionary! { "Predictor" => 12, "Columns" => integer(ROW) });
        } else {
            stream.set_plain_content(rows.clone());
        }
        stream.dict.set("Type", "XRef");
        stream.dict.set("Size", integer(rows.len() / ROW));
        stream.dict.set("W", vec![1.into(), 4.into(), 2.into()]);
        self.add(id, &stream)?;
        write!(self.bytes, "startxref\n{start}\n%%EOF")?;
        Ok(self.bytes)
    }
}

/// A row of the table: 1 and a place in the file, or 2, the stream that holds the object and its number there.
fn row(kind: u8, place: u32, number: u16) -> [u8; ROW] {
    let ([a, b, c, d], [e, f]) = (place.to_be_bytes(), number.to_be_bytes());
    [kind, a, b, c, d, e, f]
}

/// Deflates every stream that may be, on all processors at once.
fn deflate(streams: &mut [(u32, Stream)]) {
    let next = Mutex::new(streams.iter_mut().rev().filter(|(_, stream)| stream.allows_compression));
    // The lock is held to take a stream, and not while it is deflated.
    let take = || next.lock().unwrap_or_else(PoisonError::into_inner).next();
    hands::all(|| {
        while let Some((_, stream)) = take() {
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

/// Each row as what sets it apart from the one above, after the number by which PNG calls that: nearly all of a row is that of the
/// row above.
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
