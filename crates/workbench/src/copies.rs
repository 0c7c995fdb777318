//! A copy of the open assessment, to hand over from the window: without what need not be known, under a passphrase, or both.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use balise_assessment::{Language, Text, Withheld};
use balise_documents::{Access, Draft, Passphrase, SHORTEST_PASSPHRASE};

use crate::export::{SuggestedFile, file_of, saved};
use crate::failure::Failure;
use crate::handover::{not_sealed, of_later_version};
use crate::refusal::Refusal;
use crate::views::{ExportView, HandOver, WithheldCode};
use crate::{ErrorCode, WireError, Workbench};

/// Writes the copy where the person chooses; `None` means they gave up.
pub(crate) fn hand_over(
    workbench: &Workbench,
    request: HandOver,
    choose: impl FnOnce(&SuggestedFile) -> Option<PathBuf>,
) -> Result<ExportView, WireError> {
    let language = workbench.state().language;
    let made = made(workbench, request, language).map_err(|failed| failed.told(language))?;
    let mut own = None;
    let written = saved(&made.0, 0, &made.1, language, |suggested| {
        let chosen = choose(suggested)?;
        if within(&chosen, workbench.library.folder()) {
            own = Some(chosen);
            return None;
        }
        Some(chosen)
    });
    match own {
        Some(path) => Err(among_assessments(&path).told(language)),
        None => written,
    }
}

fn made(workbench: &Workbench, request: HandOver, language: Language) -> Result<(Vec<u8>, SuggestedFile), Failure> {
    let withheld: BTreeSet<Withheld> = request.without.into_iter().map(Withheld::from).collect();
    // Refused before anything is made: the words are then still in the form.
    let passphrase = request.passphrase.map(|words| Passphrase::chosen(words.into())).transpose().map_err(|_| too_short())?;
    let (contents, name) = contents(workbench, &request.draft, &withheld)?;
    let Some(passphrase) = passphrase else {
        return Ok((contents, suggested(&name, "balise", language)));
    };
    let sealed = balise_documents::seal(&contents, &passphrase).map_err(|error| not_sealed(&error))?;
    Ok((sealed, suggested(&name, "age", language)))
}

/// What the copy holds, and what it is called. Without names, nor does its file name anybody.
fn contents(workbench: &Workbench, draft: &str, withheld: &BTreeSet<Withheld>) -> Result<(Vec<u8>, String), Failure> {
    let today = (workbench.clock)().date();
    let mut state = workbench.state();
    let open = workbench.opened(&mut state, draft)?;
    let what = |draft: &Draft| {
        let name = &draft.assessment.subject.name;
        if withheld.contains(&Withheld::Names) { format!("{name} – {today}") } else { file_of(name, draft, today) }
    };
    if withheld.is_empty() {
        // To the last byte, be the draft of a later version.
        return Ok((workbench.library.peek(&open.id)?, what(&open.draft)));
    }
    if open.access != Access::Full {
        return Err(of_later_version());
    }
    let questionnaire = &workbench.pack(open.draft.pack.id.as_str())?.questionnaire;
    let assessment = open.draft.assessment.without(withheld, questionnaire);
    let copy = Draft { assessment, ..open.draft.clone() };
    let name = what(&copy);
    Ok((balise_documents::write_draft(&copy).into_bytes(), name))
}

fn suggested(name: &str, extension: &'static str, screens: Language) -> SuggestedFile {
    let (ending, filter) = match extension {
        "age" => (".balise.age", Text::new("Copie sous phrase de passe", "Copy under a passphrase")),
        _ => (".balise", Text::new("Évaluation de Balise", "Balise assessment")),
    };
    let title = Text::new("Enregistrer la copie", "Save the copy");
    SuggestedFile {
        folder: None,
        name: format!("{}{ending}", name.replace(['/', '\\', ':', '*', '?', '"', '<', '>', '|', '\0'], " ")),
        title: title.get(screens).to_owned(),
        filter: filter.get(screens).to_owned(),
        extension,
    }
}

/// Whether a file would be in a folder, or below it, by whatever way it is named.
fn within(file: &Path, folder: &Path) -> bool {
    let parent = file.parent().and_then(|parent| fs::canonicalize(parent).ok());
    parent.zip(fs::canonicalize(folder).ok()).is_some_and(|(parent, folder)| parent.starts_with(folder))
}

/// Among the assessments, a copy would take the place of one, or be taken for one.
fn among_assessments(path: &Path) -> Failure {
    Failure {
        code: ErrorCode::CannotChange,
        message: Text::new(
            "C’est le dossier où Balise garde vos évaluations. Choisissez-en un autre pour la copie.",
            "This is the folder where Balise keeps your assessments. Choose another one for the copy.",
        ),
        file: path.display().to_string(),
        details: String::new(),
    }
}

fn too_short() -> Refusal {
    Refusal::invalid(
        format!("La phrase de passe doit avoir au moins {SHORTEST_PASSPHRASE} caractères. Quatre mots sans rapport conviennent."),
        format!("The passphrase needs at least {SHORTEST_PASSPHRASE} characters. Four unrelated words will do."),
    )
}

impl From<WithheldCode> for Withheld {
    fn from(code: WithheldCode) -> Self {
        match code {
            WithheldCode::Names => Self::Names,
            WithheldCode::Amounts => Self::Amounts,
            WithheldCode::Notes => Self::Notes,
            WithheldCode::Evidence => Self::Evidence,
        }
    }
}
