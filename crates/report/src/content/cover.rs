//! The cover: whose paper this is, of what day, and how finished.

use balise_assessment::Withheld;
use serde::Serialize;

use super::desk::{Desk, iso};
use super::parts::{Said, Share};
use crate::look::Look;

/// What the cover and the head of every page say.
#[derive(Debug, Serialize)]
pub(crate) struct Cover {
    pub(crate) organisation: Said,
    /// The name of the assessment.
    pub(crate) name: Said,
    /// What the pack is about.
    pub(crate) subject: String,
    /// Whether the manager’s words are in the other language.
    pub(crate) foreign: bool,
    /// Whether some of them are translated.
    pub(crate) translated: bool,
    /// Which copy this is.
    pub(crate) copy: Copy,
    /// The line of confidentiality that the organisation chose; empty for the usual one.
    pub(crate) banner: String,
    /// Whether there is a logo.
    pub(crate) logo: bool,
    /// Whether the organisation is fictitious.
    pub(crate) example: bool,
    /// Questions answered, while some are not.
    pub(crate) provisional: Option<Share>,
    pub(crate) version: String,
    pub(crate) prepared_on: String,
    pub(crate) prepared_by: String,
    /// The day the figures were worked out for: what is late depends on it.
    pub(crate) today: String,
    pub(crate) pack: String,
    pub(crate) pack_version: String,
    pub(crate) pack_published: String,
    /// The first digits of the fingerprint of the draft, as they are read out.
    pub(crate) fingerprint: String,
}

/// A copy, by its reader.
#[derive(Debug, Serialize)]
pub(crate) struct Copy {
    /// The word of the audience in commands: words are chosen by it.
    pub(crate) audience: &'static str,
    /// Such as “Staff copy”.
    pub(crate) name: String,
    /// The kinds of things that are not in it, by their words in commands.
    pub(crate) withheld: Vec<&'static str>,
}

pub(super) fn of(desk: &Desk<'_>, look: &Look) -> Cover {
    let subject = &desk.report.assessment.subject;
    let pack = desk.report.questionnaire.identity();
    let (part, whole) = desk.report.outcome.answered();
    Cover {
        organisation: Said { text: subject.organisation.trim().to_owned(), own: false },
        name: desk.own(&subject.name),
        subject: desk.text(&pack.title),
        foreign: desk.foreign,
        translated: !desk.report.assessment.translations.is_empty(),
        copy: Copy {
            audience: desk.audience.code(),
            name: desk.text(&desk.audience.copy()),
            withheld: desk.audience.withholds().into_iter().map(Withheld::code).collect(),
        },
        banner: look.banner.trim().to_owned(),
        logo: look.logo.is_some(),
        example: subject.example,
        provisional: (part < whole).then_some(Share { part, whole }),
        version: desk.report.version.trim().to_owned(),
        prepared_on: iso(desk.report.prepared_on),
        prepared_by: desk.report.prepared_by.trim().to_owned(),
        today: iso(desk.report.outcome.today),
        pack: desk.text(&pack.title),
        pack_version: pack.version.clone(),
        pack_published: iso(pack.published),
        fingerprint: fingerprint(desk.report.draft),
    }
}

/// Sixteen digits in groups of four: enough to tell two drafts of an organisation apart.
fn fingerprint(draft: &str) -> String {
    let digits: Vec<char> = draft.trim_start_matches("sha256:").chars().take(16).collect();
    digits.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}
