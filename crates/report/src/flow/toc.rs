//! The table of contents: titles, dotted leaders, page numbers, each line a link.

use super::Entry;
use super::composer::Composer;
use super::strip::{Bond, Strip};
use super::styles;
use crate::blocks::{Align, Run, Target};
use crate::canvas::{Anchor, Ink};
use crate::palette::{BRAND, INK_3};
use crate::scene::{Scene, Stroke};
use crate::text::Line;

/// Room for the page number.
const NUMBER: f32 = 34.0;
/// Headings deeper than this are not listed.
const DEEPEST: u8 = 2;

impl Composer<'_, '_> {
    /// Starts a page; headings of level 3 are left out.
    pub(super) fn toc(&mut self, title: &str) {
        self.galley.break_page();
        let node = self.tree.add(self.parent, "H1");
        // The middle dot keeps it apart from ids of a template, as it does for headings without any.
        self.galley.mark(Anchor { id: "\u{b7}toc".to_owned(), heading: Some((1, title.to_owned())) });
        let runs = [Run { text: title.to_owned(), ..Run::default() }];
        self.title(node, &runs, &styles::heading(1));
        let mut rule = Scene::default();
        rule.rule(self.x, 7.0, self.w, Stroke::new(BRAND, 0.9));
        self.galley.push(Strip::new(8.0, vec![Ink::artifact(rule)]).bound(Bond::Must));
        self.galley.space(14.0);
        let list = self.tree.add(self.parent, "TOC");
        let entries = self.entries;
        let listed: Vec<&Entry> = entries.iter().filter(|entry| entry.level <= DEEPEST).collect();
        for (at, entry) in listed.iter().enumerate() {
            // A chapter is not parted from its first section.
            let opens = listed.get(at + 1).is_some_and(|next| next.level > entry.level);
            self.entry(list, entry, if opens { Bond::Must } else { Bond::Free });
        }
        self.galley.space(12.0);
    }

    fn entry(&mut self, list: usize, entry: &Entry, bond: Bond) {
        let (style, indent, gap) = if entry.level == 1 { (styles::TOC_1, 0.0, 9.0) } else { (styles::TOC_2, 16.0, 2.5) };
        let page = self.known.get(&entry.id).map_or_else(|| "0".to_owned(), |place| (place.page + 1).to_string());
        let link = Some(Target::Anchor(entry.id.clone()));
        let title = [Run { text: entry.title.clone(), link: link.clone(), ..Run::default() }];
        let number = [Run { text: page, link, ..Run::default() }];
        let para = self.shaper.para(&title, &style, self.w - indent - NUMBER - 20.0);
        let right = style.aligned(Align::Right);
        let digits = self.shaper.para(&number, &right, NUMBER);
        let item = self.tree.add(list, "TOCI");
        let reference = self.tree.add(item, "Reference");
        let mut inks = self.set(reference, &title, &para, &style, (self.x + indent, 0.0));
        let top = para.height() - digits.height();
        if let (Some(last), Some(line)) = (para.lines.last(), digits.lines.last()) {
            inks.push(self.leader(last, line, indent, top));
        }
        inks.extend(self.set(reference, &number, &digits, &right, (self.x + self.w - NUMBER, top)));
        self.galley.space(gap);
        self.galley.push(Strip::new(para.height(), inks).bound(bond));
    }

    /// Dots from the end of the title to the page number.
    fn leader(&self, title: &Line, number: &Line, indent: f32, top: f32) -> Ink {
        let from = self.x + indent + title.end() + 6.0;
        let first = number.pieces.first().map_or(0.0, |piece| piece.x);
        let to = self.x + self.w - NUMBER + first - 6.0;
        let mut dots = Scene::default();
        if to > from {
            let y = top + number.baseline - 0.5;
            dots.line((to, y), (from, y), Stroke::dashed(INK_3, 0.8, &[0.8, 3.4]));
        }
        Ink::artifact(dots)
    }
}
