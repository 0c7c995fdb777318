//! Copies to hand over: one that says less than the draft it is made from, one that only a passphrase opens.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use balise_assessment::{Language, Text};
use balise_documents::{Access, Draft, DraftError, UnsealError, read_draft};

use crate::export::{unwritten, write_file};
use crate::failure::{self, Failure};
use crate::tools;
use crate::{ErrorCode, WireError};

pub use balise_assessment::Withheld;
pub use balise_documents::{Passphrase, SHORTEST_PASSPHRASE};

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

/// Writes a copy of a draft that only this passphrase opens. The draft itself stays as it is, and may be of a later version.
///
/// # Errors
/// [`WireError`] when the file is no draft, or something stands under the name of the copy.
pub fn seal(file: &Path, target: &Path, passphrase: &Passphrase, told_in: Language) -> Result<(), WireError> {
    let sealed = tools::contents(file).and_then(|contents| {
        whole(file, &contents)?;
        let sealed = balise_documents::seal(&contents, passphrase).map_err(|error| not_sealed(&error))?;
        write_new(target, &sealed)
    });
    sealed.map_err(|failed| failed.told(told_in))
}

/// Writes the draft that a copy holds, if this is its passphrase.
///
/// # Errors
/// [`WireError`] when it is not, when the copy was changed or holds no draft, or something stands under the name.
pub fn open(file: &Path, target: &Path, passphrase: &Passphrase, told_in: Language) -> Result<(), WireError> {
    let opened = tools::sealed_contents(file).and_then(|sealed| {
        let contents = balise_documents::unseal(&sealed, passphrase).map_err(|error| not_opened(file, error))?;
        whole(target, &contents)?;
        write_new(target, &contents)
    });
    opened.map_err(|failed| failed.told(told_in))
}

/// Whether these are the contents of a draft, be it one of a later version.
fn whole(file: &Path, contents: &[u8]) -> Result<(), Failure> {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    match read_draft(&name, contents) {
        Ok(_) | Err(DraftError::Newer { .. }) => Ok(()),
        Err(error) => Err(error.into()),
    }
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

pub(crate) fn not_sealed(error: &balise_documents::SealError) -> Failure {
    Failure {
        code: ErrorCode::System,
        message: Text::new("La copie n’a pas pu être chiffrée.", "The copy could not be encrypted."),
        file: String::new(),
        details: failure::details(error),
    }
}

pub(crate) fn not_opened(file: &Path, error: UnsealError) -> Failure {
    let message = match error {
        UnsealError::WrongPassphrase => Text::new(
            "Ce n’est pas la phrase de passe de cette copie. Vérifiez les majuscules, les accents et les espaces.",
            "This is not the passphrase of this copy. Check capitals, accents and spaces.",
        ),
        UnsealError::NotSealed => Text::new(
            "Ce fichier n’est pas une copie sous phrase de passe. Choisissez un fichier .balise.age.",
            "This file is not a copy under a passphrase. Choose a .balise.age file.",
        ),
        UnsealError::Damaged => Text::new(
            "Cette copie a été modifiée ou coupée\u{a0}: rien de ce qu’elle contient n’est sûr. Demandez-en une autre.",
            "This copy was changed or cut: nothing in it is certain. Ask for another.",
        ),
        UnsealError::TooMuchWork | UnsealError::TooLarge => Text::new(
            "Cette copie demande plus de travail ou de place que toute copie de Balise. Elle n’a pas été ouverte.",
            "This copy asks for more work or room than any copy of Balise. It was not opened.",
        ),
    };
    let code = match error {
        UnsealError::WrongPassphrase => ErrorCode::InvalidAnswer,
        UnsealError::TooMuchWork | UnsealError::TooLarge => ErrorCode::TooLarge,
        UnsealError::NotSealed | UnsealError::Damaged => ErrorCode::Damaged,
    };
    Failure { code, message, file: file.display().to_string(), details: error.to_string() }
}

pub(crate) fn of_later_version() -> Failure {
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
