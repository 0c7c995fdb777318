//! Copies to hand over: one that says less than the draft it is made from, one that only a passphrase opens.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use balise_assessment::{Attachment, Language, Text};
use balise_documents::{Access, Bundle, Draft, OpenError, UnsealError, read_draft};

use crate::export::{unwritten, write_file};
use crate::failure::{self, Failure};
use crate::tools::{self, Whole};
use crate::{ErrorCode, WireError, Workbench};

pub use balise_assessment::Withheld;
pub use balise_documents::{Passphrase, SHORTEST_PASSPHRASE};

/// Writes a copy of a draft without these. It is a draft like any other, and gives the same levels. With nothing withheld it
/// is complete, and one file with all that is kept with the draft. Tells the files that it should hold and does not: they
/// are gone, or were changed.
///
/// # Errors
/// [`WireError`] when the draft cannot be read, is of a later version, or something stands under the name of the copy.
pub fn share(file: &Path, target: &Path, withheld: &BTreeSet<Withheld>, told_in: Language) -> Result<Vec<String>, WireError> {
    let shared = Whole::read(file).and_then(|whole| {
        let (draft, questionnaire, access) = tools::bound(&whole)?;
        if withheld.is_empty() {
            let (contents, lacking) = complete(&whole)?;
            return write_new(target, &contents).map(|()| lacking);
        }
        if access != Access::Full {
            return Err(of_later_version());
        }
        let assessment = draft.assessment.without(withheld, &questionnaire);
        let copy = Draft { assessment, ..draft };
        write_new(target, balise_documents::write_draft(&copy).as_bytes()).map(|()| Vec::new())
    });
    shared.map_err(|failed| failed.told(told_in))
}

/// Writes a copy of a draft, with all that is kept with it, that only this passphrase opens. The draft itself stays as it is,
/// and may be of a later version. Tells the files that the copy should hold and does not.
///
/// # Errors
/// [`WireError`] when the file is no draft, or something stands under the name of the copy.
pub fn seal(file: &Path, target: &Path, passphrase: &Passphrase, told_in: Language) -> Result<Vec<String>, WireError> {
    let sealed = Whole::read(file).and_then(|whole| {
        is_draft(file, &whole.text)?;
        let (contents, lacking) = complete(&whole)?;
        let sealed = balise_documents::seal(&contents, passphrase).map_err(|error| not_sealed(&error))?;
        write_new(target, &sealed).map(|()| lacking)
    });
    sealed.map_err(|failed| failed.told(told_in))
}

/// Adds a draft from anywhere to the assessments of the library, with the files kept with it, and tells its name there. The
/// file stays as it is.
///
/// # Errors
/// [`WireError`] when it is no draft, or the library cannot be written; nothing is added then.
pub fn import(workbench: &Workbench, file: &Path) -> Result<String, WireError> {
    let language = workbench.state().language;
    let imported = Whole::read(file).and_then(|whole| {
        let summary = balise_documents::summary(&whole.name(), &whole.text)?;
        let kept: Vec<Attachment> = attached(&whole);
        let id = workbench.library.create_with(&summary.name, &whole.text, |pieces| {
            for file in &kept {
                if let (Ok(id), Ok(contents)) = (file.fingerprint.as_str().parse(), whole.piece(file)) {
                    pieces.keep(&id, &contents)?;
                }
            }
            Ok::<_, Failure>(())
        })?;
        Ok(id.to_string())
    });
    imported.map_err(|failed| failed.told(language))
}

/// A draft with all that is kept with it, as one: its text alone when that is all. And the names of the files that are gone or
/// were changed.
fn complete(whole: &Whole) -> Result<(Vec<u8>, Vec<String>), Failure> {
    let named = attached(whole);
    let (mut pieces, mut lacking) = (BTreeMap::new(), Vec::new());
    for file in &named {
        match whole.piece(file) {
            Ok(contents) => drop(pieces.insert(&file.fingerprint, contents)),
            Err(_) => lacking.push(file.name.to_string()),
        }
    }
    if pieces.is_empty() {
        return Ok((whole.text.clone(), lacking));
    }
    let given = pieces.iter().map(|(fingerprint, contents)| (*fingerprint, contents.as_slice()));
    let bundled = balise_documents::bundle(&whole.text, given).map_err(|error| tools::unbundled(Path::new(&whole.name()), &error));
    bundled.map(|bundle| (bundle, lacking))
}

/// The files that a draft names; none of one that cannot be read.
fn attached(whole: &Whole) -> Vec<Attachment> {
    read_draft(&whole.name(), &whole.text).map(|draft| draft.attachments().cloned().collect()).unwrap_or_default()
}

/// Writes the draft that a copy holds, if this is its passphrase.
///
/// # Errors
/// [`WireError`] when it is not, when the copy was changed or holds no draft, or something stands under the name.
pub fn open(file: &Path, target: &Path, passphrase: &Passphrase, told_in: Language) -> Result<(), WireError> {
    let opened = tools::sealed_contents(file).and_then(|sealed| {
        let contents = balise_documents::unseal(&sealed, passphrase).map_err(|error| not_opened(file, error))?;
        if balise_documents::is_bundle(&contents) {
            let bundle = Bundle::read(&contents).map_err(|error| tools::unbundled(file, &error))?;
            is_draft(target, bundle.draft())?;
        } else {
            is_draft(target, &contents)?;
        }
        write_new(target, &contents)
    });
    opened.map_err(|failed| failed.told(told_in))
}

/// Whether these are the contents of a draft, be it one of a later version.
fn is_draft(file: &Path, contents: &[u8]) -> Result<(), Failure> {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    match read_draft(&name, contents) {
        Ok(_) | Err(OpenError::Newer { .. }) => Ok(()),
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
