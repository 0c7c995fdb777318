//! Files that come from outside: chosen, dropped on the window, or named to a start of the program.

use std::path::{Path, PathBuf};

use balise_workbench::{
    Language, WireError, handlers,
    views::{ArrivalView, Nothing},
};
use tauri::{AppHandle, DragDropEvent, Manager, Runtime, State, Window, WindowEvent};
use tauri_plugin_dialog::DialogExt;

use crate::{Desk, page};

/// How the files end that Balise opens.
const ENDINGS: &[&str] = &["balise", "balise-part", "age"];

/// Asks for a file through the system’s own dialog, in Rust: the page never sees nor names a path.
#[tauri::command(async)]
pub(crate) fn open_file<R: Runtime>(app: AppHandle<R>, desk: State<'_, Desk>, _request: Nothing) -> Result<ArrivalView, WireError> {
    handlers::open_file(desk.workbench()?, |language| choose(&app, language))
}

fn choose<R: Runtime>(app: &AppHandle<R>, language: Language) -> Option<PathBuf> {
    #[cfg(feature = "e2e")]
    if let Some(path) = std::env::var_os("BALISE_E2E_OPEN") {
        return Some(path.into());
    }
    let (title, filter) = match language {
        Language::Fr => ("Ouvrir un fichier", "Fichiers de Balise"),
        Language::En => ("Open a file", "Balise files"),
    };
    app.dialog().file().set_title(title).add_filter(filter, ENDINGS).blocking_pick_file()?.into_path().ok()
}

/// The files that a command line names, from the folder where it was given.
pub(crate) fn named(arguments: impl IntoIterator<Item = impl Into<PathBuf>>, folder: &Path) -> Vec<PathBuf> {
    let files = arguments.into_iter().map(Into::into).filter(|word: &PathBuf| !word.to_string_lossy().starts_with('-'));
    files.map(|file| folder.join(file)).collect()
}

/// Takes note of files, and tells the page that there are.
pub(crate) fn receive<R: Runtime>(app: &AppHandle<R>, files: Vec<PathBuf>) {
    let desk = app.state::<Desk>();
    let Ok(workbench) = desk.workbench() else { return };
    if !files.is_empty() {
        files.into_iter().for_each(|file| workbench.receive(file));
        page::tell(app, page::ARRIVAL, "");
    }
}

/// Files held over the window, or dropped on it.
pub(crate) fn dropped<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    let WindowEvent::DragDrop(drag) = event else { return };
    let app = window.app_handle();
    match drag {
        // Words dragged within the page name no file.
        DragDropEvent::Enter { paths, .. } if !paths.is_empty() => page::tell(app, page::DRAG, "over"),
        DragDropEvent::Drop { paths, .. } => {
            page::tell(app, page::DRAG, "");
            receive(app, paths.clone());
        }
        DragDropEvent::Leave => page::tell(app, page::DRAG, ""),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_line_names_files_from_its_folder() {
        let found = named(["a.balise", "--flag", "/b/c.balise"], Path::new("/here"));
        assert_eq!(found, ["/here/a.balise", "/b/c.balise"].map(PathBuf::from));
    }
}
