//! Copies under a passphrase, as a script makes and opens them.
#![cfg(unix)]

use std::fs::{self, File};
use std::os::fd::AsRawFd;
use std::path::Path;

use balise_documents::{Passphrase, UnsealError, is_sealed, seal, unseal};

use crate::cli::balise;
use crate::shipped;

const PASSPHRASE: &str = "quatre mots sans rapport";

/// A command that reads a passphrase from a descriptor.
fn with_passphrase(words: &[&str], passphrase: &str, folder: &Path) -> (u8, String, String) {
    let file = folder.join("passphrase");
    fs::write(&file, format!("{passphrase}\n")).unwrap();
    let opened = File::open(&file).unwrap();
    let number = opened.as_raw_fd().to_string();
    let words: Vec<&str> = words.iter().copied().chain(["--passphrase-fd", &number]).collect();
    balise(&words)
}

#[test]
fn a_sealed_copy_opens_with_its_passphrase_and_not_otherwise() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let sample = shipped::samples().remove(0);
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (draft, sealed, opened) = (sample.display().to_string(), path("copy.balise.age"), path("opened.balise"));

    let (code, out, err) = with_passphrase(&["seal", &draft, "-o", &sealed, "--lang", "fr"], PASSPHRASE, folder.path());
    assert!(code == 0 && out.contains("si vous la perdez, la copie est perdue"), "{err}");
    let bytes = fs::read(&sealed).unwrap();
    assert!(is_sealed(&bytes) && !String::from_utf8_lossy(&bytes).contains("balise\": \"draft"));
    assert_eq!(fs::metadata(&sealed).unwrap().permissions().mode() & 0o777, 0o600);

    let open = |passphrase| with_passphrase(&["open", &sealed, "-o", &opened, "--lang", "en"], passphrase, folder.path());
    let (code, _, err) = open("another passphrase");
    assert!(code == 3 && err.contains("not the passphrase") && !Path::new(&opened).exists(), "{err}");
    assert_eq!(open(PASSPHRASE).0, 0);
    assert_eq!(fs::read(&opened).unwrap(), fs::read(&sample).unwrap());
    let (code, _, err) = open(PASSPHRASE);
    assert!(code == 3 && err.contains("already a file"), "{err}");

    // One bit, in the last part, in the middle, and in the header; and a copy that is cut.
    fs::remove_file(&opened).unwrap();
    for at in [bytes.len() - 1, bytes.len() / 2, 30] {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        fs::write(&sealed, changed).unwrap();
        let (code, _, _) = open(PASSPHRASE);
        assert!(code == 3 && !Path::new(&opened).exists(), "byte {at}");
    }
    fs::write(&sealed, &bytes[..bytes.len() - 20]).unwrap();
    let (code, _, err) = open(PASSPHRASE);
    assert!(code == 3 && err.contains("changed or cut"), "{err}");
}

#[test]
fn a_passphrase_comes_from_no_argument_and_goes_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let sample = shipped::samples().remove(0).display().to_string();
    let target = folder.path().join("copy.balise.age").display().to_string();
    for option in ["--passphrase", "--password", "-p"] {
        let (code, _, err) = balise(&["seal", &sample, "-o", &target, option, PASSPHRASE, "--lang", "en"]);
        assert!(code == 2 && !err.contains(PASSPHRASE), "{err}");
    }
    let (code, out, err) = with_passphrase(&["seal", &sample, "-o", &target, "--lang", "en"], "short", folder.path());
    assert!(code == 3 && err.contains("at least 12 characters") && !err.contains("short") && out.is_empty(), "{err}");
    assert!(!format!("{:?}", Passphrase::given(PASSPHRASE.to_owned())).contains("quatre"));
}

#[test]
fn what_is_no_sealed_draft_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (plain, target) = (path("plain.balise.age"), path("out.balise"));
    let open = |file: &str| with_passphrase(&["open", file, "-o", &target, "--lang", "fr"], PASSPHRASE, folder.path());
    for (contents, told) in [
        (b"{}".as_slice(), "n’est pas une copie sous phrase de passe"),
        (b"age-encryption.org/v1\n-> nothing", "modifiée ou coupée"),
    ] {
        fs::write(&plain, contents).unwrap();
        let (code, _, err) = open(&plain);
        assert!(code == 3 && err.contains(told), "{err}");
    }
    let passphrase = Passphrase::given(PASSPHRASE.to_owned());
    fs::write(&plain, seal(b"no draft at all", &passphrase).unwrap()).unwrap();
    let (code, _, err) = open(&plain);
    assert!(code == 3 && !Path::new(&target).exists(), "{err}");
    assert_eq!(unseal(b"{}", &passphrase), Err(UnsealError::NotSealed));
}
