//! Cut, copy, paste, select all: what a text field and the clipboard are to each other is the affair of the webview.

use balise_workbench::Language;
use tauri::menu::IsMenuItem;
use tauri::{AppHandle, Runtime, WebviewWindow};

use super::words::Entry;

/// The item. Where the system has its own, with our words: it then acts on whatever has the focus, dialogs included.
#[cfg(not(target_os = "linux"))]
pub(super) fn item<R: Runtime>(
    app: &AppHandle<R>,
    entry: &Entry,
    _enabled: bool,
    language: Language,
) -> tauri::Result<Box<dyn IsMenuItem<R>>> {
    use tauri::menu::PredefinedMenuItem;
    let title = Some(entry.title.get(language));
    Ok(Box::new(match entry.id {
        "cut" => PredefinedMenuItem::cut(app, title)?,
        "copy" => PredefinedMenuItem::copy(app, title)?,
        "paste" => PredefinedMenuItem::paste(app, title)?,
        _ => PredefinedMenuItem::select_all(app, title)?,
    }))
}

/// The item. Those of Tauri do nothing on Linux without another library, which strikes keys by X11 alone.
#[cfg(target_os = "linux")]
pub(super) fn item<R: Runtime>(
    app: &AppHandle<R>,
    entry: &Entry,
    enabled: bool,
    language: Language,
) -> tauri::Result<Box<dyn IsMenuItem<R>>> {
    Ok(Box::new(super::item(app, entry, enabled, language)?))
}

/// Carries out the command of that name in the webview; false when it is none of the four.
#[cfg(target_os = "linux")]
pub(super) fn carry_out<R: Runtime>(window: &WebviewWindow<R>, id: &str) -> bool {
    use webkit2gtk::WebViewExt;
    let command = match id {
        "cut" => "Cut",
        "copy" => "Copy",
        "paste" => "Paste",
        "select-all" => "SelectAll",
        _ => return false,
    };
    // A webview that is gone has nothing to edit.
    let _ = window.with_webview(move |view| view.inner().execute_editing_command(command));
    true
}

/// The system carries them out itself.
#[cfg(not(target_os = "linux"))]
pub(super) fn carry_out<R: Runtime>(_window: &WebviewWindow<R>, _id: &str) -> bool {
    false
}
