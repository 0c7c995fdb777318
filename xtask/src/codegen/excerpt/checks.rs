//! The consistency checks of an excerpt: those of the full pack that look only at what is there, and its own.

use super::condition::comparisons;
use super::cut::Cut;
use super::json::Json;
use super::mistake::Mistake;

impl Cut<'_> {
    /// The checks, by name.
    pub(super) fn checks(&self) -> Result<Vec<Json>, Mistake> {
        let mut taken: Vec<Json> = self.full.checks.iter().filter(|check| self.fits(check)).cloned().collect();
        for own in self.selection.checks() {
            self.is_new(own, &taken)?;
        }
        taken.extend_from_slice(self.selection.checks());
        taken.sort_by(|one, other| one.text("id").cmp(other.text("id")));
        Ok(taken)
    }

    /// Whether everything is there that the check looks at, leads to, or is proved with.
    fn fits(&self, check: &Json) -> bool {
        let risks = self.selection.ids("risks");
        let looks = check.get("when").map(comparisons).unwrap_or_default();
        let looks = looks.into_iter().flat_map(|comparison| [comparison.text("item"), comparison.text("risk")]);
        let leads = check.get("place").map_or(&[][..], Json::members).iter().map(|(_, id)| id.words());
        let cases = check.list("speaks").iter().chain(check.list("silent"));
        let proofs = cases.flat_map(|case| case.members().iter().map(|(id, _)| id.as_str()));
        let mut named = looks.chain(leads).chain(proofs).filter(|id| !id.is_empty());
        named.all(|id| self.asked.contains(id) || risks.contains(id))
    }

    /// Refuses a check that the full pack has: one would be corrected without the other.
    fn is_new(&self, own: &Json, taken: &[Json]) -> Result<(), Mistake> {
        let (id, pack) = (own.text("id").to_owned(), self.selection.from().to_owned());
        if self.full.checks.iter().any(|check| check.text("id") == id) {
            return Err(Mistake::SameName { id, pack });
        }
        match taken.iter().find(|check| check.get("when") == own.get("when")) {
            Some(same) => Err(Mistake::SameCheck { id, other: same.text("id").to_owned(), pack }),
            None => Ok(()),
        }
    }
}
