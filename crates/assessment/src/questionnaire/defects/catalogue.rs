//! What the catalogues name, and what is named twice.

use std::collections::BTreeSet;

use super::{AsName, Review, Subject};
use crate::{Place, Text, questionnaire::Parts};

impl Review<'_> {
    pub(super) fn risks(&mut self, parts: &Parts) {
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

    pub(super) fn measures(&mut self, parts: &Parts) {
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

    pub(super) fn criteria(&mut self, parts: &Parts) {
        for criterion in &parts.criteria {
            let subject = Subject::Criterion(criterion.id.to_string());
            self.names(&subject, std::slice::from_ref(&criterion.requirement), &self.known.requirements.clone());
            self.names(&subject, std::slice::from_ref(&criterion.floor), &self.known.floors.clone());
            self.names(&subject, &criterion.measures, &self.known.measures.clone());
            if let Some(when) = &criterion.when {
                self.condition(&subject, when);
                self.no_level(&subject, when);
                self.no_late_item(parts, &subject, when);
            }
        }
    }

    pub(super) fn laws(&mut self, parts: &Parts) {
        for law in &parts.laws {
            if let Some(when) = &law.when {
                self.condition(&Subject::Law(law.id.to_string()), when);
            }
        }
    }

    pub(super) fn benchmarks(&mut self, parts: &Parts) {
        for benchmark in &parts.benchmarks {
            self.names(&Subject::Benchmark(benchmark.id.to_string()), &benchmark.criteria, &self.known.criteria.clone());
        }
    }

    pub(super) fn outlines(&mut self, parts: &Parts) {
        for outline in &parts.outlines {
            let subject = Subject::Outline(outline.id.to_string());
            self.names(&subject, &outline.measures, &self.known.measures.clone());
            if outline.measures.is_empty() {
                self.unreachable(subject);
            }
        }
    }

    pub(super) fn checks(&mut self, parts: &Parts) {
        for check in &parts.checks {
            let subject = Subject::Check(check.id.to_string());
            self.names_and_measures(&subject, &check.when);
            let decided: Vec<_> = check.when.risks().into_iter().cloned().collect();
            self.names(&subject, &decided, &self.known.risks.clone());
            match &check.place {
                Place::Risk(risk) => self.names(&subject, std::slice::from_ref(risk), &self.known.risks.clone()),
                Place::Item(item) if self.known.is_answered(item.as_str()) => {}
                Place::Item(item) => self.dangling(subject, item.as_str()),
                Place::Activity(_) | Place::Account(_) | Place::Action(_) => self.nowhere(subject),
            }
        }
    }

    pub(super) fn repeated(&mut self, parts: &Parts) {
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
        self.once(parts.outlines.iter().map(|outline| (outline.id.as_str(), Subject::Outline(outline.id.to_string()))));
        self.once(parts.checks.iter().map(|check| (check.id.as_str(), Subject::Check(check.id.to_string()))));
        self.once(parts.laws.iter().map(|law| (law.id.as_str(), Subject::Law(law.id.to_string()))));
        self.once(parts.benchmarks.iter().map(|line| (line.id.as_str(), Subject::Benchmark(line.id.to_string()))));
    }

    pub(super) fn once<'n>(&mut self, names: impl Iterator<Item = (&'n str, Subject)>) {
        let mut seen = BTreeSet::new();
        for (name, subject) in names {
            if !seen.insert(name) {
                self.twice(subject, name);
            }
        }
    }

    pub(super) fn names<Id: AsName>(&mut self, subject: &Subject, ids: &[Id], known: &BTreeSet<&str>) {
        for id in ids {
            if !known.contains(id.name()) {
                self.dangling(subject.clone(), id.name());
            }
        }
    }
}
