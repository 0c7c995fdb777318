//! The files of Balise: text to model and back, with every fault located.
//!
//! Opens no file: names and contents come in, values go out.

mod fault;
mod json;

mod lint;
mod lower;
mod wire;

mod pack;

pub use fault::{Fault, Severity};
pub use pack::{Pack, read_pack};
