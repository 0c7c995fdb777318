//! The type scale and the measures of the page, in points.

use crate::palette::{BRAND, COPPER, INK, INK_2, INK_3, WHITE};
use crate::setting::Paper;
use crate::text::Style;

pub(super) const BODY: Style = Style::sans(10.2, 400.0, INK, 1.42);
pub(super) const LEAD: Style = Style::sans(12.2, 400.0, INK, 1.42);
pub(super) const SMALL: Style = Style::sans(8.8, 400.0, INK_2, 1.38);
pub(super) const FORM: Style = Style::sans(9.6, 400.0, INK, 1.34);
pub(super) const CAUTION: Style = Style::sans(9.6, 400.0, INK, 1.4);
pub(super) const CAPTION: Style = Style::sans(9.2, 600.0, INK_2, 1.3);
pub(super) const RUNNING: Style = Style::sans(8.0, 400.0, INK_3, 1.2);
pub(super) const RUNNING_NOTE: Style = Style::sans(8.0, 600.0, COPPER, 1.2);
pub(super) const BULLET: Style = Style::sans(10.2, 700.0, BRAND, 1.42);
pub(super) const BOX_TITLE: Style = Style::sans(11.0, 600.0, INK, 1.3);
pub(super) const DECISION_TITLE: Style = Style::serif(12.4, INK, 1.28);
pub(super) const DECISION_NUMBER: Style = Style::serif(20.0, BRAND, 1.0);
pub(super) const SIGN_LABEL: Style = Style::sans(9.2, 400.0, INK_2, 1.3);
pub(super) const TILE_VALUE: Style = Style::serif(27.0, BRAND, 1.1);
pub(super) const TILE_UNIT: Style = Style::sans(10.0, 400.0, INK_2, 1.2);
pub(super) const TILE_LABEL: Style = Style::sans(9.8, 600.0, INK, 1.28);
pub(super) const TILE_NOTE: Style = Style::sans(8.6, 400.0, INK_2, 1.32);
pub(super) const TOC_1: Style = Style::sans(11.0, 600.0, INK, 1.35).without_links();
pub(super) const TOC_2: Style = Style::sans(10.0, 400.0, INK, 1.35).without_links();
pub(super) const COVER_ORG: Style = Style::sans(12.0, 600.0, BRAND, 1.3);
pub(super) const COVER_MARK: Style = Style::sans(9.6, 600.0, COPPER, 1.2);
pub(super) const COVER_TITLE: Style = Style::serif(33.0, INK, 1.14);
pub(super) const COVER_SUBTITLE: Style = Style::sans(15.0, 400.0, INK_2, 1.35);
pub(super) const COVER_META: Style = Style::sans(10.4, 400.0, INK_2, 1.45);

/// A heading of level 1 to 3.
pub(super) const fn heading(level: u8) -> Style {
    match level {
        1 => Style::serif(22.0, INK, 1.18),
        2 => Style::serif(14.4, INK, 1.25),
        _ => Style::serif(11.6, BRAND, 1.3),
    }
}

/// Text of a table body, or of its head.
pub(super) const fn cell(size: f32, header: bool) -> Style {
    Style::sans(size, if header { 600.0 } else { 400.0 }, INK, 1.3)
}

/// Text on petrol.
pub(super) const fn on_brand(style: Style) -> Style {
    style.colored(WHITE)
}

/// The sheet and the area that blocks fill.
#[derive(Clone, Copy, Debug)]
pub(super) struct PageFrame {
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) bottom: f32,
}

impl PageFrame {
    /// Lines longer than this are hard to follow; tables and boxes may be wider.
    pub(super) const MEASURE: f32 = 430.0;
    const MARGIN: f32 = 60.0;

    pub(super) const fn new(paper: Paper) -> Self {
        let (width, height) = paper.size();
        Self { width, height, left: Self::MARGIN, top: 76.0, bottom: height - 66.0 }
    }

    pub(super) const fn body_width(self) -> f32 {
        self.width - 2.0 * Self::MARGIN
    }

    pub(super) const fn body_height(self) -> f32 {
        self.bottom - self.top
    }
}
