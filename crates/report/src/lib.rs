//! The board report: from what is known to a tagged PDF.
//!
//! Start with [`render`]. The `content` computes every figure and chooses every word; the templates put them in order, as
//! XML; [`typeset()`] sets that XML on paper. The vocabulary between them is in `blocks`; everything about place, type and
//! colour is decided below it. Nothing here reads a clock, a folder or a system font.

mod blocks;
mod canvas;
mod charts;
mod companion;
mod content;
mod finish;
mod flow;
mod fonts;
mod form;
mod glyphs;
mod hands;
mod hyphens;
mod look;
mod options;
mod palette;
mod picture;
mod proof;
mod report;
mod scene;
mod seal;
mod setting;
mod template;
#[cfg(test)]
mod tests;
mod text;
mod typeset;
mod words;

pub use blocks::{BlockError, Problem};
pub use canvas::SubsetError;
pub use companion::{Companion, TextFormat, companion};
pub use finish::{CLAIM_CONFORMANCE, FinishError};
pub use fonts::FontError;
pub use form::{Form, form};
pub use look::{Accent, LARGEST_LOGO, LONGEST_BANNER, Logo, LogoError, Look, MOST_PIXELS};
pub use options::{Length, Options, Unmakeable};
pub use picture::{Picture, PictureError};
pub use proof::Proof;
pub use report::{PRODUCER, RenderError, Report, proof, proof_facing, read_ahead, render, source};
pub use seal::{Origin, Sealed, read_seal};
pub use setting::{Attachment, Language, Paper, Pdf, Setting};
pub use typeset::{TypesetError, typeset, typeset_facing};
pub use words::WordsError;
