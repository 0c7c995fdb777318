//! Structure tree, marked content and link annotations.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::{FinishError, Work, integer, text};
use crate::blocks::Target;
use crate::canvas::{Act, Kid, Link, Node, Page};
use crate::flow::Place;
use crate::setting::tag;

/// Objects of elements and links, and the entries by which viewers find the element of a content.
struct Ids {
    nodes: Vec<ObjectId>,
    /// By page, then by place on the page.
    links: Vec<Vec<ObjectId>>,
    parents: Vec<Object>,
    next: usize,
}

impl Work<'_> {
    pub(super) fn tag(&mut self, pages: &[Page]) -> Result<(), FinishError> {
        let root = self.pdf.new_object_id();
        let nodes: Vec<ObjectId> = self.laid.tree.nodes().iter().map(|_| self.pdf.new_object_id()).collect();
        let mut ids = Ids { nodes, links: Vec::new(), parents: Vec::new(), next: pages.len() };
        for (number, page) in pages.iter().enumerate() {
            ids.parents.push(integer(number));
            ids.parents.push(Object::Array(page.owners.iter().map(|node| ids.nodes[*node].into()).collect()));
        }
        for (number, page) in pages.iter().enumerate() {
            self.page(number, page, &mut ids)?;
        }
        for (at, node) in self.laid.tree.nodes().iter().enumerate() {
            let element = self.element(at, node, root, &ids);
            self.pdf.set_object(ids.nodes[at], element);
        }
        let parents = self.pdf.add_object(dictionary! { "Nums" => ids.parents });
        let tree = dictionary! {
            "Type" => "StructTreeRoot", "K" => ids.nodes[0], "ParentTree" => parents,
            "ParentTreeNextKey" => integer(ids.next),
        };
        self.pdf.set_object(root, tree);
        let catalog = self.pdf.catalog_mut()?;
        catalog.set("StructTreeRoot", root);
        catalog.set("MarkInfo", dictionary! { "Marked" => true });
        Ok(())
    }

    /// Gives a page its links and its key in the parent tree.
    fn page(&mut self, number: usize, page: &Page, ids: &mut Ids) -> Result<(), FinishError> {
        let mut links = Vec::with_capacity(page.links.len());
        for link in &page.links {
            let annotation = match &link.act {
                Act::Go(target) => self.annotation(link, target, ids.next),
                Act::Fill(field) => self.widget(link, field, ids.next),
            };
            ids.parents.push(integer(ids.next));
            ids.parents.push(ids.nodes[link.node].into());
            ids.next += 1;
            let id = self.pdf.add_object(annotation);
            if let Act::Fill(field) = &link.act {
                self.fields.keep(field, id);
            }
            links.push(id);
        }
        let Some(id) = self.pages.get(number) else { return Ok(()) };
        let dictionary = self.pdf.get_dictionary_mut(*id)?;
        if links.is_empty() {
            dictionary.remove(b"Annots");
        } else {
            dictionary.set("Annots", links.iter().map(|id| (*id).into()).collect::<Vec<Object>>());
        }
        dictionary.set("Tabs", "S");
        dictionary.set("StructParents", integer(number));
        ids.links.push(links);
        Ok(())
    }

    /// A link is printed, and shows no border.
    fn annotation(&self, link: &Link, target: &Target, key: usize) -> Dictionary {
        const PRINT: i64 = 4;
        let border: Vec<Object> = vec![0.into(), 0.into(), 0.into()];
        let mut annotation = dictionary! {
            "Type" => "Annot", "Subtype" => "Link", "F" => PRINT, "Border" => border,
            "Rect" => reals(&link.rect), "Contents" => text(&link.text), "StructParent" => integer(key),
        };
        match target {
            Target::Uri(address) => {
                let uri = Object::string_literal(address.as_str());
                annotation.set("A", dictionary! { "S" => "URI", "URI" => uri });
            }
            Target::Anchor(id) => {
                // An id on an empty block at the very end leaves no mark: the link then leads to the first page.
                let place = self.laid.places.get(id).copied().unwrap_or(Place { page: 0, y: 0.0 });
                annotation.set("Dest", self.destination(place));
            }
        }
        annotation
    }

    fn element(&self, at: usize, node: &Node, root: ObjectId, ids: &Ids) -> Dictionary {
        let parent = if at == 0 { root } else { ids.nodes[node.parent] };
        let mut element = dictionary! { "Type" => "StructElem", "S" => node.tag, "P" => parent };
        if let Some(alt) = &node.alt {
            element.set("Alt", text(alt));
        }
        if let Some(actual) = &node.actual {
            element.set("ActualText", text(actual));
        }
        if let Some(language) = node.language {
            element.set("Lang", Object::string_literal(tag(language)));
        }
        if let Some(attributes) = one_or_all(self.attributes(node)) {
            element.set("A", attributes);
        }
        let home = node.kids.iter().find_map(|kid| match kid {
            Kid::Content(Some((page, _))) => Some(*page),
            _ => None,
        });
        if let Some(page) = home.and_then(|page| self.pages.get(page)) {
            element.set("Pg", *page);
        }
        let kids = node.kids.iter().filter_map(|kid| self.kid(*kid, home, ids)).collect();
        if let Some(kids) = one_or_all(kids) {
            element.set("K", kids);
        }
        element
    }

    /// `home` is the page of the element, where a number says enough.
    fn kid(&self, kid: Kid, home: Option<usize>, ids: &Ids) -> Option<Object> {
        match kid {
            Kid::Node(node) => ids.nodes.get(node).map(|id| (*id).into()),
            Kid::Content(None) => None,
            Kid::Content(Some((page, number))) if home == Some(page) => Some(integer(number)),
            Kid::Content(Some((page, number))) => {
                let page = *self.pages.get(page)?;
                Some(dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => integer(number) }.into())
            }
            Kid::Annotation(page, link) => {
                let object = *ids.links.get(page)?.get(link)?;
                let page = *self.pages.get(page)?;
                Some(dictionary! { "Type" => "OBJR", "Pg" => page, "Obj" => object }.into())
            }
        }
    }

    fn attributes(&self, node: &Node) -> Vec<Object> {
        let mut all: Vec<Object> = Vec::new();
        if node.scope.is_some() || node.span.is_some() {
            let mut table = dictionary! { "O" => "Table" };
            if let Some(scope) = node.scope {
                table.set("Scope", scope);
            }
            if let Some(span) = node.span {
                table.set("ColSpan", span);
            }
            all.push(table.into());
        }
        if let Some((_, area)) = node.area {
            let top = self.height - area.y;
            let bounds = reals(&[area.x, top - area.h, area.x + area.w, top]);
            all.push(dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => bounds }.into());
        }
        if let Some(numbering) = node.numbering {
            all.push(dictionary! { "O" => "List", "ListNumbering" => numbering }.into());
        }
        all
    }
}

pub(super) fn reals(values: &[f32]) -> Vec<Object> {
    values.iter().map(|value| Object::Real((value * 100.0).round() / 100.0)).collect()
}

/// A single object alone, several as an array.
fn one_or_all(mut objects: Vec<Object>) -> Option<Object> {
    match objects.len() {
        0 => None,
        1 => objects.pop(),
        _ => Some(Object::Array(objects)),
    }
}
