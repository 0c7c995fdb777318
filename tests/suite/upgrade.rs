//! From an earlier version of a questionnaire to the one at hand: told first, then done, then undone.

use std::fs;
use std::path::{Path, PathBuf};

use balise_workbench::views::*;
use balise_workbench::{ErrorCode, Workbench, handlers, handover, upgrade};

use crate::desk::{begin, desk, visit};

fn earlier() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/drafts/earlier-version.balise")
}

fn named(draft: &str) -> DraftRef {
    DraftRef { draft: draft.to_owned() }
}

fn imported(desk: &Workbench) -> String {
    handover::import(desk, &earlier()).unwrap()
}

#[test]
fn a_draft_of_an_earlier_version_opens_and_nothing_changes_until_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = imported(&desk);
    let opened = handlers::open_draft(&desk, named(&draft)).unwrap();
    assert_eq!(opened.upgrade.as_deref(), Some("1.0.0"));
    let told = handlers::preview_upgrade(&desk, named(&draft)).unwrap();
    assert_eq!((told.from.as_str(), told.to.as_str(), told.title.as_str()), ("0.9.0", "1.0.0", "Évaluation complète"));
    assert!(told.taken.iter().any(|line| line.ends_with("réponses")), "{:?}", told.taken);
    for gone in ["profil.ancienne", "profil.type", "R99"] {
        assert!(told.left.iter().any(|line| line.contains(gone)), "{gone}: {:?}", told.left);
    }
    assert_eq!(fs::read(desk.path_of(&draft)).unwrap(), fs::read(earlier()).unwrap());
}

#[test]
fn moving_keeps_everything_and_is_undone_and_done_again() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = imported(&desk);
    let file = || fs::read_to_string(desk.path_of(&draft)).unwrap();
    let before = handlers::open_draft(&desk, named(&draft)).unwrap();
    let moved = handlers::upgrade_draft(&desk, named(&draft)).unwrap();
    assert_eq!((moved.upgrade.as_deref(), moved.answered, moved.total), (None, before.answered, before.total));
    assert!(moved.notice.is_some_and(|notice| notice.contains("version 1.0.0")));
    let text = file();
    assert!(text.contains("\"version\": \"1.0.0\"") && !text.contains(&"0".repeat(64)));
    for kept in ["profil.ancienne", "Cette question n’existe plus.", "cooperative-ancienne", "R99"] {
        assert!(text.contains(kept), "{kept} is lost");
    }
    let refused = handlers::upgrade_draft(&desk, named(&draft)).unwrap_err();
    assert_eq!(refused.code, ErrorCode::InvalidAnswer);

    let undone = handlers::undo(&desk, named(&draft)).unwrap();
    assert_eq!(undone.upgrade.as_deref(), Some("1.0.0"));
    assert!(undone.told.is_some_and(|told| told.words.contains("version 1.0.0 du questionnaire")));
    assert!(file().contains("\"version\": \"0.9.0\""));
    assert_eq!(handlers::redo(&desk, named(&draft)).unwrap().upgrade, None);
    assert!(file().contains("\"version\": \"1.0.0\""));
}

#[test]
fn an_answer_given_before_moving_leaves_the_version_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = imported(&desk);
    visit(&desk, &draft, "item:profil.type");
    crate::desk::choose(&desk, &draft, "profil.type", "sme");
    assert!(fs::read_to_string(desk.path_of(&draft)).unwrap().contains("\"version\": \"0.9.0\""));
    assert!(!handlers::preview_upgrade(&desk, named(&draft)).unwrap().left.iter().any(|line| line.contains("profil.type")));
}

#[test]
fn a_draft_of_this_version_has_nowhere_to_move() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let fresh = begin(&desk, "A");
    assert_eq!(fresh.upgrade, None);
    assert_eq!(handlers::preview_upgrade(&desk, named(&fresh.draft)).unwrap_err().code, ErrorCode::InvalidAnswer);
}

#[test]
fn the_command_line_tells_first_and_moves_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = imported(&desk);
    let file = desk.path_of(&draft);
    let told = upgrade::upgrade(&desk, &file, false).unwrap();
    assert!(told.to == "1.0.0" && fs::read(&file).unwrap() == fs::read(earlier()).unwrap());
    upgrade::upgrade(&desk, &file, true).unwrap();
    assert!(fs::read_to_string(&file).unwrap().contains("\"version\": \"1.0.0\""));
    assert_eq!(upgrade::upgrade(&desk, &earlier(), false).unwrap_err().code, ErrorCode::NotFound);
}
