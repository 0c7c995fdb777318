//! What stands in the menus, in both languages. A letter after `&` opens it with Alt, where the system does so.

use balise_workbench::Language;

/// Words in both languages.
pub(super) struct Words {
    fr: &'static str,
    en: &'static str,
}

impl Words {
    pub(super) const fn get(&self, language: Language) -> &'static str {
        match language {
            Language::Fr => self.fr,
            Language::En => self.en,
        }
    }
}

/// An item: its name for the page, its words, its keys.
pub(super) struct Entry {
    pub(super) id: &'static str,
    pub(super) title: Words,
    pub(super) keys: Option<&'static str>,
}

/// A line of a menu.
pub(super) enum Line {
    /// A rule between groups.
    Rule,
    /// The assessments that were changed last.
    Recent(Words),
    /// An item.
    Entry(&'static Entry),
    /// One of the four commands of text fields.
    Editing(&'static Entry),
}

/// The name of the menu of what was changed last, and the beginning of the names in it.
pub(super) const RECENT: &str = "recent";

/// What means something only while an assessment is open.
pub(super) const OPEN: &[&str] = &["hand-over", "report", "hub", "results", "history", "go-to", "close"];

const fn words(fr: &'static str, en: &'static str) -> Words {
    Words { fr, en }
}

const fn entry(id: &'static str, fr: &'static str, en: &'static str, keys: &'static str) -> Entry {
    let keys = if keys.is_empty() { None } else { Some(keys) };
    Entry { id, title: words(fr, en), keys }
}

static FILE: [Entry; 7] = [
    entry("new", "Nouvelle évaluation", "New assessment", "CmdOrCtrl+N"),
    entry("open", "Ouvrir un fichier…", "Open a file…", "CmdOrCtrl+O"),
    entry("close", "Revenir aux évaluations", "Back to the assessments", "CmdOrCtrl+W"),
    entry("hand-over", "Remettre une copie…", "Hand over a copy…", "CmdOrCtrl+Shift+S"),
    entry("report", "Rapport", "Report", "CmdOrCtrl+P"),
    entry("settings", "Réglages", "Settings", "CmdOrCtrl+,"),
    entry("quit", "Quitter Balise", "Quit Balise", "CmdOrCtrl+Q"),
];

/// Undo, redo, then the four commands of text fields.
pub(super) static EDIT: [Entry; 6] = [
    entry("undo", "Annuler", "Undo", "CmdOrCtrl+Z"),
    entry("redo", "Rétablir", "Redo", "CmdOrCtrl+Shift+Z"),
    entry("cut", "Couper", "Cut", "CmdOrCtrl+X"),
    entry("copy", "Copier", "Copy", "CmdOrCtrl+C"),
    entry("paste", "Coller", "Paste", "CmdOrCtrl+V"),
    entry("select-all", "Tout sélectionner", "Select all", "CmdOrCtrl+A"),
];

static VIEW: [Entry; 3] = [
    entry("larger", "Agrandir", "Make larger", "CmdOrCtrl+="),
    entry("smaller", "Réduire", "Make smaller", "CmdOrCtrl+-"),
    entry("usual", "Taille habituelle", "Usual size", "CmdOrCtrl+0"),
];

static GO: [Entry; 4] = [
    entry("hub", "Votre parcours", "Your path", ""),
    entry("results", "Résultats", "Results", ""),
    entry("history", "Historique", "History", ""),
    entry("go-to", "Aller à…", "Go to…", "CmdOrCtrl+K"),
];

static HELP: [Entry; 3] = [
    entry("shortcuts", "Raccourcis clavier", "Keyboard shortcuts", ""),
    entry("accessible", "Accessibilité", "Accessibility", ""),
    entry("about", "À propos de Balise", "About Balise", ""),
];

/// The menus: the name, the title and the lines of each.
pub(super) static MENUS: &[(&str, Words, &[Line])] = &[
    (
        "file",
        words("&Fichier", "&File"),
        &[
            Line::Entry(&FILE[0]),
            Line::Entry(&FILE[1]),
            Line::Recent(words("Ouvrir une évaluation récente", "Open a recent assessment")),
            Line::Rule,
            Line::Entry(&FILE[3]),
            Line::Entry(&FILE[4]),
            Line::Rule,
            Line::Entry(&FILE[2]),
            Line::Entry(&FILE[5]),
            Line::Rule,
            Line::Entry(&FILE[6]),
        ],
    ),
    (
        "edit",
        words("É&dition", "&Edit"),
        &[
            Line::Entry(&EDIT[0]),
            Line::Entry(&EDIT[1]),
            Line::Rule,
            Line::Editing(&EDIT[2]),
            Line::Editing(&EDIT[3]),
            Line::Editing(&EDIT[4]),
            Line::Rule,
            Line::Editing(&EDIT[5]),
        ],
    ),
    ("view", words("&Affichage", "&View"), &[Line::Entry(&VIEW[0]), Line::Entry(&VIEW[1]), Line::Entry(&VIEW[2])]),
    (
        "go",
        words("A&ller", "&Go"),
        &[Line::Entry(&GO[0]), Line::Entry(&GO[1]), Line::Entry(&GO[2]), Line::Rule, Line::Entry(&GO[3])],
    ),
    ("help", words("Ai&de", "&Help"), &[Line::Entry(&HELP[0]), Line::Entry(&HELP[1]), Line::Rule, Line::Entry(&HELP[2])]),
];

/// What stands between an item and what it would do.
pub(super) const fn colon(language: Language) -> &'static str {
    match language {
        Language::Fr => "\u{a0}: ",
        Language::En => ": ",
    }
}

/// The menu that bears the name of the program, on the system that has one. Every item of it in our words.
#[cfg(target_os = "macos")]
pub(super) fn application<R: tauri::Runtime>(
    app: &tauri::AppHandle<R>,
    language: Language,
) -> tauri::Result<tauri::menu::Submenu<R>> {
    use tauri::menu::{PredefinedMenuItem, Submenu};
    let say = |fr, en| words(fr, en).get(language);
    Submenu::with_items(
        app,
        "Balise",
        true,
        &[
            &PredefinedMenuItem::services(app, Some(say("Services", "Services")))?,
            &PredefinedMenuItem::separator(app)?,
            &PredefinedMenuItem::hide(app, Some(say("Masquer Balise", "Hide Balise")))?,
            &PredefinedMenuItem::hide_others(app, Some(say("Masquer les autres", "Hide Others")))?,
            &PredefinedMenuItem::show_all(app, Some(say("Tout afficher", "Show All")))?,
        ],
    )
}
