//! What is no pack and no draft at all: told, and never a panic.

use balise_documents::{OpenError, read_draft, read_packet, summary};
use proptest::prelude::*;

use crate::files::{assert_readable, assert_worded, faults, fixture, minimal};

/// Bytes that no program should choke on.
fn rubbish() -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = [
        "",
        " ",
        "null",
        "[]",
        "{}",
        "{",
        "\"",
        "0",
        "{\"balise\": \"draft\"}",
        "\u{feff}",
        "{\"balise\": \"draft\", \"format\": {}}",
    ]
    .map(|text| text.as_bytes().to_vec())
    .to_vec();
    all.push("[".repeat(100_000).into_bytes());
    all.push("{\"a\":".repeat(100_000).into_bytes());
    all.push(vec![b'['; 17 << 20]);
    all.push(vec![0xff; 4_096]);
    all.push((0..=255).collect());
    all
}

#[test]
fn a_pack_of_rubbish_is_told_as_such() {
    let minimal = minimal();
    for bytes in rubbish() {
        for name in ["questionnaire.json", "scales.json", "criteria.json"] {
            let mut files = minimal.clone();
            files.insert(name.to_owned(), bytes.clone());
            let told = faults(&files);
            assert!(told.iter().any(|fault| fault.file == name), "{told:?}");
        }
    }
}

#[test]
fn a_draft_of_rubbish_is_told_as_such() {
    let draft = fixture("drafts/minimal.balise");
    let cut = (0..draft.len() - 2).step_by(13).map(|end| draft[..end].to_vec());
    for bytes in rubbish().into_iter().chain(cut) {
        for error in [read_draft("x.balise", &bytes).unwrap_err(), summary("x.balise", &bytes).unwrap_err()] {
            assert_worded(&error.message());
            assert_worded(&error.remedy());
            assert!(!error.to_string().is_empty());
            if let OpenError::Faulty { faults, .. } = &error {
                assert!(!faults.is_empty());
                faults.iter().for_each(assert_readable);
            }
        }
    }
}

#[test]
fn a_packet_of_rubbish_is_told_as_such() {
    let packet = fixture("parts/answered.balise-part");
    let cut = (0..packet.len() - 2).step_by(13).map(|end| packet[..end].to_vec());
    for bytes in rubbish().into_iter().chain(cut) {
        let error = read_packet("x.balise-part", &bytes).unwrap_err();
        assert_worded(&error.message());
        assert_worded(&error.remedy());
        if let OpenError::Faulty { faults, .. } = &error {
            assert!(!faults.is_empty());
            faults.iter().for_each(assert_readable);
        }
    }
}

#[test]
fn bytes_changed_at_random_never_panic() {
    let (draft, packet, minimal) = (fixture("drafts/minimal.balise"), fixture("parts/answered.balise-part"), minimal());
    let changed = |bytes: &[u8], at: usize, length: usize, byte: u8| {
        let (mut bytes, at) = (bytes.to_vec(), at % bytes.len());
        bytes.splice(at..(at + length).min(bytes.len()), [byte]);
        bytes
    };
    proptest!(|(at in 0_usize..8_000, length in 0_usize..20, byte: u8)| {
        let _ = read_draft("x.balise", &changed(&draft, at, length, byte));
        let _ = read_packet("x.balise-part", &changed(&packet, at, length, byte));
        let mut files = minimal.clone();
        files.insert("questionnaire.json".to_owned(), changed(&minimal["questionnaire.json"], at, length, byte));
        if let Err(told) = crate::files::read(&files) {
            told.iter().for_each(assert_readable);
        }
    });
}
