//! What is inside a list, an object, or a value that remembers its place. Where serde knows the type it asks for, a fault
//! is told on the spot and the reading goes on; the `_seed` methods, where it does not, only pass the fault on.

use std::slice::Iter;

use jsonc_parser::ast::{Object, ObjectProp, Value};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor,
    value::BorrowedStrDeserializer,
};

use super::{
    decode::Node,
    error::{Error, Kind},
    stand_in::{Absent, StandIn},
};

/// The elements of a list. A bad one is passed over, or stood in for where the length is exact.
pub(super) struct Elements<'a> {
    node: Node<'a>,
    left: Iter<'a, Value<'a>>,
    exact: bool,
}

impl<'a> Elements<'a> {
    pub(super) fn any(node: Node<'a>, list: &'a [Value<'a>]) -> Self {
        Self { node, left: list.iter(), exact: false }
    }

    pub(super) fn exact(node: Node<'a>, list: &'a [Value<'a>]) -> Self {
        Self { node, left: list.iter(), exact: true }
    }
}

impl<'a> SeqAccess<'a> for Elements<'a> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'a>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        self.left.next().map(|value| self.node.at(value).pass(seed)).transpose()
    }

    fn next_element<T: Deserialize<'a>>(&mut self) -> Result<Option<T>, Error> {
        for value in self.left.by_ref() {
            let node = self.node.at(value);
            if self.exact {
                return node.value_or_stand_in().map(Some);
            }
            match T::deserialize(node) {
                Ok(element) => return Ok(Some(element)),
                Err(error) => node.tell(node.place(), &error),
            }
        }
        Ok(None)
    }
}

/// The entries of an object whose keys are the author’s. A bad one is passed over.
pub(super) struct Entries<'a> {
    node: Node<'a>,
    left: Iter<'a, ObjectProp<'a>>,
    value: Option<&'a Value<'a>>,
}

impl<'a> Entries<'a> {
    pub(super) fn new(node: Node<'a>, object: &'a Object<'a>) -> Self {
        Self { node, left: object.properties.iter(), value: None }
    }
}

impl<'a> MapAccess<'a> for Entries<'a> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'a>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some(property) = self.left.next() else { return Ok(None) };
        self.value = Some(&property.value);
        seed.deserialize(BorrowedStrDeserializer::new(property.name.as_str())).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'a>>(&mut self, seed: V) -> Result<V::Value, Error> {
        self.node.at(self.value.take().ok_or(Error::TOLD)?).pass(seed)
    }

    fn next_entry<K: Deserialize<'a>, V: Deserialize<'a>>(&mut self) -> Result<Option<(K, V)>, Error> {
        while let Some(key) = self.next_key()? {
            let Some(value) = self.value.take() else { continue };
            let node = self.node.at(value);
            match V::deserialize(node) {
                Ok(value) => return Ok(Some((key, value))),
                Err(error) => node.tell(node.place(), &error),
            }
        }
        Ok(None)
    }
}

/// The fields of a shape, those left out included: this is what finds every missing key and not only the first.
pub(super) struct Fields<'a> {
    node: Node<'a>,
    object: &'a Object<'a>,
    left: &'static [&'static str],
    current: &'static str,
}

impl<'a> Fields<'a> {
    pub(super) fn new(node: Node<'a>, object: &'a Object<'a>, fields: &'static [&'static str]) -> Self {
        Self { node, object, left: fields, current: "" }
    }

    fn value(&self) -> Option<Node<'a>> {
        let named = |property: &&ObjectProp<'a>| property.name.as_str() == self.current;
        self.object.properties.iter().find(named).map(|property| self.node.at(&property.value))
    }
}

impl<'a> MapAccess<'a> for Fields<'a> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'a>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some((field, rest)) = self.left.split_first() else { return Ok(None) };
        (self.current, self.left) = (field, rest);
        seed.deserialize(BorrowedStrDeserializer::new(field)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'a>>(&mut self, seed: V) -> Result<V::Value, Error> {
        match self.value() {
            Some(node) => node.pass(seed),
            None => seed.deserialize(Absent),
        }
    }

    fn next_value<V: Deserialize<'a>>(&mut self) -> Result<V, Error> {
        let Some(node) = self.value() else {
            return V::deserialize(Absent).or_else(|_| {
                self.node.tell(self.node.place(), &Error::new(Kind::Missing(self.current)));
                V::deserialize(StandIn)
            });
        };
        node.value_or_stand_in()
    }
}

/// The one key of an object, as a variant with its content.
pub(super) struct Chosen<'a> {
    node: Node<'a>,
    property: &'a ObjectProp<'a>,
}

impl<'a> Chosen<'a> {
    pub(super) fn new(node: Node<'a>, property: &'a ObjectProp<'a>) -> Self {
        Self { node, property }
    }

    fn content(&self) -> Node<'a> {
        self.node.at(&self.property.value)
    }
}

impl<'a> EnumAccess<'a> for Chosen<'a> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'a>>(self, seed: V) -> Result<(V::Value, Self), Error> {
        let variant = seed.deserialize(BorrowedStrDeserializer::new(self.property.name.as_str()));
        let variant = variant.map_err(|error: Error| error.or_at(self.property.range.start))?;
        Ok((variant, self))
    }
}

impl<'a> VariantAccess<'a> for Chosen<'a> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'a>>(self, seed: T) -> Result<T::Value, Error> {
        self.content().pass(seed)
    }

    fn tuple_variant<V: Visitor<'a>>(self, length: usize, visitor: V) -> Result<V::Value, Error> {
        self.content().deserialize_tuple(length, visitor)
    }

    fn struct_variant<V: Visitor<'a>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Error> {
        self.content().deserialize_struct("", fields, visitor)
    }
}

/// The two parts of a value that remembers its place: the place, then the value.
pub(super) struct Placed<'a> {
    node: Node<'a>,
    place_given: bool,
}

impl<'a> Placed<'a> {
    pub(super) fn new(node: Node<'a>) -> Self {
        Self { node, place_given: false }
    }
}

impl<'a> SeqAccess<'a> for Placed<'a> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'a>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        if self.place_given {
            return self.node.pass(seed).map(Some);
        }
        self.place_given = true;
        seed.deserialize(IntoDeserializer::<Error>::into_deserializer(self.node.place() as u64)).map(Some)
    }
}
