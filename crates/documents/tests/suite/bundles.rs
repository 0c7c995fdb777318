//! A draft with its files in one: read, written, and made by somebody who means harm.

use std::io::{Cursor, Write};

use balise_assessment::{Attachment, FileName};
use balise_documents::{Bundle, BundleError, Unsound, bundle, check_piece, fingerprint, is_bundle, read_draft};
use jiff::civil::date;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// A draft with its file, as docs/format.md says; made by another program, and never changed since.
const FIRST: &[u8] = include_bytes!("../../../../tests/fixtures/bundles/minimal.balise");

fn attachment(contents: &[u8]) -> Attachment {
    Attachment {
        name: FileName::of("a.txt"),
        size: contents.len() as u64,
        fingerprint: fingerprint(contents),
        added: date(2026, 11, 24),
    }
}

/// An archive that another program made.
fn archive(entries: &[(&str, &[u8])], method: CompressionMethod) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, contents) in entries {
        writer.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
        writer.write_all(contents).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn the_first_one_ever_written_is_read_with_its_file() {
    assert!(is_bundle(FIRST));
    let mut found = Bundle::read(FIRST).unwrap();
    let draft = read_draft("x.balise", found.draft()).unwrap();
    let files: Vec<Attachment> = draft.attachments().cloned().collect();
    let [file] = files.as_slice() else { panic!("{files:?}") };
    assert_eq!((file.name.as_str(), file.size), ("procès-verbal.txt", 27));
    assert_eq!(found.piece(file).unwrap(), "Procès-verbal du 12 mars.\n".as_bytes());
}

#[test]
fn what_is_written_is_read_back_and_the_same_gives_the_same() {
    let pieces = [b"one".to_vec(), Vec::new(), vec![7; 300_000]];
    let files: Vec<_> = pieces.iter().map(|contents| attachment(contents)).collect();
    let write = || bundle(b"{}", files.iter().map(|file| &file.fingerprint).zip(pieces.iter().map(Vec::as_slice))).unwrap();
    let written = write();
    assert_eq!(written, write());
    let mut found = Bundle::read(&written).unwrap();
    assert_eq!(found.draft(), b"{}");
    for (file, contents) in files.iter().zip(&pieces) {
        assert_eq!(found.piece(file).as_ref(), Ok(contents));
    }
    assert_eq!(found.piece(&attachment(b"absent")), Err(Unsound::Missing));
}

#[test]
fn a_piece_is_given_only_as_it_was_attached() {
    let file = attachment(b"sound");
    assert_eq!(check_piece(&file, b"sound"), Ok(()));
    for other in [b"Sound".as_slice(), b"sound and more", b""] {
        let name = format!("evidence/{}", file.fingerprint);
        let made = archive(&[("draft.json", b"{}"), (&name, other)], CompressionMethod::Stored);
        assert_eq!(Bundle::read(&made).unwrap().piece(&file), Err(Unsound::Altered));
        assert_eq!(check_piece(&file, other), Err(Unsound::Altered));
    }
}

#[test]
fn what_is_no_draft_with_its_files_is_refused() {
    let stored = |entries: &[(&str, &[u8])]| archive(entries, CompressionMethod::Stored);
    assert!(matches!(Bundle::read(b"PK\x03\x04"), Err(BundleError::Damaged(_))));
    assert!(matches!(Bundle::read(b"{}"), Err(BundleError::Damaged(_))));
    assert_eq!(Bundle::read(&stored(&[("other", b"{}")])).map(drop), Err(BundleError::NoDraft));
    let cut = &FIRST[..FIRST.len() - 30];
    assert!(matches!(Bundle::read(cut), Err(BundleError::Damaged(_))));
    // Paths in it lead nowhere: a piece is asked for by its fingerprint, and the rest is passed over.
    let hostile = stored(&[("../../draft.json", b"no"), ("draft.json", b"{}"), ("/etc/passwd", b"no"), ("evidence/../x", b"no")]);
    assert_eq!(Bundle::read(&hostile).unwrap().draft(), b"{}");
}

#[test]
fn an_archive_that_swells_is_refused_at_its_first_byte() {
    let large = vec![0; 17 * 1024 * 1024];
    let stored = archive(&[("draft.json", &large)], CompressionMethod::Stored);
    assert_eq!(Bundle::read(&stored).map(drop), Err(BundleError::TooLarge));
    // Bytes that say “compressed”: the two places where a ZIP names the method of its only entry.
    let mut deflated = archive(&[("draft.json", b"{}")], CompressionMethod::Stored);
    let directory = deflated.windows(4).position(|bytes| bytes == b"PK\x01\x02").unwrap();
    (deflated[8], deflated[directory + 10]) = (8, 8);
    assert_eq!(Bundle::read(&deflated).map(drop), Err(BundleError::Compressed));
    let names: Vec<String> = (0..1_001).map(|n| format!("evidence/{n}")).collect();
    let entries: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    assert_eq!(Bundle::read(&archive(&entries, CompressionMethod::Stored)).map(drop), Err(BundleError::TooLarge));
}
