//! What ships: sound, complete in both languages, and telling its story.

use std::path::{Path, PathBuf};

use balise_assessment::{Language, Outcome, Questionnaire, SectionKind};
use balise_documents::{Draft, check_draft, read_draft, read_pack};
use jiff::civil::date;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The full questionnaire and its fingerprint.
pub(crate) fn pack() -> (Questionnaire, String) {
    pack_of("medias-sociaux")
}

pub(crate) fn pack_of(id: &str) -> (Questionnaire, String) {
    let folder = root().join("questionnaires").join(id);
    let files: Vec<_> = [("", folder.clone()), ("checks/", folder.join("checks"))]
        .iter()
        .flat_map(|(prefix, folder)| std::fs::read_dir(folder).unwrap().map(move |entry| (prefix, entry.unwrap().path())))
        .filter(|(_, path)| path.extension().is_some_and(|extension| extension == "json"))
        .map(|(prefix, path)| (format!("{prefix}{}", path.file_name().unwrap().display()), std::fs::read(&path).unwrap()))
        .collect();
    let named: Vec<_> = files.iter().map(|(name, contents)| (name.as_str(), contents.as_slice())).collect();
    let pack = read_pack(&named).unwrap_or_else(|faults| panic!("{faults:#?}"));
    (pack.questionnaire, pack.fingerprint)
}

pub(crate) fn samples() -> Vec<PathBuf> {
    let folder = root().join("questionnaires/medias-sociaux/samples");
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

pub(crate) fn sample(path: &Path, questionnaire: &Questionnaire) -> Draft {
    let unbound = read_draft(&path.display().to_string(), &std::fs::read(path).unwrap()).unwrap();
    unbound.bind(questionnaire)
}

#[test]
fn the_questionnaire_is_worth_an_afternoon() {
    let (questionnaire, _) = pack();
    let kinds: Vec<_> = questionnaire.sections().iter().map(|section| section.kind).collect();
    assert_eq!(kinds, SectionKind::ALL);
    assert!(questionnaire.items().count() >= 24);
    assert!(questionnaire.risks().len() >= 8 && questionnaire.measures().len() >= 8 && questionnaire.criteria().len() >= 8);
}

#[test]
fn every_risk_of_the_catalogue_makes_a_sentence_and_has_a_measure() {
    let (questionnaire, _) = pack();
    let bare: Vec<_> = questionnaire
        .risks()
        .iter()
        .filter(|risk| questionnaire.measures_for(&risk.id).next().is_none())
        .map(|risk| risk.id.as_str())
        .collect();
    assert_eq!(bare, [""; 0], "risks without a measure");
}

/// As long as a sentence of a questionnaire may be; “Because …, …, which leads to …” is five words in both languages.
#[test]
fn the_sentence_of_a_risk_has_at_most_forty_five_words() {
    let (questionnaire, _) = pack();
    for (risk, language) in questionnaire.risks().iter().flat_map(|risk| Language::ALL.map(|language| (risk, language))) {
        let parts = [&risk.cause, &risk.event, &risk.consequence].map(|part| part.get(language).split_whitespace().count());
        assert!(parts.iter().sum::<usize>() + 5 <= 45, "{} {language:?}: {parts:?}", risk.id);
    }
}

#[test]
fn samples_fit_the_questionnaire_they_name() {
    let (questionnaire, fingerprint) = pack();
    assert!(!samples().is_empty());
    for path in samples() {
        let draft = sample(&path, &questionnaire);
        assert_eq!(draft.pack.fingerprint, fingerprint, "{}: copy the fingerprint of the pack", path.display());
        assert_eq!(check_draft(&draft, &questionnaire), [], "{}", path.display());
        assert!(draft.assessment.subject.example, "{}: a fictitious organisation says so", path.display());
    }
}

#[test]
fn samples_are_answered_throughout_and_leave_a_few_findings() {
    let (questionnaire, _) = pack();
    for path in samples() {
        let draft = sample(&path, &questionnaire);
        let outcome = Outcome::of(&questionnaire, &draft.assessment, date(2026, 11, 24));
        let (answered, total) = outcome.answered();
        let open: Vec<_> = outcome.progress.iter().filter(|section| section.answered < section.total).collect();
        assert_eq!(answered, total, "{}: {open:?}", path.display());
        let found: Vec<_> = outcome.findings.iter().map(|finding| finding.message.get(Language::Fr)).collect();
        assert!((1..=40).contains(&found.len()), "{}: {found:#?}", path.display());
    }
}
