//! Large figures, and the charts put into the flow as described pictures.

use super::composer::Composer;
use super::strip::Strip;
use super::styles;
use crate::blocks::{Bars, MatrixBlock, Run, Tile, Timeline};
use crate::canvas::{Ink, NodeId, Role};
use crate::charts::{self, Drawing};
use crate::palette::BRAND;
use crate::scene::{Area, Scene, Stroke};
use crate::text::Style;

/// Space between two figures.
const GUTTER: f32 = 16.0;
/// Sizes tried for a figure until it stands on one line.
const VALUE_SIZES: [f32; 6] = [27.0, 23.0, 19.0, 15.0, 12.0, 9.0];

impl Composer<'_, '_> {
    pub(super) fn figures(&mut self, tiles: &[Tile]) {
        let shares: f32 = tiles.iter().map(|tile| tile.share).sum();
        let gutters = GUTTER * tiles.len().saturating_sub(1) as f32;
        let unit = (self.w - gutters) / shares.max(0.01);
        let (mut x, mut height, mut inks) = (self.x, 0.0_f32, Vec::new());
        for tile in tiles {
            let width = unit * tile.share;
            let (tile_inks, tile_height) = self.tile(tile, x, width);
            inks.extend(tile_inks);
            height = height.max(tile_height);
            x += width + GUTTER;
        }
        self.galley.space(12.0);
        self.galley.push(Strip::new(height, inks));
        self.galley.space(14.0);
    }

    fn tile(&mut self, tile: &Tile, x: f32, width: f32) -> (Vec<Ink>, f32) {
        let node = self.tree.add(self.parent, "Sect");
        let mut rule = Scene::default();
        rule.rule(x, 0.6, width, Stroke::new(BRAND, 1.2));
        let mut inks = vec![Ink::artifact(rule)];
        let mut y = 7.0;
        y += self.value(node, tile, (x, y), width, &mut inks);
        y += self.tile_text(node, &tile.label, &styles::TILE_LABEL, (x, y + 3.0), width, &mut inks) + 3.0;
        if let Some(note) = &tile.note {
            y += self.tile_text(node, note, &styles::TILE_NOTE, (x, y + 1.5), width, &mut inks) + 1.5;
        }
        (inks, y)
    }

    /// The figure and its unit on one baseline, or the unit below where there is no room.
    fn value(&mut self, node: NodeId, tile: &Tile, at: (f32, f32), width: f32, inks: &mut Vec<Ink>) -> f32 {
        let mut style = styles::TILE_VALUE;
        for size in VALUE_SIZES {
            style = styles::TILE_VALUE.sized(size);
            if self.shaper.plain(&tile.value, &style, width).lines.len() <= 1 {
                break;
            }
        }
        let runs = [Run { text: tile.value.clone(), ..Run::default() }];
        let para = self.shaper.para(&runs, &style, width);
        let node = self.tree.add(node, "P");
        inks.extend(self.set(node, &runs, &para, &style, at));
        let (mut height, end) = (para.height(), para.width() + 6.0);
        let Some(unit) = &tile.unit else { return height };
        let runs = [Run { text: unit.clone(), ..Run::default() }];
        let beside = self.shaper.para(&runs, &styles::TILE_UNIT, (width - end).max(1.0));
        let baselines = (para.lines.last().map(|line| line.baseline), beside.lines.first().map(|line| line.baseline));
        if let ((Some(value), Some(unit)), 1) = (baselines, beside.lines.len()) {
            inks.extend(self.set(node, &runs, &beside, &styles::TILE_UNIT, (at.0 + end, at.1 + value - unit)));
        } else {
            let below = self.shaper.para(&runs, &styles::TILE_UNIT, width);
            inks.extend(self.set(node, &runs, &below, &styles::TILE_UNIT, (at.0, at.1 + height)));
            height += below.height();
        }
        height
    }

    fn tile_text(&mut self, node: NodeId, text: &str, style: &Style, at: (f32, f32), width: f32, inks: &mut Vec<Ink>) -> f32 {
        let runs = [Run { text: text.to_owned(), ..Run::default() }];
        let para = self.shaper.para(&runs, style, width);
        let node = self.tree.add(node, "P");
        inks.extend(self.set(node, &runs, &para, style, at));
        para.height()
    }

    pub(super) fn matrix(&mut self, matrix: &MatrixBlock) {
        let drawing = charts::matrix(matrix, self.setting.language, self.shaper, self.w);
        self.picture(matrix.id.as_ref(), &matrix.alt, vec![drawing]);
    }

    pub(super) fn bars(&mut self, bars: &Bars) {
        let drawings = charts::bars(bars, self.shaper, self.w, self.page.body_height());
        self.picture(bars.id.as_ref(), &bars.alt, drawings);
    }

    pub(super) fn timeline(&mut self, timeline: &Timeline) {
        let drawings = charts::timeline(timeline, self.shaper, self.w, self.page.body_height());
        self.picture(timeline.id.as_ref(), &timeline.alt, drawings);
    }

    /// Pictures one below the other: several when one page cannot hold all, each described and numbered.
    fn picture(&mut self, id: Option<&String>, alt: &str, drawings: Vec<Drawing>) {
        let count = drawings.len();
        self.galley.space(10.0);
        self.galley.anchor(id);
        for (at, drawing) in drawings.into_iter().enumerate() {
            let node = self.tree.add(self.parent, "Figure");
            let said = if count > 1 { format!("{alt} ({}/{count})", at + 1) } else { alt.to_owned() };
            self.tree.edit(node, |node| node.alt = Some(said));
            let mut scene = Scene::default();
            scene.add(drawing.scene, self.x, 0.0);
            let ink = Ink::new(Role::Content(self.tree.slot(node)), scene);
            let area = Area::new(self.x, 0.0, self.w, drawing.height);
            self.galley.push(Strip { figure: Some((node, area)), ..Strip::new(drawing.height, vec![ink]) });
            self.galley.space(10.0);
        }
        self.galley.space(14.0);
    }
}
