//! Figures worked out by hand.

use balise_assessment::*;

use crate::fixture::*;

fn risk<'a>(outcome: &'a Outcome, id: &str) -> &'a RiskOutcome {
    outcome.risks.iter().find(|risk| risk.id == risk_id(id)).unwrap()
}

#[test]
fn what_applies_follows_the_answers() {
    let questionnaire = questionnaire();
    let mut assessment = blank();
    choose(&mut assessment, "moderation", "none");
    choose(&mut assessment, "anonymity", "anonymous");
    let applies = |assessment: &Assessment, item: &str| Scope::of(&questionnaire, assessment).applies(item);
    assert!(!applies(&assessment, "moderation"), "no comments, no moderation");
    assert!(!applies(&assessment, "anonymity"), "a hidden answer opens nothing");
    tick(&mut assessment, &["comments"]);
    assert!(applies(&assessment, "moderation") && applies(&assessment, "anonymity"));
}

#[test]
fn moderation_lowers_the_likelihood_and_raises_what_one_is_held_to_know() {
    let mut assessment = blank();
    tick(&mut assessment, &["comments"]);
    choose(&mut assessment, "moderation", "none");
    choose(&mut assessment, "anonymity", "anonymous");
    let open = outcome(&assessment);
    let open = risk(&open, "R2").suggestion.clone().unwrap();
    assert_eq!((open.inherent.value.number(), open.current.value.number(), open.consequence.value.number()), (5, 5, 3));
    assert_eq!(open.imputability.unwrap().value, Imputability::Host);
    choose(&mut assessment, "moderation", "before");
    let moderated = outcome(&assessment);
    let moderated = risk(&moderated, "R2").suggestion.clone().unwrap();
    assert_eq!((moderated.current.value.number(), moderated.consequence.value.number()), (1, 4));
    assert_eq!(moderated.imputability.unwrap().value, Imputability::Author);
    assert_eq!(moderated.inherent.value.number(), 3, "what lowers is a control: it is not counted before controls");
}

#[test]
fn a_plan_lowers_what_remains_and_only_while_it_is_ahead() {
    let mut assessment = blank();
    keep(&mut assessment, "R1", rating(4, 4), rating(4, 4));
    assessment.plan = vec![action("p1", "R1", Effect::new(2, 1).unwrap()), action("p2", "R1", Effect::new(1, 0).unwrap())];
    let planned = outcome(&assessment);
    assert_eq!(risk(&planned, "R1").residual.unwrap().rating, rating(1, 3));
    assert_eq!(planned.plan.cost_once, 200);
    assessment.plan[0].status = ActionStatus::Done;
    let done = outcome(&assessment);
    assert_eq!(risk(&done, "R1").residual.unwrap().rating, rating(3, 4), "what is done is in the current rating already");
    assert_eq!((done.plan.cost_once, done.plan.done), (100, 1));
}

#[test]
fn readiness_is_an_interval_until_everything_is_known() {
    let mut assessment = blank();
    let nothing = outcome(&assessment).readiness;
    assert_eq!((nothing.overall.unwrap().low(), nothing.overall.unwrap().high()), (0, 1000));
    level(&mut assessment, "G1", 4, true);
    level(&mut assessment, "G2", 3, false);
    answer(&mut assessment, "P1", Answer::Unknown { ask: "legal".into() });
    answer(&mut assessment, "P2", Answer::NotApplicable { reason: "no".into() });
    let readiness = outcome(&assessment).readiness;
    let governance = readiness.requirements[0].score.unwrap();
    assert_eq!((governance.low(), governance.high()), (750, 750), "4 and, without proof, 2");
    let overall = readiness.overall.unwrap();
    assert_eq!((overall.low(), overall.high()), (500, 834), "1500 of 3000 at worst, 2500 at best, rounded up");
    assert_eq!(readiness.floors.iter().map(|floor| floor.held).collect::<Vec<_>>(), [Held::Yes, Held::Unsure]);
    assert_eq!(readiness.reached.unwrap().as_str(), "foundation");
}

#[test]
fn a_gate_at_zero_holds_the_whole_at_one() {
    let mut assessment = blank();
    for criterion in ["G1", "P1", "P2"] {
        level(&mut assessment, criterion, 4, true);
    }
    level(&mut assessment, "G2", 0, true);
    let readiness = outcome(&assessment).readiness;
    assert_eq!(readiness.overall.unwrap().high(), 250);
    assert_eq!(readiness.shut_gates, [item_id("G2")]);
    assert_eq!(readiness.reached, None, "safety is held, but not what it stands on");
}

#[test]
fn progress_counts_what_applies() {
    let mut assessment = blank();
    let (answered, total) = outcome(&assessment).answered();
    // accounts, activities, delay, the list of risks, appetite, budget, campaign, review, plan, words, and four criteria.
    assert_eq!((answered, total), (0, 14));
    tick(&mut assessment, &["comments"]);
    // one activity to assign, moderation.
    assert_eq!(outcome(&assessment).answered(), (1, 16));
}

#[test]
fn own_risks_and_hidden_ones() {
    let mut assessment = blank();
    keep(&mut assessment, "R2", rating(3, 3), rating(3, 3));
    keep(&mut assessment, "own-1", rating(3, 3), rating(3, 3));
    let own =
        OwnRisk {
            title: "T".into(), cause: "une panne".into(), event: "tout s’arrête".into(), consequence: "un retard.".into()
        };
    assessment.register.get_mut("own-1").unwrap().own = Some(own);
    let outcome = outcome(&assessment);
    let kept: Vec<_> = outcome.kept().map(|risk| risk.id.as_str()).collect();
    assert_eq!(kept, ["own-1"], "R2 is not called up: kept in the draft, out of the register");
    let own = risk(&outcome, "own-1");
    assert_eq!(own.sentence.get(Language::Fr), "Parce qu’une panne, tout s’arrête, ce qui entraîne un retard.");
    assert!(own.suggestion.is_none());
}

#[test]
fn values_that_do_not_fit_are_refused() {
    let questionnaire = questionnaire();
    let fits = |item: &str, value: Value| questionnaire.fits(questionnaire.item(item).unwrap(), &value);
    assert_eq!(fits("moderation", Value::Option(option_id("none"))), Ok(()));
    assert_eq!(fits("moderation", Value::Option(option_id("x"))), Err(Misfit::Option("x".into())));
    assert_eq!(fits("moderation", Value::Number(1)), Err(Misfit::Kind));
    assert_eq!(fits("delay", Value::Number(721)), Err(Misfit::Bounds { min: 0, max: 720 }));
    assert_eq!(fits("words", Value::Text(" ".into())), Err(Misfit::Empty));
    assert_eq!(fits("activities", Value::Options([].into())), Err(Misfit::Empty));
}
