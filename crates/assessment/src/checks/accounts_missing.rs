//! Activities are ticked and the register of accounts is empty.
//!
//! **Why**: each activity goes through an account; one that is not written down has no known holder, and cannot be taken back.
//! **Mend**: enter the accounts, or say why the question does not apply.

use super::{Finding, Place, number};
use crate::{Answer, Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, _: &Outcome) -> Vec<Finding> {
    let register = scope.questionnaire().register_item().filter(|item| scope.applies(item.id.as_str()));
    let missing = register.filter(|item| {
        let waived = matches!(scope.answer(item.id.as_str()), Answer::NotApplicable { .. });
        scope.assessment().accounts.is_empty() && !waived
    });
    let ticked = scope.activities().count();
    missing.filter(|_| ticked > 0).map(|item| finding(Place::Item(item.id.clone()), ticked)).into_iter().collect()
}

fn finding(place: Place, ticked: usize) -> Finding {
    let message = match ticked {
        1 => Text::new(
            "Une activité est cochée, mais le registre des comptes est vide.",
            "One activity is ticked, but the register of accounts is empty.",
        ),
        _ => phrase!(
            "{} activités sont cochées, mais le registre des comptes est vide.",
            "{} activities are ticked, but the register of accounts is empty.",
            number(ticked)
        ),
    };
    Finding::problem(
        "accounts-missing",
        place,
        message,
        Text::new(
            "Inscrivez les comptes au registre, ou dites pourquoi la question est sans objet.",
            "Enter the accounts in the register, or say why the question is not applicable.",
        ),
    )
}
