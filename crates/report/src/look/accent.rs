//! A colour of the organisation’s own, dark enough to be read.

use crate::palette::{BRAND, BRAND_TINT, INK, Rgb, WHITE, mix};

/// The least contrast of words, as WCAG 2 asks for (AA).
const READABLE: f64 = 4.5;
/// How much of the colour the palest ground under it has.
const TINT: f32 = 0.12;
/// Steps of darkening between the colour and ink.
const STEPS: u8 = 50;

/// An accent: the colour asked for, and the one that is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accent {
    asked: Rgb,
    used: Rgb,
}

impl Accent {
    /// Reads a colour such as `#0B5566`; nothing for any other words.
    #[must_use]
    pub fn read(words: &str) -> Option<Self> {
        let digits = words.trim().strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let channel = |at: usize| digits.get(at..at + 2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        let asked = [channel(0)?, channel(2)?, channel(4)?];
        Some(Self { asked, used: darkened(asked) })
    }

    /// The colour asked for, such as `#FFCC00`.
    #[must_use]
    pub fn asked(self) -> String {
        written(self.asked)
    }

    /// The colour printed: the one asked for or, where it could not be read, the first darker one that can.
    #[must_use]
    pub fn used(self) -> String {
        written(self.used)
    }

    /// Whether it had to be darkened.
    #[must_use]
    pub fn is_darkened(self) -> bool {
        self.asked != self.used
    }

    /// The colour in which one of the palette is printed.
    pub(crate) fn of(self, color: Rgb) -> Rgb {
        match color {
            BRAND => self.used,
            BRAND_TINT => mix(WHITE, self.used, TINT),
            other => other,
        }
    }
}

fn written([red, green, blue]: Rgb) -> String {
    format!("#{red:02X}{green:02X}{blue:02X}")
}

/// The colour, with as little ink in it as makes it readable on white and on its own tint, and white readable on it.
fn darkened(color: Rgb) -> Rgb {
    let shades = (0..=STEPS).map(|step| mix(color, INK, f32::from(step) / f32::from(STEPS)));
    let readable = |shade: &Rgb| contrast(*shade, mix(WHITE, *shade, TINT)) >= READABLE;
    shades.into_iter().find(readable).unwrap_or(INK)
}

/// Contrast of two colours, from 1 to 21, as WCAG 2 reckons it.
pub(crate) fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

pub(crate) fn luminance(color: Rgb) -> f64 {
    let [red, green, blue] = color.map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_colour_is_made_readable_and_a_readable_one_stays() {
        assert_eq!(Accent::read("#0b5566").unwrap().used(), "#0B5566");
        for pale in ["#FFFFFF", "#FFCC00", "#00FF00", "#88CCEE", "#808080"] {
            let accent = Accent::read(pale).unwrap();
            assert!(accent.is_darkened() && accent.asked() == pale, "{pale}");
            for ground in [WHITE, accent.of(BRAND_TINT)] {
                assert!(contrast(accent.used, ground) >= READABLE, "{pale} becomes {}", accent.used());
            }
        }
        for dark in ["#000000", "#5E0D28", "#123456", "#7A0000"] {
            assert!(!Accent::read(dark).unwrap().is_darkened(), "{dark}");
        }
    }

    #[test]
    fn what_is_no_colour_is_none() {
        for wrong in ["", "0B5566", "#0B556", "#0B55666", "#0B55GG", "red", "#+12345", "#é1234"] {
            assert_eq!(Accent::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert!((contrast(WHITE, [0, 0, 0]) - 21.0).abs() < 0.01);
        assert!((contrast(WHITE, [0x76, 0x76, 0x76]) - 4.54).abs() < 0.01);
    }
}
