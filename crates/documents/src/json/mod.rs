//! JSON read with the place of each value, so that a fault is a line and not a guess.

mod access;
mod decode;
mod error;
mod spot;
mod stand_in;
mod syntax;
mod text;
mod written;

use jsonc_parser::ast::Value;
use serde::Deserialize;

use crate::fault::Faults;

pub(crate) use decode::Keys;
pub(crate) use spot::Spot;
pub(crate) use text::{MOST_BYTES, Refusal, checked};
pub(crate) use written::{Object, Written};

/// Text read as JSON, not yet as any shape.
pub(crate) struct Tree<'t>(Value<'t>);

impl<'t> Tree<'t> {
    /// The tree of a text already [`checked`], `None` when it is not JSON: the fault is told.
    pub(crate) fn of(text: &'t str, faults: &Faults) -> Option<Self> {
        match syntax::parse(text) {
            Ok(value) => Some(Self(value)),
            Err((at, words)) => {
                faults.fault(at, words);
                None
            }
        }
    }

    /// Reads a shape, telling every fault.
    ///
    /// A shape is given even when faults were told: what could not be read holds a stand-in without a place, so that the
    /// rest can still be looked at. It must not be used as content.
    pub(crate) fn read<'a, T: Deserialize<'a>>(&'a self, keys: Keys, faults: &'a Faults) -> Option<T> {
        decode::decode(&self.0, faults, keys)
    }

    /// Reads the few keys a shape asks for and nothing else, without telling anything.
    pub(crate) fn probe<T: for<'a> Deserialize<'a>>(&self) -> Option<T> {
        decode::decode(&self.0, &Faults::default(), Keys::Any)
    }
}
