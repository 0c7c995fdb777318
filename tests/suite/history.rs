//! The ways back: undo, redo, the assessment as it was, across restarts and whatever befalls the files.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use balise_workbench::views::*;
use balise_workbench::{ErrorCode, Places, Workbench, handlers};
use jiff::{SignedDuration, ZonedDateTime};

use crate::desk::{answer, begin, choose, desk, tick, visit};

const SIZE: &str = "profil.taille";

/// A desk whose clock a test moves, in seconds.
fn timed(folder: &Path) -> (Workbench, Arc<AtomicI64>) {
    let seconds = Arc::new(AtomicI64::new(0));
    let passed = Arc::clone(&seconds);
    let clock = Box::new(move || {
        let begun: ZonedDateTime = "2026-11-24T14:32:00-05:00[-05:00]".parse().unwrap();
        begun + SignedDuration::from_secs(passed.load(Ordering::Relaxed))
    });
    let places = Places { data: Some(folder.to_owned()), locale: "fr_CA.UTF-8".into() };
    (Workbench::open(&places, clock).unwrap(), seconds)
}

fn of(draft: &str) -> DraftRef {
    DraftRef { draft: draft.into() }
}

fn undo(desk: &Workbench, draft: &str) -> DraftView {
    handlers::undo(desk, of(draft)).unwrap()
}

fn redo(desk: &Workbench, draft: &str) -> DraftView {
    handlers::redo(desk, of(draft)).unwrap()
}

fn history(desk: &Workbench, draft: &str) -> Vec<MomentView> {
    handlers::history(desk, of(draft)).unwrap().days.into_iter().flat_map(|day| day.moments).collect()
}

fn words(desk: &Workbench, draft: &str) -> Vec<String> {
    history(desk, draft).into_iter().map(|moment| moment.words).collect()
}

/// The size that is answered, as its page shows it.
fn size(desk: &Workbench, draft: &str) -> Option<String> {
    option(visit(desk, draft, "item:profil.taille").page)
}

fn option(page: PageView) -> Option<String> {
    let PageBody::Item { response, .. } = page.body else { panic!("an item") };
    if let AnswerView::Option { option } = response.answer { Some(option) } else { None }
}

#[test]
fn what_is_undone_can_be_done_again_each_told_in_words_across_restarts() {
    let folder = tempfile::tempdir().unwrap();
    let draft = {
        let desk = desk(folder.path());
        let begun = begin(&desk, "A");
        assert_eq!((begun.undo, begun.redo), (None, None));
        choose(&desk, &begun.draft, SIZE, "under-20");
        let view = choose(&desk, &begun.draft, SIZE, "50-499");
        assert_eq!(view.undo.as_deref(), Some("Réponse à la question 2 (Profil) modifiée"));
        let undone = undo(&desk, &begun.draft);
        assert_eq!(undone.told.unwrap().words, "Annulé\u{a0}: Réponse à la question 2 (Profil) modifiée");
        assert_eq!(undone.undo.as_deref(), Some("Réponse à la question 2 (Profil) donnée"));
        assert_eq!(undone.redo.as_deref(), Some("Réponse à la question 2 (Profil) modifiée"));
        begun.draft
    };
    let desk = desk(folder.path());
    assert_eq!(size(&desk, &draft).as_deref(), Some("under-20"));
    let undone = undo(&desk, &draft);
    assert_eq!((undone.undo.is_none(), option(undone.page)), (true, None));
    assert_eq!(handlers::undo(&desk, of(&draft)).unwrap_err().code, ErrorCode::CannotChange);
    redo(&desk, &draft);
    let again = redo(&desk, &draft);
    assert_eq!(again.told.unwrap().words, "Rétabli\u{a0}: Réponse à la question 2 (Profil) modifiée");
    assert_eq!((again.redo, option(again.page).as_deref()), (None, Some("50-499")));
    assert_eq!(handlers::redo(&desk, of(&draft)).unwrap_err().code, ErrorCode::CannotChange);
}

#[test]
fn a_change_after_an_undo_ends_redo_and_the_history_keeps_both() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "A").draft;
    choose(&desk, &draft, SIZE, "under-20");
    undo(&desk, &draft);
    assert_eq!(choose(&desk, &draft, SIZE, "500-plus").redo, None);
    let told = words(&desk, &draft);
    assert_eq!(
        told,
        [
            "Réponse à la question 2 (Profil) donnée",
            "Annulé\u{a0}: Réponse à la question 2 (Profil) donnée",
            "Réponse à la question 2 (Profil) donnée",
            "Début de l’historique",
        ]
    );
    let lost = &history(&desk, &draft)[2];
    let restored = handlers::restore_moment(&desk, RestoreMoment { draft: draft.clone(), moment: lost.moment.clone() }).unwrap();
    assert_eq!(restored.told.unwrap().words, "Revenu au brouillon du 24\u{a0}novembre 2026 à 14\u{a0}h\u{a0}32");
    assert_eq!(size(&desk, &draft).as_deref(), Some("under-20"));
    undo(&desk, &draft);
    assert_eq!(size(&desk, &draft).as_deref(), Some("500-plus"), "going back is a step like another");
}

#[test]
fn what_is_typed_without_a_pause_is_one_step() {
    let folder = tempfile::tempdir().unwrap();
    let (desk, clock) = timed(folder.path());
    let draft = begin(&desk, "A").draft;
    let typed = |second: i64, text: &str| {
        clock.store(second, Ordering::Relaxed);
        answer(&desk, &draft, "profil.but", AnswerView::Text { text: text.into() }).unwrap()
    };
    for (second, text) in [(0, "S"), (1, "Servir"), (4, "Servir la"), (20, "Servir la ville")] {
        typed(second, text);
    }
    assert_eq!(history(&desk, &draft).len(), 3, "the beginning, and a step before and after the pause");
    let text = |view: DraftView| {
        let view = visit(&desk, &view.draft, "item:profil.but");
        let PageBody::Item { response, .. } = view.page.body else { panic!("an item") };
        response.answer
    };
    assert_eq!(text(undo(&desk, &draft)), AnswerView::Text { text: "Servir la".into() });
    assert_eq!(text(undo(&desk, &draft)), AnswerView::Unanswered);
    assert_eq!(text(redo(&desk, &draft)), AnswerView::Text { text: "Servir la".into() });
}

#[test]
fn undo_tells_where_it_shows_when_that_is_elsewhere_and_what_it_did_to_the_questions() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "A").draft;
    tick(&desk, &draft, "profil.publics", &["minors"]);
    visit(&desk, &draft, "item:profil.publics");
    let here = undo(&desk, &draft);
    assert_eq!(here.told.unwrap().page, None);
    let added = redo(&desk, &draft);
    assert!(added.notice.is_some_and(|notice| notice.contains("à votre parcours")), "it adds them; no answer was given");
    visit(&desk, &draft, "plan");
    assert_eq!(undo(&desk, &draft).told.unwrap().page.as_deref(), Some("item:profil.publics"));
}

#[test]
fn an_assessment_is_seen_as_it_was_and_nothing_changes() {
    let folder = tempfile::tempdir().unwrap();
    let (desk, clock) = timed(folder.path());
    let draft = begin(&desk, "A").draft;
    choose(&desk, &draft, SIZE, "under-20");
    clock.store(2 * 24 * 3600, Ordering::Relaxed);
    choose(&desk, &draft, SIZE, "500-plus");
    let told = handlers::history(&desk, of(&draft)).unwrap();
    let days: Vec<_> = told.days.iter().map(|day| (day.title.as_str(), day.moments.len())).collect();
    assert_eq!(days, [("Aujourd’hui", 1), ("24\u{a0}novembre 2026", 2)]);
    assert!(told.days[0].moments[0].current && !told.days[1].moments[0].current);

    let before = fs::read(desk.path_of(&draft)).unwrap();
    let moment = told.days[1].moments[0].moment.clone();
    let look = |page: Option<&str>| {
        let request = ViewMoment { draft: draft.clone(), moment: moment.clone(), page: page.map(str::to_owned) };
        handlers::view_moment(&desk, request).unwrap()
    };
    let past = look(None);
    assert!(past.read_only && past.undo.is_none());
    assert_eq!(past.past.unwrap().when, "24\u{a0}novembre 2026 à 14\u{a0}h\u{a0}32");
    assert_eq!(option(look(Some("item:profil.taille")).page).as_deref(), Some("under-20"));
    assert_eq!(fs::read(desk.path_of(&draft)).unwrap(), before);
    assert_eq!(size(&desk, &draft).as_deref(), Some("500-plus"));
    let nowhere = ViewMoment { draft, moment: "99".into(), page: None };
    assert_eq!(handlers::view_moment(&desk, nowhere).unwrap_err().code, ErrorCode::NotFound);
}

#[test]
fn a_version_with_a_name_is_found_again_and_is_nothing_to_undo() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "A").draft;
    choose(&desk, &draft, SIZE, "under-20");
    let name = |name: &str| handlers::name_snapshot(&desk, NameSnapshot { draft: draft.clone(), name: name.into() });
    assert_eq!(name(" ").unwrap_err().code, ErrorCode::InvalidAnswer);
    let named = name(" Avant le conseil ").unwrap().named;
    assert_eq!(named.iter().map(|moment| moment.words.as_str()).collect::<Vec<_>>(), ["Avant le conseil"]);
    choose(&desk, &draft, SIZE, "500-plus");
    handlers::restore_moment(&desk, RestoreMoment { draft: draft.clone(), moment: named[0].moment.clone() }).unwrap();
    assert_eq!(size(&desk, &draft).as_deref(), Some("under-20"));
    undo(&desk, &draft);
    undo(&desk, &draft);
    assert_eq!(size(&desk, &draft).as_deref(), Some("under-20"));
    assert_eq!(undo(&desk, &draft).undo, None);
}

#[test]
fn a_draft_changed_elsewhere_is_told_as_one_step_that_can_be_undone() {
    let folder = tempfile::tempdir().unwrap();
    let draft = {
        let desk = desk(folder.path());
        let draft = begin(&desk, "A").draft;
        choose(&desk, &draft, SIZE, "under-20");
        draft
    };
    let path = desk(folder.path()).path_of(&draft);
    let other = fs::read_to_string(&path).unwrap().replace("under-20", "500-plus");
    fs::write(&path, other).unwrap();
    let desk = desk(folder.path());
    let opened = handlers::open_draft(&desk, of(&draft)).unwrap();
    assert!(opened.undo.is_some_and(|step| step.starts_with("Modifié hors de l’historique")));
    undo(&desk, &draft);
    assert_eq!(size(&desk, &draft).as_deref(), Some("under-20"));
}

#[test]
fn whatever_becomes_of_the_history_the_draft_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let draft = {
        let desk = desk(folder.path());
        let draft = begin(&desk, "A").draft;
        choose(&desk, &draft, SIZE, "under-20");
        choose(&desk, &draft, SIZE, "50-499");
        draft
    };
    let file = folder.path().join(format!("drafts/{draft}.history"));
    let whole = fs::read(&file).unwrap();
    // Cut short, damaged, something else, gone.
    let mut damaged = whole.clone();
    damaged[40] ^= 0x55;
    for contents in [&whole[..whole.len() - 3], &damaged, b"something else"] {
        fs::write(&file, contents).unwrap();
        let desk = desk(folder.path());
        assert_eq!(size(&desk, &draft).as_deref(), Some("50-499"));
        choose(&desk, &draft, SIZE, "500-plus");
        choose(&desk, &draft, SIZE, "50-499");
    }
    assert_eq!(fs::read(&file).unwrap(), b"something else", "what is no history of ours is left alone");
    let told = handlers::open_draft(&desk(folder.path()), of(&draft)).unwrap().notice.unwrap();
    assert!(told.contains("historique"), "{told}");
    fs::remove_file(&file).unwrap();
    let desk = desk(folder.path());
    choose(&desk, &draft, SIZE, "under-20");
    undo(&desk, &draft);
    assert_eq!(size(&desk, &draft).as_deref(), Some("50-499"));
}

#[test]
fn a_history_that_cannot_be_written_is_said_and_the_answer_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "A").draft;
    let file = folder.path().join(format!("drafts/{draft}.history"));
    // A folder stands where the file goes.
    fs::create_dir(&file).unwrap();
    let answered = choose(&desk, &draft, SIZE, "under-20");
    assert!(answered.notice.is_some_and(|notice| notice.contains("historique")));
    assert_eq!((answered.undo, size(&desk, &draft).as_deref()), (None, Some("under-20")));
    fs::remove_dir(&file).unwrap();
    let next = choose(&desk, &draft, SIZE, "50-499");
    assert!(next.undo.is_some(), "the next change takes up the thread");
    undo(&desk, &draft);
    assert_eq!(size(&desk, &draft).as_deref(), Some("under-20"));
}

#[test]
fn every_kind_of_change_is_told_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let (desk, clock) = timed(folder.path());
    let draft = begin(&desk, "A").draft;
    tick(&desk, &draft, "profil.activites", &["publish"]);
    let annotate = |item: &str, note: &str, review| {
        let (item, note) = (item.into(), note.into());
        let request = Annotate { draft: draft.clone(), item, note, review, confidence: None, evidence: vec![], voices: vec![] };
        handlers::annotate(&desk, request).unwrap()
    };
    annotate(SIZE, "Vu", false);
    annotate(SIZE, "Vu", true);
    let own = OwnRiskView {
        risk: String::new(),
        title: "Le mien".into(),
        cause: String::new(),
        event: String::new(),
        consequence: String::new(),
    };
    handlers::put_own_risk(&desk, PutOwnRisk { draft: draft.clone(), own }).unwrap();
    handlers::decide_risk(&desk, DecideRisk { draft: draft.clone(), risk: "R4".into(), decision: DecisionView::Kept }).unwrap();
    handlers::remove_own_risk(&desk, RemoveOwnRisk { draft: draft.clone(), risk: "own-1".into() }).unwrap();
    let assignment =
        AssignmentView { responsible: vec!["direction".into()], accountable: vec![], consulted: vec![], informed: vec![] };
    handlers::assign(&desk, Assign { draft: draft.clone(), activity: "publish".into(), assignment }).unwrap();
    clock.store(60, Ordering::Relaxed);
    handlers::rename_draft(&desk, RenameDraft { draft: draft.clone(), name: "B".into(), organisation: String::new() }).unwrap();
    let mut told = words(&desk, &draft);
    told.reverse();
    let wanted = [
        "Début de l’historique",
        "Réponse à la question 8 (Profil) donnée",
        "Note de la question 2 (Profil) modifiée",
        "Marque «\u{a0}à revoir\u{a0}» ajoutée à la question 2 (Profil)",
        "Risque «\u{a0}Le mien\u{a0}» ajouté",
        "Risque «\u{a0}Divulgation de renseignements personnels\u{a0}» retenu",
        "Risque «\u{a0}Le mien\u{a0}» supprimé",
        "Responsabilités pour «\u{a0}Publier\u{a0}» modifiées",
        "Évaluation renommée",
    ];
    assert_eq!(told, wanted);
    handlers::set_language(&desk, LanguageChoice { language: LanguageCode::En }).unwrap();
    let english = words(&desk, &draft);
    assert_eq!(english[0], "Assessment renamed");
    assert!(english.iter().all(|words| !words.contains('«')), "{english:?}");
}

#[test]
fn a_copy_has_no_history_and_a_draft_out_of_the_bin_has_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "A").draft;
    choose(&desk, &draft, SIZE, "under-20");
    let home = handlers::duplicate_draft(&desk, of(&draft)).unwrap();
    let copy = &home.drafts.iter().find(|card| card.draft != draft).unwrap().draft;
    assert!(history(&desk, copy).is_empty());
    let binned = handlers::discard_draft(&desk, of(&draft)).unwrap().bin.remove(0).binned;
    handlers::restore_draft(&desk, RestoreDraft { binned }).unwrap();
    undo(&desk, &draft);
    assert_eq!(size(&desk, &draft), None);
}
