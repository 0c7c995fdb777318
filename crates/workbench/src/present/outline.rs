//! Which pages there are, in which order, and where each stands.

use balise_assessment::{Answer, ItemId, ItemKind, Language, OptionId, Progress, RiskId, SectionKind, Text};

use super::{Phrase, Reading};
use crate::views::{PageLink, PageState, SectionStatus, SectionView};

/// A page: one decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Page {
    Item(ItemId),
    Activity(OptionId),
    Risks,
    Risk(RiskId),
    Plan,
    Criterion(ItemId),
}

impl Page {
    /// Its name in commands and in the draft.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Item(id) => format!("item:{id}"),
            Self::Activity(id) => format!("activity:{id}"),
            Self::Risks => "risks".into(),
            Self::Risk(id) => format!("risk:{id}"),
            Self::Plan => "plan".into(),
            Self::Criterion(id) => format!("criterion:{id}"),
        }
    }

    /// What a paper form calls it; nothing for a page that no form asks.
    pub(crate) fn code(&self) -> String {
        match self {
            Self::Item(id) | Self::Criterion(id) => id.to_string(),
            Self::Activity(_) | Self::Risks | Self::Risk(_) | Self::Plan => String::new(),
        }
    }
}

/// A page and where it is.
#[derive(Debug, Clone)]
pub(crate) struct Placed {
    pub(crate) page: Page,
    pub(crate) section: SectionKind,
    /// From 1, in its section.
    pub(crate) position: usize,
    /// How many the section has.
    pub(crate) count: usize,
}

/// Every page of an assessment, in reading order.
pub(crate) struct Outline(Vec<Placed>);

impl Outline {
    pub(crate) fn of(reading: &Reading<'_>) -> Self {
        let placed = SectionKind::ALL.into_iter().flat_map(|section| {
            let pages = reading.pages(section);
            let count = pages.len();
            pages.into_iter().enumerate().map(move |(place, page)| Placed { page, section, position: place + 1, count })
        });
        Self(placed.collect())
    }

    /// Where a page is, by its name.
    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        self.0.iter().position(|placed| placed.page.name() == name)
    }

    pub(crate) fn get(&self, index: usize) -> Option<&Placed> {
        self.0.get(index)
    }

    pub(crate) fn name_at(&self, index: Option<usize>) -> Option<String> {
        index.and_then(|index| self.0.get(index)).map(|placed| placed.page.name())
    }

    pub(crate) fn section(&self, kind: SectionKind) -> impl Iterator<Item = &Placed> {
        self.0.iter().filter(move |placed| placed.section == kind)
    }

    /// The places of the pages of a section.
    pub(crate) fn within(&self, kind: SectionKind) -> impl Iterator<Item = usize> {
        self.0.iter().enumerate().filter(move |(_, placed)| placed.section == kind).map(|(index, _)| index)
    }

    /// Whether a page is asked.
    pub(crate) fn has(&self, page: &Page) -> bool {
        self.0.iter().any(|placed| placed.page == *page)
    }

    /// Every page, in reading order.
    pub(crate) fn pages(&self) -> impl Iterator<Item = &Page> {
        self.0.iter().map(|placed| &placed.page)
    }

    /// The page to resume at: the one left, if it still applies; else the first without an answer; else the first.
    pub(crate) fn resume(&self, reading: &Reading<'_>, left_at: Option<&str>) -> usize {
        let unanswered = || self.0.iter().position(|placed| reading.state(&placed.page) == PageState::Unanswered);
        left_at.and_then(|name| self.find(name)).or_else(unanswered).unwrap_or(0)
    }
}

impl Reading<'_> {
    fn pages(&self, section: SectionKind) -> Vec<Page> {
        let mut pages: Vec<_> = self.scope.items(section).map(|item| Page::Item(item.id.clone())).collect();
        match section {
            SectionKind::Profile => {}
            _ if self.scope.is_part() && section != SectionKind::Readiness => {}
            SectionKind::Responsibilities => {
                pages.extend(self.scope.activities().map(|activity| Page::Activity(activity.id.clone())))
            }
            SectionKind::Identification => pages.push(Page::Risks),
            SectionKind::Evaluation => pages.extend(self.outcome.kept().map(|risk| Page::Risk(risk.id.clone()))),
            SectionKind::Treatment => pages.push(Page::Plan),
            SectionKind::Readiness => {
                let criteria = self.scope.criteria().map(|criterion| Page::Criterion(criterion.id.clone()));
                pages.splice(0..0, criteria);
            }
        }
        pages
    }

    pub(crate) fn state(&self, page: &Page) -> PageState {
        let done = |done| if done { PageState::Answered } else { PageState::Unanswered };
        match page {
            Page::Item(id) | Page::Criterion(id) => match self.scope.answer(id.as_str()) {
                Answer::Unanswered => done(self.is_accounts(id) && !self.assessment.accounts.is_empty()),
                Answer::Value(_) => PageState::Answered,
                Answer::Unknown { .. } => PageState::Unknown,
                Answer::NotApplicable { .. } => PageState::NotApplicable,
            },
            Page::Activity(id) => done(self.assessment.assignments.get(id).is_some_and(|assignment| !assignment.is_blank())),
            Page::Risks => done(self.outcome.risks.iter().all(|risk| risk.kept.is_some())),
            Page::Risk(id) => done(self.outcome.kept().any(|risk| risk.id == *id && risk.current.is_some())),
            Page::Plan => done(!self.assessment.plan.is_empty()),
        }
    }

    fn is_accounts(&self, id: &ItemId) -> bool {
        self.questionnaire.item(id.as_str()).is_some_and(|item| matches!(item.kind, ItemKind::Accounts))
    }

    pub(crate) fn title(&self, page: &Page) -> String {
        match page {
            Page::Item(id) => self.say_maybe(self.questionnaire.item(id.as_str()).map(|item| &item.title)),
            Page::Criterion(id) => self.say_maybe(self.questionnaire.criterion(id.as_str()).map(|criterion| &criterion.question)),
            Page::Activity(id) => {
                let label = self.questionnaire.activity(id.as_str()).map_or_else(Text::default, |option| option.label.clone());
                self.phrase(&Phrase::WhoDoes(&label))
            }
            Page::Risks => self.phrase(&Phrase::WhichRisks),
            Page::Risk(id) => {
                self.outcome.risks.iter().find(|risk| risk.id == *id).map_or_else(String::new, |risk| self.say(&risk.title))
            }
            Page::Plan => self.phrase(&Phrase::Plan),
        }
    }

    pub(crate) fn link(&self, placed: &Placed) -> PageLink {
        let review = match &placed.page {
            Page::Item(id) | Page::Criterion(id) => self.scope.response(id.as_str()).is_some_and(|response| response.review),
            _ => false,
        };
        PageLink {
            page: placed.page.name(),
            code: placed.page.code(),
            title: self.title(&placed.page),
            section: self.section_title(placed.section),
            position: count(placed.position),
            state: self.state(&placed.page),
            review,
            answer: self.answer_of(&placed.page),
        }
    }

    pub(crate) fn section_title(&self, kind: SectionKind) -> String {
        self.say_maybe(self.questionnaire.section(kind).map(|section| &section.title))
    }

    pub(crate) fn sections(&self, outline: &Outline) -> Vec<SectionView> {
        let sections = self.questionnaire.sections().iter().zip(&self.outcome.progress);
        sections
            .map(|(section, progress)| {
                let status = self.status(*progress);
                SectionView {
                    id: section.id.to_string(),
                    title: self.say(&section.title),
                    purpose: self.say(&section.purpose),
                    status_label: self.phrase(&Phrase::SectionStatus(&status, *progress)),
                    minutes: minutes(self.left(*progress)),
                    pages: outline.section(section.kind).map(|placed| self.link(placed)).collect(),
                    status,
                }
            })
            // Of part of an assessment, only the sections it asks from.
            .filter(|section: &SectionView| !self.scope.is_part() || !section.pages.is_empty())
            .collect()
    }

    /// How many decisions a section still asks for: a list of risks is one question, and as many decisions as it has lines.
    fn left(&self, progress: Progress) -> usize {
        match progress.section {
            SectionKind::Identification => self.outcome.risks.iter().filter(|risk| risk.kept.is_none()).count(),
            _ => progress.total - progress.answered,
        }
    }

    /// Minutes for all that remains.
    pub(crate) fn minutes_left(&self) -> u32 {
        minutes(self.outcome.progress.iter().map(|progress| self.left(*progress)).sum())
    }

    fn status(&self, progress: Progress) -> SectionStatus {
        let waits = progress.section == SectionKind::Evaluation && self.outcome.kept().next().is_none();
        match progress {
            Progress { answered, total, unknown, .. } if answered == total && !waits => {
                if unknown > 0 {
                    SectionStatus::DoneUnsure
                } else {
                    SectionStatus::Done
                }
            }
            Progress { answered: 0, .. } if waits => SectionStatus::Waiting,
            Progress { answered: 0, .. } => SectionStatus::ToDo,
            _ => SectionStatus::Started,
        }
    }
}

/// Minutes for so many decisions, at forty seconds each. To the nearest minute under ten, so that the sections of a short
/// questionnaire do not add up to twice its length; then up to the next five.
fn minutes(decisions: usize) -> u32 {
    let seconds = decisions * 40;
    count(if seconds < 600 { (seconds + 30) / 60 } else { seconds.div_ceil(300) * 5 })
}

/// A count as screens receive it.
pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A word that begins a sentence or stands in one, by language.
pub(crate) fn lower_first(words: &str, language: Language) -> String {
    let mut letters = words.chars();
    // Proper nouns and acronyms keep their capital: only a capital followed by a small letter is lowered.
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if language == Language::Fr && second.is_lowercase() => {
            first.to_lowercase().chain(std::iter::once(second)).chain(letters).collect()
        }
        _ => words.to_owned(),
    }
}
