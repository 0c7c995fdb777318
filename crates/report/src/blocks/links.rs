//! Ids are unique and every inner link leads somewhere.

use std::collections::BTreeSet;

use roxmltree::Document;

use super::element::{BlockError, Problem, error_at};

/// Checks all ids and inner links of a document.
pub(super) fn check(document: &Document<'_>) -> Result<(), BlockError> {
    let mut ids = BTreeSet::new();
    for node in document.descendants() {
        if let Some(id) = node.attribute("id")
            && !ids.insert(id)
        {
            return Err(error_at(node, Problem::DuplicateId(id.to_owned())));
        }
    }
    for node in document.descendants() {
        let inner = node.attribute("href").and_then(|href| href.strip_prefix('#'));
        if let Some(id) = inner.filter(|id| !ids.contains(id)) {
            return Err(error_at(node, Problem::UnknownTarget(id.to_owned())));
        }
    }
    Ok(())
}
