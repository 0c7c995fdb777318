//! Conditions: what they name, what they may look at, and whether anyone can meet them.

use super::{Review, Subject};
use crate::{
    Text,
    questionnaire::{Condition, ItemKind, Parts, SectionKind, reach::Reach},
};

impl Review<'_> {
    /// A condition on what is asked or suggested: it never looks at what the register decides.
    pub(super) fn condition(&mut self, subject: &Subject, condition: &Condition) {
        self.names_and_measures(subject, condition);
        if !condition.risks().is_empty() {
            self.report(
                subject.clone(),
                Text::new(
                    "La condition dépend du sort d’un risque\u{a0}: seul un contrôle le peut.",
                    "The condition depends on what was decided of a risk: only a check may.",
                ),
                Text::new("Faites-la dépendre d’une réponse.", "Make it depend on an answer."),
            );
        }
    }

    /// A condition of a criterion: the items of readiness are asked after it.
    pub(super) fn no_late_item(&mut self, parts: &Parts, subject: &Subject, condition: &Condition) {
        let readiness = parts.sections.iter().filter(|section| section.kind == SectionKind::Readiness);
        let late: Vec<_> = readiness.flat_map(|section| &section.items).map(|item| &item.id).collect();
        for item in condition.items().into_iter().filter(|item| late.contains(item)) {
            self.report(
                subject.clone(),
                Text::new(
                    format!("Le critère dépend de «\u{a0}{item}\u{a0}», demandé après lui."),
                    format!("The criterion depends on “{item}”, asked after it."),
                ),
                Text::new(
                    "Faites-le dépendre d’une question des sections précédentes.",
                    "Make it depend on an item of the sections before.",
                ),
            );
        }
    }

    /// A condition on what is asked before the criteria.
    pub(super) fn no_level(&mut self, subject: &Subject, condition: &Condition) {
        let levels: Vec<_> = condition.items().into_iter().filter(|item| self.known.criteria.contains(item.as_str())).collect();
        for level in levels {
            self.report(
                subject.clone(),
                Text::new(
                    format!("La condition dépend du critère «\u{a0}{level}\u{a0}», coté plus tard."),
                    format!("The condition depends on the criterion “{level}”, rated later."),
                ),
                Text::new("Faites-la dépendre d’une question.", "Make it depend on an item."),
            );
        }
    }

    pub(super) fn names_and_measures(&mut self, subject: &Subject, condition: &Condition) {
        for item in condition.items() {
            if !self.known.is_answered(item.as_str()) {
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

    /// What no organisation can ever be asked, or be told: proved by search, once every name leads somewhere.
    pub(super) fn dead_ends(&mut self, parts: &Parts) {
        let reach = Reach::over(parts);
        let items = parts.sections.iter().flat_map(|section| &section.items);
        let asked = items.filter_map(|item| Some((Subject::Item(item.id.to_string()), item.when.as_ref()?)));
        let criteria = parts.criteria.iter().filter_map(|one| Some((Subject::Criterion(one.id.to_string()), one.when.as_ref()?)));
        let laws = parts.laws.iter().filter_map(|law| Some((Subject::Law(law.id.to_string()), law.when.as_ref()?)));
        let factors = parts.factors.iter().map(|factor| (Subject::Factor(factor.id.to_string()), &factor.when));
        let checks = parts.checks.iter().map(|check| (Subject::Check(check.id.to_string()), &check.when));
        for (subject, when) in asked.chain(criteria).chain(laws).chain(factors).chain(checks) {
            if !reach.can_hold([when]) {
                self.dead_end(subject);
            }
        }
        for risk in &parts.risks {
            let called = risk.activities.iter().map(|id| Condition::Is(parts.activities_item.clone(), id.clone()));
            let called = Condition::Any(called.collect());
            if !reach.can_hold(risk.when.iter().chain((!risk.always).then_some(&called))) {
                self.dead_end(Subject::Risk(risk.id.to_string()));
            }
        }
    }
}
