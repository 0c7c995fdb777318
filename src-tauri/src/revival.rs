//! The page comes back when the process of the system that displays it stops: it is loaded again, and goes where it was.
//!
//! Nothing is lost with that process: what was typed is saved within half a second. On Windows it cannot be heard of without
//! `unsafe`, and the webview shows a page of its own with a way to load again
//! ([docs/decisions/0024-display-restarted.md](../../docs/decisions/0024-display-restarted.md)).

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use balise_workbench::{Language, Workbench};
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

use crate::{Desk, logbook, page};

/// How often the page is loaded again within [`SPAN`]: one that stops more often will not stand.
const MOST: usize = 3;

/// How long a loss counts.
const SPAN: Duration = Duration::from_mins(1);

/// When the page was lost lately.
#[derive(Debug, Default)]
pub(crate) struct Losses(Mutex<VecDeque<Instant>>);

impl Losses {
    /// Counts a loss; false when there were too many to try again.
    fn bear(&self, now: Instant) -> bool {
        let mut lately = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lately.retain(|&then| now.duration_since(then) < SPAN);
        lately.push_back(now);
        lately.len() <= MOST
    }
}

/// Hears of a page that is lost, where the system tells.
pub(crate) fn watch(app: &AppHandle) {
    app.manage(Losses::default());
    #[cfg(target_os = "linux")]
    if let Some(window) = page::window(app) {
        use webkit2gtk::WebViewExt;
        let app = app.clone();
        // Of a webview that is gone there is nothing to hear.
        let _ = window.with_webview(move |view| {
            view.inner().connect_web_process_terminated(move |_, reason| lost(&app, &format!("{reason:?}")));
        });
    }
}

/// Loads the page again; or, when that does not help, says so and ends.
#[cfg_attr(not(any(target_os = "linux", target_os = "macos")), allow(dead_code, reason = "nothing tells of a loss there"))]
pub(crate) fn lost<R: Runtime>(app: &AppHandle<R>, reason: &str) {
    logbook::note_lost_display(reason);
    match page::window(app) {
        Some(window) if app.state::<Losses>().bear(Instant::now()) => {
            let _ = window.reload();
        }
        _ => give_up(app),
    }
}

fn give_up<R: Runtime>(app: &AppHandle<R>) {
    let language = app.state::<Desk>().workbench().map_or_else(|_| Language::of_locale(&balise_cli::locale()), Workbench::language);
    let [title, words] = told(language);
    let end = app.clone();
    app.dialog().message(words).title(title).kind(MessageDialogKind::Error).show(move |_| end.exit(1));
}

const fn told(language: Language) -> [&'static str; 2] {
    match language {
        Language::Fr => [
            "Balise ne peut plus s’afficher",
            "Le composant du système qui affiche les pages s’est arrêté plusieurs fois de suite. Vos réponses enregistrées sont intactes. Balise va se fermer\u{a0}: mettez le système à jour ou redémarrez l’ordinateur, puis ouvrez Balise de nouveau.",
        ],
        Language::En => [
            "Balise can no longer display its window",
            "The part of the system that displays pages has stopped several times in a row. Your saved answers are intact. Balise will close: update the system or restart the computer, then open Balise again.",
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_stops_again_and_again_is_given_up_and_one_that_stood_a_minute_is_not() {
        let (losses, begun) = (Losses::default(), Instant::now());
        let at = |seconds| begun + Duration::from_secs(seconds);
        let borne: Vec<bool> = [0, 10, 20, 30].into_iter().map(|seconds| losses.bear(at(seconds))).collect();
        assert_eq!(borne, [true, true, true, false]);
        assert!(losses.bear(at(200)), "what was long ago does not count");
    }
}
