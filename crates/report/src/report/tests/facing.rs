//! Both languages face to face: the same figures, on the same openings, each part in its own language.

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::*;

/// The report in both languages; the words of the manager are in English where somebody translated them.
fn both<T>(assessment: &Assessment, use_it: impl FnOnce([&Report<'_>; 2]) -> T) -> T {
    let english = assessment.in_language(Language::En);
    with(assessment, |left| with(&english, |right| use_it([left, right])))
}

fn options(paper: Paper, length: Length) -> Options {
    Options { facing: true, ..Options::plain(Language::Fr, paper, length) }
}

fn written(assessment: &Assessment, paper: Paper, length: Length) -> Pdf {
    both(assessment, |reports| proof_facing(reports, &options(paper, length), None)).unwrap().write().unwrap()
}

fn whole_pdf(assessment: &Assessment, length: Length) -> (Pdf, Document) {
    let pdf = written(assessment, Paper::Letter, length);
    let document = Document::load_mem(&pdf.bytes).unwrap();
    (pdf, document)
}

#[test]
fn every_assessment_becomes_one_pdf_in_two_languages() {
    for assessment in [fixture::empty(), rich(), hostile(300)] {
        for (paper, length) in Length::ALL.into_iter().flat_map(|length| [(Paper::Letter, length), (Paper::A4, length)]) {
            let pdf = written(&assessment, paper, length);
            assert!(pdf.bytes.starts_with(b"%PDF-"));
            let cover = usize::from(length == Length::Full);
            assert_eq!(pdf.pages % 2, cover, "{paper:?} {length:?}: a left page for each right one");
            assert!(length != Length::Five || pdf.pages == 2, "{} pages", pdf.pages);
        }
    }
}

#[test]
fn both_halves_tell_the_same_figures() {
    for assessment in [fixture::empty(), rich(), hostile(300)] {
        for length in Length::ALL {
            let [left, right] = both(&assessment, |reports| facing(reports, &options(Paper::Letter, length))).unwrap();
            let figures = |content: &Content| {
                let mut found = Vec::new();
                figures(&serde_json::to_value(content).unwrap(), &mut found);
                found.sort_unstable();
                found
            };
            let (left, right) = (figures(&left), figures(&right));
            assert!(left == right, "{length:?}: {} and {} figures", left.len(), right.len());
        }
    }
}

#[test]
fn each_chapter_starts_on_one_opening_french_at_the_left() {
    let (pdf, document) = whole_pdf(&rich(), Length::Full);
    let page = |language: &str, id: &str| pdf.places[&format!("{language}\u{b7}{id}")];
    for chapter in
        ["decision", "summary", "matrices", "register", "sheets", "raci", "readiness", "plan", "laws", "annex", "approval"]
    {
        let (left, right) = (page("fr", chapter), page("en", chapter));
        assert_eq!((left % 2, right), (0, left + 1), "{chapter}");
    }
    assert_eq!(document.catalog().unwrap().get(b"PageLayout").unwrap().as_name().unwrap(), b"TwoPageRight");
    let (_, short) = whole_pdf(&rich(), Length::Fifteen);
    assert_eq!(short.catalog().unwrap().get(b"PageLayout").unwrap().as_name().unwrap(), b"TwoPageLeft");
}

#[test]
fn no_link_leads_into_the_other_language() {
    let (_, document) = whole_pdf(&rich(), Length::Full);
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    let mut links = 0;
    for (at, page) in pages.iter().enumerate() {
        for link in document.get_page_annotations(*page).unwrap() {
            let Ok(target) = link.get(b"Dest").and_then(Object::as_array) else { continue };
            let target = pages.iter().position(|page| *page == target[0].as_reference().unwrap()).unwrap();
            assert!(at > 0 && target % 2 == at % 2, "from page {} to page {}", at + 1, target + 1);
            links += 1;
        }
    }
    assert!(links > 100, "{links} links");
}

#[test]
fn each_language_is_named_where_it_is_spoken_and_in_what_is_told_of_the_whole() {
    let (pdf, document) = whole_pdf(&rich(), Length::Full);
    let parts: Vec<&Dictionary> = document
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|element| element.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == b"Part"))
        .collect();
    let languages: Vec<_> = parts.iter().map(|part| part.get(b"Lang").unwrap().as_str().unwrap()).collect();
    assert_eq!(languages, [b"fr-CA", b"en-CA"]);
    let told = String::from_utf8_lossy(&pdf.bytes);
    for wanted in ["<rdf:li xml:lang=\"fr-CA\">", "<rdf:li xml:lang=\"en-CA\">", "<rdf:li>fr-CA</rdf:li><rdf:li>en-CA</rdf:li>"] {
        assert!(told.contains(wanted), "{wanted}");
    }
    let outlines = document.catalog().unwrap().get(b"Outlines").unwrap().as_reference().unwrap();
    assert_eq!(document.get_dictionary(outlines).unwrap().get(b"Count").unwrap().as_i64().unwrap(), 2, "a branch a language");
}

#[test]
fn equal_reports_face_each_other_in_equal_bytes_and_say_so_in_their_seal() {
    let once = || whole_pdf(&rich(), Length::Fifteen).0.bytes;
    assert_eq!(once(), once());
    let sealed = crate::read_seal(&once()).unwrap();
    assert!(sealed.whole);
    let read = Options::read(&sealed.origin.options, None).unwrap();
    assert!(read.facing && read.length == Length::Fifteen);
}
