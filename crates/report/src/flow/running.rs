//! Running matter: the document's title above, the section and the page number below.

use super::paginate::Paged;
use super::styles::{PageFrame, RUNNING, RUNNING_NOTE};
use crate::blocks::Align;
use crate::canvas::{Ink, Role};
use crate::palette::LINE;
use crate::scene::{Scene, Stroke};
use crate::setting::Setting;
use crate::text::Shaper;

/// Adds header and footer to every page but the bare ones. `number` tells the place of a page among the `total`, from 0.
pub(super) fn add(
    paged: &mut Paged,
    setting: &Setting,
    page: PageFrame,
    shaper: &mut Shaper<'_>,
    (number, total): (impl Fn(usize) -> usize, usize),
) {
    for place in 0..paged.sheets.len() {
        let section = section(paged, place).to_owned();
        let Some(sheet) = paged.sheets.get_mut(place).filter(|sheet| !sheet.bare) else { continue };
        let of = setting.page_of.replace("{n}", &(number(place) + 1).to_string()).replace("{total}", &total.to_string());
        if !(setting.running_head.is_empty() && setting.running_note.is_empty()) {
            sheet.inks.push(Ink::new(Role::Header, header(setting, page, shaper)));
        }
        sheet.inks.push(Ink::new(Role::Footer, footer(&section, &of, page, shaper)));
    }
}

/// The title of the section a page ends in.
fn section(paged: &Paged, number: usize) -> &str {
    let before = |heading: &&super::Heading| heading.level == 1 && heading.place.page <= number;
    paged.headings.iter().rev().find(before).map_or("", |heading| heading.title.as_str())
}

/// The head stands on its rule, and above the note where there is one.
fn header(setting: &Setting, page: PageFrame, shaper: &mut Shaper<'_>) -> Scene {
    let mut scene = Scene::default();
    let head = if setting.running_note.is_empty() { 37.0 } else { 26.0 };
    shaper.single(&setting.running_head, &RUNNING, page.body_width()).draw(&mut scene, page.left, head);
    shaper.single(&setting.running_note, &RUNNING_NOTE, page.body_width()).draw(&mut scene, page.left, 37.0);
    scene.rule(page.left, 51.0, page.body_width(), Stroke::new(LINE, 0.7));
    scene
}

fn footer(section: &str, of: &str, page: PageFrame, shaper: &mut Shaper<'_>) -> Scene {
    let mut scene = Scene::default();
    let top = page.height - 46.0;
    scene.rule(page.left, top, page.body_width(), Stroke::new(LINE, 0.7));
    let left = shaper.single(section, &RUNNING, page.body_width() * 0.7);
    left.draw(&mut scene, page.left, top + 6.0);
    let right = shaper.single(of, &RUNNING.aligned(Align::Right), page.body_width() * 0.28);
    right.draw(&mut scene, page.left + page.body_width() * 0.72, top + 6.0);
    scene
}
