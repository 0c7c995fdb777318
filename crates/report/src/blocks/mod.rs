//! The vocabulary of a report: typed blocks, and how they are read from XML.
//!
//! The template decides content and order; everything about place and colour is decided here and below.
//! What the vocabulary does not know is an error with its line and column, never skipped.
//!
//! *Text* is plain text with `<b>`, `<i>`, `<a href="#id|https:…|http:…|mailto:…">`, `<br/>` and
//! `<span lang="en|fr">`. `?` marks what may be left out, `…|…` the words allowed, the default first. Attributes hold
//! plain text. An inner link leads to the `id` of any block that has one.
//!
//! ```text
//! <report>                       any of the following, in reading order
//! <cover>                        <logo alt>? <mark>? <org>? <title> <subtitle>? <meta>*, all text; a page of its own
//! <logo alt>                     that of the setting, which must have one
//! <toc title>                    a page of its own, headings of level 1 and 2
//! <h1 id? newpage="yes|no">      <h2 id?>  <h3 id?>: text
//! <p id? kind="body|lead|small|caution">: text
//! <ul> <ol>                      <li>: text
//! <kv continued?>                <row><k>text</k><v>text</v></row>; the words stand above what goes on at the top of a page
//! <callout id? kind="info|decision|caution|danger" title?>   p, ul, ol, kv
//! <decisions>                    <decision id? n title>: p, ul, ol, kv, <vote><option>text</option></vote>
//! <table id? cols="2fr 60pt 1fr" size="8.6" caption?>
//!   <tr id? head="no|yes">       <th> <td> (align="l|c|r" level="low|moderate|high|critical|none"?
//!                                fill="sunken|brand"? span="1"): text
//! <figures>                      <figure-tile value unit? label note? fr="1"/>
//! <matrix id? alt x y appetite?> 5 <col label/>, 5 <rowlabel label/> from the highest, 25 <cell likelihood="1…5"
//!                                consequence="1…5" level beyond="no|yes">ids</cell>, <key level label/>*
//! <bars id? alt max="4" target? target-label?>   <bar label value? low? high? text?/>
//! <timeline id? alt start months="12">   one <month label/> for each of the months from that of start,
//!                                <task label start end state="planned|underway|done|late"/>, <key state label/>*
//! <sign>                         <line label/>
//! <asked name tip one="no|yes">   <tick value label note?/>*, then <blank name label lines="1"/>*: boxes to tick, of which one
//!                                at most when `one` says so, and room to write; fields that can be filled in on a screen
//! <keep>                         any block but cover, toc, pagebreak, keep
//! <pagebreak/>  <spacer h/>      h in points
//! ```

mod asked;
mod charts;
mod element;
mod inline;
mod links;
mod parse;

pub(crate) use asked::{Asked, Blank, Tick};
pub(crate) use charts::{Bar, Bars, MatrixBlock, MatrixCell, State, Timeline};
pub use element::{BlockError, Problem};
pub(crate) use parse::parse;

use crate::palette::Level;
use crate::setting::Language;

/// Text with emphasis and links.
pub(crate) type Rich = Vec<Run>;

/// A stretch of text in one voice. A line break is the character `\n`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Run {
    pub(crate) text: String,
    pub(crate) bold: bool,
    pub(crate) italic: bool,
    pub(crate) link: Option<Target>,
    /// Set only where it differs from the document's.
    pub(crate) language: Option<Language>,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// A block's `id`, without the `#`.
    Anchor(String),
    /// An address outside the document.
    Uri(String),
}

/// One thing on the paper, in reading order.
#[derive(Debug)]
pub(crate) enum Block {
    Cover(Cover),
    Toc {
        title: String,
    },
    Heading(Heading),
    Paragraph(Paragraph),
    List(List),
    Facts(Facts),
    Callout(Callout),
    Decisions(Vec<Decision>),
    Table(Table),
    Figures(Vec<Tile>),
    Matrix(MatrixBlock),
    Bars(Bars),
    Timeline(Timeline),
    /// Labels of the lines to sign on.
    Sign(Vec<String>),
    /// Boxes to tick and room to write.
    Asked(Asked),
    PageBreak,
    /// Kept on one page when one page can hold them.
    Keep(Vec<Block>),
    /// Empty height in points.
    Spacer(f32),
    /// The logo of the organisation, with what it shows.
    Logo(String),
}

#[derive(Debug, Default)]
pub(crate) struct Cover {
    /// What the logo shows, where there is one.
    pub(crate) logo: Option<String>,
    pub(crate) mark: Option<Rich>,
    pub(crate) org: Rich,
    pub(crate) title: Rich,
    pub(crate) subtitle: Rich,
    pub(crate) meta: Vec<Rich>,
}

#[derive(Debug)]
pub(crate) struct Heading {
    /// 1 to 3.
    pub(crate) level: u8,
    pub(crate) id: Option<String>,
    pub(crate) new_page: bool,
    pub(crate) text: Rich,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Lead,
    Body,
    Small,
    Caution,
}

#[derive(Debug)]
pub(crate) struct Paragraph {
    pub(crate) id: Option<String>,
    pub(crate) kind: Kind,
    pub(crate) text: Rich,
}

#[derive(Debug)]
pub(crate) struct List {
    pub(crate) numbered: bool,
    pub(crate) items: Vec<Rich>,
}

/// A list of facts in two columns.
#[derive(Debug)]
pub(crate) struct Facts {
    /// What stands above them where they go on at the top of a page: it says no more than was said before.
    pub(crate) continued: Option<String>,
    pub(crate) lines: Vec<Fact>,
}

/// One line of a two-column list of facts.
#[derive(Debug)]
pub(crate) struct Fact {
    pub(crate) key: Rich,
    pub(crate) value: Rich,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    Decision,
    Info,
    Caution,
    Danger,
}

#[derive(Debug)]
pub(crate) struct Callout {
    pub(crate) id: Option<String>,
    pub(crate) tone: Tone,
    pub(crate) title: String,
    /// Paragraphs and lists only.
    pub(crate) body: Vec<Block>,
}

/// A numbered resolution, ready to be voted.
#[derive(Debug)]
pub(crate) struct Decision {
    pub(crate) id: Option<String>,
    pub(crate) number: String,
    pub(crate) title: String,
    /// Paragraphs, lists and facts only.
    pub(crate) body: Vec<Block>,
    /// Words beside the empty boxes; none means no vote is asked.
    pub(crate) options: Vec<Rich>,
}

/// Width of a table column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Column {
    /// Points.
    Fixed(f32),
    /// Share of what the fixed columns leave.
    Share(f32),
}

#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) id: Option<String>,
    pub(crate) columns: Vec<Column>,
    /// Type size in points.
    pub(crate) size: f32,
    pub(crate) caption: Option<String>,
    /// As [`Facts::continued`], where no row is a head.
    pub(crate) continued: Option<String>,
    pub(crate) rows: Vec<Row>,
}

#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) id: Option<String>,
    pub(crate) head: bool,
    pub(crate) cells: Vec<Cell>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Align {
    Left,
    Centre,
    Right,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fill {
    Sunken,
    Brand,
}

#[derive(Debug)]
pub(crate) struct Cell {
    pub(crate) header: bool,
    pub(crate) align: Align,
    pub(crate) level: Option<Level>,
    pub(crate) fill: Option<Fill>,
    /// Columns covered, at least 1.
    pub(crate) span: usize,
    pub(crate) text: Rich,
}

/// A large figure with what it counts.
#[derive(Debug)]
pub(crate) struct Tile {
    pub(crate) value: String,
    pub(crate) unit: Option<String>,
    pub(crate) label: String,
    pub(crate) note: Option<String>,
    /// Share of the row's width.
    pub(crate) share: f32,
}

/// The characters of a text, without its voices.
pub(crate) fn plain(rich: &[Run]) -> String {
    let text: String = rich.iter().map(|run| run.text.as_str()).collect();
    text.replace(['\n', '\u{ad}'], " ").trim().to_owned()
}
