//! Headings, paragraphs, lists and facts.

use super::composer::Composer;
use super::strip::{Bond, Frame, Strip};
use super::styles::{self, PageFrame};
use super::unnamed;
use crate::blocks::{Align, Cell, Column, Fact, Facts, Heading, Kind, List, Paragraph, Row, Run, Table, plain};
use crate::canvas::{Anchor, Ink, NodeId};
use crate::palette::{BRAND, COPPER};
use crate::scene::{Scene, Stroke};
use crate::text::Style;

impl Composer<'_, '_> {
    pub(super) fn heading(&mut self, heading: &Heading) {
        let id = heading.id.clone().unwrap_or_else(|| unnamed(self.headings));
        self.headings += 1;
        if heading.new_page {
            self.galley.break_page();
        }
        let (tag, before, after) = match heading.level {
            1 => ("H1", 28.0, 13.0),
            2 => ("H2", 20.0, 6.0),
            _ => ("H3", 14.0, 3.5),
        };
        let node = self.tree.add(self.parent, tag);
        let anchor = Anchor { id, heading: Some((heading.level, plain(&heading.text))) };
        self.galley.space(before);
        self.galley.mark(anchor);
        self.title(node, &heading.text, &styles::heading(heading.level));
        if heading.level == 1 {
            let mut rule = Scene::default();
            rule.rule(self.x, 7.0, self.w, Stroke::new(BRAND, 0.9));
            self.galley.push(Strip::new(8.0, vec![Ink::artifact(rule)]).bound(Bond::Must));
        }
        self.galley.space(after);
    }

    /// A title over as many lines as it takes, bound to what follows.
    pub(super) fn title(&mut self, node: NodeId, runs: &[Run], style: &Style) {
        let para = self.shaper.para(runs, style, self.w);
        let inks = self.inks(&para, runs, style, node, self.x);
        for (line, inks) in para.lines.iter().zip(inks) {
            self.galley.push(Strip::new(line.height, inks).bound(Bond::Must));
        }
    }

    pub(super) fn paragraph(&mut self, paragraph: &Paragraph) {
        self.galley.anchor(paragraph.id.as_ref());
        let (style, gap) = match paragraph.kind {
            Kind::Lead => (styles::LEAD, 10.0),
            Kind::Body => (styles::BODY, 7.5),
            Kind::Small => (styles::SMALL, 6.0),
            Kind::Caution => return self.caution(paragraph),
        };
        let node = self.tree.add(self.parent, "P");
        self.galley.space(gap);
        self.lines(node, &paragraph.text, &style, self.w.min(PageFrame::MEASURE));
        self.galley.space(gap);
    }

    /// A warning in the flow of text: a copper bar beside it.
    fn caution(&mut self, paragraph: &Paragraph) {
        let frame = Frame { x: self.x, width: self.w, pad: 2.0, fill: None, bar: Some(COPPER), border: None };
        let node = self.tree.add(self.parent, "P");
        self.galley.space(9.0);
        let start = self.galley.strips.len();
        self.galley.open_frame(frame);
        self.within(node, 13.0, 0.0, |inner| {
            inner.lines(node, &paragraph.text, &styles::CAUTION, inner.w.min(PageFrame::MEASURE));
        });
        self.galley.close_frame();
        self.galley.bind_from(start, Bond::Prefer);
        self.galley.space(9.0);
    }

    pub(super) fn list(&mut self, list: &List) {
        let node = self.tree.add(self.parent, "L");
        let numbering = if list.numbered { "Decimal" } else { "Disc" };
        self.tree.edit(node, |node| node.numbering = Some(numbering));
        self.galley.space(6.0);
        for (at, item) in list.items.iter().enumerate() {
            let label = if list.numbered { format!("{}.", at + 1) } else { "•".to_owned() };
            self.item(node, &label, item);
            self.galley.space(3.5);
        }
        self.galley.space(8.0);
    }

    /// A list item: its label stands on the line of its first strip.
    fn item(&mut self, list: usize, label: &str, text: &[Run]) {
        const INDENT: f32 = 19.0;
        let item = self.tree.add(list, "LI");
        let mark = self.tree.add(item, "Lbl");
        let runs = [Run { text: label.to_owned(), ..Run::default() }];
        let para = self.shaper.para(&runs, &styles::BULLET, INDENT);
        let inks = self.set(mark, &runs, &para, &styles::BULLET, (self.x + 4.0, 0.0));
        let body = self.tree.add(item, "LBody");
        let first = self.galley.strips.len();
        self.within(body, INDENT, 0.0, |inner| {
            inner.lines(body, text, &styles::BODY, inner.w.min(PageFrame::MEASURE - INDENT));
        });
        match self.galley.strips.get_mut(first) {
            Some(strip) => {
                strip.inks.splice(0..0, inks);
            }
            None => self.galley.push(Strip::new(para.height(), inks)),
        }
    }

    /// Facts are a table of two columns whose first cells are headers.
    pub(super) fn facts(&mut self, facts: &Facts) {
        let key = (self.w * 0.32).min(150.0);
        let cell =
            |header: bool, text: &[Run]| Cell { header, align: Align::Left, level: None, fill: None, span: 1, text: text.to_vec() };
        let row = |fact: &Fact| Row { id: None, head: false, cells: vec![cell(true, &fact.key), cell(false, &fact.value)] };
        self.table(&Table {
            id: None,
            columns: vec![Column::Fixed(key), Column::Share(1.0)],
            size: 9.6,
            caption: None,
            continued: facts.continued.clone(),
            rows: facts.lines.iter().map(row).collect(),
        });
    }
}
