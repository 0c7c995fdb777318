//! A form to fill in: what is asked, each with its code, and nothing of what was answered.

use std::collections::BTreeSet;

use balise_assessment::{AnswerOption, Criterion, Item, ItemId, ItemKind, Language, Questionnaire, SectionKind, Text};
use fluent_bundle::FluentArgs;
use jiff::civil::Date;
use serde::Serialize;

use crate::report::{PRODUCER, RenderError};
use crate::setting::{Paper, Pdf, Setting};
use crate::template::{self, printable};
use crate::typeset::typeset;
use crate::words::Words;

/// What a form asks.
#[derive(Debug, Clone, Copy)]
pub struct Form<'a> {
    /// Where the questions are from.
    pub questionnaire: &'a Questionnaire,
    /// The questions and criteria asked, in the order of the questionnaire whatever theirs.
    pub places: &'a BTreeSet<ItemId>,
    /// The day it is made.
    pub made_on: Date,
}

#[derive(Serialize)]
struct Content {
    pack: String,
    sections: Vec<Section>,
}

#[derive(Serialize)]
struct Section {
    title: String,
    questions: Vec<Question>,
}

#[derive(Serialize)]
struct Question {
    code: String,
    title: String,
    hint: String,
    /// `one`, `several`, `text`, `number`, `date` or `criterion`.
    kind: &'static str,
    unit: String,
    options: Vec<Choice>,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    label: String,
    note: String,
}

/// Writes a form: boxes to tick and room to write, that can be filled in with a pen or on a screen, and that say aloud what they ask.
///
/// # Errors
/// [`RenderError`], only when the program itself is damaged.
pub fn form(form: &Form<'_>, language: Language, paper: Paper) -> Result<Pdf, RenderError> {
    let content = content(form, language);
    let words = Words::of(language)?;
    let title = words.say("form-title", &FluentArgs::from_iter([("pack", content.pack.as_str())]))?;
    let setting = Setting {
        paper,
        language,
        title: printable(&title),
        author: String::new(),
        subject: words.say("form-subject", &FluentArgs::new())?,
        created: form.made_on.to_string(),
        running_head: printable(&title),
        running_note: String::new(),
        page_of: words.say("page-of", &FluentArgs::from_iter([("n", "{n}"), ("total", "{total}")]))?,
        producer: PRODUCER.to_owned(),
        origin: None,
        accent: None,
        logo: None,
        attachment: None,
    };
    let xml = template::render_form(&content, words, language)?;
    Ok(typeset(&xml, &setting)?)
}

fn content(form: &Form<'_>, language: Language) -> Content {
    let questionnaire = form.questionnaire;
    let sections = questionnaire.sections().iter().map(|section| {
        let criteria = questionnaire.criteria().iter().filter(|one| section.kind == SectionKind::Readiness && asked(form, &one.id));
        let criteria = criteria.map(|one| criterion(questionnaire, one, language));
        let items = section.items.iter().filter(|item| asked(form, &item.id)).filter_map(|one| item(one, language));
        Section { title: section.title.get(language).to_owned(), questions: criteria.chain(items).collect() }
    });
    let sections = sections.filter(|section| !section.questions.is_empty()).collect();
    Content { pack: questionnaire.identity().title.get(language).to_owned(), sections }
}

fn asked(form: &Form<'_>, id: &ItemId) -> bool {
    form.places.contains(id)
}

/// A question; none for a register, which has as many lines as there are accounts.
fn item(item: &Item, language: Language) -> Option<Question> {
    let say = |text: &Text| text.get(language).to_owned();
    let (kind, unit, options) = match &item.kind {
        ItemKind::Choice(options) => ("one", String::new(), choices(options, language)),
        ItemKind::Choices(options) => ("several", String::new(), choices(options, language)),
        ItemKind::Text => ("text", String::new(), Vec::new()),
        ItemKind::Number { unit, .. } => ("number", say(unit), Vec::new()),
        ItemKind::Date => ("date", String::new(), Vec::new()),
        ItemKind::Accounts => return None,
    };
    let hint = item.help.hint.as_ref().map(say).unwrap_or_default();
    Some(Question { code: item.id.to_string(), title: say(&item.title), hint, kind, unit, options })
}

fn choices(options: &[AnswerOption], language: Language) -> Vec<Choice> {
    let choice = |option: &AnswerOption| Choice {
        value: option.id.to_string(),
        label: option.label.get(language).to_owned(),
        note: String::new(),
    };
    options.iter().map(choice).collect()
}

fn criterion(questionnaire: &Questionnaire, criterion: &Criterion, language: Language) -> Question {
    let steps = questionnaire.scales().readiness.iter().zip(&criterion.levels).enumerate();
    let choice = |(number, (step, seen)): (usize, (&balise_assessment::Step, &Text))| Choice {
        value: number.to_string(),
        label: format!("{number} – {}", step.label.get(language)),
        note: seen.get(language).to_owned(),
    };
    Question {
        code: criterion.id.to_string(),
        title: criterion.question.get(language).to_owned(),
        hint: criterion.title.get(language).to_owned(),
        kind: "criterion",
        unit: String::new(),
        options: steps.map(choice).collect(),
    }
}
