//! Each check speaks when it should, and only then.

use balise_assessment::*;
use jiff::civil::date;

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

#[test]
fn an_account_kept_needs_purpose_deputy_and_second_factor() {
    let mut assessment = blank();
    let account = Account {
        id: AccountId::new("a1").unwrap(),
        platform: "Facebook".into(),
        handle: "@x".into(),
        purpose: "inform".into(),
        holder: "comms".into(),
        deputy: "clerk".into(),
        second_factor: SecondFactor::Yes,
        last_post: None,
        fate: Fate::Keep,
        impostor: false,
    };
    assessment.accounts = vec![account.clone()];
    assert_eq!(found(&assessment, "account-custody"), 0);
    for hole in [
        Account { purpose: String::new(), ..account.clone() },
        Account { deputy: " ".into(), ..account.clone() },
        Account { second_factor: SecondFactor::Unknown, ..account.clone() },
    ] {
        assessment.accounts = vec![hole.clone()];
        assert_eq!(found(&assessment, "account-custody"), 1, "{hole:?}");
        assessment.accounts = vec![Account { fate: Fate::Close, ..hole.clone() }, Account { impostor: true, ..hole }];
        assert_eq!(found(&assessment, "account-custody"), 0, "closing or not ours");
    }
}

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
fn every_finding_says_what_to_do_in_both_languages() {
    let mut assessment = blank();
    tick(&mut assessment, &["publish"]);
    keep(&mut assessment, "R1", rating(5, 5), rating(5, 4));
    level(&mut assessment, "G1", 4, false);
    let findings = outcome(&assessment).findings;
    assert!(findings.len() >= 4);
    for finding in findings {
        assert!(CHECKS.iter().any(|check| check.name == finding.check), "{}", finding.check);
        for language in Language::ALL {
            assert!(!finding.message.lacks(language) && !finding.remedy.lacks(language), "{finding:?}");
        }
    }
}
