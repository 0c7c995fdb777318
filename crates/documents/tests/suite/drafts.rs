//! Drafts: read, bound to their pack, written back; nothing lost on the way.

use balise_assessment::{Answer, Place, Questionnaire, Value};
use balise_documents::{
    Access, Draft, FORMAT, Format, Kind, OpenError, Severity, Unbound, carry, check_draft, read_draft, summary, write_draft,
};

use crate::files::{assert_readable, assert_worded, english, fixture, minimal, read};

const NAME: &str = "minimal.balise";

fn questionnaire() -> Questionnaire {
    read(&minimal()).unwrap().questionnaire
}

fn text() -> String {
    String::from_utf8(fixture("drafts/minimal.balise")).unwrap()
}

fn open(text: &str) -> Result<Unbound, OpenError> {
    read_draft(NAME, text.as_bytes())
}

fn bound(text: &str) -> Draft {
    open(text).unwrap().bind(&questionnaire())
}

fn value<'d>(draft: &'d Draft, item: &str) -> &'d Value {
    match &draft.assessment.responses[item].answer {
        Answer::Value(value) => value,
        other => panic!("{item}: {other:?}"),
    }
}

#[test]
fn a_draft_written_back_is_the_same_to_the_letter() {
    assert_eq!(write_draft(&bound(&text())), text());
}

#[test]
fn the_pack_says_what_a_value_means() {
    let draft = bound(&text());
    assert!(matches!(value(&draft, "profil.type"), Value::Option(option) if option.as_str() == "municipality"));
    assert!(matches!(value(&draft, "profil.activites"), Value::Options(options) if options.len() == 2));
    assert!(matches!(value(&draft, "profil.comptes"), Value::Number(12)));
    assert!(matches!(value(&draft, "eval.date"), Value::Date(date) if date.year() == 2019));
    assert!(matches!(value(&draft, "G1"), Value::Level(level) if level.number() == 2));
}

#[test]
fn what_the_pack_does_not_know_is_kept_and_told() {
    let draft = bound(&text());
    assert!(matches!(value(&draft, "parti.texte"), Value::Text(words) if words == "gardé tel quel"));
    let told = check_draft(&draft, &questionnaire());
    let places: Vec<_> = told.iter().map(|one| (&one.place, one.severity)).collect();
    assert_eq!(places.len(), 4, "{told:#?}");
    assert!(places.iter().all(|(_, severity)| *severity == Severity::Warning));
    assert!(matches!(places[3].0, Place::Activity(activity) if activity.as_str() == "partie"));
    told.iter().for_each(|one| {
        assert_worded(&one.message);
        assert_worded(&one.remedy);
    });
}

#[test]
fn an_answer_that_no_longer_fits_is_kept_as_written_and_told() {
    for (from, to, words) in [
        ("\"municipality\"", "\"gone\"", "“gone” does not exist"),
        ("\"municipality\"", "\"not an id\"", "another kind"),
        ("\"municipality\"", "3", "another kind"),
        ("\"value\": 12", "\"value\": 501", "from 0 to 500"),
        ("\"value\": 12", "\"value\": \"twelve\"", "another kind"),
        ("\"value\": 2\n", "\"value\": 5\n", "another kind"),
        ("\"2019-03-01\"", "\"in 2019\"", "another kind"),
        ("\"comments\"", "\"none\"", "“none” goes with no other"),
        ("\"publish\"\n        ]\n      },", "\"gone\"\n        ]\n      },", "“gone” does not exist"),
    ] {
        let changed = text().replacen(from, to, 1);
        assert_ne!(changed, text(), "{from}");
        let draft = bound(&changed);
        let told = check_draft(&draft, &questionnaire());
        let unfit: Vec<_> = told.iter().filter(|one| one.severity == Severity::Fault).collect();
        assert!(unfit.len() == 1 && english(&unfit[0].message).contains(words), "{to}: {unfit:#?}");
        assert_eq!(bound(&write_draft(&draft)), draft, "{to}");
    }
}

#[test]
fn names_of_another_pack_in_the_register_and_the_plan_are_told() {
    let changed = text().replace("\"R2\": {", "\"R9\": {").replace("\"measure\": \"M1\"", "\"measure\": \"M9\"").replacen(
        "\"criteria\": [\n        \"G1\"",
        "\"criteria\": [\n        \"G9\"",
        1,
    );
    let told = check_draft(&bound(&changed), &questionnaire());
    let said: Vec<_> = told.iter().map(|one| english(&one.message)).collect();
    for name in ["R9", "M9", "G9"] {
        assert!(said.iter().any(|message| message.contains(name)), "{name}: {said:?}");
    }
}

#[test]
fn a_later_minor_opens_for_reading_only() {
    let later = text().replacen("\"minor\": 0", "\"minor\": 3, \"patch\": 1", 1).replacen(
        "\"name\"",
        "\"mood\": {\"new\": [1]}, \"name\"",
        1,
    );
    let draft = open(&later).unwrap();
    assert_eq!(draft.access(), Access::ReadOnly { newer: Format { major: 1, minor: 3 } });
    assert_eq!(draft.bind(&questionnaire()), bound(&text()));
    assert_eq!(summary(NAME, later.as_bytes()).unwrap().name, "Évaluation 2026");
    assert_eq!(open(&text()).unwrap().access(), Access::Full);
}

#[test]
fn a_later_major_is_refused_and_both_versions_named() {
    let later = "{\"balise\": \"draft\", \"format\": {\"major\": 2, \"minor\": 1}, \"all\": \"different\"}";
    for error in [open(later).unwrap_err(), summary(NAME, later.as_bytes()).unwrap_err()] {
        assert_eq!(error, OpenError::Newer { file: NAME.to_owned(), found: Format { major: 2, minor: 1 }, known: FORMAT });
        assert!(english(&error.message()).contains("2.1") && english(&error.message()).contains("1.1"));
        assert!(english(&error.remedy()).contains("newer version"));
    }
}

#[test]
fn what_does_not_say_it_is_a_draft_is_not_one() {
    for other in ["{}", "[]", "{\"balise\": \"pack\"}", "{\"balise\": true}", "3"] {
        assert_eq!(open(other).unwrap_err(), OpenError::Another { file: NAME.to_owned(), wanted: Kind::Draft }, "{other}");
    }
}

#[test]
fn every_fault_is_told_at_its_line() {
    for (from, to, below, words) in [
        ("\"major\": 1", "\"major\": 0", -1, "Format 0.0 does not exist"),
        ("\"minor\": 0", "\"minor\": -1", -2, "does not exist"),
        ("\"minor\": 0", "\"minor\": \"0\"", 0, "Expected a whole number"),
        ("\"name\"", "\"nom\"", 0, "“nom” does not exist here"),
        ("\"2026-11-24T14:32:00Z\"", "\"2026-11-24\"", 0, "not a moment"),
        ("\"G1\": {", "\"G 1\": {", 0, "not an id"),
        ("\"value\": 2\n", "\"value\": 2, \"unknown\": {}\n", -1, "exactly one key"),
        ("\"value\": 2\n", "\"value\": true\n", 0, "not accepted here"),
        ("\"value\": 2\n", "\"valeur\": 2\n", 0, "“valeur” is not a word accepted here"),
        ("\"confidence\": \"document\"", "\"confidence\": \"sure\"", 0, "“sure” is not a word"),
        ("\"a2\"", "\"a1\"", 0, "“a1” is given to two lines"),
        ("\"2026-11-20\"", "\"20 novembre\"", 0, "not a calendar date"),
        ("\"status\": \"set-aside\"", "\"status\": \"kept\"", 1, "kept risk has no reason"),
        ("\"likelihood\": 4", "\"likelihood\": 0", 0, "from 1 to 5"),
        ("\"cost-once\": 500", "\"cost-once\": -5", 0, "from 0 to 4294967295"),
        ("\"likelihood\": -1", "\"likelihood\": 2", 0, "from −2 to 0"),
        ("\"pack\": {", "\"pack\": {\"id\": \"x\",", 1, "“id” is given twice"),
    ] {
        let at = text().find(from).unwrap_or_else(|| panic!("no {from}"));
        let line = (text()[..at].matches('\n').count() + 1).checked_add_signed(below).unwrap();
        let OpenError::Faulty { faults, .. } = open(&text().replacen(from, to, 1)).unwrap_err() else { panic!("{to}") };
        faults.iter().for_each(assert_readable);
        let found = faults.iter().any(|fault| fault.line == line && english(&fault.message).contains(words));
        assert!(found, "{to} at {line}: {faults:#?}");
    }
}

#[test]
fn a_summary_says_what_a_list_shows() {
    for text in [text(), format!("\u{feff}{}", text())] {
        let summary = summary(NAME, text.as_bytes()).unwrap();
        assert_eq!((summary.name.as_str(), summary.organisation.as_str()), ("Évaluation 2026", "Ville de Rivière-Claire"));
        assert_eq!((summary.example, summary.pack.id.as_str()), (true, "minimal"));
        assert_eq!(summary.modified.to_string(), "2026-11-24T15:02:00.25Z");
    }
}

#[test]
fn a_summary_of_a_damaged_draft_says_what_is_wrong() {
    let OpenError::Faulty { faults, .. } = summary(NAME, &text().as_bytes()[..2_000]).unwrap_err() else { panic!() };
    assert_eq!(english(&faults[0].message), "The file stops too soon: something is not closed.");
}

#[test]
fn what_goes_to_another_pack_keeps_everything_and_says_what_is_not_used() {
    let first = bound(&text());
    let pack = read(&minimal()).unwrap();
    let carried = carry(&first, &pack, "2026-12-01T08:00:00Z".parse().unwrap());
    assert_eq!(carried.draft.pack.fingerprint, pack.fingerprint);
    assert_eq!(carried.draft.assessment, first.assessment, "nothing is lost, whatever the pack knows");
    assert_eq!(carried.draft.created.to_string(), "2026-12-01T08:00:00Z");
    assert_eq!(carried.misplaced, check_draft(&first, &pack.questionnaire));
    let answered = first.assessment.responses.values().filter(|response| response.answer != Answer::Unanswered).count();
    let unused = carried.misplaced.iter().filter(|one| matches!(one.place, Place::Item(_))).count();
    assert_eq!(carried.tally.answers, answered - unused);
    assert_eq!(carried.tally.accounts, first.assessment.accounts.len());
    assert_eq!(carried.tally.actions, first.assessment.plan.len());
}

#[test]
fn what_another_pack_reads_differently_is_not_counted_as_taken_up() {
    let first = bound(&text());
    let (mut files, item) = (minimal(), "profil.comptes");
    let asked = files.get_mut("questionnaire.json").unwrap();
    let other = String::from_utf8(asked.clone()).unwrap().replace(&format!("\"{item}\""), "\"profil.autre\"");
    *asked = other.into_bytes();
    let Ok(other) = read(&files) else { panic!("{:#?}", read(&files)) };
    let [same, less] = [read(&minimal()).unwrap(), other].map(|pack| carry(&first, &pack, first.created));
    assert_eq!(less.tally.answers + 1, same.tally.answers);
    assert!(less.misplaced.iter().any(|one| matches!(&one.place, Place::Item(id) if id.as_str() == item)));
}
