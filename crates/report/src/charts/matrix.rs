//! The 5 × 5 risk matrix: likelihood upwards, consequence to the right, the appetite as a heavy line.

use super::legend::{Sample, legend};
use super::{Drawing, centred};
use crate::blocks::{Align, MatrixBlock, MatrixCell};
use crate::palette::{CONTROL, INK, INK_2, INK_3, Level};
use crate::scene::{Area, Scene, Stroke};
use crate::setting::Language;
use crate::text::{Para, Shaper, Style};

const SIDE: usize = 5;
/// Room for the turned name of the vertical axis.
const AXIS: f32 = 20.0;
/// Room for the names of the rows.
const NAMES: f32 = 74.0;
/// Half the space between two cells.
const GAP: f32 = 1.4;
const LEAST_HEIGHT: f32 = 43.0;

const NAME: Style = Style::sans(8.6, 400.0, INK_2, 1.18);
const AXIS_NAME: Style = Style::sans(9.2, 600.0, INK, 1.2);
const LETTER: Style = Style::sans(7.6, 700.0, INK, 1.1);
const IDS: Style = Style::sans(8.8, 600.0, INK, 1.2);

/// Where columns and rows begin, and where the last ones end.
struct Grid {
    xs: [f32; SIDE + 1],
    ys: [f32; SIDE + 1],
}

/// The matrix, `width` points wide.
pub(crate) fn matrix(block: &MatrixBlock, language: Language, shaper: &mut Shaper<'_>, width: f32) -> Drawing {
    let column = (width - AXIS - NAMES) / SIDE as f32;
    let ids: Vec<Option<Para>> = block.cells.iter().map(|cell| ids(cell, shaper, column)).collect();
    let grid = Grid::new(column, &ids);
    let mut scene = Scene::default();
    for (at, (cell, ids)) in block.cells.iter().zip(&ids).enumerate() {
        draw_cell(&mut scene, cell, ids.as_ref(), grid.cell(at), &letter(cell.level, language, shaper));
    }
    appetite(&mut scene, &block.cells, &grid);
    let below = names(&mut scene, block, &grid, shaper);
    let mut items: Vec<(Sample, String)> = block.keys.iter().map(|(level, label)| (Sample::Level(*level), label.clone())).collect();
    items.extend(block.appetite.iter().map(|label| (Sample::Border, label.clone())));
    let left = AXIS + NAMES + GAP;
    let height = below + 6.0 + legend(&mut scene, &items, shaper, (left, below + 6.0), width - left);
    Drawing { scene, height }
}

impl Grid {
    /// Rows are as high as the ids in them need.
    fn new(column: f32, ids: &[Option<Para>]) -> Self {
        let mut grid = Self { xs: [AXIS + NAMES; SIDE + 1], ys: [2.0; SIDE + 1] };
        for at in 0..SIDE {
            grid.xs[at + 1] = grid.xs[at] + column;
            let row = ids.iter().skip(at * SIDE).take(SIDE).flatten();
            let text = row.map(Para::height).fold(0.0, f32::max);
            grid.ys[at + 1] = grid.ys[at] + LEAST_HEIGHT.max(text + 22.0);
        }
        grid
    }

    /// The area of a cell with the space around it.
    fn cell(&self, at: usize) -> Area {
        let (row, column) = (at / SIDE, at % SIDE);
        let (x, y) = (self.xs[column], self.ys[row]);
        Area::new(x, y, self.xs[column + 1] - x, self.ys[row + 1] - y)
    }

    fn row_middle(&self, row: usize) -> f32 {
        f32::midpoint(self.ys[row], self.ys[row + 1])
    }
}

fn ids(cell: &MatrixCell, shaper: &mut Shaper<'_>, column: f32) -> Option<Para> {
    let style = IDS.colored(cell.level.text()).aligned(Align::Centre);
    (!cell.text.is_empty()).then(|| shaper.plain(&cell.text, &style, column - 2.0 * GAP - 8.0))
}

/// The letter that names the level in the language of the document.
fn letter(level: Level, language: Language, shaper: &mut Shaper<'_>) -> impl Fn(bool) -> Para + use<> {
    let letter = match (level, language) {
        (Level::Low, Language::Fr) => "F",
        (Level::Low, Language::En) => "L",
        (Level::Moderate, _) => "M",
        (Level::High, Language::Fr) => "É",
        (Level::High, Language::En) => "H",
        (Level::Critical, _) => "C",
        (Level::None, _) => "?",
    };
    let strong = shaper.plain(letter, &LETTER.colored(level.text()), 20.0);
    let pale = shaper.plain(letter, &LETTER.colored(INK_3), 20.0);
    move |holds_risks| if holds_risks { strong.clone() } else { pale.clone() }
}

/// Full colour and texture only where there is a risk; the words stand on plain ground.
fn draw_cell(scene: &mut Scene, cell: &MatrixCell, ids: Option<&Para>, area: Area, letter: &dyn Fn(bool) -> Para) {
    let area = area.inset(GAP);
    let letter = letter(ids.is_some());
    let Some(ids) = ids else {
        scene.rounded(area, 2.5, Some(cell.level.tint()), None);
        letter.draw(scene, area.x + 5.0, area.y + 4.0);
        return;
    };
    let border = (cell.level == Level::Low).then(|| Stroke::new(CONTROL, 0.8));
    scene.rounded(area, 2.5, Some(cell.level.fill()), border);
    scene.hatch(area.inset(1.4), cell.level.hatch(), cell.level.hatch_color());
    let fill = Some(cell.level.fill());
    scene.rect(Area::new(area.x + 2.6, area.y + 2.6, letter.width() + 4.8, letter.height() + 2.4), fill, None);
    letter.draw(scene, area.x + 5.0, area.y + 4.0);
    let (width, height) = (ids.ink_width() + 7.0, ids.height() + 2.0);
    let middle = area.y + area.h / 2.0 + 3.5;
    scene.rect(Area::new(area.x + (area.w - width) / 2.0, middle - height / 2.0, width, height), fill, None);
    centred(scene, ids, area.x + 4.0, middle);
}

/// The heavy line between the cells within the appetite and those beyond.
fn appetite(scene: &mut Scene, cells: &[MatrixCell], grid: &Grid) {
    /// Ends reach half the width over, so that corners close.
    const WIDTH: f32 = 2.4;
    let beyond = |row: usize, column: usize| cells.get(row * SIDE + column).is_some_and(|cell| cell.beyond);
    for at in 0..SIDE {
        for next in 1..SIDE {
            if beyond(next - 1, at) != beyond(next, at) {
                let left = (grid.xs[at] - WIDTH / 2.0).max(grid.xs[0]);
                let right = (grid.xs[at + 1] + WIDTH / 2.0).min(grid.xs[SIDE]);
                scene.rule(left, grid.ys[next], right - left, Stroke::new(INK, WIDTH));
            }
            if beyond(at, next - 1) != beyond(at, next) {
                let top = (grid.ys[at] - WIDTH / 2.0).max(grid.ys[0]);
                let end = (grid.ys[at + 1] + WIDTH / 2.0).min(grid.ys[SIDE]);
                scene.line((grid.xs[next], top), (grid.xs[next], end), Stroke::new(INK, WIDTH));
            }
        }
    }
}

/// Names of rows, columns and axes; gives the lower end.
fn names(scene: &mut Scene, block: &MatrixBlock, grid: &Grid, shaper: &mut Shaper<'_>) -> f32 {
    for (row, name) in block.rows.iter().enumerate().take(SIDE) {
        let para = shaper.plain(name, &NAME.aligned(Align::Right), NAMES - 8.0);
        centred(scene, &para, AXIS, grid.row_middle(row));
    }
    let bottom = grid.ys[SIDE];
    let mut lowest = bottom;
    for (column, name) in block.columns.iter().enumerate().take(SIDE) {
        let width = grid.xs[column + 1] - grid.xs[column];
        let para = shaper.plain(name, &NAME.aligned(Align::Centre), width - 6.0);
        para.draw(scene, grid.xs[column] + 3.0, bottom + 4.0);
        lowest = lowest.max(bottom + 4.0 + para.height());
    }
    let across = shaper.plain(&block.x, &AXIS_NAME.aligned(Align::Centre), grid.xs[SIDE] - grid.xs[0]);
    across.draw(scene, grid.xs[0], lowest + 4.0);
    let up = shaper.single(&block.y, &AXIS_NAME, bottom - grid.ys[0]);
    let middle = f32::midpoint(grid.ys[0], bottom);
    up.draw_turned(scene, 0.0, middle + up.width() / 2.0);
    lowest + 4.0 + across.height()
}
