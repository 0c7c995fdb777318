//! Sections, items and the items that are special.

use std::collections::BTreeSet;

use super::{Review, Subject};
use crate::{
    ItemId, RiskLevel, Text,
    questionnaire::{Condition, Item, ItemKind, Parts, SectionKind},
};

impl Review<'_> {
    pub(super) fn sections(&mut self, parts: &Parts) {
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

    pub(super) fn items(&mut self, parts: &Parts) {
        let mut earlier = BTreeSet::new();
        let items = parts.sections.iter().flat_map(|section| section.items.iter().map(move |item| (section.kind, item)));
        for (section, item) in items {
            let subject = Subject::Item(item.id.to_string());
            if let Some(when) = &item.when {
                self.condition(&subject, when);
                if section != SectionKind::Readiness {
                    self.no_level(&subject, when);
                }
                self.order(&subject, when, &earlier);
            }
            self.options(&subject, item);
            earlier.insert(item.id.clone());
        }
    }

    pub(super) fn order(&mut self, subject: &Subject, when: &Condition, earlier: &BTreeSet<ItemId>) {
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

    pub(super) fn options(&mut self, subject: &Subject, item: &Item) {
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

    pub(super) fn special_items(&mut self, parts: &Parts) {
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

    pub(super) fn optional_items(&mut self, parts: &Parts) {
        let items = [
            (Subject::BudgetItem, "budget-item", &parts.budget_item, "number"),
            (Subject::ReviewItem, "review-item", &parts.review_item, "date"),
            (Subject::CampaignItem, "campaign-item", &parts.campaign_item, "date"),
        ];
        for (subject, key, item, kind) in items {
            let fits = |item: &&Item| match kind {
                "number" => matches!(item.kind, ItemKind::Number { .. }),
                _ => matches!(item.kind, ItemKind::Date),
            };
            if let Some(item) = item
                && !self.known.items.get(item.as_str()).is_some_and(fits)
            {
                self.special(subject, key, item.as_str(), kind);
            }
        }
    }

    pub(super) fn special(&mut self, subject: Subject, key: &str, item: &str, kind: &str) {
        self.report(
            subject,
            Text::new(
                format!("«\u{a0}{key}\u{a0}» désigne «\u{a0}{item}\u{a0}», qui n’est pas une question de type {kind}."),
                format!("“{key}” names “{item}”, which is not an item of type {kind}."),
            ),
            Text::new("Nommez une question de ce type.", "Name an item of that type."),
        );
    }

    pub(super) fn registers(&mut self, parts: &Parts) {
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
}
