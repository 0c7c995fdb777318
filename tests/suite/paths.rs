//! Names and paths that try to lead elsewhere: out of the data folder, through a link, into a device.

use std::fs;
use std::path::Path;

use balise_workbench::views::*;
use balise_workbench::{ErrorCode, handlers};

use crate::desk::*;

/// What no screen ever sends, and a hostile one might.
fn names() -> Vec<String> {
    let long = "a".repeat(201);
    let names = [
        "",
        ".",
        "..",
        "../outside",
        "drafts/../../outside",
        "/etc/passwd",
        r"..\outside",
        r"C:\Windows\win.ini",
        "x\0y",
        "CON",
        "nul.txt",
    ];
    names.into_iter().chain(["lpt1", ".hidden", "a/b", "ends.", &long]).map(str::to_owned).collect()
}

/// Every file below a folder, with its bytes; of a lock only that it is there: it tells whether an assessment is open.
fn everything(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                let lock = path.parent().is_some_and(|folder| folder.ends_with("locks"));
                all.push((path.display().to_string(), if lock { Vec::new() } else { fs::read(path).unwrap() }));
            }
        }
    }
    all.sort();
    all
}

#[test]
fn a_name_that_leads_elsewhere_names_no_assessment() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let desk = desk(&data);
    begin(&desk, "A");
    fs::copy(desk.path_of("a"), folder.path().join("outside.balise")).unwrap();
    let before = everything(folder.path());
    for name in names() {
        let named = || DraftRef { draft: name.clone() };
        let renamed = RenameDraft { draft: name.clone(), name: "B".into(), organisation: String::new() };
        let refused = [
            handlers::open_draft(&desk, named()).unwrap_err(),
            handlers::duplicate_draft(&desk, named()).unwrap_err(),
            handlers::discard_draft(&desk, named()).unwrap_err(),
            handlers::rename_draft(&desk, renamed).unwrap_err(),
            handlers::restore_draft(&desk, RestoreDraft { binned: name.clone() }).unwrap_err(),
            handlers::restore_draft(&desk, RestoreDraft { binned: format!("2026-11-24_1_{name}") }).unwrap_err(),
        ];
        assert!(refused.iter().all(|error| error.code == ErrorCode::NotFound), "{name:?}: {refused:?}");
        assert!(!refused.iter().any(|error| error.message.contains("passwd")));
    }
    assert_eq!(everything(folder.path()), before);
}

#[test]
fn an_assessment_of_any_name_is_a_file_in_the_folder_of_drafts() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    for name in names().into_iter().filter(|name| !name.is_empty()) {
        let draft = begin(&desk, &name).draft;
        let path = desk.path_of(&draft);
        assert_eq!(path.parent(), Some(folder.path().join("drafts").as_path()), "{name:?}");
        assert!(path.is_file() && draft.is_ascii() && draft.len() <= 70, "{name:?}: {draft}");
    }
}

#[cfg(unix)]
#[test]
fn an_exported_report_is_for_its_owner_alone_and_is_written_through_no_link() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder.path().join("data"));
    let draft = begin(&desk, "A").draft;
    let (target, victim) = (folder.path().join("report.pdf"), folder.path().join("victim"));
    fs::write(&victim, "mine").unwrap();
    symlink(&victim, &target).unwrap();
    symlink(&victim, folder.path().join("report.pdf.partial")).unwrap();
    let request = whole_report(draft, LanguageCode::En, PaperCode::Letter);
    handlers::export_report(&desk, request, |_| Some(target.clone())).unwrap();
    assert_eq!(fs::read(&victim).unwrap(), b"mine");
    let written = fs::symlink_metadata(&target).unwrap();
    assert!(written.is_file() && written.permissions().mode() & 0o777 == 0o600, "{written:?}");
    assert!(!folder.path().join("report.pdf.partial").exists());
}

#[cfg(unix)]
#[test]
fn a_device_is_no_draft_and_a_link_is_no_file_of_a_questionnaire() {
    for (file, words) in [("/dev/zero", "16 MiB"), ("/dev/null", "empty"), ("/", "cannot be read")] {
        let (code, _, err) = crate::cli::balise(&["show", file, "--lang", "en"]);
        assert!(code == 3 && err.contains(words), "{file}: {err}");
    }
    let pack = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink("/etc/passwd", pack.path().join("risks.json")).unwrap();
    let (code, out, _) = crate::cli::balise(&["check", &pack.path().display().to_string(), "--lang", "en"]);
    assert!(code == 1 && out.contains("“risks.json” is missing") && !out.contains("root"), "{out}");
}
