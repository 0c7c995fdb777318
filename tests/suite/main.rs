//! What no crate can prove alone: that the whole does what a person was promised, and is built as ARCHITECTURE.md says.
// Nothing here but tests: a helper that gives up is a test that fails.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod architecture;
mod arrivals;
mod bad_input;
mod cli;
mod continuation;
#[cfg(target_os = "linux")]
mod copies;
mod corpus;
mod desk;
mod effort;
mod evidence;
mod experience;
mod express;
mod frozen;
#[cfg(target_os = "linux")]
mod golden;
mod handover;
mod history;
mod journey;
mod packets;
#[cfg(target_os = "linux")]
mod paper;
mod paths;
mod preview;
mod promises;
mod sealed;
mod shipped;
mod stories;
mod typography;
mod upgrade;
mod wording;
