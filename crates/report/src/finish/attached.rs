//! A file inside the document: that from which it was made, told as PDF/A-3 wants it told.

use lopdf::{Object, Stream, dictionary};

use super::{FinishError, Moment, Work, integer, text};
use crate::setting::{Attachment, Setting};

impl Work<'_> {
    pub(super) fn attach(&mut self, setting: &Setting, created: &Moment) -> Result<(), FinishError> {
        let Some(attachment) = &setting.attachment else { return Ok(()) };
        let Attachment { name, description, media_type, contents } = attachment;
        let date = Object::string_literal(created.pdf());
        let parameters = dictionary! { "ModDate" => date.clone(), "CreationDate" => date, "Size" => integer(contents.len()) };
        let file = dictionary! { "Type" => "EmbeddedFile", "Subtype" => media_type.as_str(), "Params" => parameters };
        let file = self.pdf.add_object(Stream::new(file, contents.clone()));
        let specification = self.pdf.add_object(dictionary! {
            "Type" => "Filespec", "F" => text(name), "UF" => text(name), "Desc" => text(description),
            // The report is made from it.
            "AFRelationship" => "Source", "EF" => dictionary! { "F" => file, "UF" => file },
        });
        let names: Vec<Object> = vec![text(name), specification.into()];
        let catalog = self.pdf.catalog_mut()?;
        catalog.set("AF", vec![specification.into()]);
        catalog.set("Names", dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } });
        Ok(())
    }
}
