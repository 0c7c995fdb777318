//! The model, held against what it promises.

mod checks;
mod defects;
mod fixture;
mod properties;
mod scoring;
