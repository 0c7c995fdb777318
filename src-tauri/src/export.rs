//! The report, what goes with it, and copies: written where the person chooses.

use std::path::PathBuf;

use balise_workbench::{
    SuggestedFile, WireError, handlers,
    views::{ExportCompanion, ExportForm, ExportReport, ExportView, HandOver, LogoView, MakePacket, Nothing, PacketView, SendBack},
};
use tauri::{AppHandle, Runtime, State};
use tauri_plugin_dialog::DialogExt;

use crate::{Desk, logbook};

#[cfg(all(feature = "e2e", not(debug_assertions)))]
compile_error!("the feature `e2e` lets the environment choose a file: never in a release");

/// Asks for the file through the system’s own dialog, in Rust: the page never sees nor names a path.
#[tauri::command(async)]
pub(crate) fn export_report<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    request: ExportReport,
) -> Result<ExportView, WireError> {
    logbook::noted("export_report", || handlers::export_report(desk.workbench()?, request, |suggested| choose(&app, suggested)))
}

/// Asks for a picture through the system’s own dialog: the page never names a path, and sees only the picture.
#[tauri::command(async)]
pub(crate) fn choose_logo<R: Runtime>(app: AppHandle<R>, desk: State<'_, Desk>, request: Nothing) -> Result<LogoView, WireError> {
    logbook::noted("choose_logo", || handlers::choose_logo(desk.workbench()?, request, |wanted| picture(&app, wanted)))
}

fn picture<R: Runtime>(app: &AppHandle<R>, wanted: &SuggestedFile) -> Option<PathBuf> {
    #[cfg(feature = "e2e")]
    if let Some(path) = std::env::var_os("BALISE_E2E_LOGO") {
        return Some(path.into());
    }
    let dialog = app.dialog().file().set_title(&wanted.title).add_filter(&wanted.filter, &[wanted.extension, "jpg", "jpeg"]);
    dialog.blocking_pick_file()?.into_path().ok()
}

/// As [`export_report`], for a text that goes with it.
#[tauri::command(async)]
pub(crate) fn export_companion<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    request: ExportCompanion,
) -> Result<ExportView, WireError> {
    logbook::noted("export_companion", || {
        handlers::export_companion(desk.workbench()?, request, |suggested| choose(&app, suggested))
    })
}

/// As [`export_report`], for a packet of questions.
#[tauri::command(async)]
pub(crate) fn make_packet<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    request: MakePacket,
) -> Result<ExportView, WireError> {
    handlers::make_packet(desk.workbench()?, request, |suggested| choose(&app, suggested))
}

/// As [`export_report`], for a form to fill in on paper.
#[tauri::command(async)]
pub(crate) fn export_form<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    request: ExportForm,
) -> Result<ExportView, WireError> {
    handlers::export_form(desk.workbench()?, request, |suggested| choose(&app, suggested))
}

/// As [`export_report`], for the answers to a packet.
#[tauri::command(async)]
pub(crate) fn send_back<R: Runtime>(app: AppHandle<R>, desk: State<'_, Desk>, request: SendBack) -> Result<ExportView, WireError> {
    handlers::send_back(desk.workbench()?, request, |suggested| choose(&app, suggested))
}

/// Asks for a packet through the system’s own dialog: the page never names a path, and sees only what the packet says.
#[tauri::command(async)]
pub(crate) fn choose_packet<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    request: Nothing,
) -> Result<PacketView, WireError> {
    handlers::choose_packet(desk.workbench()?, request, |wanted| open(&app, wanted))
}

fn open<R: Runtime>(app: &AppHandle<R>, wanted: &SuggestedFile) -> Option<PathBuf> {
    #[cfg(feature = "e2e")]
    if let Some(path) = std::env::var_os("BALISE_E2E_PACKET") {
        return Some(path.into());
    }
    // A packet under a passphrase ends as any file of that format does.
    let dialog = app.dialog().file().set_title(&wanted.title).add_filter(&wanted.filter, &[wanted.extension, "age"]);
    dialog.blocking_pick_file()?.into_path().ok()
}

/// As [`export_report`], for a copy of the assessment.
#[tauri::command(async)]
pub(crate) fn hand_over<R: Runtime>(app: AppHandle<R>, desk: State<'_, Desk>, request: HandOver) -> Result<ExportView, WireError> {
    handlers::hand_over(desk.workbench()?, request, |suggested| choose(&app, suggested))
}

/// Asks where to write a file; nothing when the person gives up.
pub(crate) fn choose<R: Runtime>(app: &AppHandle<R>, suggested: &SuggestedFile) -> Option<PathBuf> {
    #[cfg(feature = "e2e")]
    if let Some(path) = std::env::var_os("BALISE_E2E_EXPORT") {
        return Some(path.into());
    }
    let dialog = app.dialog().file().set_title(&suggested.title).set_file_name(&suggested.name);
    // A file of the person’s own is of any kind.
    let dialog = match suggested.extension {
        "" => dialog,
        extension => dialog.add_filter(&suggested.filter, &[extension]),
    };
    let dialog = match &suggested.folder {
        Some(folder) => dialog.set_directory(folder),
        None => dialog,
    };
    dialog.blocking_save_file()?.into_path().ok()
}
