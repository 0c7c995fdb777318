//! Packets: read strictly, refused untouched, and holding nothing but what they ask.

use balise_assessment::{Answer, Assessment, ItemId, Language, ReadinessLevel, Respondent, Response, Subject, Value};
use balise_documents::{
    Asked, Draft, OpenError, PackReference, Packet, packet, read_packet, reply, unpack, write_draft, write_packet,
};
use jiff::Timestamp;

use crate::files::{assert_readable, assert_worded, english, fixture, minimal, read};

const NAME: &str = "anais.balise-part";

fn answered() -> String {
    String::from_utf8(fixture("parts/answered.balise-part")).unwrap()
}

/// The line of the first fault and what it says, once everything told is readable.
fn fault(text: &str) -> (usize, String) {
    let error = read_packet(NAME, text.as_bytes()).unwrap_err();
    assert_worded(&error.message());
    assert_worded(&error.remedy());
    let OpenError::Faulty { faults, .. } = error else { panic!("{error:?}") };
    faults.iter().for_each(assert_readable);
    (faults[0].line, english(&faults[0].message).to_owned())
}

fn changed(from: &str, to: &str) -> String {
    let text = answered();
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

fn moment(words: &str) -> Timestamp {
    words.parse().unwrap()
}

fn id(word: &str) -> ItemId {
    ItemId::new(word).unwrap()
}

fn level(number: i64) -> Answer {
    Answer::Value(Value::Level(ReadinessLevel::new(number).unwrap()))
}

#[test]
fn the_fixtures_are_read_whole_and_written_back_the_same() {
    let questionnaire = read(&minimal()).unwrap().questionnaire;
    for name in ["asked", "answered"] {
        let bytes = fixture(&format!("parts/{name}.balise-part"));
        let packet = read_packet(NAME, &bytes).unwrap().bind(&questionnaire);
        assert_eq!(packet.unfit(&questionnaire), None);
        assert_eq!(packet.part.present[&id("G1")], level(2), "{name}");
        assert_eq!(read_packet(NAME, write_packet(&packet).as_bytes()).unwrap().bind(&questionnaire), packet);
        assert_eq!(packet.came_back(|at| at.to_zoned_datetime(jiff::tz::TimeZone::UTC).date()).is_some(), name == "answered");
    }
}

#[test]
fn each_fault_is_told_at_its_line() {
    for (from, to, line, said) in [
        ("\"packet\":", "\"packets\":", 12, "packet"),
        ("\"places\": [", "\"places\": [\n \"G1\",", 20, "given to two lines"),
        ("\"2026-11-26T18:30:00Z\"", "\"yesterday\"", 33, "not a moment"),
        ("\"G2\",", "", 51, "does not ask"),
        ("\"Anaïs Tremblay\"", &format!("\"{}\"", "a".repeat(201)), 16, "200 characters"),
        ("\"value\": 0", "\"value\": 0.5", 37, ""),
    ] {
        let (at, words) = fault(&changed(from, to));
        assert!(words.contains(said), "{to}: {words}");
        assert!(at.abs_diff(line) <= 3, "{to}: line {at}");
    }
}

#[test]
fn a_packet_asks_something_and_not_too_much() {
    let places = |count: usize| (0..count).map(|n| format!("\"a{n}\"")).collect::<Vec<_>>().join(",");
    let text = String::from_utf8(fixture("parts/asked.balise-part")).unwrap();
    let (before, rest) = text.split_once("\"places\": [").unwrap();
    let (_, after) = rest.split_once(']').unwrap();
    let after = after.split_once("\"present\"").map_or(after, |_| "}}");
    let asking = |count| format!("{before}\"places\": [{}]{after}", places(count));
    assert!(fault(&asking(0)).1.contains("asks nothing"));
    assert!(fault(&asking(1001)).1.contains("1,000"));
    assert!(read_packet(NAME, asking(1000).as_bytes()).is_ok());
}

#[test]
fn what_is_no_packet_or_of_a_later_format_is_refused() {
    let draft = fixture("drafts/minimal.balise");
    assert!(matches!(read_packet(NAME, &draft), Err(OpenError::Another { .. })));
    for later in ["\"major\": 2", "\"major\": 1, \"x\": 0"] {
        assert!(read_packet(NAME, changed("\"major\": 1", later).as_bytes()).is_err());
    }
    for (from, to) in [("\"major\": 1", "\"major\": 2"), ("\"minor\": 0", "\"minor\": 1")] {
        let error = read_packet(NAME, changed(from, to).as_bytes()).unwrap_err();
        assert!(matches!(error, OpenError::Newer { .. }), "{error:?}");
        assert!(Language::ALL.iter().all(|&language| error.message().get(language).contains("1.0")));
    }
}

#[test]
fn a_packet_goes_out_is_answered_and_comes_back() {
    let pack = read(&minimal()).unwrap();
    let questionnaire = &pack.questionnaire;
    let mut assessment = Assessment::new(Subject {
        name: "Secret".into(),
        organisation: "Ville secrète".into(),
        language: Language::Fr,
        example: false,
    });
    let said = |answer| Response { answer, note: "une note".into(), ..Response::default() };
    assessment.responses.insert(id("G1"), said(level(2)));
    assessment.responses.insert(id("G2"), said(Answer::Unknown { ask: "Léa Roy".into() }));
    assessment.responses.insert(id("resp.avis"), said(Answer::Value(Value::Text("par courriel".into()))));
    let now = moment("2026-11-24T14:32:00Z");
    let identity = questionnaire.identity();
    let reference = PackReference { id: identity.id.clone(), version: "0.9.0".into(), fingerprint: "old".into() };
    let draft = Draft { pack: reference, created: now, modified: now, place: None, assessment };
    let respondent = Respondent { name: "Anaïs".into(), role: String::new() };
    let asked = Asked { respondent, places: [id("G1"), id("G2")].into(), with_present: true };

    let bare = packet(&draft, &pack, Asked { with_present: false, ..asked.clone() }, now).unwrap();
    assert!(bare.part.present.is_empty());
    let out = packet(&draft, &pack, asked, now).unwrap();
    assert_eq!(out.pack.fingerprint, pack.fingerprint, "that of the questions asked");
    let text = write_packet(&out);
    for secret in ["Secret", "secrète", "une note", "Léa Roy", "courriel", "2026-11-24T14:32:00Z\",\n  \"created"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    assert_eq!(out.part.assessment, draft.reference());

    let name = "Questions".to_owned();
    let mut theirs = unpack(read_packet(NAME, text.as_bytes()).unwrap().bind(questionnaire), name, now);
    assert_eq!(theirs.assessment.responses[&id("G1")].answer, level(2));
    theirs.assessment.responses.insert(id("G2"), said(level(4)));
    theirs.assessment.responses.insert(id("resp.avis"), said(level(4)));
    theirs.modified = moment("2026-11-26T10:00:00Z");
    assert!(write_draft(&theirs).contains("\"minor\": 1"));
    let back: Packet = reply(&theirs).unwrap();
    assert_eq!(back.responses.len(), 2, "only what was asked goes back");
    assert_eq!(back.answered, Some(theirs.modified));
    assert_eq!(back.part, out.part);
    assert_eq!(reply(&draft), None);
}
