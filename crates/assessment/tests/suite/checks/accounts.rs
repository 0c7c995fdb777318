//! The register of accounts.

use balise_assessment::*;
use jiff::civil::date;

use super::{found, speaks};
use crate::fixture::*;

#[test]
fn an_account_kept_needs_purpose_deputy_and_second_factor() {
    let mut assessment = blank();
    let account = account("a1");
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
fn an_account_kept_needs_a_holder_and_another_as_deputy() {
    let with = |holder: &str, deputy: &str, fate| {
        let mut assessment = blank();
        assessment.accounts = vec![Account { holder: holder.into(), deputy: deputy.into(), fate, ..account("a1") }];
        speaks(&assessment, &["account-without-holder", "account-one-pair-of-hands"])
    };
    assert_eq!(with("comms", "clerk", Fate::Keep), [0, 0]);
    assert_eq!(with(" ", "clerk", Fate::Keep), [1, 0]);
    assert_eq!(with("", "", Fate::Keep), [1, 0], "nobody twice is not one person");
    assert_eq!(with("Mme Roy", "mme Roy ", Fate::Keep), [0, 1]);
    assert_eq!(with("comms", "comms (EN)", Fate::Keep), [0, 1], "a role and its label");
    assert_eq!((with("", "", Fate::Close), with("comms", "comms", Fate::Undecided)), ([0, 0], [0, 0]), "not kept");
}

#[test]
fn an_account_kept_posts_within_six_months() {
    let with = |last_post, fate, impostor| {
        let mut assessment = blank();
        assessment.accounts = vec![Account { last_post, fate, impostor, ..account("a1") }];
        found(&assessment, "account-dormant")
    };
    assert_eq!(with(Some(date(2026, 5, 24)), Fate::Keep, false), 0, "six months to the day");
    assert_eq!(with(Some(date(2026, 5, 23)), Fate::Keep, false), 1);
    assert_eq!(with(None, Fate::Keep, false), 0, "not known");
    assert_eq!(with(Some(date(2020, 1, 1)), Fate::Close, false), 0);
    assert_eq!(with(Some(date(2020, 1, 1)), Fate::Keep, true), 0);
}

#[test]
fn the_fate_of_an_account_is_decided_and_that_of_an_impostor_is_to_be_closed() {
    let with = |fate, impostor| {
        let mut assessment = blank();
        assessment.accounts = vec![Account { fate, impostor, ..account("a1") }];
        speaks(&assessment, &["account-undecided", "impostor-left-alone"])
    };
    assert_eq!([with(Fate::Keep, false), with(Fate::Close, false), with(Fate::Undecided, false)], [[0, 0], [0, 0], [1, 0]]);
    assert_eq!([with(Fate::Keep, true), with(Fate::Close, true), with(Fate::Undecided, true)], [[0, 1], [0, 0], [0, 1]]);
}

#[test]
fn activities_go_through_accounts() {
    let mut assessment = blank();
    assert_eq!(found(&assessment, "accounts-missing"), 0, "nothing ticked");
    tick(&mut assessment, &["publish"]);
    assert_eq!(found(&assessment, "accounts-missing"), 1);
    tick(&mut assessment, &["publish", "comments"]);
    assert_eq!(found(&assessment, "accounts-missing"), 1, "one finding for both");
    answer(&mut assessment, "accounts", Answer::NotApplicable { reason: "a partner publishes".into() });
    assert_eq!(found(&assessment, "accounts-missing"), 0);
    answer(&mut assessment, "accounts", Answer::Unknown { ask: "IT".into() });
    assert_eq!(found(&assessment, "accounts-missing"), 1);
    assessment.accounts = vec![account("a1")];
    assert_eq!(found(&assessment, "accounts-missing"), 0);
}

#[test]
fn a_register_hidden_is_not_missing() {
    let mut parts = parts();
    parts.sections[0].items.swap(0, 1);
    parts.sections[0].items[1].when = Some(is("activities", "comments"));
    let questionnaire = Questionnaire::new(parts).unwrap();
    let missing = |activity| {
        let mut assessment = blank();
        tick(&mut assessment, &[activity]);
        Outcome::of(&questionnaire, &assessment, TODAY).findings.iter().any(|finding| finding.check == "accounts-missing")
    };
    assert_eq!((missing("comments"), missing("publish")), (true, false));
}

#[test]
fn accounts_are_not_all_in_the_same_hands() {
    let mut assessment = blank();
    assessment.accounts = vec![account("a1"), account("a2")];
    assert_eq!(found(&assessment, "accounts-one-holder"), 0, "two");
    assessment.accounts.push(Account { holder: "Comms ".into(), ..account("a3") });
    assert_eq!(found(&assessment, "accounts-one-holder"), 0, "“Comms” is not the role’s label here");
    assessment.accounts[2].holder = "comms".into();
    assert_eq!(found(&assessment, "accounts-one-holder"), 1, "three");
    assessment.accounts.push(Account { holder: "clerk".into(), fate: Fate::Close, ..account("a4") });
    assert_eq!(found(&assessment, "accounts-one-holder"), 1, "one to close does not count");
    assessment.accounts[3].fate = Fate::Keep;
    assert_eq!(found(&assessment, "accounts-one-holder"), 0, "another holds one");
    assessment.accounts.iter_mut().for_each(|account| account.holder.clear());
    assert_eq!(found(&assessment, "accounts-one-holder"), 0, "nobody is no one’s hands");
}
