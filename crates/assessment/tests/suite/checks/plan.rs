//! The action plan, its money and its dates.

use balise_assessment::*;
use jiff::civil::date;

use super::found;
use crate::fixture::*;

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
