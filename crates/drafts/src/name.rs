//! Names of drafts: the stems of their files. They come back from screens and command lines, so they are checked.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The longest name, in bytes: with a date before and an ending after, it stays within the 255 of file systems.
const LONGEST: usize = 200;

/// The longest name the library gives by itself, in characters.
const LONGEST_GIVEN: usize = 60;

/// Names that stand for devices on Windows, whatever follows a dot; `com1` and the like besides.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The name of a draft in the library: the stem of its file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DraftId(String);

/// The name of a draft in the bin: the day it was put there, which one of that day, and its name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct BinnedId {
    pub(crate) day: Date,
    pub(crate) number: u32,
    /// The name it had, and gets again if it is free.
    pub(crate) draft: DraftId,
}

/// Not the name of a visible file directly in a folder, on each of the systems.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not the name of a draft")]
pub struct NotAName(String);

impl DraftId {
    /// The name, without the ending of the file.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Names for a draft called so, in plain letters, the best first, without end.
    pub(crate) fn for_name(name: &str) -> impl Iterator<Item = Self> {
        let letters: String = slug::slugify(name).chars().take(LONGEST_GIVEN).collect();
        let plain = letters.trim_matches('-');
        let usable = match plain {
            "" => "draft".to_owned(),
            device if is_device(device) => format!("draft-{device}"),
            _ => plain.to_owned(),
        };
        Self(usable).and_numbered()
    }

    /// This name, then the same with 2, 3, … after it, without end.
    pub(crate) fn and_numbered(self) -> impl Iterator<Item = Self> {
        let stem = self.0.clone();
        std::iter::once(self).chain((2_u32..).map(move |number| Self(format!("{stem}-{number}"))))
    }
}

impl BinnedId {
    /// Names in the bin for a draft put there on a day, without end.
    pub(crate) fn for_draft(draft: &DraftId, day: Date) -> impl Iterator<Item = Self> {
        (1..).map(move |number| Self { day, number, draft: draft.clone() })
    }
}

impl FromStr for DraftId {
    type Err = NotAName;

    /// # Errors
    /// [`NotAName`] for what could name anything else than a visible file directly in the folder.
    fn from_str(name: &str) -> Result<Self, NotAName> {
        let forbidden = |letter: char| letter.is_control() || r#"/\:*?"<>|"#.contains(letter);
        let edges = name.starts_with(['.', ' ']) || name.ends_with(['.', ' ']);
        let wrong = name.is_empty() || name.len() > LONGEST || edges || name.contains(forbidden) || is_device(name);
        if wrong { Err(NotAName(name.to_owned())) } else { Ok(Self(name.to_owned())) }
    }
}

impl FromStr for BinnedId {
    type Err = NotAName;

    /// # Errors
    /// [`NotAName`] for what the library never names so.
    fn from_str(name: &str) -> Result<Self, NotAName> {
        let parse = || {
            let mut parts = name.splitn(3, '_');
            let (day, number) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
            let binned = Self { day, number, draft: parts.next()?.parse().ok()? };
            (binned.to_string() == name).then_some(binned)
        };
        parse().ok_or_else(|| NotAName(name.to_owned()))
    }
}

impl TryFrom<String> for DraftId {
    type Error = NotAName;

    fn try_from(name: String) -> Result<Self, NotAName> {
        name.parse()
    }
}

impl From<DraftId> for String {
    fn from(id: DraftId) -> Self {
        id.0
    }
}

impl fmt::Display for DraftId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for BinnedId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}_{}_{}", self.day, self.number, self.draft)
    }
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let numbered = ["com", "lpt"].iter().filter_map(|port| stem.strip_prefix(port)).any(|rest| rest.parse::<u8>().is_ok());
    DEVICES.contains(&stem.as_str()) || numbered
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn first(name: &str) -> String {
        DraftId::for_name(name).next().unwrap().to_string()
    }

    #[test]
    fn names_of_files_are_in_plain_letters() {
        assert_eq!(first("Évaluation 2026 – L’Œuvre"), "evaluation-2026-l-oeuvre");
        assert_eq!(first("  "), "draft");
        assert_eq!(first("CON"), "draft-con");
        assert_eq!(first("../../etc/passwd"), "etc-passwd");
        assert_eq!(first(&"ville ".repeat(50)).len(), 59);
    }

    #[test]
    fn every_name_given_is_a_name() {
        for name in ["", "con", "lpt1", "a/b", "é", "ß", "日本", "🦊", "-", "…", "a.b", ".x", "Ville de Québec"] {
            for given in DraftId::for_name(name).take(3) {
                assert!(given.as_str().is_ascii(), "{given}");
                assert_eq!(given.as_str().parse(), Ok(given.clone()), "{name}");
            }
        }
    }

    #[test]
    fn a_name_cannot_lead_out_of_the_folder() {
        let long = "a".repeat(LONGEST + 1);
        for name in
            ["", ".", "..", "../x", "a/b", r"a\b", "C:x", ".hidden", "a\0b", "a\nb", "NUL", "con.x", "com1", "x.", " x", &long]
        {
            assert!(name.parse::<DraftId>().is_err(), "{name:?}");
        }
    }

    #[test]
    fn a_name_given_by_a_person_is_kept() {
        for name in ["Évaluation 2026", "a.b", "console", "company", "ville-2", "l’été"] {
            assert_eq!(name.parse::<DraftId>().map(|id| id.to_string()), Ok(name.to_owned()));
        }
    }

    #[test]
    fn a_name_in_the_bin_tells_the_day_and_the_draft() {
        let draft: DraftId = "ville_de-2".parse().unwrap();
        let second = BinnedId::for_draft(&draft, date(2026, 11, 24)).nth(1).unwrap();
        assert_eq!(second.to_string(), "2026-11-24_2_ville_de-2");
        assert_eq!(second.to_string().parse(), Ok(second));
    }

    #[test]
    fn what_is_no_name_in_the_bin_is_refused() {
        let names =
            ["", "x", "2026-11-24_x", "2026-11-24_1_", "2026-11-24_1_../x", "2026-02-30_1_x", "20261124_1_x", "2026-11-24_01_x"];
        for name in names {
            assert!(name.parse::<BinnedId>().is_err(), "{name:?}");
        }
    }

    #[test]
    fn a_name_in_a_settings_file_is_checked_too() {
        assert!(serde_json::from_str::<DraftId>(r#""../x""#).is_err());
        assert_eq!(serde_json::from_str::<DraftId>(r#""ville""#).unwrap().as_str(), "ville");
    }
}
