//! Anything as a draft with its files: it is refused, or what it gives is what was attached, and it survives being written again.

use balise_assessment::FileName;
use balise_documents::{Bundle, LARGEST_PIECE, bundle, fingerprint, read_draft};

/// A name leads nowhere, and stays as it is once it was made harmless.
fn assert_harmless(words: &str) {
    let name = FileName::of(words);
    assert_eq!(FileName::of(name.as_str()), name);
    assert!(!name.as_str().is_empty() && name.as_str().len() <= 130);
    assert!(!name.as_str().contains(['/', '\\', ':', '\0', '\n', '\u{202e}']), "{name:?}");
    assert!(!name.as_str().starts_with('.') && !name.as_str().ends_with(['.', ' ']), "{name:?}");
}

/// Reads them.
pub(crate) fn tried(bytes: &[u8]) {
    assert_harmless(&String::from_utf8_lossy(bytes));
    let Ok(mut found) = Bundle::read(bytes) else { return };
    let draft = found.draft().to_owned();
    let Ok(read) = read_draft("x.balise", &draft) else { return };
    let mut pieces = Vec::new();
    for file in read.attachments() {
        assert_harmless(file.name.as_str());
        if let Ok(contents) = found.piece(file) {
            assert!(contents.len() as u64 == file.size && file.size <= LARGEST_PIECE);
            assert_eq!(fingerprint(&contents), file.fingerprint);
            pieces.push((file.clone(), contents));
        }
    }
    pieces.sort_by(|one, other| one.0.fingerprint.cmp(&other.0.fingerprint));
    pieces.dedup_by(|one, other| one.0.fingerprint == other.0.fingerprint);
    let written = bundle(&draft, pieces.iter().map(|(file, contents)| (&file.fingerprint, contents.as_slice()))).unwrap();
    let mut again = Bundle::read(&written).unwrap();
    assert_eq!(again.draft(), draft);
    for (file, contents) in &pieces {
        assert_eq!(again.piece(file).as_ref(), Ok(contents));
    }
}
