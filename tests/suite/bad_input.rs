//! Bad files: said clearly, never followed, never damaged.

use std::fs;

use balise_workbench::views::*;
use balise_workbench::{ErrorCode, handlers};

use crate::desk::*;

fn spoiled(contents: &[u8]) -> (balise_workbench::WireError, HomeView, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "A").draft;
    handlers::close_draft(&desk, DraftRef { draft: draft.clone() }).unwrap();
    let path = desk.path_of(&draft);
    for version in ["previous", "pending"] {
        let _ = fs::remove_file(format!("{}.{version}", path.display()));
    }
    fs::write(&path, contents).unwrap();
    let home = handlers::home(&desk, Nothing {}).unwrap();
    let error = handlers::open_draft(&desk, DraftRef { draft }).unwrap_err();
    (error, home, fs::read(&path).unwrap())
}

#[test]
fn each_bad_file_ends_in_an_error_and_stays_as_it_is() {
    let deep = [b"[".repeat(200_000), b"]".repeat(200_000)].concat();
    let huge = vec![b' '; 17 * 1024 * 1024];
    let cases: [(&str, &[u8], ErrorCode); 8] = [
        ("empty", b"", ErrorCode::Damaged),
        ("binary", &[0, 159, 146, 150, 255, 0, 1], ErrorCode::Damaged),
        ("cut short", br#"{"balise": "draft", "format": {"major": 1, "mi"#, ErrorCode::Damaged),
        ("not a draft", br#"{"hello": "world"}"#, ErrorCode::Damaged),
        ("wrong types", br#"{"balise": "draft", "format": {"major": 1, "minor": 0}, "name": 3}"#, ErrorCode::Damaged),
        ("deep", &deep, ErrorCode::Damaged),
        ("huge", &huge, ErrorCode::TooLarge),
        ("newer", br#"{"balise": "draft", "format": {"major": 2, "minor": 0}, "anything": []}"#, ErrorCode::NewerFormat),
    ];
    for (name, contents, code) in cases {
        let (error, home, after) = spoiled(contents);
        assert_eq!(error.code, code, "{name}: {error:?}");
        assert!(error.message.chars().count() > 20, "{name}: {}", error.message);
        assert_eq!(after, contents, "{name}: the file is untouched");
        assert_eq!((home.drafts.len(), home.notices.len()), (0, 1), "{name}: the home screen opens and says so");
    }
}

#[test]
fn a_broken_file_opens_its_last_good_version_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "A").draft;
    choose(&desk, &draft, "profil.taille", "50-499");
    choose(&desk, &draft, "profil.taille", "500-plus");
    handlers::close_draft(&desk, DraftRef { draft: draft.clone() }).unwrap();
    fs::write(desk.path_of(&draft), b"{\"balise\": \"dra").unwrap();
    let opened = handlers::open_draft(&desk, DraftRef { draft: draft.clone() }).unwrap();
    assert!(opened.notice.is_some_and(|notice| notice.contains("abîmé")));
    let PageBody::Item { response, .. } = visit(&desk, &draft, "item:profil.taille").page.body else { panic!("an item") };
    assert_eq!(response.answer, AnswerView::Option { option: "50-499".into() });
}

#[test]
fn a_newer_minor_version_can_be_read_and_not_changed() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "A").draft;
    handlers::close_draft(&desk, DraftRef { draft: draft.clone() }).unwrap();
    let path = desk.path_of(&draft);
    let newer = fs::read_to_string(&path)
        .unwrap()
        .replace("\"minor\": 0", "\"minor\": 7, \"mood\": \"calm\"")
        .replace("\"name\":", "\"new-key\": [1, 2],\n  \"name\":");
    fs::write(&path, &newer).unwrap();
    let opened = handlers::open_draft(&desk, DraftRef { draft: draft.clone() }).unwrap();
    assert!(opened.read_only);
    visit(&desk, &draft, "item:profil.taille");
    let error = answer(&desk, &draft, "profil.taille", AnswerView::Option { option: "50-499".into() }).unwrap_err();
    assert_eq!(error.code, ErrorCode::CannotChange);
    assert_eq!(fs::read_to_string(&path).unwrap(), newer);
}

#[test]
fn a_file_changed_by_something_else_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "A").draft;
    let path = desk.path_of(&draft);
    let other = fs::read_to_string(&path).unwrap().replace("\"A\"", "\"Une autre\"");
    fs::write(&path, &other).unwrap();
    let error = answer(&desk, &draft, "profil.taille", AnswerView::Option { option: "50-499".into() }).unwrap_err();
    assert_eq!(error.code, ErrorCode::ChangedElsewhere);
    assert_eq!(fs::read_to_string(&path).unwrap(), other);
}

#[test]
fn a_report_that_cannot_be_written_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "A").draft;
    let request = whole_report(draft, LanguageCode::En, PaperCode::A4);
    let error = handlers::export_report(&desk, request.clone(), |_| Some(folder.path().join("nowhere/report.pdf"))).unwrap_err();
    assert_eq!(error.code, ErrorCode::NotFound);
    let given_up = handlers::export_report(&desk, request, |_| None).unwrap();
    assert_eq!(given_up.file, None);
}
