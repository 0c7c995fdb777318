//! JSON to write: keys in the order given, two spaces a level. It cannot fail, so that saving never can for want of words.

use std::fmt::{self, Display, Formatter, Write};

/// A value to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Written {
    /// Words.
    Words(String),
    /// A whole number.
    Number(i64),
    /// True or false.
    Boolean(bool),
    /// A list.
    List(Vec<Written>),
    /// An object.
    Object(Object),
}

/// Keys and values, in the order written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Object(Vec<(String, Written)>);

impl Object {
    /// With a key that is always there.
    pub(crate) fn with(mut self, key: &str, value: impl Into<Written>) -> Self {
        self.0.push((key.to_owned(), value.into()));
        self
    }

    /// With a key that is left out when its value is empty: no words, `false`, an empty list or object.
    pub(crate) fn filled(self, key: &str, value: impl Into<Written>) -> Self {
        let value = value.into();
        if value.is_empty() { self } else { self.with(key, value) }
    }

    /// With a key that is left out when there is no value.
    pub(crate) fn maybe(self, key: &str, value: Option<impl Into<Written>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }
}

impl Written {
    fn is_empty(&self) -> bool {
        match self {
            Self::Words(words) => words.is_empty(),
            Self::Number(_) => false,
            Self::Boolean(boolean) => !boolean,
            Self::List(list) => list.is_empty(),
            Self::Object(object) => object.0.is_empty(),
        }
    }

    fn write(&self, out: &mut Formatter<'_>, level: usize) -> fmt::Result {
        match self {
            Self::Words(words) => write_words(out, words),
            Self::Number(number) => write!(out, "{number}"),
            Self::Boolean(boolean) => write!(out, "{boolean}"),
            Self::List(list) => enclosed(out, ['[', ']'], list, level, |out, value| value.write(out, level + 1)),
            Self::Object(object) => enclosed(out, ['{', '}'], &object.0, level, |out, (key, value)| {
                write_words(out, key)?;
                out.write_str(": ")?;
                value.write(out, level + 1)
            }),
        }
    }
}

/// Words between quotation marks, with what JSON wants escaped.
fn write_words(out: &mut Formatter<'_>, words: &str) -> fmt::Result {
    out.write_char('"')?;
    for letter in words.chars() {
        match letter {
            '"' | '\\' => write!(out, "\\{letter}")?,
            '\n' => out.write_str("\\n")?,
            '\r' => out.write_str("\\r")?,
            '\t' => out.write_str("\\t")?,
            '\0'..='\u{1f}' => write!(out, "\\u{:04x}", u32::from(letter))?,
            _ => out.write_char(letter)?,
        }
    }
    out.write_char('"')
}

fn enclosed<T>(
    out: &mut Formatter<'_>,
    [open, close]: [char; 2],
    parts: &[T],
    level: usize,
    write: impl Fn(&mut Formatter<'_>, &T) -> fmt::Result,
) -> fmt::Result {
    out.write_char(open)?;
    for (rank, part) in parts.iter().enumerate() {
        let comma = if rank == 0 { "" } else { "," };
        write!(out, "{comma}\n{:indent$}", "", indent = 2 * (level + 1))?;
        write(out, part)?;
    }
    if !parts.is_empty() {
        write!(out, "\n{:indent$}", "", indent = 2 * level)?;
    }
    out.write_char(close)
}

impl Display for Written {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        self.write(out, 0)
    }
}

impl From<&str> for Written {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}

impl From<&String> for Written {
    fn from(words: &String) -> Self {
        Self::Words(words.clone())
    }
}

impl From<String> for Written {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl From<bool> for Written {
    fn from(boolean: bool) -> Self {
        Self::Boolean(boolean)
    }
}

impl From<i64> for Written {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<Object> for Written {
    fn from(object: Object) -> Self {
        Self::Object(object)
    }
}

impl<T: Into<Self>> FromIterator<T> for Written {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Self::List(values.into_iter().map(Into::into).collect())
    }
}

impl<V: Into<Written>> FromIterator<(String, V)> for Object {
    fn from_iter<I: IntoIterator<Item = (String, V)>>(entries: I) -> Self {
        Self(entries.into_iter().map(|(key, value)| (key, value.into())).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_keep_their_order_and_what_is_empty_is_left_out() {
        let inner = Object::default().filled("gone", "").filled("also", false).maybe("too", None::<i64>);
        let list: Written = ["a"].into_iter().collect();
        let none: Written = [""; 0].into_iter().collect();
        let object =
            Object::default().with("z", 1).with("a", list).with("inner", inner).filled("list", none.clone()).with("none", none);
        assert_eq!(
            Written::from(object).to_string(),
            "{\n  \"z\": 1,\n  \"a\": [\n    \"a\"\n  ],\n  \"inner\": {},\n  \"none\": []\n}"
        );
    }

    #[test]
    fn words_read_back_as_they_were() {
        let words: String = (0..0x250).filter_map(char::from_u32).chain("\u{2028}😀".chars()).collect();
        let written = Written::from(words.as_str()).to_string();
        assert_eq!(serde_json::from_str::<String>(&written).unwrap(), words);
    }
}
