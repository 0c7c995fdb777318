//! Where each thing the model can refuse is written.

use std::collections::BTreeMap;

use balise_assessment::DefectSubject as Subject;

use super::shapes::Shapes;
use crate::wire::Id;

/// The rank of each file that defines names, as in [`super::files::NAMES`].
const QUESTIONNAIRE: usize = 0;
const RISKS: usize = 2;
const MEASURES: usize = 3;
const CRITERIA: usize = 4;
const LAWS: usize = 5;
const BENCHMARKS: usize = 6;
const GLOSSARY: usize = 7;
const OUTLINES: usize = 8;
/// That of the first check.
const CHECKS: usize = 9;

/// The file of each subject, by its rank, and its place there. Of two that have the same name, the second.
pub(super) fn of(shapes: &Shapes) -> BTreeMap<Subject, (usize, usize)> {
    let mut places = Places::default();
    places.questionnaire(shapes);
    if let Some(file) = &shapes.risks {
        places.all(RISKS, file.factors.iter().map(|factor| &factor.id), Subject::Factor);
        places.all(RISKS, file.risks.iter().map(|risk| &risk.id), Subject::Risk);
    }
    if let Some(file) = &shapes.measures {
        places.all(MEASURES, file.measures.iter().map(|measure| &measure.id), Subject::Measure);
    }
    if let Some(file) = &shapes.criteria {
        places.all(CRITERIA, file.requirements.iter().map(|requirement| &requirement.id), Subject::Requirement);
        places.all(CRITERIA, file.floors.iter().map(|floor| &floor.id), Subject::Floor);
        places.all(CRITERIA, file.criteria.iter().map(|criterion| &criterion.id), Subject::Criterion);
    }
    if let Some(file) = &shapes.laws {
        places.all(LAWS, file.laws.iter().map(|law| &law.id), Subject::Law);
    }
    if let Some(file) = &shapes.benchmarks {
        places.all(BENCHMARKS, file.benchmarks.iter().map(|line| &line.id), Subject::Benchmark);
    }
    if let Some(file) = &shapes.glossary {
        places.all(GLOSSARY, file.terms.iter().map(|term| &term.id), Subject::Term);
    }
    if let Some(file) = &shapes.outlines {
        places.all(OUTLINES, file.outlines.iter().map(|outline| &outline.id), Subject::Outline);
    }
    for (rank, check) in shapes.checks.iter().enumerate() {
        places.all(CHECKS + rank, check.iter().map(|check| &check.id), Subject::Check);
    }
    places.0
}

#[derive(Default)]
struct Places(BTreeMap<Subject, (usize, usize)>);

impl Places {
    fn questionnaire(&mut self, shapes: &Shapes) {
        let Some(asked) = &shapes.questionnaire else { return };
        self.one(QUESTIONNAIRE, &asked.activities_item, Subject::ActivitiesItem);
        self.one(QUESTIONNAIRE, &asked.appetite_item, Subject::AppetiteItem);
        let special = [
            (&asked.budget_item, Subject::BudgetItem),
            (&asked.review_item, Subject::ReviewItem),
            (&asked.campaign_item, Subject::CampaignItem),
        ];
        for (item, subject) in special {
            item.iter().for_each(|item| self.one(QUESTIONNAIRE, item, subject.clone()));
        }
        self.all(QUESTIONNAIRE, asked.roles.iter().map(|role| &role.id), Subject::Role);
        for (rank, section) in asked.sections.iter().enumerate() {
            self.one(QUESTIONNAIRE, &section.id, Subject::Section(rank));
            self.all(QUESTIONNAIRE, section.items.iter().map(|item| &item.value.id), Subject::Item);
        }
        // A section that is missing has no place: the end of the list is where to add it.
        if let Some(last) = asked.sections.last() {
            self.one(QUESTIONNAIRE, &last.id, Subject::Section(asked.sections.len()));
        }
    }

    fn all<'s>(&mut self, file: usize, ids: impl Iterator<Item = &'s Id>, subject: fn(String) -> Subject) {
        for id in ids {
            self.one(file, id, subject(id.0.value.clone()));
        }
    }

    fn one(&mut self, file: usize, id: &Id, subject: Subject) {
        if let Some(at) = id.0.at {
            self.0.insert(subject, (file, at));
        }
    }
}
