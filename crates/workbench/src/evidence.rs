//! Files that prove an answer: attached, listed, saved where the person chooses.
//!
//! A file is kept under the fingerprint of its contents, and given only when it still has it. Nothing here opens one: what to do
//! with a file is decided where the person saved it.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use balise_assessment::{Assessment, Attachment, FileName, ItemId, Language, Text, wording};
use balise_documents::{LARGEST_PIECE, LARGEST_PIECES, MOST_PIECES, Unsound, check_piece, fingerprint};
use balise_drafts::{PieceId, Pieces};

use crate::changes::{self, Chosen};
use crate::export::{SuggestedFile, saved};
use crate::failure::Failure;
use crate::handover::write_new;
use crate::present::Cause;
use crate::refusal::Refusal;
use crate::tools::{self, Whole};
use crate::views::{AttachEvidence, DraftView, ExportView, FileView, PageBody, PageView, SaveEvidence};
use crate::workbench::State;
use crate::{ErrorCode, WireError, Workbench};

/// A file that is kept with a draft, for a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The question whose answer it proves.
    pub item: String,
    /// What the proof is called.
    pub title: String,
    /// The file, and whether it is there.
    pub file: FileView,
}

/// Every file that a draft names, in the order of its questions.
///
/// # Errors
/// [`WireError`] when the draft cannot be read.
pub fn list(file: &Path, language: Language) -> Result<Vec<Kept>, WireError> {
    let listed = Whole::read(file).and_then(|whole| {
        let draft = tools::bound(&whole)?.0;
        let kept = named(&draft.assessment).map(|(item, title, attached)| {
            let trouble = whole.piece(attached).err();
            Kept { item: item.to_string(), title: title.to_owned(), file: file_view(attached, trouble, language) }
        });
        Ok(kept.collect())
    });
    listed.map_err(|failed: Failure| failed.told(language))
}

/// Writes a copy of the file of that place in [`list`], from 1, under a name that nothing has yet.
///
/// # Errors
/// [`WireError`] when there is none, it is not what was attached, or the copy cannot be written.
pub fn save(file: &Path, place: usize, target: &Path, language: Language) -> Result<(), WireError> {
    let saved = Whole::read(file).and_then(|whole| {
        let draft = tools::bound(&whole)?.0;
        let found = place.checked_sub(1).and_then(|before| named(&draft.assessment).nth(before));
        let (_, _, attached) = found.ok_or_else(Refusal::missing)?;
        let contents = whole.piece(attached).map_err(|unsound| not_given(attached, unsound))?;
        write_new(target, &contents)
    });
    saved.map_err(|failed| failed.told(language))
}

/// Attaches files to an answer of an assessment of the library, named by its file.
///
/// # Errors
/// [`WireError`] when it is not in the library, or a file cannot be kept; nothing is changed then.
pub fn add(workbench: &Workbench, draft: &Path, item: &str, files: &[PathBuf]) -> Result<(), WireError> {
    let language = workbench.state().language;
    let added = workbench.named_by(draft).and_then(|draft| {
        let chosen = chosen(files)?;
        let mut state = workbench.state();
        workbench.attach(&mut state, &draft, item, &chosen)
    });
    added.map_err(|failed| failed.told(language))
}

/// Every proof that names a file.
fn named(assessment: &Assessment) -> impl Iterator<Item = (&ItemId, &str, &Attachment)> {
    let proofs = assessment.responses.iter().flat_map(|(item, response)| response.evidence.iter().map(move |one| (item, one)));
    proofs.filter_map(|(item, proof)| Some((item, proof.title.as_str(), proof.file.as_ref()?)))
}

pub(crate) fn attach_evidence(
    workbench: &Workbench,
    request: &AttachEvidence,
    choose: impl FnOnce(&str) -> Vec<PathBuf>,
) -> Result<DraftView, WireError> {
    let (language, asked) = {
        let mut state = workbench.state();
        let writable = workbench.opened(&mut state, &request.draft).and_then(|open| Ok(open.writable()?));
        (state.language, writable)
    };
    asked.map_err(|failed| failed.told(language))?;
    let title = Text::new("Joindre des fichiers comme preuves", "Attach files as evidence");
    // Not while holding the state: a dialog stays open as long as the person likes.
    let files = choose(title.get(language));
    let chosen = chosen(&files).map_err(|failed| failed.told(language))?;
    let mut state = workbench.state();
    let attached = match chosen.as_slice() {
        [] => workbench.opened(&mut state, &request.draft).map(drop),
        chosen => workbench.attach(&mut state, &request.draft, &request.item, chosen),
    };
    attached.and_then(|()| workbench.view(&mut state)).map_err(|failed| failed.told(language))
}

pub(crate) fn save_evidence(
    workbench: &Workbench,
    request: &SaveEvidence,
    choose: impl FnOnce(&SuggestedFile) -> Option<PathBuf>,
) -> Result<ExportView, WireError> {
    let (given, language) = {
        let mut state = workbench.state();
        let language = state.language;
        (workbench.given(&mut state, request), language)
    };
    let (name, contents) = given.map_err(|failed| failed.told(language))?;
    let title = Text::new("Enregistrer une copie de la pièce", "Save a copy of the file");
    let suggested = SuggestedFile {
        folder: None,
        name: name.as_str().to_owned(),
        title: title.get(language).to_owned(),
        filter: String::new(),
        extension: "",
    };
    saved(&contents, 0, &suggested, language, choose)
}

impl Workbench {
    /// Keeps files and names them as proofs of an answer. They are on the disk before the draft names them.
    fn attach(&self, state: &mut State, draft: &str, item: &str, files: &[Chosen]) -> Result<(), Failure> {
        let language = state.language;
        let open = self.opened(state, draft)?;
        let pack = self.pack(open.draft.pack.id.as_str())?;
        open.writable()?;
        let now = (self.clock)();
        let mut assessment = open.draft.assessment.clone();
        changes::attach(&pack.questionnaire, &mut assessment, item, files, now.date())?;
        fits(&assessment)?;
        keep(&open.held.pieces(), &assessment, files)?;
        self.settle(open, assessment, (language, Cause::Change), |(history, told)| {
            told.map(|told| history.note(&told, now.timestamp()))
        })
    }

    /// A file of the open assessment, if it is still what was attached.
    fn given(&self, state: &mut State, request: &SaveEvidence) -> Result<(FileName, Vec<u8>), Failure> {
        let open = self.opened(state, &request.draft)?;
        let mut all = open.draft.assessment.attachments();
        let attached = all.find(|file| file.fingerprint.as_str() == request.fingerprint).ok_or_else(Refusal::missing)?;
        let contents = piece(&open.held.pieces(), attached).map_err(|unsound| not_given(attached, unsound))?;
        Ok((attached.name.clone(), contents))
    }

    /// The assessment of the library whose file this is.
    pub(crate) fn named_by(&self, file: &Path) -> Result<String, Failure> {
        let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let same = |one: PathBuf| Some(fs::canonicalize(one).ok()? == fs::canonicalize(file).ok()?);
        let own = self.library.find(stem).is_some() && same(self.path_of(stem)) == Some(true);
        if own { Ok(stem.to_owned()) } else { Err(not_own(file)) }
    }
}

/// Says, beside each file of a page, whether it can no longer be had. Its contents are looked at only when it is saved.
pub(crate) fn mark(page: &mut PageView, pieces: &Pieces, assessment: &Assessment, language: Language) {
    let (PageBody::Item { item, response, .. } | PageBody::Criterion { item, response, .. }) = &mut page.body else { return };
    let proofs = assessment.responses.iter().find(|(id, _)| id.as_str() == item.as_str()).map(|(_, response)| &response.evidence);
    for (view, proof) in response.evidence.iter_mut().zip(proofs.into_iter().flatten()) {
        if let (Some(view), Some(attached)) = (&mut view.file, &proof.file) {
            view.trouble = looked_at(pieces, attached).map(|unsound| trouble(unsound, language)).unwrap_or_default();
        }
    }
}

/// A file as screens show it.
pub(crate) fn file_view(attached: &Attachment, unsound: Option<Unsound>, language: Language) -> FileView {
    FileView {
        name: attached.name.to_string(),
        size: wording::file_size(language, attached.size),
        fingerprint: attached.fingerprint.to_string(),
        added: wording::long_date(language, attached.added),
        trouble: unsound.map(|unsound| trouble(unsound, language)).unwrap_or_default(),
    }
}

/// A kept file, if it is what was attached.
pub(crate) fn piece(pieces: &Pieces, attached: &Attachment) -> Result<Vec<u8>, Unsound> {
    let id: PieceId = attached.fingerprint.as_str().parse().map_err(|_| Unsound::Missing)?;
    let missing = |error: balise_drafts::PieceError| if error.is_missing() { Unsound::Missing } else { Unsound::Altered };
    let contents = pieces.read(&id).map_err(missing)?;
    check_piece(attached, &contents).map(|()| contents)
}

/// Whether a file is there with its size, without reading it.
fn looked_at(pieces: &Pieces, attached: &Attachment) -> Option<Unsound> {
    let size = attached.fingerprint.as_str().parse().ok().and_then(|id| pieces.size(&id));
    match size {
        None => Some(Unsound::Missing),
        Some(size) if size != attached.size => Some(Unsound::Altered),
        Some(_) => None,
    }
}

fn keep(pieces: &Pieces, assessment: &Assessment, files: &[Chosen]) -> Result<(), Failure> {
    let id = |digits: &str| digits.parse::<PieceId>().ok();
    let wanted: BTreeSet<PieceId> = assessment.attachments().filter_map(|file| id(file.fingerprint.as_str())).collect();
    let coming: u64 = files.iter().map(|file| file.contents.len() as u64).sum();
    pieces.make_room(&wanted, LARGEST_PIECES.saturating_sub(coming), MOST_PIECES.saturating_sub(files.len()))?;
    for file in files {
        if let Some(id) = id(file.fingerprint.as_str()) {
            pieces.keep(&id, &file.contents)?;
        }
    }
    Ok(())
}

/// The files that a person chose, each read whole.
fn chosen(files: &[PathBuf]) -> Result<Vec<Chosen>, Failure> {
    let mut chosen = Vec::new();
    let mut coming = 0;
    for file in files {
        let name = FileName::of(&file.file_name().unwrap_or_default().to_string_lossy());
        // Asked before it is opened: a pipe would be waited for.
        let metadata = fs::metadata(file).map_err(|error| tools::unread(file, &error))?;
        let within = |size: u64| if size > LARGEST_PIECE { Err(too_large(&name, size)) } else { Ok(()) };
        within(metadata.len())?;
        coming += metadata.len();
        if !metadata.is_file() {
            return Err(no_file(&name));
        }
        if coming > LARGEST_PIECES {
            return Err(too_much(coming));
        }
        let contents = tools::read(file, LARGEST_PIECE).map_err(|error: io::Error| tools::unread(file, &error))?;
        within(contents.len() as u64)?;
        if contents.is_empty() {
            return Err(empty(&name));
        }
        chosen.push(Chosen { fingerprint: fingerprint(&contents), name, contents });
    }
    Ok(chosen)
}

/// Whether an assessment names no more than may be kept. What it names twice is kept once.
fn fits(assessment: &Assessment) -> Result<(), Failure> {
    let distinct: BTreeSet<_> = assessment.attachments().map(|file| (&file.fingerprint, file.size)).collect();
    let size: u64 = distinct.iter().map(|(_, size)| size).sum();
    match distinct.len() {
        count if count > MOST_PIECES => Err(too_many()),
        _ if size > LARGEST_PIECES => Err(too_much(size)),
        _ => Ok(()),
    }
}

fn trouble(unsound: Unsound, language: Language) -> String {
    told(unsound).get(language).to_owned()
}

fn told(unsound: Unsound) -> Text {
    match unsound {
        Unsound::Missing => Text::new(
            "Ce fichier n’est pas gardé avec cette évaluation\u{a0}: retrouvez-le là d’où il vient, puis joignez-le de nouveau.",
            "This file is not kept with this assessment: find it where it came from, then attach it again.",
        ),
        Unsound::Altered => Text::new(
            "Ce fichier n’est plus celui qui a été joint\u{a0}: quelque chose l’a modifié. Joignez de nouveau l’original.",
            "This file is no longer the one that was attached: something changed it. Attach the original again.",
        ),
    }
}

fn not_given(attached: &Attachment, unsound: Unsound) -> Failure {
    let code = match unsound {
        Unsound::Missing => ErrorCode::NotFound,
        Unsound::Altered => ErrorCode::Damaged,
    };
    Failure { code, message: told(unsound), file: attached.name.to_string(), details: unsound.to_string() }
}

fn not_own(file: &Path) -> Failure {
    Failure {
        code: ErrorCode::NotFound,
        message: Text::new(
            "Ce fichier n’est pas une de vos évaluations. «\u{a0}balise list\u{a0}» les montre; «\u{a0}balise import\u{a0}» en ajoute une.",
            "This file is not one of your assessments. “balise list” shows them; “balise import” adds one.",
        ),
        file: file.display().to_string(),
        details: String::new(),
    }
}

/// A size in both languages.
fn size(bytes: u64) -> Text {
    Text::compose(|language| wording::file_size(language, bytes))
}

fn refused(fr: String, en: String) -> Failure {
    Refusal::invalid(fr, en).into()
}

fn too_large(name: &FileName, bytes: u64) -> Failure {
    let (much, most) = (size(bytes), size(LARGEST_PIECE));
    let [(fr, fr_most), (en, en_most)] = [Language::Fr, Language::En].map(|language| (much.get(language), most.get(language)));
    refused(
        format!(
            "«\u{a0}{name}\u{a0}» fait {fr}; une pièce fait au plus {fr_most}. Joignez-en un extrait, ou indiquez où la trouver."
        ),
        format!("“{name}” has {en}; a file has at most {en_most}. Attach an excerpt, or say where to find it."),
    )
}

fn too_much(bytes: u64) -> Failure {
    let (much, most) = (size(bytes), size(LARGEST_PIECES));
    let [(fr, fr_most), (en, en_most)] = [Language::Fr, Language::En].map(|language| (much.get(language), most.get(language)));
    refused(
        format!(
            "Les pièces feraient {fr} en tout; une évaluation en garde au plus {fr_most}. Retirez-en, ou indiquez où les trouver."
        ),
        format!("The files would come to {en}; an assessment keeps at most {en_most}. Remove some, or say where to find them."),
    )
}

fn too_many() -> Failure {
    refused(
        format!("Une évaluation garde au plus {MOST_PIECES} pièces. Retirez-en, ou indiquez où les trouver."),
        format!("An assessment keeps at most {MOST_PIECES} files. Remove some, or say where to find them."),
    )
}

fn no_file(name: &FileName) -> Failure {
    refused(
        format!("«\u{a0}{name}\u{a0}» n’est pas un fichier. Choisissez des fichiers, un par un ou plusieurs à la fois."),
        format!("“{name}” is not a file. Choose files, one at a time or several at once."),
    )
}

fn empty(name: &FileName) -> Failure {
    refused(
        format!("«\u{a0}{name}\u{a0}» est vide. Vérifiez que c’est le bon fichier."),
        format!("“{name}” is empty. Check that it is the right file."),
    )
}
