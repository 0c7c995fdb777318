//! What a person can do with Balise: start, open, answer, evaluate, plan, check, export.
//!
//! Sequences the model, the files, the library and the paper for a person’s wish, and shapes what a screen receives. Opens no
//! window and prints nothing.

#[cfg(feature = "codegen")]
pub mod codegen;
pub mod contract;
pub mod evidence;
pub mod handlers;
pub mod handover;
pub mod papers;
pub mod tools;
pub mod upgrade;
pub mod verify;
pub mod views;

mod error;
mod failure;
mod refusal;

mod clock;
mod packs;

mod changes;
mod history;
mod present;

mod arrivals;
mod asked;
mod companion;
mod continuation;
mod copies;
mod display;
mod export;
mod library;
mod logo;
pub mod packet;
mod past;
mod preview;
mod review;
mod weigh;
mod workbench;

pub use balise_assessment::Audience;
pub use balise_assessment::Language;
pub use clock::{Clock, stopped_clock, system_clock};
pub use error::{ErrorCode, WireError};
pub use export::SuggestedFile;
pub use packs::DEFAULT_PACK;
pub use workbench::{Places, Workbench, log_folder};
