//! Copies for an audience, looks and translations: what the paper says of them.

use balise_assessment::{Audience, Typed};

use super::*;
use crate::look::{Accent, Look};

fn copy(audience: Audience, language: Language) -> (Assessment, Options) {
    let seen = rich().without_in(&audience.withholds(), &fixture::questionnaire(), language);
    (seen, Options { audience, ..full(language) })
}

fn xml_for(assessment: &Assessment, options: &Options) -> String {
    with(assessment, |report| xml(report, &uncut(report, options), options)).unwrap_or_else(|fault| panic!("{}", whole(&fault)))
}

#[test]
fn a_copy_says_whose_it_is_and_what_is_not_in_it() {
    for (language, name, withheld) in [
        (Language::Fr, "Exemplaire du personnel – retirés\u{a0}: noms des personnes, montants", "(retiré)"),
        (Language::En, "Staff copy – withheld: names of people, amounts", "(withheld)"),
    ] {
        let (seen, options) = copy(Audience::Staff, language);
        let note = with(&seen, |report| content::running(&Front::of(report, &options), Words::of(language).unwrap()).unwrap().note);
        assert!(note.starts_with(name), "{note}");
        for length in Length::ALL {
            let xml = xml_for(&seen, &Options { length, ..options.clone() });
            assert!(xml.contains(name) && xml.contains(withheld), "{length:?}");
        }
        let (seen, options) = copy(Audience::Board, language);
        let xml = xml_for(&seen, &options);
        assert!(!xml.contains(withheld) && !xml.contains(Audience::Board.copy().get(language)), "a board’s report is as ever");
    }
}

#[test]
fn an_amount_that_is_withheld_is_not_an_amount_of_nothing() {
    let (seen, options) = copy(Audience::Regulator, Language::Fr);
    let plan = part(&xml_for(&seen, &options), "plan");
    assert!(!plan.contains("0\u{a0}$\n") && plan.contains("(retiré)"), "{plan}");
    let (whole, options) = copy(Audience::Committee, Language::Fr);
    assert!(part(&xml_for(&whole, &options), "plan").contains("50\u{a0}000\u{a0}$"));
}

#[test]
fn marks_are_in_the_language_of_the_report_and_marked_as_no_other() {
    let (seen, options) = copy(Audience::Staff, Language::En);
    let xml = xml_for(&seen, &options);
    assert!(xml.contains("Person 1") && !xml.contains("Personne 1") && !xml.contains("(retiré)"));
    assert!(!xml.contains("<span lang=\"fr\">(withheld)") && !xml.contains("<span lang=\"fr\">Person "), "{xml}");
    assert!(!xml.contains("Because (withheld)"), "a risk of one’s own is one mark, not a sentence of three");
}

#[test]
fn a_translation_is_no_longer_in_the_other_language() {
    let mut assessment = rich();
    assessment.translations = assessment
        .typed()
        .into_iter()
        .filter(|typed| matches!(typed.what, Typed::Cause | Typed::Event | Typed::Consequence))
        .map(|typed| (typed.words.clone(), format!("{} in English", typed.words)))
        .collect();
    let english = xml_for(&assessment.in_language(Language::En), &full(Language::En));
    assert!(english.contains("Because own cause in English, own event in English, which leads to own end in English."));
    assert!(english.contains("What it had translated is given in English"), "the reader is told");
    let french = xml_for(&assessment.in_language(Language::Fr), &full(Language::Fr));
    assert!(!french.contains("in English"));
}

#[test]
fn an_accent_and_a_banner_change_no_word_and_no_level() {
    let plain = full(Language::En);
    let look = Look { accent: Accent::read("#FFEE00"), banner: "Board <b>&</b> \"only\"".into(), logo: None };
    let dressed = Options { look, ..plain.clone() };
    let (before, after) = (xml_for(&rich(), &plain), xml_for(&rich(), &dressed));
    assert_eq!(blocks(&before), blocks(&after));
    assert!(words(&after).iter().any(|text| text.contains("Board <b>&</b> \"only\"")), "words, not marks");
    let pdf = with(&rich(), |report| render(report, &dressed)).unwrap();
    assert!(pdf.bytes != with(&rich(), |report| render(report, &plain)).unwrap().bytes);
}

#[test]
fn page_one_gives_titles_whole_while_there_is_room() {
    let title = "A title that is well over the ninety letters which page one used to allow, so that nobody could tell what it was";
    let mut assessment = fixture::rich(&|words| if words.contains("own risk") { title.to_owned() } else { words.to_owned() });
    let told = |assessment: &Assessment| {
        let options = Options { length: Length::Five, ..full(Language::En) };
        with(assessment, |report| {
            let content = prepared(report, &options).unwrap();
            assert_eq!(laid(report, &content, &options, None).unwrap().pages(), 1);
            xml(report, &content, &options).unwrap()
        })
    };
    // Alone, so that it is not the one that goes for want of room.
    assessment.register.retain(|_, entry| entry.own.is_some());
    let whole = told(&assessment);
    assert!(whole.contains(title) && !whole.contains("given whole in the complete report"));
    for entry in assessment.register.values_mut().filter_map(|entry| entry.own.as_mut()) {
        entry.title = title.repeat(90);
    }
    let cut = told(&assessment);
    assert!(!cut.contains(&title.repeat(90)) && cut.contains("given whole in the complete report"));
}
