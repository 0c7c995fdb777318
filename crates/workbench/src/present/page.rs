//! The page in view.

use balise_assessment::{
    Account, Answer, AnswerOption, Confidence, Criterion, Evidence, Fate, Help, Item, ItemKind, Language, OptionId, Provenance,
    Response, SecondFactor, SectionKind, Step, Text, Value,
};

use super::outline::{Placed, count};
use super::reasons::reason;
use super::{Outline, Page, Phrase, Reading};
use crate::views::{
    AccountView, AnswerView, AssignmentView, ConfidenceView, EvidenceView, ExplainedView, HelpView, InputView, OptionView,
    PageBody, PageView, ResponseView, RoleView, StepView, VoiceView,
};

impl Reading<'_> {
    /// The page at a place of the outline.
    pub(crate) fn page(&self, outline: &Outline, index: usize) -> Option<PageView> {
        let placed = outline.get(index)?;
        let (hint, help, body) = self.contents(&placed.page)?;
        Some(self.framed(outline, index, placed, hint, help, body))
    }

    fn framed(&self, outline: &Outline, index: usize, placed: &Placed, hint: String, help: HelpView, body: PageBody) -> PageView {
        PageView {
            id: placed.page.name(),
            section: self.questionnaire.section(placed.section).map(|section| section.id.to_string()).unwrap_or_default(),
            section_title: self.section_title(placed.section),
            position: count(placed.position),
            count: count(placed.count),
            previous: outline.name_at(index.checked_sub(1)),
            next: outline.name_at(Some(index + 1)),
            title: self.title(&placed.page),
            branches: self.branches(&placed.page),
            hint,
            help,
            body,
        }
    }

    /// Every page of the section that one is in.
    pub(crate) fn list(&self, outline: &Outline, here: usize) -> Vec<PageView> {
        let Some(section) = outline.get(here).map(|placed| placed.section) else { return Vec::new() };
        outline.within(section).filter_map(|index| self.page(outline, index)).collect()
    }

    fn branches(&self, page: &Page) -> bool {
        match page {
            Page::Item(id) | Page::Criterion(id) => {
                self.questionnaire.parts().activities_item == *id || self.questionnaire.decides(id.as_str())
            }
            _ => false,
        }
    }

    fn contents(&self, page: &Page) -> Option<(String, HelpView, PageBody)> {
        match page {
            Page::Item(id) => self.questionnaire.item(id.as_str()).map(|item| self.item(item)),
            Page::Criterion(id) => self.questionnaire.criterion(id.as_str()).map(|criterion| self.criterion(criterion)),
            Page::Activity(id) => self.questionnaire.activity(id.as_str()).map(|activity| self.activity(activity)),
            Page::Risks => {
                Some((self.phrase(&Phrase::RisksHint), self.section_help(SectionKind::Identification), self.risks_page()))
            }
            Page::Risk(id) => {
                let outcome = self.outcome.kept().find(|risk| risk.id == *id)?;
                Some((self.phrase(&Phrase::RiskHint), self.risk_help(outcome), self.risk_page(outcome)?))
            }
            Page::Plan => Some((self.phrase(&Phrase::PlanHint), self.section_help(SectionKind::Treatment), self.plan_page())),
        }
    }

    fn item(&self, item: &Item) -> (String, HelpView, PageBody) {
        let body =
            PageBody::Item { item: item.id.to_string(), input: self.input(&item.kind), response: self.response(item.id.as_str()) };
        (self.say_maybe(item.help.hint.as_ref()), self.help(&item.help), body)
    }

    fn response(&self, id: &str) -> ResponseView {
        let response = self.scope.response(id).cloned().unwrap_or_default();
        let others = response.others.iter().map(|other| self.other(id, other)).collect();
        ResponseView { others, ..response_view(&response, self.language) }
    }

    fn help(&self, help: &Help) -> HelpView {
        HelpView {
            why: self.say(&help.why),
            who: self.say(&help.who),
            how: self.say_maybe(help.how.as_ref()),
            example: self.say_maybe(help.example.as_ref()),
            sources: help.sources.iter().map(|source| self.say(source)).collect(),
            provenance: self.provenance(help.provenance),
        }
    }

    pub(super) fn provenance(&self, provenance: Provenance) -> String {
        self.phrase(&Phrase::Provenance(provenance))
    }

    fn section_help(&self, kind: SectionKind) -> HelpView {
        HelpView {
            why: self.say(&reason(kind)),
            who: String::new(),
            how: String::new(),
            example: String::new(),
            sources: Vec::new(),
            provenance: String::new(),
        }
    }

    fn input(&self, kind: &ItemKind) -> InputView {
        match kind {
            ItemKind::Choice(options) => InputView::Choice { options: self.options(options) },
            ItemKind::Choices(options) => InputView::Choices { options: self.options(options) },
            ItemKind::Text => InputView::Text,
            ItemKind::Number { unit, min, max } => InputView::Number { unit: self.say(unit), min: bound(*min), max: bound(*max) },
            ItemKind::Date => InputView::Date,
            ItemKind::Accounts => InputView::Accounts { accounts: self.assessment.accounts.iter().map(account_view).collect() },
        }
    }

    fn options(&self, options: &[AnswerOption]) -> Vec<OptionView> {
        let view = |option: &AnswerOption| OptionView {
            id: option.id.to_string(),
            label: self.say(&option.label),
            note: self.say_maybe(option.note.as_ref()),
            exclusive: option.exclusive,
        };
        options.iter().map(view).collect()
    }

    fn criterion(&self, criterion: &Criterion) -> (String, HelpView, PageBody) {
        let outcome = self.outcome.readiness.criteria.iter().find(|known| known.id == criterion.id);
        let body = PageBody::Criterion {
            item: criterion.id.to_string(),
            levels: self.levels(criterion),
            evidence_wanted: self.say(&criterion.evidence),
            small: self.say_maybe(criterion.small.as_ref()),
            benchmarks: self.benchmarks(criterion),
            response: self.response(criterion.id.as_str()),
            counted: self.say_maybe(outcome.map(|outcome| &outcome.reason.text)),
        };
        let help = HelpView {
            why: self.say(&criterion.why),
            who: self.say(&criterion.who),
            how: String::new(),
            example: String::new(),
            sources: criterion.sources.iter().map(|source| self.say(source)).collect(),
            provenance: self.provenance(criterion.provenance),
        };
        (self.say(&criterion.title), help, body)
    }

    fn levels(&self, criterion: &Criterion) -> Vec<StepView> {
        let steps = self.questionnaire.scales().readiness.iter().zip(&criterion.levels).enumerate();
        steps.map(|(number, (step, seen))| self.step(number, &step.label, seen)).collect()
    }

    /// The steps of a scale, numbered from 1.
    pub(super) fn steps(&self, steps: &[Step; 5]) -> Vec<StepView> {
        steps.iter().enumerate().map(|(place, step)| self.step(place + 1, &step.label, &step.anchor)).collect()
    }

    fn step(&self, number: usize, label: &Text, anchor: &Text) -> StepView {
        StepView { number: u8::try_from(number).unwrap_or(u8::MAX), label: self.say(label), anchor: self.say(anchor) }
    }

    fn benchmarks(&self, criterion: &Criterion) -> Vec<String> {
        let beside = self.questionnaire.parts().benchmarks.iter().filter(|line| line.criteria.contains(&criterion.id));
        beside.map(|line| self.phrase(&Phrase::Benchmark(line))).collect()
    }

    fn activity(&self, activity: &AnswerOption) -> (String, HelpView, PageBody) {
        let assignment = self.assessment.assignments.get(&activity.id).cloned().unwrap_or_default();
        let outcome = self.outcome.responsibilities.iter().find(|line| line.activity == activity.id);
        let imputability = outcome.and_then(|line| line.imputability.as_ref()).map(|held| ExplainedView {
            value: self.say(&held.value.label()),
            reasons: held.reasons.iter().map(|reason| self.say(&reason.text)).collect(),
        });
        let body = PageBody::Activity {
            activity: activity.id.to_string(),
            verdict: self.phrase(&Phrase::Accountable(assignment.accountable.len())),
            sound: assignment.accountable.len() == 1,
            assignment: AssignmentView {
                responsible: assignment.responsible,
                accountable: assignment.accountable,
                consulted: assignment.consulted,
                informed: assignment.informed,
            },
            roles: self.roles(),
            imputability,
        };
        (self.say_maybe(activity.note.as_ref()), self.section_help(SectionKind::Responsibilities), body)
    }

    /// The roles of the pack, then every other name used, so that nobody is typed twice.
    pub(super) fn roles(&self) -> Vec<RoleView> {
        let known =
            self.questionnaire.roles().iter().map(|role| RoleView { id: role.id.to_string(), label: self.say(&role.label) });
        let mut roles: Vec<_> = known.collect();
        for name in self.names_used() {
            if !name.trim().is_empty() && !roles.iter().any(|role| role.id == *name) {
                roles.push(RoleView { id: name.clone(), label: name.clone() });
            }
        }
        roles
    }

    fn names_used(&self) -> impl Iterator<Item = &String> {
        let assigned = self.assessment.assignments.values();
        let assigned = assigned.flat_map(|line| [&line.responsible, &line.accountable, &line.consulted, &line.informed]).flatten();
        let owners = self.assessment.register.values().map(|entry| &entry.owner);
        assigned.chain(owners).chain(self.assessment.plan.iter().map(|action| &action.owner))
    }
}

/// A response as screens show it, without what others answered, which takes the words of the questionnaire.
pub(crate) fn response_view(response: &Response, language: Language) -> ResponseView {
    ResponseView {
        answer: answer_view(&response.answer),
        note: response.note.clone(),
        review: response.review,
        confidence: response.confidence.map(confidence_view),
        evidence: response.evidence.iter().map(|one| evidence_view(one, language)).collect(),
        voices: response.voices.iter().map(|voice| VoiceView { who: voice.who.clone(), level: voice.level.number() }).collect(),
        others: Vec::new(),
    }
}

fn answer_view(answer: &Answer) -> AnswerView {
    match answer {
        Answer::Unanswered => AnswerView::Unanswered,
        Answer::Unknown { ask } => AnswerView::Unknown { ask: ask.clone() },
        Answer::NotApplicable { reason } => AnswerView::NotApplicable { reason: reason.clone() },
        Answer::Value(value) => value_view(value),
    }
}

fn value_view(value: &Value) -> AnswerView {
    match value {
        Value::Option(option) => AnswerView::Option { option: option.to_string() },
        Value::Options(options) => AnswerView::Options { options: options.iter().map(OptionId::to_string).collect() },
        Value::Text(text) => AnswerView::Text { text: text.clone() },
        Value::Number(number) => AnswerView::Number { text: number.to_string() },
        Value::Date(date) => AnswerView::Date { text: date.to_string() },
        Value::Level(level) => AnswerView::Level { level: level.number() },
    }
}

pub(super) fn confidence_view(confidence: Confidence) -> ConfidenceView {
    match confidence {
        Confidence::Opinion => ConfidenceView::Opinion,
        Confidence::Interview => ConfidenceView::Interview,
        Confidence::Document => ConfidenceView::Document,
        Confidence::Tested => ConfidenceView::Tested,
    }
}

fn evidence_view(evidence: &Evidence, language: Language) -> EvidenceView {
    EvidenceView {
        title: evidence.title.clone(),
        link: evidence.link.clone(),
        date: evidence.date.map(|date| date.to_string()).unwrap_or_default(),
        file: evidence.file.as_ref().map(|file| crate::evidence::file_view(file, None, language)),
    }
}

fn account_view(account: &Account) -> AccountView {
    let second_factor = match account.second_factor {
        SecondFactor::Yes => "yes",
        SecondFactor::No => "no",
        SecondFactor::Unknown => "unknown",
    };
    let fate = match account.fate {
        Fate::Keep => "keep",
        Fate::Close => "close",
        Fate::Undecided => "undecided",
    };
    AccountView {
        id: account.id.to_string(),
        platform: account.platform.clone(),
        handle: account.handle.clone(),
        purpose: account.purpose.clone(),
        holder: account.holder.clone(),
        deputy: account.deputy.clone(),
        second_factor: second_factor.into(),
        last_post: account.last_post.map(|date| date.to_string()).unwrap_or_default(),
        fate: fate.into(),
        impostor: account.impostor,
    }
}

fn bound(number: i64) -> i32 {
    i32::try_from(number).unwrap_or(if number < 0 { i32::MIN } else { i32::MAX })
}
