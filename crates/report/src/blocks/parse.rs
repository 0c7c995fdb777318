//! One function per block: from a strict element to a typed block.

use roxmltree::Document;

use super::element::{BlockError, Element, Problem};
use super::inline::rich;
use super::{
    Align, Block, Callout, Cell, Column, Cover, Decision, Fact, Facts, Fill, Heading, Kind, List, Paragraph, Row, Table, Tile,
    Tone, asked, charts, links,
};
use crate::palette::Level;

/// The blocks of a report, in reading order.
///
/// # Errors
/// The first thing the vocabulary does not know, with its line and column.
pub(crate) fn parse(xml: &str) -> Result<Vec<Block>, BlockError> {
    let document = Document::parse(xml).map_err(malformed)?;
    let root = Element::new(document.root_element()).only(&[])?;
    if root.name() != "report" {
        return Err(root.misplaced());
    }
    let blocks = root.children()?.into_iter().map(block).collect::<Result<_, _>>()?;
    links::check(&document)?;
    Ok(blocks)
}

fn malformed(error: roxmltree::Error) -> BlockError {
    let place = error.pos();
    BlockError { line: place.row, column: place.col, problem: Problem::Malformed(error.to_string()) }
}

fn block(element: Element<'_>) -> Result<Block, BlockError> {
    match element.name() {
        "cover" => cover(element),
        "toc" => Ok(Block::Toc { title: element.only(&["title"])?.filled("title")? }),
        "decisions" => decisions(element),
        "table" => table(element),
        "figures" => figures(element),
        "matrix" => charts::matrix(element).map(Block::Matrix),
        "bars" => charts::bars(element).map(Block::Bars),
        "timeline" => charts::timeline(element).map(Block::Timeline),
        "sign" => sign(element),
        "asked" => asked::asked(element).map(Block::Asked),
        "pagebreak" => element.only(&[]).map(|_| Block::PageBreak),
        "keep" => element.only(&[])?.children()?.into_iter().map(kept).collect::<Result<_, _>>().map(Block::Keep),
        "spacer" => spacer(element),
        "logo" => Ok(Block::Logo(element.only(&["alt"])?.filled("alt")?)),
        "callout" => callout(element),
        "h1" | "h2" | "h3" => heading(element),
        _ => prose(element),
    }
}

/// A block inside `<keep>`: anything but what makes its own pages.
fn kept(element: Element<'_>) -> Result<Block, BlockError> {
    match element.name() {
        "cover" | "toc" | "pagebreak" | "keep" => Err(element.misplaced()),
        _ => block(element),
    }
}

/// What may stand inside a box: paragraphs, lists and facts.
fn prose(element: Element<'_>) -> Result<Block, BlockError> {
    match element.name() {
        "p" => paragraph(element),
        "ul" => list(element, false),
        "ol" => list(element, true),
        "kv" => facts(element),
        _ => Err(element.misplaced()),
    }
}

fn cover(element: Element<'_>) -> Result<Block, BlockError> {
    let mut cover = Cover::default();
    for child in element.only(&[])?.children()? {
        if child.name() == "logo" {
            cover.logo = Some(child.only(&["alt"])?.filled("alt")?);
            continue;
        }
        let text = rich(child.only(&[])?)?;
        match child.name() {
            "mark" => cover.mark = Some(text),
            "org" => cover.org = text,
            "title" => cover.title = text,
            "subtitle" => cover.subtitle = text,
            "meta" => cover.meta.push(text),
            _ => return Err(child.misplaced()),
        }
    }
    if cover.title.is_empty() {
        return Err(element.count("needs a <title> that says something"));
    }
    Ok(Block::Cover(cover))
}

fn heading(element: Element<'_>) -> Result<Block, BlockError> {
    let level = match element.name() {
        "h1" => 1,
        "h2" => 2,
        _ => 3,
    };
    element.only(if level == 1 { &["id", "newpage"] } else { &["id"] })?;
    let text = rich(element)?;
    if text.is_empty() {
        return Err(element.count("needs a text"));
    }
    Ok(Block::Heading(Heading { level, id: element.owned("id"), new_page: element.yes("newpage", level == 1)?, text }))
}

fn paragraph(element: Element<'_>) -> Result<Block, BlockError> {
    let kinds = [("lead", Kind::Lead), ("body", Kind::Body), ("small", Kind::Small), ("caution", Kind::Caution)];
    element.only(&["id", "kind"])?;
    let kind = element.choice("kind", Kind::Body, &kinds, "lead, body, small or caution is expected")?;
    Ok(Block::Paragraph(Paragraph { id: element.owned("id"), kind, text: rich(element)? }))
}

fn list(element: Element<'_>, numbered: bool) -> Result<Block, BlockError> {
    let items = element.only(&[])?.children_named("li")?;
    let items = items.into_iter().map(|item| rich(item.only(&[])?)).collect::<Result<_, _>>()?;
    Ok(Block::List(List { numbered, items }))
}

fn facts(element: Element<'_>) -> Result<Block, BlockError> {
    let rows = element.only(&["continued"])?.children_named("row")?;
    let lines = rows.into_iter().map(fact).collect::<Result<_, _>>()?;
    Ok(Block::Facts(Facts { continued: element.owned("continued"), lines }))
}

fn fact(element: Element<'_>) -> Result<Fact, BlockError> {
    match element.only(&[])?.children()?.as_slice() {
        [key, value] if key.name() == "k" && value.name() == "v" => {
            Ok(Fact { key: rich(key.only(&[])?)?, value: rich(value.only(&[])?)? })
        }
        _ => Err(element.count("must hold one <k> and one <v>")),
    }
}

fn callout(element: Element<'_>) -> Result<Block, BlockError> {
    let tones = [("decision", Tone::Decision), ("info", Tone::Info), ("caution", Tone::Caution), ("danger", Tone::Danger)];
    element.only(&["id", "kind", "title"])?;
    let tone = element.choice("kind", Tone::Info, &tones, "decision, info, caution or danger is expected")?;
    let body = element.children()?.into_iter().map(prose).collect::<Result<_, _>>()?;
    let title = element.attribute("title").unwrap_or_default().to_owned();
    Ok(Block::Callout(Callout { id: element.owned("id"), tone, title, body }))
}

fn decisions(element: Element<'_>) -> Result<Block, BlockError> {
    let decisions = element.only(&[])?.children_named("decision")?;
    decisions.into_iter().map(decision).collect::<Result<_, _>>().map(Block::Decisions)
}

fn decision(element: Element<'_>) -> Result<Decision, BlockError> {
    element.only(&["id", "n", "title"])?;
    let (mut body, mut options) = (Vec::new(), Vec::new());
    for child in element.children()? {
        if child.name() == "vote" {
            for option in child.only(&[])?.children_named("option")? {
                options.push(rich(option.only(&[])?)?);
            }
        } else {
            body.push(prose(child)?);
        }
    }
    Ok(Decision { id: element.owned("id"), number: element.filled("n")?, title: element.filled("title")?, body, options })
}

fn table(element: Element<'_>) -> Result<Block, BlockError> {
    element.only(&["id", "cols", "size", "caption"])?;
    let columns = columns(element)?;
    let rows = element.children_named("tr")?;
    let rows = rows.into_iter().map(|child| row(child, columns.len())).collect::<Result<Vec<Row>, _>>()?;
    let size = element.number("size")?.unwrap_or(8.6);
    if !(5.0..=16.0).contains(&size) {
        return Err(element.bad("size", &size.to_string(), "5 to 16 points are expected"));
    }
    Ok(Block::Table(Table { id: element.owned("id"), columns, size, caption: element.owned("caption"), continued: None, rows }))
}

fn columns(element: Element<'_>) -> Result<Vec<Column>, BlockError> {
    const EXPECTED: &str = "widths such as “2fr 60pt 1fr” are expected";
    let text = element.required("cols")?;
    let columns: Option<Vec<Column>> = text.split_whitespace().map(column).collect();
    columns.filter(|columns| !columns.is_empty()).ok_or_else(|| element.bad("cols", text, EXPECTED))
}

fn column(text: &str) -> Option<Column> {
    let positive = |number: &str| number.parse::<f32>().ok().filter(|number| (0.1..=1000.0).contains(number));
    match text.strip_suffix("pt") {
        Some(points) => positive(points).map(Column::Fixed),
        None => positive(text.strip_suffix("fr")?).map(Column::Share),
    }
}

fn row(element: Element<'_>, columns: usize) -> Result<Row, BlockError> {
    let head = element.only(&["id", "head"])?.yes("head", false)?;
    let cells = element.children()?.into_iter().map(cell).collect::<Result<Vec<Cell>, _>>()?;
    if cells.iter().map(|cell| cell.span).sum::<usize>() != columns {
        return Err(element.count("must have one cell for each column of “cols”"));
    }
    Ok(Row { id: element.owned("id"), head, cells })
}

fn cell(element: Element<'_>) -> Result<Cell, BlockError> {
    if !matches!(element.name(), "th" | "td") {
        return Err(element.misplaced());
    }
    element.only(&["align", "level", "fill", "span"])?;
    let aligns = [("l", Align::Left), ("c", Align::Centre), ("r", Align::Right)];
    let fills = [("sunken", Some(Fill::Sunken)), ("brand", Some(Fill::Brand))];
    Ok(Cell {
        header: element.name() == "th",
        align: element.choice("align", Align::Left, &aligns, "l, c or r is expected")?,
        level: level(element)?,
        fill: element.choice("fill", None, &fills, "sunken or brand is expected")?,
        span: element.whole("span", 1..=100)?.unwrap_or(1),
        text: rich(element)?,
    })
}

/// The risk level an element declares, if it does.
pub(super) fn level(element: Element<'_>) -> Result<Option<Level>, BlockError> {
    let levels = [
        ("low", Some(Level::Low)),
        ("moderate", Some(Level::Moderate)),
        ("high", Some(Level::High)),
        ("critical", Some(Level::Critical)),
        ("none", Some(Level::None)),
    ];
    element.choice("level", None, &levels, "low, moderate, high, critical or none is expected")
}

fn figures(element: Element<'_>) -> Result<Block, BlockError> {
    let tiles = element.only(&[])?.children_named("figure-tile")?;
    if tiles.is_empty() {
        return Err(element.count("must hold at least one <figure-tile>"));
    }
    tiles.into_iter().map(tile).collect::<Result<_, _>>().map(Block::Figures)
}

fn tile(element: Element<'_>) -> Result<Tile, BlockError> {
    element.only(&["value", "unit", "label", "note", "fr"])?;
    Ok(Tile {
        value: element.filled("value")?,
        unit: element.owned("unit"),
        label: element.filled("label")?,
        note: element.owned("note"),
        share: element.number("fr")?.filter(|share| *share > 0.0).unwrap_or(1.0),
    })
}

fn sign(element: Element<'_>) -> Result<Block, BlockError> {
    let lines = element.only(&[])?.children_named("line")?;
    lines.into_iter().map(|line| line.only(&["label"])?.filled("label")).collect::<Result<_, _>>().map(Block::Sign)
}

fn spacer(element: Element<'_>) -> Result<Block, BlockError> {
    let height = element.only(&["h"])?.number("h")?;
    height
        .map(Block::Spacer)
        .ok_or_else(|| element.error(Problem::MissingAttribute { element: element.name().to_owned(), attribute: "h" }))
}
