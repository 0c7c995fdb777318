//! The board report: from blocks to a tagged PDF.
//!
//! [`typeset()`] takes the XML a template renders and sets it on paper. The vocabulary is in `blocks`; everything about
//! place, type and colour is decided in this crate. Nothing here reads a clock, a folder or a system font.

mod blocks;
mod canvas;
mod charts;
mod content;
mod finish;
mod flow;
mod fonts;
mod glyphs;
mod hyphens;
mod palette;
mod report;
mod scene;
mod setting;
mod template;
#[cfg(test)]
mod tests;
mod text;
mod typeset;
mod words;

pub use blocks::{BlockError, Problem};
pub use canvas::SubsetError;
pub use finish::{CLAIM_CONFORMANCE, FinishError};
pub use fonts::FontError;
pub use report::{Options, RenderError, Report, render};
pub use setting::{Language, Paper, Pdf, Setting};
pub use typeset::{TypesetError, typeset};
pub use words::WordsError;
