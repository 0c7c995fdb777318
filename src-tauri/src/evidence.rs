//! Files that prove an answer, chosen and saved through the system’s own dialogs: the page never sees nor names a path.

use std::path::PathBuf;

use balise_workbench::{
    WireError, handlers,
    views::{AttachEvidence, DraftView, ExportView, SaveEvidence},
};
use tauri::{AppHandle, Runtime, State};
use tauri_plugin_dialog::DialogExt;

use crate::{Desk, export, logbook};

/// Attaches the files that the person chooses.
#[tauri::command(async)]
pub(crate) fn attach_evidence<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    request: AttachEvidence,
) -> Result<DraftView, WireError> {
    logbook::noted("attach_evidence", || handlers::attach_evidence(desk.workbench()?, request, |title| choose(&app, title)))
}

/// Writes a copy of an attached file where the person chooses. Nothing opens it.
#[tauri::command(async)]
pub(crate) fn save_evidence<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    request: SaveEvidence,
) -> Result<ExportView, WireError> {
    logbook::noted("save_evidence", || {
        handlers::save_evidence(desk.workbench()?, request, |suggested| export::choose(&app, suggested))
    })
}

fn choose<R: Runtime>(app: &AppHandle<R>, title: &str) -> Vec<PathBuf> {
    #[cfg(feature = "e2e")]
    if let Some(paths) = std::env::var_os("BALISE_E2E_ATTACH") {
        return std::env::split_paths(&paths).collect();
    }
    let chosen = app.dialog().file().set_title(title).blocking_pick_files();
    chosen.into_iter().flatten().filter_map(|file| file.into_path().ok()).collect()
}
