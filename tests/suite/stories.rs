//! Each example tells its story: the risks that stand out, and the contradictions that the checks find.

use std::collections::BTreeSet;

use balise_assessment::{Answer, Assessment, OptionId, Outcome, Questionnaire, Scope, Value};
use jiff::civil::date;

use crate::shipped;

/// An example, a risk that is beyond the appetite, and a check that speaks.
const STORIES: [(&str, &str, &str); 9] = [
    ("association-touristique-des-caps", "RA", "action-overdue"),
    ("brasserie-du-quai", "R16", "plan-over-budget"),
    ("cegep-des-rapides", "RK", "level-without-evidence"),
    ("federation-du-plein-air", "RH", "level-without-evidence"),
    ("fondation-le-premier-pas", "RI", "campaign-too-soon"),
    ("groupe-lumen", "RD", "gate-shut"),
    ("office-des-certificats", "RA", "expired-acceptance"),
    ("tele-des-deux-rives", "RF", "action-incomplete"),
    ("ville-de-rive-aux-ormes", "RK", "still-beyond-after-plan"),
];

#[test]
fn each_example_tells_its_story() {
    let (questionnaire, _) = shipped::pack();
    assert_eq!(shipped::samples().len(), STORIES.len());
    for path in shipped::samples() {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let (_, risk, check) =
            STORIES.into_iter().find(|(sample, ..)| *sample == name).unwrap_or_else(|| panic!("{name} has no story"));
        let draft = shipped::sample(&path, &questionnaire);
        let outcome = Outcome::of(&questionnaire, &draft.assessment, date(2026, 11, 24));
        let beyond: Vec<_> = outcome.risks.iter().filter(|risk| risk.beyond_appetite).map(|risk| risk.id.as_str()).collect();
        assert!(beyond.contains(&risk), "{name}: {risk} is not among {beyond:?}");
        let spoken: Vec<_> = outcome.findings.iter().map(|finding| finding.check.as_str()).collect();
        assert!(spoken.contains(&check), "{name}: {check} is not among {spoken:?}");
    }
}

/// Whether the Act of public bodies and that of the private sector are among the laws of the risks kept.
fn acts(questionnaire: &Questionnaire, assessment: &Assessment) -> (bool, bool) {
    let scope = Scope::of(questionnaire, assessment);
    let kept = assessment.register.iter().filter(|(_, entry)| entry.is_kept());
    let laws: BTreeSet<_> = kept.flat_map(|(risk, _)| scope.laws(risk)).map(|law| law.id.to_string()).collect();
    let has = |act: &str| laws.iter().any(|law| law.starts_with(act));
    (has("acces-"), has("prp-"))
}

/// A school is public or private; which Act it is under is asked, and until it is answered the report shows both.
#[test]
fn a_school_is_shown_the_act_on_personal_information_that_it_is_under() {
    const STATUS: &str = "profil.statut";
    let (questionnaire, _) = shipped::pack();
    let path = shipped::samples().into_iter().find(|path| path.ends_with("cegep-des-rapides.balise")).unwrap();
    let mut assessment = shipped::sample(&path, &questionnaire).assessment;
    let mut under = |answer: Answer| {
        assessment.responses.get_mut(STATUS).unwrap().answer = answer;
        acts(&questionnaire, &assessment)
    };
    let option = |id: &str| Answer::Value(Value::Option(OptionId::new(id).unwrap()));
    assert_eq!(under(option("public")), (true, false));
    assert_eq!(under(option("private")), (false, true));
    assert_eq!(under(Answer::Unanswered), (true, true));
}
