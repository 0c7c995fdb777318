//! `cargo xtask check --content`: what each questionnaire holds, and how hard it is to read.
//!
//! It only reports; what must not be is told by `cargo xtask check`.

mod counts;
mod table;

use std::collections::BTreeSet;

use crate::console::Console;
use crate::failure::Failure;
use crate::tidy::{self, Source};
use crate::wording::{Kind, Language, Passage, Reading, length, passages, sentences};
use crate::workspace::Workspace;
use counts::Counts;
use table::Table;

/// Where the checks that hold for any questionnaire are, one a file beside the list of them.
const CHECKS: &str = "crates/assessment/src/checks/";

/// How many of the longest sentences are shown.
const SHOWN: usize = 5;

/// Prints the report of each questionnaire of `questionnaires/`.
///
/// # Errors
/// git cannot list the files.
pub(crate) fn run(console: &Console, workspace: &Workspace) -> Result<String, Failure> {
    let sources = tidy::sources(workspace)?;
    let packs = packs(&sources);
    let in_code = checks_in_code(&sources);
    for pack in &packs {
        console.print(report(pack, &sources, in_code));
    }
    let count = packs.len();
    Ok(format!("{count} {} described.", if count == 1 { "questionnaire" } else { "questionnaires" }))
}

/// The folder of each questionnaire, with a `/` at its end.
pub(crate) fn packs(sources: &[Source]) -> BTreeSet<String> {
    let folder = |source: &Source| source.path.strip_suffix("questionnaire.json").map(str::to_owned);
    sources.iter().filter(|source| source.path.starts_with("questionnaires/")).filter_map(folder).collect()
}

fn checks_in_code(sources: &[Source]) -> usize {
    let files = sources.iter().filter_map(|source| source.path.strip_prefix(CHECKS));
    files.filter(|file| file.ends_with(".rs") && *file != "mod.rs").count()
}

fn report(folder: &str, sources: &[Source], in_code: usize) -> String {
    let of_pack: Vec<&Source> = sources.iter().filter(|source| source.path.starts_with(folder)).collect();
    let texts: Vec<Passage<'_>> = of_pack
        .iter()
        .filter(|source| source.has_extension("json"))
        .flat_map(|source| passages(std::slice::from_ref(*source)))
        .collect();
    let counts = Counts::of(folder, &of_pack);
    let mut parts = vec![folder.trim_end_matches('/').to_owned(), counts.table(in_code).to_string(), reading(&texts).to_string()];
    parts.extend(Language::ALL.map(|language| longest(language, &texts)));
    parts.join("\n\n") + "\n"
}

fn reading(texts: &[Passage<'_>]) -> Table {
    let mut table = Table::new(["", "words", "sentences", "median", "longest", "over 25 words", "reading ease"]);
    for language in Language::ALL {
        let Reading { words, sentences, median, longest, long, ease } = Reading::of(language, texts);
        let long = format!("{}.{} %", long / 10, long % 10);
        let cells = [words.to_string(), sentences.to_string(), median.to_string(), longest.to_string(), long, ease.to_string()];
        table.row(language.name(), cells);
    }
    table
}

/// The longest sentences of a language and where they are; of those of a length, the first.
fn longest(language: Language, texts: &[Passage<'_>]) -> String {
    let prose = texts.iter().filter(|passage| passage.language == language && passage.kind == Kind::Prose);
    let mut all: Vec<_> = prose
        .flat_map(|passage| sentences(&passage.words).into_iter().map(move |sentence| (length(sentence), passage, sentence)))
        .collect();
    all.sort_by_key(|(words, ..)| std::cmp::Reverse(*words));
    let line = |(words, passage, sentence): &(usize, &Passage<'_>, &str)| {
        format!("  {words:>3}  {}:{}\n       {sentence}", passage.source.path, passage.line)
    };
    let lines: Vec<String> = all.iter().take(SHOWN).map(line).collect();
    format!("The longest sentences, {}:\n{}", language.name(), lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources() -> Vec<Source> {
        let file = |path: &str, text: &str| Source { path: path.to_owned(), text: text.to_owned() };
        let item = r#"{"sections": [{"items": [{"id": "a", "title": {"fr": "Un avis arrive un jour.", "en": "A notice comes."}, "provenance": "own"}]}]}"#;
        vec![
            file("questionnaires/laws.schema.json", "{}"),
            file("questionnaires/one/questionnaire.json", item),
            file("questionnaires/one/checks/a.json", r#"{"id": "a", "provenance": "guide"}"#),
            file("questionnaires/two/questionnaire.json", r#"{"sections": []}"#),
            file("crates/assessment/src/checks/mod.rs", ""),
            file("crates/assessment/src/checks/gate_shut.rs", ""),
        ]
    }

    #[test]
    fn every_questionnaire_is_described_and_checks_are_counted() {
        let sources = sources();
        assert_eq!(packs(&sources).into_iter().collect::<Vec<_>>(), ["questionnaires/one/", "questionnaires/two/"]);
        assert_eq!(checks_in_code(&sources), 1);
    }

    #[test]
    fn a_report_says_where_the_longest_sentence_is() {
        let report = report("questionnaires/one/", &sources(), 1);
        assert!(report.contains("  5  questionnaires/one/questionnaire.json:1\n       Un avis arrive un jour."), "{report}");
        assert!(report.starts_with("questionnaires/one\n"), "{report}");
    }
}
