//! What an organisation adds to the look of its report: a colour, a line of confidentiality, a logo.

mod accent;
mod logo;

pub use accent::Accent;
#[cfg(test)]
pub(crate) use accent::{contrast, luminance};
pub use logo::{LARGEST_LOGO, Logo, LogoError, MOST_PIXELS};

/// The most letters of a banner: it stands on one line of every page.
pub const LONGEST_BANNER: usize = 60;

/// What an organisation adds. Nothing of it changes a figure, a level or the colour of a level.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Look {
    /// The colour of titles, rules and links.
    pub accent: Option<Accent>,
    /// The line of confidentiality, in place of the usual one; may be empty.
    pub banner: String,
    /// The logo.
    pub logo: Option<Logo>,
}
