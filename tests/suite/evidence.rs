//! Files that prove an answer: kept with the assessment, given as they were, told when they are gone.

use std::fs;
use std::path::{Path, PathBuf};

use balise_documents::{Passphrase, unseal};
use balise_workbench::views::*;
use balise_workbench::{ErrorCode, WireError, Workbench, evidence, handlers, handover};

use crate::cli::balise;
use crate::desk::{begin, desk, visit};

/// The question to which files are attached.
const ITEM: &str = "G1";

fn attach(desk: &Workbench, draft: &str, files: &[PathBuf]) -> Result<DraftView, WireError> {
    visit(desk, draft, "criterion:G1");
    handlers::attach_evidence(desk, AttachEvidence { draft: draft.into(), item: ITEM.into() }, |_| files.to_vec())
}

fn proofs(view: &DraftView) -> Vec<EvidenceView> {
    match &view.page.body {
        PageBody::Criterion { response, .. } | PageBody::Item { response, .. } => response.evidence.clone(),
        other => panic!("no answer there: {other:?}"),
    }
}

fn files(view: &DraftView) -> Vec<FileView> {
    proofs(view).into_iter().filter_map(|proof| proof.file).collect()
}

/// A file in a folder.
fn file(folder: &Path, name: &str, contents: &[u8]) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, contents).unwrap();
    path
}

fn save(desk: &Workbench, draft: &str, file: &FileView, target: &Path) -> Result<ExportView, WireError> {
    let request = SaveEvidence { draft: draft.into(), fingerprint: file.fingerprint.clone() };
    handlers::save_evidence(desk, request, |_| Some(target.to_owned()))
}

fn annotate(desk: &Workbench, draft: &str, evidence: Vec<EvidenceView>) -> Result<DraftView, WireError> {
    let note = String::new();
    let request =
        Annotate { draft: draft.into(), item: ITEM.into(), note, review: false, confidence: None, evidence, voices: vec![] };
    handlers::annotate(desk, request)
}

/// An assessment with one file, the folder of the library, and that of the file.
fn with_file() -> (tempfile::TempDir, tempfile::TempDir, Workbench, DraftView) {
    let (data, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let desk = desk(data.path());
    let draft = begin(&desk, "Preuves").draft;
    let view = attach(&desk, &draft, &[file(other.path(), "Procédure de crise.pdf", b"contents")]).unwrap();
    (data, other, desk, view)
}

#[test]
fn a_file_is_kept_listed_and_given_as_it_was() {
    let (_data, other, desk, view) = with_file();
    let [proof] = proofs(&view).try_into().unwrap();
    let kept = proof.file.clone().unwrap();
    assert_eq!(
        (proof.title.as_str(), kept.name.as_str(), kept.size.as_str()),
        ("Procédure de crise", "Procédure de crise.pdf", "8\u{a0}octets")
    );
    assert_eq!((kept.added.as_str(), kept.trouble.as_str(), kept.fingerprint.len()), ("24\u{a0}novembre 2026", "", 64));
    // The original may go: the copy is the assessment’s own.
    fs::remove_file(other.path().join("Procédure de crise.pdf")).unwrap();
    let target = other.path().join("copie.pdf");
    assert_eq!(save(&desk, &view.draft, &kept, &target).unwrap().file.as_deref(), Some("copie.pdf"));
    assert_eq!(fs::read(&target).unwrap(), b"contents");
    let given_up =
        handlers::save_evidence(&desk, SaveEvidence { draft: view.draft.clone(), fingerprint: kept.fingerprint }, |_| None);
    assert_eq!(given_up.unwrap().file, None);
    // Its proof can be renamed, and is undone and done again like any other change.
    let renamed = annotate(&desk, &view.draft, vec![EvidenceView { title: "Procédure".into(), ..proof }]).unwrap();
    assert_eq!(proofs(&renamed)[0].title, "Procédure");
    annotate(&desk, &view.draft, vec![]).unwrap();
    let back = handlers::undo(&desk, DraftRef { draft: view.draft.clone() }).unwrap();
    assert_eq!((files(&back).len(), files(&back)[0].trouble.as_str()), (1, ""), "what is removed stays for the way back");
}

#[test]
fn what_cannot_be_kept_is_told_with_its_limit_and_changes_nothing() {
    let (_data, other, desk, view) = with_file();
    let path = |name: &str| other.path().join(name);
    let large = file(other.path(), "grand.bin", &[]);
    fs::File::options().write(true).open(&large).unwrap().set_len(20_000_001).unwrap();
    let empty = file(other.path(), "vide.txt", b"");
    let again = file(other.path(), "autre nom.pdf", b"contents");
    for (file, words) in [
        (large, "20,1\u{a0}Mo; une pièce fait au plus 20\u{a0}Mo"),
        (empty, "est vide"),
        (again, "déjà joint"),
        (other.path().to_owned(), "n’est pas un fichier"),
        (path("absent.pdf"), "n’existe pas"),
    ] {
        let sound = self::file(other.path(), "bon.txt", b"sound");
        let error = attach(&desk, &view.draft, &[sound, file.clone()]).unwrap_err();
        assert!(error.message.contains(words), "{}: {}", file.display(), error.message);
        assert_eq!(files(&visit(&desk, &view.draft, "criterion:G1")).len(), 1, "{}", file.display());
    }
    let many: Vec<PathBuf> = (0..200).map(|n| file(other.path(), &format!("{n}.txt"), format!("{n}").as_bytes())).collect();
    assert!(attach(&desk, &view.draft, &many).unwrap_err().message.contains("au plus 200 pièces"));
    assert_eq!(files(&attach(&desk, &view.draft, &many[1..]).unwrap()).len(), 200);
    let unknown = AttachEvidence { draft: view.draft.clone(), item: "absent".into() };
    assert_eq!(handlers::attach_evidence(&desk, unknown, |_| vec![many[0].clone()]).unwrap_err().code, ErrorCode::NotFound);
}

#[test]
fn more_than_a_draft_may_hold_in_all_is_refused() {
    let (_data, other, desk, view) = with_file();
    let large = |n: u8| file(other.path(), &format!("{n}.bin"), &vec![n; 20_000_000]);
    for n in 1..=4 {
        attach(&desk, &view.draft, &[large(n)]).unwrap();
    }
    let error = attach(&desk, &view.draft, &[large(5)]).unwrap_err();
    assert!(error.message.contains("au plus 100\u{a0}Mo"), "{}", error.message);
    // Room is made of what no answer names any more; an undo then tells what is gone.
    let kept = proofs(&visit(&desk, &view.draft, "criterion:G1"));
    annotate(&desk, &view.draft, kept[..3].to_vec()).unwrap();
    attach(&desk, &view.draft, &[large(5), large(6)]).unwrap();
    handlers::undo(&desk, DraftRef { draft: view.draft.clone() }).unwrap();
    let back = handlers::undo(&desk, DraftRef { draft: view.draft.clone() }).unwrap();
    let gone: Vec<bool> = files(&back).iter().map(|file| !file.trouble.is_empty()).collect();
    assert_eq!(gone.iter().filter(|gone| **gone).count(), 2, "{gone:?}");
}

#[test]
fn a_file_that_is_gone_or_was_changed_is_told_where_it_shows() {
    let (data, other, desk, view) = with_file();
    let kept = files(&view)[0].clone();
    let stored = data.path().join(format!("drafts/{}.evidence/{}", view.draft, kept.fingerprint));
    let target = other.path().join("copie.pdf");
    fs::write(&stored, b"contents, changed").unwrap();
    assert!(files(&visit(&desk, &view.draft, "criterion:G1"))[0].trouble.contains("n’est plus celui"));
    // As many bytes as before: only its contents tell, when it is asked for.
    fs::write(&stored, b"CONTENTS").unwrap();
    assert_eq!(files(&visit(&desk, &view.draft, "criterion:G1"))[0].trouble, "");
    assert_eq!(save(&desk, &view.draft, &kept, &target).unwrap_err().code, ErrorCode::Damaged);
    fs::remove_file(&stored).unwrap();
    assert!(files(&visit(&desk, &view.draft, "criterion:G1"))[0].trouble.contains("n’est pas gardé"));
    assert_eq!(save(&desk, &view.draft, &kept, &target).unwrap_err().code, ErrorCode::NotFound);
    assert!(!target.exists());
    let listed = evidence::list(&desk.path_of(&view.draft), balise_workbench::Language::Fr).unwrap();
    assert!(listed[0].file.trouble.contains("n’est pas gardé"));
    handlers::export_report(
        &desk,
        ExportReport {
            draft: view.draft,
            language: ReportLanguageCode::Fr,
            paper: PaperCode::Letter,
            length: LengthCode::Full,
            audience: None,
            look: None,
            attach: None,
        },
        |_| Some(other.path().join("rapport.pdf")),
    )
    .unwrap();
}

#[test]
fn a_screen_names_only_what_is_kept_already() {
    let (_data, _other, desk, view) = with_file();
    let mut proof = proofs(&view)[0].clone();
    if let Some(file) = &mut proof.file {
        file.name = "../../autre.exe".into();
    }
    let same = annotate(&desk, &view.draft, vec![proof.clone()]).unwrap();
    assert_eq!(files(&same)[0].name, "Procédure de crise.pdf", "a name does not come from a screen");
    if let Some(file) = &mut proof.file {
        file.fingerprint = "0".repeat(64);
    }
    assert_eq!(annotate(&desk, &view.draft, vec![proof]).unwrap_err().code, ErrorCode::NotFound);
}

#[test]
fn a_complete_copy_is_one_file_and_goes_into_another_library_with_all_it_holds() {
    let (_data, other, desk, view) = with_file();
    let draft = desk.path_of(&view.draft).display().to_string();
    let path = |name: &str| other.path().join(name).display().to_string();
    let (code, out, err) = balise(&["share", &draft, "-o", &path("copie.balise"), "--lang", "fr"]);
    assert!(code == 0 && out.contains("pièces comprises"), "{err}");
    assert!(fs::read(path("copie.balise")).unwrap().starts_with(b"PK"));
    let (code, out, _) = balise(&["evidence", "list", &path("copie.balise"), "--lang", "fr"]);
    assert!(code == 0 && out.contains("\tG1\tProcédure de crise\tProcédure de crise.pdf\t"), "{out}");
    let (code, _, err) = balise(&["evidence", "save", &path("copie.balise"), "--number", "1", "-o", &path("pièce.pdf")]);
    assert_eq!((code, fs::read(path("pièce.pdf")).unwrap().as_slice()), (0, b"contents".as_slice()), "{err}");
    assert_eq!(balise(&["evidence", "save", &path("copie.balise"), "--number", "2", "-o", &path("autre.pdf")]).0, 3);
    assert_eq!(balise(&["report", &path("copie.balise"), "-o", &path("rapport.pdf")]).0, 0);

    let elsewhere = tempfile::tempdir().unwrap();
    let there = crate::desk::desk(elsewhere.path());
    let imported = handover::import(&there, Path::new(&path("copie.balise"))).unwrap();
    let received = visit(&there, &imported, "criterion:G1");
    assert_eq!((files(&received)[0].trouble.as_str(), received.name.as_str()), ("", "Preuves"));
    // A draft that came alone says what is missing, and opens all the same.
    fs::copy(&draft, path("seul.balise")).unwrap();
    let alone = handover::import(&there, Path::new(&path("seul.balise"))).unwrap();
    assert!(files(&visit(&there, &alone, "criterion:G1"))[0].trouble.contains("n’est pas gardé"));
    let (code, out, _) = balise(&["share", &path("seul.balise"), "-o", &path("sans.balise"), "--lang", "en"]);
    assert!(code == 0 && out.contains("“Procédure de crise.pdf” is not in the copy"), "{out}");
}

#[test]
fn what_says_less_holds_no_file_and_what_is_sealed_holds_all() {
    let (_data, other, desk, view) = with_file();
    let draft = desk.path_of(&view.draft);
    let path = |name: &str| other.path().join(name);
    for without in ["names", "amounts", "notes", "evidence"] {
        let target = path(&format!("{without}.balise"));
        let withheld = [handover::Withheld::of_code(without).unwrap()].into();
        handover::share(&draft, &target, &withheld, balise_workbench::Language::Fr).unwrap();
        let text = fs::read_to_string(&target).unwrap();
        assert!(text.contains("\"evidence\"") && !text.contains("sha256\"") && !text.contains("crise.pdf"), "{without}: {text}");
    }
    let passphrase = Passphrase::given("quatre mots sans rapport".into());
    handover::seal(&draft, &path("copie.balise.age"), &passphrase, balise_workbench::Language::Fr).unwrap();
    handover::open(&path("copie.balise.age"), &path("ouverte.balise"), &passphrase, balise_workbench::Language::Fr).unwrap();
    assert_eq!(
        fs::read(path("ouverte.balise")).unwrap(),
        unseal(&fs::read(path("copie.balise.age")).unwrap(), &passphrase).unwrap()
    );
    let listed = evidence::list(&path("ouverte.balise"), balise_workbench::Language::Fr).unwrap();
    assert_eq!((listed.len(), listed[0].file.trouble.as_str()), (1, ""));
}

#[test]
fn files_go_along_into_a_copy_the_bin_and_a_longer_questionnaire() {
    let (data, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let desk = desk(data.path());
    let draft = crate::desk::begin_in(&desk, "express", "Court").draft;
    let proof = file(other.path(), "preuve.txt", b"proof");
    let request = AttachEvidence { draft: draft.clone(), item: "profil.type".into() };
    handlers::attach_evidence(&desk, request, |_| vec![proof]).unwrap();
    let longer = handlers::continue_draft(&desk, DraftRef { draft: draft.clone() }).unwrap().draft;
    handlers::close_draft(&desk, DraftRef { draft: longer.clone() }).unwrap();
    let copied = handlers::duplicate_draft(&desk, DraftRef { draft: draft.clone() }).unwrap();
    handlers::discard_draft(&desk, DraftRef { draft }).unwrap();
    let copy = copied.drafts.into_iter().find(|card| card.name.ends_with("(copie)")).unwrap().draft;
    for draft in [longer, copy] {
        let listed = evidence::list(&desk.path_of(&draft), balise_workbench::Language::Fr).unwrap();
        assert_eq!((listed.len(), listed[0].file.trouble.as_str()), (1, ""), "{draft}");
    }
}

#[test]
fn the_command_line_attaches_to_what_is_in_the_library_and_to_nothing_else() {
    let (_data, other, desk, view) = with_file();
    let piece = file(other.path(), "autre.txt", b"other");
    handlers::close_draft(&desk, DraftRef { draft: view.draft.clone() }).unwrap();
    evidence::add(&desk, &desk.path_of(&view.draft), "G2", std::slice::from_ref(&piece)).unwrap();
    let listed = evidence::list(&desk.path_of(&view.draft), balise_workbench::Language::Fr).unwrap();
    assert_eq!(listed.iter().map(|one| one.item.as_str()).collect::<Vec<_>>(), ["G1", "G2"]);
    let elsewhere = other.path().join(format!("{}.balise", view.draft));
    fs::copy(desk.path_of(&view.draft), &elsewhere).unwrap();
    let error = evidence::add(&desk, &elsewhere, "G2", &[piece]).unwrap_err();
    assert!(error.message.contains("balise import"), "{}", error.message);
}
