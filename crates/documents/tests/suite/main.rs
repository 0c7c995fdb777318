//! What the files say, and what is said of bad ones.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should stop")]

mod files;

mod bundles;
mod drafts;
mod packs;
mod parts;
mod round_trip;
mod rubbish;
#[cfg(feature = "schema")]
mod schemas;
