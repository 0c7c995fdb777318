//! Names of drafts: what a file is called, never what a person called the assessment.

use std::fmt;

/// A draft in the library: the name of its file, without the extension.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DraftId(String);

/// The longest name made, in characters: with extension and suffix it stays below every file system’s limit.
const LONGEST: usize = 60;

impl DraftId {
    /// The name of a file already there, `None` when it could lead out of the folder or is hidden.
    #[must_use]
    pub fn of_file(stem: &str) -> Option<Self> {
        let plain = !stem.is_empty() && !stem.starts_with('.') && !stem.contains(['/', '\\', ':', '\0']);
        plain.then(|| Self(stem.to_owned()))
    }

    /// A name for a new file, from what a person calls it: plain letters and digits, the same on every system.
    #[must_use]
    pub(crate) fn from_words(words: &str) -> Self {
        let mut name = String::new();
        for letter in words.chars().flat_map(plain) {
            if letter.is_ascii_alphanumeric() {
                name.push(letter.to_ascii_lowercase());
            } else if !name.is_empty() && !name.ends_with('-') {
                name.push('-');
            }
        }
        name.truncate(LONGEST);
        let name = name.trim_end_matches('-');
        // Windows keeps some short names for devices; a prefix frees all of them.
        let reserved = name.is_empty() || name.len() <= 4;
        Self(if reserved { format!("evaluation-{name}").trim_end_matches('-').to_owned() } else { name.to_owned() })
    }

    /// The same name with a number, for when it is taken.
    #[must_use]
    pub(crate) fn numbered(&self, number: u32) -> Self {
        Self(format!("{}-{number}", self.0))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DraftId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// A letter without its accent, for the letters French uses.
fn plain(letter: char) -> impl Iterator<Item = char> {
    let plain = match letter {
        'à' | 'â' | 'ä' | 'À' | 'Â' | 'Ä' => "a",
        'ç' | 'Ç' => "c",
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => "e",
        'î' | 'ï' | 'Î' | 'Ï' => "i",
        'ô' | 'ö' | 'Ô' | 'Ö' => "o",
        'ù' | 'û' | 'ü' | 'Ù' | 'Û' | 'Ü' => "u",
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        _ => "",
    };
    let kept = if plain.is_empty() { Some(letter) } else { None };
    plain.chars().chain(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_and_never_a_device() {
        for (words, name) in [
            ("Évaluation 2026", "evaluation-2026"),
            ("Ville de Cœur-sur-Mer!", "ville-de-coeur-sur-mer"),
            ("  …  ", "evaluation"),
            ("CON", "evaluation-con"),
            ("../../etc/passwd", "etc-passwd"),
            ("評価", "evaluation"),
        ] {
            assert_eq!(DraftId::from_words(words).as_str(), name);
        }
        assert!(DraftId::from_words(&"long ".repeat(100)).as_str().len() <= LONGEST);
    }

    #[test]
    fn a_name_never_leads_out_of_the_folder() {
        for stem in ["", ".hidden", "a/b", "..\\b", "c:d"] {
            assert_eq!(DraftId::of_file(stem), None, "{stem}");
        }
    }
}
