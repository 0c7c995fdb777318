//! Boxes to tick and room to write.

use super::element::{BlockError, Element};

/// What is asked under a question of a form.
#[derive(Debug)]
pub(crate) struct Asked {
    /// The name of its fields, before their own.
    pub(crate) name: String,
    /// What is asked, for those who hear a field.
    pub(crate) tip: String,
    /// Whether at most one box may be ticked.
    pub(crate) one: bool,
    pub(crate) ticks: Vec<Tick>,
    pub(crate) blanks: Vec<Blank>,
}

/// A box to tick.
#[derive(Debug)]
pub(crate) struct Tick {
    /// Its name in the file.
    pub(crate) value: String,
    pub(crate) label: String,
    pub(crate) note: String,
}

/// Room to write.
#[derive(Debug)]
pub(crate) struct Blank {
    pub(crate) name: String,
    pub(crate) label: String,
    /// From 1 to 8.
    pub(crate) lines: u8,
}

/// The element `<asked>`.
pub(super) fn asked(element: Element<'_>) -> Result<Asked, BlockError> {
    element.only(&["name", "tip", "one"])?;
    let (mut ticks, mut blanks) = (Vec::new(), Vec::new());
    for child in element.children()? {
        match child.name() {
            "tick" => ticks.push(tick(child)?),
            "blank" => blanks.push(blank(child)?),
            _ => return Err(child.misplaced()),
        }
    }
    if ticks.is_empty() && blanks.is_empty() {
        return Err(element.count("must hold at least one <tick> or <blank>"));
    }
    Ok(Asked { name: element.filled("name")?, tip: element.filled("tip")?, one: element.yes("one", false)?, ticks, blanks })
}

fn tick(element: Element<'_>) -> Result<Tick, BlockError> {
    element.only(&["value", "label", "note"])?;
    let note = element.attribute("note").unwrap_or_default().to_owned();
    Ok(Tick { value: element.filled("value")?, label: element.filled("label")?, note })
}

fn blank(element: Element<'_>) -> Result<Blank, BlockError> {
    element.only(&["name", "label", "lines"])?;
    let lines = element.whole("lines", 1..=8)?.unwrap_or(1);
    Ok(Blank { name: element.filled("name")?, label: element.filled("label")?, lines })
}
