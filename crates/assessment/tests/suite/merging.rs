//! Packets taken in: nothing said is lost, nothing is taken in twice, and everyone is heard.

use std::collections::BTreeMap;

use balise_assessment::*;
use jiff::civil::date;
use proptest::{collection, prelude::*, sample::select};

use crate::fixture::{TODAY, blank, item_id, questionnaire};

const PLACES: [&str; 4] = ["G1", "G2", "moderation", "delay"];

fn level(number: i64) -> Answer {
    Answer::Value(Value::Level(ReadinessLevel::new(number).unwrap()))
}

fn reply(responses: BTreeMap<ItemId, Response>, answered: i64) -> Reply {
    let part = Part {
        packet: PacketId::new("p1").unwrap(),
        assessment: "x".into(),
        respondent: Respondent { name: "Anaïs".into(), role: "RH".into() },
        made: jiff::Timestamp::UNIX_EPOCH,
        places: PLACES.map(item_id).into(),
        present: BTreeMap::new(),
    };
    Reply { part, answered: jiff::Timestamp::from_second(answered).unwrap(), on: date(2026, 11, 26), responses }
}

fn one(item: &str, answer: Answer) -> BTreeMap<ItemId, Response> {
    [(item_id(item), Response { answer, ..Response::default() })].into()
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        Just(Answer::Unanswered),
        (0_i64..=4).prop_map(level),
        "[a-c]{0,2}".prop_map(|ask| Answer::Unknown { ask }),
        "[a-c]{0,2}".prop_map(|reason| Answer::NotApplicable { reason }),
        "[a-c]{1,3}".prop_map(|words| Answer::Value(Value::Text(words))),
    ]
}

fn responses() -> impl Strategy<Value = BTreeMap<ItemId, Response>> {
    let evidence = collection::vec("[a-b]".prop_map(|title| Evidence { title, link: String::new(), date: None, file: None }), 0..2);
    let response = (answer(), "[a-c]{0,3}", evidence).prop_map(|(answer, note, evidence)| Response {
        answer,
        note,
        evidence,
        ..Response::default()
    });
    collection::btree_map(select(&PLACES).prop_map(item_id), response, 0..4)
}

fn choices() -> impl Strategy<Value = BTreeMap<ItemId, Choice>> {
    let choice = select(&[Choice::Mine, Choice::Theirs, Choice::Both]);
    collection::btree_map(select(&PLACES).prop_map(item_id), choice, 0..4)
}

#[test]
fn merging_twice_is_merging_once_and_nothing_said_is_lost() {
    proptest!(|(mine in responses(), theirs in responses(), present in collection::btree_map(select(&PLACES).prop_map(item_id), answer(), 0..3), chosen in choices(), again in choices())| {
        let mut before = blank();
        before.responses = mine;
        let mut reply = reply(theirs, 10);
        reply.part.present = present;
        let mut once = before.clone();
        prop_assert_eq!(once.merge(&reply, &chosen), Standing::Fresh);
        let mut twice = once.clone();
        prop_assert_eq!(twice.merge(&reply, &again), Standing::Again);
        prop_assert_eq!(&twice, &once);
        let older = Reply { answered: jiff::Timestamp::from_second(9).unwrap(), ..reply.clone() };
        prop_assert_eq!(twice.merge(&older, &again), Standing::Older);
        prop_assert_eq!(&twice, &once);
        for item in PLACES.map(item_id) {
            let (was, is) = (before.responses.get(&item), once.responses.get(&item));
            let heard = |answer: &Answer| is.is_some_and(|is| is.answer == *answer || is.others.iter().any(|other| other.answer == *answer));
            let mine = was.map_or(&Answer::Unanswered, |was| &was.answer);
            prop_assert!(*mine == Answer::Unanswered || heard(mine), "what was there is still there");
            let theirs = reply.responses.get(&item).map_or(&Answer::Unanswered, |theirs| &theirs.answer);
            let meeting = before.meeting(&reply, &item);
            let taken = meeting.brings() && chosen.get(&item) != Some(&Choice::Mine);
            prop_assert!(!taken || matches!(meeting, Meeting::Added) || heard(theirs), "what they said is there, unless left out");
            if !taken {
                prop_assert_eq!(was, is);
            }
        }
        prop_assert!(before.responses.keys().all(|item| once.responses.contains_key(item)));
    });
}

#[test]
fn a_later_answer_of_the_same_person_takes_the_place_of_the_earlier_one() {
    let mut assessment = blank();
    assessment.responses = one("G1", level(4));
    assert_eq!(assessment.merge(&reply(one("G1", level(1)), 10), &BTreeMap::new()), Standing::Fresh);
    assert_eq!(assessment.merge(&reply(one("G1", level(2)), 11), &BTreeMap::new()), Standing::Fresh);
    let response = &assessment.responses[&item_id("G1")];
    assert_eq!((&response.answer, response.others.len()), (&level(4), 1));
    assert_eq!((&response.others[0].answer, response.others[0].who.called().as_str()), (&level(2), "Anaïs (RH)"));
    assert_eq!(assessment.merged.len(), 1);
}

#[test]
fn what_they_were_given_and_left_alone_is_not_their_answer() {
    let mut assessment = blank();
    assessment.responses = one("G1", level(4));
    let mut back = reply(one("G1", level(2)), 10);
    back.part.present = [(item_id("G1"), level(2))].into();
    assert_eq!(assessment.meeting(&back, &item_id("G1")), Meeting::Unchanged, "the manager changed it since, they did not");
    back.part.present.clear();
    assert_eq!(assessment.meeting(&back, &item_id("G1")), Meeting::Apart { levels: Some(2) });
    assert_eq!(assessment.meeting(&back, &item_id("G2")), Meeting::Silent);
}

#[test]
fn theirs_counts_when_chosen_and_what_was_there_is_kept_beside() {
    let mut assessment = blank();
    assessment.responses = one("G1", level(4));
    let chosen = [(item_id("G1"), Choice::Theirs)].into();
    assessment.merge(&reply(one("G1", level(1)), 10), &chosen);
    let response = &assessment.responses[&item_id("G1")];
    assert_eq!((&response.answer, response.confidence), (&level(1), Some(Confidence::Interview)));
    assert_eq!((&response.others[0].answer, &response.others[0].who), (&level(4), &Respondent::default()));
}

#[test]
fn two_levels_apart_is_a_finding_and_a_part_asks_only_its_own() {
    let pack = questionnaire();
    let mut assessment = blank();
    assessment.responses = one("G1", level(3));
    let finds = |assessment: &Assessment| {
        Outcome::of(&pack, assessment, TODAY).findings.iter().any(|finding| finding.check.as_str() == "voices-apart")
    };
    assert!(!finds(&assessment));
    assessment.merge(&reply(one("G1", level(2)), 10), &BTreeMap::new());
    assert!(!finds(&assessment), "one level apart is a nuance");
    assessment.merge(&reply(one("G1", level(1)), 11), &BTreeMap::new());
    assert!(finds(&assessment));

    assessment.part = Some(reply(BTreeMap::new(), 1).part);
    let outcome = Outcome::of(&pack, &assessment, TODAY);
    let asked = PLACES.iter().filter(|place| pack.item(place).is_some() || pack.criterion(place).is_some()).count();
    assert_eq!(outcome.answered(), (1, asked));
}
