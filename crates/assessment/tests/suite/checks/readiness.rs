//! The criteria, the gates and the floors.

use balise_assessment::*;

use super::{findings, found, found_in, place};
use crate::fixture::*;

#[test]
fn a_gate_is_not_left_at_nothing() {
    let mut assessment = blank();
    assert_eq!(found(&assessment, "gate-shut"), 0, "not known yet");
    level(&mut assessment, "G2", 0, false);
    assert_eq!(found(&assessment, "gate-shut"), 1);
    level(&mut assessment, "G2", 1, false);
    level(&mut assessment, "G1", 0, false);
    assert_eq!(found(&assessment, "gate-shut"), 0, "ajar, and no gate");
}

#[test]
fn a_floor_rests_on_those_below() {
    let mut assessment = blank();
    for criterion in ["P1", "P2"] {
        level(&mut assessment, criterion, 3, true);
    }
    assert_eq!(found(&assessment, "floor-gap"), 0, "the foundation is not known");
    level(&mut assessment, "G1", 3, true);
    level(&mut assessment, "G2", 2, true);
    assert_eq!(place(&assessment, "floor-gap"), Place::Item(item_id("G2")), "what falls short");
    level(&mut assessment, "G1", 4, true);
    assert_eq!(found(&assessment, "floor-gap"), 0, "both hold");
    level(&mut assessment, "G1", 0, false);
    level(&mut assessment, "P1", 2, false);
    assert_eq!(found(&assessment, "floor-gap"), 0, "neither holds");
    for criterion in ["P1", "P2"] {
        answer(&mut assessment, criterion, Answer::NotApplicable { reason: "so".into() });
    }
    assert_eq!(found(&assessment, "floor-gap"), 0, "nothing stands there");
}

/// The small questionnaire with eight criteria.
fn eight_criteria() -> Questionnaire {
    let mut parts = parts();
    let more: Vec<_> =
        parts.criteria.iter().map(|known| Criterion { id: item_id(&format!("{}b", known.id)), ..known.clone() }).collect();
    parts.criteria.extend(more);
    Questionnaire::new(parts).unwrap()
}

#[test]
fn levels_are_not_all_alike() {
    let questionnaire = eight_criteria();
    let found = |assessment: &Assessment| found_in(&questionnaire, assessment, "levels-all-alike");
    let mut assessment = blank();
    for criterion in ["G1", "G2", "P1", "P2", "G1b", "G2b", "P1b"] {
        level(&mut assessment, criterion, 2, true);
    }
    assert_eq!(found(&assessment), 0, "seven");
    answer(&mut assessment, "P2b", Answer::Unknown { ask: "clerk".into() });
    assert_eq!(found(&assessment), 0, "the eighth is not known");
    level(&mut assessment, "P2b", 2, false);
    assert_eq!(found(&assessment), 1, "eight");
    level(&mut assessment, "P2b", 1, false);
    assert_eq!(found(&assessment), 0);
}

#[test]
fn a_plan_does_not_leave_gaps_unsaid() {
    let mut assessment = blank();
    level(&mut assessment, "G1", 1, false);
    level(&mut assessment, "P1", 0, false);
    level(&mut assessment, "P2", 2, false);
    answer(&mut assessment, "G2", Answer::Unknown { ask: "clerk".into() });
    assert_eq!(found(&assessment, "gap-without-action"), 0, "no plan yet");
    assessment.plan = vec![action("p1", "R1", Effect::default())];
    assert_eq!(found(&assessment, "gap-without-action"), 1, "one finding for both");
    assert_eq!(place(&assessment, "gap-without-action"), Place::Item(item_id("G1")));
    assessment.plan[0].criteria = [item_id("G1")].into();
    assert_eq!(place(&assessment, "gap-without-action"), Place::Item(item_id("P1")));
    assessment.plan[0].criteria = [item_id("G1"), item_id("P1")].into();
    assert_eq!(found(&assessment, "gap-without-action"), 0);
    assessment.plan[0].status = ActionStatus::Done;
    assert_eq!(found(&assessment, "gap-without-action"), 1, "done, and still at 1");
    assessment.plan[0].status = ActionStatus::Dropped;
    assert_eq!(found(&assessment, "gap-without-action"), 0, "no plan left");
}

#[test]
fn gaps_are_named_up_to_five() {
    let mut assessment = blank();
    assessment.plan = vec![action("p1", "R1", Effect::default())];
    for criterion in ["G1", "G2", "P1", "P2", "G1b", "G2b", "P1b"] {
        level(&mut assessment, criterion, 0, false);
    }
    let said = |assessment: &Assessment| {
        let findings = findings(&eight_criteria(), assessment);
        findings.iter().find(|finding| finding.check == "gap-without-action").unwrap().message.get(Language::En).to_owned()
    };
    assert!(said(&assessment).starts_with("7 criteria at 0 or 1 have no measure ahead: “G1 (en)”, "));
    assert!(said(&assessment).ends_with(", “G1 (en)” and 2 others."), "the sixth is not named");
    assessment.responses.remove("P1b");
    assert!(said(&assessment).ends_with(" and one other."));
    assessment.responses.remove("G2b");
    assert!(!said(&assessment).contains("other"));
}
