//! Fields to fill in: widgets with a name, what they say to those who hear them, and how they look empty and ticked.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId, Stream, dictionary};

use super::tags::reals;
use super::{FinishError, Work, integer, text};
use crate::canvas::{Field, FieldKind, Link};

/// Several lines; one of several boxes: bits 13 and 16 of a field's flags.
const MULTILINE: i64 = 1 << 12;
const RADIO: i64 = 1 << 15;
/// A widget is printed.
const PRINT: i64 = 4;
/// What a person types looks like this.
const TYPED: &str = "/Helv 10 Tf 0.1 g";
/// A cross, in a box of ten by ten.
const CROSS: &[u8] = b"q 1.5 w 0.08 g 0.08 G 2 2 m 8 8 l S 2 8 m 8 2 l S Q";

/// The fields of the document.
#[derive(Default)]
pub(super) struct Fields {
    /// In reading order, those of which one may be chosen once.
    all: Vec<Object>,
    /// Boxes of which one may be ticked, by name.
    groups: BTreeMap<String, Group>,
    looks: Option<Looks>,
}

struct Group {
    id: ObjectId,
    asks: String,
    kids: Vec<Object>,
}

/// How a box looks ticked, and not.
#[derive(Clone, Copy)]
struct Looks {
    on: ObjectId,
    off: ObjectId,
}

impl Fields {
    /// Takes note of the widget of a field.
    pub(super) fn keep(&mut self, field: &Field, widget: ObjectId) {
        match self.groups.get_mut(&field.name) {
            Some(group) => group.kids.push(widget.into()),
            None => self.all.push(widget.into()),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

impl Work<'_> {
    /// A field where it stands on the page.
    pub(super) fn widget(&mut self, link: &Link, field: &Field, key: usize) -> Dictionary {
        let mut widget = dictionary! {
            "Type" => "Annot", "Subtype" => "Widget", "F" => PRINT, "Rect" => reals(&link.rect),
            "TU" => text(&link.text), "Contents" => text(&link.text), "StructParent" => integer(key),
        };
        match &field.kind {
            FieldKind::Text { lines } => {
                widget.set("FT", "Tx");
                widget.set("T", text(&field.name));
                widget.set("DA", Object::string_literal(TYPED));
                if *lines {
                    widget.set("Ff", MULTILINE);
                }
                let [left, bottom, right, top] = link.rect;
                let empty = self.look(&[0.0, 0.0, right - left, top - bottom], b"/Tx BMC EMC");
                widget.set("AP", dictionary! { "N" => empty });
            }
            FieldKind::Tick => {
                widget.set("FT", "Btn");
                widget.set("T", text(&field.name));
                widget.set("V", "Off");
                self.boxed(&mut widget, "Yes");
            }
            FieldKind::One { value, asks } => {
                let group = self.group(&field.name, asks);
                widget.set("Parent", group);
                self.boxed(&mut widget, value);
            }
        }
        widget
    }

    /// The two looks of a box.
    fn boxed(&mut self, widget: &mut Dictionary, ticked: &str) {
        let Looks { on, off } = self.looks();
        let mut looks = dictionary! { "Off" => off };
        looks.set(ticked, on);
        widget.set("AS", "Off");
        widget.set("AP", dictionary! { "N" => looks });
    }

    fn group(&mut self, name: &str, asks: &str) -> ObjectId {
        if let Some(group) = self.fields.groups.get(name) {
            return group.id;
        }
        let id = self.pdf.new_object_id();
        self.fields.all.push(id.into());
        self.fields.groups.insert(name.to_owned(), Group { id, asks: asks.to_owned(), kids: Vec::new() });
        id
    }

    fn looks(&mut self) -> Looks {
        if let Some(looks) = self.fields.looks {
            return looks;
        }
        let ten = [0.0, 0.0, 10.0, 10.0];
        let looks = Looks { on: self.look(&ten, CROSS), off: self.look(&ten, b"") };
        self.fields.looks = Some(looks);
        looks
    }

    fn look(&mut self, bounds: &[f32], drawing: &[u8]) -> ObjectId {
        let form = dictionary! {
            "Type" => "XObject", "Subtype" => "Form", "BBox" => reals(bounds), "Resources" => Dictionary::new(),
        };
        self.pdf.add_object(Stream::new(form, drawing.to_vec()))
    }

    /// Makes the fields one form, if there are any.
    pub(super) fn form(&mut self) -> Result<(), FinishError> {
        if self.fields.is_empty() {
            return Ok(());
        }
        for (name, Group { id, asks, kids }) in std::mem::take(&mut self.fields.groups) {
            let group = dictionary! {
                "FT" => "Btn", "Ff" => RADIO, "T" => text(&name), "TU" => text(&asks), "V" => "Off", "Kids" => kids,
            };
            self.pdf.set_object(id, group);
        }
        // One of the faces that every reader has: what is typed later may need any letter, and a face cut down lacks most.
        let face = self.pdf.add_object(dictionary! {
            "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding",
        });
        let form = dictionary! {
            "Fields" => self.fields.all.clone(), "DA" => Object::string_literal(TYPED),
            "DR" => dictionary! { "Font" => dictionary! { "Helv" => face } },
        };
        let form = self.pdf.add_object(form);
        self.pdf.catalog_mut()?.set("AcroForm", form);
        Ok(())
    }
}
