//! What packs and drafts write alike: ids, dates, texts, and words of a short list.

use std::fmt;

use balise_assessment as model;
use serde::{
    Deserialize, Deserializer,
    de::{SeqAccess, Visitor},
};

use crate::{
    json::Spot,
    lower::{Lower, Lowering},
};

/// The name of a thing.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub(crate) struct Id(pub(crate) Spot<String>);

/// A calendar date.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub(crate) struct Day(pub(crate) Spot<String>);

/// Words in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Bilingual {
    /// French of Québec.
    pub(crate) fr: Spot<String>,
    /// Canadian English.
    pub(crate) en: Spot<String>,
}

/// A value, of which only the pack can say what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub(crate) enum Value {
    /// An option, a date or a text.
    Words(String),
    /// A number or a level.
    Number(i64),
    /// Several options.
    List(Vec<Id>),
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

/// Takes a value by its shape.
struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("words, a whole number or a list of options")
    }

    fn visit_str<E>(self, words: &str) -> Result<Value, E> {
        Ok(Value::Words(words.to_owned()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut options: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(option) = options.next_element()? {
            list.push(option);
        }
        Ok(Value::List(list))
    }
}

impl Lower for Value {
    type Model = model::Value;

    fn lower(&self, to: Lowering<'_>) -> Option<model::Value> {
        Some(match self {
            Self::Words(words) => model::Value::Text(words.clone()),
            Self::Number(number) => model::Value::Number(*number),
            Self::List(options) => model::Value::Options(to.ids(options).into_iter().collect()),
        })
    }
}

/// Declares the words of a file that stand for a choice of the model, each with its one counterpart.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident = $code:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub(crate) enum $name { $($(#[$word_doc])* #[serde(rename = $code)] $word),+ }

        impl From<$name> for balise_assessment::$name {
            fn from(word: $name) -> Self {
                match word { $($name::$word => Self::$word),+ }
            }
        }

        impl From<balise_assessment::$name> for $name {
            fn from(word: balise_assessment::$name) -> Self {
                match word { $(balise_assessment::$name::$word => Self::$word),+ }
            }
        }

        impl From<balise_assessment::$name> for crate::json::Written {
            fn from(word: balise_assessment::$name) -> Self {
                match word { $(balise_assessment::$name::$word => $code.into()),+ }
            }
        }
    )+};
}
pub(crate) use words;

words! {
    /// How much work.
    Effort {
        /// Under two days.
        Small = "small",
        /// Two to ten days.
        Medium = "medium",
        /// More than ten days.
        Large = "large",
    }
}

#[cfg(feature = "schema")]
mod schema {
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    impl JsonSchema for super::Id {
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "Id".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "description": "The name of a thing. It never changes once published.",
                "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9.-]*$", "maxLength": balise_assessment::LONGEST_ID
            })
        }
    }

    impl JsonSchema for super::Day {
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "Day".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({"description": "A date: 2026-11-24.", "type": "string", "format": "date"})
        }
    }
}
