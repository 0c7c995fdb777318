//! The content of reports: empty, full, hostile; the same figures in both languages.

use std::collections::BTreeSet;

use balise_assessment::{Language, Outcome};
use roxmltree::Document;

use super::*;
use crate::setting::Paper;

mod companions;
mod copies;
mod facing;
mod fixture;
mod pictures;
mod votes;

/// What a person could type to break out of a page.
const HOSTILE: &str = "<script>alert(1)</script> ]]> & \" ' {{ 7 * 7 }} {% raw %} </td><b> \u{0}\u{1}\u{b}\u{1f}\u{7f}\u{85} \
    \u{202e}txet\u{202c}\u{2066} \u{fffe}\u{feff} 😀 👩‍💻 السلام 你好 e\u{301}";

fn with<T>(assessment: &Assessment, use_it: impl FnOnce(&Report<'_>) -> T) -> T {
    let questionnaire = fixture::questionnaire();
    let outcome = Outcome::of(&questionnaire, assessment, fixture::TODAY);
    use_it(&Report {
        questionnaire: &questionnaire,
        assessment,
        outcome: &outcome,
        version: "2",
        prepared_on: fixture::TODAY,
        prepared_by: "M. L’Heureux",
        draft: "sha256:0123456789abcdef0123456789abcdef",
        attached: Some("{\"balise\": \"draft\"}\n"),
    })
}

fn full(language: Language) -> Options {
    Options::plain(language, Paper::Letter, Length::Full)
}

/// The content with page one as long as it comes.
fn uncut(report: &Report<'_>, options: &Options) -> Content {
    content::of(report, options, Front::of(report, options))
}

fn xml_of(assessment: &Assessment, language: Language) -> String {
    with(assessment, |report| {
        let options = full(language);
        xml(report, &uncut(report, &options), &options)
    })
    .unwrap_or_else(|fault| panic!("{}", whole(&fault)))
}

/// A fault with all its causes: those of a template show the line.
fn whole(fault: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(fault), |fault| fault.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn rich() -> Assessment {
    fixture::rich(&str::to_owned)
}

fn hostile(length: usize) -> Assessment {
    fixture::rich(&|words| format!("{words} {HOSTILE} {}", "x".repeat(length)))
}

/// Everything a reader would see, attributes included, white space collapsed.
fn words(xml: &str) -> Vec<String> {
    let document = Document::parse(xml).unwrap();
    let texts = document.descendants().filter_map(|node| node.text().filter(|_| node.is_text()));
    let seen = ["alt", "appetite", "caption", "label", "note", "text", "title", "unit", "value", "x", "y"];
    let attributes = document.descendants().flat_map(|node| node.attributes()).filter(|attribute| seen.contains(&attribute.name()));
    let attributes = attributes.map(|attribute| attribute.value());
    texts
        .chain(attributes)
        .map(|text| text.split([' ', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "))
        .collect()
}

/// The words of one part of the report, from its heading to the next of level 1.
fn part(xml: &str, id: &str) -> String {
    let document = Document::parse(xml).unwrap();
    let blocks = document.root_element().children().filter(|node| node.is_element());
    let from = blocks.skip_while(|block| block.attribute("id") != Some(id));
    let (mut told, mut headings) = (String::new(), 0);
    for block in from {
        headings += usize::from(block.has_tag_name("h1"));
        if headings > 1 {
            break;
        }
        told.extend(
            block.descendants().filter(|node| node.is_text()).filter_map(|node| node.text()).map(|text| format!("{text}\n")),
        );
    }
    told
}

/// Names of the blocks in order; line breaks and marks of language come with the words.
fn blocks(xml: &str) -> Vec<String> {
    let document = Document::parse(xml).unwrap();
    let elements = document.descendants().filter(|node| node.is_element()).map(|node| node.tag_name().name().to_owned());
    elements.filter(|name| name != "br" && name != "span").collect()
}

#[test]
fn every_assessment_becomes_a_pdf_in_both_languages() {
    for assessment in [fixture::empty(), rich(), hostile(300)] {
        for (language, paper) in [(Language::Fr, Paper::Letter), (Language::En, Paper::A4)] {
            for length in Length::ALL {
                let pdf = with(&assessment, |report| render(report, &Options::plain(language, paper, length))).unwrap();
                assert!(pdf.bytes.starts_with(b"%PDF-"));
                let expected = if length == Length::Five { 1..=1 } else { 2..=100 };
                assert!(expected.contains(&pdf.pages), "{language:?} {paper:?} {length:?}: {} pages", pdf.pages);
            }
        }
    }
}

#[test]
fn equal_reports_have_equal_bytes() {
    let options = full(Language::Fr);
    let once = || with(&rich(), |report| render(report, &options)).unwrap().bytes;
    assert_eq!(once(), once());
}

#[test]
fn an_empty_assessment_says_so() {
    let french = xml_of(&fixture::empty(), Language::Fr);
    assert!(french.contains("Provisoire – 0 question sur"));
    assert!(french.contains("Aucune décision n’est demandée"));
    assert!(french.contains("Organisation sans nom"));
    assert!(part(&french, "register").contains("Le registre est vide"));
    assert!(part(&french, "plan").contains("Aucune mesure n’est proposée"));
    assert_eq!(french.matches("Adoptée").count(), 0, "nothing is put to the vote");
}

#[test]
fn nothing_typed_can_add_a_block_or_a_mark() {
    for language in Language::ALL {
        let (tame, wild) = (xml_of(&rich(), language), xml_of(&hostile(5_000), language));
        assert_eq!(blocks(&tame), blocks(&wild), "{language:?}");
        assert!(!wild.contains(['\u{0}', '\u{1}', '\u{b}', '\u{1f}', '\u{7f}', '\u{85}', '\u{202e}', '\u{2066}', '\u{fffe}']));
        assert!(words(&wild).iter().any(|text| text.contains("<script>alert(1)</script>")), "the words themselves are kept");
        assert!(wild.contains("{{ 7 * 7 }}"), "and are never a template");
    }
}

#[test]
fn both_languages_tell_the_same_figures() {
    for assessment in [fixture::empty(), rich()] {
        let of = |language| {
            let mut found = Vec::new();
            with(&assessment, |report| figures(&serde_json::to_value(uncut(report, &full(language))).unwrap(), &mut found));
            found.sort_unstable();
            found
        };
        let (french, english) = (of(Language::Fr), of(Language::En));
        assert!(french == english, "{} and {} figures", french.len(), english.len());
    }
}

/// Every figure and flag of a content.
fn figures(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        // Which words are in another language is all that may differ.
        serde_json::Value::Object(fields) => {
            fields
                .iter()
                .filter(|(name, _)| !["own", "foreign"].contains(&name.as_str()))
                .for_each(|(_, value)| figures(value, found));
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| figures(value, found)),
        serde_json::Value::Number(number) => found.push(number.to_string()),
        serde_json::Value::String(text) => found.extend(digits(text)),
        serde_json::Value::Bool(flag) => found.push(flag.to_string()),
        serde_json::Value::Null => {}
    }
}

/// The numbers of a text, whatever parts their thousands and decimals.
fn digits(text: &str) -> Vec<String> {
    let joined: String = text.chars().filter(|letter| !matches!(letter, '\u{a0}' | ',' | '.')).collect();
    let numbers = joined.split(|letter: char| !letter.is_ascii_digit()).filter(|number| !number.is_empty());
    numbers.map(str::to_owned).collect()
}

/// Page one and the brief leave things out; what they say, the complete report says too.
#[test]
fn the_shorter_papers_tell_no_figure_of_their_own() {
    for (language, assessment) in Language::ALL.into_iter().flat_map(|language| [(language, fixture::empty()), (language, rich())])
    {
        let told = |length| {
            let options = Options { length, ..full(language) };
            let xml = with(&assessment, |report| xml(report, &uncut(report, &options), &options)).unwrap();
            words(&xml).iter().flat_map(|text| digits(text)).collect::<BTreeSet<String>>()
        };
        let whole = told(Length::Full);
        for length in [Length::Five, Length::Fifteen] {
            let own: Vec<_> = told(length).difference(&whole).cloned().collect();
            assert!(own.is_empty(), "{language:?} {length:?}: {own:?}");
        }
    }
}

#[test]
fn every_answer_in_play_is_in_the_annex() {
    for (language, tail, number, day) in [
        (Language::Fr, "‹français›", "1\u{a0}200\u{a0}hours ‹français›", "1er\u{a0}mars 2027"),
        (Language::En, "‹english›", "1,200\u{a0}hours ‹english›", "March\u{a0}1, 2027"),
    ] {
        let whole = part(&xml_of(&rich(), language), "annex");
        for id in ["activities", "delay", "notice", "appetite", "moderation", "review", "policy", "words", "G1", "G2", "P1", "P2"] {
            assert!(whole.contains(&format!("question {id} {tail}")), "{id}: {whole}");
        }
        for answer in ["publish", "comments", "moderate", "before", "G1 seen 3", "G2 seen 0", "P2 seen 4"] {
            assert!(whole.contains(&format!("{answer} {tail}")), "{answer}");
        }
        for typed in [
            number,
            day,
            "the clerk",
            "the ministry writes it",
            "free words",
            "note of delay",
            "proof of G1",
            "in the second drawer",
        ] {
            assert!(whole.contains(typed), "{typed}");
        }
    }
}

#[test]
fn no_word_of_the_other_language_is_printed() {
    let catalogue = |source: &str| -> BTreeSet<String> {
        let sentences = source.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" = "));
        sentences.map(|(_, text)| text.to_owned()).filter(|text| !text.contains('{')).collect()
    };
    let (french, english) = (catalogue(include_str!("../../templates/fr.ftl")), catalogue(include_str!("../../templates/en.ftl")));
    for (language, own, other, tail) in
        [(Language::Fr, &french, &english, "‹english›"), (Language::En, &english, &french, "‹français›")]
    {
        for assessment in [fixture::empty(), rich()] {
            let words = words(&xml_of(&assessment, language));
            let foreign: Vec<_> = words.iter().filter(|text| other.contains(*text) && !own.contains(*text)).collect();
            assert!(foreign.is_empty(), "{language:?}: {foreign:?}");
            assert!(!words.iter().any(|text| text.contains(tail)), "{language:?}");
        }
    }
}

#[test]
fn what_no_longer_applies_is_never_printed() {
    for language in Language::ALL {
        let xml = xml_of(&rich(), language);
        assert!(!xml.contains("a hidden note") && !xml.contains("anonym"));
        assert!(!xml.contains("law elsewhere"), "only the laws of kept risks");
    }
}

#[test]
fn the_managers_words_are_marked_only_in_the_other_language() {
    let (french, english) = (xml_of(&rich(), Language::Fr), xml_of(&rich(), Language::En));
    assert!(!french.contains("<span"));
    assert!(english.contains("<span lang=\"fr\">free words</span>"));
    assert!(english.contains("<span lang=\"fr\">own cause</span>"), "an own risk is told in its parts");
    assert!(french.contains("Parce qu’own cause, own event, ce qui entraîne own end."));
    assert!(!english.contains("<span lang=\"fr\">communications"), "a role of the pack is translated");
}

#[test]
fn resolutions_follow_from_the_assessment() {
    let kinds = |assessment: &Assessment| -> Vec<String> {
        let content = with(assessment, |report| serde_json::to_value(uncut(report, &full(Language::Fr))).unwrap());
        let all = content["decision"]["resolutions"].as_array().unwrap();
        all.iter().map(|one| one["kind"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(kinds(&rich()), ["adopt", "allocate", "mandate", "accept", "pronounce"]);
    let mut bare = rich();
    bare.plan.clear();
    bare.responses.remove("appetite");
    bare.register.values_mut().for_each(|entry| entry.acceptance = None);
    assert_eq!(kinds(&bare), ["appetite", "ask-for-plan"]);
    assert!(kinds(&fixture::empty()).is_empty());
}

#[test]
fn an_expired_acceptance_is_not_put_to_the_vote() {
    let mut expired = rich();
    let entry = expired.register.values_mut().find(|entry| entry.acceptance.is_some()).unwrap();
    entry.acceptance.as_mut().unwrap().until = fixture::TODAY.yesterday().unwrap();
    let xml = xml_of(&expired, Language::Fr);
    let page_one = part(&xml, "decision");
    assert!(!page_one.contains("Accepter des risques") && page_one.contains("Expirée"));
    assert!(part(&xml, "register").contains("Expirée"));
}

#[test]
fn the_example_and_the_provisional_say_so_on_each_page() {
    let head = |assessment: &Assessment, language| {
        with(assessment, |report| {
            let words = Words::of(language).unwrap();
            content::running(&Front::of(report, &full(language)), words).unwrap().head
        })
    };
    assert!(head(&rich(), Language::Fr).contains("EXEMPLE – organisation fictive"));
    assert!(head(&rich(), Language::En).contains("EXAMPLE – fictitious organisation"));
    assert!(head(&fixture::empty(), Language::En).contains("Confidential – for the board only · Provisional"));
}

#[test]
fn what_the_law_says_is_told_apart_from_what_is_to_be_verified() {
    let laws = part(&xml_of(&rich(), Language::Fr), "laws");
    let (sure, to_verify) = laws.split_once("Références à vérifier").unwrap();
    assert!(sure.contains("law sure") && sure.contains("à jour au 1er\u{a0}juillet 2026"));
    assert!(to_verify.contains("law unsure") && !to_verify.contains("law sure"));
}

#[test]
fn costs_add_up_only_what_is_ahead() {
    let plan = part(&xml_of(&rich(), Language::En), "plan");
    assert!(plan.contains("$50,000") && plan.contains("$6,000"), "{plan}");
}

#[test]
fn each_budget_buys_what_the_smaller_one_does_and_more() {
    let content = with(&rich(), |report| serde_json::to_value(uncut(report, &full(Language::Fr))).unwrap());
    let lines = content["plan"]["purchases"].as_array().unwrap();
    let kinds: Vec<_> = lines.iter().map(|line| line["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["nothing", "half", "whole"]);
    let figure = |line: &serde_json::Value, name: &str| line[name].as_u64().unwrap();
    for line in lines {
        assert!(figure(line, "spent") <= figure(line, "budget"), "{line}");
    }
    for pair in lines.windows(2) {
        assert!(figure(&pair[1], "beyond") <= figure(&pair[0], "beyond"), "{pair:?}");
        assert!(figure(&pair[1], "spent") > figure(&pair[0], "spent"), "{pair:?}");
    }
    assert_eq!(figure(&lines[0], "spent"), 0);
    assert_eq!((figure(&lines[2], "spent"), figure(&lines[2], "left_out")), (56_000, 0));
    assert_eq!(figure(&lines[2], "beyond"), figure(&content["summary"], "still_beyond"), "the whole plan is the plan");
    let free = with(&fixture::empty(), |report| serde_json::to_value(uncut(report, &full(Language::Fr))).unwrap());
    assert_eq!(free["plan"]["purchases"].as_array().unwrap().len(), 0, "nothing to buy");
}

#[test]
fn dissent_and_documents_stand_beside_what_they_concern() {
    let xml = xml_of(&rich(), Language::En);
    let readiness = part(&xml, "readiness");
    let (_, said) = readiness.split_once("Other views:").unwrap();
    assert!(said.trim_start().starts_with("the union"), "{said}");
    let plan = part(&xml, "plan");
    assert!(plan.contains("document for M1") && plan.contains("first part"), "{plan}");
    let mut other = rich();
    other.plan.retain(|action| action.measure.is_none());
    assert!(!part(&xml_of(&other, Language::En), "plan").contains("document for M1"), "only the documents of the plan");
    let mut open = rich();
    open.plan.iter_mut().for_each(|action| (action.cost_once, action.cost_yearly) = (0, 0));
    let usual = "usually under $2,000 the first year";
    assert!(
        !plan.contains(usual) && part(&xml_of(&open, Language::En), "plan").contains(usual),
        "only where the plan says no amount"
    );
    assert!(part(&xml, "approval").contains("Authority: the organisation, through its board."), "{}", part(&xml, "approval"));
}

#[test]
fn a_draft_of_two_hundred_pages_is_printed_and_its_page_one_is_still_one_page() {
    let mut many = rich();
    let own = many.register.values().find(|entry| entry.own.is_some()).cloned().unwrap();
    for number in 0..240 {
        let mut entry = own.clone();
        entry.controls = "A control described at length, as people do. ".repeat(20);
        many.register.insert(balise_assessment::RiskId::new(format!("own-{}", number + 2)).unwrap(), entry);
    }
    let options = |length| Options::plain(Language::En, Paper::Letter, length);
    let pages = |length| with(&many, |report| render(report, &options(length))).unwrap().pages;
    assert!(pages(Length::Full) >= 200, "{} pages", pages(Length::Full));
    assert_eq!(pages(Length::Five), 1);
}
