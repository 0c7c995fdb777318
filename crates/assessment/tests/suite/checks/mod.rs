//! Each check speaks when it should, and only then; and each finding is well written.

mod accounts;
mod answers;
mod plan;
mod readiness;
mod responsibilities;
mod risks;

use balise_assessment::*;

use crate::fixture::*;

/// What every check finds, once read over.
fn findings(questionnaire: &Questionnaire, assessment: &Assessment) -> Vec<Finding> {
    let findings = Outcome::of(questionnaire, assessment, TODAY).findings;
    findings.iter().for_each(read_over);
    findings
}

fn found_in(questionnaire: &Questionnaire, assessment: &Assessment, check: &str) -> usize {
    assert!(CHECKS.iter().any(|known| known.name == check), "{check}");
    findings(questionnaire, assessment).iter().filter(|finding| finding.check == check).count()
}

fn found(assessment: &Assessment, check: &str) -> usize {
    found_in(&questionnaire(), assessment, check)
}

/// How often each of these checks speaks.
fn speaks<const N: usize>(assessment: &Assessment, checks: &[&str; N]) -> [usize; N] {
    checks.map(|check| found(assessment, check))
}

/// Where the one finding of a check leads.
fn place(assessment: &Assessment, check: &str) -> Place {
    let found: Vec<_> = outcome(assessment).findings.into_iter().filter(|finding| finding.check == check).collect();
    let [one] = &found[..] else { panic!("{check}: {found:?}") };
    one.place.clone()
}

/// Says what is wrong and what to do, in a sentence of each language, as each language writes it.
fn read_over(finding: &Finding) {
    assert!(CHECKS.iter().any(|check| check.name == finding.check), "{}", finding.check);
    for text in [&finding.message, &finding.remedy] {
        let (fr, en) = (text.get(Language::Fr), text.get(Language::En));
        assert_ne!(fr, en);
        for words in [fr, en] {
            assert!(words.ends_with('.') && !words.ends_with("..") && words.trim() == words, "{words}");
            let wrong = ["  ", "'", "\"", "{", " ;", " !", " ?", " .", " ,", "« ", " »"];
            assert!(!wrong.iter().any(|wrong| words.contains(wrong)), "{words}");
        }
        let unbound = fr.char_indices().any(|(at, letter)| ":%$»".contains(letter) && !fr[..at].ends_with('\u{a0}'));
        assert!(!unbound && !fr.contains("(en)"), "{fr}");
        assert!(!en.contains("(fr)"), "{en}");
    }
}

#[test]
fn checks_have_names_of_their_own() {
    let names: std::collections::BTreeSet<_> = CHECKS.iter().map(|check| check.name).collect();
    assert_eq!(names.len(), CHECKS.len());
}

#[test]
fn an_assessment_not_begun_contradicts_nothing() {
    assert_eq!(findings(&questionnaire(), &blank()), []);
}
