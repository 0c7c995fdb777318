//! What a manager does, from an empty folder to a paper, without a window.

use balise_workbench::views::*;
use balise_workbench::{ErrorCode, handlers};

use crate::desk::*;

#[test]
fn from_an_empty_folder_to_a_paper() {
    let folder = tempfile::tempdir().unwrap();
    let draft = {
        let desk = desk(folder.path());
        assert!(handlers::home(&desk, Nothing {}).unwrap().drafts.is_empty());
        let begun = begin(&desk, "Évaluation 2026");
        assert_eq!(
            (begun.name.as_str(), begun.page.id.as_str()),
            ("Évaluation 2026", "item:profil.taille"),
            "the kind is already answered"
        );
        choose(&desk, &begun.draft, "profil.taille", "50-499");
        let ticked = tick(&desk, &begun.draft, "profil.activites", &["publish", "comments"]);
        assert!(ticked.notice.is_some(), "activities add questions, and this is said");
        visit(&desk, &begun.draft, "activity:comments");
        begun.draft
    };
    // Another start of the program, later.
    let desk = desk(folder.path());
    let card = handlers::home(&desk, Nothing {}).unwrap().drafts.remove(0);
    assert_eq!(card.draft, draft);
    assert!(card.status.starts_with("En cours"), "{}", card.status);
    let opened = handlers::open_draft(&desk, DraftRef { draft: draft.clone() }).unwrap();
    assert_eq!(opened.page.id, "activity:comments", "where it was left");
    let PageBody::Item { response, .. } = visit(&desk, &draft, "item:profil.taille").page.body else { panic!("an item") };
    assert_eq!(response.answer, AnswerView::Option { option: "50-499".into() });

    evaluate_and_plan(&desk, &draft);
    let target = folder.path().join("rapport.pdf");
    let request = whole_report(draft, LanguageCode::Fr, PaperCode::Letter);
    let exported = handlers::export_report(&desk, request, |suggested| {
        assert!(suggested.name.ends_with(".pdf") && suggested.name.contains("Anse-aux-Balises"), "{}", suggested.name);
        Some(target.clone())
    });
    let exported = exported.unwrap();
    assert_eq!(exported.file.as_deref(), Some("rapport.pdf"));
    assert!(exported.pages > 4);
    assert!(std::fs::read(&target).unwrap().starts_with(b"%PDF-1."));
}

/// What nobody has answered yet is no figure: neither “0 to 4” nor “0 of 0”.
#[test]
fn before_the_first_answer_the_results_say_that_nothing_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let results = begin(&desk(folder.path()), "A").results;
    let said = results.figures.iter().map(|figure| (figure.value.as_str(), figure.unit.as_str())).take(2).collect::<Vec<_>>();
    assert_eq!(said, [("Inconnue", ""), ("Inconnus", "")]);
    assert_eq!(results.figures[1].note, "Aucun risque retenu pour l’instant.");
}

/// Fragments that nobody translated stand among words of their own language, whatever that of the screens.
#[test]
fn a_risk_of_ones_own_stays_a_sentence_in_one_language() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "A").draft;
    let [cause, event, consequence] = ["le mot de passe circule", "la page est prise", "des excuses"].map(String::from);
    let own = OwnRiskView { risk: String::new(), title: "Le mien".into(), cause, event, consequence };
    handlers::put_own_risk(&desk, PutOwnRisk { draft: draft.clone(), own }).unwrap();
    for language in [LanguageCode::Fr, LanguageCode::En] {
        handlers::set_language(&desk, LanguageChoice { language }).unwrap();
        let PageBody::Risk { sentence, .. } = visit(&desk, &draft, "risk:own-1").page.body else { panic!("a risk") };
        assert_eq!(sentence, "Parce que le mot de passe circule, la page est prise, ce qui entraîne des excuses.");
    }
}

fn evaluate_and_plan(desk: &balise_workbench::Workbench, draft: &str) {
    let decide = DecideRisk { draft: draft.into(), risk: "R2".into(), decision: DecisionView::Kept };
    handlers::decide_risk(desk, decide).unwrap();
    let evaluate = EvaluateRisk {
        draft: draft.into(),
        risk: "R2".into(),
        inherent: Some(RatingView { likelihood: 5, consequence: 4 }),
        current: Some(RatingView { likelihood: 4, consequence: 4 }),
        residual: None,
        owner: "communications".into(),
        confidence: Some(ConfidenceView::Interview),
        controls: "Lecture quotidienne".into(),
        justification: "Deux cas l’an dernier".into(),
        acceptance: None,
    };
    let evaluated = handlers::evaluate_risk(desk, evaluate).unwrap();
    let line = &evaluated.results.risks[0];
    assert_eq!((line.risk.as_str(), line.beyond, line.treated), ("R2", true, false));
    let PageBody::Risk { measures, .. } = visit(desk, draft, "risk:R2").page.body else { panic!("a risk") };
    let measure = measures.first().expect("a measure lessens R2").measure.clone();
    let planned = handlers::put_action(desk, PutAction { draft: draft.into(), action: blank_action(&measure) }).unwrap();
    assert!(planned.results.risks[0].treated);
    let PageBody::Plan { actions, .. } = visit(desk, draft, "plan").page.body else { panic!("a plan") };
    assert_eq!(
        (actions[0].measure.as_str(), actions[0].owner.is_empty(), actions[0].risks.contains(&"R2".to_owned())),
        (measure.as_str(), false, true)
    );
}

pub(crate) fn blank_action(measure: &str) -> ActionView {
    ActionView {
        id: String::new(),
        measure: measure.into(),
        title: String::new(),
        shown: String::new(),
        risks: Vec::new(),
        criteria: Vec::new(),
        owner: String::new(),
        due: String::new(),
        due_words: String::new(),
        term: "undated".into(),
        effort: "small".into(),
        cost_once: 0,
        cost_yearly: 0,
        cost: String::new(),
        status: "to-plan".into(),
        effect: EffectView { likelihood: 0, consequence: 0 },
        late: String::new(),
    }
}

#[test]
fn the_plan_says_which_documents_to_write() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "A").draft;
    let documents = |view: DraftView| match visit(&desk, &view.draft, "plan").page.body {
        PageBody::Plan { documents, .. } => documents,
        _ => panic!("a plan"),
    };
    let put = |action| handlers::put_action(&desk, PutAction { draft: draft.clone(), action }).unwrap();
    assert_eq!(documents(visit(&desk, &draft, "plan")), [], "nothing is planned");
    let asked = documents(put(blank_action("M03")));
    assert!(!asked.is_empty() && asked.iter().all(|one| one.parts.iter().all(|part| !part.points.is_empty())), "{asked:#?}");
    let dropped = ActionView { id: "p1".into(), status: "dropped".into(), ..blank_action("M03") };
    assert_eq!(documents(put(dropped)), [], "what is dropped asks for nothing");
}

#[test]
fn the_language_changes_live_and_is_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let draft = {
        let desk = desk(folder.path());
        let begun = begin(&desk, "A");
        let french = visit(&desk, &begun.draft, "item:profil.taille").page.title;
        let home = handlers::set_language(&desk, LanguageChoice { language: LanguageCode::En }).unwrap();
        assert_eq!(home.language, LanguageCode::En);
        let english = handlers::open_draft(&desk, DraftRef { draft: begun.draft.clone() }).unwrap();
        assert_eq!(english.page.id, "item:profil.taille", "the place is kept");
        assert_ne!(english.page.title, french);
        begun.draft
    };
    let again = handlers::open_draft(&desk(folder.path()), DraftRef { draft }).unwrap();
    assert_eq!((again.language, again.report_language), (LanguageCode::En, LanguageCode::Fr));
}

#[test]
fn a_value_that_does_not_fit_is_refused_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "A").draft;
    let before = std::fs::read(desk.path_of(&draft)).unwrap();
    let refusals = [
        ("profil.taille", AnswerView::Option { option: "giant".into() }),
        ("profil.taille", AnswerView::Text { text: "many".into() }),
        ("resp.avis-delai", AnswerView::Number { text: "soon".into() }),
        ("resp.avis-delai", AnswerView::Number { text: "-1".into() }),
        ("mesures.revue", AnswerView::Date { text: "2027-02-31".into() }),
        ("G1", AnswerView::Level { level: 5 }),
    ];
    for (item, given) in refusals {
        let error = answer(&desk, &draft, item, given).unwrap_err();
        assert_eq!(error.code, ErrorCode::InvalidAnswer, "{item}");
        assert!(!error.message.is_empty());
    }
    assert_eq!(std::fs::read(desk.path_of(&draft)).unwrap(), before);
}

#[test]
fn a_hidden_answer_is_kept_and_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "A").draft;
    tick(&desk, &draft, "profil.publics", &["minors", "general"]);
    choose(&desk, &draft, "profil.mineurs-age", "under-14");
    let hidden = tick(&desk, &draft, "profil.publics", &["general"]);
    assert!(hidden.notice.is_some_and(|notice| notice.contains("ne sera plus utilisée")));
    assert!(!hidden.sections[0].pages.iter().any(|page| page.page == "item:profil.mineurs-age"));
    tick(&desk, &draft, "profil.publics", &["minors"]);
    let PageBody::Item { response, .. } = visit(&desk, &draft, "item:profil.mineurs-age").page.body else { panic!("an item") };
    assert_eq!(response.answer, AnswerView::Option { option: "under-14".into() });
}

#[test]
fn copied_renamed_put_aside_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let draft = begin(&desk, "Première").draft;
    let copied = handlers::duplicate_draft(&desk, DraftRef { draft: draft.clone() }).unwrap();
    assert_eq!(copied.drafts.len(), 2);
    let rename = RenameDraft { draft: draft.clone(), name: "Seconde".into(), organisation: "O".into() };
    let renamed = handlers::rename_draft(&desk, rename).unwrap();
    assert!(renamed.drafts.iter().any(|card| card.name == "Seconde" && card.draft == draft), "the file keeps its name");
    let discarded = handlers::discard_draft(&desk, DraftRef { draft }).unwrap();
    assert_eq!((discarded.drafts.len(), discarded.bin.len(), discarded.bin[0].name.as_str()), (1, 1, "Seconde"));
    let restored = handlers::restore_draft(&desk, RestoreDraft { binned: discarded.bin[0].binned.clone() }).unwrap();
    assert_eq!((restored.drafts.len(), restored.bin.len()), (2, 0));
}

#[test]
fn an_example_opens_as_a_copy() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let sample = handlers::home(&desk, Nothing {}).unwrap().samples.remove(0).sample;
    let one = handlers::open_sample(&desk, OpenSample { sample: sample.clone() }).unwrap();
    let two = handlers::open_sample(&desk, OpenSample { sample }).unwrap();
    assert!(one.example && one.draft != two.draft);
    assert_eq!(one.answered, one.total, "answered throughout");
}

#[test]
fn the_same_assessment_is_not_opened_twice() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (desk(folder.path()), desk(folder.path()));
    let draft = begin(&one, "A").draft;
    let error = handlers::open_draft(&two, DraftRef { draft: draft.clone() }).unwrap_err();
    assert_eq!(error.code, ErrorCode::InUse);
    handlers::close_draft(&one, DraftRef { draft: draft.clone() }).unwrap();
    assert!(handlers::open_draft(&two, DraftRef { draft }).is_ok());
}
