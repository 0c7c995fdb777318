//! Files that come to be opened in the window, and copies that leave it.

use std::fs;
use std::path::{Path, PathBuf};

use balise_documents::{Passphrase, is_sealed, seal, unseal};
use balise_workbench::views::*;
use balise_workbench::{ErrorCode, WireError, Workbench, handlers};

use crate::desk::*;
use crate::shipped;

const PASSPHRASE: &str = "quatre mots sans rapport";

fn sample() -> PathBuf {
    shipped::samples().into_iter().find(|path| path.ends_with("ville-de-rive-aux-ormes.balise")).unwrap()
}

fn open(desk: &Workbench, file: &Path) -> Result<ArrivalView, WireError> {
    handlers::open_file(desk, |_| Some(file.to_owned()))
}

fn opened(arrival: ArrivalView) -> DraftView {
    match arrival {
        ArrivalView::Opened { draft } => *draft,
        other => panic!("{other:?}"),
    }
}

fn count(desk: &Workbench) -> usize {
    handlers::home(desk, Nothing {}).unwrap().drafts.len()
}

fn try_passphrase(desk: &Workbench, words: &str) -> Result<ArrivalView, WireError> {
    handlers::unseal_arrival(desk, Unseal { passphrase: words.to_owned().into() })
}

#[test]
fn a_file_is_copied_once_and_never_changed() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder.path().join("data"));
    let file = folder.path().join("Reçu par courriel.balise");
    fs::copy(sample(), &file).unwrap();
    let before = fs::read(&file).unwrap();
    let draft = opened(open(&desk, &file).unwrap());
    assert!(draft.notice.unwrap().contains("copié parmi vos évaluations"));
    assert_eq!((draft.organisation.as_str(), count(&desk)), ("Ville de Rive-aux-Ormes", 1));

    // Where the person goes is no change: the same file opens the same assessment.
    visit(&desk, &draft.draft, "profile.sector");
    assert_eq!(opened(open(&desk, &file).unwrap()).draft, draft.draft);
    assert_eq!(opened(open(&desk, &desk.path_of(&draft.draft)).unwrap()).draft, draft.draft, "the file of the library itself");
    assert_eq!(count(&desk), 1);

    // What was changed since is another.
    let renamed = RenameDraft { draft: draft.draft.clone(), name: "La mienne".into(), organisation: "Ville".into() };
    handlers::rename_draft(&desk, renamed).unwrap();
    assert_ne!(opened(open(&desk, &file).unwrap()).draft, draft.draft);
    assert_eq!((count(&desk), fs::read(&file).unwrap()), (2, before));
}

#[test]
fn what_is_no_assessment_is_told_and_nothing_changes() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder.path().join("data"));
    let mine = begin(&desk, "La mienne").draft;
    let text = fs::read_to_string(sample()).unwrap();
    let bad = [
        ("empty.balise", String::new(), ErrorCode::Damaged),
        ("words.balise", "Bonjour".into(), ErrorCode::Damaged),
        ("cut.balise", text[..text.len() / 2].into(), ErrorCode::Damaged),
        ("newer.balise", text.replacen("\"major\": 1", "\"major\": 9", 1), ErrorCode::NewerFormat),
        ("elsewhere.balise", text.replacen("\"id\": \"medias-sociaux\"", "\"id\": \"ailleurs\"", 1), ErrorCode::UnknownPack),
    ];
    for (name, contents, code) in bad {
        let file = folder.path().join(name);
        fs::write(&file, &contents).unwrap();
        let error = open(&desk, &file).unwrap_err();
        assert!(error.code == code && !error.message.is_empty(), "{name}: {error:?}");
        assert_eq!((count(&desk), fs::read_to_string(&file).unwrap()), (1, contents), "{name}");
    }
    assert_eq!(open(&desk, &folder.path().join("gone.balise")).unwrap_err().code, ErrorCode::NotFound);
    let error = open(&desk, folder.path()).unwrap_err();
    assert!(error.message.contains("pas un fichier"), "{error:?}");
    assert_eq!(handlers::open_draft(&desk, DraftRef { draft: mine }).unwrap().name, "La mienne");
    assert_eq!(handlers::open_file(&desk, |_| None), Ok(ArrivalView::Nothing), "given up");
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder.path().join("data"));
    let pipe = folder.path().join("pipe.balise");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    assert!(open(&desk, &pipe).unwrap_err().message.contains("pas un fichier"));
    assert!(open(&desk, Path::new("/dev/zero")).unwrap_err().message.contains("pas un fichier"));
}

#[test]
fn files_wait_in_order_and_each_once() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder.path().join("data"));
    let samples = shipped::samples();
    desk.receive(samples[0].clone());
    desk.receive(folder.path().join("gone.balise"));
    desk.receive(samples[0].clone());
    desk.receive(samples[1].clone());
    let take = || handlers::take_arrival(&desk, Nothing {});
    let first = opened(take().unwrap());
    assert_eq!(take().unwrap_err().code, ErrorCode::NotFound);
    assert_ne!(opened(take().unwrap()).draft, first.draft);
    assert_eq!(take(), Ok(ArrivalView::Nothing));
    assert_eq!(count(&desk), 2);
    for number in 0..100 {
        desk.receive(folder.path().join(format!("{number}.balise")));
    }
    assert_eq!(std::iter::from_fn(|| take().err()).count(), 20, "a folder dropped by mistake");
}

#[test]
fn an_encrypted_copy_opens_with_its_passphrase_only() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder.path().join("data"));
    let file = folder.path().join("copie.balise.age");
    let sealed = seal(&fs::read(sample()).unwrap(), &Passphrase::given(PASSPHRASE.to_owned())).unwrap();
    fs::write(&file, &sealed).unwrap();
    assert_eq!(try_passphrase(&desk, PASSPHRASE).unwrap_err().code, ErrorCode::NotFound, "nothing waits");
    assert_eq!(open(&desk, &file), Ok(ArrivalView::Sealed { file: "copie.balise.age".into() }));
    let error = try_passphrase(&desk, "une autre phrase").unwrap_err();
    assert!(error.code == ErrorCode::InvalidAnswer && !format!("{error:?}").contains("une autre phrase"), "{error:?}");
    assert_eq!(count(&desk), 0);
    let draft = opened(try_passphrase(&desk, PASSPHRASE).unwrap());
    assert_eq!(draft.organisation, "Ville de Rive-aux-Ormes");
    assert_eq!(try_passphrase(&desk, PASSPHRASE).unwrap_err().code, ErrorCode::NotFound, "it waits no more");

    assert!(matches!(open(&desk, &file), Ok(ArrivalView::Sealed { .. })));
    handlers::forget_arrival(&desk, Nothing {}).unwrap();
    assert_eq!(try_passphrase(&desk, PASSPHRASE).unwrap_err().code, ErrorCode::NotFound, "left closed");
    assert_eq!((count(&desk), fs::read(&file).unwrap()), (1, sealed));
}

#[test]
fn a_request_that_is_printed_does_not_tell_the_passphrase() {
    let secret = || SecretView::from(PASSPHRASE.to_owned());
    let request = HandOver { draft: "a".into(), without: vec![], passphrase: Some(secret()) };
    for printed in [format!("{request:?}"), format!("{:?}", Unseal { passphrase: secret() })] {
        assert!(!printed.contains("quatre"), "{printed}");
    }
}

fn hand_over(desk: &Workbench, request: HandOver, target: &Path) -> Result<ExportView, WireError> {
    handlers::hand_over(desk, request, |_| Some(target.to_owned()))
}

#[test]
fn a_copy_leaves_out_what_is_ticked_and_opens_with_its_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder.path().join("data"));
    let draft = opened(open(&desk, &sample()).unwrap()).draft;
    let asked = |without: &[WithheldCode], passphrase: Option<&str>| HandOver {
        draft: draft.clone(),
        without: without.to_vec(),
        passphrase: passphrase.map(|words| words.to_owned().into()),
    };
    let whole = folder.path().join("whole.balise");
    assert_eq!(hand_over(&desk, asked(&[], None), &whole).unwrap().file.as_deref(), Some("whole.balise"));
    assert_eq!(fs::read(&whole).unwrap(), fs::read(desk.path_of(&draft)).unwrap());

    let sealed = folder.path().join("sealed.balise.age");
    hand_over(&desk, asked(&[WithheldCode::Names], Some(PASSPHRASE)), &sealed).unwrap();
    let bytes = fs::read(&sealed).unwrap();
    assert!(is_sealed(&bytes));
    let copy = String::from_utf8(unseal(&bytes, &Passphrase::given(PASSPHRASE.to_owned())).unwrap()).unwrap();
    assert!(!copy.contains("Ville de Rive-aux-Ormes") && copy.contains("Personne 1"));

    let short = folder.path().join("short.balise.age");
    let error = hand_over(&desk, asked(&[], Some("court")), &short).unwrap_err();
    assert!(error.code == ErrorCode::InvalidAnswer && error.message.contains("12 caractères") && !short.exists(), "{error:?}");
    let told = handlers::hand_over(&desk, asked(&[WithheldCode::Names], None), |suggested| {
        assert!(!suggested.name.contains("Rive-aux-Ormes") && suggested.name.ends_with(".balise"), "{}", suggested.name);
        None
    });
    assert_eq!(told.unwrap().file, None, "given up");
}

#[test]
fn a_copy_never_lands_among_the_assessments() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let desk = desk(&data);
    let draft = opened(open(&desk, &sample()).unwrap()).draft;
    let own = desk.path_of(&draft);
    let before = fs::read(&own).unwrap();
    let request = || HandOver { draft: draft.clone(), without: vec![WithheldCode::Notes], passphrase: None };
    let beside = own.parent().unwrap().join(".").join("other.balise");
    for target in [own.clone(), beside.clone(), data.join("copie.balise")] {
        let error = hand_over(&desk, request(), &target).unwrap_err();
        assert!(error.code == ErrorCode::CannotChange && error.message.contains("garde vos évaluations"), "{error:?}");
    }
    assert!(!beside.exists() && fs::read(&own).unwrap() == before);
}
