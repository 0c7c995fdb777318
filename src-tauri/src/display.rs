//! The look of the window itself: what the page cannot reach.

use balise_workbench::{
    WireError, handlers,
    views::{DisplayView, HomeView, ThemeCode},
};
use tauri::{Runtime, State, Theme, WebviewWindow};

use crate::{Desk, logbook};

/// Changes how the screens look: remembered first, then shown.
#[tauri::command(async)]
pub(crate) fn set_display<R: Runtime>(
    window: WebviewWindow<R>,
    desk: State<'_, Desk>,
    request: DisplayView,
) -> Result<HomeView, WireError> {
    let home = logbook::noted("set_display", || handlers::set_display(desk.workbench()?, request))?;
    show(&window, request);
    Ok(home)
}

/// Gives the window its colours and its size. A system that cannot is no reason to stop: the page has its own colours.
pub(crate) fn show<R: Runtime>(window: &WebviewWindow<R>, display: DisplayView) {
    let theme = match display.theme {
        ThemeCode::System | ThemeCode::Contrast => None,
        ThemeCode::Light => Some(Theme::Light),
        ThemeCode::Dark => Some(Theme::Dark),
    };
    let _ = window.set_theme(theme);
    // The menu bar of GTK has no ground of its own and shows that of the window: the one its words were made for.
    #[cfg(target_os = "linux")]
    let _ = window.as_ref().window().set_background_color(None);
    let _ = window.set_zoom(f64::from(display.size) / 100.0);
}
