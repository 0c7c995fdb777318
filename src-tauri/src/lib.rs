//! The desktop shell: a window, a save dialog, and the permission to call the commands of Balise and nothing else.
//!
//! No logic lives here. The only crate that knows Tauri.

mod closing;
mod commands;
mod display;
mod evidence;
mod export;
pub mod logbook;
mod navigation;
mod start;
mod trace;

pub use commands::{Desk, with_commands};
pub use start::main;
