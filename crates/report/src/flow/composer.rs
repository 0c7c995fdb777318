//! The composer: where strips are made, block by block, together with their structure.

use std::collections::BTreeMap;

use super::strip::{Bond, Galley, Strip};
use super::styles::PageFrame;
use super::{Entry, Place};
use crate::blocks::{Block, Run, Target};
use crate::canvas::{Act, Ink, LinkBox, NodeId, Role, Tree};
use crate::palette::BRAND;
use crate::scene::{Area, Scene, Stroke};
use crate::setting::{Language, Setting};
use crate::text::{Line, Para, Piece, Shaper, Style};

/// Turns blocks into strips inside the current column.
pub(super) struct Composer<'a, 'f> {
    pub(super) shaper: &'a mut Shaper<'f>,
    pub(super) setting: &'a Setting,
    pub(super) page: PageFrame,
    pub(super) entries: &'a [Entry],
    /// Where headings stood in the pass before.
    pub(super) known: &'a BTreeMap<String, Place>,
    pub(super) tree: Tree,
    pub(super) galley: Galley,
    /// Left edge and width of the column.
    pub(super) x: f32,
    pub(super) w: f32,
    /// The structure element blocks are added to.
    pub(super) parent: NodeId,
    /// Headings met so far.
    pub(super) headings: usize,
    /// The part of the cover that is its own, when two languages share it.
    pub(super) half: Option<Half>,
}

/// A half of a page that two languages share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Upper,
    Lower,
}

impl<'a, 'f> Composer<'a, 'f> {
    pub(super) fn new(
        shaper: &'a mut Shaper<'f>,
        setting: &'a Setting,
        page: PageFrame,
        entries: &'a [Entry],
        known: &'a BTreeMap<String, Place>,
    ) -> Self {
        Self {
            shaper,
            setting,
            page,
            entries,
            known,
            tree: Tree::new(),
            galley: Galley::default(),
            x: page.left,
            w: page.body_width(),
            parent: Tree::ROOT,
            headings: 0,
            half: None,
        }
    }

    /// The same, one of two languages: inside the structure element `parent` of a tree begun before, its cover on half a page.
    pub(super) fn facing(self, tree: Tree, parent: NodeId, half: Half) -> Self {
        Self { tree, parent, half: Some(half), ..self }
    }

    pub(super) fn finish(self) -> (Galley, Tree) {
        (self.galley, self.tree)
    }

    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        let mut before: Option<&Block> = None;
        for (at, block) in blocks.iter().enumerate() {
            let start = self.galley.strips.len();
            self.block(block);
            let introduces = matches!((before, block), (Some(Block::Heading(_)), Block::Paragraph(_)));
            if introduces && matches!(blocks.get(at + 1), Some(Block::Table(_) | Block::Heading(_))) {
                self.introduce(start);
            }
            before = Some(block);
        }
    }

    /// Has the few lines from the strip `start` on, between a heading and what it announces, stay with the latter.
    fn introduce(&mut self, start: usize) {
        /// More would rather fill a page than leave it.
        const FEW: usize = 4;
        let lines = self.galley.strips.get_mut(start..).unwrap_or_default();
        if lines.len() <= FEW {
            lines.iter_mut().for_each(|line| line.bond = line.bond.max(Bond::Prefer));
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Cover(cover) => self.cover(cover),
            Block::Toc { title } => self.toc(title),
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::List(list) => self.list(list),
            Block::Facts(facts) => self.facts(facts),
            Block::Callout(callout) => self.callout(callout),
            Block::Decisions(decisions) => self.decisions(decisions),
            Block::Table(table) => self.table(table),
            Block::Figures(tiles) => self.figures(tiles),
            Block::Matrix(matrix) => self.matrix(matrix),
            Block::Bars(bars) => self.bars(bars),
            Block::Timeline(timeline) => self.timeline(timeline),
            Block::Sign(lines) => self.sign(lines),
            Block::Asked(asked) => self.asked(asked),
            Block::PageBreak => self.galley.break_page(),
            Block::Keep(inner) => self.keep(inner),
            Block::Spacer(height) => self.galley.spacer(*height),
            Block::Logo(alt) => self.logo(alt),
        }
    }

    fn keep(&mut self, inner: &[Block]) {
        let start = self.galley.strips.len();
        self.blocks(inner);
        self.galley.bind_from(start, Bond::Keep);
    }

    /// Runs `compose` in a narrower column and inside the structure element `node`.
    pub(super) fn within(&mut self, node: NodeId, left: f32, right: f32, compose: impl FnOnce(&mut Self)) {
        let (x, w, parent) = (self.x, self.w, self.parent);
        self.x += left;
        self.w -= left + right;
        self.parent = node;
        compose(self);
        (self.x, self.w, self.parent) = (x, w, parent);
    }

    /// A paragraph as strips, a line each, with no line alone at either end of a page.
    pub(super) fn lines(&mut self, node: NodeId, runs: &[Run], style: &Style, width: f32) {
        let para = self.shaper.para(runs, style, width);
        let count = para.lines.len();
        let inks = self.inks(&para, runs, style, node, self.x);
        for (at, (line, inks)) in para.lines.iter().zip(inks).enumerate() {
            let last = at + 1 == count;
            let bond = if !last && (at == 0 || at + 2 == count) { Bond::Must } else { Bond::Free };
            self.galley.push(Strip::new(line.height, inks).bound(bond));
        }
    }

    /// A whole paragraph as inks at `x`, `y`.
    pub(super) fn set(&mut self, node: NodeId, runs: &[Run], para: &Para, style: &Style, at: (f32, f32)) -> Vec<Ink> {
        let mut top = at.1;
        let mut all = Vec::new();
        for (line, inks) in para.lines.iter().zip(self.inks(para, runs, style, node, at.0)) {
            all.extend(inks.into_iter().map(|ink| ink.lowered(top)));
            top += line.height;
        }
        all
    }

    /// The inks of each line, from its top; links and foreign words get elements of their own inside `node`.
    pub(super) fn inks(&mut self, para: &Para, runs: &[Run], style: &Style, node: NodeId, x: f32) -> Vec<Vec<Ink>> {
        let mut spans = Spans { runs, open: None };
        let mut lines = Vec::with_capacity(para.lines.len());
        for line in para.lines.iter() {
            let mut inks = Vec::new();
            for group in line.pieces.chunk_by(|a, b| alike(runs, a.run, b.run)) {
                inks.push(self.group(&mut spans, line, group, style, (node, x)));
            }
            lines.push(inks);
        }
        lines
    }

    /// Neighbouring pieces of a line that belong to the same element.
    fn group(&mut self, spans: &mut Spans<'_>, line: &Line, pieces: &[Piece], style: &Style, at: (NodeId, f32)) -> Ink {
        let (node, x) = at;
        let first = pieces.first().map_or(0, |piece| piece.run);
        let (owner, node) = spans.elements(&mut self.tree, node, first);
        let mut ink = Ink::new(Role::Content(self.tree.slot(node)), Scene::default());
        ink.scene.marks.extend(pieces.iter().map(|piece| piece.placed(x, line.baseline)));
        let target = spans.runs.get(first).and_then(|run| run.link.clone());
        if let (Some(target), Some(start), Some(end)) = (target, pieces.first(), pieces.last()) {
            let (left, right) = (x + start.x, x + end.x + end.width);
            if style.links.is_some() {
                ink.scene.rule(left, line.baseline + 1.5, right - left, Stroke::new(BRAND, 0.45));
            }
            let size = start.stretch.size;
            let area = Area::new(left, line.baseline - 0.78 * size, right - left, size);
            ink.links.push(LinkBox { area, act: Act::Go(target), text: spans.said(first), node: owner });
        }
        ink
    }
}

/// Runs with a link or a language of their own, as elements that may go on over lines.
struct Spans<'r> {
    runs: &'r [Run],
    open: Option<OpenSpan>,
}

struct OpenSpan {
    run: usize,
    owner: NodeId,
    inner: NodeId,
}

/// What sets a run apart from the text around it.
fn key(runs: &[Run], run: usize) -> (Option<&Target>, Option<Language>) {
    runs.get(run).map_or((None, None), |run| (run.link.as_ref(), run.language))
}

/// Whether two runs, by their places, belong to the same element.
fn alike(runs: &[Run], one: usize, other: usize) -> bool {
    key(runs, one) == key(runs, other)
}

impl Spans<'_> {
    /// The element links are recorded on and the one that holds the text, for pieces of `run`.
    fn elements(&mut self, tree: &mut Tree, node: NodeId, run: usize) -> (NodeId, NodeId) {
        let (link, language) = key(self.runs, run);
        let (link, plain) = (link.is_some(), link.is_none() && language.is_none());
        if plain {
            self.open = None;
            return (node, node);
        }
        if let Some(open) = self.open.as_ref().filter(|open| alike(self.runs, open.run, run)) {
            return (open.owner, open.inner);
        }
        let owner = if link { tree.add(node, "Link") } else { node };
        let inner = if language.is_some() { tree.add(owner, "Span") } else { owner };
        tree.edit(inner, |span| span.language = language);
        self.open = Some(OpenSpan { run, owner, inner });
        (owner, inner)
    }

    /// All that the link of `run` says, from its first run on.
    fn said(&self, run: usize) -> String {
        let link = key(self.runs, run).0;
        let same = |run: &&Run| run.link.as_ref() == link;
        let start = self.open.as_ref().map_or(run, |open| open.run);
        let text: String = self.runs.iter().skip(start).take_while(same).map(|run| run.text.as_str()).collect();
        text.replace(['\n', '\u{ad}'], " ").trim().to_owned()
    }
}
