//! The report on the screen before it is written: pages drawn from the very file that an export would write.

use std::sync::{Arc, MutexGuard, PoisonError};

use jiff::civil::Date;

use crate::export;
use crate::failure::{self, Failure};
use crate::views::{ExportReport, PreviewReport, PreviewView};
use crate::{WireError, Workbench};

/// The report that was asked for last. It is kept in memory only, so that turning its pages does not make it again.
pub(crate) struct Prepared {
    asked: ExportReport,
    today: Date,
    fingerprint: String,
    pdf: Arc<Vec<u8>>,
    pages: usize,
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
        let known = self.prepared().as_ref().and_then(|prepared| prepared.if_asked(&request.report, today, &fingerprint));
        let (pdf, pages) = match known {
            Some(known) => known,
            None => {
                let made = export::asked_for(self, &draft, &request.report, today)?;
                let (pdf, pages) = (Arc::new(made.bytes), made.pages);
                let prepared = Prepared { asked: request.report, today, fingerprint, pdf: Arc::clone(&pdf), pages };
                *self.prepared() = Some(prepared);
                (pdf, pages)
            }
        };
        shown(&pdf, pages, request.page)
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
    fn if_asked(&self, asked: &ExportReport, today: Date, fingerprint: &str) -> Option<(Arc<Vec<u8>>, usize)> {
        let same = self.asked == *asked && self.today == today && self.fingerprint == fingerprint;
        same.then(|| (Arc::clone(&self.pdf), self.pages))
    }
}

/// A page, or the nearest there is: a shorter report may no longer have the one that was looked at.
fn shown(pdf: &Arc<Vec<u8>>, pages: usize, wanted: u32) -> Result<PreviewView, Failure> {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let page = usize::try_from(wanted).unwrap_or(usize::MAX).clamp(1, pages.max(1));
    let picture = balise_report::picture(pdf, page).map_err(|error| failure::undrawn(&error))?;
    Ok(PreviewView { page: number(page), pages: number(pages), width: picture.width, height: picture.height, picture: picture.svg })
}
