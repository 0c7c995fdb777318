//! Files that come to be opened: chosen in a dialog, dropped on the window, named on the command line or by a second start.
//!
//! A file is copied among the assessments and never edited where it is: it may be an attachment, a stick, a share. One that is
//! there already is opened, not copied a second time. Until it is known to be whole, nothing is written.

use std::collections::VecDeque;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{MutexGuard, PoisonError};

use balise_assessment::Text;
use balise_documents::{OpenError, Passphrase, is_sealed, read_draft, unseal};
use balise_drafts::DraftId;

use crate::failure::{self, Failure};
use crate::handover::not_opened;
use crate::packet::is_packet;
use crate::tools::{sealed_contents, unread};
use crate::views::{ArrivalView, Nothing, Unseal};
use crate::workbench::State;
use crate::{ErrorCode, WireError, Workbench};

/// The most files that wait at once: whoever drops a whole folder did not mean it.
const MOST_WAITING: usize = 20;

/// Files that are to be opened.
#[derive(Debug, Default)]
pub(crate) struct Arrivals {
    waiting: VecDeque<PathBuf>,
    /// A copy under a passphrase that waits for it.
    sealed: Option<PathBuf>,
}

impl Workbench {
    /// Notes a file that is to be opened. Nothing is read yet: the screen that is there may have something to save first.
    pub fn receive(&self, file: PathBuf) {
        let mut arrivals = self.arrivals();
        if arrivals.waiting.len() < MOST_WAITING && !arrivals.waiting.contains(&file) {
            arrivals.waiting.push_back(file);
        }
    }

    /// Opens the file that has waited longest.
    pub(crate) fn take_arrival(&self, _: Nothing) -> Result<ArrivalView, WireError> {
        let next = self.arrivals().waiting.pop_front();
        next.map_or(Ok(ArrivalView::Nothing), |file| self.open_file(&file))
    }

    /// Opens a file, or says that it asks for a passphrase.
    pub(crate) fn open_file(&self, file: &Path) -> Result<ArrivalView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let opened = regular(file).and_then(|()| sealed_contents(file)).and_then(|contents| {
            if is_sealed(&contents) {
                self.arrivals().sealed = Some(file.to_owned());
                return Ok(ArrivalView::Sealed { file: name_of(file) });
            }
            self.arrived(&mut state, file, &contents)
        });
        opened.map_err(|failed| failed.told(language))
    }

    /// Opens the copy that waits for its passphrase. With another one it goes on waiting.
    pub(crate) fn unseal_arrival(&self, request: Unseal) -> Result<ArrivalView, WireError> {
        let language = self.state().language;
        let passphrase = Passphrase::given(request.passphrase.into());
        let waiting = self.arrivals().sealed.clone().ok_or_else(|| failure::not_found(""));
        let opened = waiting.and_then(|file| {
            let sealed = sealed_contents(&file)?;
            // A try takes a second or so: nothing else waits for it.
            let contents = unseal(&sealed, &passphrase).map_err(|error| not_opened(&file, error))?;
            let arrived = self.arrived(&mut self.state(), &file, &contents)?;
            self.arrivals().sealed = None;
            Ok(arrived)
        });
        opened.map_err(|failed| failed.told(language))
    }

    /// Lets go of the copy that waits for its passphrase.
    pub(crate) fn forget_arrival(&self, _: Nothing) -> Result<Nothing, WireError> {
        self.arrivals().sealed = None;
        Ok(Nothing {})
    }

    fn arrivals(&self) -> MutexGuard<'_, Arrivals> {
        self.arrivals.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens what a file holds, in the library; a packet is taken in hand.
    fn arrived(&self, state: &mut State, file: &Path, contents: &[u8]) -> Result<ArrivalView, Failure> {
        let unbound = match read_draft(&name_of(file), contents) {
            Err(OpenError::Another { .. }) if is_packet(contents) => return self.packet_arrived(state, file, contents),
            read => read?,
        };
        let pack = self.pack(unbound.pack().id.as_str())?;
        let draft = unbound.bind(&pack.questionnaire);
        let there = match self.own(file) {
            Some(own) => Some(own),
            None => self.twin(&name_of(file), contents, &draft.fingerprint())?,
        };
        let copied = there.is_none();
        let id = match there {
            Some(id) => id,
            None => self.library.create(&draft.assessment.subject.name, contents)?,
        };
        let language = state.language;
        let open = self.opened(state, id.as_str())?;
        if copied && open.notice.is_none() {
            open.notice = Some(told_copied().get(language).to_owned());
        }
        Ok(ArrivalView::Opened { draft: Box::new(self.view(state)?) })
    }

    /// The draft whose own file this is.
    fn own(&self, file: &Path) -> Option<DraftId> {
        let stem = file.file_stem()?.to_str()?;
        let id = self.library.find(stem)?;
        let same = fs::canonicalize(file).ok()? == fs::canonicalize(self.library.path_of(stem)).ok()?;
        same.then_some(id)
    }

    /// The draft that says the same as this, but for where the person was and when.
    fn twin(&self, name: &str, contents: &[u8], fingerprint: &str) -> Result<Option<DraftId>, Failure> {
        let summary = balise_documents::summary(name, contents)?;
        let alike = |id: &DraftId| {
            let contents = self.library.peek(id).ok()?;
            // Few have the same name: only those are read whole.
            let other = balise_documents::summary(name, &contents).ok()?;
            if (&other.name, &other.organisation) != (&summary.name, &summary.organisation) {
                return None;
            }
            let unbound = read_draft(name, &contents).ok()?;
            let questionnaire = &self.packs.get(unbound.pack().id.as_str())?.questionnaire;
            (unbound.bind(questionnaire).fingerprint() == fingerprint).then_some(())
        };
        Ok(self.library.list()?.into_iter().map(|listed| listed.id).find(|id| alike(id).is_some()))
    }
}

/// Refuses what is no file: a folder, and a pipe or a device, which would never end.
fn regular(file: &Path) -> Result<(), Failure> {
    let found = fs::metadata(file).map_err(|error| unread(file, &error))?;
    if found.is_file() {
        return Ok(());
    }
    Err(Failure {
        code: ErrorCode::Damaged,
        message: Text::new(
            "Ce n’est pas un fichier. Choisissez un fichier .balise, .balise-part ou .age.",
            "This is not a file. Choose a .balise, .balise-part or .age file.",
        ),
        file: file.display().to_string(),
        details: io::Error::from(io::ErrorKind::InvalidInput).to_string(),
    })
}

fn name_of(file: &Path) -> String {
    file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn told_copied() -> Text {
    Text::new(
        "Ce fichier est copié parmi vos évaluations. Vos changements vont dans la copie; le fichier lui-même reste comme il est.",
        "This file is copied among your assessments. Your changes go into the copy; the file itself stays as it is.",
    )
}
