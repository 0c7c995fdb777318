//! The board report as a reader’s software reads it: every answered question, and no word of the other language’s catalogue.
//!
//! `cargo xtask test` installs `pdfinfo`; the text is taken in the order of the structure tree, as a screen reader would.

use std::path::Path;
use std::process::Command;

use balise_assessment::{Language, Questionnaire, Text};
use balise_workbench::{tools, views::PaperCode};

use crate::desk::clock;
use crate::shipped;

/// The letters and digits of a text, so that neither line breaks nor hyphens nor quotation marks of a tool matter.
fn bare(words: &str) -> String {
    words.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What the structure tree of a PDF says: the quoted lines of `pdfinfo -struct-text`.
fn spoken(pdf: &Path) -> String {
    let said = Command::new("pdfinfo").arg("-struct-text").arg(pdf).output().expect("pdfinfo, which `cargo xtask test` installs");
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    let text = String::from_utf8(said.stdout).unwrap();
    bare(&text.lines().filter(|line| line.trim_start().starts_with('"')).collect::<String>())
}

fn questions(questionnaire: &Questionnaire) -> Vec<(String, Text)> {
    let items = questionnaire.items().map(|item| (item.id.to_string(), item.title.clone()));
    items.chain(questionnaire.criteria().iter().map(|criterion| (criterion.id.to_string(), criterion.question.clone()))).collect()
}

#[test]
fn the_paper_holds_every_answered_question_and_no_word_of_the_other_catalogue() {
    let (questionnaire, _) = shipped::pack();
    let folder = tempfile::tempdir().unwrap();
    for path in shipped::samples() {
        let draft = shipped::sample(&path, &questionnaire);
        for (language, other) in [(Language::Fr, Language::En), (Language::En, Language::Fr)] {
            let pdf = folder.path().join(format!("{}.pdf", language.code()));
            tools::report(&path, &pdf, Some(language), PaperCode::Letter, language, &clock()).unwrap();
            let said = spoken(&pdf);
            for (id, title) in questions(&questionnaire) {
                let (ours, theirs) = (bare(title.get(language)), bare(title.get(other)));
                if draft.assessment.responses.contains_key(id.as_str()) {
                    assert!(said.contains(&ours), "{}: {id} is not on the paper", language.code());
                }
                assert!(
                    ours == theirs || !said.contains(&theirs),
                    "{}: {id} is on the paper in the other language",
                    language.code()
                );
            }
        }
    }
}
