//! How a report is asked for, and the words by which its seal says so.

use std::fmt::{self, Display, Formatter};

use balise_assessment::{Audience, Language};

use crate::look::{Accent, Logo, Look};
use crate::setting::Paper;

/// How a report is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The language of the report. The manager’s own words are printed as they were written.
    pub language: Language,
    /// Whether it is in both languages, face to face; `language` is then that of the half that is written.
    pub facing: bool,
    /// The sheet.
    pub paper: Paper,
    /// How much is told.
    pub length: Length,
    /// For whom it is. The assessment a report is written from is already without what they are not to see.
    pub audience: Audience,
    /// What the organisation adds to its look.
    pub look: Look,
    /// Whether the draft goes with it, inside the file.
    pub attach: bool,
}

/// How much time the reader has. The figures are the same: a shorter paper only tells fewer of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Five minutes: page one alone, the decision.
    Five,
    /// Fifteen minutes, about four pages: the decision, the figures, the gravest risks, the plan.
    Fifteen,
    /// Everything, with annexes.
    Full,
}

impl Length {
    /// Each of them, the shortest first.
    pub const ALL: [Self; 3] = [Self::Five, Self::Fifteen, Self::Full];

    /// The name of its template and of its words.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Five => "five",
            Self::Fifteen => "fifteen",
            Self::Full => "full",
        }
    }
}

/// Why the words of a seal do not say how to make a report again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unmakeable {
    /// Another version had other options.
    #[error("this version has no such options")]
    Unknown,
    /// It has a logo, and this is not it.
    #[error("the report has a logo that was not given")]
    Logo,
}

/// Such as “fr letter full”, and after that only what is not usual: what the seal of a report says, and [`Options::read`]
/// reads. A banner is written so that it is one word; of a logo there is its digest.
impl Display for Options {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let language = if self.facing { Self::FACING } else { self.language.code() };
        write!(out, "{language} {} {}", self.paper.name(), self.length.name())?;
        if self.audience != Audience::Board {
            write!(out, " {}", self.audience.code())?;
        }
        if let Some(accent) = self.look.accent {
            write!(out, " accent={}", accent.asked())?;
        }
        if !self.look.banner.is_empty() {
            write!(out, " banner={}", one_word(&self.look.banner))?;
        }
        if let Some(logo) = &self.look.logo {
            write!(out, " logo={}", logo.digest())?;
        }
        if self.attach { out.write_str(" attach") } else { Ok(()) }
    }
}

impl Options {
    /// The word for both languages face to face, where that for a language would stand.
    pub const FACING: &str = "both";

    /// The report of the board, in the usual look.
    #[must_use]
    pub fn plain(language: Language, paper: Paper, length: Length) -> Self {
        Self { language, facing: false, paper, length, audience: Audience::Board, look: Look::default(), attach: false }
    }

    /// The same report in each of the languages that face each other, the left one first.
    #[must_use]
    pub fn halves(&self) -> [Self; 2] {
        Language::ALL.map(|language| Self { language, ..self.clone() })
    }

    /// The options that are displayed so, with the logo that they name.
    ///
    /// # Errors
    /// [`Unmakeable`] when another version had others, or the logo is another.
    pub fn read(words: &str, logo: Option<&Logo>) -> Result<Self, Unmakeable> {
        let mut words = words.split(' ');
        let mut next = || words.next().ok_or(Unmakeable::Unknown);
        let language = next()?;
        let facing = language == Self::FACING;
        let [left, _] = Language::ALL;
        let language = if facing { Some(left) } else { Language::of_code(language) }.ok_or(Unmakeable::Unknown)?;
        let (paper, length) = (next()?, next()?);
        let paper = [Paper::A4, Paper::Letter].into_iter().find(|one| one.name() == paper).ok_or(Unmakeable::Unknown)?;
        let length = Length::ALL.into_iter().find(|one| one.name() == length).ok_or(Unmakeable::Unknown)?;
        let mut options = Self { facing, ..Self::plain(language, paper, length) };
        words.try_for_each(|word| options.add(word, logo))?;
        Ok(options)
    }

    fn add(&mut self, word: &str, logo: Option<&Logo>) -> Result<(), Unmakeable> {
        match word.split_once('=') {
            None if word == "attach" => self.attach = true,
            None => self.audience = Audience::of_code(word).ok_or(Unmakeable::Unknown)?,
            Some(("accent", color)) => self.look.accent = Some(Accent::read(color).ok_or(Unmakeable::Unknown)?),
            Some(("banner", banner)) => self.look.banner = many_words(banner).ok_or(Unmakeable::Unknown)?,
            Some(("logo", digest)) => {
                self.look.logo = Some(logo.filter(|logo| logo.digest() == digest).ok_or(Unmakeable::Logo)?.clone());
            }
            Some(_) => return Err(Unmakeable::Unknown),
        }
        Ok(())
    }
}

/// Every byte that is neither a letter of ASCII nor a digit as `%` and two digits.
fn one_word(words: &str) -> String {
    words.bytes().fold(String::new(), |word, byte| match byte {
        _ if byte.is_ascii_alphanumeric() => format!("{word}{}", char::from(byte)),
        _ => format!("{word}%{byte:02X}"),
    })
}

/// What [`one_word`] made one word.
fn many_words(word: &str) -> Option<String> {
    let (mut bytes, mut rest) = (Vec::new(), word);
    while let Some(first) = rest.chars().next() {
        let length = if first == '%' { 3 } else { first.len_utf8() };
        let letter = rest.get(..length)?;
        match letter.strip_prefix('%') {
            Some(digits) => bytes.push(u8::from_str_radix(digits, 16).ok()?),
            None => bytes.extend(letter.bytes()),
        }
        rest = rest.get(length..)?;
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_read_back_are_the_options_displayed() {
        let plain = Options::plain(Language::Fr, Paper::Letter, Length::Full);
        assert_eq!(plain.to_string(), "fr letter full");
        let look = Look { accent: Accent::read("#ffcc00"), banner: "Secret – 100 % <b>é".into(), logo: None };
        let whole = Options { audience: Audience::Staff, look, attach: true, ..plain.clone() };
        let facing = Options { facing: true, ..whole.clone() };
        assert!(facing.to_string().starts_with("both letter full"));
        for options in [plain, whole, facing] {
            assert_eq!(Options::read(&options.to_string(), None), Ok(options));
        }
        assert_eq!(Options::read("fr letter full logo=12", None), Err(Unmakeable::Logo));
        for wrong in
            ["", "fr letter", "fr letter full everybody", "fr letter full banner=%G0", "fr letter full banner=%", "de a4 full"]
        {
            assert_eq!(Options::read(wrong, None), Err(Unmakeable::Unknown), "{wrong}");
        }
    }

    #[test]
    fn a_seal_holds_no_sign_that_xml_would_take_for_a_mark() {
        let look = Look { banner: "<a href=\"x\">&é\u{1f600}".into(), ..Look::default() };
        let words = Options { look, ..Options::plain(Language::En, Paper::A4, Length::Five) }.to_string();
        assert!(words.chars().all(|letter| letter.is_ascii_alphanumeric() || " =%".contains(letter)), "{words}");
    }
}
