//! `cargo xtask screens`: every screen in each language, colours and width, on one page to look at.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::console::{self, Console};
use crate::failure::Failure;
use crate::front_end::FrontEnd;
use crate::machine::{self, Scope};
use crate::window;
use crate::workspace::{Workspace, WorkspaceError};

/// The journey that takes the pictures. It proves nothing, so the tests leave it out.
const JOURNEY: &str = "every_screen_for_people_to_look_at";

/// Takes the pictures, and writes the page that shows them.
///
/// # Errors
/// Something is missing, or a screen could not be reached.
pub(crate) fn run(console: &Console, workspace: &Workspace) -> Result<String, Failure> {
    let node = machine::ensure(console, workspace, Scope::Test)?;
    FrontEnd::new(console, workspace, &node).build()?;
    let folder = workspace.target("screens");
    workspace.fresh_folder(&folder)?;
    let journey = format!("journeys::screens::{JOURNEY}");
    // What was pictured can be looked at even where something was wrong.
    let chosen = ["--ignored", "--exact", &journey];
    let taken = window::run(console, workspace, "Every screen", &chosen, ("BALISE_SCREENS", &folder));
    let sheet = folder.join("index.html");
    let pictures = pictures(&folder)?;
    let count: usize = pictures.values().map(Vec::len).sum();
    fs::write(&sheet, page(&pictures)).map_err(|cause| WorkspaceError::File { path: sheet.clone(), doing: "written", cause })?;
    taken?;
    Ok(format!("{count} pictures in {}: {}", console::duration(console.elapsed()), sheet.display()))
}

/// The pictures by screen, in the order of their names: `SCREEN--LANGUAGE-COLOURS-WIDTH.png`.
fn pictures(folder: &Path) -> Result<BTreeMap<String, Vec<String>>, WorkspaceError> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let entries = fs::read_dir(folder).map_err(|cause| WorkspaceError::File { path: folder.to_owned(), doing: "read", cause })?;
    for name in entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()) {
        if let Some((screen, _)) = name.split_once("--").filter(|_| name.ends_with(".png")) {
            found.entry(screen.to_owned()).or_default().push(name);
        }
    }
    found.values_mut().for_each(|names| names.sort());
    Ok(found)
}

/// One page, a row a screen. The names are ours: nothing in them needs escaping.
fn page(pictures: &BTreeMap<String, Vec<String>>) -> String {
    let mut html = String::from(concat!(
        "<!doctype html><meta charset=\"utf-8\"><title>Balise: every screen</title>",
        "<style>body{font:15px sans-serif;margin:24px;background:#888}h2{margin:32px 0 8px}",
        "div{display:flex;flex-wrap:wrap;gap:12px;align-items:start}figure{margin:0}",
        "img{display:block;height:340px;background:#fff}</style>\n",
    ));
    for (screen, names) in pictures {
        let _ = writeln!(html, "<h2>{screen}</h2><div>");
        for name in names {
            let told = name.trim_end_matches(".png").split_once("--").map_or("", |(_, told)| told);
            let picture = format!("<img src=\"{name}\" alt=\"{told}\" loading=\"lazy\">");
            let _ = writeln!(html, "<figure><a href=\"{name}\">{picture}</a>{told}</figure>");
        }
        html.push_str("</div>\n");
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_picture_is_on_the_page_under_its_screen() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["hub--fr-dark-1280.png", "hub--en-light-320.png", "report--fr-light-960.png", "index.html"] {
            fs::write(folder.path().join(name), "").unwrap();
        }
        let found = pictures(folder.path()).unwrap();
        assert_eq!(found["hub"], ["hub--en-light-320.png", "hub--fr-dark-1280.png"]);
        let page = page(&found);
        assert!(found.len() == 2 && page.matches("<img").count() == 3 && page.contains("<h2>report</h2>"));
    }
}
