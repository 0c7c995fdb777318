//! Any draft that can be read is evaluated: without a panic, twice the same, and with figures that hold together.

use std::sync::LazyLock;

use balise_assessment::{Language, Outcome, Questionnaire};
use balise_documents::read_draft;
use jiff::civil::date;

use crate::minimal;

static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(minimal::questionnaire);

/// Reads them.
pub(crate) fn tried(bytes: &[u8]) {
    let Ok(unbound) = read_draft("x.balise", bytes) else { return };
    let assessment = unbound.bind(&QUESTIONNAIRE).assessment;
    let today = date(2026, 11, 24);
    let outcome = Outcome::of(&QUESTIONNAIRE, &assessment, today);
    assert_eq!(outcome, Outcome::of(&QUESTIONNAIRE, &assessment, today));
    for section in &outcome.progress {
        assert!(section.answered <= section.total && section.unknown <= section.answered, "{section:?}");
    }
    let (answered, total) = outcome.answered();
    assert!(answered <= total);
    assert!(outcome.plan.done <= outcome.plan.actions && outcome.plan.overdue <= outcome.plan.actions);
    for finding in &outcome.findings {
        assert!(Language::ALL.iter().all(|&language| !finding.message.lacks(language)), "{finding:?}");
    }
}
