//! Contents that stand for a draft: whole only when their last byte is there, and telling which version they are.

use balise_drafts::PieceId;

/// As much as a full assessment holds, so that a save takes as long as a real one.
const FILLING: usize = 120_000;

/// The contents of a version.
pub(crate) fn contents(version: u64) -> Vec<u8> {
    format!(r#"{{"version": {version}, "filling": "{}"}}"#, "x".repeat(FILLING)).into_bytes()
}

/// The version that contents are, if they are one to the last byte.
pub(crate) fn version(found: &[u8]) -> Option<u64> {
    let draft: serde_json::Value = serde_json::from_slice(found).ok()?;
    draft.get("version")?.as_u64().filter(|&version| contents(version) == found)
}

/// What the library takes for whole.
pub(crate) fn readable(contents: &[u8]) -> bool {
    serde_json::from_slice::<serde_json::Value>(contents).is_ok()
}

/// A file that a draft has from its beginning: its name and what it holds.
pub(crate) fn kept() -> (PieceId, Vec<u8>) {
    piece('a')
}

/// A file that is attached later.
pub(crate) fn attached() -> (PieceId, Vec<u8>) {
    piece('b')
}

/// The name need not be a true fingerprint: the library does not judge what it keeps.
fn piece(letter: char) -> (PieceId, Vec<u8>) {
    let name: String = std::iter::repeat_n(letter, 64).collect();
    let contents = name.repeat(80).into_bytes();
    // Sixty-four times a hexadecimal digit is always a name.
    name.parse().map(|id| (id, contents)).unwrap_or_else(|_| unreachable!())
}
