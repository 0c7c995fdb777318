//! The action plan, its money and its dates.

use balise_assessment::*;
use jiff::civil::{Date, date};

use super::{found, found_in, place, speaks};
use crate::fixture::*;

#[test]
fn an_action_needs_an_owner_a_date_and_to_be_on_time() {
    let mut assessment = blank();
    assessment.plan = vec![action("p1", "R1", Effect::default())];
    assert_eq!((found(&assessment, "action-incomplete"), found(&assessment, "action-overdue")), (0, 0));
    assessment.plan[0].owner = String::new();
    assert_eq!(found(&assessment, "action-incomplete"), 1);
    assessment.plan[0].due = None;
    assert_eq!(found(&assessment, "action-incomplete"), 1, "one finding for both");
    assessment.plan[0].due = Some(date(2026, 11, 23));
    assert_eq!(found(&assessment, "action-overdue"), 1);
    assessment.plan[0].status = ActionStatus::Done;
    assert_eq!((found(&assessment, "action-incomplete"), found(&assessment, "action-overdue")), (0, 0));
}

#[test]
fn an_action_is_tied_to_a_risk_or_a_criterion() {
    let mut assessment = blank();
    assessment.plan = vec![action("p1", "R1", Effect::default())];
    assert_eq!(found(&assessment, "action-tied-to-nothing"), 0);
    assessment.plan[0].risks.clear();
    assert_eq!(found(&assessment, "action-tied-to-nothing"), 1);
    assessment.plan[0].criteria = [item_id("G1")].into();
    assert_eq!(found(&assessment, "action-tied-to-nothing"), 0);
    assessment.plan[0].criteria.clear();
    assessment.plan[0].status = ActionStatus::Dropped;
    assert_eq!(found(&assessment, "action-tied-to-nothing"), 0, "given up");
}

#[test]
fn an_action_for_a_grave_risk_is_expected_to_change_something() {
    let mut assessment = blank();
    keep(&mut assessment, "R1", rating(5, 5), rating(5, 5));
    assessment.plan = vec![action("p1", "R1", Effect::default())];
    assert_eq!(found(&assessment, "action-without-effect"), 1);
    assessment.plan[0].status = ActionStatus::Done;
    assert_eq!(found(&assessment, "action-without-effect"), 0, "no longer ahead");
    assessment.plan[0] = action("p1", "R1", Effect::new(0, 1).unwrap());
    assert_eq!(found(&assessment, "action-without-effect"), 0);
    assessment.plan[0] = Action { criteria: [item_id("G1")].into(), ..action("p1", "R1", Effect::default()) };
    assert_eq!(found(&assessment, "action-without-effect"), 0, "it raises a criterion");
    assessment.plan[0] = action("p1", "R1", Effect::default());
    keep(&mut assessment, "R1", rating(1, 1), rating(1, 1));
    assert_eq!(found(&assessment, "action-without-effect"), 0, "within the appetite");
}

#[test]
fn an_action_done_leaves_evidence() {
    let mut assessment = blank();
    let criteria = [item_id("G1"), item_id("P1")].into();
    assessment.plan = vec![Action { criteria, status: ActionStatus::Done, ..action("p1", "R1", Effect::default()) }];
    assert_eq!(found(&assessment, "action-done-without-proof"), 1, "one finding for both");
    level(&mut assessment, "G1", 3, true);
    assert_eq!(found(&assessment, "action-done-without-proof"), 1);
    answer(&mut assessment, "P1", Answer::NotApplicable { reason: "so".into() });
    assert_eq!(found(&assessment, "action-done-without-proof"), 0);
    level(&mut assessment, "P1", 3, false);
    assessment.plan[0].status = ActionStatus::UnderWay;
    assert_eq!(found(&assessment, "action-done-without-proof"), 0, "not done yet");
}

#[test]
fn nobody_carries_more_than_five_actions_in_sixty_days() {
    let mut assessment = blank();
    let due = |id: &str, due| Action { due: Some(due), ..action(id, "R1", Effect::default()) };
    assessment.plan = (1..=5).map(|day| due(&format!("p{day}"), date(2027, 1, day))).collect();
    assert_eq!(found(&assessment, "owner-overloaded"), 0, "five");
    assessment.plan.insert(0, due("p6", date(2027, 3, 2)));
    assert_eq!(found(&assessment, "owner-overloaded"), 0, "the sixth sixty days after the first");
    assessment.plan[0].due = Some(date(2027, 3, 1));
    assert_eq!(found(&assessment, "owner-overloaded"), 1, "within sixty days");
    assert_eq!(place(&assessment, "owner-overloaded"), Place::Action(ActionId::new("p1").unwrap()), "the earliest");
    for spared in [
        Action { owner: "clerk".into(), ..assessment.plan[0].clone() },
        Action { owner: String::new(), ..assessment.plan[0].clone() },
        Action { due: None, ..assessment.plan[0].clone() },
        Action { status: ActionStatus::Done, ..assessment.plan[0].clone() },
    ] {
        let mut lighter = assessment.clone();
        lighter.plan[0] = spared.clone();
        assert_eq!(found(&lighter, "owner-overloaded"), 0, "{spared:?}");
    }
}

#[test]
fn the_plan_fits_the_budget() {
    let mut assessment = blank();
    assessment.plan = vec![action("p1", "R1", Effect::default()), action("p2", "R1", Effect::default())];
    assert_eq!(found(&assessment, "plan-over-budget"), 0, "no budget known");
    answer(&mut assessment, "budget", Answer::Value(Value::Number(220)));
    assert_eq!(found(&assessment, "plan-over-budget"), 0, "to the dollar");
    answer(&mut assessment, "budget", Answer::Value(Value::Number(219)));
    assert_eq!(found(&assessment, "plan-over-budget"), 1);
    assessment.plan[0].status = ActionStatus::Done;
    assert_eq!(found(&assessment, "plan-over-budget"), 0, "what is done is paid");
}

#[test]
fn a_plan_comes_before_the_campaign_it_protects() {
    let with = |campaign, due: &[Date]| {
        let mut assessment = blank();
        answer(&mut assessment, "campaign", Answer::Value(Value::Date(campaign)));
        assessment.plan = due.iter().map(|&due| Action { due: Some(due), ..action("p1", "R1", Effect::default()) }).collect();
        found(&assessment, "campaign-too-soon")
    };
    let campaign = date(2027, 3, 1);
    assert_eq!(with(campaign, &[campaign]), 0, "in time");
    assert_eq!(with(campaign, &[date(2027, 3, 2)]), 1);
    assert_eq!(with(campaign, &[date(2027, 3, 2), date(2027, 4, 1)]), 1, "one finding for both");
    assert_eq!(with(date(2027, 5, 23), &[date(2027, 6, 1)]), 1, "a day short of six months");
    assert_eq!(with(date(2027, 5, 24), &[date(2027, 6, 1)]), 0, "six months away");
    assert_eq!(with(date(2026, 11, 23), &[date(2027, 6, 1)]), 0, "over");
}

#[test]
fn the_review_is_neither_past_nor_far() {
    let with = |review| {
        let mut assessment = blank();
        answer(&mut assessment, "review", Answer::Value(Value::Date(review)));
        speaks(&assessment, &["review-date-passed", "review-date-far"])
    };
    assert_eq!(with(TODAY), [0, 0]);
    assert_eq!(with(date(2026, 11, 23)), [1, 0]);
    assert_eq!(with(date(2028, 2, 24)), [0, 0], "fifteen months to the day");
    assert_eq!(with(date(2028, 2, 25)), [0, 1]);
}

#[test]
fn a_questionnaire_that_asks_no_such_question_is_spared_its_checks() {
    let questionnaire = Questionnaire::new(Parts { budget_item: None, review_item: None, campaign_item: None, ..parts() }).unwrap();
    let mut assessment = blank();
    assessment.plan = vec![action("p1", "R1", Effect::default())];
    answer(&mut assessment, "budget", Answer::Value(Value::Number(0)));
    answer(&mut assessment, "campaign", Answer::Value(Value::Date(TODAY)));
    answer(&mut assessment, "review", Answer::Value(Value::Date(date(2020, 1, 1))));
    let checks = ["plan-over-budget", "campaign-too-soon", "review-date-passed"];
    assert_eq!(speaks(&assessment, &checks), [1, 1, 1]);
    assert_eq!(checks.map(|check| found_in(&questionnaire, &assessment, check)), [0, 0, 0]);
}
