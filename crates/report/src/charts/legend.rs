//! Legends: samples with their words, as many on a line as fit.

use super::{centred, chip};
use crate::blocks::State;
use crate::palette::{INK, INK_2, Level};
use crate::scene::{Area, Scene, Stroke};
use crate::text::{Shaper, Style};

/// What a legend explains.
#[derive(Clone, Copy)]
pub(super) enum Sample {
    Level(Level),
    /// The heavy line of the risk appetite.
    Border,
    State(State),
    /// The tick of a target.
    Target,
}

const TEXT: Style = Style::sans(8.4, 400.0, INK_2, 1.25);
const WIDTH: f32 = 18.0;
const HEIGHT: f32 = 11.0;
const ROW: f32 = 16.0;

/// Draws `items` from `x`, `y` in lines of `width`; gives the height used.
pub(super) fn legend(scene: &mut Scene, items: &[(Sample, String)], shaper: &mut Shaper<'_>, place: (f32, f32), width: f32) -> f32 {
    let (mut x, mut y) = (0.0, 0.0);
    for (sample, text) in items {
        let para = shaper.single(text, &TEXT, (width - WIDTH - 6.0).max(40.0));
        let needed = WIDTH + 5.0 + para.width();
        if x > 0.0 && x + needed > width {
            (x, y) = (0.0, y + ROW);
        }
        let (left, middle) = (place.0 + x, place.1 + y + ROW / 2.0);
        draw(scene, *sample, Area::new(left, middle - HEIGHT / 2.0, WIDTH, HEIGHT));
        centred(scene, &para, left + WIDTH + 5.0, middle);
        x += needed + 14.0;
    }
    if items.is_empty() { 0.0 } else { y + ROW }
}

fn draw(scene: &mut Scene, sample: Sample, area: Area) {
    let middle = area.y + area.h / 2.0;
    match sample {
        Sample::Level(level) => chip(scene, area, level, area.w),
        Sample::Border => scene.rule(area.x, middle, area.w, Stroke::new(INK, 2.4)),
        Sample::State(state) => super::timeline::lane(scene, Area { y: area.y + 1.0, h: area.h - 2.0, ..area }, state),
        Sample::Target => {
            let x = area.x + area.w - 4.0;
            scene.line((x, area.y), (x, area.y + area.h), Stroke::new(INK, 1.6));
        }
    }
}
