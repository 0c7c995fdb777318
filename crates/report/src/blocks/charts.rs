//! The blocks drawn as vectors: matrix, bars, timeline. Each must say in words what it shows.

use super::element::{BlockError, Element};
use super::parse::level;
use crate::palette::Level;

/// Cells along a side of the risk matrix.
const SIDE: usize = 5;

/// The 5 × 5 risk matrix.
#[derive(Debug)]
pub(crate) struct MatrixBlock {
    pub(crate) id: Option<String>,
    pub(crate) alt: String,
    /// Name of the horizontal axis, consequence.
    pub(crate) x: String,
    /// Name of the vertical axis, likelihood.
    pub(crate) y: String,
    /// From the least to the greatest consequence.
    pub(crate) columns: Vec<String>,
    /// From the greatest to the least likelihood.
    pub(crate) rows: Vec<String>,
    /// Twenty-five, row by row from the greatest likelihood, each from the least consequence.
    pub(crate) cells: Vec<MatrixCell>,
    /// Wording of the legend of the appetite line.
    pub(crate) appetite: Option<String>,
    /// Legend of the levels.
    pub(crate) keys: Vec<(Level, String)>,
}

#[derive(Clone, Debug)]
pub(crate) struct MatrixCell {
    pub(crate) level: Level,
    pub(crate) beyond: bool,
    /// Ids of the risks in it; empty when there is none.
    pub(crate) text: String,
}

/// Horizontal bars on one scale.
#[derive(Debug)]
pub(crate) struct Bars {
    pub(crate) id: Option<String>,
    pub(crate) alt: String,
    pub(crate) max: f32,
    pub(crate) target: Option<f32>,
    pub(crate) target_label: Option<String>,
    pub(crate) bars: Vec<Bar>,
}

#[derive(Debug)]
pub(crate) struct Bar {
    pub(crate) label: String,
    /// Absent when nothing is known: the track stays empty.
    pub(crate) value: Option<f32>,
    pub(crate) low: Option<f32>,
    pub(crate) high: Option<f32>,
    pub(crate) text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Planned,
    Underway,
    Done,
    Late,
}

/// Tasks over months.
#[derive(Debug)]
pub(crate) struct Timeline {
    pub(crate) id: Option<String>,
    pub(crate) alt: String,
    /// One name per month, from the month of `start`.
    pub(crate) months: Vec<String>,
    pub(crate) tasks: Vec<Task>,
    /// Legend of the states.
    pub(crate) keys: Vec<(State, String)>,
}

#[derive(Debug)]
pub(crate) struct Task {
    pub(crate) label: String,
    /// Months from the left edge of the scale, clipped to it.
    pub(crate) from: f32,
    pub(crate) to: f32,
    pub(crate) state: State,
}

pub(super) fn matrix(element: Element<'_>) -> Result<MatrixBlock, BlockError> {
    element.only(&["id", "alt", "x", "y", "appetite"])?;
    let (mut columns, mut rows, mut keys) = (Vec::new(), Vec::new(), Vec::new());
    let mut cells = vec![None; SIDE * SIDE];
    for child in element.children()? {
        match child.name() {
            "col" => columns.push(child.only(&["label"])?.filled("label")?),
            "rowlabel" => rows.push(child.only(&["label"])?.filled("label")?),
            "key" => keys.push(key(child)?),
            "cell" => {
                let (at, cell) = matrix_cell(child)?;
                cells[at] = Some(cell);
            }
            _ => return Err(child.misplaced()),
        }
    }
    let cells: Vec<MatrixCell> = cells.into_iter().flatten().collect();
    if columns.len() != SIDE || rows.len() != SIDE || cells.len() != SIDE * SIDE {
        return Err(element.count("must hold 5 <col>, 5 <rowlabel> and each of the 25 <cell>"));
    }
    let alt = element.filled("alt")?;
    let (x, y) = (element.filled("x")?, element.filled("y")?);
    Ok(MatrixBlock { id: element.owned("id"), alt, x, y, columns, rows, cells, appetite: element.owned("appetite"), keys })
}

fn key(element: Element<'_>) -> Result<(Level, String), BlockError> {
    element.only(&["level", "label"])?.required("level")?;
    Ok((level(element)?.unwrap_or(Level::None), element.filled("label")?))
}

/// A cell and its place in reading order.
fn matrix_cell(element: Element<'_>) -> Result<(usize, MatrixCell), BlockError> {
    element.only(&["likelihood", "consequence", "level", "beyond"])?;
    element.required("level")?;
    let place = |name: &'static str| -> Result<usize, BlockError> {
        element.required(name)?;
        Ok(element.whole(name, 1..=SIDE)?.unwrap_or(1))
    };
    let at = (SIDE - place("likelihood")?) * SIDE + place("consequence")? - 1;
    if let Some(child) = element.node().children().find(roxmltree::Node::is_element) {
        return Err(Element::new(child).misplaced());
    }
    let text = element.node().text().unwrap_or_default().split([' ', '\n', '\t']).filter(|id| !id.is_empty());
    let text = text.collect::<Vec<_>>().join(" ");
    let level = level(element)?.unwrap_or(Level::None);
    Ok((at, MatrixCell { level, beyond: element.yes("beyond", false)?, text }))
}

pub(super) fn bars(element: Element<'_>) -> Result<Bars, BlockError> {
    element.only(&["id", "alt", "max", "target", "target-label"])?;
    let max = element.number("max")?.unwrap_or(4.0);
    if max <= 0.0 {
        return Err(element.bad("max", "0", "more than 0 is expected"));
    }
    let bars = element.children_named("bar")?.into_iter().map(|child| bar(child, max)).collect::<Result<_, _>>()?;
    Ok(Bars {
        id: element.owned("id"),
        alt: element.filled("alt")?,
        max,
        target: element.number("target")?.map(|target| target.min(max)),
        target_label: element.owned("target-label"),
        bars,
    })
}

fn bar(element: Element<'_>, max: f32) -> Result<Bar, BlockError> {
    element.only(&["label", "value", "low", "high", "text"])?;
    let scaled = |name: &'static str| -> Result<Option<f32>, BlockError> {
        if element.attribute(name).is_none_or(str::is_empty) {
            return Ok(None);
        }
        Ok(element.number(name)?.map(|number| number.min(max)))
    };
    Ok(Bar {
        label: element.filled("label")?,
        value: scaled("value")?,
        low: scaled("low")?,
        high: scaled("high")?,
        text: element.attribute("text").unwrap_or_default().to_owned(),
    })
}

pub(super) fn timeline(element: Element<'_>) -> Result<Timeline, BlockError> {
    element.only(&["id", "alt", "start", "months"])?;
    let origin = date(element, "start")?;
    let count = element.whole("months", 1..=60)?.unwrap_or(12);
    let (mut months, mut tasks, mut keys) = (Vec::new(), Vec::new(), Vec::new());
    for child in element.children()? {
        match child.name() {
            "month" => months.push(child.only(&["label"])?.filled("label")?),
            "task" => tasks.push(task(child, origin, count)?),
            "key" => {
                child.only(&["state", "label"])?.required("state")?;
                keys.push((state(child)?, child.filled("label")?));
            }
            _ => return Err(child.misplaced()),
        }
    }
    if months.len() != count {
        return Err(element.count("must hold one <month> for each of its “months”"));
    }
    Ok(Timeline { id: element.owned("id"), alt: element.filled("alt")?, months, tasks, keys })
}

fn task(element: Element<'_>, origin: Date, months: usize) -> Result<Task, BlockError> {
    element.only(&["label", "start", "end", "state"])?;
    let (start, end) = (date(element, "start")?, date(element, "end")?);
    if (end.year, end.month, end.day) < (start.year, start.month, start.day) {
        return Err(element.bad("end", element.required("end")?, "a day not before “start” is expected"));
    }
    let width = months as f32;
    let from = start.months_since(origin).clamp(0.0, width);
    let to = end.next_day().months_since(origin).clamp(0.0, width);
    Ok(Task { label: element.filled("label")?, from, to, state: state(element)? })
}

fn state(element: Element<'_>) -> Result<State, BlockError> {
    let states = [("planned", State::Planned), ("underway", State::Underway), ("done", State::Done), ("late", State::Late)];
    element.choice("state", State::Planned, &states, "planned, underway, done or late is expected")
}

/// A day, kept only to be placed on a scale of months.
#[derive(Clone, Copy)]
struct Date {
    year: i32,
    month: i32,
    /// Past the last day of the month by one, where it marks an end.
    day: i32,
}

impl Date {
    const fn next_day(self) -> Self {
        Self { day: self.day + 1, ..self }
    }

    /// Months from the first day of `origin`'s month.
    fn months_since(self, origin: Self) -> f32 {
        let whole = (self.year - origin.year) * 12 + self.month - origin.month;
        whole as f32 + (self.day - 1) as f32 / self.days() as f32
    }

    const fn days(self) -> i32 {
        match self.month {
            4 | 6 | 9 | 11 => 30,
            2 if self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0) => 29,
            2 => 28,
            _ => 31,
        }
    }
}

fn date(element: Element<'_>, name: &'static str) -> Result<Date, BlockError> {
    let text = element.required(name)?;
    iso(text).ok_or_else(|| element.bad(name, text, "a day such as 2026-11-24 is expected"))
}

fn iso(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let mut part = |length: usize| parts.next().filter(|part| part.len() == length)?.parse::<i32>().ok();
    let date = Date { year: part(4)?, month: part(2)?, day: part(2)? };
    let valid = parts.next().is_none() && (1..=12).contains(&date.month) && (1..=date.days()).contains(&date.day);
    valid.then_some(date)
}
