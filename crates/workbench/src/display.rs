//! How the screens look, as the person chose.

use balise_drafts::Settings;

use crate::failure::Failure;
use crate::refusal::Refusal;
use crate::views::{DisplayView, HomeView, PresentationCode, ThemeCode};
use crate::{WireError, Workbench};

impl Workbench {
    /// How the screens look.
    #[must_use]
    pub fn display(&self) -> DisplayView {
        let Settings { theme, size, calm, presentation, .. } = self.library.settings();
        let known = size.filter(|size| DisplayView::SIZES.contains(size));
        DisplayView {
            theme: ThemeCode::of_code(&theme.unwrap_or_default()),
            size: known.unwrap_or(100),
            calm,
            presentation: PresentationCode::of_code(&presentation.unwrap_or_default()),
        }
    }

    /// Changes how the screens look, and remembers it.
    pub(crate) fn set_display(&self, display: DisplayView) -> Result<HomeView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let remembered = self.remember(display);
        if remembered.is_ok() {
            state.listed = display.presentation == PresentationCode::List;
        }
        let saved = remembered.and_then(|()| self.home_view(&state));
        saved.map_err(|failed| failed.told(language))
    }

    fn remember(&self, display: DisplayView) -> Result<(), Failure> {
        if !DisplayView::SIZES.contains(&display.size) {
            return Err(Refusal::invalid("Cette taille n’est pas offerte.", "This size is not offered.").into());
        }
        let mut settings = self.library.settings();
        settings.theme = Some(display.theme.code().to_owned());
        settings.size = Some(display.size);
        settings.calm = display.calm;
        settings.presentation = Some(display.presentation.code().to_owned());
        Ok(self.library.save_settings(&settings)?)
    }
}
