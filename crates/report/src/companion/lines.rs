//! The few kinds of lines that a text has, out of the blocks of a report.

use crate::blocks::{Block, Rich};

/// A line of text.
#[derive(Debug)]
pub(super) enum Line<'a> {
    /// A heading, of level 1 to 3.
    Heading(u8, &'a Rich),
    Paragraph(&'a Rich),
    /// An item of a list.
    Item(&'a Rich),
}

/// The lines of `blocks`. Charts and tables are for paper: they have no line, and the templates of companions none of them.
pub(super) fn of(blocks: &[Block]) -> Vec<Line<'_>> {
    blocks.iter().flat_map(lines).collect()
}

fn lines(block: &Block) -> Vec<Line<'_>> {
    match block {
        Block::Heading(heading) => vec![Line::Heading(heading.level, &heading.text)],
        Block::Paragraph(paragraph) => vec![Line::Paragraph(&paragraph.text)],
        Block::List(list) => list.items.iter().map(Line::Item).collect(),
        _ => Vec::new(),
    }
}
