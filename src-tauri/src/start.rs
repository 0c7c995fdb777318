//! From the command line to a window.

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use balise_workbench::{Clock, Language, Places, Workbench};
use tauri::{AppHandle, Manager, RunEvent, Webview, webview::PageLoadEvent};
use tauri_plugin_window_state::StateFlags;

use crate::trace::Trace;
use crate::{Desk, closing, display, files, logbook, menu, page, revival, with_commands};

/// Starts Balise: a window, or the command line when a command is given.
///
/// A command never opens a window, so it works where there is none.
#[must_use]
pub fn main() -> ExitCode {
    let trace = Trace::begin();
    let arguments: Vec<OsString> = std::env::args_os().collect();
    if arguments.get(1).is_some_and(|word| balise_cli::is_command(word)) {
        return ExitCode::from(balise_cli::run(arguments, &mut std::io::stdout(), &mut std::io::stderr()));
    }
    if !has_display() {
        let _ = writeln!(std::io::stderr(), "{}", no_display(Language::of_locale(&balise_cli::locale())));
        return ExitCode::FAILURE;
    }
    // A folder that is gone has no file in it.
    let folder = std::env::current_dir().unwrap_or_default();
    window(trace, files::named(arguments.into_iter().skip(1), &folder))
}

fn window(trace: Trace, named: Vec<PathBuf>) -> ExitCode {
    let builder = tauri::Builder::default()
        // First, so that a second start hands over before anything is opened.
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            files::receive(app, files::named(arguments.into_iter().skip(1), Path::new(&folder)));
            if let Some(window) = page::window(app) {
                let _ = window.unminimize();
                let _ = window.set_focus();
            }
        }))
        // Size and place, not whether it shows: it shows when its page is there.
        .plugin(tauri_plugin_window_state::Builder::default().with_state_flags(StateFlags::all() - StateFlags::VISIBLE).build());
    let places = places();
    let logs = logbook::place(places.data.as_deref());
    // Held until the end: what is noted last is written when it goes.
    let _logbook = logs.as_deref().and_then(logbook::open);
    let workbench = Workbench::open(&places, clock());
    #[cfg(target_os = "macos")]
    let builder = builder.on_web_content_process_terminate(|view| revival::lost(view.app_handle(), "Terminated"));
    let started = with_commands(builder)
        .manage(Desk(workbench.map(|workbench| workbench.noting_in(logs))))
        .setup(move |app| {
            prepare(app.handle(), named);
            trace.note("setup");
            Ok(())
        })
        .on_window_event(|window, event| {
            files::dropped(window, event);
            closing::save_first(window, event);
        })
        .on_page_load(move |view, load| {
            if load.event() == PageLoadEvent::Finished {
                trace.note("loaded");
                dress(view);
                // Shown only once there is something to see: no white flash.
                let _ = view.window().show();
                trace.await_screen(view);
            }
        })
        .build(tauri::generate_context!());
    match started {
        Ok(app) => {
            app.run(heed);
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "balise: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The menus, an ear for a page that is lost, and the files that the start names: the page asks for them once it is there.
fn prepare(app: &AppHandle, named: Vec<PathBuf>) {
    let language = app.state::<Desk>().workbench().map_or_else(|_| Language::of_locale(&balise_cli::locale()), Workbench::language);
    // A system without menus is no reason to stop: everything in them is in the window too.
    let _ = menu::install(app, language);
    revival::watch(app);
    #[cfg(target_os = "linux")]
    closing::heed_the_system(app);
    files::receive(app, named);
}

/// Lets go of the open assessment at the end: what is not let go of was cut short. Files come this way where the system hands
/// them over to a program that runs by itself.
#[allow(clippy::needless_pass_by_value, reason = "as Tauri calls it")]
fn heed(app: &AppHandle, event: RunEvent) {
    match event {
        RunEvent::Exit => {
            if let Ok(workbench) = app.state::<Desk>().workbench() {
                workbench.release();
            }
        }
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => files::receive(app, urls.iter().filter_map(|url| url.to_file_path().ok()).collect()),
        _ => {}
    }
}

/// The look the person chose, before the window shows.
fn dress(view: &Webview) {
    let window = view.app_handle().get_webview_window(view.label());
    if let (Some(window), Ok(workbench)) = (window, view.state::<Desk>().workbench()) {
        display::show(&window, workbench.display());
    }
}

/// `BALISE_DATA_DIR` keeps the drafts elsewhere: on a stick carried from one computer to another, for instance.
fn places() -> Places {
    Places { data: std::env::var_os("BALISE_DATA_DIR").map(PathBuf::from), locale: balise_cli::locale() }
}

/// The clock of the system; one that stands still where a test asks for it, so that what is told of days does not change with them.
fn clock() -> Clock {
    #[cfg(feature = "e2e")]
    if let Some(stopped) = std::env::var("BALISE_E2E_NOW").ok().and_then(|now| balise_workbench::stopped_clock(&now)) {
        return stopped;
    }
    balise_workbench::system_clock()
}

fn has_display() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value: OsString| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

fn no_display(language: Language) -> &'static str {
    match language {
        Language::Fr => {
            "Balise ne trouve pas d’écran où ouvrir sa fenêtre. Les commandes marchent sans écran\u{a0}: balise --help."
        }
        Language::En => "Balise finds no screen to open its window on. The commands work without one: balise --help.",
    }
}
