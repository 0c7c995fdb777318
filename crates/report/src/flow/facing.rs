//! Two languages face to face: French on left pages, English on right ones, each chapter starting on the same opening.
//!
//! Each language is laid out by itself, then given empty pages until its chapters are as long as those of the other. A cover is
//! shared, and alone at the right; without one the first page is a left one.

use std::collections::BTreeMap;

use super::composer::{Composer, Half};
use super::paginate::{Paged, paginate};
use super::styles::PageFrame;
use super::{Entry, Heading, Laid, PASSES, Place, collect, running, set_paragraphs};
use crate::blocks::{Block, Target};
use crate::canvas::{Act, Sheet, Tree};
use crate::setting::{Language, Setting};
use crate::text::Shaper;

/// A document in one language.
pub(crate) struct Side<'a> {
    pub(crate) blocks: &'a [Block],
    pub(crate) setting: &'a Setting,
}

/// Where the pages of a language stand among all pages, counted from 0.
#[derive(Clone, Copy)]
struct Leaves {
    /// Whether the first page is a cover of both.
    cover: bool,
    /// 0 at the left, 1 at the right.
    hand: usize,
}

/// What a pass learned: the pages of headings, in each language.
type Known = [BTreeMap<String, Place>; 2];

/// Lays both languages out until each table of contents tells the truth.
pub(crate) fn lay_out_facing(sides: &[Side<'_>; 2], shaper: &mut Shaper<'_>) -> Laid {
    let entries = [0, 1].map(|hand| {
        let mut entries = Vec::new();
        collect(sides[hand].blocks, &mut entries);
        entries
    });
    for (side, entries) in sides.iter().zip(&entries) {
        set_paragraphs(side.blocks, side.setting, shaper, entries);
    }
    let mut known = Known::default();
    for _ in 1..PASSES {
        let (laid, found) = pass(sides, shaper, &entries, &known);
        if found == known {
            return laid;
        }
        known = found;
    }
    pass(sides, shaper, &entries, &known).0
}

fn pass(sides: &[Side<'_>; 2], shaper: &mut Shaper<'_>, entries: &[Vec<Entry>; 2], known: &Known) -> (Laid, Known) {
    let mut tree = Tree::new();
    let mut firsts = [0; 2];
    let mut paged = [0, 1].map(|hand| {
        firsts[hand] = tree.len();
        set(&sides[hand], shaper, (&entries[hand], &known[hand]), (&mut tree, hand))
    });
    even(&mut paged);
    let cover = sides.iter().all(|side| matches!(side.blocks.first(), Some(Block::Cover(_))));
    let leaves = [0, 1].map(|hand| Leaves { cover, hand });
    let pages = paged[0].sheets.len();
    let total = if cover { 2 * pages - 1 } else { 2 * pages };
    let ends = [firsts[1], tree.len()];
    for hand in [0, 1] {
        let (leaves, setting) = (leaves[hand], sides[hand].setting);
        let page = PageFrame::new(setting.paper);
        running::add(&mut paged[hand], setting, page, shaper, (|place| leaves.page(place), total));
        tree.renumber(firsts[hand]..ends[hand], |place| leaves.page(place));
        settle(&mut paged[hand], leaves);
    }
    let found = [0, 1].map(|hand| paged[hand].places.clone());
    (bound(paged, leaves, total, tree), found)
}

/// One language as pages, inside an element of its own.
fn set(
    side: &Side<'_>,
    shaper: &mut Shaper<'_>,
    (entries, known): (&[Entry], &BTreeMap<String, Place>),
    (tree, hand): (&mut Tree, usize),
) -> Paged {
    let page = PageFrame::new(side.setting.paper);
    let part = tree.add(Tree::ROOT, "Part");
    tree.edit(part, |part| part.language = Some(side.setting.language));
    let half = if hand == 0 { Half::Upper } else { Half::Lower };
    let composer = Composer::new(shaper, side.setting, page, entries, known);
    let mut composer = composer.facing(std::mem::replace(tree, Tree::new()), part, half);
    composer.blocks(side.blocks);
    let (galley, made) = composer.finish();
    *tree = made;
    paginate(galley, page, tree)
}

/// Gives the shorter of two chapters empty pages.
fn even(paged: &mut [Paged; 2]) {
    let lengths = [0, 1].map(|hand| lengths(&paged[hand]));
    let chapters = lengths[0].len().max(lengths[1].len());
    let length = |hand: usize, chapter: usize| lengths[hand].get(chapter).copied().unwrap_or_default();
    for hand in [0, 1] {
        let mut end = 0;
        for chapter in 0..chapters {
            let (own, most) = (length(hand, chapter), length(0, chapter).max(length(1, chapter)));
            end += own;
            insert(&mut paged[hand], end, most - own);
            end += most - own;
        }
    }
}

/// How many pages each chapter has.
fn lengths(paged: &Paged) -> Vec<usize> {
    let ends = paged.chapters.iter().skip(1).copied().chain([paged.sheets.len()]);
    paged.chapters.iter().zip(ends).map(|(start, end)| end - start).collect()
}

/// Puts `count` empty pages before the page `at`.
fn insert(paged: &mut Paged, at: usize, count: usize) {
    paged.sheets.splice(at..at, std::iter::repeat_with(Sheet::default).take(count));
    let places = paged.places.values_mut().chain(paged.headings.iter_mut().map(|heading| &mut heading.place));
    for place in places.filter(|place| place.page >= at) {
        place.page += count;
    }
}

/// Says where everything stands among all pages.
fn settle(paged: &mut Paged, leaves: Leaves) {
    for place in paged.places.values_mut().chain(paged.headings.iter_mut().map(|heading| &mut heading.place)) {
        place.page = leaves.page(place.page);
    }
}

impl Leaves {
    const fn page(self, place: usize) -> usize {
        match (self.cover, place) {
            (true, 0) => 0,
            (true, _) => 2 * place - 1 + self.hand,
            (false, _) => 2 * place + self.hand,
        }
    }
}

/// Both languages as one document.
fn bound(paged: [Paged; 2], leaves: [Leaves; 2], total: usize, tree: Tree) -> Laid {
    let mut laid = Laid { sheets: Vec::new(), tree, places: BTreeMap::new(), headings: Vec::new() };
    laid.sheets.resize_with(total, Sheet::default);
    for ((paged, leaves), language) in paged.into_iter().zip(leaves).zip(Language::ALL) {
        for (place, mut sheet) in paged.sheets.into_iter().enumerate() {
            sheet.inks.iter_mut().flat_map(|ink| &mut ink.links).for_each(|link| aim(&mut link.act, language));
            if let Some(page) = laid.sheets.get_mut(leaves.page(place)) {
                page.bare |= sheet.bare;
                page.inks.append(&mut sheet.inks);
            }
        }
        laid.places.extend(paged.places.into_iter().map(|(id, place)| (own(language, &id), place)));
        let start = paged.headings.first().map_or(Place { page: 0, y: 0.0 }, |heading| heading.place);
        laid.headings.push(Heading { level: 0, title: name(language).to_owned(), place: start });
        laid.headings.extend(paged.headings);
    }
    laid
}

/// Has an inner link lead to the place in its own language.
fn aim(act: &mut Act, language: Language) {
    if let Act::Go(Target::Anchor(id)) = act {
        *id = own(language, id);
    }
}

/// The two languages name their places alike; the middle dot keeps the names of a document apart from those of a template.
fn own(language: Language, id: &str) -> String {
    format!("{}\u{b7}{id}", language.code())
}

/// A language in its own words.
const fn name(language: Language) -> &'static str {
    match language {
        Language::Fr => "Français",
        Language::En => "English",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paged(chapters: &[usize], pages: usize) -> Paged {
        let sheets = std::iter::repeat_with(Sheet::default).take(pages).collect();
        let places = chapters.iter().map(|page| (format!("c{page}"), Place { page: *page, y: 0.0 })).collect();
        Paged { sheets, places, headings: Vec::new(), chapters: chapters.to_vec() }
    }

    #[test]
    fn the_shorter_of_two_chapters_is_followed_by_empty_pages() {
        let mut both = [paged(&[0, 1, 4], 5), paged(&[0, 1, 3], 6)];
        even(&mut both);
        assert_eq!([both[0].sheets.len(), both[1].sheets.len()], [7, 7]);
        let at = |hand: usize, id: &str| both[hand].places[id].page;
        assert_eq!((at(0, "c4"), at(1, "c3")), (4, 4), "the third chapter starts on the same opening");
        assert_eq!((at(0, "c1"), at(1, "c1")), (1, 1));
    }

    #[test]
    fn a_language_with_more_chapters_loses_none() {
        let mut both = [paged(&[0, 2], 3), paged(&[0], 1)];
        even(&mut both);
        assert_eq!([both[0].sheets.len(), both[1].sheets.len()], [3, 3]);
    }

    #[test]
    fn french_is_at_the_left_of_english() {
        let pages = |cover| [0, 1, 2].map(|place| [0, 1].map(|hand| Leaves { cover, hand }.page(place)));
        assert_eq!(pages(false), [[0, 1], [2, 3], [4, 5]]);
        assert_eq!(pages(true), [[0, 0], [1, 2], [3, 4]], "after a cover at the right");
    }
}
