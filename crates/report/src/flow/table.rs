//! Tables: column widths, rows that stay whole while a page can hold them, heads that come back on every page.

use super::composer::Composer;
use super::strip::{Bond, Head, Strip};
use super::styles;
use crate::blocks::{Align, Cell, Column, Fill, Rich, Row, Run, Table};
use crate::canvas::{Ink, NodeId, Role};
use crate::charts::chip;
use crate::hyphens::hyphenated;
use crate::palette::{BRAND, INK_3, LINE, SUNKEN};
use crate::scene::{Area, Scene, Stroke};
use crate::text::{Para, Style};

/// Space between a cell's border and its text.
const PAD_X: f32 = 5.0;
const PAD_Y: f32 = 3.9;
/// Room at the left of a level's chip for its texture.
const BAND: f32 = 7.0;
/// Cells narrower than this many sizes break words in syllables.
const NARROW: f32 = 15.0;

/// A cell ready to be placed.
struct SetCell<'c> {
    cell: &'c Cell,
    runs: Rich,
    style: Style,
    para: Para,
    x: f32,
    w: f32,
}

struct SetRow<'c> {
    row: &'c Row,
    cells: Vec<SetCell<'c>>,
}

/// Which part of a row a strip shows.
#[derive(Clone, Copy, PartialEq)]
enum Slice {
    Whole,
    /// Line `at` of `count`.
    Line {
        at: usize,
        count: usize,
    },
}

impl SetRow<'_> {
    fn text_height(&self) -> f32 {
        self.cells.iter().map(|cell| cell.para.height()).fold(0.0, f32::max)
    }

    fn height(&self) -> f32 {
        self.text_height() + 2.0 * PAD_Y
    }

    /// Lines of the tallest cell.
    fn lines(&self) -> usize {
        self.cells.iter().map(|cell| cell.para.lines.len()).max().unwrap_or(0)
    }

    /// Height of line `at` in the cell where it is highest.
    fn line_height(&self, at: usize) -> f32 {
        let height = |cell: &SetCell<'_>| cell.para.lines.get(at).map_or(0.0, |line| line.height);
        self.cells.iter().map(height).fold(0.0, f32::max)
    }
}

impl Composer<'_, '_> {
    pub(super) fn table(&mut self, table: &Table) {
        let widths = widths(&table.columns, self.w);
        let rows: Vec<SetRow<'_>> = table.rows.iter().map(|row| self.measure(row, &widths, table.size)).collect();
        let node = self.tree.add(self.parent, "Table");
        self.galley.space(9.0);
        self.galley.anchor(table.id.as_ref());
        if let Some(caption) = &table.caption {
            let caption_node = self.tree.add(node, "Caption");
            let runs = [Run { text: caption.clone(), ..Run::default() }];
            self.title(caption_node, &runs, &styles::CAPTION);
            self.galley.space(4.0);
        }
        let heads = rows.iter().take_while(|row| row.row.head).count();
        let (head, body) = rows.split_at(heads);
        // A table without rows has no body for a head to stand above.
        let section = if body.is_empty() { "TBody" } else { "THead" };
        let repeated = self.table_head(node, section, head).or_else(|| table.continued.as_ref().map(|words| self.continued(words)));
        let reserve = repeated.as_ref().map_or(0.0, |head| head.height);
        if let Some(head) = repeated {
            self.galley.open_head(head);
        }
        self.table_body(node, body, self.page.body_height() - reserve);
        self.galley.close_head();
        self.galley.space(12.0);
    }

    fn measure<'c>(&mut self, row: &'c Row, widths: &[f32], size: f32) -> SetRow<'c> {
        let mut cells = Vec::with_capacity(row.cells.len());
        let (mut column, mut x) = (0, self.x);
        for cell in &row.cells {
            let w: f32 = widths.iter().skip(column).take(cell.span).sum();
            cells.push(self.measure_cell(row, cell, size, (x, w)));
            column += cell.span;
            x += w;
        }
        SetRow { row, cells }
    }

    fn measure_cell<'c>(&mut self, row: &Row, cell: &'c Cell, size: f32, place: (f32, f32)) -> SetCell<'c> {
        let (x, w) = place;
        let mut style = styles::cell(size, cell.header || row.head).aligned(cell.align);
        if let Some(level) = cell.level {
            style = style.colored(level.text()).without_links();
        } else if cell.fill == Some(Fill::Brand) {
            style = styles::on_brand(style).without_links();
        }
        let inner = w - 2.0 * PAD_X - band(cell);
        let narrow = inner < NARROW * size && !(row.head && self.holds(&cell.text, &style, inner));
        let runs = if narrow { hyphenated(&cell.text, self.setting.language) } else { cell.text.clone() };
        let para = self.shaper.para(&runs, &style, inner);
        SetCell { cell, runs, style, para, x, w }
    }

    /// Whether each word is at most `width` points long: a title that need not be broken is not.
    fn holds(&mut self, text: &[Run], style: &Style, width: f32) -> bool {
        let words = text.iter().flat_map(|run| run.text.split_whitespace());
        words.into_iter().all(|word| self.shaper.plain(word, style, f32::MAX).width() <= width)
    }

    /// Sets the head rows and gives them as decoration for the next pages, unless they would fill half of one.
    fn table_head(&mut self, table: NodeId, tag: &'static str, rows: &[SetRow<'_>]) -> Option<Head> {
        if rows.is_empty() {
            return None;
        }
        let section = self.tree.add(table, tag);
        let mut head = Head { role: Role::Artifact, height: 0.0, scene: Scene::default() };
        for row in rows {
            let inks = self.whole_row(section, row);
            for ink in &inks {
                head.scene.add(ink.scene.clone(), 0.0, head.height + ink.y);
            }
            head.height += row.height();
            self.galley.push(Strip::new(row.height(), inks).bound(Bond::Must));
        }
        (head.height < self.page.body_height() / 2.0).then_some(head)
    }

    /// Words above what goes on, as the running lines of a page: they were read before.
    fn continued(&mut self, words: &str) -> Head {
        let mut scene = Scene::default();
        let line = self.shaper.single(words, &styles::CAPTION, self.w);
        line.draw(&mut scene, self.x, 0.0);
        Head { role: Role::Header, height: line.height() + 4.0, scene }
    }

    /// `capacity` is the height a page offers below the repeated head.
    fn table_body(&mut self, table: NodeId, rows: &[SetRow<'_>], capacity: f32) {
        if rows.is_empty() {
            return;
        }
        let section = self.tree.add(table, "TBody");
        for (at, row) in rows.iter().enumerate() {
            // Two rows stay with the head, and the last row never stands alone.
            let paired = at + 1 < rows.len() && (at == 0 || at + 2 == rows.len());
            let bond = if paired { Bond::Prefer } else { Bond::Free };
            self.galley.anchor(row.row.id.as_ref());
            if row.height() > capacity {
                self.tall_row(section, row);
            } else {
                let inks = self.whole_row(section, row);
                self.galley.push(Strip::new(row.height(), inks).bound(bond));
            }
        }
    }

    fn whole_row(&mut self, section: NodeId, row: &SetRow<'_>) -> Vec<Ink> {
        let mut inks = vec![Ink::artifact(ground(row, row.height(), Slice::Whole))];
        let tr = self.tree.add(section, "TR");
        for cell in &row.cells {
            let node = self.cell_node(tr, row.row, cell.cell);
            // Heads stand on their rule; everything else hangs from the top.
            let drop = if row.row.head { row.text_height() - cell.para.height() } else { 0.0 };
            inks.extend(self.set(node, &cell.runs, &cell.para, &cell.style, (cell.left(), PAD_Y + drop)));
        }
        inks
    }

    /// A row higher than a page: a strip for each line, with two lines together at either end.
    fn tall_row(&mut self, section: NodeId, row: &SetRow<'_>) {
        let tr = self.tree.add(section, "TR");
        let mut columns = Vec::new();
        for cell in &row.cells {
            let node = self.cell_node(tr, row.row, cell.cell);
            columns.push(self.inks(&cell.para, &cell.runs, &cell.style, node, cell.left()).into_iter());
        }
        let count = row.lines();
        for at in 0..count {
            let (first, last) = (at == 0, at + 1 == count);
            let above = if first { PAD_Y } else { 0.0 };
            let height = above + row.line_height(at) + if last { PAD_Y } else { 0.0 };
            let mut inks = vec![Ink::artifact(ground(row, height, Slice::Line { at, count }))];
            for column in &mut columns {
                inks.extend(column.next().into_iter().flatten().map(|ink| ink.lowered(above)));
            }
            let tied = !last && (first || at + 2 == count);
            let bond = if tied { Bond::Must } else { Bond::Free };
            let lead = if first { 0.0 } else { PAD_Y };
            self.galley.push(Strip { lead, ..Strip::new(height, inks).bound(bond) });
        }
    }

    fn cell_node(&mut self, tr: NodeId, row: &Row, cell: &Cell) -> NodeId {
        let header = row.head || cell.header;
        let node = self.tree.add(tr, if header { "TH" } else { "TD" });
        self.tree.edit(node, |node| {
            node.scope = header.then_some(if row.head { "Column" } else { "Row" });
            node.span = (cell.span > 1).then(|| i64::try_from(cell.span).unwrap_or(1));
        });
        node
    }
}

impl SetCell<'_> {
    /// Where its text starts.
    fn left(&self) -> f32 {
        self.x + PAD_X + band(self.cell)
    }

    /// Behind the words: a chip as high as they are, or in a row cut by lines a plain fill for each line.
    fn level(&self, scene: &mut Scene, height: f32, slice: Slice) {
        let Some(level) = self.cell.level else { return };
        let area = Area::new(self.x, 0.0, self.w, height);
        match slice {
            Slice::Whole => {
                let chip_height = self.para.height() + 2.0 * PAD_Y;
                chip(scene, Area { h: chip_height, ..area }.inset(1.6), level, BAND);
            }
            Slice::Line { at, .. } if at < self.para.lines.len() => scene.rect(area, Some(level.fill()), None),
            Slice::Line { .. } => {}
        }
    }
}

/// Room at the left of the words for the texture of a level; a word in the middle is clear of it.
fn band(cell: &Cell) -> f32 {
    if cell.level.is_some() && cell.align != Align::Centre { BAND } else { 0.0 }
}

/// Fills, chips and rules behind the text of a row.
fn ground(row: &SetRow<'_>, height: f32, slice: Slice) -> Scene {
    let mut scene = Scene::default();
    for cell in &row.cells {
        let area = Area::new(cell.x, 0.0, cell.w, height);
        let fill = match cell.cell.fill {
            Some(Fill::Brand) => Some(BRAND),
            Some(Fill::Sunken) => Some(SUNKEN),
            None => row.row.head.then_some(SUNKEN),
        };
        if fill.is_some() {
            scene.rect(area, fill, None);
        }
        cell.level(&mut scene, height, slice);
    }
    let stroke = if row.row.head { Stroke::new(INK_3, 0.8) } else { Stroke::new(LINE, 0.6) };
    if matches!(slice, Slice::Whole) || matches!(slice, Slice::Line { at, count } if at + 1 == count) {
        let left = row.cells.first().map_or(0.0, |cell| cell.x);
        let right = row.cells.last().map_or(0.0, |cell| cell.x + cell.w);
        scene.rule(left, height, right - left, stroke);
    }
    scene
}

/// Column widths in points, together at most `available`: fixed ones shrink when they ask for more than there is.
fn widths(columns: &[Column], available: f32) -> Vec<f32> {
    /// A shared column keeps at least this much, in points per share.
    const LEAST: f32 = 24.0;
    let fixed: f32 = columns.iter().map(|column| if let Column::Fixed(points) = column { *points } else { 0.0 }).sum();
    let shares: f32 = columns.iter().map(|column| if let Column::Share(share) = column { *share } else { 0.0 }).sum();
    let needed = fixed + shares * LEAST;
    let shrink = if needed > available { available / needed } else { 1.0 };
    let share = if shares > 0.0 { (available - fixed * shrink) / shares } else { 0.0 };
    let width = |column: &Column| match column {
        Column::Fixed(points) => points * shrink,
        Column::Share(part) => part * share,
    };
    columns.iter().map(width).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_share_what_is_left_and_never_exceed_the_page() {
        assert_eq!(widths(&[Column::Share(2.0), Column::Fixed(60.0), Column::Share(1.0)], 360.0), [200.0, 60.0, 100.0]);
        let tight = widths(&[Column::Fixed(300.0), Column::Fixed(300.0), Column::Share(1.0)], 312.0);
        assert!((tight.iter().sum::<f32>() - 312.0).abs() < 0.1);
        assert!(tight.iter().all(|width| *width > 10.0));
    }
}
