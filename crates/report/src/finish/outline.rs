//! The outline beside the pages, nested as the headings are.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::{FinishError, Work, integer, text};

/// An outline entry and the ones below it, by their places.
#[derive(Default)]
struct Branch {
    parent: Option<usize>,
    children: Vec<usize>,
}

impl Work<'_> {
    pub(super) fn outline(&mut self) -> Result<(), FinishError> {
        let levels: Vec<u8> = self.laid.headings.iter().map(|heading| heading.level).collect();
        let (roots, branches) = nest(&levels);
        let (Some(first), Some(last)) = (roots.first(), roots.last()) else { return Ok(()) };
        let root = self.pdf.new_object_id();
        let ids: Vec<ObjectId> = branches.iter().map(|_| self.pdf.new_object_id()).collect();
        for (at, branch) in branches.iter().enumerate() {
            let siblings = branch.parent.and_then(|parent| branches.get(parent)).map_or(&roots, |above| &above.children);
            let parent = branch.parent.map_or(root, |parent| ids[parent]);
            let entry = self.entry(at, branch, siblings, parent, &ids);
            self.pdf.set_object(ids[at], entry);
        }
        let outlines = dictionary! {
            "Type" => "Outlines", "First" => ids[*first], "Last" => ids[*last], "Count" => integer(roots.len()),
        };
        self.pdf.set_object(root, outlines);
        let catalog = self.pdf.catalog_mut()?;
        catalog.set("Outlines", root);
        catalog.set("PageMode", "UseOutlines");
        Ok(())
    }

    fn entry(&self, at: usize, branch: &Branch, siblings: &[usize], parent: ObjectId, ids: &[ObjectId]) -> Dictionary {
        let heading = self.laid.headings.get(at);
        let title = heading.map_or("", |heading| heading.title.as_str());
        let destination = heading.map_or(Object::Null, |heading| self.destination(heading.place));
        let mut entry = dictionary! { "Title" => text(title), "Parent" => parent, "Dest" => destination };
        if let Ok(place) = siblings.binary_search(&at) {
            if let Some(before) = place.checked_sub(1).and_then(|before| siblings.get(before)) {
                entry.set("Prev", ids[*before]);
            }
            if let Some(after) = siblings.get(place + 1) {
                entry.set("Next", ids[*after]);
            }
        }
        if let (Some(first), Some(last)) = (branch.children.first(), branch.children.last()) {
            entry.set("First", ids[*first]);
            entry.set("Last", ids[*last]);
            // A negative count is a closed branch.
            entry.set("Count", -i64::try_from(branch.children.len()).unwrap_or(i64::MAX));
        }
        entry
    }
}

/// Hangs each heading under the nearest one before it with a smaller level.
fn nest(levels: &[u8]) -> (Vec<usize>, Vec<Branch>) {
    let (mut roots, mut branches) = (Vec::new(), Vec::<Branch>::new());
    let mut open: Vec<usize> = Vec::new();
    for (at, level) in levels.iter().enumerate() {
        while open.last().is_some_and(|above| levels[*above] >= *level) {
            open.pop();
        }
        let parent = open.last().copied();
        match parent.and_then(|parent| branches.get_mut(parent)) {
            Some(above) => above.children.push(at),
            None => roots.push(at),
        }
        branches.push(Branch { parent, children: Vec::new() });
        open.push(at);
    }
    (roots, branches)
}

#[cfg(test)]
mod tests {
    use super::nest;

    #[test]
    fn headings_hang_under_the_nearest_higher_one() {
        let (roots, branches) = nest(&[2, 1, 2, 3, 2, 1]);
        assert_eq!(roots, [0, 1, 5]);
        assert_eq!(branches[1].children, [2, 4]);
        assert_eq!(branches[2].children, [3]);
        assert_eq!(branches[3].parent, Some(2));
    }
}
