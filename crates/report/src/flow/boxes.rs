//! Boxes: callouts, resolutions to vote, and the lines to sign on.

use super::composer::Composer;
use super::strip::{Bond, Frame, Strip};
use super::styles;
use crate::blocks::{Callout, Decision, Rich, Run, Tone};
use crate::canvas::{Ink, NodeId, Role};
use crate::palette::{BRAND, BRAND_TINT, DANGER, DANGER_TINT, INK, INK_2, INK_3, Rgb, SUNKEN, WARNING, WARNING_TINT, WHITE};
use crate::scene::{Area, Scene, Stroke};

/// Width of the column that holds the number of a resolution.
const NUMBER: f32 = 38.0;
/// Side of the box to tick.
const TICK: f32 = 9.0;

impl Composer<'_, '_> {
    pub(super) fn callout(&mut self, callout: &Callout) {
        let (fill, bar) = tone(callout.tone);
        let frame = Frame { x: self.x, width: self.w, pad: 9.0, fill: Some(fill), bar: Some(bar), border: None };
        let node = self.tree.add(self.parent, "Sect");
        self.galley.space(11.0);
        self.galley.anchor(callout.id.as_ref());
        let start = self.galley.strips.len();
        self.galley.open_frame(frame);
        self.within(node, 16.0, 14.0, |inner| {
            inner.box_title(&callout.title, bar);
            inner.blocks(&callout.body);
        });
        self.galley.close_frame();
        self.galley.bind_from(start, Bond::Prefer);
        self.galley.space(11.0);
    }

    fn box_title(&mut self, title: &str, color: Rgb) {
        if title.is_empty() {
            return;
        }
        let style = styles::BOX_TITLE.colored(if color == INK_3 { INK } else { color });
        let runs = [Run { text: title.to_owned(), ..Run::default() }];
        let node = self.tree.add(self.parent, "P");
        self.title(node, &runs, &style);
        self.galley.space(3.0);
    }

    pub(super) fn decisions(&mut self, decisions: &[Decision]) {
        for decision in decisions {
            self.decision(decision);
        }
    }

    fn decision(&mut self, decision: &Decision) {
        let frame = Frame { x: self.x, width: self.w, pad: 12.0, fill: Some(WHITE), bar: None, border: Some(BRAND) };
        let node = self.tree.add(self.parent, "Sect");
        self.galley.space(13.0);
        self.galley.anchor(decision.id.as_ref());
        let start = self.galley.strips.len();
        self.galley.open_frame(frame);
        self.decision_title(node, decision);
        self.within(node, 14.0 + NUMBER, 16.0, |inner| {
            inner.blocks(&decision.body);
            inner.vote(&decision.options);
        });
        self.galley.close_frame();
        self.galley.bind_from(start, Bond::Prefer);
        self.galley.space(13.0);
    }

    fn decision_title(&mut self, section: NodeId, decision: &Decision) {
        let number = [Run { text: decision.number.clone(), ..Run::default() }];
        let title = [Run { text: decision.title.clone(), ..Run::default() }];
        let left = self.x + 14.0;
        let node = self.tree.add(section, "P");
        let para = self.shaper.para(&number, &styles::DECISION_NUMBER, NUMBER);
        let mut height = para.height();
        let mut inks = self.set(node, &number, &para, &styles::DECISION_NUMBER, (left, 0.0));
        let para = self.shaper.para(&title, &styles::DECISION_TITLE, self.w - NUMBER - 30.0);
        // The two baselines meet: the number is the larger one.
        inks.extend(self.set(node, &title, &para, &styles::DECISION_TITLE, (left + NUMBER, 2.6)));
        height = height.max(para.height() + 2.6);
        self.galley.push(Strip::new(height, inks).bound(Bond::Must));
        self.galley.space(4.0);
    }

    /// Empty boxes to tick, as many on a line as fit.
    fn vote(&mut self, options: &[Rich]) {
        if options.is_empty() {
            return;
        }
        let list = self.tree.add(self.parent, "L");
        self.tree.edit(list, |node| node.numbering = Some("None"));
        self.galley.space(9.0);
        let (mut x, mut height, mut inks) = (self.x, 0.0_f32, Vec::new());
        for option in options {
            let para = self.shaper.para(option, &styles::BODY, self.w - TICK - 8.0);
            let width = TICK + 7.0 + para.width();
            if x > self.x && x + width > self.x + self.w {
                self.galley.push(Strip::new(height, std::mem::take(&mut inks)).bound(Bond::Must));
                (x, height) = (self.x, 0.0);
            }
            inks.extend(self.option(list, option, &para, x));
            height = height.max(para.height() + 7.0);
            x += width + 24.0;
        }
        self.galley.push(Strip::new(height, inks));
    }

    fn option(&mut self, list: NodeId, option: &[Run], para: &crate::text::Para, x: f32) -> Vec<Ink> {
        let item = self.tree.add(list, "LI");
        let label = self.tree.add(item, "Lbl");
        self.tree.edit(label, |node| node.actual = Some("\u{2610}".to_owned()));
        let mut tick = Scene::default();
        tick.rect(Area::new(x, 10.2, TICK, TICK), Some(WHITE), Some(Stroke::new(INK_2, 0.9)));
        let mut inks = vec![Ink::new(Role::Content(self.tree.slot(label)), tick)];
        let body = self.tree.add(item, "LBody");
        inks.extend(self.set(body, option, para, &styles::BODY, (x + TICK + 7.0, 7.0)));
        inks
    }

    pub(super) fn sign(&mut self, lines: &[String]) {
        const LABEL: f32 = 120.0;
        self.galley.space(10.0);
        let start = self.galley.strips.len();
        for line in lines {
            let runs = [Run { text: line.clone(), ..Run::default() }];
            let para = self.shaper.para(&runs, &styles::SIGN_LABEL, LABEL - 8.0);
            let height = para.height() + 20.0;
            let node = self.tree.add(self.parent, "P");
            let mut inks = self.set(node, &runs, &para, &styles::SIGN_LABEL, (self.x, 18.0));
            let mut rule = Scene::default();
            rule.rule(self.x + LABEL, height, (self.w - LABEL) * 0.82, Stroke::new(INK_3, 0.6));
            inks.push(Ink::artifact(rule));
            self.galley.push(Strip::new(height + 0.5, inks));
        }
        self.galley.bind_from(start, Bond::Prefer);
        self.galley.space(10.0);
    }
}

/// Fill and bar of a callout.
const fn tone(tone: Tone) -> (Rgb, Rgb) {
    match tone {
        Tone::Decision => (BRAND_TINT, BRAND),
        Tone::Info => (SUNKEN, INK_3),
        Tone::Caution => (WARNING_TINT, WARNING),
        Tone::Danger => (DANGER_TINT, DANGER),
    }
}
