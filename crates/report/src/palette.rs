//! The colours of the paper: ink, petrol, and the two ramps whose meaning must survive a grey printer.

/// A colour in sRGB, eight bits a channel.
pub(crate) type Rgb = [u8; 3];

pub(crate) const WHITE: Rgb = [0xFF, 0xFF, 0xFF];
pub(crate) const INK: Rgb = [0x16, 0x21, 0x2C];
pub(crate) const INK_2: Rgb = [0x4A, 0x57, 0x63];
pub(crate) const INK_3: Rgb = [0x5E, 0x6B, 0x76];
pub(crate) const LINE: Rgb = [0xDD, 0xD9, 0xCF];
/// Borders that carry information, 4.0 to 1 on white.
pub(crate) const CONTROL: Rgb = [0x75, 0x81, 0x8B];
pub(crate) const BRAND: Rgb = [0x0B, 0x55, 0x66];
pub(crate) const BRAND_TINT: Rgb = [0xE3, 0xF0, 0xF3];
pub(crate) const SUNKEN: Rgb = [0xF3, 0xF1, 0xEB];
pub(crate) const COPPER: Rgb = [0x9A, 0x46, 0x14];
pub(crate) const WARNING: Rgb = [0x7A, 0x4A, 0x00];
pub(crate) const WARNING_TINT: Rgb = [0xFD, 0xF1, 0xD6];
pub(crate) const DANGER: Rgb = [0xA5, 0x1D, 0x2D];
pub(crate) const DANGER_TINT: Rgb = [0xFB, 0xE9, 0xEA];

/// Maturity, five petrol steps from nothing in place to mastered.
const MATURITY: [Rgb; 5] = [[0xE4, 0xEE, 0xF0], [0xB4, 0xD3, 0xD8], [0x74, 0xAE, 0xB7], [0x2B, 0x7A, 0x87], [0x0A, 0x45, 0x50]];

/// Level of a risk, from the one to live with to the one to stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    Low,
    Moderate,
    High,
    Critical,
    /// Not assessed: a dashed border and no fill, so that it never passes for low.
    None,
}

/// A texture that tells levels apart without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hatch {
    Plain,
    Dots,
    Diagonal,
}

impl Level {
    pub(crate) const fn fill(self) -> Rgb {
        match self {
            Self::Low => [0xE6, 0xF0, 0xF4],
            Self::Moderate => [0xEF, 0xC4, 0x5C],
            Self::High => [0xC2, 0x4E, 0x14],
            Self::Critical => [0x5E, 0x0D, 0x28],
            Self::None => WHITE,
        }
    }

    /// The colour of words on [`Self::fill`], at least 4.5 to 1.
    pub(crate) const fn text(self) -> Rgb {
        match self {
            Self::Low | Self::Moderate => INK,
            Self::High | Self::Critical => WHITE,
            Self::None => INK_2,
        }
    }

    /// Critical needs no texture: it is the darkest, and solid is its sign.
    pub(crate) const fn hatch(self) -> Hatch {
        match self {
            Self::Moderate => Hatch::Dots,
            Self::High => Hatch::Diagonal,
            Self::Low | Self::Critical | Self::None => Hatch::Plain,
        }
    }

    /// The colour of the texture on [`Self::fill`]: seen in grey, quiet beside the words.
    pub(crate) fn hatch_color(self) -> Rgb {
        match self {
            Self::High | Self::Critical => mix(self.fill(), WHITE, 0.30),
            Self::Low | Self::Moderate | Self::None => mix(self.fill(), INK, 0.38),
        }
    }

    /// The fill of an empty matrix cell: pale, so that only cells holding a risk speak.
    pub(crate) fn tint(self) -> Rgb {
        let share = if self == Self::Low { 0.45 } else { 0.22 };
        mix(WHITE, self.fill(), share)
    }
}

/// The maturity step of `value` on a scale from 0 to `max`.
pub(crate) fn maturity(value: f32, max: f32) -> Rgb {
    let share = if max > 0.0 { (value / max).clamp(0.0, 1.0) } else { 0.0 };
    if share < 0.125 {
        MATURITY[0]
    } else if share < 0.375 {
        MATURITY[1]
    } else if share < 0.625 {
        MATURITY[2]
    } else if share < 0.875 {
        MATURITY[3]
    } else {
        MATURITY[4]
    }
}

/// `share` of `over` laid on `under`; 0 is all `under`, 1 all `over`.
pub(crate) fn mix(under: Rgb, over: Rgb, share: f32) -> Rgb {
    let channel = |at: usize| {
        let (a, b) = (f32::from(under[at]), f32::from(over[at]));
        (a + (b - a) * share).round() as u8
    };
    [channel(0), channel(1), channel(2)]
}
