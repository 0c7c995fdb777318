//! A draft and the files kept with it, as one file to hand over: a ZIP that holds `draft.json` and `evidence/<SHA-256>`.
//!
//! Nothing in it is compressed – what people attach mostly is already –, so nothing in it can be larger than the file, and no
//! name in it becomes a path: a piece is asked for by its fingerprint.

use std::io::{Cursor, Read as _, Write as _};

use balise_assessment::{Attachment, Fingerprint};
use sha2::{Digest, Sha256};
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter, result::ZipError, write::SimpleFileOptions};

use crate::json::MOST_BYTES;

/// The largest file that is kept with a draft, in bytes.
pub const LARGEST_PIECE: u64 = 20_000_000;

/// The most that the files kept with a draft come to, in bytes.
pub const LARGEST_PIECES: u64 = 100_000_000;

/// The most files that are kept with a draft.
pub const MOST_PIECES: usize = 200;

/// The largest draft with its files, in bytes.
pub const LARGEST_BUNDLE: u64 = LARGEST_PIECES + MOST_BYTES as u64 + (1 << 20);

/// How a ZIP begins.
const MAGIC: &[u8] = b"PK\x03\x04";

/// The draft itself.
const DRAFT: &str = "draft.json";

/// The most entries of a file of ours; others may be there and are passed over.
const MOST_ENTRIES: usize = 1_000;

/// Why a draft with its files cannot be had, or made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BundleError {
    /// It is no whole ZIP.
    #[error("not a whole archive: {0}")]
    Damaged(String),
    /// There is no draft in it.
    #[error("no draft in it")]
    NoDraft,
    /// It was made by another program, which compressed what is in it.
    #[error("what is in it is compressed")]
    Compressed,
    /// It holds more than any file of ours.
    #[error("larger than any draft with its files")]
    TooLarge,
}

/// Why a file that is kept with a draft is not given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unsound {
    /// It is not there.
    #[error("it is not there")]
    Missing,
    /// It is not what was attached.
    #[error("it is not what was attached")]
    Altered,
}

/// A draft with its files, of which only what is asked for is read.
#[derive(Debug)]
pub struct Bundle<'b> {
    draft: Vec<u8>,
    archive: ZipArchive<Cursor<&'b [u8]>>,
}

/// The fingerprint of contents.
#[must_use]
pub fn fingerprint(contents: &[u8]) -> Fingerprint {
    Fingerprint::of(&Sha256::digest(contents).into())
}

/// Whether these contents are those that were attached.
///
/// # Errors
/// [`Unsound::Altered`].
pub fn check_piece(file: &Attachment, contents: &[u8]) -> Result<(), Unsound> {
    let same = contents.len() as u64 == file.size && fingerprint(contents) == file.fingerprint;
    if same { Ok(()) } else { Err(Unsound::Altered) }
}

/// Whether these contents are a draft with its files.
#[must_use]
pub fn is_bundle(contents: &[u8]) -> bool {
    contents.starts_with(MAGIC)
}

/// The text of a draft and the files given, as one. The same give the same, to the byte.
///
/// # Errors
/// [`BundleError::TooLarge`] for more than a draft may hold.
pub fn bundle<'p>(draft: &[u8], pieces: impl IntoIterator<Item = (&'p Fingerprint, &'p [u8])>) -> Result<Vec<u8>, BundleError> {
    let options =
        SimpleFileOptions::default().compression_method(CompressionMethod::Stored).last_modified_time(DateTime::default());
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |name: &str, contents: &[u8]| {
        writer.start_file(name, options)?;
        writer.write_all(contents).map_err(ZipError::from)
    };
    put(DRAFT, draft).map_err(|error| damaged(&error))?;
    for (fingerprint, contents) in pieces {
        put(&place(fingerprint), contents).map_err(|error| damaged(&error))?;
    }
    let written = writer.finish().map_err(|error| damaged(&error))?.into_inner();
    if written.len() as u64 > LARGEST_BUNDLE { Err(BundleError::TooLarge) } else { Ok(written) }
}

impl<'b> Bundle<'b> {
    /// Reads the draft, and where the files are.
    ///
    /// # Errors
    /// [`BundleError`].
    pub fn read(contents: &'b [u8]) -> Result<Self, BundleError> {
        if contents.len() as u64 > LARGEST_BUNDLE {
            return Err(BundleError::TooLarge);
        }
        let mut archive = ZipArchive::new(Cursor::new(contents)).map_err(|error| damaged(&error))?;
        if archive.len() > MOST_ENTRIES {
            return Err(BundleError::TooLarge);
        }
        let draft = stored(&mut archive, DRAFT, MOST_BYTES as u64)?.ok_or(BundleError::NoDraft)?;
        Ok(Self { draft, archive })
    }

    /// The text of the draft.
    #[must_use]
    pub fn draft(&self) -> &[u8] {
        &self.draft
    }

    /// A file that the draft names.
    ///
    /// # Errors
    /// [`Unsound`] when it is not there, or not what was attached.
    pub fn piece(&mut self, file: &Attachment) -> Result<Vec<u8>, Unsound> {
        match stored(&mut self.archive, &place(&file.fingerprint), LARGEST_PIECE) {
            Ok(Some(contents)) => check_piece(file, &contents).map(|()| contents),
            Ok(None) => Err(Unsound::Missing),
            Err(_) => Err(Unsound::Altered),
        }
    }
}

fn place(fingerprint: &Fingerprint) -> String {
    format!("evidence/{fingerprint}")
}

/// What an entry holds, if there is one of that name; never more than allowed.
fn stored(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str, most: u64) -> Result<Option<Vec<u8>>, BundleError> {
    let entry = match archive.by_name(name) {
        Ok(entry) => entry,
        Err(ZipError::FileNotFound) => return Ok(None),
        Err(error) => return Err(damaged(&error)),
    };
    if entry.compression() != CompressionMethod::Stored {
        return Err(BundleError::Compressed);
    }
    let mut contents = Vec::new();
    // One byte more than allowed tells what is too large, whatever size it claims.
    entry.take(most + 1).read_to_end(&mut contents).map_err(|error| BundleError::Damaged(error.to_string()))?;
    if contents.len() as u64 > most { Err(BundleError::TooLarge) } else { Ok(Some(contents)) }
}

fn damaged(error: &ZipError) -> BundleError {
    match error {
        ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => BundleError::Compressed,
        _ => BundleError::Damaged(error.to_string()),
    }
}
