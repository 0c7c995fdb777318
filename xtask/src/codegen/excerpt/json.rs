//! JSON that keeps its keys in the order in which they were written, so that an excerpt reads as what it was taken from.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

/// A value of a file.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Json {
    /// `null`, `true`, `false` or a number.
    Plain(Value),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// What an object holds under a key.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(members) = self else { return None };
        members.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// What an object holds under a key, to be changed.
    pub(super) fn get_mut(&mut self, key: &str) -> Option<&mut Self> {
        let Self::Object(members) = self else { return None };
        members.iter_mut().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// Whether it is `true`.
    pub(super) fn is_true(&self) -> bool {
        *self == Self::Plain(Value::Bool(true))
    }

    /// Its words; empty when it is no text.
    pub(super) fn words(&self) -> &str {
        if let Self::Text(words) = self { words } else { "" }
    }

    /// The words under a key; empty when there are none.
    pub(super) fn text(&self, key: &str) -> &str {
        self.get(key).map_or("", Self::words)
    }

    /// The values under a key; empty when there is no list.
    pub(super) fn list(&self, key: &str) -> &[Self] {
        if let Some(Self::List(values)) = self.get(key) { values } else { &[] }
    }

    /// The same, to be changed.
    pub(super) fn list_mut(&mut self, key: &str) -> &mut [Self] {
        if let Some(Self::List(values)) = self.get_mut(key) { values } else { &mut [] }
    }

    /// The words of the list under a key.
    pub(super) fn names(&self, key: &str) -> impl Iterator<Item = &str> {
        self.list(key).iter().map(Self::words)
    }

    /// The members of an object.
    pub(super) fn members(&self) -> &[(String, Self)] {
        if let Self::Object(members) = self { members } else { &[] }
    }

    /// Gives a key of an object a value, where the key stands already or at the end.
    pub(super) fn set(&mut self, key: &str, value: Self) {
        if let Some(old) = self.get_mut(key) {
            *old = value;
        } else if let Self::Object(members) = self {
            members.push((key.to_owned(), value));
        }
    }

    /// Takes a key out of an object.
    pub(super) fn remove(&mut self, key: &str) {
        if let Self::Object(members) = self {
            members.retain(|(name, _)| name != key);
        }
    }

    /// Leaves in the list under a key only what is wanted.
    pub(super) fn retain(&mut self, key: &str, wanted: impl Fn(&Self) -> bool) {
        if let Some(Self::List(values)) = self.get_mut(key) {
            values.retain(wanted);
        }
    }
}

/// An object of these members, in this order.
pub(super) fn object<const N: usize>(members: [(&str, Json); N]) -> Json {
    Json::Object(members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Plain(value) => value.serialize(to),
            Self::Text(words) => to.serialize_str(words),
            Self::List(values) => to.collect_seq(values),
            Self::Object(members) => to.collect_map(members.iter().map(|(key, value)| (key, value))),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Reader)
    }
}

/// Takes what serde_json reads, in the order in which it comes.
struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Plain(Value::Null))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Plain(value.into()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Plain(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Plain(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Plain(value.into()))
    }

    fn visit_str<E: Error>(self, words: &str) -> Result<Json, E> {
        Ok(Json::Text(words.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = access.next_element()? {
            values.push(value);
        }
        Ok(Json::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = access.next_entry()? {
            members.push(member);
        }
        Ok(Json::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_written_again_as_it_was() -> serde_json::Result<()> {
        let text = "{\n  \"z\": 1,\n  \"a\": [\n    null,\n    true,\n    -2,\n    \"é\"\n  ],\n  \"m\": {}\n}";
        let read: Json = serde_json::from_str(text)?;
        assert_eq!(serde_json::to_string_pretty(&read)?, text);
        Ok(())
    }

    #[test]
    fn a_key_keeps_its_place_and_a_new_one_comes_last() -> serde_json::Result<()> {
        let mut read: Json = serde_json::from_str(r#"{"z":1,"a":2,"m":3}"#)?;
        read.set("z", Json::Text("new".to_owned()));
        read.remove("a");
        read.set("b", Json::List(Vec::new()));
        assert_eq!(serde_json::to_string(&read)?, r#"{"z":"new","m":3,"b":[]}"#);
        Ok(())
    }
}
