//! What is wrong with a pack: every fault at once, each with its place and its remedy.

use std::collections::BTreeSet;

use super::{Condition, Item, ItemKind, Parts, SectionKind, known::Known};
use crate::{ItemId, RiskLevel, Text};

/// What a defect is about, so that whoever read the files can tell the line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// Which item holds the activities.
    ActivitiesItem,
    /// Which item sets the appetite.
    AppetiteItem,
    /// A section, by its place.
    Section(usize),
    /// A role.
    Role(String),
    /// An item, by its name.
    Item(String),
    /// A factor.
    Factor(String),
    /// A risk.
    Risk(String),
    /// A measure.
    Measure(String),
    /// A requirement.
    Requirement(String),
    /// A floor.
    Floor(String),
    /// A criterion.
    Criterion(String),
    /// A law.
    Law(String),
    /// A benchmark line.
    Benchmark(String),
    /// A term.
    Term(String),
}

/// A fault in the content of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Defect {
    /// What it is about.
    pub subject: Subject,
    /// What is wrong.
    pub message: Text,
    /// What to do.
    pub remedy: Text,
}

/// Every defect of these parts, in the order of the files.
pub(super) fn of(parts: &Parts) -> Vec<Defect> {
    let mut review = Review { known: Known::of(parts), found: Vec::new() };
    review.sections(parts);
    review.items(parts);
    review.special_items(parts);
    review.registers(parts);
    review.risks(parts);
    review.measures(parts);
    review.criteria(parts);
    review.benchmarks(parts);
    review.repeated(parts);
    review.found
}

struct Review<'a> {
    known: Known<'a>,
    found: Vec<Defect>,
}

impl Review<'_> {
    fn report(&mut self, subject: Subject, message: Text, remedy: Text) {
        self.found.push(Defect { subject, message, remedy });
    }

    fn sections(&mut self, parts: &Parts) {
        let kinds: Vec<_> = parts.sections.iter().map(|section| section.kind).collect();
        if kinds == SectionKind::ALL {
            return;
        }
        let wanted = SectionKind::ALL.map(SectionKind::code).join(", ");
        let place = kinds.iter().zip(SectionKind::ALL).take_while(|(found, wanted)| **found == *wanted).count();
        self.report(
            Subject::Section(place),
            Text::new(
                "Les sections ne sont pas les six attendues, dans l’ordre.",
                "The sections are not the six expected, in order.",
            ),
            Text::new(format!("Écrivez-les dans cet ordre\u{a0}: {wanted}."), format!("Write them in this order: {wanted}.")),
        );
    }

    fn items(&mut self, parts: &Parts) {
        let mut earlier = BTreeSet::new();
        for item in parts.sections.iter().flat_map(|section| &section.items) {
            let subject = Subject::Item(item.id.to_string());
            if let Some(when) = &item.when {
                self.condition(&subject, when);
                self.order(&subject, when, &earlier);
            }
            self.options(&subject, item);
            earlier.insert(item.id.clone());
        }
    }

    fn order(&mut self, subject: &Subject, when: &Condition, earlier: &BTreeSet<ItemId>) {
        let late: Vec<String> = when
            .items()
            .into_iter()
            .filter(|item| self.known.items.contains_key(item.as_str()) && !earlier.contains(*item))
            .map(ToString::to_string)
            .collect();
        for item in late {
            self.report(
                subject.clone(),
                Text::new(
                    format!("La question dépend de «\u{a0}{item}\u{a0}», qui ne vient pas avant elle\u{a0}: elle ne pourrait jamais être posée à temps."),
                    format!("The item depends on “{item}”, which does not come before it: it could never be asked in time."),
                ),
                Text::new(format!("Placez «\u{a0}{item}\u{a0}» plus haut, ou changez la condition."), format!("Move “{item}” higher, or change the condition.")),
            );
        }
    }

    fn options(&mut self, subject: &Subject, item: &Item) {
        let options = item.kind.options();
        if matches!(item.kind, ItemKind::Choice(_) | ItemKind::Choices(_)) && options.len() < 2 {
            self.report(
                subject.clone(),
                Text::new("Un choix demande au moins deux réponses.", "A choice needs at least two options."),
                Text::new("Ajoutez une réponse, ou changez le type.", "Add an option, or change the type."),
            );
        }
        for (place, option) in options.iter().enumerate() {
            if options[..place].iter().any(|other| other.id == option.id) {
                self.twice(subject.clone(), option.id.as_str());
            }
            for raise in option.imputability.iter().flat_map(|rule| &rule.raises) {
                self.condition(subject, &raise.when);
            }
        }
        if let ItemKind::Number { min, max, .. } = &item.kind
            && min > max
        {
            self.report(
                subject.clone(),
                Text::new("Le minimum dépasse le maximum.", "The minimum is above the maximum."),
                Text::new("Inversez les deux bornes.", "Swap the two bounds."),
            );
        }
    }

    fn special_items(&mut self, parts: &Parts) {
        let activities = parts.activities_item.as_str();
        if !matches!(self.known.items.get(activities).map(|item| &item.kind), Some(ItemKind::Choices(_))) {
            self.special(Subject::ActivitiesItem, "activities-item", activities, "choices");
        }
        let appetite = parts.appetite_item.as_str();
        let is_level = |item: &&Item| {
            matches!(item.kind, ItemKind::Choice(_))
                && item.kind.options().iter().all(|option| RiskLevel::of_code(option.id.as_str()).is_some())
        };
        if !self.known.items.get(appetite).is_some_and(is_level) {
            self.special(Subject::AppetiteItem, "appetite-item", appetite, "choice (low, moderate, high, critical)");
        }
    }

    fn special(&mut self, subject: Subject, key: &str, item: &str, kind: &str) {
        self.report(
            subject,
            Text::new(
                format!("«\u{a0}{key}\u{a0}» désigne «\u{a0}{item}\u{a0}», qui n’est pas une question de type {kind}."),
                format!("“{key}” names “{item}”, which is not an item of type {kind}."),
            ),
            Text::new("Nommez une question de ce type.", "Name an item of that type."),
        );
    }

    fn registers(&mut self, parts: &Parts) {
        let items = parts.sections.iter().flat_map(|section| section.items.iter().map(move |item| (section.kind, item)));
        let registers = items.filter(|(_, item)| matches!(item.kind, ItemKind::Accounts));
        for (place, (section, item)) in registers.enumerate() {
            if place > 0 || section != SectionKind::Profile {
                self.report(
                    Subject::Item(item.id.to_string()),
                    Text::new(
                        "Le registre des comptes ne vient qu’une fois, dans le profil.",
                        "The register of accounts comes only once, in the profile.",
                    ),
                    Text::new("Retirez cette question, ou changez le type.", "Remove this item, or change the type."),
                );
            }
        }
    }

    fn risks(&mut self, parts: &Parts) {
        for factor in &parts.factors {
            let subject = Subject::Factor(factor.id.to_string());
            self.condition(&subject, &factor.when);
            if factor.step == 0 || factor.step.abs() > 2 {
                self.report(
                    subject.clone(),
                    Text::new(
                        "Le pas d’un facteur va de −2 à 2, sans être 0.",
                        "The step of a factor goes from −2 to 2 and is never 0.",
                    ),
                    Text::new("Choisissez −2, −1, 1 ou 2.", "Choose −2, −1, 1 or 2."),
                );
            }
            if !parts.risks.iter().any(|risk| risk.factors.contains(&factor.id)) {
                self.unreachable(subject);
            }
        }
        for risk in &parts.risks {
            let subject = Subject::Risk(risk.id.to_string());
            if let Some(when) = &risk.when {
                self.condition(&subject, when);
            }
            if !risk.always && risk.activities.is_empty() {
                self.unreachable(subject.clone());
            }
            self.names(&subject, &risk.activities, &self.known.activities.clone());
            self.names(&subject, &risk.factors, &self.known.factors.clone());
            self.names(&subject, &risk.laws, &self.known.laws.clone());
        }
    }

    fn measures(&mut self, parts: &Parts) {
        for measure in &parts.measures {
            let subject = Subject::Measure(measure.id.to_string());
            self.names(&subject, &measure.risks, &self.known.risks.clone());
            self.names(&subject, std::slice::from_ref(&measure.owner), &self.known.roles.clone());
            let criteria: Vec<_> = measure.closes.iter().map(|closing| closing.criterion.clone()).collect();
            self.names(&subject, &criteria, &self.known.criteria.clone());
            if measure.closes.iter().any(|closing| closing.from >= closing.to) {
                self.report(
                    subject,
                    Text::new(
                        "Une mesure doit faire monter le niveau qu’elle comble.",
                        "A measure must raise the level it closes.",
                    ),
                    Text::new("Donnez un «\u{a0}to\u{a0}» plus haut que «\u{a0}from\u{a0}».", "Give a “to” higher than “from”."),
                );
            }
        }
    }

    fn criteria(&mut self, parts: &Parts) {
        for criterion in &parts.criteria {
            let subject = Subject::Criterion(criterion.id.to_string());
            self.names(&subject, std::slice::from_ref(&criterion.requirement), &self.known.requirements.clone());
            self.names(&subject, std::slice::from_ref(&criterion.floor), &self.known.floors.clone());
            self.names(&subject, &criterion.measures, &self.known.measures.clone());
        }
    }

    fn benchmarks(&mut self, parts: &Parts) {
        for benchmark in &parts.benchmarks {
            self.names(&Subject::Benchmark(benchmark.id.to_string()), &benchmark.criteria, &self.known.criteria.clone());
        }
    }

    fn repeated(&mut self, parts: &Parts) {
        let items = parts.sections.iter().flat_map(|section| &section.items).map(|item| item.id.as_str());
        let responses = items.map(|id| (id, Subject::Item(id.into())));
        let criteria = parts.criteria.iter().map(|criterion| (criterion.id.as_str(), Subject::Criterion(criterion.id.to_string())));
        self.once(responses.chain(criteria));
        self.once(parts.roles.iter().map(|role| (role.id.as_str(), Subject::Role(role.id.to_string()))));
        self.once(parts.sections.iter().enumerate().map(|(place, section)| (section.id.as_str(), Subject::Section(place))));
        self.once(parts.requirements.iter().map(|one| (one.id.as_str(), Subject::Requirement(one.id.to_string()))));
        self.once(parts.floors.iter().map(|floor| (floor.id.as_str(), Subject::Floor(floor.id.to_string()))));
        self.once(parts.terms.iter().map(|term| (term.id.as_str(), Subject::Term(term.id.to_string()))));
        self.once(parts.factors.iter().map(|factor| (factor.id.as_str(), Subject::Factor(factor.id.to_string()))));
        self.once(parts.risks.iter().map(|risk| (risk.id.as_str(), Subject::Risk(risk.id.to_string()))));
        self.once(parts.measures.iter().map(|measure| (measure.id.as_str(), Subject::Measure(measure.id.to_string()))));
        self.once(parts.laws.iter().map(|law| (law.id.as_str(), Subject::Law(law.id.to_string()))));
        self.once(parts.benchmarks.iter().map(|line| (line.id.as_str(), Subject::Benchmark(line.id.to_string()))));
    }

    fn once<'n>(&mut self, names: impl Iterator<Item = (&'n str, Subject)>) {
        let mut seen = BTreeSet::new();
        for (name, subject) in names {
            if !seen.insert(name) {
                self.twice(subject, name);
            }
        }
    }

    fn condition(&mut self, subject: &Subject, condition: &Condition) {
        for item in condition.items() {
            if !self.known.items.contains_key(item.as_str()) && !self.known.criteria.contains(item.as_str()) {
                self.dangling(subject.clone(), item.as_str());
            }
        }
        for (item, option) in condition.options() {
            let named = self.known.items.get(item.as_str()).map(|item| item.kind.options());
            if named.is_some_and(|options| !options.iter().any(|known| known.id == *option)) {
                self.dangling(subject.clone(), &format!("{item} = {option}"));
            }
        }
        for item in condition.measured() {
            let countable = self
                .known
                .items
                .get(item.as_str())
                .is_none_or(|item| matches!(item.kind, ItemKind::Number { .. } | ItemKind::Accounts));
            if !countable {
                self.report(
                    subject.clone(),
                    Text::new(
                        format!("«\u{a0}{item}\u{a0}» n’a ni nombre ni niveau à comparer."),
                        format!("“{item}” has no number or level to compare."),
                    ),
                    Text::new(
                        "Comparez une question de type «\u{a0}number\u{a0}» ou un critère.",
                        "Compare an item of type “number” or a criterion.",
                    ),
                );
            }
        }
    }

    fn names<Id: AsName>(&mut self, subject: &Subject, ids: &[Id], known: &BTreeSet<&str>) {
        for id in ids {
            if !known.contains(id.name()) {
                self.dangling(subject.clone(), id.name());
            }
        }
    }

    fn dangling(&mut self, subject: Subject, name: &str) {
        self.report(
            subject,
            Text::new(
                format!("«\u{a0}{name}\u{a0}» ne désigne rien dans ce questionnaire."),
                format!("“{name}” names nothing in this pack."),
            ),
            Text::new("Corrigez le nom, ou ajoutez ce qu’il désigne.", "Correct the name, or add what it names."),
        );
    }

    fn twice(&mut self, subject: Subject, name: &str) {
        self.report(
            subject,
            Text::new(format!("«\u{a0}{name}\u{a0}» est défini deux fois."), format!("“{name}” is defined twice.")),
            Text::new("Donnez un autre nom à l’un des deux.", "Give one of them another name."),
        );
    }

    fn unreachable(&mut self, subject: Subject) {
        self.report(
            subject,
            Text::new("Rien n’y mène jamais.", "Nothing ever leads to it."),
            Text::new("Reliez-le à une activité ou à un risque, ou retirez-le.", "Tie it to an activity or a risk, or remove it."),
        );
    }
}

trait AsName {
    fn name(&self) -> &str;
}

macro_rules! as_name {
    ($($id:ty),*) => {$(impl AsName for $id { fn name(&self) -> &str { self.as_str() } })*};
}

as_name!(
    ItemId,
    crate::OptionId,
    crate::FactorId,
    crate::RiskId,
    crate::MeasureId,
    crate::LawId,
    crate::RoleId,
    crate::RequirementId,
    crate::FloorId
);
