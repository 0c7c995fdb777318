//! Who does what.

use balise_assessment::*;

use super::found;
use crate::fixture::*;

#[test]
fn an_activity_needs_exactly_one_accountable() {
    let mut assessment = blank();
    tick(&mut assessment, &["publish"]);
    assert_eq!(found(&assessment, "activity-accountable"), 1, "nobody");
    let mut assign = |names: &[&str]| {
        let accountable = names.iter().map(|name| (*name).to_owned()).collect();
        assessment.assignments.insert(option_id("publish"), Assignment { accountable, ..Assignment::default() });
        found(&assessment, "activity-accountable")
    };
    assert_eq!(assign(&["comms"]), 0, "one");
    assert_eq!(assign(&["comms", "Mme Roy"]), 1, "two");
}

fn assign(assessment: &mut Assessment, activity: &str, responsible: &[&str]) {
    let responsible = responsible.iter().map(|name| (*name).to_owned()).collect();
    assessment.assignments.insert(option_id(activity), Assignment { responsible, ..Assignment::default() });
}

#[test]
fn an_activity_needs_someone_to_carry_it_out() {
    let mut assessment = blank();
    tick(&mut assessment, &["publish", "comments"]);
    assert_eq!(found(&assessment, "activity-without-doer"), 2);
    assign(&mut assessment, "publish", &["comms", "clerk"]);
    assign(&mut assessment, "comments", &[]);
    assert_eq!(found(&assessment, "activity-without-doer"), 1);
    tick(&mut assessment, &["publish"]);
    assert_eq!(found(&assessment, "activity-without-doer"), 0, "not ticked any more");
}

#[test]
fn activities_do_not_all_rest_on_one_person() {
    let mut assessment = blank();
    for activity in ["publish", "comments", "contests"] {
        assign(&mut assessment, activity, &["Mme Roy"]);
    }
    tick(&mut assessment, &["publish", "comments"]);
    assert_eq!(found(&assessment, "activities-one-person"), 0, "two");
    tick(&mut assessment, &["publish", "comments", "contests"]);
    assert_eq!(found(&assessment, "activities-one-person"), 1, "three");
    for others in [&[][..], &["clerk"], &["Mme Roy", "clerk"]] {
        assign(&mut assessment, "contests", others);
        assert_eq!(found(&assessment, "activities-one-person"), 0, "{others:?}");
    }
}
