//! The program with its real permissions, without a display, and what the page would ask of it.

use std::path::Path;

use balise_desktop::{Desk, with_commands};
use balise_workbench::{Places, Workbench};
use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, WebviewWindow, WebviewWindowBuilder};

/// The program, its data in this folder, and no window yet.
pub(crate) fn app(folder: &Path) -> App<MockRuntime> {
    let mut context = tauri::generate_context!(test = true);
    context.config_mut().app.windows.clear();
    let places = Places { data: Some(folder.to_owned()), locale: "fr_CA".into() };
    let desk = Desk(Workbench::open(&places, balise_workbench::system_clock()));
    with_commands(mock_builder()).manage(desk).build(context).unwrap()
}

pub(crate) fn window(app: &App<MockRuntime>, label: &str) -> WebviewWindow<MockRuntime> {
    WebviewWindowBuilder::new(app, label, Default::default()).build().unwrap()
}

/// Asks for a command as the page does.
pub(crate) fn call(window: &WebviewWindow<MockRuntime>, command: &str, request: Value) -> Result<Value, Value> {
    let own = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
    let request = InvokeRequest {
        cmd: command.into(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: own.parse().unwrap(),
        body: InvokeBody::Json(json!({ "request": request })),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_string(),
    };
    get_ipc_response(window, request).map(|body| body.deserialize().unwrap())
}
