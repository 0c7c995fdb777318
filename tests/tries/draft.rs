//! Anything as a draft: it is refused with reasons, or it survives being written and read back.

use std::sync::LazyLock;

use balise_assessment::{Language, Questionnaire};
use balise_documents::{Access, check_draft, read_draft, summary, write_draft};

use crate::minimal;

static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(minimal::questionnaire);

/// Reads them.
pub(crate) fn tried(bytes: &[u8]) {
    let listed = summary("x.balise", bytes);
    match read_draft("x.balise", bytes) {
        Err(error) => {
            for text in [error.message(), error.remedy()] {
                assert!(Language::ALL.iter().all(|&language| !text.lacks(language)), "{error:?}");
            }
        }
        Ok(unbound) => {
            let full = unbound.access() == Access::Full;
            let draft = unbound.bind(&QUESTIONNAIRE);
            let _ = check_draft(&draft, &QUESTIONNAIRE);
            assert_eq!(listed.unwrap().name, draft.assessment.subject.name);
            let text = write_draft(&draft);
            let again = read_draft("x.balise", text.as_bytes()).unwrap().bind(&QUESTIONNAIRE);
            assert_eq!(again, draft, "full access: {full}");
            assert_eq!(write_draft(&again), text);
        }
    }
}
