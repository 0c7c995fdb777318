//! Horizontal bars: the value solid, what is not known for sure hatched, the target as a tick.

use super::legend::{Sample, legend};
use super::{Drawing, centred, parts};
use crate::blocks::{Align, Bar, Bars};
use crate::palette::{BRAND, CONTROL, Hatch, INK, INK_2, INK_3, LINE, SUNKEN, WHITE, maturity, mix};
use crate::scene::{Area, Scene, Stroke};
use crate::text::{Para, Shaper, Style};

const LABEL: Style = Style::sans(9.2, 400.0, INK, 1.2);
const TEXT: Style = Style::sans(9.2, 600.0, INK, 1.2);
const SCALE: Style = Style::sans(7.8, 400.0, INK_3, 1.2);
/// Height of a bar.
const THICK: f32 = 11.0;
const LEAST_ROW: f32 = 21.0;
/// Room for the scale and the legend.
const FOOT: f32 = 34.0;

/// Columns of the chart: names, tracks, values.
struct Columns {
    track: f32,
    end: f32,
    text: f32,
    width: f32,
}

/// The chart in as many parts as pages `room` points high need.
pub(crate) fn bars(block: &Bars, shaper: &mut Shaper<'_>, width: f32, room: f32) -> Vec<Drawing> {
    let columns = Columns { track: width * 0.34, end: width * 0.80, text: width * 0.80 + 10.0, width };
    let rows: Vec<(Para, Para)> = block
        .bars
        .iter()
        .map(|bar| {
            let label = shaper.plain(&bar.label, &LABEL, columns.track - 10.0);
            (label, shaper.plain(&bar.text, &TEXT, columns.width - columns.text))
        })
        .collect();
    let heights: Vec<f32> = rows.iter().map(|(label, text)| LEAST_ROW.max(label.height().max(text.height()) + 7.0)).collect();
    let parts = parts(&heights, room - FOOT);
    parts.into_iter().map(|part| draw(block, part, &rows, &heights, &columns, shaper)).collect()
}

fn draw(
    block: &Bars,
    part: std::ops::Range<usize>,
    rows: &[(Para, Para)],
    heights: &[f32],
    columns: &Columns,
    shaper: &mut Shaper<'_>,
) -> Drawing {
    let mut scene = Scene::default();
    let total: f32 = heights.get(part.clone()).unwrap_or_default().iter().sum();
    grid(&mut scene, block.max, columns, total);
    let mut y = 0.0;
    for at in part {
        let (Some(bar), Some((label, text)), Some(height)) = (block.bars.get(at), rows.get(at), heights.get(at)) else {
            continue;
        };
        let middle = y + height / 2.0;
        centred(&mut scene, label, 0.0, middle);
        draw_bar(&mut scene, bar, block.max, columns, middle);
        centred(&mut scene, text, columns.text, middle);
        y += height;
    }
    if let Some(target) = block.target {
        let x = columns.x(target, block.max);
        // White on either side, to be seen on a dark bar.
        scene.line((x, 0.0), (x, total), Stroke::new(WHITE, 3.4));
        scene.line((x, 0.0), (x, total), Stroke::new(INK, 1.6));
    }
    scale(&mut scene, block.max, columns, total, shaper);
    let height = total + 17.0;
    let items: Vec<(Sample, String)> = block.target_label.iter().map(|label| (Sample::Target, label.clone())).collect();
    let place = (columns.track, height);
    let legend = legend(&mut scene, &items, shaper, place, columns.width - columns.track);
    Drawing { scene, height: height + legend }
}

impl Columns {
    /// Where `value` lies on a scale to `max`.
    fn x(&self, value: f32, max: f32) -> f32 {
        self.track + (self.end - self.track) * (value / max).clamp(0.0, 1.0)
    }
}

/// Whole numbers of the scale, thinned out on a long one.
fn steps(max: f32) -> impl Iterator<Item = f32> {
    let step = (max / 10.0).ceil().max(1.0);
    let count = (max / step).floor() as u16;
    (0..=count).map(move |at| f32::from(at) * step)
}

fn grid(scene: &mut Scene, max: f32, columns: &Columns, height: f32) {
    for value in steps(max) {
        let x = columns.x(value, max);
        scene.line((x, 0.0), (x, height + 2.0), Stroke::new(LINE, 0.6));
    }
}

fn scale(scene: &mut Scene, max: f32, columns: &Columns, y: f32, shaper: &mut Shaper<'_>) {
    for value in steps(max) {
        let para = shaper.plain(&format!("{value}"), &SCALE.aligned(Align::Centre), 30.0);
        para.draw(scene, columns.x(value, max) - 15.0, y + 3.0);
    }
}

fn draw_bar(scene: &mut Scene, bar: &Bar, max: f32, columns: &Columns, middle: f32) {
    let top = middle - THICK / 2.0;
    let area = |from: f32, to: f32| {
        let (left, right) = (columns.x(from, max), columns.x(to, max));
        Area::new(left, top, (right - left).max(0.0), THICK)
    };
    scene.rect(area(0.0, max), Some(SUNKEN), None);
    let Some(value) = bar.value else {
        scene.rect(area(0.0, max), Some(WHITE), Some(Stroke::dashed(CONTROL, 0.7, &[2.2, 1.6])));
        return;
    };
    let color = maturity(value, max);
    if let Some(high) = bar.high.filter(|high| *high > value) {
        let open = area(value, high);
        scene.rect(open, Some(mix(WHITE, BRAND, 0.12)), None);
        scene.hatch(open, Hatch::Diagonal, mix(WHITE, BRAND, 0.55));
    }
    scene.rect(area(0.0, value), Some(color), Some(Stroke::new(BRAND, 0.7)));
    // The lower end shows as a tick inside the solid bar.
    if let Some(low) = bar.low.filter(|low| *low < value) {
        let x = columns.x(low, max);
        let tick = if value / max > 0.5 { WHITE } else { INK_2 };
        scene.line((x, top + 1.0), (x, top + THICK - 1.0), Stroke::dashed(tick, 1.0, &[2.0, 1.2]));
    }
}
