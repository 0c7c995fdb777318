//! What is put to the vote: the same in both languages, and nothing that the rest of the report denies.

use balise_assessment::RiskId;
use serde_json::Value;

use super::*;

fn decision(assessment: &Assessment, language: Language) -> Value {
    let content = with(assessment, |report| prepared(report, &full(language))).unwrap();
    serde_json::to_value(content).unwrap()["decision"].take()
}

fn all<'a>(of: &'a Value, name: &str) -> &'a [Value] {
    of[name].as_array().unwrap()
}

fn codes(refs: &[Value]) -> Vec<&str> {
    refs.iter().map(|one| one["code"].as_str().unwrap()).collect()
}

/// The resolution of that kind, if there is one.
fn proposal<'a>(decision: &'a Value, kind: &str) -> Option<&'a Value> {
    all(decision, "resolutions").iter().find(|one| one["kind"] == kind)
}

#[test]
fn both_languages_put_the_same_to_the_vote() {
    let told = |assessment: &Assessment, language: Language| {
        let decision = decision(assessment, language);
        let breaches: Vec<_> = all(&decision, "breaches").iter().map(|one| one["risk"]["code"].clone()).collect();
        let mandates = proposal(&decision, "mandate").map_or(&[][..], |mandate| all(mandate, "lines"));
        let mandates: Vec<_> = mandates.iter().map(|line| codes(all(line, "actions")).join(" ")).collect();
        let kinds: Vec<_> = all(&decision, "resolutions").iter().map(|one| one["kind"].clone()).collect();
        (breaches, mandates, kinds)
    };
    for assessment in [rich(), hostile(20), hostile(300)] {
        assert_eq!(told(&assessment, Language::Fr), told(&assessment, Language::En));
    }
}

#[test]
fn only_what_stays_higher_without_money_is_said_to() {
    let mut assessment = rich();
    let dear = codes(all(proposal(&decision(&assessment, Language::Fr), "allocate").unwrap(), "risks")).join(" ");
    assert_eq!(dear, "R2");
    // What treats it costs nothing any more; something else does.
    let (risk, dearest) =
        (RiskId::new("R2").unwrap(), assessment.plan.iter().rposition(|action| action.status.is_ahead()).unwrap());
    for (at, action) in assessment.plan.iter_mut().enumerate() {
        (action.cost_once, action.cost_yearly) = if at == dearest { (1_000, 0) } else { (0, 0) };
        if at == dearest {
            action.risks.retain(|other| *other != risk);
        }
    }
    let decision = decision(&assessment, Language::Fr);
    assert!(all(proposal(&decision, "allocate").unwrap(), "risks").is_empty(), "{decision}");
}

#[test]
fn nobody_is_mandated_without_a_name_and_what_is_late_says_so() {
    let mut assessment = rich();
    let named = part(&xml_of(&assessment, Language::En), "decision");
    assert!(named.contains("late, was due October"), "{named}");
    let owner = assessment.plan[0].owner.clone();
    for action in assessment.plan.iter_mut().filter(|action| action.owner == owner) {
        action.owner.clear();
    }
    let some = part(&xml_of(&assessment, Language::En), "decision");
    assert!(some.contains("That it ask management to name an owner for"), "{some}");
    assessment.plan.iter_mut().for_each(|action| action.owner.clear());
    let none = part(&xml_of(&assessment, Language::En), "decision");
    assert!(
        none.contains("That the board ask management to name an owner") && !none.contains("mandate the following people"),
        "{none}"
    );
}

#[test]
fn what_nobody_accepts_any_more_is_not_put_among_what_is_accepted() {
    let mut assessment = rich();
    let proposed = |assessment: &Assessment| xml_of(assessment, Language::En).contains("The risk accepted");
    assert!(proposed(&assessment));
    for acceptance in assessment.register.values_mut().filter_map(|entry| entry.acceptance.as_mut()) {
        acceptance.until = fixture::TODAY.yesterday().unwrap();
    }
    assert!(!proposed(&assessment));
    assert!(part(&xml_of(&assessment, Language::En), "register").contains("Expired"));
}
