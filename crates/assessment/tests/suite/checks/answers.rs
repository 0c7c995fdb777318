//! What stands beside the answers.

use balise_assessment::*;

use super::found;
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
