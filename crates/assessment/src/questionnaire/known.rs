//! Every name a pack defines, to tell which of those it uses lead nowhere.

use std::collections::{BTreeMap, BTreeSet};

use super::{Item, Parts};

/// Every name the pack defines.
pub(super) struct Known<'a> {
    pub(super) items: BTreeMap<&'a str, &'a Item>,
    pub(super) criteria: BTreeSet<&'a str>,
    pub(super) activities: BTreeSet<&'a str>,
    pub(super) factors: BTreeSet<&'a str>,
    pub(super) risks: BTreeSet<&'a str>,
    pub(super) measures: BTreeSet<&'a str>,
    pub(super) laws: BTreeSet<&'a str>,
    pub(super) roles: BTreeSet<&'a str>,
    pub(super) requirements: BTreeSet<&'a str>,
    pub(super) floors: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    pub(super) fn of(parts: &'a Parts) -> Self {
        let items: BTreeMap<_, _> =
            parts.sections.iter().flat_map(|section| &section.items).map(|item| (item.id.as_str(), item)).collect();
        let activities = items.get(parts.activities_item.as_str()).map_or(&[][..], |item| item.kind.options());
        Self {
            criteria: parts.criteria.iter().map(|criterion| criterion.id.as_str()).collect(),
            activities: activities.iter().map(|option| option.id.as_str()).collect(),
            factors: parts.factors.iter().map(|factor| factor.id.as_str()).collect(),
            risks: parts.risks.iter().map(|risk| risk.id.as_str()).collect(),
            measures: parts.measures.iter().map(|measure| measure.id.as_str()).collect(),
            laws: parts.laws.iter().map(|law| law.id.as_str()).collect(),
            roles: parts.roles.iter().map(|role| role.id.as_str()).collect(),
            requirements: parts.requirements.iter().map(|requirement| requirement.id.as_str()).collect(),
            floors: parts.floors.iter().map(|floor| floor.id.as_str()).collect(),
            items,
        }
    }

    /// Whether this names an item or a criterion: both receive an answer.
    pub(super) fn is_answered(&self, name: &str) -> bool {
        self.items.contains_key(name) || self.criteria.contains(name)
    }
}
