//! Copies to hand over: they say less, and give the same levels.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use balise_assessment::{Answer, Assessment, Outcome, Value, Withheld};
use balise_documents::{Draft, check_draft};
use jiff::civil::date;

use crate::cli::balise;
use crate::shipped;

/// The copy that the command line makes of a sample without these.
fn copy(sample: &Path, without: &str, folder: &Path) -> Draft {
    let target = folder.join(format!("{}-{}.balise", sample.file_stem().unwrap().display(), without.replace(',', "-")));
    let (file, to) = (sample.display().to_string(), target.display().to_string());
    let (code, out, err) = balise(&["share", &file, "-o", &to, "--without", without, "--lang", "fr"]);
    assert!(code == 0 && out.contains("Relisez-la"), "{err}");
    let (questionnaire, _) = shipped::pack();
    let copy = shipped::sample(&target, &questionnaire);
    assert_eq!(check_draft(&copy, &questionnaire), [], "{without}");
    copy
}

/// Words of the sample that a copy without names, notes and evidence must not hold. Ids of roles name nobody.
pub(crate) fn secrets(assessment: &Assessment, roles: &BTreeSet<&str>) -> Vec<String> {
    let mut words = vec![assessment.subject.organisation.clone()];
    for account in &assessment.accounts {
        words.extend([&account.handle, &account.holder, &account.deputy, &account.purpose].map(Clone::clone));
    }
    for response in assessment.responses.values() {
        words.push(response.note.clone());
        words.extend(response.evidence.iter().flat_map(|evidence| [evidence.title.clone(), evidence.link.clone()]));
        words.extend(response.voices.iter().map(|voice| voice.who.clone()));
        match &response.answer {
            Answer::Value(Value::Text(text)) | Answer::NotApplicable { reason: text } | Answer::Unknown { ask: text } => {
                words.push(text.clone());
            }
            _ => {}
        }
    }
    for entry in assessment.register.values() {
        words.extend([&entry.owner, &entry.controls, &entry.justification].map(Clone::clone));
        words.extend(entry.acceptance.iter().flat_map(|acceptance| [acceptance.by.clone(), acceptance.reason.clone()]));
    }
    words.extend(assessment.plan.iter().map(|action| action.owner.clone()));
    // A word so short may stand in another by chance.
    words.retain(|word| word.chars().count() > 3 && !roles.contains(word.as_str()));
    words
}

#[test]
fn what_is_withheld_is_nowhere_in_the_copy_and_the_levels_are_the_same() {
    let (questionnaire, _) = shipped::pack();
    let roles: BTreeSet<&str> = questionnaire.roles().iter().map(|role| role.id.as_str()).collect();
    let folder = tempfile::tempdir().unwrap();
    let today = date(2026, 11, 24);
    let mut looked_for = 0;
    for sample in shipped::samples() {
        let whole = shipped::sample(&sample, &questionnaire);
        let copy = copy(&sample, "names,amounts,notes,evidence", folder.path());
        let text = balise_documents::write_draft(&copy);
        // What stays by promise – the titles of actions and of own risks – is no place to look.
        let mut bare = copy.assessment.clone();
        bare.plan.iter_mut().for_each(|action| action.title.clear());
        bare.register.values_mut().filter_map(|entry| entry.own.as_mut()).for_each(|own| own.title = "x".into());
        let bare = balise_documents::write_draft(&Draft { assessment: bare, ..copy.clone() });
        for secret in secrets(&whole.assessment, &roles) {
            assert!(!bare.contains(&secret), "{}: “{secret}”", sample.display());
            looked_for += 1;
        }
        assert!(copy.assessment.plan.iter().all(|action| action.cost_once == 0 && action.cost_yearly == 0));
        let marks = [("(retiré)", "Personne 1"), ("(withheld)", "Person 1")];
        assert!(marks.iter().any(|(mark, person)| text.contains(mark) && text.contains(person)), "{}", sample.display());
        let [before, after] = [&whole, &copy].map(|draft| Outcome::of(&questionnaire, &draft.assessment, today));
        let levels = |outcome: &Outcome| {
            outcome.risks.iter().map(|risk| (risk.id.clone(), risk.inherent, risk.current, risk.residual)).collect::<Vec<_>>()
        };
        assert_eq!(levels(&after), levels(&before), "{}", sample.display());
        assert_eq!(after.readiness, before.readiness);
    }
    assert!(looked_for > 500, "{looked_for} words were looked for");
}

#[test]
fn only_what_is_named_is_withheld() {
    let (questionnaire, _) = shipped::pack();
    let folder = tempfile::tempdir().unwrap();
    let sample = shipped::samples().into_iter().find(|path| path.ends_with("ville-de-rive-aux-ormes.balise")).unwrap();
    let whole = shipped::sample(&sample, &questionnaire).assessment;
    for withheld in Withheld::ALL {
        let copy = copy(&sample, withheld.code(), folder.path()).assessment;
        let notes = |assessment: &Assessment| assessment.responses.values().map(|one| one.note.clone()).collect::<Vec<_>>();
        let proofs = |assessment: &Assessment| {
            let budget = questionnaire.parts().budget_item.as_ref();
            let others = assessment.responses.iter().filter(|(id, _)| budget != Some(id));
            others.map(|(_, one)| one.evidence.iter().map(|proof| proof.link.clone()).collect()).collect::<Vec<Vec<_>>>()
        };
        let voices = |assessment: &Assessment| assessment.responses.values().map(|one| one.voices.len()).sum::<usize>();
        let costs = |assessment: &Assessment| assessment.plan.iter().map(|one| one.cost_once).collect::<Vec<_>>();
        assert_eq!(copy.subject == whole.subject, withheld != Withheld::Names);
        assert_eq!(proofs(&copy) == proofs(&whole), withheld != Withheld::Evidence);
        assert_eq!(costs(&copy) == costs(&whole), withheld != Withheld::Amounts);
        let same = notes(&copy) == notes(&whole);
        // A note may name somebody, and say what the budget is.
        let may_differ = matches!(withheld, Withheld::Names | Withheld::People | Withheld::Amounts);
        assert!(if withheld == Withheld::Notes { !same } else { same || may_differ }, "{withheld:?}");
        assert_eq!(voices(&copy) == voices(&whole), withheld != Withheld::Dissent || voices(&whole) == 0);
    }
}

#[test]
fn a_copy_replaces_nothing_and_names_what_it_does_not_know() {
    let folder = tempfile::tempdir().unwrap();
    let sample = shipped::samples().remove(0).display().to_string();
    let taken = folder.path().join("taken.balise");
    fs::write(&taken, "mine").unwrap();
    let (code, _, err) = balise(&["share", &sample, "-o", &taken.display().to_string(), "--without", "names", "--lang", "en"]);
    assert!(code == 3 && err.contains("already a file"), "{err}");
    assert_eq!(fs::read(&taken).unwrap(), b"mine");
    let (code, _, err) = balise(&["share", &sample, "-o", "x.balise", "--without", "names,figures", "--lang", "en"]);
    assert!(code == 2 && err.contains("figures") && err.contains("names, people, amounts, notes, evidence, dissent"), "{err}");
}
