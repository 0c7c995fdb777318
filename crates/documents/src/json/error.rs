//! Why a value could not be read, as data: its words are composed from the kind, never from another library's sentence.

use std::fmt;

use balise_assessment::Text;
use jsonc_parser::ast::Value;
use serde::de::Unexpected;

use crate::fault::{Words, phrase, quoted};

/// Why a value could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Error {
    /// The place in bytes, when the kind does not lie at the start of the value.
    pub(super) at: Option<usize>,
    /// Why.
    pub(super) kind: Kind,
}

/// The kinds of reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// Already told: nothing to add.
    Told,
    /// Another kind of value was expected.
    Type {
        /// What was expected.
        expected: Shape,
        /// What stands there.
        found: Shape,
    },
    /// A number that is not whole, or too large to be one.
    NotWhole,
    /// A word that is not one of those accepted.
    Word {
        /// The word.
        found: String,
        /// Those accepted.
        accepted: &'static [&'static str],
    },
    /// An object that must have exactly one key, among those.
    OneKey(&'static [&'static str]),
    /// A list that must have an exact length.
    Length {
        /// The length expected.
        expected: usize,
        /// The length found.
        found: usize,
    },
    /// A key that may not be left out.
    Missing(&'static str),
    /// A key nobody knows.
    Unknown {
        /// The key.
        key: String,
        /// Those known.
        known: &'static [&'static str],
    },
    /// A key given twice.
    Twice(String),
    /// Something no shape of this crate asks for.
    Other,
}

/// The shape of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// `"…"`.
    String,
    /// Digits.
    Number,
    /// `true` or `false`.
    Boolean,
    /// `null`.
    Null,
    /// `[ … ]`.
    List,
    /// `{ … }`.
    Object,
    /// `{"fr": …, "en": …}`.
    Bilingual,
    /// One word of a few.
    Word,
}

impl Shape {
    pub(super) fn of(value: &Value<'_>) -> Self {
        match value {
            Value::StringLit(_) => Self::String,
            Value::NumberLit(_) => Self::Number,
            Value::BooleanLit(_) => Self::Boolean,
            Value::NullKeyword(_) => Self::Null,
            Value::Array(_) => Self::List,
            Value::Object(_) => Self::Object,
        }
    }

    fn name(self) -> Text {
        match self {
            Self::String => Text::new("une chaîne entre guillemets", "a string between quotation marks"),
            Self::Number => Text::new("un nombre entier", "a whole number"),
            Self::Boolean => Text::new("true ou false", "true or false"),
            Self::Null => Text::new("null", "null"),
            Self::List => Text::new("une liste entre crochets", "a list between brackets"),
            Self::Object => Text::new("un objet entre accolades", "an object between braces"),
            Self::Bilingual => Text::new("un objet avec les clés fr et en", "an object with the keys fr and en"),
            Self::Word => Text::new("un mot entre guillemets", "a word between quotation marks"),
        }
    }
}

impl Error {
    pub(super) const TOLD: Self = Self { at: None, kind: Kind::Told };

    pub(super) fn new(kind: Kind) -> Self {
        Self { at: None, kind }
    }

    pub(super) fn expected(expected: Shape, found: &Value<'_>) -> Self {
        Self::new(Kind::Type { expected, found: Shape::of(found) })
    }

    /// The same, at a place unless it has one.
    pub(super) fn or_at(self, at: usize) -> Self {
        Self { at: self.at.or(Some(at)), ..self }
    }

    /// Its words, `None` when it was already told.
    pub(super) fn words(&self) -> Option<Words> {
        Some(match &self.kind {
            Kind::Told => return None,
            Kind::Type { expected, found } => wrong_type(*expected, *found),
            Kind::NotWhole => not_whole(),
            Kind::Word { found, accepted } => wrong_word(found, accepted),
            Kind::OneKey(accepted) => one_key(accepted),
            Kind::Length { expected, found } => wrong_length(*expected, *found),
            Kind::Missing(key) => missing(key),
            Kind::Unknown { key, known } => unknown(key, known),
            Kind::Twice(key) => twice(key),
            Kind::Other => other(),
        })
    }
}

fn wrong_type(expected: Shape, found: Shape) -> Words {
    let (expected, found) = (expected.name(), found.name());
    let message = phrase("On attend {}", "Expected {}", &expected);
    let message = Text::compose(|language| {
        let but = if language == balise_assessment::Language::Fr { "on trouve" } else { "found" };
        format!("{}, {but} {}.", message.get(language), found.get(language))
    });
    Words::new(message, phrase("Écrivez {}.", "Write {}.", &expected))
}

fn not_whole() -> Words {
    Words::new(
        Text::new("Ce nombre n’est pas entier, ou il est trop grand.", "This number is not whole, or it is too large."),
        Text::new("Écrivez un nombre entier, sans point ni exposant.", "Write a whole number, without a point or an exponent."),
    )
}

fn wrong_word(found: &str, accepted: &[&str]) -> Words {
    Words::new(
        phrase("{} n’est pas un mot accepté ici.", "{} is not a word accepted here.", &quoted(found)),
        phrase("Choisissez parmi\u{a0}: {}.", "Choose among: {}.", &Text::verbatim(&accepted.join(", "))),
    )
}

fn one_key(accepted: &[&str]) -> Words {
    Words::new(
        Text::new("Cet objet doit avoir une seule clé.", "This object must have exactly one key."),
        phrase("Choisissez parmi\u{a0}: {}.", "Choose among: {}.", &Text::verbatim(&accepted.join(", "))),
    )
}

fn wrong_length(expected: usize, found: usize) -> Words {
    Words::new(
        Text::new(
            format!("La liste a {found} éléments au lieu de {expected}."),
            format!("The list has {found} elements instead of {expected}."),
        ),
        Text::new(format!("Donnez-en exactement {expected}."), format!("Give exactly {expected}.")),
    )
}

fn missing(key: &str) -> Words {
    match key {
        "fr" => Words::new(
            Text::new("Le texte français manque.", "The French text is missing."),
            Text::new("Écrivez-le sous la clé fr.", "Write it under the key fr."),
        ),
        "en" => Words::new(
            Text::new("Le texte anglais manque.", "The English text is missing."),
            Text::new("Écrivez-le sous la clé en.", "Write it under the key en."),
        ),
        "checked" => Words::new(
            Text::new("La date de vérification manque.", "The date it was checked is missing."),
            Text::new("Écrivez-la sous la clé checked\u{a0}: 2026-11-24.", "Write it under the key checked: 2026-11-24."),
        ),
        _ => Words::new(
            phrase("La clé {} manque.", "The key {} is missing.", &quoted(key)),
            phrase("Ajoutez la clé {} à cet objet.", "Add the key {} to this object.", &quoted(key)),
        ),
    }
}

fn unknown(key: &str, known: &[&str]) -> Words {
    Words::new(
        phrase("La clé {} n’existe pas ici.", "The key {} does not exist here.", &quoted(key)),
        phrase(
            "Corrigez-la ou retirez-la. Clés connues\u{a0}: {}.",
            "Correct it or remove it. Known keys: {}.",
            &Text::verbatim(&known.join(", ")),
        ),
    )
}

fn twice(key: &str) -> Words {
    Words::new(
        phrase("La clé {} est donnée deux fois.", "The key {} is given twice.", &quoted(key)),
        Text::new("Gardez-en une seule.", "Keep only one of them."),
    )
}

fn other() -> Words {
    Words::new(
        Text::new("Cette valeur n’est pas acceptée ici.", "This value is not accepted here."),
        Text::new("Comparez avec un exemple du même type de fichier.", "Compare with an example of the same kind of file."),
    )
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.words() {
            Some(words) => out.write_str(words.message.get(balise_assessment::Language::En)),
            None => out.write_str("already told"),
        }
    }
}

impl std::error::Error for Error {}

impl serde::de::Error for Error {
    /// Shapes carry no check of their own, so no sentence ever comes this way.
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::new(Kind::Other)
    }

    fn invalid_type(_: Unexpected<'_>, _: &dyn serde::de::Expected) -> Self {
        Self::new(Kind::Other)
    }

    fn invalid_value(_: Unexpected<'_>, _: &dyn serde::de::Expected) -> Self {
        Self::new(Kind::Other)
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        Self::new(Kind::Word { found: variant.to_owned(), accepted: expected })
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        Self::new(Kind::Unknown { key: field.to_owned(), known: expected })
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(Kind::Missing(field))
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::new(Kind::Twice(field.to_owned()))
    }
}
