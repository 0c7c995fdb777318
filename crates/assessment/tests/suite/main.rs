//! The model, held against what it promises.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a fixture that fails is a test that fails")]

mod checks;
mod defects;
mod fixture;
mod merging;
mod properties;
mod scoring;
