//! The register of risks, from the first look to the acceptance.

use balise_assessment::*;
use jiff::civil::date;

use super::found;
use crate::fixture::*;

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
