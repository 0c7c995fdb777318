//! Levels are what they are called: in their own colour, and without any, by texture and letter.

use super::{Drawing, matrix};
use crate::blocks::{Block, parse};
use crate::fonts::Faces;
use crate::look::{contrast, luminance};
use crate::palette::{Hatch, Level, Rgb};
use crate::scene::{Area, Mark, Path};
use crate::setting::Language;
use crate::text::{Paragraphs, Shaper};

const LEVELS: [(&str, Level, [&str; 2]); 4] = [
    ("low", Level::Low, ["F", "L"]),
    ("moderate", Level::Moderate, ["M", "M"]),
    ("high", Level::High, ["É", "H"]),
    ("critical", Level::Critical, ["C", "C"]),
];

/// How a colour is seen by eyes that lack a kind of cone, in linear light (Machado, Oliveira and Fernandes, 2009, severity 1),
/// and on a printer without colours.
const EYES: [(&str, [[f64; 3]; 3]); 5] = [
    ("all cones", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    ("protanopia", [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    ("deutanopia", [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]),
    ("tritanopia", [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]),
    ("grey", [[0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722]]),
];

fn seen(color: Rgb, eye: [[f64; 3]; 3]) -> Rgb {
    let linear = color.map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    eye.map(|row| {
        let light: f64 = row.iter().zip(linear).map(|(weight, channel)| weight * channel).sum::<f64>().clamp(0.0, 1.0);
        let share = if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
        (share * 255.0).round() as u8
    })
}

/// Lightness from 0 to 100, as CIE L* reckons it.
fn lightness(color: Rgb) -> f64 {
    let light = luminance(color);
    if light > 216.0 / 24_389.0 { 116.0 * light.cbrt() - 16.0 } else { light * 24_389.0 / 27.0 }
}

/// A matrix whose rows hold one level each, every cell with a risk in it; the last row holds none.
fn drawn(language: Language) -> Drawing {
    let mut xml = String::from("<report><matrix alt='a' x='x' y='y'>");
    (0..5).for_each(|at| xml.push_str(&format!("<col label='c{at}'/><rowlabel label='r{at}'/>")));
    for likelihood in (1..=5).rev() {
        let (level, risk) = LEVELS.get(5 - likelihood).map_or(("low", ""), |(name, ..)| (*name, "R1"));
        for consequence in 1..=5 {
            xml.push_str(&format!(
                "<cell likelihood='{likelihood}' consequence='{consequence}' level='{level}' beyond='no'>{risk}</cell>"
            ));
        }
    }
    let blocks = parse(&(xml + "</matrix></report>")).unwrap();
    let [Block::Matrix(block)] = blocks.as_slice() else { panic!("{blocks:?}") };
    let faces = Faces::shared().unwrap();
    matrix(block, language, &mut Shaper::new(faces, Paragraphs::default()), 480.0)
}

fn bounds(path: &Path) -> Area {
    let fold =
        |start: f32, pick: fn(f32, f32) -> f32, at: fn(&crate::scene::Knot) -> f32| path.knots.iter().map(at).fold(start, pick);
    let (left, top) = (fold(f32::MAX, f32::min, |knot| knot.x), fold(f32::MAX, f32::min, |knot| knot.y));
    let (right, end) = (fold(f32::MIN, f32::max, |knot| knot.x), fold(f32::MIN, f32::max, |knot| knot.y));
    Area::new(left, top, right - left, end - top)
}

fn within(inner: Area, outer: Area) -> bool {
    inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= outer.x + outer.w && inner.y + inner.h <= outer.y + outer.h
}

#[test]
fn each_cell_has_the_colour_the_texture_and_the_letter_of_its_level() {
    for (at, language) in [Language::Fr, Language::En].into_iter().enumerate() {
        let marks = drawn(language).scene.marks;
        let paths: Vec<(Area, &Path)> =
            marks.iter().filter_map(|mark| if let Mark::Path(path) = mark { Some((bounds(path), path)) } else { None }).collect();
        let cells: Vec<(Area, Rgb)> = paths
            .iter()
            .filter(|(area, _)| area.w > 60.0 && area.h > 30.0)
            .filter_map(|(area, path)| Some((*area, path.fill?)))
            .collect();
        assert_eq!(cells.len(), 25);
        for (row, (_, level, letters)) in LEVELS.iter().enumerate() {
            for (area, fill) in &cells[row * 5..row * 5 + 5] {
                assert_eq!(*fill, level.fill(), "{level:?}");
                let texture = paths.iter().filter(|(inner, path)| {
                    let color = path.fill.or(path.stroke.as_ref().map(|stroke| stroke.color));
                    within(*inner, *area) && color == Some(level.hatch_color()) && inner.w < area.w
                });
                assert_eq!(texture.count() > 10, level.hatch() != Hatch::Plain, "{level:?}");
                let words = marks.iter().filter_map(|mark| match mark {
                    Mark::Text(placed) if within(Area::new(placed.x, placed.baseline, 0.0, 0.0), *area) => Some(placed),
                    _ => None,
                });
                let words: Vec<String> =
                    words.map(|placed| placed.stretch.glyphs.iter().flat_map(|glyph| glyph.said.chars()).collect()).collect();
                assert_eq!(words, [letters[at], "R1"], "{level:?}");
            }
        }
        for (_, fill) in &cells[20..] {
            assert_eq!(*fill, Level::Low.tint(), "a cell without a risk is pale");
        }
    }
}

#[test]
fn levels_are_told_apart_without_colours_and_by_any_eye() {
    for (eye, matrix) in EYES {
        for (name, level, _) in LEVELS {
            let (fill, words, texture) =
                (seen(level.fill(), matrix), seen(level.text(), matrix), seen(level.hatch_color(), matrix));
            // The standard asks for 4.5 of the colours as they are; an eye that sees them nearer still reads the words.
            let least = if eye == "all cones" || eye == "grey" { 4.5 } else { 4.0 };
            assert!(contrast(fill, words) >= least, "{eye}: words on {name}");
            if level.hatch() != Hatch::Plain {
                assert!((lightness(fill) - lightness(texture)).abs() >= 8.0, "{eye}: the texture of {name}");
            }
            for (other_name, other, _) in LEVELS.iter().filter(|(other, ..)| *other != name) {
                let apart = (lightness(fill) - lightness(seen(other.fill(), matrix))).abs();
                assert!(apart >= 10.0, "{eye}: {name} and {other_name} are {apart:.1} apart");
                assert!(level.hatch() != other.hatch() || apart >= 40.0, "{eye}: {name} and {other_name} have one texture");
            }
        }
    }
    for language in 0..2 {
        let letters: std::collections::BTreeSet<&str> = LEVELS.iter().map(|(.., letters)| letters[language]).collect();
        assert_eq!(letters.len(), LEVELS.len());
    }
}
