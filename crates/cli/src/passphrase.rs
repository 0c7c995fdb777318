//! Where a passphrase comes from: the keyboard, unseen, or a descriptor that a script opened. Never an argument, which every
//! program of the machine can read, nor the environment.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

use balise_workbench::handover::Passphrase;

use crate::words::Words;

/// The longest line that is read for one.
const LONGEST: u64 = 4096;

/// Why there is no passphrase.
pub(crate) enum Trouble {
    Unread(io::Error),
    Unlike,
    TooShort,
}

/// A passphrase to seal with: asked for twice, since a slip would lock the copy for ever.
pub(crate) fn chosen(descriptor: Option<u32>, words: Words) -> Result<Passphrase, Trouble> {
    let first = read(descriptor, words, false)?;
    if descriptor.is_none() && read(None, words, true)? != first {
        return Err(Trouble::Unlike);
    }
    Passphrase::chosen(first).map_err(|_| Trouble::TooShort)
}

/// A passphrase to open with.
pub(crate) fn given(descriptor: Option<u32>, words: Words) -> Result<Passphrase, Trouble> {
    read(descriptor, words, false).map(Passphrase::given)
}

pub(crate) fn read(descriptor: Option<u32>, words: Words, again: bool) -> Result<String, Trouble> {
    match descriptor {
        None => rpassword::prompt_password(words.ask(again)),
        Some(0) => line(io::stdin().lock()),
        Some(number) => opened(number).and_then(line),
    }
    .map_err(Trouble::Unread)
}

/// The descriptor by its name, which each Unix gives it.
fn opened(number: u32) -> io::Result<File> {
    if cfg!(unix) { File::open(format!("/dev/fd/{number}")) } else { Err(io::Error::from(io::ErrorKind::Unsupported)) }
}

/// The first line, without its end.
fn line(from: impl Read) -> io::Result<String> {
    let mut line = String::new();
    BufReader::new(from.take(LONGEST)).read_line(&mut line)?;
    line.truncate(line.trim_end_matches(['\r', '\n']).len());
    Ok(line)
}
