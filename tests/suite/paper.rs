//! The board report as a reader’s software reads it: every answered question, and no word of the other language’s catalogue.
//!
//! `cargo xtask test` installs `pdfinfo` and `pdftotext`. The text is taken in the order it is written; for one example, where
//! it takes a quarter of a minute, in that of the structure tree, as a screen reader would.

use std::path::{Path, PathBuf};
use std::process::Command;

use balise_assessment::{Language, Questionnaire, Text};
use balise_workbench::papers::{self, Asked};
use balise_workbench::views::{LengthCode, PaperCode};

use crate::cli::balise;
use crate::desk::clock;
use crate::shipped;

/// The example that is also read as it would be heard.
const HEARD: &str = "ville-de-rive-aux-ormes.balise";

/// The most that a report without attachment may weigh, in bytes: it is sent by mail.
const HEAVIEST: u64 = 400_000;

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

/// The report of a sample, printed into a folder.
fn print(sample: &Path, folder: &Path, language: Language, paper: PaperCode, length: LengthCode) -> (PathBuf, u32) {
    let pdf = folder.join(format!("{}-{length:?}-{paper:?}.pdf", language.code()));
    let asked = Asked::plain(Some(language), paper, length);
    let pages = papers::report(sample, &pdf, &asked, language, &clock()).unwrap().pages;
    (pdf, pages)
}

/// What a PDF says, in the order it is written.
fn written(pdf: &Path) -> String {
    let said = Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(pdf).arg("-").output();
    let said = said.expect("pdftotext, which `cargo xtask test` installs");
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    bare(&String::from_utf8(said.stdout).unwrap())
}

/// What each page of a PDF says, in the order it is written.
fn pages(pdf: &Path) -> Vec<String> {
    let said = Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(pdf).arg("-").output();
    let said = said.expect("pdftotext, which `cargo xtask test` installs");
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    String::from_utf8(said.stdout).unwrap().split('\u{c}').map(bare).collect()
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
            let (pdf, _) = print(&path, folder.path(), language, PaperCode::Letter, LengthCode::Full);
            let said = if path.ends_with(HEARD) { spoken(&pdf) } else { written(&pdf) };
            let bytes = std::fs::metadata(&pdf).unwrap().len();
            assert!(bytes <= HEAVIEST, "{}: {} weighs {bytes} bytes", path.display(), language.code());
            the_shorter_papers_say_no_other(&said, &path, folder.path(), language);
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

#[test]
fn face_to_face_each_page_speaks_one_language_and_every_answer_is_in_both() {
    let (questionnaire, _) = shipped::pack();
    let folder = tempfile::tempdir().unwrap();
    for path in shipped::samples() {
        let draft = shipped::sample(&path, &questionnaire);
        let pdf = folder.path().join("both.pdf");
        let asked = Asked { facing: true, ..Asked::plain(None, PaperCode::Letter, LengthCode::Full) };
        papers::report(&path, &pdf, &asked, Language::Fr, &clock()).unwrap();
        let pages = pages(&pdf);
        // The first page is the cover of both; then French is on pages of even numbers.
        let side = |hand: usize| pages.iter().skip(1 + hand).step_by(2).map(String::as_str).collect::<String>();
        for (language, other, said) in [(Language::Fr, Language::En, side(0)), (Language::En, Language::Fr, side(1))] {
            for (id, title) in questions(&questionnaire) {
                let (ours, theirs) = (bare(title.get(language)), bare(title.get(other)));
                let answered = draft.assessment.responses.contains_key(id.as_str());
                assert!(!answered || said.contains(&ours), "{}: {id} is not there in {}", path.display(), language.code());
                assert!(ours == theirs || !said.contains(&theirs), "{}: {id} is on the other side", path.display());
            }
        }
        let (pdf, draft) = (pdf.display().to_string(), path.display().to_string());
        let (code, out, err) = balise(&["verify", &pdf, "--draft", &draft, "--lang", "fr"]);
        assert_eq!(code, 0, "{draft}: {out}{err}");
    }
}

/// Page one is one page on both sheets and puts to the vote what the complete report does; the brief is about four pages.
fn the_shorter_papers_say_no_other(whole: &str, sample: &Path, folder: &Path, language: Language) {
    let mut votes = Vec::new();
    for (length, longest) in [(LengthCode::Five, 1), (LengthCode::Fifteen, 5)] {
        for paper in [PaperCode::Letter, PaperCode::A4] {
            let (pdf, pages) = print(sample, folder, language, paper, length);
            assert!((1..=longest).contains(&pages), "{}: {length:?} {paper:?} is {pages} pages", sample.display());
            if paper == PaperCode::Letter {
                let said = spoken(&pdf);
                votes
                    .push(said.split_once(&bare(resolutions(language))).expect("page one puts something to the vote").1.to_owned());
            }
        }
    }
    assert!(whole.contains(&votes[0]), "{}: {} votes on something else", sample.display(), language.code());
    assert!(votes[1].starts_with(&votes[0]), "{}: {} briefs on something else", sample.display(), language.code());
}

/// The caption of what is put to the vote.
const fn resolutions(language: Language) -> &'static str {
    match language {
        Language::Fr => "Résolutions proposées",
        Language::En => "Proposed resolutions",
    }
}
