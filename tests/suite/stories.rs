//! Each example tells its story: the risks that stand out, and the contradictions that the checks find.

use balise_assessment::Outcome;
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
