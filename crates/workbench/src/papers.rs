//! Reports and what goes with them, from a draft named by its path: for the command line.

use std::path::{Path, PathBuf};
use std::thread;

use balise_assessment::{Audience, Language, Outcome, Questionnaire};
use balise_documents::Draft;
use balise_report::{LARGEST_LOGO, Options};

use crate::WireError;
use crate::asked::look;
use crate::clock::Clock;
use crate::export::{render, unwritten, with_report, write_file};
use crate::failure::Failure;
use crate::review;
use crate::tools::{opened, read, unread};
use crate::views::{CompanionCode, FormatCode, LengthCode, PaperCode, ReviewView};

/// How a report is asked for.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Its language; that chosen for the assessment when absent.
    pub language: Option<Language>,
    /// Whether it is in both languages face to face, whatever its language.
    pub facing: bool,
    /// Its paper.
    pub paper: PaperCode,
    /// How much it tells.
    pub length: LengthCode,
    /// For whom it is.
    pub audience: Audience,
    /// The accent colour, such as `#0B5566`; may be empty.
    pub accent: String,
    /// The line of confidentiality; may be empty.
    pub banner: String,
    /// The file of the logo.
    pub logo: Option<PathBuf>,
    /// Whether the draft goes inside.
    pub attach: bool,
}

impl Asked {
    /// The report of the board in the usual look.
    #[must_use]
    pub fn plain(language: Option<Language>, paper: PaperCode, length: LengthCode) -> Self {
        let (accent, banner) = (String::new(), String::new());
        Self { language, facing: false, paper, length, audience: Audience::Board, accent, banner, logo: None, attach: false }
    }

    fn options(&self, draft: &Draft) -> Result<Options, Failure> {
        let language = self.language.unwrap_or(draft.assessment.subject.language);
        let file = self.logo.as_deref().map(logo_file).transpose()?;
        let look = look(&self.accent, &self.banner, file.as_deref()).map_err(|failed| match &self.logo {
            Some(path) if failed.file.is_empty() && !failed.details.is_empty() => {
                Failure { file: path.display().to_string(), ..failed }
            }
            _ => failed,
        })?;
        let plain = Options::plain(language, self.paper.into(), self.length.into());
        Ok(Options { facing: self.facing, audience: self.audience, look, attach: self.attach, ..plain })
    }
}

/// The file of a logo, or a byte more than it may have: it is then refused for its size.
pub(crate) fn logo_file(path: &Path) -> Result<Vec<u8>, Failure> {
    let most = u64::try_from(LARGEST_LOGO).unwrap_or(u64::MAX);
    read(path, most).map_err(|error| unread(path, &error))
}

/// A report that was written.
#[derive(Debug)]
pub struct Written {
    /// Its pages.
    pub pages: u32,
    /// What to look at before it leaves.
    pub review: ReviewView,
}

/// Writes the report of a draft, and tells what to look at before it leaves.
///
/// # Errors
/// [`WireError`] when the draft cannot be read, what is asked for is wrong, or the report cannot be made or written.
pub fn report(file: &Path, target: &Path, asked: &Asked, told_in: Language, clock: &Clock) -> Result<Written, WireError> {
    // What every report is made with is read while the draft and its questionnaire are.
    let opened = thread::scope(|scope| {
        scope.spawn(balise_report::read_ahead);
        opened(file)
    });
    let written = opened.and_then(|(draft, questionnaire, _)| {
        let options = asked.options(&draft)?;
        let pdf = render(&draft, &questionnaire, &options, clock().date())?;
        write_file(target, &pdf.bytes).map_err(|error| unwritten(target, &error))?;
        let review = reviewed(&draft, &questionnaire, &options, told_in, clock);
        Ok(Written { pages: u32::try_from(pdf.pages).unwrap_or(u32::MAX), review })
    });
    written.map_err(|failed| failed.told(told_in))
}

/// What to look at before that report leaves.
///
/// # Errors
/// [`WireError`] when the draft cannot be read, or what is asked for is wrong.
pub fn review(file: &Path, asked: &Asked, told_in: Language, clock: &Clock) -> Result<ReviewView, WireError> {
    let reviewed = opened(file)
        .and_then(|(draft, questionnaire, _)| Ok(self::reviewed(&draft, &questionnaire, &asked.options(&draft)?, told_in, clock)));
    reviewed.map_err(|failed: Failure| failed.told(told_in))
}

fn reviewed(draft: &Draft, questionnaire: &Questionnaire, options: &Options, told_in: Language, clock: &Clock) -> ReviewView {
    let outcome = Outcome::of(questionnaire, &draft.assessment, clock().date());
    review::of(draft, questionnaire, &outcome, options, told_in)
}

/// Writes a text that goes with the report of a draft.
///
/// # Errors
/// [`WireError`] when the draft cannot be read, or the text made or written.
pub fn companion(
    file: &Path,
    target: &Path,
    (which, format): (CompanionCode, FormatCode),
    asked: &Asked,
    told_in: Language,
    clock: &Clock,
) -> Result<(), WireError> {
    let written = opened(file).and_then(|(draft, questionnaire, _)| {
        let options = asked.options(&draft)?;
        let bytes = with_report(&draft, &questionnaire, &options, clock().date(), |report| {
            balise_report::companion(report, &options, which.into(), format.into())
        })?;
        write_file(target, &bytes).map_err(|error| unwritten(target, &error))
    });
    written.map_err(|failed| failed.told(told_in))
}
