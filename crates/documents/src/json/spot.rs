//! A value that remembers where it was read.

use std::{fmt, marker::PhantomData};

use serde::de::{Deserialize, Deserializer, Error as _, SeqAccess, Visitor};

/// A value and where it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spot<T> {
    /// The value.
    pub(crate) value: T,
    /// The place in the text, in bytes; `None` for a stand-in, whose fault was told already.
    pub(crate) at: Option<usize>,
}

/// The name by which [`Spot`] asks the reader for the place; no shape can have it, since it is no Rust name.
pub(super) const SPOT: &str = "balise spot";

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spot<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct(SPOT, &[], Place(PhantomData))
    }
}

/// Reads the place, then the value.
struct Place<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Place<T> {
    type Value = Spot<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Self::Value, A::Error> {
        let missing = || A::Error::custom("a spot has two parts");
        let At(at) = parts.next_element()?.ok_or_else(missing)?;
        Ok(Spot { value: parts.next_element()?.ok_or_else(missing)?, at })
    }
}

/// A place, or nothing for a stand-in.
struct At(Option<usize>);

impl<'de> Deserialize<'de> for At {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AtVisitor)
    }
}

struct AtVisitor;

impl Visitor<'_> for AtVisitor {
    type Value = At;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a place")
    }

    fn visit_u64<E>(self, at: u64) -> Result<At, E> {
        Ok(At(usize::try_from(at).ok()))
    }

    fn visit_unit<E>(self) -> Result<At, E> {
        Ok(At(None))
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Spot<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}
