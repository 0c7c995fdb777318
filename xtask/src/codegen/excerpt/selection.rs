//! What an expert chose: the ids to keep, and the words of the excerpt itself.

use std::collections::BTreeSet;

use super::json::Json;
use super::mistake::Mistake;

/// The keys of a file of selection, all of them needed: a list that is forgotten is more often a typing error than an intention.
pub(super) const KEYS: [&str; 11] =
    ["from", "identity", "purposes", "items", "criteria", "risks", "measures", "benchmarks", "outlines", "terms", "checks"];

/// A file of selection, `questionnaires/<id>.excerpt.json`.
#[derive(Debug)]
pub(super) struct Selection(Json);

impl Selection {
    /// The selection, once its keys are those that a selection has.
    ///
    /// # Errors
    /// A key is missing or unknown.
    pub(super) fn of(content: Json) -> Result<Self, Mistake> {
        if let Some(missing) = KEYS.into_iter().find(|key| content.get(key).is_none()) {
            return Err(Mistake::MissingKey(missing));
        }
        match content.members().iter().find(|(key, _)| !KEYS.contains(&key.as_str())) {
            Some((unknown, _)) => Err(Mistake::UnknownKey { key: unknown.clone() }),
            None => Ok(Self(content)),
        }
    }

    /// The pack that it is taken from, by id.
    pub(super) fn from(&self) -> &str {
        self.0.text("from")
    }

    /// What comes before the roles in `questionnaire.json`.
    pub(super) fn identity(&self) -> &[(String, Json)] {
        self.0.get("identity").map_or(&[], Json::members)
    }

    /// What some kinds of section say they are for, in place of what the full pack says.
    pub(super) fn purposes(&self) -> &[(String, Json)] {
        self.0.get("purposes").map_or(&[], Json::members)
    }

    /// Checks of its own.
    pub(super) fn checks(&self) -> &[Json] {
        self.0.list("checks")
    }

    /// The ids of a list.
    pub(super) fn ids(&self, list: &'static str) -> BTreeSet<&str> {
        self.0.names(list).collect()
    }

    /// Those of the things that a list chooses, in the order in which they stand.
    ///
    /// # Errors
    /// The list chooses one that is not there.
    pub(super) fn chosen<'a>(&self, list: &'static str, things: impl IntoIterator<Item = &'a Json>) -> Result<Vec<Json>, Mistake> {
        let mut missing = self.ids(list);
        let found = things.into_iter().filter(|thing| missing.remove(thing.text("id"))).cloned().collect();
        match missing.first() {
            None => Ok(found),
            Some(id) => Err(Mistake::UnknownId { list, id: (*id).to_owned(), pack: self.from().to_owned() }),
        }
    }
}
