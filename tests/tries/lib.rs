//! What everything that reads what others wrote must bear, whatever the bytes: they are refused with words, or what they give
//! holds together. `cargo xtask fuzz` has bytes at random tried, guided by what they reach; the tests have the corpus tried,
//! which is what earlier runs found worth keeping.
// Nothing here but proofs: one that gives up has found something.
#![allow(clippy::unwrap_used)]

mod bundle;
mod draft;
mod evaluation;
mod logo;
mod minimal;
mod pack;
mod part;
mod report;

/// Tries bytes, and gives up when they found something.
pub type Try = fn(&[u8]);

/// What is tried, by name: each is a program of `tests/fuzz`, and gives up when the bytes found something.
pub const TARGETS: [(&str, Try); 7] = [
    ("bundle", bundle::tried),
    ("draft", draft::tried),
    ("evaluation", evaluation::tried),
    ("logo", logo::tried),
    ("pack", pack::tried),
    ("part", part::tried),
    ("report", report::tried),
];

/// Has these bytes tried by the target of that name.
///
/// # Panics
/// They found something; or there is no such target.
pub fn tried(target: &str, bytes: &[u8]) {
    let (_, try_them) = TARGETS.into_iter().find(|(name, _)| *name == target).unwrap();
    try_them(bytes);
}
