//! How much is asked of whom, from the profile to the end: the pages of the outline, one after the other.
//!
//! The list of candidate risks is one of them, gone through with ticks.

use balise_workbench::handlers;
use balise_workbench::views::*;

use crate::desk::desk;

/// The pages that an example which ships goes through, by name.
fn pages(sample: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let opened = handlers::open_sample(&desk(folder.path()), OpenSample { sample: sample.into() }).unwrap();
    assert_eq!(opened.answered, opened.total, "{sample} is answered throughout: nothing more would come");
    let pages: Vec<_> = opened.sections.into_iter().flat_map(|section| section.pages).map(|page| page.page).collect();
    assert_eq!(pages.len(), opened.total as usize, "what is said to be left is what is asked");
    pages
}

#[test]
fn a_municipality_sees_between_sixty_and_a_hundred_and_twenty_questions() {
    let pages = pages("ville-de-rive-aux-ormes");
    assert!((60..=120).contains(&pages.len()), "{}: {pages:#?}", pages.len());
}

#[test]
fn a_charity_of_five_people_sees_at_most_sixty_questions() {
    let pages = pages("fondation-le-premier-pas");
    assert!(pages.len() <= 60, "{}: {pages:#?}", pages.len());
}
