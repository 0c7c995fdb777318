//! Copies to hand over: one that says less than the draft it is made from.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use balise_assessment::{Language, Text};
use balise_documents::{Access, Draft};

use crate::export::{unwritten, write_file};
use crate::failure::Failure;
use crate::tools;
use crate::{ErrorCode, WireError};

pub use balise_assessment::Withheld;

/// Writes a copy of a draft without these. It is a draft like any other, and gives the same levels.
///
/// # Errors
/// [`WireError`] when the draft cannot be read, is of a later version, or something stands under the name of the copy.
pub fn share(file: &Path, target: &Path, withheld: &BTreeSet<Withheld>, told_in: Language) -> Result<(), WireError> {
    let shared = tools::opened(file).and_then(|(draft, questionnaire, access)| {
        if access != Access::Full {
            return Err(of_later_version());
        }
        let assessment = draft.assessment.without(withheld, &questionnaire);
        let copy = Draft { assessment, ..draft };
        write_new(target, balise_documents::write_draft(&copy).as_bytes())
    });
    shared.map_err(|failed| failed.told(told_in))
}

/// Writes a file where there is none: a copy made in haste replaces nothing.
pub(crate) fn write_new(target: &Path, contents: &[u8]) -> Result<(), Failure> {
    if fs::symlink_metadata(target).is_ok() {
        return Err(taken(target));
    }
    write_file(target, contents).map_err(|error| unwritten(target, &error))
}

fn taken(target: &Path) -> Failure {
    Failure {
        code: ErrorCode::CannotChange,
        message: Text::new(
            "Il y a déjà un fichier de ce nom. Choisissez-en un autre.",
            "There is already a file of that name. Choose another.",
        ),
        file: target.display().to_string(),
        details: String::new(),
    }
}

fn of_later_version() -> Failure {
    Failure {
        code: ErrorCode::CannotChange,
        message: Text::new(
            "Ce brouillon vient d’une version plus récente de Balise\u{a0}: une copie pourrait en dire plus que vous ne voulez. Mettez Balise à jour.",
            "This draft comes from a newer version of Balise: a copy might say more than you want. Update Balise.",
        ),
        file: String::new(),
        details: String::new(),
    }
}
