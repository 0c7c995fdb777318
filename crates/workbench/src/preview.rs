//! The report on the screen before it is written: pages drawn as the file that an export would write has them.

use std::sync::{Arc, MutexGuard, PoisonError};

use balise_report::Proof;
use jiff::civil::Date;

use crate::asked;
use crate::export;
use crate::failure::{self, Failure};
use crate::views::{ExportReport, PreviewReport, PreviewView};
use crate::{WireError, Workbench};

/// The report that was asked for last. It is kept in memory only, so that turning its pages does not make it again.
pub(crate) struct Prepared {
    asked: ExportReport,
    today: Date,
    fingerprint: String,
    proof: Arc<Proof>,
}

impl Workbench {
    /// A page of the report as it would be written now. Writes nothing.
    pub(crate) fn preview_report(&self, request: PreviewReport) -> Result<PreviewView, WireError> {
        let language = self.state().language;
        self.page_of_report(request).map_err(|failed| failed.told(language))
    }

    fn page_of_report(&self, request: PreviewReport) -> Result<PreviewView, Failure> {
        let today = (self.clock)().date();
        // A report takes longer to make than an answer to save: the assessment is not held meanwhile.
        let draft = self.opened(&mut self.state(), &request.report.draft)?.draft.clone();
        let fingerprint = draft.fingerprint();
        let (known, before) = match self.prepared().as_ref() {
            Some(last) => (last.if_asked(&request.report, today, &fingerprint), Some(Arc::clone(&last.proof))),
            None => (None, None),
        };
        let proof = match known {
            Some(known) => known,
            None => {
                let pack = self.pack(draft.pack.id.as_str())?;
                let options = asked::options(&request.report)?;
                let proof = Arc::new(export::proof(&draft, &pack.questionnaire, &options, today, before.as_deref())?);
                *self.prepared() = Some(Prepared { asked: request.report, today, fingerprint, proof: Arc::clone(&proof) });
                proof
            }
        };
        shown(&proof, request.page)
    }

    /// Lets go of the report that was shown.
    pub(crate) fn forget_preview(&self) {
        *self.prepared() = None;
    }

    fn prepared(&self) -> MutexGuard<'_, Option<Prepared>> {
        self.preview.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Prepared {
    fn if_asked(&self, asked: &ExportReport, today: Date, fingerprint: &str) -> Option<Arc<Proof>> {
        let same = self.asked == *asked && self.today == today && self.fingerprint == fingerprint;
        same.then(|| Arc::clone(&self.proof))
    }
}

/// A page, or the nearest there is: a shorter report may no longer have the one that was looked at.
fn shown(proof: &Proof, wanted: u32) -> Result<PreviewView, Failure> {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let pages = proof.pages();
    let page = usize::try_from(wanted).unwrap_or(usize::MAX).clamp(1, pages.max(1));
    let picture = proof.picture(page).map_err(|error| failure::undrawn(&error))?;
    Ok(PreviewView { page: number(page), pages: number(pages), width: picture.width, height: picture.height, picture: picture.svg })
}
