//! From blocks to sheets: every block becomes strips, strips are put on pages, pages get their running matter.

mod asked;
mod boxes;
mod composer;
mod cover;
mod facing;
mod figures;
mod logo;
mod paginate;
mod prose;
mod running;
mod strip;
mod styles;
mod table;
mod toc;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::blocks::{Block, plain};
use crate::canvas::{Sheet, Tree};
use crate::hands;
use crate::setting::Setting;
use crate::text::Shaper;
use composer::Composer;
pub(crate) use facing::{Side, lay_out_facing};
use styles::PageFrame;

/// A document on sheets, ready to be painted.
pub(crate) struct Laid {
    pub(crate) sheets: Vec<Sheet>,
    pub(crate) tree: Tree,
    /// Where each id landed.
    pub(crate) places: BTreeMap<String, Place>,
    /// In reading order.
    pub(crate) headings: Vec<Heading>,
}

/// A height on a page, both from the first and the top.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Place {
    pub(crate) page: usize,
    pub(crate) y: f32,
}

#[derive(Debug)]
pub(crate) struct Heading {
    /// 1 to 3; 0 is the name of a language, which is in the outline only.
    pub(crate) level: u8,
    pub(crate) title: String,
    pub(crate) place: Place,
}

/// A line of the table of contents.
struct Entry {
    level: u8,
    id: String,
    title: String,
}

/// Times a document is laid out at most: once to learn the pages of headings, once to print them, and twice more
/// should a page number's width have moved a line.
const PASSES: usize = 4;

/// Lays `blocks` out until the table of contents tells the truth.
pub(crate) fn lay_out(blocks: &[Block], setting: &Setting, shaper: &mut Shaper<'_>) -> Laid {
    let mut entries = Vec::new();
    collect(blocks, &mut entries);
    set_paragraphs(blocks, setting, shaper, &entries);
    let mut known = BTreeMap::new();
    for _ in 1..PASSES {
        let laid = pass(blocks, setting, shaper, &entries, &known);
        if laid.places == known {
            return laid;
        }
        known = laid.places;
    }
    pass(blocks, setting, shaper, &entries, &known)
}

/// Has the paragraphs of `blocks` broken to lines on all processors at once: nearly all the time goes into that, and the lines of one
/// block do not depend on another. Where blocks stand does; that is found afterwards, in order, from the lines.
fn set_paragraphs(blocks: &[Block], setting: &Setting, shaper: &mut Shaper<'_>, entries: &[Entry]) {
    let next = AtomicUsize::new(0);
    let page = PageFrame::new(setting.paper);
    let known = BTreeMap::new();
    let share = || {
        let mut shaper = shaper.beside();
        while let Some(block) = blocks.get(next.fetch_add(1, Ordering::Relaxed)) {
            Composer::new(&mut shaper, setting, page, entries, &known).blocks(std::slice::from_ref(block));
        }
        shaper
    };
    hands::all(share).into_iter().for_each(|other| shaper.learn(other));
}

fn pass(blocks: &[Block], setting: &Setting, shaper: &mut Shaper<'_>, entries: &[Entry], known: &BTreeMap<String, Place>) -> Laid {
    let page = PageFrame::new(setting.paper);
    let mut composer = Composer::new(shaper, setting, page, entries, known);
    composer.blocks(blocks);
    let (galley, mut tree) = composer.finish();
    let mut paged = paginate::paginate(galley, page, &mut tree);
    let total = paged.sheets.len();
    running::add(&mut paged, setting, page, shaper, (|place| place, total));
    Laid { sheets: paged.sheets, tree, places: paged.places, headings: paged.headings }
}

fn collect(blocks: &[Block], entries: &mut Vec<Entry>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => {
                let id = heading.id.clone().unwrap_or_else(|| unnamed(entries.len()));
                entries.push(Entry { level: heading.level, id, title: plain(&heading.text) });
            }
            Block::Keep(inner) => collect(inner, entries),
            _ => {}
        }
    }
}

/// The id of a heading that has none; the middle dot keeps it apart from ids of a template.
fn unnamed(count: usize) -> String {
    format!("\u{b7}{count}")
}
