//! Tree to shape. A fault in one place is told and stood in for, and the reading goes on: whoever edits a file mends it in
//! one go.
//!
//! What a shape may leave out is an `Option`; there is no other way, so that every key left out is known to be a fault or
//! not without asking the shape.

use std::{borrow::Cow, collections::HashSet};

use jsonc_parser::{
    ast::{Object, ObjectProp, StringLit, Value},
    common::Ranged,
};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, IntoDeserializer, Visitor};

use super::{
    access::{Chosen, Elements, Entries, Fields, Placed},
    error::{Error, Kind, Shape},
    spot::SPOT,
    stand_in::StandIn,
};
use crate::fault::Faults;

/// The shape of a tree, with stand-ins where faults were told; `None` when the shape has no stand-in at all.
pub(super) fn decode<'a, T: Deserialize<'a>>(tree: &'a Value<'a>, faults: &'a Faults, keys: Keys) -> Option<T> {
    Node { value: tree, faults, keys }.value_or_stand_in().ok()
}

/// Which keys an object may have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keys {
    /// Those of the shape: another one is a fault.
    Known,
    /// Any.
    Any,
}

/// A value of the tree.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    pub(super) value: &'a Value<'a>,
    pub(super) faults: &'a Faults,
    pub(super) keys: Keys,
}

impl<'a> Node<'a> {
    pub(super) fn at(self, value: &'a Value<'a>) -> Self {
        Self { value, ..self }
    }

    pub(super) fn place(self) -> usize {
        self.value.range().start
    }

    pub(super) fn tell(self, at: usize, error: &Error) {
        if let Some(words) = error.words() {
            self.faults.fault(error.at.unwrap_or(at), words);
        }
    }

    /// Reads what a seed asks for; a fault that knows no place of its own lies here.
    pub(super) fn pass<S: DeserializeSeed<'a>>(self, seed: S) -> Result<S::Value, Error> {
        seed.deserialize(self).map_err(|error| error.or_at(self.place()))
    }

    pub(super) fn value_or_stand_in<T: Deserialize<'a>>(self) -> Result<T, Error> {
        T::deserialize(self).or_else(|error| {
            self.tell(self.place(), &error);
            T::deserialize(StandIn)
        })
    }

    fn wrong<T>(self, expected: Shape) -> Result<T, Error> {
        Err(Error { at: Some(self.place()), ..Error::expected(expected, self.value) })
    }

    fn string(self, expected: Shape) -> Result<&'a StringLit<'a>, Error> {
        self.value.as_string_lit().map_or_else(|| self.wrong(expected), Ok)
    }

    fn list(self) -> Result<&'a [Value<'a>], Error> {
        self.value.as_array().map_or_else(|| self.wrong(Shape::List), |array| Ok(array.elements.as_slice()))
    }

    /// The object, telling the keys given twice: the first of them counts.
    fn object(self, expected: Shape) -> Result<&'a Object<'a>, Error> {
        let Some(object) = self.value.as_object() else { return self.wrong(expected) };
        let mut seen = HashSet::with_capacity(object.properties.len());
        for property in &object.properties {
            let key = property.name.as_str();
            if !seen.insert(key) {
                self.tell(property.range.start, &Error::new(Kind::Twice(key.to_owned())));
            }
        }
        Ok(object)
    }

    fn tell_unknown(self, object: &Object<'_>, fields: &'static [&'static str]) {
        let unknown = |property: &&ObjectProp<'_>| self.keys == Keys::Known && !fields.contains(&property.name.as_str());
        for property in object.properties.iter().filter(unknown) {
            let key = property.name.as_str().to_owned();
            self.tell(property.range.start, &Error::new(Kind::Unknown { key, known: fields }));
        }
    }

    fn whole(self) -> Result<i64, Error> {
        let Some(number) = self.value.as_number_lit() else { return self.wrong(Shape::Number) };
        number.value.parse().map_err(|_| Error { at: Some(self.place()), kind: Kind::NotWhole })
    }
}

fn visit_words<'a, V: Visitor<'a>>(words: &'a StringLit<'a>, visitor: V) -> Result<V::Value, Error> {
    match &words.value {
        Cow::Borrowed(words) => visitor.visit_borrowed_str(words),
        Cow::Owned(words) => visitor.visit_str(words),
    }
}

impl<'de> Deserializer<'de> for Node<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            Value::StringLit(words) => visit_words(words, visitor),
            Value::NumberLit(_) => visitor.visit_i64(self.whole()?),
            Value::BooleanLit(boolean) => visitor.visit_bool(boolean.value),
            Value::NullKeyword(_) => visitor.visit_unit(),
            Value::Array(_) => self.deserialize_seq(visitor),
            Value::Object(_) => self.deserialize_map(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let boolean = self.value.as_boolean_lit().map_or_else(|| self.wrong(Shape::Boolean), Ok)?;
        visitor.visit_bool(boolean.value)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_i64(self.whole()?)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visit_words(self.string(Shape::String)?, visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.value.as_null_keyword().is_some() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(Elements::any(self, self.list()?))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, Error> {
        let list = self.list()?;
        if list.len() == length {
            return visitor.visit_seq(Elements::exact(self, list));
        }
        Err(Error { at: Some(self.place()), kind: Kind::Length { expected: length, found: list.len() } })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let object = self.object(Shape::Object)?;
        visitor.visit_map(Entries::new(self, object))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name == SPOT {
            return visitor.visit_seq(Placed::new(self));
        }
        let bilingual = fields == ["fr", "en"];
        let object = self.object(if bilingual { Shape::Bilingual } else { Shape::Object })?;
        self.tell_unknown(object, fields);
        visitor.visit_map(Fields::new(self, object, fields))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let Some(object) = self.value.as_object() else {
            return visitor.visit_enum(self.string(Shape::Word)?.value.as_ref().into_deserializer());
        };
        match self.object(Shape::Object)?.properties.as_slice() {
            [property] => visitor.visit_enum(Chosen::new(self, property)),
            _ => Err(Error { at: Some(object.range.start), kind: Kind::OneKey(variants) }),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple_struct identifier
    }
}
