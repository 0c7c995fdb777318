//! Every answer that applies, in words, with what is known about it. What does not apply is never printed.

use balise_assessment::{
    Answer, Attachment, Criterion, Item, ItemId, ItemKind, Language, Response, SectionKind, Value, Withheld, withheld_in, wording,
};
use serde::Serialize;

use super::desk::Desk;
use super::parts::{Said, confidence};
use super::readiness::{Proof, proofs, state};

/// A section with its answers.
#[derive(Debug, Serialize)]
pub(crate) struct Section {
    pub(crate) title: String,
    pub(crate) answers: Vec<Line>,
}

/// A question and what was answered.
#[derive(Debug, Serialize)]
pub(crate) struct Line {
    /// Its place: section and question.
    pub(crate) number: String,
    pub(crate) question: String,
    /// `value`, `unknown`, `not-applicable`, `unanswered`, `withheld` or `accounts`.
    pub(crate) state: &'static str,
    /// The answer in words; for “don’t know”, who to ask; for “not applicable”, why.
    pub(crate) words: Vec<Said>,
    /// Accounts listed, where the question is the register itself.
    pub(crate) accounts: usize,
    pub(crate) note: Option<Said>,
    pub(crate) confidence: Option<&'static str>,
    pub(crate) review: bool,
    pub(crate) evidence: Vec<Proof>,
    /// The files kept with the answer; they have a table of their own.
    #[serde(skip)]
    files: Vec<Attachment>,
}

/// A file that is kept with the assessment, at the question it proves the answer of.
#[derive(Debug, Serialize)]
pub(crate) struct Kept {
    pub(crate) number: String,
    pub(crate) name: Said,
    pub(crate) size: String,
    pub(crate) added: String,
    /// In groups of eight digits, so that a narrow column can break it.
    pub(crate) fingerprint: String,
}

/// The files kept with the answers of these sections, in their order.
pub(super) fn kept(desk: &Desk<'_>, sections: &[Section]) -> Vec<Kept> {
    let lines = sections.iter().flat_map(|section| &section.answers);
    lines.flat_map(|line| line.files.iter().map(|file| one_kept(desk, &line.number, file))).collect()
}

fn one_kept(desk: &Desk<'_>, number: &str, file: &Attachment) -> Kept {
    let digits = file.fingerprint.as_str().as_bytes().chunks(8).map(String::from_utf8_lossy);
    Kept {
        number: number.to_owned(),
        name: desk.own(file.name.as_str()),
        size: wording::file_size(desk.language, file.size),
        added: file.added.to_string(),
        fingerprint: digits.collect::<Vec<_>>().join(" "),
    }
}

pub(super) fn of(desk: &Desk<'_>) -> Vec<Section> {
    let sections = desk
        .report
        .questionnaire
        .sections()
        .iter()
        .zip(1..)
        .map(|(section, number)| Section { title: desk.text(&section.title), answers: lines(desk, section.kind, number) });
    sections.filter(|section| !section.answers.is_empty()).collect()
}

/// The criteria of readiness come before its items, as on screen.
fn lines(desk: &Desk<'_>, kind: SectionKind, section: usize) -> Vec<Line> {
    let criteria = desk.scope.criteria().filter(|_| kind == SectionKind::Readiness);
    let of_criteria = criteria.map(|criterion| of_criterion(desk, criterion));
    let lines = of_criteria.chain(desk.scope.items(kind).map(|item| of_item(desk, item)));
    lines.zip(1..).map(|(line, place)| Line { number: format!("{section}.{place}"), ..line }).collect()
}

fn of_item(desk: &Desk<'_>, item: &Item) -> Line {
    let words = |value: &Value| in_words(desk, item, value);
    let line = line(desk, &item.id, desk.text(&item.title), &words);
    if is_withheld(desk, item) {
        return Line { state: "withheld", words: Vec::new(), ..line };
    }
    let accounts = desk.report.assessment.accounts.iter().filter(|account| !account.impostor).count();
    if matches!(item.kind, ItemKind::Accounts) && accounts > 0 {
        return Line { state: "accounts", accounts, ..line };
    }
    line
}

/// Whether it is the budget, in a copy without amounts.
fn is_withheld(desk: &Desk<'_>, item: &Item) -> bool {
    let budget = desk.report.questionnaire.parts().budget_item.as_ref() == Some(&item.id);
    let marked = match desk.scope.answer(item.id.as_str()) {
        Answer::NotApplicable { reason } => withheld_in(reason, desk.language).is_some(),
        _ => false,
    };
    budget && marked && desk.withholds(Withheld::Amounts)
}

fn of_criterion(desk: &Desk<'_>, criterion: &Criterion) -> Line {
    let steps = &desk.report.questionnaire.scales().readiness;
    let words = |value: &Value| match value {
        Value::Level(level) => {
            let (number, at) = (level.number(), usize::from(level.number()));
            let (label, seen) = (desk.text(&steps[at].label), desk.text(&criterion.levels[at]));
            vec![Said { text: format!("{number} – {label}"), own: false }, Said { text: seen, own: false }]
        }
        _ => Vec::new(),
    };
    let question = format!("{} – {}", criterion.id, desk.text(&criterion.question));
    line(desk, &criterion.id, question, &words)
}

fn line(desk: &Desk<'_>, id: &ItemId, question: String, in_words: &dyn Fn(&Value) -> Vec<Said>) -> Line {
    let response: Option<&Response> = desk.scope.response(id.as_str());
    let answer = desk.scope.answer(id.as_str());
    let words = match answer {
        Answer::Unanswered => Vec::new(),
        Answer::Value(value) => in_words(value),
        Answer::Unknown { ask } => desk.party(ask).filled().into_iter().collect(),
        Answer::NotApplicable { reason } => desk.own(reason).filled().into_iter().collect(),
    };
    Line {
        number: String::new(),
        question,
        state: state(answer),
        words,
        accounts: 0,
        note: response.and_then(|response| desk.own(&response.note).filled()),
        confidence: response.and_then(|response| response.confidence).map(confidence),
        review: response.is_some_and(|response| response.review),
        evidence: proofs(desk, id),
        files: response.into_iter().flat_map(|response| &response.evidence).filter_map(|proof| proof.file.clone()).collect(),
    }
}

fn in_words(desk: &Desk<'_>, item: &Item, value: &Value) -> Vec<Said> {
    let pack = |text: String| vec![Said { text, own: false }];
    match value {
        Value::Option(chosen) => options(desk, item, |id| id == chosen),
        Value::Options(chosen) => options(desk, item, |id| chosen.contains(id)),
        Value::Text(words) => vec![desk.own(words)],
        Value::Number(number) => pack(quantity(desk.language, item, *number)),
        Value::Date(date) => pack(wording::long_date(desk.language, *date)),
        Value::Level(level) => pack(level.number().to_string()),
    }
}

fn options(desk: &Desk<'_>, item: &Item, chosen: impl Fn(&balise_assessment::OptionId) -> bool) -> Vec<Said> {
    let options = item.kind.options().iter().filter(|option| chosen(&option.id));
    options.map(|option| Said { text: desk.text(&option.label), own: false }).collect()
}

/// A quantity with its unit; dollars as the language writes amounts.
fn quantity(language: Language, item: &Item, number: i64) -> String {
    let unit = match &item.kind {
        ItemKind::Number { unit, .. } => unit.get(language),
        _ => "",
    };
    match (unit, u64::try_from(number)) {
        ("", _) => wording::signed_number(language, number),
        ("$", Ok(dollars)) => wording::money(language, dollars),
        _ => format!("{}\u{a0}{unit}", wording::signed_number(language, number)),
    }
}
