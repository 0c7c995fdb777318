//! The history of a draft: every version it had, in a file beside it that is only added to.
//!
//! The draft itself stays the truth and is saved first; a history that cannot be written, or is damaged, costs the way back
//! and never an answer. Each version is kept as what changed since the one before, and now and then whole, so that a damaged
//! place spoils a few versions and not all. It is not waited for: what a power cut takes from its end is told from what is
//! whole, and dropped. Knows texts and notes, not what they mean.

mod delta;
mod frame;

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

use jiff::Timestamp;

use crate::LARGEST;
use crate::disk::{self, Disk};
use crate::error::{Cause, HistoryError, Problem, Trouble};
use crate::keeper::Keeper;
use frame::{Form, Found, Frame};

/// What the file begins with.
const HEADER: &[u8] = b"balise-history 1\n";

/// After so many versions one is kept whole again.
const CHAIN: usize = 64;

/// The history of a draft that is held here. See [`crate::Held::history`].
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    /// A new file on its way to take the place of the other.
    pending: PathBuf,
    disk: Disk,
    frames: Vec<Frame>,
    /// How much of the file is whole; what comes after is dropped by the next version.
    end: u64,
    /// Whether the last of them can be built upon.
    sound: bool,
    /// The text of the last version, once it was asked for.
    last: Option<Vec<u8>>,
}

/// A version, as a list tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment<'j> {
    /// Its name, which it keeps.
    pub number: u64,
    /// When it came to be.
    pub at: Timestamp,
    /// What whoever keeps the history wrote beside it.
    pub note: &'j str,
}

impl Journal {
    pub(crate) fn open(keeper: &Keeper) -> Result<Self, Trouble> {
        let [.., path, pending] = keeper.files();
        let bytes = match disk::read(&path) {
            Ok(written) => written.contents,
            Err(trouble) if trouble.problem.cause() == Cause::Missing => Vec::new(),
            Err(trouble) => return Err(trouble),
        };
        // A header cut short is that of a history in which nothing was kept yet.
        if !bytes.starts_with(HEADER) && !HEADER.starts_with(&bytes) {
            return Err(Trouble::new(&path, Problem::Broken(bytes)));
        }
        let (frames, end, sound) = read(&bytes);
        Ok(Self { path, pending, disk: keeper.disk.clone(), frames, end, sound, last: None })
    }

    /// Every version, the oldest first.
    pub fn moments(&self) -> impl DoubleEndedIterator<Item = Moment<'_>> + ExactSizeIterator {
        self.frames.iter().map(|frame| Moment { number: frame.number, at: frame.at, note: &frame.note })
    }

    /// How large the file is, in bytes.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.end
    }

    /// The text of a version; `None` when there is none of that number, or when it is damaged.
    #[must_use]
    pub fn text(&self, number: u64) -> Option<Vec<u8>> {
        let place = self.frames.iter().position(|frame| frame.number == number)?;
        text_at(&self.frames, place)
    }

    /// Adds a version.
    ///
    /// # Errors
    /// [`HistoryError`] as the system says, or [`Cause::TooLarge`] when the file would be larger than [`LARGEST`]; the
    /// history is then as it was.
    pub fn add(&mut self, at: Timestamp, note: &str, contents: &[u8]) -> Result<u64, HistoryError> {
        let number = self.frames.last().map_or(1, |frame| frame.number.saturating_add(1));
        let since_whole = self.frames.iter().rev().take_while(|frame| frame.form == Form::Delta).count();
        let before = if self.sound && since_whole + 1 < CHAIN { self.last_text() } else { None };
        let frame = framed(number, at, note, before, contents).map_err(|error| Trouble::new(&self.path, error))?;
        let mut bytes = if self.end == 0 { HEADER.to_vec() } else { Vec::new() };
        bytes.extend(frame.bytes());
        let size = self.end + bytes.len() as u64;
        if size > LARGEST {
            return Err(Trouble::new(&self.path, Problem::TooLarge(size, LARGEST)).into());
        }
        self.disk.append(&self.path, self.end, &bytes)?;
        (self.end, self.sound, self.last) = (size, true, Some(contents.to_owned()));
        self.frames.push(frame);
        Ok(number)
    }

    /// Keeps only these versions, each with this note: a file is written beside, and takes the place of the other. One that is
    /// damaged is of no use to anyone, and is not kept.
    ///
    /// # Errors
    /// [`HistoryError`] as the system says; the history is then as it was.
    pub fn thin(&mut self, kept: &[(u64, String)]) -> Result<(), HistoryError> {
        let frames = thinned(&self.frames, kept).map_err(|error| Trouble::new(&self.pending, error))?;
        let bytes = frames.iter().fold(HEADER.to_vec(), |mut bytes, frame| {
            bytes.extend(frame.bytes());
            bytes
        });
        self.disk.remove(&self.pending)?;
        self.disk.write_new(&self.pending, &bytes, None)?;
        self.disk.rename(&self.pending, &self.path)?;
        (self.frames, self.end, self.sound, self.last) = (frames, bytes.len() as u64, true, None);
        Ok(())
    }

    fn last_text(&mut self) -> Option<&[u8]> {
        if self.last.is_none() {
            self.last = self.frames.len().checked_sub(1).and_then(|place| text_at(&self.frames, place));
        }
        self.last.as_deref()
    }
}

/// The versions in a file, where the last whole one ends, and whether the next may build on it: one that builds on a damaged
/// one is of no use.
fn read(bytes: &[u8]) -> (Vec<Frame>, u64, bool) {
    let mut ahead = bytes.get(HEADER.len()..).unwrap_or_default();
    let mut frames: Vec<Frame> = Vec::new();
    let mut sound = true;
    let mut end = if bytes.starts_with(HEADER) { HEADER.len() } else { 0 };
    while let Some(found) = frame::next(&mut ahead) {
        match found {
            Found::Good(frame) => {
                sound |= frame.form == Form::Whole;
                end = bytes.len() - ahead.len();
                frames.extend(Some(frame).filter(|_| sound));
            }
            Found::Bad => sound = false,
        }
    }
    (frames, end as u64, sound)
}

/// A version after another; whole where there is none, or where a delta would save little.
fn framed(number: u64, at: Timestamp, note: &str, before: Option<&[u8]>, contents: &[u8]) -> io::Result<Frame> {
    let delta = before.map(|before| delta::between(before, contents)).filter(|delta| delta.len() < contents.len() / 2);
    let (form, content) = delta.as_deref().map_or((Form::Whole, contents), |delta| (Form::Delta, delta));
    let content = frame::compressed(content)?;
    Ok(Frame { number, at, note: note.to_owned(), form, sum: frame::checksum(contents), content })
}

/// The versions to keep, in one pass: each text is made from the one before.
fn thinned(frames: &[Frame], kept: &[(u64, String)]) -> io::Result<Vec<Frame>> {
    let notes: BTreeMap<u64, &str> = kept.iter().map(|(number, note)| (*number, note.as_str())).collect();
    let mut thin: Vec<Frame> = Vec::new();
    let (mut text, mut before) = (None, None);
    for frame in frames {
        text = text_after(text.as_deref(), frame);
        if let (Some(note), Some(text)) = (notes.get(&frame.number), &text) {
            let chained = before.as_deref().filter(|_| !thin.len().is_multiple_of(CHAIN));
            thin.push(framed(frame.number, frame.at, note, chained, text)?);
            before = Some(text.clone());
        }
    }
    Ok(thin)
}

/// The text of a version, from that of the one before.
fn text_after(before: Option<&[u8]>, frame: &Frame) -> Option<Vec<u8>> {
    let content = frame::expanded(&frame.content)?;
    let text = match frame.form {
        Form::Whole => content,
        Form::Delta => delta::applied(before?, &content)?,
    };
    (frame::checksum(&text) == frame.sum).then_some(text)
}

fn text_at(frames: &[Frame], place: usize) -> Option<Vec<u8>> {
    let start = frames.get(..=place)?.iter().rposition(|frame| frame.form == Form::Whole)?;
    frames.get(start..=place)?.iter().fold(None, |before, frame| text_after(before.as_deref(), frame))
}
