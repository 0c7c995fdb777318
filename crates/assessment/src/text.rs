//! Words in both languages, kept side by side so that one cannot be forgotten.

/// A language of the screens, the files and the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// French of Québec (`fr-CA`).
    Fr,
    /// Canadian English (`en-CA`).
    En,
}

impl Language {
    /// Both languages, French first.
    pub const ALL: [Self; 2] = [Self::Fr, Self::En];

    /// The other of the two.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Fr => Self::En,
            Self::En => Self::Fr,
        }
    }

    /// The two-letter code used in files and on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// The language of a locale name such as `fr_CA.UTF-8` or `en-CA`: French for any `fr…`, English for the rest.
    #[must_use]
    pub fn of_locale(locale: &str) -> Self {
        if locale.to_ascii_lowercase().starts_with("fr") { Self::Fr } else { Self::En }
    }

    /// The language of a two-letter code, `None` for any other word.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

/// The same words in French and in English.
#[derive(Debug, Clone, PartialEq, Eq, Default, PartialOrd, Ord)]
pub struct Text {
    fr: String,
    en: String,
}

impl Text {
    /// Words given in both languages.
    #[must_use]
    pub fn new(fr: impl Into<String>, en: impl Into<String>) -> Self {
        Self { fr: fr.into(), en: en.into() }
    }

    /// The same words in both languages, for what a person wrote: it is never translated for them.
    #[must_use]
    pub fn verbatim(words: &str) -> Self {
        Self::new(words, words)
    }

    /// Words composed once for each language.
    #[must_use]
    pub fn compose(in_language: impl Fn(Language) -> String) -> Self {
        Self::new(in_language(Language::Fr), in_language(Language::En))
    }

    /// The words in one language.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Fr => &self.fr,
            Language::En => &self.en,
        }
    }

    /// Whether a language has nothing but white space.
    #[must_use]
    pub fn lacks(&self, language: Language) -> bool {
        self.get(language).trim().is_empty()
    }
}
