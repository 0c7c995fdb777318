//! Minutes, questions and notes: the same decisions and figures as the report, its pages, and nothing that can break out.

use super::*;
use crate::companion::{Companion, TextFormat, companion};

fn written(assessment: &Assessment, which: Companion, language: Language) -> String {
    let options = full(language);
    let bytes = with(assessment, |report| companion(report, &options, which, TextFormat::Markdown));
    String::from_utf8(bytes.unwrap_or_else(|fault| panic!("{}", whole(&fault)))).unwrap()
}

#[test]
fn the_minutes_have_each_resolution_in_its_words() {
    for (language, title) in [(Language::Fr, "# Projet de procès-verbal"), (Language::En, "# Draft minutes")] {
        let minutes = written(&rich(), Companion::Minutes, language);
        assert!(minutes.starts_with(title), "{minutes}");
        let content = with(&rich(), |report| serde_json::to_value(uncut(report, &full(language))).unwrap());
        let resolutions = content["decision"]["resolutions"].as_array().unwrap().len();
        assert_eq!(minutes.matches("\n## ").count(), resolutions + 2, "each resolution, the risks, the measures: {minutes}");
        assert_eq!(minutes.matches('☐').count(), 3 * resolutions);
    }
    assert!(written(&fixture::empty(), Companion::Minutes, Language::Fr).contains("le conseil n’a rien à voter"));
}

#[test]
fn each_answer_names_a_page_of_the_complete_report() {
    let options = full(Language::En);
    let report = with(&rich(), |report| render(report, &options)).unwrap();
    for which in [Companion::Questions, Companion::Notes] {
        let text = written(&rich(), which, Language::En);
        let pages = text.split("(page ").skip(1).filter_map(|rest| rest.split(' ').next()?.parse::<usize>().ok());
        let pages: Vec<_> = pages.collect();
        assert!(pages.len() > 5 && pages.iter().all(|page| (1..=report.pages).contains(page)), "{which:?}: {pages:?}");
    }
    let questions = written(&rich(), Companion::Questions, Language::En);
    let page = report.places["approval"];
    assert!(questions.trim_end().ends_with(&format!("(page {page} of the complete report)")), "{questions}");
    assert!(questions.contains("the union"), "dissent is told");
}

#[test]
fn every_companion_is_written_in_both_languages_and_formats_the_same_each_time() {
    for (which, language) in Companion::ALL.into_iter().flat_map(|which| Language::ALL.map(|language| (which, language))) {
        for assessment in [fixture::empty(), hostile(30)] {
            let text = written(&assessment, which, language);
            assert!(!text.contains("<script>") && text.len() > 300, "{text}");
        }
        let options = Options::plain(language, Paper::A4, Length::Five);
        let packed = || with(&fixture::empty(), |report| companion(report, &options, which, TextFormat::Docx)).unwrap();
        let bytes = packed();
        assert!(bytes.starts_with(b"PK") && bytes == packed(), "{which:?} {language:?}");
    }
}

#[test]
fn nothing_of_a_companion_is_left_out_of_its_text() {
    for which in Companion::ALL {
        let xml = with(&rich(), |report| {
            let options = full(Language::Fr);
            let content = prepared(report, &options).unwrap();
            let places = laid(report, &content, &options, None).unwrap().places();
            let voice = Voice { length: Length::Five, ..Voice::of(report, &options) };
            template::render_companion(which.name(), &content, &places, Words::of(Language::Fr).unwrap(), voice).unwrap()
        });
        let known = ["report", "h1", "h2", "p", "ul", "li", "b", "i"];
        let other: Vec<_> = blocks(&xml).into_iter().filter(|name| !known.contains(&name.as_str())).collect();
        assert!(other.is_empty(), "{which:?}: {other:?}");
    }
}
