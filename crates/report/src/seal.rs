//! The seal of a report: from which draft and how it was made, and whether its bytes are still those that were made.
//!
//! The seal is in the XMP metadata, which is never compressed: the fingerprint of the draft, the options, and a SHA-256 over
//! the whole file in which the 64 digits of that very sum are zeros. Any byte that changes later breaks the sum: a page
//! retouched, a field filled in, a file cut short or saved again by another program.
//!
//! What it does not prove: who made the file. The sum is no secret, and someone who rewrites a report can write it again.
//! Against that there is only making the report again from its draft: equal drafts and options give equal bytes.

use sha2::{Digest, Sha256};

/// Digits of a SHA-256.
const DIGITS: usize = 64;
const OPEN: &str = "<balise:whole>";
const CLOSE: &str = "</balise:whole>";

/// From what a report was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The fingerprint of the draft, `sha256:` and 64 digits.
    pub draft: String,
    /// How it was to be written, as [`crate::Options`] are displayed.
    pub options: String,
}

/// What a file says of itself, and whether it is still true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// From what it was made.
    pub origin: Origin,
    /// The day it was prepared, such as `2026-11-24`.
    pub prepared_on: String,
    /// The program that made it, with its version.
    pub producer: String,
    /// Whether every byte is as it was made.
    pub whole: bool,
}

impl Origin {
    /// The seal as XMP, its sum still to be written.
    pub(crate) fn xmp(&self) -> String {
        let Self { draft, options } = self;
        let zeros = "0".repeat(DIGITS);
        format!("<balise:draft>{draft}</balise:draft><balise:options>{options}</balise:options>{OPEN}{zeros}{CLOSE}")
    }
}

/// Writes the sum into a finished file; one without a seal stays as it is.
pub(crate) fn close(bytes: &mut [u8]) {
    let Some(at) = place(bytes) else { return };
    let sum = sum(bytes, at);
    if let Some(digits) = bytes.get_mut(at..at + DIGITS) {
        digits.copy_from_slice(sum.as_bytes());
    }
}

/// The seal of a file; nothing when it has none, as any PDF that Balise did not make.
#[must_use]
pub fn read_seal(bytes: &[u8]) -> Option<Sealed> {
    let at = place(bytes)?;
    let written = bytes.get(at..at + DIGITS)?;
    Some(Sealed {
        origin: Origin { draft: field(bytes, "balise:draft")?, options: field(bytes, "balise:options")? },
        prepared_on: field(bytes, "xmp:CreateDate")?.chars().take(10).collect(),
        producer: field(bytes, "pdf:Producer")?,
        whole: written == sum(bytes, at).as_bytes(),
    })
}

/// Where the digits of the sum start, when they are all there.
fn place(bytes: &[u8]) -> Option<usize> {
    let at = find(bytes, OPEN)? + OPEN.len();
    bytes.get(at + DIGITS..).is_some_and(|rest| rest.starts_with(CLOSE.as_bytes())).then_some(at)
}

/// The sum of a file with its own digits as zeros.
fn sum(bytes: &[u8], at: usize) -> String {
    let (before, after) = (bytes.get(..at).unwrap_or_default(), bytes.get(at + DIGITS..).unwrap_or_default());
    let digest = Sha256::new().chain_update(before).chain_update([b'0'; DIGITS]).chain_update(after).finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The text of the first element of that name in the metadata.
fn field(bytes: &[u8], name: &str) -> Option<String> {
    let open = format!("<{name}>");
    let start = find(bytes, &open)? + open.len();
    let rest = bytes.get(start..)?;
    let end = find(rest, &format!("</{name}>"))?;
    String::from_utf8(rest.get(..end)?.to_vec()).ok()
}

fn find(bytes: &[u8], words: &str) -> Option<usize> {
    bytes.windows(words.len()).position(|window| window == words.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> Vec<u8> {
        let origin = Origin { draft: "sha256:ab".into(), options: "fr letter full".into() };
        let date = "<xmp:CreateDate>2026-11-24T00:00:00Z</xmp:CreateDate><pdf:Producer>Balise 1</pdf:Producer>";
        let mut bytes = format!("%PDF {date}{} \u{e9} the end", origin.xmp()).into_bytes();
        close(&mut bytes);
        bytes
    }

    #[test]
    fn a_file_as_it_was_made_is_whole() {
        let sealed = read_seal(&file()).unwrap();
        assert!(sealed.whole);
        assert_eq!((sealed.origin.draft.as_str(), sealed.origin.options.as_str()), ("sha256:ab", "fr letter full"));
        assert_eq!((sealed.prepared_on.as_str(), sealed.producer.as_str()), ("2026-11-24", "Balise 1"));
    }

    #[test]
    fn any_byte_changed_added_or_lost_breaks_the_seal() {
        let made = file();
        for at in 0..made.len() {
            let mut changed = made.clone();
            changed[at] ^= 1;
            assert!(read_seal(&changed).is_none_or(|sealed| !sealed.whole), "byte {at}");
        }
        let longer = [made.as_slice(), b"\n"].concat();
        assert!(!read_seal(&longer).unwrap().whole);
        assert!(!read_seal(&made[..made.len() - 1]).unwrap().whole);
    }

    #[test]
    fn a_file_that_balise_did_not_make_has_no_seal() {
        assert_eq!(read_seal(b"%PDF-1.7 <balise:whole>12</balise:whole>"), None);
        assert_eq!(read_seal(b""), None);
    }
}
