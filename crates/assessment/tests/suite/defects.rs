//! A pack that would mislead is refused, with every fault at once.

use balise_assessment::*;

use crate::fixture::*;

fn defects(spoil: impl FnOnce(&mut Parts)) -> Vec<Defect> {
    let mut parts = parts();
    spoil(&mut parts);
    Questionnaire::new(parts).err().unwrap_or_default()
}

#[test]
fn the_small_questionnaire_is_sound() {
    assert_eq!(defects(|_| {}), []);
}

#[test]
fn each_fault_is_found_where_it_is() {
    let about = |spoil: fn(&mut Parts)| defects(spoil).into_iter().map(|defect| defect.subject).collect::<Vec<_>>();
    assert_eq!(about(|parts| parts.sections.swap(0, 1))[0], DefectSubject::Section(0));
    assert_eq!(about(|parts| parts.sections[0].items[0].when = Some(is("nowhere", "x"))), [DefectSubject::Item("accounts".into())]);
    assert_eq!(
        about(|parts| parts.sections[0].items[0].when = Some(is("moderation", "none"))),
        [DefectSubject::Item("accounts".into())]
    );
    assert_eq!(about(|parts| parts.risks[1].activities.clear()), [DefectSubject::Risk("R2".into())]);
    assert_eq!(about(|parts| parts.factors[0].step = 0), [DefectSubject::Factor("none".into())]);
    assert_eq!(about(|parts| parts.risks[1].factors.truncate(3)), [DefectSubject::Factor("slow".into())]);
    assert_eq!(about(|parts| parts.factors[0].when = is("moderation", "sideways")), [DefectSubject::Factor("none".into())]);
    assert_eq!(about(|parts| parts.measures[0].owner = RoleId::new("nobody").unwrap()), [DefectSubject::Measure("M1".into())]);
    assert_eq!(about(|parts| parts.measures[0].closes[0].to = ReadinessLevel::LOWEST), [DefectSubject::Measure("M1".into())]);
    assert_eq!(about(|parts| parts.criteria[0].floor = FloorId::new("attic").unwrap()), [DefectSubject::Criterion("G1".into())]);
    assert_eq!(about(|parts| parts.criteria[0].id = item_id("P1")).len(), 2, "P1 twice, and G1 is gone for M1");
    assert_eq!(about(|parts| parts.appetite_item = item_id("moderation")), [DefectSubject::AppetiteItem]);
    assert_eq!(about(|parts| parts.activities_item = item_id("appetite")).len(), 2, "not several, and R2’s activity is gone");
}

#[test]
fn all_faults_are_told_at_once_with_their_remedy() {
    let found = defects(|parts| {
        parts.risks[1].activities.clear();
        parts.factors[0].step = 3;
        parts.measures[0].risks.push(risk_id("R9"));
    });
    assert_eq!(found.len(), 3);
    for defect in found {
        for language in Language::ALL {
            assert!(!defect.message.lacks(language) && !defect.remedy.lacks(language), "{defect:?}");
        }
    }
}

#[test]
fn an_item_that_waits_for_itself_is_refused() {
    let found = defects(|parts| parts.sections[3].items[1].when = Some(is("moderation", "none")));
    assert_eq!(found.len(), 1);
}
