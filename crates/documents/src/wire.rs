//! What packs and drafts write alike: ids, dates, texts, and words of a short list.

use serde::Deserialize;

use crate::json::Spot;

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
