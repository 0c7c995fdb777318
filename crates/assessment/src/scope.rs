//! What is in play: which items apply to this organisation, and what they say.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::{
    Answer, AnswerOption, Assessment, CatalogueRisk, Condition, Criterion, Decision, Fate, Item, ItemId, ItemKind, Law, OptionId,
    Questionnaire, Response, RiskId, RiskLevel, SectionKind, Text, Value,
};

/// The answers in play.
///
/// | the item | its answer | seen by a condition | scored | printed |
/// |---|---|---|---|---|
/// | applies | a value | yes | yes | yes |
/// | applies | don’t know | no | as an interval | yes |
/// | applies | not applicable | no | no | yes, with its reason |
/// | does not apply | anything | no | no | no, but kept |
#[derive(Debug, Clone)]
pub struct Scope<'a> {
    questionnaire: &'a Questionnaire,
    assessment: &'a Assessment,
    in_play: BTreeSet<&'a str>,
}

impl<'a> Scope<'a> {
    /// What is in play for these answers.
    ///
    /// One pass is enough: a question depends only on what is asked before it, criteria before the items of readiness, which
    /// a checked pack guarantees.
    #[must_use]
    pub fn of(questionnaire: &'a Questionnaire, assessment: &'a Assessment) -> Self {
        let mut scope = Self { questionnaire, assessment, in_play: BTreeSet::new() };
        for section in questionnaire.sections() {
            if section.kind == SectionKind::Readiness {
                questionnaire.criteria().iter().for_each(|criterion| scope.admit(criterion.id.as_str(), criterion.when.as_ref()));
            }
            section.items.iter().for_each(|item| scope.admit(item.id.as_str(), item.when.as_ref()));
        }
        scope
    }

    /// The questionnaire.
    #[must_use]
    pub fn questionnaire(&self) -> &'a Questionnaire {
        self.questionnaire
    }

    /// The assessment.
    #[must_use]
    pub fn assessment(&self) -> &'a Assessment {
        self.assessment
    }

    /// Whether the assessment is limited to part of another: questions are then all that is asked.
    #[must_use]
    pub fn is_part(&self) -> bool {
        self.assessment.part.is_some()
    }

    /// Whether an item or a criterion applies.
    #[must_use]
    pub fn applies(&self, item: &str) -> bool {
        self.in_play.contains(item)
    }

    /// The criteria that apply, in order.
    pub fn criteria(&self) -> impl Iterator<Item = &'a Criterion> {
        self.questionnaire.criteria().iter().filter(|criterion| self.applies(criterion.id.as_str()))
    }

    /// The laws of a risk that apply to this organisation, in the order of the risk; none that is known for an own risk.
    pub fn laws(&self, risk: &RiskId) -> impl Iterator<Item = &'a Law> {
        let named = self.questionnaire.risk(risk.as_str()).into_iter().flat_map(|risk| &risk.laws);
        let laws = named.filter_map(|id| self.questionnaire.law(id.as_str()));
        laws.filter(|law| law.when.as_ref().is_none_or(|when| self.holds(when)))
    }

    /// The items of a section that apply, in order.
    pub fn items(&self, kind: SectionKind) -> impl Iterator<Item = &'a Item> {
        let items = self.questionnaire.section(kind).map_or(&[][..], |section| &section.items);
        items.iter().filter(|item| self.applies(item.id.as_str()))
    }

    /// Every question that applies, items then criteria: its name, its words and its response, once there is one.
    pub fn questions(&self) -> impl Iterator<Item = (&'a ItemId, &'a Text, Option<&'a Response>)> {
        let items = self.questionnaire.items().map(|item| (&item.id, &item.title));
        let criteria = self.questionnaire.criteria().iter().map(|criterion| (&criterion.id, &criterion.title));
        let in_play = items.chain(criteria).filter(|(id, _)| self.applies(id.as_str()));
        in_play.map(|(id, title)| (id, title, self.response(id.as_str())))
    }

    /// The response to an item that applies.
    #[must_use]
    pub fn response(&self, item: &str) -> Option<&'a Response> {
        self.applies(item).then(|| self.assessment.responses.get(item)).flatten()
    }

    /// The state of the answer to an item that applies; unanswered when there is none.
    #[must_use]
    pub fn answer(&self, item: &str) -> &'a Answer {
        const NONE: &Answer = &Answer::Unanswered;
        self.response(item).map_or(NONE, |response| &response.answer)
    }

    /// Whether an item that applies is answered, “don’t know” and “not applicable” included. A line in the register of
    /// accounts answers for it.
    #[must_use]
    pub fn is_answered(&self, item: &str) -> bool {
        let is_register = || self.questionnaire.register_item().is_some_and(|register| register.id.as_str() == item);
        *self.answer(item) != Answer::Unanswered || (!self.assessment.accounts.is_empty() && is_register())
    }

    /// The value of an item that applies.
    #[must_use]
    pub fn value(&self, item: &str) -> Option<&'a Value> {
        self.response(item).and_then(Response::value)
    }

    /// The date given to an item that applies.
    #[must_use]
    pub fn date(&self, item: &str) -> Option<Date> {
        match self.value(item) {
            Some(Value::Date(date)) => Some(*date),
            _ => None,
        }
    }

    /// Whether a condition holds.
    #[must_use]
    pub fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Is(item, option) => self.has(item, option),
            Condition::AtLeast(item, least) => self.number(item).is_some_and(|number| number >= *least),
            Condition::AtMost(item, most) => self.number(item).is_some_and(|number| number <= *most),
            Condition::All(parts) => parts.iter().all(|part| self.holds(part)),
            Condition::Any(parts) => parts.iter().any(|part| self.holds(part)),
            Condition::Not(part) => !self.holds(part),
            Condition::Register(risk, decision) => self.decision(risk) == Some(*decision),
        }
    }

    /// The activities ticked, in the order of the questionnaire.
    pub fn activities(&self) -> impl Iterator<Item = &'a AnswerOption> {
        let ticked = match self.value(self.questionnaire.parts().activities_item.as_str()) {
            Some(Value::Options(ticked)) => Some(ticked),
            _ => None,
        };
        self.questionnaire
            .activities()
            .iter()
            .filter(move |option| !option.exclusive && ticked.is_some_and(|ticked| ticked.contains(&option.id)))
    }

    /// Whether an activity is ticked.
    #[must_use]
    pub fn is_ticked(&self, activity: &OptionId) -> bool {
        self.activities().any(|option| option.id == *activity)
    }

    /// The risks of the catalogue that the activities call up.
    pub fn candidates(&self) -> impl Iterator<Item = &'a CatalogueRisk> {
        self.questionnaire.risks().iter().filter(|risk| self.is_candidate(risk))
    }

    /// Whether a risk of the catalogue is called up.
    #[must_use]
    pub fn is_candidate(&self, risk: &CatalogueRisk) -> bool {
        let called = risk.always || risk.activities.iter().any(|activity| self.is_ticked(activity));
        called && risk.when.as_ref().is_none_or(|when| self.holds(when))
    }

    /// The highest level accepted without a treatment: the board’s, or the pack’s until it says.
    #[must_use]
    pub fn appetite(&self) -> RiskLevel {
        match self.value(self.questionnaire.parts().appetite_item.as_str()) {
            Some(Value::Option(chosen)) => RiskLevel::of_code(chosen.as_str()),
            _ => None,
        }
        .unwrap_or(self.questionnaire.scales().appetite)
    }

    /// The date of the next review, and the item that gives it.
    #[must_use]
    pub fn review(&self) -> Option<(&'a ItemId, Date)> {
        let item = self.questionnaire.parts().review_item.as_ref()?;
        Some((item, self.date(item.as_str())?))
    }

    fn admit(&mut self, name: &'a str, when: Option<&'a Condition>) {
        let asked = match &self.assessment.part {
            Some(part) => part.places.contains(name),
            None => when.is_none_or(|when| self.holds(when)),
        };
        if asked {
            self.in_play.insert(name);
        }
    }

    /// What the register decided of a risk that the activities call up.
    fn decision(&self, risk: &RiskId) -> Option<Decision> {
        self.questionnaire.risk(risk.as_str()).filter(|known| self.is_candidate(known))?;
        let entry = self.assessment.register.get(risk)?;
        Some(if entry.is_kept() { Decision::Kept } else { Decision::SetAside })
    }

    /// The organisation’s own accounts that are not to be closed.
    fn accounts(&self) -> i64 {
        let tended = self.assessment.accounts.iter().filter(|account| !account.impostor && account.fate != Fate::Close);
        i64::try_from(tended.count()).unwrap_or(i64::MAX)
    }

    fn has(&self, item: &ItemId, option: &OptionId) -> bool {
        match self.value(item.as_str()) {
            Some(Value::Option(chosen)) => chosen == option,
            Some(Value::Options(chosen)) => chosen.contains(option),
            _ => false,
        }
    }

    fn number(&self, item: &ItemId) -> Option<i64> {
        if self.questionnaire.item(item.as_str()).is_some_and(|item| matches!(item.kind, ItemKind::Accounts)) {
            return self.applies(item.as_str()).then(|| self.accounts());
        }
        match self.value(item.as_str()) {
            Some(Value::Number(number)) => Some(*number),
            Some(Value::Level(level)) => Some(i64::from(level.number())),
            _ => None,
        }
    }
}
