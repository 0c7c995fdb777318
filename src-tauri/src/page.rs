//! What the shell tells the page, which may listen to no event of Tauri’s: events of its own document.

use tauri::{AppHandle, Manager, Runtime, WebviewWindow};

/// A file waits to be opened.
pub(crate) const ARRIVAL: &str = "balise-arrival";

/// Something was chosen in a menu; the detail is its name.
pub(crate) const MENU: &str = "balise-menu";

/// Files are held over the window (`over`), or no more.
pub(crate) const DRAG: &str = "balise-drag";

/// The one window.
pub(crate) fn window<R: Runtime>(app: &AppHandle<R>) -> Option<WebviewWindow<R>> {
    app.get_webview_window("main")
}

/// Tells the page. A page that is not there yet asks by itself, once it is.
pub(crate) fn tell<R: Runtime>(app: &AppHandle<R>, event: &str, detail: &str) {
    // As JSON, no detail can be anything but a string.
    let detail = serde_json::Value::from(detail);
    if let Some(window) = window(app) {
        let _ = window.eval(format!("window.dispatchEvent(new CustomEvent('{event}', {{ detail: {detail} }}))"));
    }
}
