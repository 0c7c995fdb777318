//! The sections of an excerpt, each with the items chosen.

use super::condition::{Shortened, shortened};
use super::cut::Cut;
use super::json::{Json, object};
use super::mistake::Mistake;

impl Cut<'_> {
    /// Its own identity, the roles of the full pack, and every section with the items chosen.
    pub(super) fn questionnaire(&self) -> Result<Json, Mistake> {
        let full = &self.full.questionnaire;
        let all = full.list("sections").iter().flat_map(|section| section.list("items"));
        self.selection.chosen("items", all)?;
        let purposes = self.selection.purposes();
        let known = |kind: &str| full.list("sections").iter().any(|section| section.text("kind") == kind);
        if let Some((unknown, _)) = purposes.iter().find(|(kind, _)| !known(kind)) {
            return Err(Mistake::UnknownKind(unknown.clone()));
        }
        let sections = full.list("sections").iter().map(|section| self.section(section.clone())).collect::<Result<_, _>>()?;
        let mut file = Json::Object(self.selection.identity().to_vec());
        file.set("roles", Json::List(full.list("roles").to_vec()));
        file.set("sections", Json::List(sections));
        Ok(file)
    }

    fn section(&self, mut section: Json) -> Result<Json, Mistake> {
        let own = self.selection.purposes().iter().find(|(kind, _)| kind == section.text("kind"));
        if let Some((_, purpose)) = own {
            section.set("purpose", purpose.clone());
        }
        let chosen = section.list("items").iter().filter(|item| self.asked.contains(item.text("id"))).cloned().collect();
        let items = self.all_applying("items", chosen)?.into_iter().map(|item| self.item(item)).collect::<Result<_, _>>()?;
        section.set("items", Json::List(items));
        Ok(section)
    }

    fn item(&self, mut item: Json) -> Result<Json, Mistake> {
        let id = item.text("id").to_owned();
        for option in item.list_mut("options") {
            if let Some(rule) = option.get_mut("imputability").filter(|rule| rule.get("raise").is_some()) {
                let raised = self.raised(rule.list("raise")).ok_or_else(|| Mistake::AlwaysRaised(id.clone()))?;
                if raised.is_empty() { rule.remove("raise") } else { rule.set("raise", Json::List(raised)) }
            }
        }
        Ok(item)
    }

    /// What can still raise the imputability of an activity; nothing when something always would.
    fn raised(&self, rules: &[Json]) -> Option<Vec<Json>> {
        let mut kept = Vec::new();
        for rule in rules {
            match shortened(rule.get("when").unwrap_or(&object([])), &self.asked) {
                Shortened::Always => return None,
                Shortened::Never => {}
                Shortened::When(shorter) => {
                    let mut rule = rule.clone();
                    rule.set("when", shorter);
                    kept.push(rule);
                }
            }
        }
        Some(kept)
    }
}
