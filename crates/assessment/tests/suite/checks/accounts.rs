//! The register of accounts.

use balise_assessment::*;

use super::found;
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
