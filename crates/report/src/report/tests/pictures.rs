//! Pages on the screen: each is drawn as the finished file has it, whatever stands in it.

use std::sync::Arc;

use roxmltree::Document;

use super::*;
use crate::picture::{PictureError, picture};
use crate::{Accent, Look};

fn file(assessment: &Assessment, paper: Paper, length: Length) -> (Arc<Vec<u8>>, usize) {
    let options = Options::plain(Language::Fr, paper, length);
    let pdf = with(assessment, |report| render(report, &options)).unwrap();
    (Arc::new(pdf.bytes), pdf.pages)
}

#[test]
fn every_page_is_drawn_with_its_letters() {
    let (pdf, pages) = file(&rich(), Paper::Letter, Length::Full);
    for page in 1..=pages {
        let drawn = picture(&pdf, page).unwrap();
        assert_eq!((drawn.width, drawn.height), (612, 792));
        let svg = Document::parse(&drawn.svg).unwrap_or_else(|fault| panic!("page {page}: {fault}"));
        let shapes = svg.descendants().filter(|node| node.is_element() && matches!(node.tag_name().name(), "use" | "path"));
        assert!(shapes.count() > 100, "page {page} is empty");
        // Letters are outlines: a picture that named a font or a file would be another one on each computer.
        let elsewhere = ["<text", "<image", "font-family", "<script", "<style", " style="];
        assert!(!elsewhere.iter().any(|word| drawn.svg.contains(word)), "page {page}");
    }
    assert_eq!(picture(&pdf, pages + 1), Err(PictureError::NoPage(pages + 1)));
    assert_eq!(picture(&pdf, 0), Err(PictureError::NoPage(0)));
}

#[test]
fn a_page_of_a_proof_is_drawn_as_the_file_has_it() {
    for (assessment, look) in
        [(rich(), Look::default()), (hostile(300), Look { accent: Accent::read("#7A1F3D"), ..Look::default() })]
    {
        let options = Options { look, ..Options::plain(Language::Fr, Paper::Letter, Length::Full) };
        let pdf = with(&assessment, |report| render(report, &options)).unwrap();
        let proof = with(&assessment, |report| proof(report, &options, None)).unwrap();
        assert_eq!(proof.pages(), pdf.pages);
        let file = Arc::new(pdf.bytes);
        for page in 1..=pdf.pages {
            assert_eq!(proof.picture(page), picture(&file, page), "page {page}");
        }
        assert_eq!(proof.picture(0), Err(PictureError::NoPage(0)));
        assert_eq!(proof.picture(pdf.pages + 1), Err(PictureError::NoPage(pdf.pages + 1)));
    }
}

#[test]
fn a_proof_is_the_same_whatever_was_looked_at_before() {
    let options = |length| Options::plain(Language::Fr, Paper::Letter, length);
    let before = with(&hostile(40), |report| proof(report, &options(Length::Full), None)).unwrap();
    let written = |before: Option<&Proof>| {
        with(&rich(), |report| proof(report, &options(Length::Fifteen), before)).unwrap().write().unwrap().bytes
    };
    assert!(written(None) == written(Some(&before)));
}

#[test]
fn hostile_words_are_drawn_like_others() {
    let (pdf, pages) = file(&hostile(300), Paper::A4, Length::Full);
    for page in 1..=pages {
        let drawn = picture(&pdf, page).unwrap();
        assert!(Document::parse(&drawn.svg).is_ok() && !drawn.svg.contains("alert"), "page {page}");
    }
}

#[test]
fn equal_files_give_equal_pictures_and_what_is_no_file_none() {
    let (pdf, _) = file(&fixture::empty(), Paper::A4, Length::Five);
    let drawn = picture(&pdf, 1).unwrap();
    assert_eq!((drawn.width, drawn.height), (595, 842));
    assert_eq!(picture(&pdf, 1), Ok(drawn));
    for bytes in [Vec::new(), b"%PDF-1.7".to_vec(), pdf[..pdf.len() / 3].to_vec()] {
        let refused = picture(&Arc::new(bytes), 1);
        assert!(refused.is_err() || refused.is_ok_and(|drawn| Document::parse(&drawn.svg).is_ok()));
    }
}
