//! The cover: white paper, a thin petrol rule, a serif title.

use super::composer::{Composer, Half};
use super::logo;
use super::strip::Strip;
use super::styles;
use crate::blocks::{Cover, Run};
use crate::canvas::Ink;
use crate::palette::{BRAND, COPPER, LINE};
use crate::scene::{Area, Scene, Stroke};
use crate::text::{Para, Style};

/// Where the rule above the title lies, as a share of the page's height; on half a page, in points from its top.
const RULE: f32 = 0.30;
const RULE_ON_HALF: f32 = 92.0;
/// Room between the two halves of a shared cover.
const BETWEEN: f32 = 76.0;
/// Space below each line at the foot.
const META_GAP: f32 = 3.0;
/// Sizes tried for the title until it leaves room for the rest.
const TITLE_SIZES: [f32; 6] = [33.0, 28.0, 23.0, 18.0, 14.0, 10.0];

impl Composer<'_, '_> {
    pub(super) fn cover(&mut self, cover: &Cover) {
        let whole = self.page.body_height();
        let (height, rule, down) = match self.half {
            None => (whole, self.page.height * RULE - self.page.top, 0.0),
            Some(Half::Upper) => ((whole - BETWEEN) / 2.0, RULE_ON_HALF, 0.0),
            Some(Half::Lower) => ((whole - BETWEEN) / 2.0, RULE_ON_HALF, (whole + BETWEEN) / 2.0),
        };
        // One logo is enough for two languages.
        let logo = cover.logo.as_ref().filter(|_| self.half != Some(Half::Lower));
        let logo = logo.and_then(|alt| self.set_logo(alt, logo::ON_COVER));
        let under = logo.as_ref().map_or(0.0, |logo| logo.figure.1.h + 12.0);
        let mut inks = self.masthead(cover, under);
        let mut lines = Scene::default();
        lines.rule(self.x, rule, self.w, Stroke::new(BRAND, 1.2));
        inks.push(Ink::artifact(lines));
        let width = self.w * 0.9;
        let paras: Vec<Para> = cover.meta.iter().map(|meta| self.shaper.para(meta, &styles::COVER_META, width)).collect();
        let meta = height - paras.iter().map(|para| para.height() + META_GAP).sum::<f32>() - META_GAP;
        let subtitle = self.shaper.para(&cover.subtitle, &styles::COVER_SUBTITLE, width);
        let style = self.title_style(cover, width, meta - rule - subtitle.height() - 66.0);
        let title = self.shaper.para(&cover.title, &style, width);
        inks.extend(self.cover_text(&cover.title, &title, &style, (self.x, rule + 22.0)));
        let under = rule + 22.0 + title.height() + 14.0;
        inks.extend(self.cover_text(&cover.subtitle, &subtitle, &styles::COVER_SUBTITLE, (self.x, under)));
        inks.extend(self.meta(cover, &paras, meta));
        let figure = logo.as_ref().map(|logo| logo.figure);
        inks.extend(logo.map(|logo| logo.ink));
        let inks = inks.into_iter().map(|ink| ink.lowered(down)).collect();
        self.galley.push(Strip { bare: true, breaks: true, figure, ..Strip::new(whole, inks) });
        self.galley.break_page();
    }

    fn cover_text(&mut self, runs: &[Run], para: &Para, style: &Style, at: (f32, f32)) -> Vec<Ink> {
        if runs.is_empty() {
            return Vec::new();
        }
        let node = self.tree.add(self.parent, "P");
        self.set(node, runs, para, style, at)
    }

    /// The organisation at the left, under its logo; the mark of secrecy or draft at the right.
    fn masthead(&mut self, cover: &Cover, under: f32) -> Vec<Ink> {
        let org = self.shaper.para(&cover.org, &styles::COVER_ORG, self.w * 0.6);
        let mut inks = self.cover_text(&cover.org, &org, &styles::COVER_ORG, (self.x, under));
        if let Some(mark) = &cover.mark {
            let para = self.shaper.para(mark, &styles::COVER_MARK, self.w * 0.36);
            let (width, left) = (para.width() + 20.0, self.x + self.w - para.width() - 20.0);
            let mut border = Scene::default();
            let area = Area::new(left, -4.0, width, para.height() + 9.0);
            border.rounded(area, 3.0, None, Some(Stroke::new(COPPER, 1.0)));
            inks.push(Ink::artifact(border));
            inks.extend(self.cover_text(mark, &para, &styles::COVER_MARK, (left + 10.0, 0.5)));
        }
        inks
    }

    /// The largest size at which the title is at most `room` high.
    fn title_style(&mut self, cover: &Cover, width: f32, room: f32) -> Style {
        let mut style = styles::COVER_TITLE;
        // Neither of two languages is more prominent: the first sizes fit only the shorter title.
        let first = if self.half.is_some() { 2 } else { 0 };
        for size in TITLE_SIZES.into_iter().skip(first) {
            style = styles::COVER_TITLE.sized(size);
            if self.shaper.para(&cover.title, &style, width).height() <= room {
                break;
            }
        }
        style
    }

    /// Lines at the foot of the cover, from `top` down.
    fn meta(&mut self, cover: &Cover, paras: &[Para], top: f32) -> Vec<Ink> {
        let mut rule = Scene::default();
        if !paras.is_empty() {
            rule.rule(self.x, top - 10.0, self.w, Stroke::new(LINE, 0.8));
        }
        let mut inks = vec![Ink::artifact(rule)];
        let mut y = top;
        for (runs, para) in cover.meta.iter().zip(paras) {
            inks.extend(self.cover_text(runs, para, &styles::COVER_META, (self.x, y)));
            y += para.height() + META_GAP;
        }
        inks
    }
}
