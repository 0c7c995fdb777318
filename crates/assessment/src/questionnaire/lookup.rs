//! Finding one's way in a pack, and telling whether a value fits an item.

use std::collections::BTreeSet;

use super::{
    AnswerOption, CatalogueRisk, Condition, Criterion, Factor, Floor, Identity, Item, ItemKind, Law, Measure, Questionnaire,
    Requirement, Role, Scales, Section, SectionKind,
};
use crate::{Action, ItemId, Language, OptionId, ReadinessLevel, RiskId, Text, Value};

/// Why a value does not fit an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misfit {
    /// The item takes another kind of value.
    Kind,
    /// An option the item does not have.
    Option(String),
    /// An option that stands alone, given with others.
    Exclusive(String),
    /// A number out of bounds.
    Bounds {
        /// The least accepted.
        min: i64,
        /// The most accepted.
        max: i64,
    },
    /// Nothing in it.
    Empty,
}

impl Questionnaire {
    /// Which pack this is.
    #[must_use]
    pub fn identity(&self) -> &Identity {
        &self.0.identity
    }

    /// The six sections, in order.
    #[must_use]
    pub fn sections(&self) -> &[Section] {
        &self.0.sections
    }

    /// The section of a kind. Every checked pack has each of them.
    pub fn section(&self, kind: SectionKind) -> Option<&Section> {
        self.0.sections.iter().find(|section| section.kind == kind)
    }

    /// The scales.
    #[must_use]
    pub fn scales(&self) -> &Scales {
        &self.0.scales
    }

    /// Every item, in the order it is asked.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.0.sections.iter().flat_map(|section| &section.items)
    }

    /// The item of that name.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items().find(|item| item.id.as_str() == id)
    }

    /// The item that is the register of accounts, when there is one.
    #[must_use]
    pub fn register_item(&self) -> Option<&Item> {
        self.items().find(|item| matches!(item.kind, ItemKind::Accounts))
    }

    /// The criteria, in order.
    #[must_use]
    pub fn criteria(&self) -> &[Criterion] {
        &self.0.criteria
    }

    /// The criterion of that name.
    #[must_use]
    pub fn criterion(&self, id: &str) -> Option<&Criterion> {
        self.0.criteria.iter().find(|criterion| criterion.id.as_str() == id)
    }

    /// On what it depends whether an item or a criterion is asked; nothing when it always is, or is not there.
    fn when(&self, id: &str) -> Option<&Condition> {
        self.item(id).and_then(|item| item.when.as_ref()).or_else(|| self.criterion(id).and_then(|one| one.when.as_ref()))
    }

    /// Every item whose answer could change whether a condition holds: those it names, and those that decide whether these
    /// apply.
    #[must_use]
    pub fn looked_at<'q>(&'q self, condition: &'q Condition) -> BTreeSet<&'q ItemId> {
        let mut met = BTreeSet::new();
        let mut next = condition.items();
        while let Some(item) = next.pop_first() {
            if met.insert(item) {
                next.extend(self.when(item.as_str()).into_iter().flat_map(Condition::items));
            }
        }
        met
    }

    /// Whether the answer to an item decides whether something else is asked.
    #[must_use]
    pub fn decides(&self, id: &str) -> bool {
        let items = self.items().filter_map(|item| item.when.as_ref());
        let criteria = self.criteria().iter().filter_map(|criterion| criterion.when.as_ref());
        items.chain(criteria).any(|when| when.items().iter().any(|item| item.as_str() == id))
    }

    /// The requirements, in order.
    #[must_use]
    pub fn requirements(&self) -> &[Requirement] {
        &self.0.requirements
    }

    /// The floors, the lowest first.
    #[must_use]
    pub fn floors(&self) -> &[Floor] {
        &self.0.floors
    }

    /// The activities, in order.
    #[must_use]
    pub fn activities(&self) -> &[AnswerOption] {
        self.item(self.0.activities_item.as_str()).map_or(&[], |item| item.kind.options())
    }

    /// The activity of that name.
    #[must_use]
    pub fn activity(&self, id: &str) -> Option<&AnswerOption> {
        self.activities().iter().find(|option| option.id.as_str() == id)
    }

    /// The catalogue of risks.
    #[must_use]
    pub fn risks(&self) -> &[CatalogueRisk] {
        &self.0.risks
    }

    /// The risk of that name in the catalogue.
    #[must_use]
    pub fn risk(&self, id: &str) -> Option<&CatalogueRisk> {
        self.0.risks.iter().find(|risk| risk.id.as_str() == id)
    }

    /// The factors of a risk.
    pub fn factors<'a>(&'a self, risk: &'a CatalogueRisk) -> impl Iterator<Item = &'a Factor> {
        self.0.factors.iter().filter(|factor| risk.factors.contains(&factor.id))
    }

    /// The catalogue of measures.
    #[must_use]
    pub fn measures(&self) -> &[Measure] {
        &self.0.measures
    }

    /// The measure of that name.
    #[must_use]
    pub fn measure(&self, id: &str) -> Option<&Measure> {
        self.0.measures.iter().find(|measure| measure.id.as_str() == id)
    }

    /// The measures that lessen a risk.
    pub fn measures_for<'a>(&'a self, risk: &'a RiskId) -> impl Iterator<Item = &'a Measure> {
        self.0.measures.iter().filter(|measure| measure.risks.contains(risk))
    }

    /// The law of that name.
    #[must_use]
    pub fn law(&self, id: &str) -> Option<&Law> {
        self.0.laws.iter().find(|law| law.id.as_str() == id)
    }

    /// The roles the pack suggests.
    #[must_use]
    pub fn roles(&self) -> &[Role] {
        &self.0.roles
    }

    /// The name of a person or role as shown: a role’s label, or the words as they are.
    #[must_use]
    pub fn party(&self, name: &str) -> Text {
        let role = self.0.roles.iter().find(|role| role.id.as_str() == name);
        role.map_or_else(|| Text::verbatim(name), |role| role.label.clone())
    }

    /// Whether two names are those of one person or role, however they are capitalised.
    #[must_use]
    pub fn is_same_party(&self, one: &str, other: &str) -> bool {
        let (one, other) = (self.party(one.trim()), self.party(other.trim()));
        Language::ALL.iter().any(|&language| one.get(language).to_lowercase() == other.get(language).to_lowercase())
    }

    /// The title of an action: the manager’s words, or the measure’s title when there are none.
    #[must_use]
    pub fn action_title(&self, action: &Action) -> Text {
        let measure = action.measure.as_ref().and_then(|id| self.measure(id.as_str()));
        match measure {
            Some(measure) if action.title.trim().is_empty() => measure.title.clone(),
            _ => Text::verbatim(action.title.trim()),
        }
    }

    /// What a value as a file writes it is, by what it answers: a word given to a choice is an option, a number given to a
    /// criterion a level. Nothing when it already is what it says.
    #[must_use]
    pub fn read(&self, name: &str, value: &Value) -> Option<Value> {
        match (self.item(name).map(|item| &item.kind), value) {
            (Some(ItemKind::Choice(_)), Value::Text(word)) => OptionId::new(word.as_str()).ok().map(Value::Option),
            (None, &Value::Number(number)) => self.criterion(name).and_then(|_| ReadinessLevel::new(number)).map(Value::Level),
            _ => None,
        }
    }

    /// Tells whether a value fits an item.
    ///
    /// # Errors
    /// [`Misfit`] says why it does not.
    pub fn fits(&self, item: &Item, value: &Value) -> Result<(), Misfit> {
        match (&item.kind, value) {
            (ItemKind::Choice(options), Value::Option(chosen)) => find(options, chosen).map(|_| ()),
            (ItemKind::Choices(options), Value::Options(chosen)) => fits_several(options, chosen),
            (ItemKind::Text, Value::Text(words)) if words.trim().is_empty() => Err(Misfit::Empty),
            (ItemKind::Text, Value::Text(_)) | (ItemKind::Date, Value::Date(_)) => Ok(()),
            (&ItemKind::Number { min, max, .. }, &Value::Number(number)) => {
                if (min..=max).contains(&number) {
                    Ok(())
                } else {
                    Err(Misfit::Bounds { min, max })
                }
            }
            _ => Err(Misfit::Kind),
        }
    }
}

fn find<'a>(options: &'a [AnswerOption], chosen: &OptionId) -> Result<&'a AnswerOption, Misfit> {
    options.iter().find(|option| option.id == *chosen).ok_or_else(|| Misfit::Option(chosen.to_string()))
}

fn fits_several(options: &[AnswerOption], chosen: &BTreeSet<OptionId>) -> Result<(), Misfit> {
    if chosen.is_empty() {
        return Err(Misfit::Empty);
    }
    for id in chosen {
        if find(options, id)?.exclusive && chosen.len() > 1 {
            return Err(Misfit::Exclusive(id.to_string()));
        }
    }
    Ok(())
}
