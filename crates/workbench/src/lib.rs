//! What a person can do with Balise: start, open, answer, evaluate, plan, check, export.
//!
//! Sequences the model, the files, the library and the paper for a person’s wish, and shapes what a screen receives. Opens no
//! window and prints nothing.

pub mod views;
pub mod contract;
mod error;

pub use error::{ErrorCode, WireError};
