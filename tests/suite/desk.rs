//! A workbench of one’s own, on a day that never changes.

use std::path::Path;

use balise_workbench::views::*;
use balise_workbench::{Clock, Places, Workbench, handlers};
use jiff::ZonedDateTime;

pub(crate) fn clock() -> Clock {
    Box::new(|| {
        let now: ZonedDateTime = "2026-11-24T14:32:00-05:00[-05:00]".parse().unwrap();
        now
    })
}

pub(crate) fn desk(folder: &Path) -> Workbench {
    let places = Places { data: Some(folder.to_owned()), locale: "fr_CA.UTF-8".into() };
    Workbench::open(&places, clock()).unwrap()
}

pub(crate) fn begin(desk: &Workbench, name: &str) -> DraftView {
    begin_in(desk, "medias-sociaux", name)
}

pub(crate) fn begin_in(desk: &Workbench, pack: &str, name: &str) -> DraftView {
    let request = NewDraft {
        pack: pack.into(),
        name: name.into(),
        organisation: "Ville de L’Anse-aux-Balises".into(),
        kind: "municipality".into(),
        language: LanguageCode::Fr,
    };
    handlers::create_draft(desk, request).unwrap()
}

pub(crate) fn visit(desk: &Workbench, draft: &str, page: &str) -> DraftView {
    handlers::visit(desk, Visit { draft: draft.into(), page: page.into() }).unwrap()
}

pub(crate) fn answer(
    desk: &Workbench,
    draft: &str,
    item: &str,
    answer: AnswerView,
) -> Result<DraftView, balise_workbench::WireError> {
    handlers::answer_item(desk, AnswerItem { draft: draft.into(), item: item.into(), answer })
}

pub(crate) fn choose(desk: &Workbench, draft: &str, item: &str, option: &str) -> DraftView {
    answer(desk, draft, item, AnswerView::Option { option: option.into() }).unwrap()
}

pub(crate) fn tick(desk: &Workbench, draft: &str, item: &str, options: &[&str]) -> DraftView {
    let options = options.iter().map(|option| (*option).to_owned()).collect();
    answer(desk, draft, item, AnswerView::Options { options }).unwrap()
}

/// The complete report for the board, without anything of its own.
pub(crate) fn whole_report(draft: String, language: LanguageCode, paper: PaperCode) -> ExportReport {
    ExportReport { draft, language: language.into(), paper, length: LengthCode::Full, audience: None, look: None, attach: None }
}
