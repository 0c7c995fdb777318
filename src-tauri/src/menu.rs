//! The menus of the window, in the language of the screens. Everything in them is in the window too.
//!
//! An item that the page carries out is told to it by its name; the shell itself quits, and hands the four commands of text
//! fields to the webview.

mod editing;
mod words;

use std::sync::{Mutex, PoisonError};

use balise_workbench::{
    Language, WireError, handlers,
    views::{FieldMenu, HomeView, LanguageChoice, MenuView, Nothing},
};
use tauri::menu::{ContextMenu, Menu, MenuItem, MenuItemKind, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Manager, Runtime, State, WebviewWindow};

use crate::{Desk, page};
use words::{EDIT, Entry, Line, MENUS, OPEN, RECENT};

/// The menu of a text field while it is on the screen: it would go with what made it.
pub(crate) struct Held<R: Runtime>(Mutex<Option<Menu<R>>>);

impl<R: Runtime> Default for Held<R> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

/// Changes the language of the screens, then that of the menus.
#[tauri::command(async)]
pub(crate) fn set_language<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    request: LanguageChoice,
) -> Result<HomeView, WireError> {
    let language = request.language.into();
    let home = handlers::set_language(desk.workbench()?, request)?;
    if app.menu().is_some() {
        // A system that refuses has the menus it had: everything in them is in the window too.
        let _ = install(&app, language);
    }
    Ok(home)
}

/// Says what the menus can offer now.
#[tauri::command(async)]
pub(crate) fn put_menu<R: Runtime>(app: AppHandle<R>, request: MenuView) -> Result<Nothing, WireError> {
    let language = app.state::<Desk>().workbench()?.language();
    // As above: what cannot be shown in a menu is in the window.
    let _ = app.menu().map(|menu| put(&app, &menu, &request, language));
    Ok(Nothing {})
}

/// Shows the menu of a text field, or of words that are selected.
#[tauri::command(async)]
pub(crate) fn show_field_menu<R: Runtime>(window: WebviewWindow<R>, request: FieldMenu) -> Result<Nothing, WireError> {
    let language = window.state::<Desk>().workbench()?.language();
    if window.app_handle().menu().is_some() {
        let _ = field_menu(&window, request, language);
    }
    Ok(Nothing {})
}

/// Gives the window its menus.
pub(crate) fn install<R: Runtime>(app: &AppHandle<R>, language: Language) -> tauri::Result<()> {
    let bar = Menu::new(app)?;
    #[cfg(target_os = "macos")]
    bar.append(&words::application(app, language)?)?;
    for (id, title, lines) in MENUS {
        let menu = Submenu::with_id(app, *id, title.get(language), true)?;
        for line in *lines {
            append(app, &menu, line, language)?;
        }
        bar.append(&menu)?;
    }
    app.set_menu(bar).map(|_| ())
}

fn append<R: Runtime>(app: &AppHandle<R>, menu: &Submenu<R>, line: &Line, language: Language) -> tauri::Result<()> {
    match line {
        Line::Rule => menu.append(&PredefinedMenuItem::separator(app)?),
        Line::Recent(title) => menu.append(&Submenu::with_id(app, RECENT, title.get(language), false)?),
        Line::Editing(entry) => menu.append(editing::item(app, entry, true, language)?.as_ref()),
        Line::Entry(entry) => menu.append(&item(app, entry, !OPEN.contains(&entry.id), language)?),
    }
}

fn item<R: Runtime>(app: &AppHandle<R>, entry: &Entry, enabled: bool, language: Language) -> tauri::Result<MenuItem<R>> {
    MenuItem::with_id(app, entry.id, entry.title.get(language), enabled, entry.keys)
}

fn put<R: Runtime>(app: &AppHandle<R>, bar: &Menu<R>, view: &MenuView, language: Language) -> tauri::Result<()> {
    for id in OPEN {
        if let Some(item) = found(bar, id) {
            item.set_enabled(view.open)?;
        }
    }
    for (entry, step) in [(&EDIT[0], &view.undo), (&EDIT[1], &view.redo)] {
        if let Some(item) = found(bar, entry.id) {
            let told = |words: &String| format!("{}{}{}", entry.title.get(language), words::colon(language), plain(words));
            // Never disabled: it is also the undo of a text field.
            item.set_text(step.as_ref().map_or_else(|| entry.title.get(language).to_owned(), told))?;
        }
    }
    recent(app, bar, view)
}

fn recent<R: Runtime>(app: &AppHandle<R>, bar: &Menu<R>, view: &MenuView) -> tauri::Result<()> {
    let file = bar.get("file");
    let Some(menu) = file.as_ref().and_then(MenuItemKind::as_submenu).and_then(|file| file.get(RECENT)) else { return Ok(()) };
    let Some(menu) = menu.as_submenu() else { return Ok(()) };
    while menu.remove_at(0)?.is_some() {}
    for one in &view.recent {
        let id = format!("{RECENT}:{}", one.draft);
        menu.append(&MenuItem::with_id(app, id, plain(&one.name), true, None::<&str>)?)?;
    }
    menu.set_enabled(!view.recent.is_empty())
}

/// Words that are a name: in a menu, a lone `&` would underline the letter after it.
fn plain(words: &str) -> String {
    words.replace('&', "&&")
}

fn found<R: Runtime>(bar: &Menu<R>, id: &str) -> Option<MenuItem<R>> {
    let mut menus = MENUS.iter().filter_map(|(menu, ..)| bar.get(*menu));
    menus.find_map(|menu| menu.as_submenu()?.get(id)?.as_menuitem().cloned())
}

fn field_menu<R: Runtime>(window: &WebviewWindow<R>, request: FieldMenu, language: Language) -> tauri::Result<()> {
    let app = window.app_handle();
    let menu = Menu::new(app)?;
    for entry in &EDIT[2..] {
        let offered = match entry.id {
            "cut" => request.editable && request.selected,
            "copy" => request.selected,
            "paste" => request.editable,
            _ => true,
        };
        menu.append(editing::item(app, entry, offered, language)?.as_ref())?;
    }
    menu.popup(window.as_ref().window())?;
    *app.state::<Held<R>>().0.lock().unwrap_or_else(PoisonError::into_inner) = Some(menu);
    Ok(())
}

/// Carries out what was chosen, or has the page do it.
pub(crate) fn chosen<R: Runtime>(app: &AppHandle<R>, id: &str) {
    let Some(window) = page::window(app) else { return };
    match id {
        // As the button of its frame does: what was typed is saved first.
        "quit" => drop(window.close()),
        _ if editing::carry_out(&window, id) => {}
        _ => page::tell(app, page::MENU, id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_name_stays_as_it_is() {
        assert_eq!(plain("R & D"), "R && D");
    }

    #[test]
    fn every_item_has_its_name_in_both_languages_and_keys_of_its_own() {
        let (mut ids, mut keys) = (BTreeSet::new(), BTreeSet::new());
        for (menu, title, lines) in MENUS {
            assert!(ids.insert(*menu) && !title.get(Language::Fr).is_empty() && !title.get(Language::En).is_empty());
            for line in *lines {
                let (Line::Entry(entry) | Line::Editing(entry)) = line else { continue };
                assert!(ids.insert(entry.id), "{} twice", entry.id);
                assert!(entry.keys.is_none_or(|combination| keys.insert(combination)), "{:?} twice", entry.keys);
                assert_ne!(entry.title.get(Language::Fr), entry.title.get(Language::En));
            }
        }
        for id in OPEN {
            assert!(ids.contains(id), "{id} is in no menu");
        }
    }
}
