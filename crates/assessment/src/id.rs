//! Names of things in a pack and in a draft. They never change once published, so an answer outlives its wording.

use std::borrow::Borrow;
use std::fmt;

/// The longest id accepted, in characters.
pub const LONGEST_ID: usize = 64;

/// Why a word is not an id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidId(
    /// The word as it was given.
    pub String,
);

impl fmt::Display for InvalidId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "“{}” is not an id", self.0)
    }
}

impl std::error::Error for InvalidId {}

fn is_id(word: &str) -> bool {
    let mut letters = word.chars();
    let first = letters.next().is_some_and(|letter| letter.is_ascii_alphanumeric());
    first && word.len() <= LONGEST_ID && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '.' || letter == '-')
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Checks a word: ASCII letters, digits, `.` and `-`, the first a letter or a digit, at most 64 of them.
            ///
            /// # Errors
            /// [`InvalidId`] with the word, when it is not one.
            pub fn new(word: impl Into<String>) -> Result<Self, InvalidId> {
                let word = word.into();
                if is_id(&word) { Ok(Self(word)) } else { Err(InvalidId(word)) }
            }

            /// The id as written in files.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )*};
}

ids! {
    /// A pack.
    PackId;
    /// A section of a questionnaire.
    SectionId;
    /// An item, or a readiness criterion: both receive a response.
    ItemId;
    /// An answer option. The options of the activities item are the activities.
    OptionId;
    /// A role in the organisation that the pack suggests.
    RoleId;
    /// A risk of the catalogue, or one of the organisation's own.
    RiskId;
    /// A factor that moves a likelihood.
    FactorId;
    /// A measure of the catalogue.
    MeasureId;
    /// A requirement of readiness.
    RequirementId;
    /// A floor of the hierarchy of needs.
    FloorId;
    /// A law, rule or guidance.
    LawId;
    /// A benchmark line.
    BenchmarkId;
    /// A glossary term.
    TermId;
    /// An outline of a document.
    OutlineId;
    /// A consistency check of a pack.
    CheckId;
    /// An account in the register.
    AccountId;
    /// An action of the plan.
    ActionId;
    /// A packet that somebody else answers.
    PacketId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_ids_are_accepted() {
        for word in ["G1", "profil.type", "ccq-1457", "25-49"] {
            assert_eq!(ItemId::new(word).unwrap().as_str(), word);
        }
    }

    #[test]
    fn what_could_hide_in_a_path_or_a_sentence_is_refused() {
        for word in ["", ".a", "-a", "a b", "é", "a/b", "a\u{202e}b", &"a".repeat(65)] {
            assert!(ItemId::new(word).is_err(), "{word:?}");
        }
    }
}
