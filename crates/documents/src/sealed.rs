//! A draft under a passphrase: the age format, version 1, with one passphrase (scrypt, then ChaCha20-Poly1305).
//!
//! The file is an age file like any other: `age --decrypt` of any make opens it too, should Balise be gone.

use std::io::Read as _;
use std::iter;

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, scrypt};

use crate::LARGEST_BUNDLE;

/// The fewest characters of a passphrase. Whoever has the file can try passphrases without end: short ones fall.
pub const SHORTEST_PASSPHRASE: usize = 12;

/// The work of one try, as a power of two: about a second, and 128 MiB.
const WORK: u8 = 17;

/// The most work that a file may ask of us: a hostile one could ask for all memory there is.
const MOST_WORK: u8 = 18;

/// How an age file begins.
const MAGIC: &[u8] = b"age-encryption.org/v1\n";

/// A passphrase; wiped from memory when it is dropped.
#[derive(Debug, Clone)]
pub struct Passphrase(SecretString);

/// Fewer characters than [`SHORTEST_PASSPHRASE`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("fewer than {SHORTEST_PASSPHRASE} characters")]
pub struct TooShort;

/// Contents that could not be put under a passphrase.
#[derive(Debug, thiserror::Error)]
#[error("the contents could not be encrypted: {0}")]
pub struct SealError(std::io::Error);

/// Why contents under a passphrase cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UnsealError {
    /// They are not under a passphrase, or not in this format.
    #[error("not a file under a passphrase")]
    NotSealed,
    /// Another passphrase, or its beginning was changed.
    #[error("another passphrase")]
    WrongPassphrase,
    /// They were changed or cut.
    #[error("changed or cut since they were encrypted")]
    Damaged,
    /// They ask for more work than any file of ours.
    #[error("asks for more work than it should")]
    TooMuchWork,
    /// They are larger than any draft with its files.
    #[error("larger than any draft with its files")]
    TooLarge,
}

impl Passphrase {
    /// A passphrase to seal with.
    ///
    /// # Errors
    /// [`TooShort`].
    pub fn chosen(words: String) -> Result<Self, TooShort> {
        let short = words.chars().count() < SHORTEST_PASSPHRASE;
        let passphrase = Self::given(words);
        if short { Err(TooShort) } else { Ok(passphrase) }
    }

    /// A passphrase to open with, whoever chose it.
    #[must_use]
    pub fn given(words: String) -> Self {
        Self(SecretString::from(words))
    }
}

/// Whether these are contents under a passphrase.
#[must_use]
pub fn is_sealed(contents: &[u8]) -> bool {
    contents.starts_with(MAGIC)
}

/// The contents under a passphrase. No two times the same: salt and key are drawn anew.
///
/// # Errors
/// [`SealError`] when the system has no randomness to give.
pub fn seal(contents: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, SealError> {
    let mut recipient = scrypt::Recipient::new(passphrase.0.clone());
    recipient.set_work_factor(WORK);
    age::encrypt(&recipient, contents).map_err(|error| SealError(std::io::Error::other(error.to_string())))
}

/// The contents that were put under this passphrase.
///
/// # Errors
/// [`UnsealError`]; nothing of changed contents is ever given.
pub fn unseal(sealed: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, UnsealError> {
    if !is_sealed(sealed) {
        return Err(UnsealError::NotSealed);
    }
    let decryptor = Decryptor::new_buffered(sealed).map_err(|error| reason(&error))?;
    let mut identity = scrypt::Identity::new(passphrase.0.clone());
    identity.set_max_work_factor(MOST_WORK);
    let reader = decryptor.decrypt(iter::once(&identity as &dyn age::Identity)).map_err(|error| reason(&error))?;
    let mut contents = Vec::new();
    // One byte more than allowed tells what is too large.
    reader.take(LARGEST_BUNDLE + 1).read_to_end(&mut contents).map_err(|_| UnsealError::Damaged)?;
    if contents.len() as u64 > LARGEST_BUNDLE { Err(UnsealError::TooLarge) } else { Ok(contents) }
}

fn reason(error: &DecryptError) -> UnsealError {
    match error {
        DecryptError::ExcessiveWork { .. } => UnsealError::TooMuchWork,
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => UnsealError::WrongPassphrase,
        // Sealed for a key, not under a passphrase.
        DecryptError::NoMatchingKeys | DecryptError::UnknownFormat => UnsealError::NotSealed,
        _ => UnsealError::Damaged,
    }
}
