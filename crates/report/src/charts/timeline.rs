//! Tasks over months: a lane each, told apart by texture as well as colour.

use super::legend::{Sample, legend};
use super::{Drawing, centred, parts};
use crate::blocks::{Align, State, Timeline};
use crate::palette::{BRAND, BRAND_TINT, COPPER, Hatch, INK, INK_2, LINE, SUNKEN, WHITE, mix};
use crate::scene::{Area, Scene, Stroke};
use crate::text::{Para, Shaper, Style};

const LABEL: Style = Style::sans(9.0, 400.0, INK, 1.2);
const MONTH: Style = Style::sans(8.0, 600.0, INK_2, 1.2);
/// Height of the band with the names of the months.
const HEAD: f32 = 17.0;
const LANE: f32 = 9.5;
const LEAST_ROW: f32 = 20.0;
/// Room for the legend.
const FOOT: f32 = 24.0;

/// The chart in as many parts as pages `room` points high need; each repeats the months.
pub(crate) fn timeline(block: &Timeline, shaper: &mut Shaper<'_>, width: f32, room: f32) -> Vec<Drawing> {
    let left = width * 0.36;
    let labels: Vec<Para> = block.tasks.iter().map(|task| shaper.plain(&task.label, &LABEL, left - 10.0)).collect();
    let heights: Vec<f32> = labels.iter().map(|label| LEAST_ROW.max(label.height() + 7.0)).collect();
    let mut drawings = Vec::new();
    for part in parts(&heights, room - HEAD - FOOT) {
        drawings.push(draw(block, part, &labels, &heights, (left, width), shaper));
    }
    drawings
}

fn draw(
    block: &Timeline,
    part: std::ops::Range<usize>,
    labels: &[Para],
    heights: &[f32],
    (left, width): (f32, f32),
    shaper: &mut Shaper<'_>,
) -> Drawing {
    let mut scene = Scene::default();
    let month = (width - left) / block.months.len().max(1) as f32;
    let total: f32 = heights.get(part.clone()).unwrap_or_default().iter().sum();
    let mut y = HEAD;
    bands(&mut scene, part.clone(), heights, width);
    months(&mut scene, &block.months, (left, width), HEAD + total, shaper);
    for at in part {
        let (Some(task), Some(label), Some(height)) = (block.tasks.get(at), labels.get(at), heights.get(at)) else {
            continue;
        };
        let middle = y + height / 2.0;
        centred(&mut scene, label, 0.0, middle);
        if task.to > task.from {
            // A day or two must still be seen.
            let length = ((task.to - task.from) * month).max(3.0);
            let start = (left + task.from * month).min(width - length);
            lane(&mut scene, Area::new(start, middle - LANE / 2.0, length, LANE), task.state);
        }
        y += height;
    }
    let items: Vec<(Sample, String)> = block.keys.iter().map(|(state, label)| (Sample::State(*state), label.clone())).collect();
    let height = y + 5.0 + legend(&mut scene, &items, shaper, (left, y + 5.0), width - left);
    Drawing { scene, height }
}

/// Every other row on a pale ground. Rules would make a grid, which passes for a table.
fn bands(scene: &mut Scene, part: std::ops::Range<usize>, heights: &[f32], width: f32) {
    let mut y = HEAD;
    for at in part {
        let height = heights.get(at).copied().unwrap_or_default();
        if at % 2 == 1 {
            scene.rect(Area::new(0.0, y, width, height), Some(mix(WHITE, SUNKEN, 0.6)), None);
        }
        y += height;
    }
}

/// Ticks at every month; names at every second, third… one where all would not fit.
fn months(scene: &mut Scene, names: &[String], (left, width): (f32, f32), bottom: f32, shaper: &mut Shaper<'_>) {
    scene.rect(Area::new(left, 0.0, width - left, HEAD - 2.0), Some(SUNKEN), None);
    let month = (width - left) / names.len().max(1) as f32;
    let widest = names.iter().map(|name| shaper.plain(name, &MONTH, 200.0).width()).fold(0.0, f32::max);
    let every = ((widest + 3.0) / month).ceil().max(1.0) as usize;
    for (at, name) in names.iter().enumerate() {
        let x = left + month * at as f32;
        let named = at % every == 0;
        scene.line((x, if named { 0.0 } else { HEAD - 2.0 }), (x, bottom), Stroke::new(LINE, 0.6));
        if named {
            let room = month * every.min(names.len() - at) as f32;
            let para = shaper.single(name, &MONTH.aligned(Align::Left), room.max(widest + 1.0));
            para.draw(scene, x + 2.0, 2.6);
        }
    }
    scene.line((width, 0.0), (width, bottom), Stroke::new(LINE, 0.6));
}

/// One bar in the manner of its state.
pub(super) fn lane(scene: &mut Scene, area: Area, state: State) {
    let (fill, color, texture) = match state {
        State::Planned => (WHITE, BRAND, Hatch::Plain),
        State::Underway => (BRAND_TINT, BRAND, Hatch::Diagonal),
        State::Done => (BRAND, BRAND, Hatch::Plain),
        State::Late => (mix(WHITE, COPPER, 0.22), COPPER, Hatch::Dots),
    };
    scene.rect(area, Some(fill), Some(Stroke::new(color, 0.9)));
    scene.hatch(area.inset(0.6), texture, color);
}
