//! What a page was answered, in a line: to check a section without opening each of its questions.

use balise_assessment::{Answer, Language, OptionId, Text};

use super::{Page, Phrase, Reading};

impl Reading<'_> {
    /// What a page was answered, in words; empty where nothing was.
    pub(super) fn answer_of(&self, page: &Page) -> String {
        match page {
            Page::Item(id) | Page::Criterion(id) => self.answered(id.as_str()),
            Page::Activity(id) => self.assigned(id),
            Page::Risks => self.kept(),
            Page::Risk(id) => {
                let rated = self.outcome.kept().find(|risk| risk.id == *id).and_then(|risk| risk.current);
                rated.map_or_else(String::new, |rated| self.phrase(&Phrase::Level(Some(rated))))
            }
            Page::Plan if self.assessment.plan.is_empty() => String::new(),
            Page::Plan => self.phrase(&Phrase::PlanTotals(self.outcome.plan)),
        }
    }

    fn answered(&self, id: &str) -> String {
        match self.scope.answer(id) {
            Answer::Unanswered => self.listed(id),
            Answer::Unknown { ask } if ask.is_empty() => self.say(&Text::new("Je ne sais pas", "I don’t know")),
            Answer::Unknown { ask } => {
                let who = self.party(ask);
                self.say(&Text::new(
                    format!("Je ne sais pas – à vérifier auprès de\u{a0}: {who}"),
                    format!("I don’t know – check with: {who}"),
                ))
            }
            Answer::NotApplicable { reason } if reason.is_empty() => self.say(&Text::new("Sans objet", "Not applicable")),
            Answer::NotApplicable { reason } => {
                self.say(&Text::new(format!("Sans objet – {reason}"), format!("Not applicable – {reason}")))
            }
            Answer::Value(value) => self.value_in_words(value, id, self.questionnaire.item(id)),
        }
    }

    /// The register of accounts answers by its lines.
    fn listed(&self, id: &str) -> String {
        let is_register = self.questionnaire.register_item().is_some_and(|item| item.id.as_str() == id);
        match (is_register, self.assessment.accounts.len()) {
            (false, _) | (_, 0) => String::new(),
            (_, 1) => self.say(&Text::new("1 compte", "1 account")),
            (_, many) => self.say(&Text::new(format!("{many} comptes"), format!("{many} accounts"))),
        }
    }

    fn assigned(&self, activity: &OptionId) -> String {
        let Some(assignment) = self.assessment.assignments.get(activity).filter(|line| !line.is_blank()) else {
            return String::new();
        };
        let (does, answers) = match self.language {
            Language::Fr => ("Fait\u{a0}: ", "Rend des comptes\u{a0}: "),
            Language::En => ("Does it: ", "Accountable: "),
        };
        let named = [(does, &assignment.responsible), (answers, &assignment.accountable)].map(|(part, names)| {
            let names: Vec<_> = names.iter().map(|name| self.party(name)).collect();
            let nobody = self.say(&Text::new("personne", "nobody"));
            format!("{part}{}.", if names.is_empty() { nobody } else { names.join(", ") })
        });
        named.join(" ")
    }
}
