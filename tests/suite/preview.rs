//! The report on the screen before it is written.

use std::fs;
use std::path::Path;

use balise_workbench::views::*;
use balise_workbench::{ErrorCode, Workbench, handlers};

use crate::desk::*;
use crate::shipped;

/// What begins every drawing of a page.
const SVG: &str = "<svg ";

fn example(folder: &Path) -> (Workbench, String) {
    let desk = desk(folder);
    let sample = shipped::samples().into_iter().find(|path| path.ends_with("ville-de-rive-aux-ormes.balise")).unwrap();
    let ArrivalView::Opened { draft } = handlers::open_file(&desk, |_| Some(sample)).unwrap() else { panic!("not opened") };
    (desk, draft.draft)
}

fn asked(draft: &str, length: LengthCode) -> ExportReport {
    ExportReport {
        draft: draft.into(),
        language: ReportLanguageCode::Fr,
        paper: PaperCode::Letter,
        length,
        audience: None,
        look: None,
        attach: None,
    }
}

fn page(desk: &Workbench, report: ExportReport, page: u32) -> PreviewView {
    handlers::preview_report(desk, PreviewReport { report, page }).unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path().display().to_string()).collect();
    names.sort();
    names
}

#[test]
fn the_pages_shown_are_those_of_the_file_that_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let (desk, draft) = example(&folder.path().join("data"));
    for length in [LengthCode::Five, LengthCode::Fifteen, LengthCode::Full] {
        let shown = page(&desk, asked(&draft, length), 1);
        let file = folder.path().join("report.pdf");
        let written = handlers::export_report(&desk, asked(&draft, length), |_| Some(file.clone())).unwrap();
        assert_eq!((shown.page, shown.pages), (1, written.pages));
        assert_eq!((shown.width, shown.height), (612, 792));
        assert!(shown.picture.starts_with(SVG) && shown.picture.len() > 10_000, "{length:?}");
    }
    let last = page(&desk, asked(&draft, LengthCode::Full), u32::MAX);
    assert!(last.page == last.pages && last.pages > 10, "a page that is not there gives the last");
    assert_eq!(page(&desk, asked(&draft, LengthCode::Full), 0).page, 1);
    let a4 = ExportReport { paper: PaperCode::A4, ..asked(&draft, LengthCode::Five) };
    assert_eq!((page(&desk, a4.clone(), 1).width, page(&desk, a4, 1).height), (595, 842));
}

#[test]
fn a_change_is_shown_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let (desk, draft) = example(folder.path());
    let drafts = desk.path_of(&draft).parent().unwrap().to_owned();
    let before = (names(folder.path()), names(&drafts));
    let shown = page(&desk, asked(&draft, LengthCode::Five), 1);
    assert_eq!(page(&desk, asked(&draft, LengthCode::Five), 1), shown, "equal drafts give equal pages");
    let english = ExportReport { language: ReportLanguageCode::En, ..asked(&draft, LengthCode::Five) };
    assert_ne!(page(&desk, english, 1).picture, shown.picture);
    assert_eq!((names(folder.path()), names(&drafts)), before);

    let renamed = RenameDraft { draft: draft.clone(), name: "Autre nom".into(), organisation: "Ville de Trois-Balises".into() };
    handlers::rename_draft(&desk, renamed).unwrap();
    assert_ne!(page(&desk, asked(&draft, LengthCode::Five), 1).picture, shown.picture);
}

#[test]
fn an_assessment_that_is_not_there_has_no_pages() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let request = PreviewReport { report: asked("nothing", LengthCode::Full), page: 1 };
    assert_eq!(handlers::preview_report(&desk, request).unwrap_err().code, ErrorCode::NotFound);
}
