//! How long the start takes, for whoever measures it (`cargo xtask run`, `cargo xtask bench`).

use std::io::Write;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use tauri::{Runtime, Webview};

/// True once a screen stands in the page. Its title is there in every screen, and nowhere before the first.
const SHOWN: &str = "document.querySelector('main h1') !== null";

/// Between two looks at the page: what a measure may be late by.
const PAUSE: Duration = Duration::from_millis(5);

/// Writes the moments of a start on the standard output, as JSON lines, when `BALISE_TRACE_STARTUP` is set.
#[derive(Clone, Copy)]
pub(crate) struct Trace(Option<Instant>);

impl Trace {
    /// Begins now.
    pub(crate) fn begin() -> Self {
        Self(std::env::var_os("BALISE_TRACE_STARTUP").map(|_| Instant::now()))
    }

    /// Notes a moment.
    pub(crate) fn note(self, event: &str) {
        if let Some(begun) = self.0 {
            let line = serde_json::json!({ "event": event, "ms": begun.elapsed().as_millis() });
            // Nobody is told of a trace that cannot be written: it serves no one but who asked.
            let _ = writeln!(std::io::stdout(), "{line}");
        }
    }

    /// Notes `ready` as soon as the first screen is there, on a thread of its own: looking must not slow what is looked at.
    pub(crate) fn await_screen<R: Runtime>(self, view: &Webview<R>) {
        if self.0.is_some() {
            let view = view.clone();
            thread::spawn(move || {
                let mut shown = is_shown(&view);
                while shown == Some(false) {
                    thread::sleep(PAUSE);
                    shown = is_shown(&view);
                }
                if shown.is_some() {
                    self.note("ready");
                }
            });
        }
    }
}

/// Nothing when the window is gone.
fn is_shown<R: Runtime>(view: &Webview<R>) -> Option<bool> {
    let (tell, hear) = mpsc::channel();
    view.eval_with_callback(SHOWN, move |reply| {
        // Nobody listens when the window is gone.
        let _ = tell.send(reply == "true");
    })
    .ok()?;
    hear.recv().ok()
}
