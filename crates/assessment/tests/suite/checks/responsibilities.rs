//! Who does what.

use balise_assessment::*;

use super::found;
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
