//! A window that closes saves first what was typed last, whoever asks it to.

use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

#[cfg(target_os = "linux")]
use tauri::AppHandle;
use tauri::{Manager, Runtime, WebviewWindow, Window, WindowEvent};

/// Tells the page that it goes: it then saves at once what waits for a pause in typing.
const HURRY: &str = "window.dispatchEvent(new Event('pagehide'))";

/// True once the page has the answer to everything that it asked.
const SETTLED: &str = "window.__TAURI_INTERNALS__.callbacks.size === 0";

/// Longest wait: a disk that takes more has failed, and a window that does not close is worse.
const PATIENCE: Duration = Duration::from_secs(2);

/// Between two looks at the page.
const PAUSE: Duration = Duration::from_millis(10);

/// Takes a closing window off the screen at once, and ends it when all is saved.
pub(crate) fn save_first<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event
        && let Some(view) = window.get_webview_window(window.label())
    {
        api.prevent_close();
        let _ = view.hide();
        thread::spawn(move || {
            // A page that cannot be told any more has nothing left to save.
            let _ = view.eval(HURRY);
            await_answers(&view);
            let _ = view.destroy();
        });
    }
}

/// What Linux tells a program that is to end: the session ends, its terminal is interrupted, or the computer shuts down.
#[cfg(target_os = "linux")]
const ENDS: [i32; 3] = [1, 2, 15];

/// Closes the windows when the system asks for it, as their buttons do. By default it would end the program where it stands.
#[cfg(target_os = "linux")]
pub(crate) fn heed_the_system<R: Runtime>(app: &AppHandle<R>) {
    for signal in ENDS {
        let app = app.clone();
        glib::unix_signal_add_local(signal, move || {
            for window in app.webview_windows().values() {
                // A window that cannot be told is already gone.
                let _ = window.close();
            }
            glib::ControlFlow::Continue
        });
    }
}

fn await_answers<R: Runtime>(view: &WebviewWindow<R>) {
    let end = Instant::now() + PATIENCE;
    while Instant::now() < end && !is_settled(view) {
        thread::sleep(PAUSE);
    }
}

/// Also when the page does not answer: there is nothing to wait for.
fn is_settled<R: Runtime>(view: &WebviewWindow<R>) -> bool {
    let (tell, hear) = mpsc::channel();
    let asked = view.eval_with_callback(SETTLED, move |reply| {
        // Nobody listens any more when the patience ran out.
        let _ = tell.send(reply == "true");
    });
    asked.is_err() || hear.recv_timeout(PATIENCE).unwrap_or(true)
}
