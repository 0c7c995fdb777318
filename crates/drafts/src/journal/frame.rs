//! One version in the file of a history: its length, its checksum, then what it says. A frame that was cut short or
//! damaged is told from a whole one.

use std::io::{self, Read, Write};

use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use jiff::Timestamp;

use crate::LARGEST;

/// How the text of a version is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// By itself.
    Whole,
    /// As what changed since the version before.
    Delta,
}

/// A version as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) number: u64,
    pub(super) at: Timestamp,
    pub(super) note: String,
    pub(super) form: Form,
    /// Of the text that comes out: a delta put on the wrong text is found out.
    pub(super) sum: u32,
    /// The text or the delta, compressed.
    pub(super) content: Vec<u8>,
}

/// What stands at some place in a file.
#[derive(Debug)]
pub(super) enum Found {
    Good(Frame),
    /// Damaged, but what follows can be read.
    Bad,
}

impl Frame {
    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut body = Vec::with_capacity(self.content.len() + self.note.len() + 32);
        body.extend(self.number.to_le_bytes());
        body.extend(self.at.as_microsecond().to_le_bytes());
        body.extend(self.sum.to_le_bytes());
        body.push(u8::from(self.form == Form::Delta));
        body.extend(word(self.note.len()));
        body.extend_from_slice(self.note.as_bytes());
        body.extend_from_slice(&self.content);
        [word(body.len()).as_slice(), &checksum(&body).to_le_bytes(), &body].concat()
    }

    fn of(mut body: &[u8]) -> Option<Self> {
        let number = u64::from_le_bytes(array(&mut body)?);
        let at = Timestamp::from_microsecond(i64::from_le_bytes(array(&mut body)?)).ok()?;
        let sum = take(&mut body)?;
        let form = if array::<1>(&mut body)? == [0] { Form::Whole } else { Form::Delta };
        let length = usize::try_from(take(&mut body)?).ok()?;
        let note = String::from_utf8(rest(&mut body, length)?.to_vec()).ok()?;
        Some(Self { number, at, note, form, sum, content: body.to_vec() })
    }
}

/// The frame at the beginning of these bytes, which are then those after it; `None` at the end, or where the last one was
/// cut short.
pub(super) fn next(bytes: &mut &[u8]) -> Option<Found> {
    let mut ahead = *bytes;
    let (length, sum) = (usize::try_from(take(&mut ahead)?).ok()?, take(&mut ahead)?);
    let body = rest(&mut ahead, length).filter(|body| !body.is_empty())?;
    let good = if checksum(body) == sum { Frame::of(body) } else { None };
    *bytes = ahead;
    Some(good.map_or(Found::Bad, Found::Good))
}

/// CRC-32.
pub(super) fn checksum(bytes: &[u8]) -> u32 {
    let mut sum = Crc::new();
    sum.update(bytes);
    sum.sum()
}

pub(super) fn compressed(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// What was compressed; nothing when it was not, or when it is larger than any draft.
pub(super) fn expanded(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut contents = Vec::new();
    DeflateDecoder::new(bytes).take(LARGEST + 1).read_to_end(&mut contents).ok()?;
    (contents.len() as u64 <= LARGEST).then_some(contents)
}

/// A length as it is written. Nothing here is longer than [`LARGEST`].
pub(super) fn word(length: usize) -> [u8; 4] {
    u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes()
}

/// A number from the beginning of these bytes.
pub(super) fn take(bytes: &mut &[u8]) -> Option<u32> {
    array(bytes).map(u32::from_le_bytes)
}

/// That many bytes from the beginning.
pub(super) fn rest<'b>(bytes: &mut &'b [u8], length: usize) -> Option<&'b [u8]> {
    let (first, after) = bytes.split_at_checked(length)?;
    *bytes = after;
    Some(first)
}

fn array<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (first, after) = bytes.split_first_chunk()?;
    *bytes = after;
    Some(*first)
}
