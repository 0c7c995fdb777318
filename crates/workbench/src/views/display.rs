//! How the screens look.

use super::views;

views! {
    /// How the person wants the screens to look.
    #[derive(Copy)]
    pub struct DisplayView {
        /// The colours.
        pub theme: ThemeCode,
        /// The size, in percent of the usual one: one of [`DisplayView::SIZES`].
        pub size: u16,
        /// Whether movements are left out, whatever the system says.
        pub calm: bool,
        /// How the questions of a section are gone through.
        pub presentation: PresentationCode,
    }

    /// How the questions of a section are gone through: the same questions, the same answers.
    #[derive(Copy)]
    pub enum PresentationCode {
        /// One at a time.
        Guided,
        /// All on one page.
        List,
    }

    /// The colours of the screens.
    #[derive(Copy)]
    pub enum ThemeCode {
        /// As the system.
        System,
        /// Light.
        Light,
        /// Dark.
        Dark,
        /// High contrast; light or dark as the system.
        Contrast,
    }
}

impl DisplayView {
    /// The sizes one can choose, in percent.
    pub const SIZES: [u16; 6] = [100, 110, 125, 150, 175, 200];
}

impl PresentationCode {
    /// The word in the settings.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Guided => "guided",
            Self::List => "list",
        }
    }

    /// The presentation of that word; one question at a time for any other.
    pub(crate) fn of_code(code: &str) -> Self {
        if code == Self::List.code() { Self::List } else { Self::Guided }
    }
}

impl ThemeCode {
    const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::Contrast];

    /// The word in the settings.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }

    /// The colours of that word; those of the system for any other.
    pub(crate) fn of_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|theme| theme.code() == code).unwrap_or(Self::System)
    }
}
