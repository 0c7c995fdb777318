//! A file that is kept with the assessment, as a proof of an answer.
//!
//! Its name comes from whoever attached it, perhaps from a draft sent by a stranger: it is made harmless before anything shows
//! it or writes a file under it.

use std::fmt;

use jiff::civil::Date;

/// The longest name of a file, in bytes: file systems stop at 255.
const LONGEST_NAME: usize = 120;

/// The longest ending that is kept when a name is cut.
const LONGEST_ENDING: usize = 12;

/// The name of a file that has none left.
const NAMELESS: &str = "document";

/// Names that stand for devices on Windows, whatever follows a dot; `com1` and the like besides.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// A file that is kept with the assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// What it is called.
    pub name: FileName,
    /// How many bytes it has.
    pub size: u64,
    /// What it holds.
    pub fingerprint: Fingerprint,
    /// When it was attached.
    pub added: Date,
}

/// The SHA-256 of the contents of a file: 64 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(String);

impl Fingerprint {
    /// The fingerprint of these digits: exactly 64, in lower case.
    #[must_use]
    pub fn new(digits: &str) -> Option<Self> {
        let sound = digits.len() == 64 && digits.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
        sound.then(|| Self(digits.to_owned()))
    }

    /// The fingerprint of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8; 32]) -> Self {
        Self(bytes.iter().fold(String::new(), |digits, byte| format!("{digits}{byte:02x}")))
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// The name of a file: one that leads nowhere, hides nothing, and that each system accepts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileName(String);

impl FileName {
    /// The name that these words give: what follows the last separator, without what cannot be seen or turns the reading
    /// round, with a hyphen for what a system refuses. Never empty; a sound name stays as it is.
    #[must_use]
    pub fn of(words: &str) -> Self {
        let last = words.rsplit(['/', '\\']).find(|part| !part.trim().is_empty()).unwrap_or_default();
        let seen: String = last.chars().filter(|letter| !is_unseen(*letter)).map(plain).collect();
        let words = seen.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        let name = trimmed(&words);
        let stem = name.split('.').next().unwrap_or_default().trim_end();
        Self(match name {
            "" => NAMELESS.to_owned(),
            _ if is_device(stem) => cut(&format!("_{name}")),
            _ => cut(name),
        })
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name without its ending: what a proof is called until the person says otherwise.
    #[must_use]
    pub fn stem(&self) -> &str {
        self.0.rsplit_once('.').map_or(self.0.as_str(), |(stem, _)| stem)
    }
}

impl fmt::Display for FileName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Controls, marks that turn the direction of reading, letters without width, tags: what shows a name other than it is.
fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

fn plain(letter: char) -> char {
    match letter {
        ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        space if space.is_whitespace() => ' ',
        other => other,
    }
}

fn trimmed(name: &str) -> &str {
    name.trim_matches(['.', ' '])
}

/// A name of at most [`LONGEST_NAME`] bytes, which keeps its ending.
fn cut(name: &str) -> String {
    if name.len() <= LONGEST_NAME {
        return name.to_owned();
    }
    let ending = name.rsplit_once('.').map(|(_, ending)| ending).filter(|ending| ending.len() <= LONGEST_ENDING);
    let room = LONGEST_NAME - ending.map_or(0, |ending| ending.len() + 1);
    let end = (0..=room).rev().find(|&end| name.is_char_boundary(end)).unwrap_or_default();
    let stem = trimmed(name.get(..end).unwrap_or_default());
    ending.map_or_else(|| stem.to_owned(), |ending| format!("{stem}.{ending}"))
}

fn is_device(stem: &str) -> bool {
    let stem = stem.to_lowercase();
    let numbered = |device: &str| stem.strip_prefix(device).is_some_and(|rest| rest.chars().count() == 1 && !rest.starts_with('0'));
    DEVICES.contains(&stem.as_str()) || numbered("com") || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sound_name_stays_as_it_is() {
        for name in ["Procédure de crise.pdf", "photo.JPG", "notes", "a.tar.gz", "10 % d’avance – v2.docx", "人事.pdf", "👍🏽.png"]
        {
            assert_eq!(FileName::of(name).as_str(), name);
        }
        assert_eq!((FileName::of("a.tar.gz").stem(), FileName::of("notes").stem()), ("a.tar", "notes"));
    }

    #[test]
    fn a_name_leads_nowhere_and_hides_nothing() {
        for (given, name) in [
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\x\\a.pdf", "a.pdf"),
            ("/", "document"),
            ("..", "document"),
            ("  .profile ", "profile"),
            ("facture\u{202e}fdp.exe", "facturefdp.exe"),
            ("a\u{200b}\u{feff}b.pdf", "ab.pdf"),
            ("facture.pdf \u{2003}\u{a0}   .exe", "facture.pdf .exe"),
            ("a\nb\u{0}.pdf", "ab.pdf"),
            ("a:b|c?.pdf", "a-b-c-.pdf"),
            ("nul.txt", "_nul.txt"),
            ("COM1", "_COM1"),
            ("con .pdf", "_con .pdf"),
        ] {
            assert_eq!(FileName::of(given).as_str(), name, "{given:?}");
            assert_eq!(FileName::of(name), FileName::of(given), "made harmless once, it stays so: {given:?}");
        }
    }

    #[test]
    fn a_long_name_keeps_its_ending() {
        let device = FileName::of(&format!("con.{}", "a".repeat(116)));
        assert_eq!(FileName::of(device.as_str()), device);
        for letter in ["a", "é", "👍"] {
            let name = FileName::of(&format!("{}.pdf", letter.repeat(300)));
            assert!(name.as_str().len() <= LONGEST_NAME && name.as_str().ends_with(&format!("{letter}.pdf")), "{name}");
            assert_eq!(FileName::of(name.as_str()), name);
        }
    }

    #[test]
    fn a_fingerprint_is_64_digits() {
        assert_eq!(Fingerprint::new(&"0f".repeat(32)), Some(Fingerprint::of(&[0x0f; 32])));
        for digits in ["", "0f", &"0F".repeat(32), &"0g".repeat(32), &"../".repeat(22)] {
            assert_eq!(Fingerprint::new(digits), None, "{digits}");
        }
    }
}
