//! From the short questionnaire to the full one: nothing answered twice, nothing lost.

use balise_workbench::{Workbench, handlers, views::*};

use crate::desk::{choose, desk, tick};

fn begun(desk: &Workbench) -> DraftView {
    let request = NewDraft {
        pack: "express".into(),
        name: "Premier regard".into(),
        organisation: "Café du Coin".into(),
        kind: "company".into(),
        language: LanguageCode::Fr,
    };
    let draft = handlers::create_draft(desk, request).unwrap().draft;
    tick(desk, &draft, "profil.activites", &["publish", "comments"]);
    choose(desk, &draft, "eval.moderation", "none");
    let kept = DecideRisk { draft, risk: "R2".into(), decision: DecisionView::Kept };
    handlers::decide_risk(desk, kept).unwrap()
}

fn named(draft: &str) -> DraftRef {
    DraftRef { draft: draft.to_owned() }
}

#[test]
fn an_express_assessment_goes_on_in_the_full_one() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let first = begun(&desk);
    assert_eq!(first.leads_to.as_deref(), Some("Évaluation complète"));
    let before = std::fs::read(desk.path_of(&first.draft)).unwrap();
    let preview = handlers::preview_continuation(&desk, named(&first.draft)).unwrap();
    assert_eq!((preview.left.as_slice(), preview.taken.last().map(String::as_str)), ([].as_slice(), Some("1 risque décidé")));
    let next = handlers::continue_draft(&desk, named(&first.draft)).unwrap();
    assert_eq!((next.name.as_str(), next.leads_to.as_deref()), ("Premier regard – Évaluation complète", None));
    assert!(next.notice.is_some_and(|notice| notice.contains("1 risque décidé")));
    assert!(next.answered >= first.answered && next.total > first.total);
    assert_eq!(next.results.risks.iter().map(|risk| risk.risk.as_str()).collect::<Vec<_>>(), ["R2"]);
    assert_eq!(std::fs::read(desk.path_of(&first.draft)).unwrap(), before, "the first assessment stays as it is");
}

#[test]
fn the_full_questionnaire_leads_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let full = crate::desk::begin(&desk, "A");
    let refused = handlers::continue_draft(&desk, named(&full.draft)).unwrap_err();
    assert_eq!(refused.code, balise_workbench::ErrorCode::InvalidAnswer);
    assert_eq!(handlers::home(&desk, Nothing {}).unwrap().drafts.len(), 1);
}
