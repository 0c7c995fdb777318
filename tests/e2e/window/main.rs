//! The real window, driven through WebDriver as a person would drive it: every journey in a home of its own.
//!
//! `BALISE_APP` names the application, built with `--features e2e,tauri/custom-protocol`; `cargo xtask test` sets it and
//! lends a display. Pictures of what was seen are in `target/e2e-shots`.
// Nothing here but tests: a helper that gives up is a test that fails.
#![allow(clippy::print_stderr, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(target_os = "linux")]
mod harness;
#[cfg(target_os = "linux")]
mod journeys;

/// The drivers of the other webviews are not at hand; a green run that drove nothing would be a lie.
#[cfg(not(target_os = "linux"))]
#[test]
fn the_real_window() {
    panic!("the real window is driven on Linux only");
}
