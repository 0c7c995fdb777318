//! What stands beside the answers.

use balise_assessment::*;
use jiff::civil::{Date, date};

use super::{found, place, speaks};
use crate::fixture::*;

#[test]
fn a_high_level_needs_a_proof_and_a_refusal_a_reason() {
    let mut assessment = blank();
    level(&mut assessment, "G1", 2, false);
    assert_eq!(found(&assessment, "level-without-evidence"), 0);
    level(&mut assessment, "G1", 3, false);
    assert_eq!(found(&assessment, "level-without-evidence"), 1);
    level(&mut assessment, "G1", 3, true);
    assert_eq!(found(&assessment, "level-without-evidence"), 0);
    answer(&mut assessment, "P1", Answer::NotApplicable { reason: " ".into() });
    let aside = Entry { status: EntryStatus::SetAside { reason: String::new() }, ..Entry::kept() };
    assessment.register.insert(risk_id("R1"), aside);
    assert_eq!(found(&assessment, "reason-missing"), 2);
    answer(&mut assessment, "P1", Answer::NotApplicable { reason: "no shop".into() });
    assert_eq!(found(&assessment, "reason-missing"), 1);
}

#[test]
fn what_is_not_known_is_asked_of_someone() {
    let mut assessment = blank();
    answer(&mut assessment, "delay", Answer::Unknown { ask: "clerk".into() });
    assert_eq!(found(&assessment, "unknown-without-ask"), 0);
    answer(&mut assessment, "delay", Answer::Unknown { ask: " ".into() });
    answer(&mut assessment, "G1", Answer::Unknown { ask: String::new() });
    assert_eq!(found(&assessment, "unknown-without-ask"), 2);
    answer(&mut assessment, "moderation", Answer::Unknown { ask: String::new() });
    assert_eq!(found(&assessment, "unknown-without-ask"), 2, "a hidden question");
}

#[test]
fn questions_put_off_are_counted_once() {
    let mut assessment = blank();
    assert_eq!(found(&assessment, "review-flags-left"), 0);
    assessment.responses.insert(item_id("moderation"), Response { review: true, ..Response::default() });
    assert_eq!(found(&assessment, "review-flags-left"), 0, "a hidden question");
    assessment.responses.insert(item_id("G1"), Response { review: true, ..Response::default() });
    assert_eq!(place(&assessment, "review-flags-left"), Place::Item(item_id("G1")));
    assessment.responses.insert(item_id("delay"), Response { review: true, ..Response::default() });
    assert_eq!(found(&assessment, "review-flags-left"), 1);
    assert_eq!(place(&assessment, "review-flags-left"), Place::Item(item_id("delay")), "the first");
}

/// Every question but those of the criteria, which are four of the fourteen.
fn answered_but_criteria() -> Assessment {
    let mut assessment = blank();
    assessment.accounts = vec![account("a1")];
    tick(&mut assessment, &[]);
    choose(&mut assessment, "appetite", "low");
    answer(&mut assessment, "delay", Answer::Value(Value::Number(1)));
    answer(&mut assessment, "budget", Answer::Value(Value::Number(1_000)));
    answer(&mut assessment, "campaign", Answer::NotApplicable { reason: "none".into() });
    answer(&mut assessment, "review", Answer::Value(Value::Date(date(2027, 11, 24))));
    answer(&mut assessment, "words", Answer::Value(Value::Text("words".into())));
    keep(&mut assessment, "R1", rating(1, 1), rating(1, 1));
    assessment.plan = vec![action("p1", "R1", Effect::default())];
    assessment
}

#[test]
fn seven_questions_in_ten_have_a_known_answer() {
    let mut assessment = answered_but_criteria();
    // R1, once kept, is to be rated: fifteen questions, eleven of them known.
    assert_eq!((outcome(&assessment).answered(), found(&assessment, "certainty-low")), ((11, 15), 0));
    answer(&mut assessment, "delay", Answer::Unknown { ask: "clerk".into() });
    assert_eq!((outcome(&assessment).known(), found(&assessment, "certainty-low")), (10, 1));
    assert_eq!(place(&assessment, "certainty-low"), Place::Item(item_id("delay")), "the first open point");
    answer(&mut assessment, "delay", Answer::NotApplicable { reason: "none".into() });
    assert_eq!(found(&assessment, "certainty-low"), 0, "not applicable is known");
    assessment.responses.remove("words");
    assert_eq!(place(&assessment, "certainty-low"), Place::Item(item_id("words")), "the first unanswered, not the register");
    for item in ["delay", "budget"] {
        assessment.responses.remove(item);
    }
    assert_eq!((outcome(&assessment).answered(), found(&assessment, "certainty-low")), ((8, 15), 1));
    assessment.responses.remove("review");
    assert_eq!((outcome(&assessment).answered(), found(&assessment, "certainty-low")), ((7, 15), 0), "barely begun");
}

#[test]
fn evidence_has_a_date_neither_old_nor_to_come() {
    let with = |item: &str, dates: &[Option<Date>]| {
        let mut assessment = blank();
        let evidence = dates.iter().map(|&date| evidence(date)).collect();
        assessment.responses.insert(item_id(item), Response { evidence, ..Response::default() });
        speaks(&assessment, &["evidence-undated", "evidence-old", "evidence-in-future"])
    };
    let day = |year, month, day| Some(date(year, month, day));
    assert_eq!(with("G1", &[Some(TODAY)]), [0, 0, 0]);
    assert_eq!(with("G1", &[None]), [1, 0, 0]);
    assert_eq!(with("delay", &[None, None, Some(TODAY)]), [1, 0, 0], "one finding for a question");
    assert_eq!(with("G1", &[day(2024, 11, 24)]), [0, 0, 0], "two years to the day");
    assert_eq!(with("G1", &[day(2024, 11, 23), day(2019, 1, 1)]), [0, 1, 0]);
    assert_eq!(with("G1", &[day(2019, 1, 1), day(2026, 1, 1)]), [0, 0, 0], "a recent piece beside an old one");
    assert_eq!(with("G1", &[day(2026, 11, 25)]), [0, 0, 1]);
    assert_eq!(with("moderation", &[None, day(2019, 1, 1), day(2030, 1, 1)]), [0, 0, 0], "a hidden question");
}
