//! What holds whatever the answers (domain.md, “Properties that always hold”).

use balise_assessment::*;
use proptest::prelude::*;

use crate::fixture::*;

fn any_rating() -> impl Strategy<Value = Rating> {
    (1..=5_i64, 1..=5_i64).prop_map(|(likelihood, consequence)| rating(likelihood, consequence))
}

fn any_answer(values: Vec<Value>) -> impl Strategy<Value = Answer> {
    prop_oneof![
        1 => Just(Answer::Unanswered),
        4 => prop::sample::select(values).prop_map(Answer::Value),
        1 => Just(Answer::Unknown { ask: "someone".into() }),
        1 => Just(Answer::NotApplicable { reason: "so".into() }),
    ]
}

fn options(ids: &[&str]) -> Vec<Value> {
    ids.iter().map(|id| Value::Option(option_id(id))).collect()
}

fn any_assessment() -> impl Strategy<Value = Assessment> {
    let ticked = prop::sample::subsequence(vec!["publish", "comments"], 0..=2);
    let levels = ReadinessLevel::ALL.map(Value::Level).to_vec();
    let criteria = prop::collection::vec((any_answer(levels), any::<bool>()), 4);
    let answers = (
        any_answer(options(&["none", "after", "before"])),
        any_answer(options(&["members", "anonymous"])),
        any_answer(options(&["low", "moderate", "high"])),
        any_answer(vec![Value::Number(1), Value::Number(48), Value::Number(700)]),
    );
    let ratings =
        prop::collection::vec((prop::option::of(any_rating()), prop::option::of(any_rating()), prop::option::of(any_rating())), 2);
    let effects = prop::collection::vec((0..=2_u8, 0..=2_u8, any::<bool>()), 0..4);
    (ticked, criteria, answers, ratings, effects).prop_map(|(ticked, criteria, answers, ratings, effects)| {
        let mut assessment = blank();
        tick(&mut assessment, &ticked);
        answer(&mut assessment, "moderation", answers.0);
        answer(&mut assessment, "anonymity", answers.1);
        answer(&mut assessment, "appetite", answers.2);
        answer(&mut assessment, "delay", answers.3);
        for (id, (given, proved)) in ["G1", "G2", "P1", "P2"].into_iter().zip(criteria) {
            level(&mut assessment, id, 0, proved);
            answer(&mut assessment, id, given);
        }
        for (id, (inherent, current, residual)) in ["R1", "R2"].into_iter().zip(ratings) {
            assessment.register.insert(risk_id(id), Entry { inherent, current, residual, ..Entry::kept() });
        }
        for (number, (likelihood, consequence, first)) in effects.into_iter().enumerate() {
            let risk = if first { "R1" } else { "R2" };
            assessment.plan.push(action(&format!("p{number}"), risk, Effect::new(likelihood, consequence).unwrap()));
        }
        assessment
    })
}

/// Everything but what only says why, and the counts.
fn scores(outcome: &Outcome) -> impl PartialEq + std::fmt::Debug + use<> {
    let risks: Vec<_> = outcome.risks.iter().map(|risk| (risk.id.clone(), risk.inherent, risk.current, risk.residual)).collect();
    (risks, outcome.readiness.overall, outcome.readiness.floors.clone(), outcome.appetite)
}

proptest! {
    #[test]
    fn residual_is_never_above_current_nor_current_above_inherent(assessment in any_assessment()) {
        for risk in outcome(&assessment).kept() {
            if let (Some(inherent), Some(current), Some(residual)) = (risk.inherent, risk.current, risk.residual) {
                prop_assert!(!current.rating.exceeds(inherent.rating) && current.level <= inherent.level);
                prop_assert!(!residual.rating.exceeds(current.rating) && residual.level <= current.level);
            }
            if let Some(suggestion) = &risk.suggestion {
                prop_assert!(suggestion.current.value <= suggestion.inherent.value);
            }
        }
    }

    #[test]
    fn a_hidden_answer_changes_nothing(assessment in any_assessment(), other in any_answer(options(&["members", "anonymous"]))) {
        let questionnaire = questionnaire();
        prop_assume!(!Scope::of(&questionnaire, &assessment).applies("anonymity"));
        let mut changed = assessment.clone();
        answer(&mut changed, "anonymity", other);
        prop_assert_eq!(outcome(&assessment), outcome(&changed));
    }

    #[test]
    fn not_applicable_leaves_the_others_as_they_are(assessment in any_assessment()) {
        let mut without = assessment.clone();
        answer(&mut without, "P2", Answer::NotApplicable { reason: "so".into() });
        let (before, after) = (outcome(&assessment).readiness, outcome(&without).readiness);
        prop_assert_eq!(&before.criteria[..3], &after.criteria[..3]);
        prop_assert_eq!(&before.requirements[0], &after.requirements[0]);
        prop_assert_eq!(after.criteria[3].score, None);
    }

    #[test]
    fn better_evidence_never_lowers_a_score(assessment in any_assessment(), which in 0..4_usize) {
        let id = ["G1", "G2", "P1", "P2"][which];
        let mut proved = assessment.clone();
        proved.responses.get_mut(id).unwrap().evidence = vec![Evidence { title: "proof".into(), link: String::new(), date: None, file: None }];
        let (before, after) = (outcome(&assessment).readiness.overall, outcome(&proved).readiness.overall);
        prop_assert!(before.map(Interval::low) <= after.map(Interval::low));
        prop_assert!(before.map(Interval::high) <= after.map(Interval::high));
    }

    #[test]
    fn a_higher_level_never_lowers_a_score(assessment in any_assessment(), which in 0..4_usize, low in 0..=4_i64, high in 0..=4_i64) {
        prop_assume!(low <= high);
        let id = ["G1", "G2", "P1", "P2"][which];
        let at = |number| {
            let mut with = assessment.clone();
            answer(&mut with, id, Answer::Value(Value::Level(ReadinessLevel::new(number).unwrap())));
            outcome(&with).readiness.overall.unwrap()
        };
        prop_assert!(at(low).low() <= at(high).low() && at(low).high() <= at(high).high());
    }

    #[test]
    fn knowing_only_narrows_the_interval(assessment in any_assessment(), which in 0..4_usize, number in 0..=4_i64, proved: bool) {
        let id = ["G1", "G2", "P1", "P2"][which];
        let mut unknown = assessment.clone();
        answer(&mut unknown, id, Answer::Unknown { ask: String::new() });
        let mut known = assessment;
        level(&mut known, id, number, proved);
        let (wide, narrow) = (outcome(&unknown).readiness.overall.unwrap(), outcome(&known).readiness.overall.unwrap());
        // The bounds round outwards, so a mean that closes may move by one thousandth.
        prop_assert!(wide.low() <= narrow.low() && narrow.high() <= wide.high());
    }

    #[test]
    fn a_riskier_answer_never_lowers_the_suggestion(assessment in any_assessment()) {
        let with = |anonymity: &str, delay: i64| {
            let mut with = assessment.clone();
            tick(&mut with, &["comments"]);
            choose(&mut with, "moderation", "none");
            choose(&mut with, "anonymity", anonymity);
            answer(&mut with, "delay", Answer::Value(Value::Number(delay)));
            let outcome = outcome(&with);
            outcome.risks.iter().find(|risk| risk.id == risk_id("R2")).and_then(|risk| risk.suggestion.clone()).unwrap().current.value
        };
        prop_assert!(with("members", 1) <= with("anonymous", 1));
        prop_assert!(with("members", 1) <= with("members", 700));
    }

    #[test]
    fn removing_an_answer_a_value_does_not_rest_on_changes_nothing(assessment in any_assessment()) {
        let before = outcome(&assessment);
        for risk in &before.risks {
            let Some(suggestion) = &risk.suggestion else { continue };
            for item in assessment.responses.keys().filter(|item| !suggestion.current.rests_on.contains(*item) && item.as_str() != "activities") {
                let mut without = assessment.clone();
                without.responses.remove(item);
                let after = outcome(&without);
                let same = after.risks.iter().find(|other| other.id == risk.id).and_then(|other| other.suggestion.as_ref());
                prop_assert_eq!(same.map(|same| same.current.value), Some(suggestion.current.value), "without {}", item);
            }
        }
    }

    #[test]
    fn the_order_of_answers_does_not_matter(assessment in any_assessment()) {
        let mut again = blank();
        for (id, response) in assessment.responses.iter().rev() {
            again.responses.insert(id.clone(), response.clone());
        }
        again.register = assessment.register.clone();
        again.plan = assessment.plan.iter().rev().cloned().collect();
        prop_assert_eq!(scores(&outcome(&assessment)), scores(&outcome(&again)));
    }

    #[test]
    fn a_matrix_accepted_is_monotone(cells in prop::collection::vec(0..4_usize, 25)) {
        let mut rows = [[RiskLevel::Low; 5]; 5];
        for (place, cell) in cells.into_iter().enumerate() {
            rows[place / 5][place % 5] = RiskLevel::ALL[cell];
        }
        if let Ok(matrix) = Matrix::new(rows) {
            for one in ratings() {
                for other in ratings().filter(|other| !one.exceeds(*other)) {
                    prop_assert!(matrix.level(one) <= matrix.level(other));
                }
            }
        }
    }
}
