//! What the screens lean on: what an answer would do, a plan changed by several lines, a section on one page, figures that lead
//! to their answers.

use balise_workbench::views::*;
use balise_workbench::{ErrorCode, Workbench, handlers};

use crate::desk::*;
use crate::journey::blank_action;

const EXAMPLE: &str = "ville-de-rive-aux-ormes";

fn of(draft: &str) -> DraftRef {
    DraftRef { draft: draft.into() }
}

fn example(desk: &Workbench) -> DraftView {
    handlers::open_sample(desk, OpenSample { sample: EXAMPLE.into() }).unwrap()
}

fn plan(view: &DraftView) -> &[ActionView] {
    let PageBody::Plan { actions, .. } = &view.page.body else { panic!("the plan") };
    actions
}

fn weigh(desk: &Workbench, draft: &str, item: &str, options: &[&str]) -> WeighedView {
    let options = options.iter().map(|option| (*option).to_owned()).collect();
    let request = AnswerItem { draft: draft.into(), item: item.into(), answer: AnswerView::Options { options } };
    handlers::weigh_answer(desk, request).unwrap()
}

#[test]
fn an_answer_that_would_set_others_aside_says_which_before_it_is_given() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "A").draft;
    assert!(visit(&desk, &draft, "item:profil.publics").page.branches && !visit(&desk, &draft, "item:profil.but").page.branches);
    tick(&desk, &draft, "profil.publics", &["minors", "general"]);
    choose(&desk, &draft, "profil.mineurs-age", "under-14");
    tick(&desk, &draft, "profil.activites", &["publish", "comments"]);
    let assignment = AssignmentView {
        responsible: vec!["communications".into()],
        accountable: vec!["direction".into()],
        consulted: Vec::new(),
        informed: Vec::new(),
    };
    handlers::assign(&desk, Assign { draft: draft.clone(), activity: "comments".into(), assignment }).unwrap();
    let before = std::fs::read(desk.path_of(&draft)).unwrap();

    let harmless = weigh(&desk, &draft, "profil.publics", &["minors", "general", "partners"]);
    assert_eq!((harmless.words.as_str(), harmless.set_aside.len()), ("", 0));
    let fewer = weigh(&desk, &draft, "profil.publics", &["general"]);
    assert!(fewer.words.starts_with("1 réponse ne sera plus utilisée"), "{}", fewer.words);
    assert_eq!(fewer.set_aside.len(), 1);
    let unticked = weigh(&desk, &draft, "profil.activites", &["publish"]);
    assert!(unticked.set_aside.iter().any(|title| title.starts_with("Qui fait quoi")), "{:?}", unticked.set_aside);
    assert_eq!(std::fs::read(desk.path_of(&draft)).unwrap(), before, "weighing changes nothing");

    let wrong = AnswerItem { draft, item: "profil.publics".into(), answer: AnswerView::Level { level: 1 } };
    assert_eq!(handlers::weigh_answer(&desk, wrong).unwrap_err().code, ErrorCode::InvalidAnswer);
}

#[test]
fn several_actions_take_one_owner_and_one_date_in_one_step() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "A").draft;
    for measure in ["M03", "M07", "M02"] {
        handlers::put_action(&desk, PutAction { draft: draft.clone(), action: blank_action(measure) }).unwrap();
    }
    let before = visit(&desk, &draft, "plan");
    let change = |actions: &[&str], owner: Option<&str>, due: Option<&str>| {
        let actions = actions.iter().map(|action| (*action).to_owned()).collect();
        let request = ChangeActions { draft: draft.clone(), actions, owner: owner.map(str::to_owned), due: due.map(str::to_owned) };
        handlers::change_actions(&desk, request)
    };
    let changed = change(&["p1", "p3"], Some(" Maude Roy "), Some("2027-02-28")).unwrap();
    let lines: Vec<_> = plan(&changed).iter().map(|line| (line.owner.as_str(), line.due.as_str())).collect();
    assert_eq!(lines, [("Maude Roy", "2027-02-28"), (plan(&before)[1].owner.as_str(), ""), ("Maude Roy", "2027-02-28")]);
    assert_eq!(plan(&changed)[0].due_words, "28\u{a0}février 2027");
    assert_eq!(changed.undo.as_deref(), Some("2 mesures modifiées"));
    assert_eq!(plan(&handlers::undo(&desk, of(&draft)).unwrap()), plan(&before));

    for (actions, due) in [(&["p1", "p9"][..], "2027-02-28"), (&["p1"][..], "2027-02-31")] {
        assert!(change(actions, Some("Maude Roy"), Some(due)).is_err());
        assert_eq!(plan(&visit(&desk, &draft, "plan")), plan(&before), "refused whole: {actions:?}, {due}");
    }
}

#[test]
fn an_action_moves_past_another_and_back() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "A").draft;
    for measure in ["M03", "M07", "M02", "M01"] {
        handlers::put_action(&desk, PutAction { draft: draft.clone(), action: blank_action(measure) }).unwrap();
    }
    visit(&desk, &draft, "plan");
    let order = |view: &DraftView| plan(view).iter().map(|line| line.id.clone()).collect::<Vec<_>>();
    let past = |action: &str, past: &str| {
        handlers::move_action(&desk, MoveAction { draft: draft.clone(), action: action.into(), past: past.into() })
    };
    let up = past("p4", "p2").unwrap();
    assert_eq!(order(&up), ["p1", "p4", "p2", "p3"]);
    assert_eq!(up.undo.as_deref(), Some("Ordre des mesures modifié"));
    assert_eq!(order(&past("p1", "p2").unwrap()), ["p4", "p2", "p1", "p3"]);
    assert_eq!(order(&handlers::undo(&desk, of(&draft)).unwrap()), ["p1", "p4", "p2", "p3"]);
    assert_eq!(past("p1", "p9").unwrap_err().code, ErrorCode::NotFound);
}

#[test]
fn lines_of_the_plan_are_told_apart_by_when_they_are_due() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "A").draft;
    let dues = ["2026-11-23", "2026-11-24", "2026-12-31", "2027-01-01", ""];
    for due in dues {
        let action = ActionView { title: format!("Pour {due}"), due: due.into(), ..blank_action("") };
        handlers::put_action(&desk, PutAction { draft: draft.clone(), action }).unwrap();
    }
    let done = ActionView { title: "Faite".into(), due: dues[0].into(), status: "done".into(), ..blank_action("") };
    handlers::put_action(&desk, PutAction { draft: draft.clone(), action: done }).unwrap();
    let view = visit(&desk, &draft, "plan");
    let terms: Vec<_> = plan(&view).iter().map(|line| line.term.as_str()).collect();
    assert_eq!(terms, ["late", "quarter", "quarter", "later", "undated", "closed"]);
}

#[test]
fn a_section_comes_whole_for_whoever_goes_through_it_on_one_page() {
    let folder = tempfile::tempdir().unwrap();
    let draft = {
        let desk = desk(folder.path());
        let begun = begin(&desk, "A");
        assert_eq!(begun.list, []);
        let display = DisplayView { presentation: PresentationCode::List, ..handlers::home(&desk, Nothing {}).unwrap().display };
        assert_eq!(handlers::set_display(&desk, display).unwrap().display.presentation, PresentationCode::List);
        begun.draft
    };
    let desk = desk(folder.path());
    let listed = visit(&desk, &draft, "item:profil.taille");
    let shown: Vec<_> = listed.list.iter().map(|page| page.id.as_str()).collect();
    assert_eq!(shown, listed.sections[0].pages.iter().map(|page| page.page.as_str()).collect::<Vec<_>>());
    let chosen = choose(&desk, &draft, "profil.taille", "50-499");
    let PageBody::Item { response, .. } = &chosen.list.iter().find(|page| page.id == "item:profil.taille").unwrap().body else {
        panic!("an item")
    };
    assert_eq!(response.answer, AnswerView::Option { option: "50-499".into() }, "the same answers, the same file");
}

#[test]
fn what_was_answered_is_told_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "A").draft;
    choose(&desk, &draft, "profil.taille", "50-499");
    let ask = AnswerView::Unknown { ask: "communications".into() };
    answer(&desk, &draft, "profil.but", ask).unwrap();
    let reason = AnswerView::NotApplicable { reason: "Rien de prévu".into() };
    let view = answer(&desk, &draft, "profil.publics", reason).unwrap();
    let said = |page: &str| view.sections.iter().flat_map(|one| &one.pages).find(|link| link.page == page).unwrap().answer.clone();
    assert!(said("item:profil.taille").starts_with("De 50 à 499"), "{}", said("item:profil.taille"));
    assert!(said("item:profil.but").starts_with("Je ne sais pas – à vérifier auprès de\u{a0}: "), "{}", said("item:profil.but"));
    assert_eq!(said("item:profil.publics"), "Sans objet – Rien de prévu");
    assert_eq!(said("item:profil.activites"), "");
}

#[test]
fn figures_gaps_and_cells_agree_with_the_register_and_lead_to_pages_that_are_there() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let view = example(&desk);
    let results = &view.results;
    let pages: Vec<_> = view.sections.iter().flat_map(|section| &section.pages).map(|link| link.page.as_str()).collect();
    let beneath = results.figures.iter().map(|figure| &figure.beneath);
    let beneath = beneath.chain(results.requirements.iter().map(|bar| &bar.beneath));
    let beneath: Vec<_> = beneath.chain(results.floors.iter().map(|floor| &floor.beneath)).flatten().collect();
    assert!(!beneath.is_empty() && beneath.iter().all(|one| pages.contains(&one.page.as_str()) && !one.says.is_empty()));

    assert!(results.gaps.len() <= 5);
    for gap in &results.gaps {
        assert!(pages.contains(&gap.page.as_str()) && !gap.why.is_empty(), "{gap:?}");
    }
    for stage in 0..3 {
        let cells = results.matrix.rows.iter().flat_map(|row| &row.cells).map(|cell| cell.risks[stage].len()).sum::<usize>();
        let rated = results.risks.iter().filter(|risk| risk.levels[stage].is_some()).count();
        assert_eq!(cells, rated, "stage {stage}");
    }
    assert_eq!(results.matrix.takeaways.len(), 3);
    assert!(results.risks.iter().any(|risk| !risk.activities.is_empty()));
}

#[test]
fn a_gap_goes_once_the_plan_answers_it() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "A").draft;
    let answered = answer(&desk, &draft, "G1", AnswerView::Level { level: 0 }).unwrap();
    let gap = answered.results.gaps.iter().find(|gap| gap.page == "criterion:G1").unwrap();
    assert!(!gap.measure.is_empty() && !gap.measure_title.is_empty(), "{gap:?}");
    let planned = handlers::put_action(&desk, PutAction { draft, action: blank_action(&gap.measure) }).unwrap();
    assert!(planned.results.gaps.iter().all(|gap| gap.page != "criterion:G1"));
}
