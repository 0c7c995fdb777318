//! The short questionnaire: what its description promises, the same questions as the full one, and a report at the end.

use balise_assessment::{AnswerOption, Criterion, Item, ItemKind, Questionnaire};
use balise_workbench::views::*;
use balise_workbench::{Workbench, handlers};

use crate::desk::*;
use crate::journey::blank_action;
use crate::shipped;

fn both() -> (Questionnaire, Questionnaire) {
    (shipped::pack_of("express").0, shipped::pack().0)
}

#[test]
fn it_keeps_its_promise_of_twenty_questions_eight_criteria_and_ten_risks() {
    let (express, _) = both();
    let asked = express.items().count() + express.criteria().len();
    assert!(asked <= 20, "{asked} questions");
    assert_eq!((express.criteria().len(), express.risks().len()), (8, 10));
}

#[test]
fn a_question_of_both_asks_the_same_and_takes_the_same_answers() {
    let (express, full) = both();
    for item in express.items() {
        let other = full.item(item.id.as_str()).unwrap_or_else(|| panic!("{} is only in Express", item.id));
        assert_eq!((&item.title, &item.help), (&other.title, &other.help), "{}", item.id);
        assert_eq!(answers(item), answers(other), "{}", item.id);
    }
    for criterion in express.criteria() {
        let other = full.criterion(criterion.id.as_str()).unwrap_or_else(|| panic!("{} is only in Express", criterion.id));
        assert_eq!(asked(criterion), asked(other), "{}", criterion.id);
    }
}

/// The kind of answer, and the options without what they change elsewhere.
fn answers(item: &Item) -> (ItemKind, Vec<AnswerOption>) {
    let plain = |option: &AnswerOption| AnswerOption { imputability: None, ..option.clone() };
    let kind = match &item.kind {
        ItemKind::Choice(_) => ItemKind::Choice(Vec::new()),
        ItemKind::Choices(_) => ItemKind::Choices(Vec::new()),
        other => other.clone(),
    };
    (kind, item.kind.options().iter().map(plain).collect())
}

/// A criterion without what the excerpt may cut: its condition and its measures.
fn asked(criterion: &Criterion) -> Criterion {
    Criterion { when: None, measures: Vec::new(), ..criterion.clone() }
}

#[test]
fn no_gate_is_left_out_and_the_scales_are_the_same() {
    let (express, full) = both();
    let gates = |pack: &Questionnaire| {
        let gates = pack.criteria().iter().filter(|criterion| criterion.gate);
        gates.map(|criterion| criterion.id.to_string()).collect::<Vec<_>>()
    };
    assert!(!gates(&full).is_empty());
    assert_eq!(gates(&express), gates(&full));
    assert_eq!(express.scales(), full.scales());
}

#[test]
fn it_is_offered_after_the_full_one_with_the_same_kinds_of_organisation() {
    let folder = tempfile::tempdir().unwrap();
    let home = handlers::home(&desk(folder.path()), Nothing {}).unwrap();
    let names: Vec<_> = home.packs.iter().map(|pack| pack.pack.as_str()).collect();
    assert_eq!(names, ["medias-sociaux", "express"]);
    let kinds = |pack: &PackView| pack.kinds.iter().map(|kind| (kind.id.clone(), kind.label.clone())).collect::<Vec<_>>();
    assert_eq!(kinds(&home.packs[0]), kinds(&home.packs[1]));
    assert!(home.packs.iter().all(|pack| !pack.title.is_empty() && !pack.description.is_empty()));
}

#[test]
fn it_is_begun_with_about_fifteen_minutes_to_go() {
    let folder = tempfile::tempdir().unwrap();
    let begun = begin_in(&desk(folder.path()), "express", "Premier aperçu");
    let minutes: u32 = begun.sections.iter().map(|section| section.minutes).sum();
    assert!((12..=18).contains(&minutes), "{minutes} minutes");
}

#[test]
fn filled_in_it_ends_in_a_report_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin_in(&desk, "express", "Premier aperçu").draft;
    let filled = fill(&desk, &draft);
    assert_eq!(filled.answered, filled.total, "{}", filled.progress);
    assert!(!filled.results.risks.is_empty());
    for language in [LanguageCode::Fr, LanguageCode::En] {
        let target = folder.path().join("rapport.pdf");
        let request = whole_report(draft.clone(), language, PaperCode::Letter);
        let exported = handlers::export_report(&desk, request, |_| Some(target.clone())).unwrap();
        assert!((5..=60).contains(&exported.pages), "{} pages", exported.pages);
        assert!(std::fs::read(&target).unwrap().starts_with(b"%PDF-1."));
    }
}

#[test]
fn the_full_one_takes_up_everything_that_it_asks() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin_in(&desk, "express", "Premier aperçu").draft;
    fill(&desk, &draft);
    let on = handlers::preview_continuation(&desk, DraftRef { draft }).unwrap();
    assert_eq!(on.left, [""; 0]);
    assert_eq!(on.taken[0], "20 réponses");
}

/// Answers every page, in order, as pages come.
fn fill(desk: &Workbench, draft: &str) -> DraftView {
    let mut view = handlers::open_draft(desk, DraftRef { draft: draft.into() }).unwrap();
    let mut next = Some(view.sections[0].pages[0].page.clone());
    while let Some(page) = next {
        let shown = visit(desk, draft, &page).page;
        view = answer_page(desk, draft, shown.body);
        next = view.page.next.clone();
    }
    view
}

fn answer_page(desk: &Workbench, draft: &str, body: PageBody) -> DraftView {
    match body {
        PageBody::Item { item, input: InputView::Choice { options }, .. } => choose(desk, draft, &item, &options[0].id),
        PageBody::Item { item, input: InputView::Choices { options }, .. } => {
            let all: Vec<_> = options.iter().filter(|option| !option.exclusive).map(|option| option.id.as_str()).collect();
            tick(desk, draft, &item, &all)
        }
        PageBody::Item { item, .. } => panic!("{item} takes words: what is short is ticked"),
        PageBody::Criterion { item, .. } => answer(desk, draft, &item, AnswerView::Level { level: 2 }).unwrap(),
        PageBody::Activity { activity, .. } => assign(desk, draft, activity),
        PageBody::Risks { candidates, .. } => {
            assert_eq!(candidates.len(), 10, "every activity is ticked");
            for candidate in candidates {
                let decide = DecideRisk { draft: draft.into(), risk: candidate.risk, decision: DecisionView::Kept };
                handlers::decide_risk(desk, decide).unwrap();
            }
            visit(desk, draft, "risks")
        }
        PageBody::Risk { risk, measures, .. } => {
            assert!(!measures.is_empty(), "nothing lessens {risk}");
            rate(desk, draft, risk)
        }
        PageBody::Plan { suggested, .. } => {
            let action = blank_action(&suggested.first().expect("a measure to begin with").measure);
            handlers::put_action(desk, PutAction { draft: draft.into(), action }).unwrap()
        }
    }
}

fn assign(desk: &Workbench, draft: &str, activity: String) -> DraftView {
    let one = vec!["communications".to_owned()];
    let assignment = AssignmentView { responsible: one.clone(), accountable: one, consulted: Vec::new(), informed: Vec::new() };
    handlers::assign(desk, Assign { draft: draft.into(), activity, assignment }).unwrap()
}

fn rate(desk: &Workbench, draft: &str, risk: String) -> DraftView {
    let rating = Some(RatingView { likelihood: 3, consequence: 4 });
    let request = EvaluateRisk {
        draft: draft.into(),
        risk,
        inherent: rating.clone(),
        current: rating,
        residual: None,
        owner: "communications".into(),
        confidence: None,
        controls: String::new(),
        justification: String::new(),
        acceptance: None,
    };
    handlers::evaluate_risk(desk, request).unwrap()
}
