//! Any words in every place where a person writes: the report is made, in both languages, and is a whole PDF.

use std::sync::LazyLock;

use balise_assessment::{Answer, Assessment, EntryStatus, FileName, Language, Outcome, Questionnaire, Value};
use balise_documents::read_draft;
use balise_report::{Length, Options, Paper, Report, render};
use jiff::civil::date;

use crate::minimal;

static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(minimal::questionnaire);

/// An assessment with one of everything.
static WHOLE: LazyLock<Assessment> = LazyLock::new(|| {
    let bytes = include_bytes!("../fixtures/drafts/minimal.balise");
    read_draft("minimal.balise", bytes).unwrap().bind(&QUESTIONNAIRE).assessment
});

/// The assessment with these words wherever somebody wrote some.
fn written(words: &str) -> Assessment {
    let mut assessment = WHOLE.clone();
    let put = |place: &mut String| words.clone_into(place);
    put(&mut assessment.subject.name);
    put(&mut assessment.subject.organisation);
    for response in assessment.responses.values_mut() {
        put(&mut response.note);
        for evidence in &mut response.evidence {
            [&mut evidence.title, &mut evidence.link].into_iter().for_each(put);
            evidence.file.iter_mut().for_each(|file| file.name = FileName::of(words));
        }
        match &mut response.answer {
            Answer::Value(Value::Text(text)) | Answer::Unknown { ask: text } | Answer::NotApplicable { reason: text } => put(text),
            Answer::Value(_) | Answer::Unanswered => {}
        }
    }
    for account in &mut assessment.accounts {
        let places = [&mut account.platform, &mut account.handle, &mut account.purpose, &mut account.holder, &mut account.deputy];
        places.into_iter().for_each(put);
    }
    for entry in assessment.register.values_mut() {
        [&mut entry.owner, &mut entry.controls, &mut entry.justification].into_iter().for_each(put);
        entry.acceptance.iter_mut().for_each(|one| [&mut one.by, &mut one.reason].into_iter().for_each(put));
        entry
            .own
            .iter_mut()
            .for_each(|own| [&mut own.title, &mut own.cause, &mut own.event, &mut own.consequence].into_iter().for_each(put));
        if let EntryStatus::SetAside { reason } = &mut entry.status {
            put(reason);
        }
    }
    assessment.plan.iter_mut().for_each(|action| [&mut action.title, &mut action.owner].into_iter().for_each(put));
    assessment
}

/// Has them in a report, as words.
pub(crate) fn tried(bytes: &[u8]) {
    let words = &*String::from_utf8_lossy(bytes);
    let (assessment, today) = (written(words), date(2026, 11, 24));
    let outcome = Outcome::of(&QUESTIONNAIRE, &assessment, today);
    for language in Language::ALL {
        let report = Report {
            questionnaire: &QUESTIONNAIRE,
            assessment: &assessment,
            outcome: &outcome,
            version: words,
            prepared_on: today,
            prepared_by: words,
            draft: "",
            attached: None,
        };
        let pdf = render(&report, &Options::plain(language, Paper::Letter, Length::Full)).unwrap();
        assert!(pdf.pages > 0 && pdf.bytes.starts_with(b"%PDF-") && pdf.bytes.trim_ascii_end().ends_with(b"%%EOF"));
    }
}
