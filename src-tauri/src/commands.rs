//! Every command of the table, handed to the workbench.

use balise_workbench::{WireError, Workbench};
use tauri::{Builder, Runtime};

use crate::{menu, navigation};

/// The workbench, or why it could not be set up: the window then shows that, and nothing is touched.
pub struct Desk(
    /// The workbench, or the error every command answers with.
    pub Result<Workbench, WireError>,
);

impl Desk {
    pub(crate) fn workbench(&self) -> Result<&Workbench, WireError> {
        self.0.as_ref().map_err(Clone::clone)
    }
}

macro_rules! commands {
    (
        plain { $($(#[$doc:meta])* $name:ident($request:ident) -> $reply:ident;)* }
        shell { $($(#[$asked_doc:meta])* $asked:ident($asked_request:ident) -> $asked_reply:ident;)* }
    ) => {
        mod plain {
            use balise_workbench::{WireError, handlers, views};
            use super::Desk;
            use crate::logbook;

            // Off the main thread, so that a slow disk never freezes the window.
            $(
                $(#[$doc])*
                #[tauri::command(async)]
                pub(crate) fn $name(desk: tauri::State<'_, Desk>, request: views::$request) -> Result<views::$reply, WireError> {
                    logbook::noted(stringify!($name), || handlers::$name(desk.workbench()?, request))
                }
            )*
        }

        mod shell {
            pub(crate) use crate::display::*;
            pub(crate) use crate::evidence::*;
            pub(crate) use crate::export::*;
            pub(crate) use crate::files::*;
            pub(crate) use crate::menu::*;
        }

        /// A builder that answers every command of the table, and refuses to leave the program’s own pages.
        pub fn with_commands<R: Runtime>(builder: Builder<R>) -> Builder<R> {
            builder
                .plugin(navigation::guard())
                .plugin(tauri_plugin_dialog::init())
                .manage(menu::Held::<R>::default())
                .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
                .invoke_handler(tauri::generate_handler![$(plain::$name,)* $(shell::$asked),*])
        }
    };
}

balise_workbench::with_commands!(commands);
