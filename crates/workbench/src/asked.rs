//! How a report is asked for: words of a screen or of a command line, checked, then options.

use std::borrow::Cow;

use balise_assessment::{Audience, Language, Questionnaire, Text};
use balise_documents::Draft;
use balise_report::{Accent, LARGEST_LOGO, LONGEST_BANNER, Length, Logo, LogoError, Look, MOST_PIXELS, Options, Paper};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::ErrorCode;
use crate::failure::Failure;
use crate::refusal::Refusal;
use crate::views::{AudienceCode, ExportReport, LengthCode, LookView, PaperCode, ReportLanguageCode};

/// The options of a request.
pub(crate) fn options(request: &ExportReport) -> Result<Options, Failure> {
    let (language, facing) = match request.language {
        ReportLanguageCode::Fr => (Language::Fr, false),
        ReportLanguageCode::En => (Language::En, false),
        ReportLanguageCode::Both => (Language::Fr, true),
    };
    Ok(Options {
        facing,
        audience: request.audience.map(Into::into).unwrap_or_default(),
        look: request.look.as_ref().map(look_of).transpose()?.unwrap_or_default(),
        attach: request.attach.unwrap_or_default(),
        ..Options::plain(language, request.paper.into(), request.length.into())
    })
}

fn look_of(view: &LookView) -> Result<Look, Failure> {
    // A page reads a file as an address that holds it whole.
    let encoded = view.logo.rsplit_once(";base64,").map_or(view.logo.as_str(), |(_, encoded)| encoded);
    let file = match encoded.trim() {
        "" => None,
        encoded if encoded.len() > LARGEST_LOGO / 3 * 4 + 4 => {
            return Err(unfit_logo(&LogoError::TooHeavy { bytes: encoded.len() / 4 * 3 }));
        }
        encoded => Some(STANDARD.decode(encoded).map_err(|error| unfit_logo(&LogoError::Damaged(error.to_string())))?),
    };
    look(&view.accent, &view.banner, file.as_deref())
}

/// What an organisation adds, from what it typed and the file of its logo. Empty words are nothing.
pub(crate) fn look(accent: &str, banner: &str, logo: Option<&[u8]>) -> Result<Look, Failure> {
    let accent = match accent.trim() {
        "" => None,
        words => Some(Accent::read(words).ok_or_else(|| Failure::from(no_color(words)))?),
    };
    let logo = logo.map(Logo::read).transpose().map_err(|error| unfit_logo(&error))?;
    Ok(Look { accent, banner: banner_of(banner)?, logo })
}

fn banner_of(banner: &str) -> Result<String, Failure> {
    let banner = banner.trim();
    if banner.chars().count() > LONGEST_BANNER {
        return Err(Refusal::invalid(
            format!("La ligne de confidentialité a plus de {LONGEST_BANNER} caractères. Raccourcissez-la."),
            format!("The line of confidentiality has more than {LONGEST_BANNER} characters. Shorten it."),
        )
        .into());
    }
    if banner.chars().any(char::is_control) {
        return Err(Refusal::invalid(
            "La ligne de confidentialité tient sur une ligne, sans tabulation. Récrivez-la.",
            "The line of confidentiality is one line, without tabs. Write it again.",
        )
        .into());
    }
    Ok(banner.to_owned())
}

fn no_color(words: &str) -> Refusal {
    Refusal::invalid(
        format!(
            "«\u{a0}{words}\u{a0}» n’est pas une couleur. Écrivez-la comme #0B5566\u{a0}: un dièse et six chiffres de 0 à 9 ou lettres de A à F."
        ),
        format!("“{words}” is not a colour. Write it as #0B5566: a number sign and six digits from 0 to 9 or letters from A to F."),
    )
}

/// Why a logo is not taken, and what to do.
fn unfit_logo(error: &LogoError) -> Failure {
    let message = match error {
        LogoError::Format => Text::new(
            "Le logo n’est ni un PNG ni un JPEG. Enregistrez-le dans un de ces formats.",
            "The logo is neither a PNG nor a JPEG. Save it in one of these formats.",
        ),
        LogoError::TooHeavy { .. } => Text::new(
            "Le fichier du logo dépasse 2\u{a0}Mio. Enregistrez-le en plus petit\u{a0}: 1\u{a0}000 pixels de large suffisent.",
            "The file of the logo is larger than 2 MiB. Save it smaller: 1,000 pixels across are enough.",
        ),
        LogoError::TooLarge { width, height } => Text::new(
            format!("Le logo a {width} pixels sur {height}; le plus grand côté peut en avoir {MOST_PIXELS}. Réduisez-le."),
            format!("The logo has {width} by {height} pixels; its larger side may have {MOST_PIXELS}. Make it smaller."),
        ),
        LogoError::Damaged(_) => Text::new(
            "Le fichier du logo est abîmé ou incomplet. Ouvrez-le dans un logiciel d’images et enregistrez-le de nouveau.",
            "The file of the logo is damaged or cut short. Open it in an image program and save it again.",
        ),
    };
    Failure { code: ErrorCode::InvalidAnswer, message, file: String::new(), details: error.to_string() }
}

/// A draft without what an audience is not to see, its marks in the language of the report. From the copy that was attached to
/// a report comes the same again.
pub(crate) fn seen_by<'d>(
    draft: &'d Draft,
    questionnaire: &Questionnaire,
    audience: Audience,
    language: Language,
) -> Cow<'d, Draft> {
    let withheld = audience.withholds();
    if withheld.is_empty() {
        return Cow::Borrowed(draft);
    }
    let assessment = draft.assessment.without_in(&withheld, questionnaire, language);
    Cow::Owned(Draft { assessment, ..draft.clone() })
}

/// The draft as it goes inside a report: dated of the report, so that the same draft gives the same file whenever it was last
/// saved and wherever the person was.
pub(crate) fn attached(draft: &Draft, day: Date) -> String {
    let modified = day.to_zoned_datetime(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |midnight| midnight.timestamp());
    balise_documents::write_draft(&Draft { modified, place: None, ..draft.clone() })
}

impl From<AudienceCode> for Audience {
    fn from(code: AudienceCode) -> Self {
        match code {
            AudienceCode::Board => Self::Board,
            AudienceCode::Committee => Self::Committee,
            AudienceCode::Staff => Self::Staff,
            AudienceCode::Regulator => Self::Regulator,
        }
    }
}

impl From<PaperCode> for Paper {
    fn from(code: PaperCode) -> Self {
        match code {
            PaperCode::A4 => Self::A4,
            PaperCode::Letter => Self::Letter,
        }
    }
}

impl From<LengthCode> for Length {
    fn from(code: LengthCode) -> Self {
        match code {
            LengthCode::Five => Self::Five,
            LengthCode::Fifteen => Self::Fifteen,
            LengthCode::Full => Self::Full,
        }
    }
}
