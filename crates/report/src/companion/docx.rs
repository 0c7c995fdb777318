//! A text as Office Open XML, with real headings and lists: a secretary’s word processor makes its contents from them.

use std::io::{self, Cursor};

use docx_rs::{
    AbstractNumbering, Docx, Level, LevelJc, LevelText, NumberFormat, Numbering, NumberingId, Paragraph, Run, RunFonts, Start,
    Style, StyleType,
};
use jiff::civil::Date;

use super::lines::Line;
use crate::blocks;

/// The one list style.
const BULLETS: usize = 1;
/// Half-points.
const BODY: usize = 22;
const HEADINGS: [usize; 3] = [36, 28, 24];

/// The document, dated of the day the report was prepared: it holds no other clock.
pub(super) fn write(lines: &[Line<'_>], day: Date) -> io::Result<Vec<u8>> {
    let date = format!("{day}T00:00:00Z");
    let mut docx = Docx::new()
        .created_at(&date)
        .updated_at(&date)
        .default_fonts(RunFonts::new().ascii("Calibri").hi_ansi("Calibri"))
        .default_size(BODY)
        .add_abstract_numbering(bullets())
        .add_numbering(Numbering::new(BULLETS, BULLETS));
    for (level, size) in (1..).zip(HEADINGS) {
        docx = docx.add_style(heading(level, size));
    }
    let docx = lines.iter().fold(docx, |docx, line| docx.add_paragraph(paragraph(line)));
    let mut bytes = Cursor::new(Vec::new());
    docx.build().pack(&mut bytes).map_err(io::Error::other)?;
    Ok(bytes.into_inner())
}

fn heading(level: usize, size: usize) -> Style {
    Style::new(style_of(level), StyleType::Paragraph).name(format!("heading {level}")).size(size).bold().outline_lvl(level - 1)
}

fn style_of(level: usize) -> String {
    format!("Heading{level}")
}

fn bullets() -> AbstractNumbering {
    let bullet = Level::new(0, Start::new(1), NumberFormat::new("bullet"), LevelText::new("•"), LevelJc::new("left"));
    AbstractNumbering::new(BULLETS).add_level(bullet.indent(Some(360), Some(docx_rs::SpecialIndentType::Hanging(360)), None, None))
}

fn paragraph(line: &Line<'_>) -> Paragraph {
    let (paragraph, runs) = match line {
        Line::Heading(level, runs) => (Paragraph::new().style(&style_of(usize::from(*level))), runs),
        Line::Paragraph(runs) => (Paragraph::new(), runs),
        Line::Item(runs) => (Paragraph::new().numbering(NumberingId::new(BULLETS), docx_rs::IndentLevel::new(0)), runs),
    };
    runs.iter().fold(paragraph, |paragraph, words| paragraph.add_run(run(words)))
}

fn run(words: &blocks::Run) -> Run {
    let mut lines = words.text.split('\n');
    let first = Run::new().add_text(lines.next().unwrap_or_default());
    let run = lines.fold(first, |run, line| run.add_break(docx_rs::BreakType::TextWrapping).add_text(line));
    let run = if words.bold { run.bold() } else { run };
    if words.italic { run.italic() } else { run }
}
