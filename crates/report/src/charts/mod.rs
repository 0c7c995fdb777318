//! Charts as vectors with real text. Each is drawn from the left edge 0 and the top 0 to a given width.

mod bars;
mod legend;
mod matrix;
mod timeline;

pub(crate) use bars::bars;
pub(crate) use matrix::matrix;
pub(crate) use timeline::timeline;

use crate::palette::{CONTROL, Level};
use crate::scene::{Area, Scene, Stroke};
use crate::text::Para;

/// A finished chart, or a part of one that no single page could hold.
#[derive(Debug, Default)]
pub(crate) struct Drawing {
    pub(crate) scene: Scene,
    pub(crate) height: f32,
}

/// A risk level as a filled chip with its texture in a band at the left; `band` is that band's width.
pub(crate) fn chip(scene: &mut Scene, area: Area, level: Level, band: f32) {
    let border = match level {
        Level::None => Some(Stroke::dashed(CONTROL, 0.7, &[2.2, 1.6])),
        Level::Low => Some(Stroke::new(CONTROL, 0.7)),
        Level::Moderate | Level::High | Level::Critical => None,
    };
    scene.rounded(area, 2.5, Some(level.fill()), border);
    let texture = Area { w: band.min(area.w), ..area }.inset(0.8);
    scene.hatch(texture, level.hatch(), level.hatch_color());
}

/// Draws `para` with its middle at `middle`.
fn centred(scene: &mut Scene, para: &Para, x: f32, middle: f32) {
    para.draw(scene, x, middle - para.height() / 2.0);
}

/// Rows of height `heights` cut into parts, each at most `room` high in all.
fn parts(heights: &[f32], room: f32) -> Vec<std::ops::Range<usize>> {
    let (mut parts, mut start, mut sum) = (Vec::new(), 0, 0.0);
    for (at, height) in heights.iter().enumerate() {
        if sum + height > room && at > start {
            parts.push(start..at);
            (start, sum) = (at, 0.0);
        }
        sum += height;
    }
    parts.push(start..heights.len());
    parts
}

#[cfg(test)]
mod levels;

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn rows_are_cut_where_the_room_ends() {
        assert_eq!(parts(&[30.0, 30.0, 30.0], 60.0), [0..2, 2..3]);
        assert_eq!(parts(&[90.0, 30.0], 60.0), [0..1, 1..2]);
        assert_eq!(parts(&[], 60.0), vec![0..0; 1]);
    }
}
