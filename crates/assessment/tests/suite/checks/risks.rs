//! The register of risks, from the first look to the acceptance.

use balise_assessment::*;
use jiff::civil::date;

use super::{found, found_in, place, speaks};
use crate::fixture::*;

#[test]
fn a_risk_beyond_the_appetite_needs_a_measure_or_an_acceptance() {
    let mut assessment = blank();
    keep(&mut assessment, "R1", rating(5, 5), rating(5, 5));
    assert_eq!(found(&assessment, "risk-untreated"), 1);
    assessment.plan = vec![action("p1", "R1", Effect::default())];
    assert_eq!(found(&assessment, "risk-untreated"), 0, "an action ahead");
    assessment.plan[0].status = ActionStatus::Dropped;
    assert_eq!(found(&assessment, "risk-untreated"), 1, "an action given up");
    let acceptance = Acceptance { by: "board".into(), reason: String::new(), until: TODAY };
    assessment.register.get_mut("R1").unwrap().acceptance = Some(acceptance.clone());
    assert_eq!((found(&assessment, "risk-untreated"), found(&assessment, "expired-acceptance")), (0, 0));
    let expired = Acceptance { until: date(2026, 11, 23), ..acceptance };
    assessment.register.get_mut("R1").unwrap().acceptance = Some(expired);
    assert_eq!((found(&assessment, "risk-untreated"), found(&assessment, "expired-acceptance")), (1, 1));
    choose(&mut assessment, "appetite", "low");
    keep(&mut assessment, "R1", rating(1, 4), rating(1, 4));
    assert_eq!(found(&assessment, "risk-untreated"), 1, "the board’s own line counts");
}

#[test]
fn a_lower_level_needs_a_control_and_a_departure_needs_a_reason() {
    let mut assessment = blank();
    keep(&mut assessment, "R1", rating(4, 3), rating(2, 3));
    assert_eq!((found(&assessment, "level-lowered-without-control"), found(&assessment, "departure-unjustified")), (1, 1));
    let entry = assessment.register.get_mut("R1").unwrap();
    entry.controls = "house rules".into();
    entry.justification = "no case in five years".into();
    assert_eq!((found(&assessment, "level-lowered-without-control"), found(&assessment, "departure-unjustified")), (0, 0));
    keep(&mut assessment, "R1", rating(3, 3), rating(3, 3));
    assert_eq!((found(&assessment, "level-lowered-without-control"), found(&assessment, "departure-unjustified")), (0, 0));
}

fn entry<'a>(assessment: &'a mut Assessment, risk: &str) -> &'a mut Entry {
    assessment.register.get_mut(risk).unwrap()
}

fn set_aside(assessment: &mut Assessment, risk: &str) {
    let status = EntryStatus::SetAside { reason: "so".into() };
    assessment.register.insert(risk_id(risk), Entry { status, ..Entry::kept() });
}

#[test]
fn every_candidate_is_kept_or_set_aside_once_the_register_is_begun() {
    let mut assessment = blank();
    tick(&mut assessment, &["comments"]);
    assert_eq!(found(&assessment, "risk-undecided"), 0, "not begun");
    set_aside(&mut assessment, "R2");
    assert_eq!(place(&assessment, "risk-undecided"), Place::Risk(risk_id("R1")));
    keep(&mut assessment, "R1", rating(1, 1), rating(1, 1));
    assert_eq!(found(&assessment, "risk-undecided"), 0);
    assessment.register.clear();
    let own = OwnRisk { title: "own".into(), cause: "a".into(), event: "b".into(), consequence: "c".into() };
    assessment.register.insert(risk_id("own"), Entry { own: Some(own), ..Entry::kept() });
    assert_eq!(found(&assessment, "risk-undecided"), 1, "one finding for both");
    assessment.register.clear();
    tick(&mut assessment, &[]);
    set_aside(&mut assessment, "R2");
    assert_eq!(found(&assessment, "risk-undecided"), 0, "a line out of play begins nothing");
}

#[test]
fn not_every_risk_is_set_aside() {
    let mut parts = parts();
    let more = ["R3", "R4", "R5", "R6"].map(|id| CatalogueRisk { id: risk_id(id), ..parts.risks[0].clone() });
    parts.risks.extend(more);
    let questionnaire = Questionnaire::new(parts).unwrap();
    let mut assessment = blank();
    let found = |assessment: &Assessment| found_in(&questionnaire, assessment, "all-risks-set-aside");
    for risk in ["R1", "R3", "R4", "R5"] {
        set_aside(&mut assessment, risk);
    }
    assert_eq!(found(&assessment), 0, "four");
    set_aside(&mut assessment, "R2");
    assert_eq!(found(&assessment), 0, "a fifth that is not called up");
    set_aside(&mut assessment, "R6");
    assert_eq!(found(&assessment), 1, "five");
    keep(&mut assessment, "R3", rating(1, 1), rating(1, 1));
    assert_eq!(found(&assessment), 0, "one kept");
}

#[test]
fn a_risk_kept_is_rated() {
    let mut assessment = blank();
    assessment.register.insert(risk_id("R1"), Entry::kept());
    assert_eq!(found(&assessment, "risk-unrated"), 1);
    entry(&mut assessment, "R1").inherent = Some(rating(1, 1));
    assert_eq!(found(&assessment, "risk-unrated"), 0);
    set_aside(&mut assessment, "R1");
    assert_eq!(found(&assessment, "risk-unrated"), 0, "set aside");
}

#[test]
fn a_grave_risk_has_an_owner() {
    let mut assessment = blank();
    let mut with = |appetite: &str, current, owner: &str| {
        choose(&mut assessment, "appetite", appetite);
        keep(&mut assessment, "R1", current, current);
        entry(&mut assessment, "R1").owner = owner.into();
        found(&assessment, "risk-without-owner")
    };
    assert_eq!(with("moderate", rating(1, 4), " "), 0, "within the appetite");
    assert_eq!(with("low", rating(1, 4), " "), 1, "beyond it");
    assert_eq!(with("high", rating(4, 4), ""), 1, "accepted by the appetite, and high");
    assert_eq!(with("high", rating(4, 4), "comms"), 0);
}

#[test]
fn a_risk_beyond_the_appetite_rests_on_more_than_an_opinion() {
    let mut assessment = blank();
    let mut with = |current, confidence| {
        keep(&mut assessment, "R1", current, current);
        entry(&mut assessment, "R1").confidence = confidence;
        found(&assessment, "risk-on-opinion")
    };
    assert_eq!(with(rating(5, 5), None), 1);
    assert_eq!(with(rating(5, 5), Some(Confidence::Opinion)), 1);
    assert_eq!(with(rating(5, 5), Some(Confidence::Interview)), 0);
    assert_eq!(with(rating(1, 1), None), 0, "within the appetite");
}

#[test]
fn a_lower_residual_rating_needs_an_action_ahead() {
    let mut assessment = blank();
    keep(&mut assessment, "R1", rating(4, 4), rating(4, 4));
    assert_eq!(found(&assessment, "residual-without-action"), 0);
    entry(&mut assessment, "R1").residual = Some(rating(3, 4));
    assert_eq!(found(&assessment, "residual-without-action"), 1);
    assessment.plan = vec![action("p1", "R1", Effect::default())];
    assert_eq!(found(&assessment, "residual-without-action"), 0);
    assessment.plan[0].status = ActionStatus::Done;
    assert_eq!(found(&assessment, "residual-without-action"), 1, "what is done is in the current rating");
    entry(&mut assessment, "R1").residual = Some(rating(5, 5));
    assert_eq!(found(&assessment, "residual-without-action"), 0, "held at the current rating");
}

#[test]
fn what_the_plan_leaves_beyond_the_appetite_is_accepted() {
    let mut assessment = blank();
    keep(&mut assessment, "R1", rating(4, 4), rating(4, 4));
    assert_eq!(found(&assessment, "still-beyond-after-plan"), 0, "untreated: another check speaks");
    assessment.plan = vec![action("p1", "R1", Effect::new(0, 1).unwrap())];
    assert_eq!(found(&assessment, "still-beyond-after-plan"), 1);
    let acceptance = |until| Some(Acceptance { by: "board".into(), reason: "so".into(), until });
    entry(&mut assessment, "R1").acceptance = acceptance(TODAY);
    assert_eq!(found(&assessment, "still-beyond-after-plan"), 0);
    entry(&mut assessment, "R1").acceptance = acceptance(date(2026, 11, 23));
    assert_eq!(found(&assessment, "still-beyond-after-plan"), 1, "expired");
    assessment.plan[0].effect = Effect::new(2, 2).unwrap();
    assert_eq!(found(&assessment, "still-beyond-after-plan"), 0, "the plan is enough");
}

#[test]
fn an_acceptance_says_why_and_is_not_for_ever() {
    let with = |reason: &str, until| {
        let mut assessment = blank();
        keep(&mut assessment, "R1", rating(1, 1), rating(1, 1));
        entry(&mut assessment, "R1").acceptance = Some(Acceptance { by: "board".into(), reason: reason.into(), until });
        speaks(&assessment, &["acceptance-without-reason", "acceptance-too-long"])
    };
    assert_eq!(with("small", date(2028, 5, 24)), [0, 0], "eighteen months to the day");
    assert_eq!(with("small", date(2028, 5, 25)), [0, 1]);
    assert_eq!(with(" ", TODAY), [1, 0]);
}
