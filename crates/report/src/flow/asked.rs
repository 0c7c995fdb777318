//! Boxes to tick and room to write: drawn for a pen, with a field on top for a keyboard.

use super::composer::Composer;
use super::strip::{Bond, Strip};
use super::styles;
use crate::blocks::{Asked, Blank, Run, Tick};
use crate::canvas::{Act, Field, FieldKind, Ink, LinkBox, NodeId};
use crate::palette::{INK_2, INK_3, WHITE};
use crate::scene::{Area, Scene, Stroke};

/// Side of the box to tick, large enough for a pen.
const TICK: f32 = 10.0;
/// From the left of a box to its label.
const INDENT: f32 = TICK + 8.0;
/// Height of a line to write on.
const LINE: f32 = 19.0;

impl Composer<'_, '_> {
    pub(super) fn asked(&mut self, asked: &Asked) {
        self.galley.space(4.0);
        let start = self.galley.strips.len();
        self.ticks(asked);
        for blank in &asked.blanks {
            self.blank(asked, blank);
        }
        self.galley.bind_from(start, Bond::Prefer);
        self.galley.space(9.0);
    }

    /// Boxes with short words stand side by side, as many on a line as fit; one with a note has a line of its own.
    fn ticks(&mut self, asked: &Asked) {
        if asked.ticks.is_empty() {
            return;
        }
        let list = self.tree.add(self.parent, "L");
        self.tree.edit(list, |node| node.numbering = Some("None"));
        let (mut x, mut height, mut inks, mut alone) = (0.0_f32, 0.0_f32, Vec::new(), false);
        for tick in &asked.ticks {
            let runs = words(tick);
            let para = self.shaper.para(&runs, &styles::FORM, self.w - INDENT);
            let width = INDENT + para.width();
            if x > 0.0 && (x + width > self.w || alone || !tick.note.is_empty()) {
                self.galley.push(Strip::new(height, std::mem::take(&mut inks)));
                (x, height) = (0.0, 0.0);
            }
            let body = self.tick(list, asked, tick, self.x + x, &mut inks);
            inks.extend(self.set(body, &runs, &para, &styles::FORM, (self.x + x + INDENT, 3.0)));
            height = height.max(para.height() + 5.0);
            x += width + 22.0;
            alone = !tick.note.is_empty();
        }
        self.galley.push(Strip::new(height, inks));
    }

    /// The box of a tick; the element that its words go in.
    fn tick(&mut self, list: NodeId, asked: &Asked, tick: &Tick, x: f32, inks: &mut Vec<Ink>) -> NodeId {
        let item = self.tree.add(list, "LI");
        let label = self.tree.add(item, "Lbl");
        let form = self.tree.add(label, "Form");
        let body = self.tree.add(item, "LBody");
        let (name, kind) = if asked.one {
            (asked.name.clone(), FieldKind::One { value: tick.value.clone(), asks: asked.tip.clone() })
        } else {
            (format!("{}:{}", asked.name, tick.value), FieldKind::Tick)
        };
        let text = format!("{} – {}", asked.tip, tick.label);
        inks.push(boxed(Area::new(x, 4.2, TICK, TICK), 0.9, Field { name: plain(&name), kind }, text, form));
        body
    }

    fn blank(&mut self, asked: &Asked, blank: &Blank) {
        let runs = [Run { text: blank.label.clone(), ..Run::default() }];
        let node = self.tree.add(self.parent, "P");
        let para = self.shaper.para(&runs, &styles::SMALL, self.w);
        let mut inks = self.set(node, &runs, &para, &styles::SMALL, (self.x, 3.0));
        let form = self.tree.add(node, "Form");
        let top = para.height() + 5.0;
        let area = Area::new(self.x, top, self.w, LINE * f32::from(blank.lines));
        let name = plain(&format!("{}:{}", asked.name, blank.name));
        let field = Field { name, kind: FieldKind::Text { lines: blank.lines > 1 } };
        inks.push(boxed(area, 0.6, field, format!("{} – {}", asked.tip, blank.label), form));
        self.galley.push(Strip::new(top + area.h + 3.0, inks));
    }
}

/// A field and the box drawn under it.
fn boxed(area: Area, line: f32, field: Field, text: String, node: NodeId) -> Ink {
    let mut scene = Scene::default();
    scene.rect(area, Some(WHITE), Some(Stroke::new(if line > 0.8 { INK_2 } else { INK_3 }, line)));
    let mut ink = Ink::artifact(scene);
    ink.links.push(LinkBox { area, act: Act::Fill(field), text, node });
    ink
}

fn words(tick: &Tick) -> Vec<Run> {
    let run = |text: String| Run { text, ..Run::default() };
    if tick.note.is_empty() {
        return vec![run(tick.label.clone())];
    }
    vec![Run { bold: true, ..run(tick.label.clone()) }, run(format!(" – {}", tick.note))]
}

fn plain(name: &str) -> String {
    name.replace('.', "_")
}
