//! The desktop shell: a window, its menus and dialogs, and the permission to call the commands of Balise and nothing else.
//!
//! No logic lives here. The only crate that knows Tauri.

mod closing;
mod commands;
mod display;
mod evidence;
mod export;
mod files;
pub mod logbook;
mod menu;
mod navigation;
mod page;
mod revival;
mod start;
mod trace;

pub use commands::{Desk, with_commands};
pub use start::main;
