//! What every part of the report is written from: the answers in play, in one language, with stable names for risks and
//! actions.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use balise_assessment::{
    Action, ActionId, Answer, Audience, Degree, Entry, ItemId, Language, Rated, RiskId, RiskLevel, RiskOutcome, Scope, Text,
    Withheld, withheld_in,
};
use jiff::civil::Date;

use super::parts::{ActionRef, Level, Mark, RiskRef, Rung, Said, gravity, rung};
use crate::options::Options;
use crate::report::Report;

/// The writer's desk.
pub(crate) struct Desk<'a> {
    pub(crate) report: &'a Report<'a>,
    pub(crate) scope: Scope<'a>,
    pub(crate) language: Language,
    /// For whom.
    pub(crate) audience: Audience,
    /// Whether the manager writes in the other language.
    pub(crate) foreign: bool,
    /// What is in the language of the report all the same: words that somebody translated.
    translated: BTreeSet<&'a str>,
    /// The risks kept, the gravest first; those not yet rated last.
    pub(crate) kept: Vec<&'a RiskOutcome>,
    /// The plan: what is ahead by date, then what is done, then what was given up.
    pub(crate) plan: Vec<&'a Action>,
    risk_codes: BTreeMap<&'a RiskId, String>,
    action_codes: BTreeMap<&'a ActionId, String>,
}

impl<'a> Desk<'a> {
    /// A desk for a report as it was asked for.
    pub(crate) fn new(report: &'a Report<'a>, options: &Options) -> Self {
        let mut kept: Vec<_> = report.outcome.kept().collect();
        kept.sort_by_key(|risk| Reverse(risk.current.map(gravity)));
        let mut plan: Vec<_> = report.assessment.plan.iter().collect();
        plan.sort_by_key(|action| place_in_plan(action));
        Self {
            report,
            scope: Scope::of(report.questionnaire, report.assessment),
            language: options.language,
            audience: options.audience,
            foreign: options.language != report.assessment.subject.language,
            translated: report.assessment.translations.values().map(|words| words.trim()).collect(),
            risk_codes: risk_codes(report),
            action_codes: plan.iter().enumerate().map(|(at, action)| (&action.id, format!("M{}", at + 1))).collect(),
            kept,
            plan,
        }
    }

    /// Whether that kind of thing is not in this copy.
    pub(crate) fn withholds(&self, what: Withheld) -> bool {
        self.audience.withholds().contains(&what)
    }

    /// Words of the pack.
    pub(crate) fn text(&self, text: &Text) -> String {
        text.get(self.language).to_owned()
    }

    /// Words of the manager.
    pub(crate) fn own(&self, words: &str) -> Said {
        Said { text: words.trim().to_owned(), own: self.is_foreign(words) }
    }

    /// Words that are the pack's when `known`, the manager's otherwise.
    pub(crate) fn said(&self, text: &Text, known: bool) -> Said {
        let text = self.text(text);
        Said { own: !known && self.is_foreign(&text), text }
    }

    /// Whether these words of the manager are in another language than the report: a translation is not, nor is the mark of
    /// what was withheld.
    fn is_foreign(&self, words: &str) -> bool {
        let words = words.trim();
        self.foreign && !self.translated.contains(words) && withheld_in(words, self.language).is_none()
    }

    /// A person or role.
    pub(crate) fn party(&self, name: &str) -> Said {
        let questionnaire = self.report.questionnaire;
        let known = questionnaire.roles().iter().any(|role| role.id.as_str() == name);
        self.said(&questionnaire.party(name.trim()), known)
    }

    /// A level with its words.
    pub(crate) fn level(&self, level: RiskLevel) -> Level {
        Level { code: level.code(), label: self.text(&level.label()), letter: self.text(&level.letter()) }
    }

    /// A rating with its words.
    pub(crate) fn mark(&self, rated: Rated) -> Mark {
        let scales = self.report.questionnaire.scales();
        let step =
            |degree: Degree, steps: &[balise_assessment::Step; 5]| rung(degree.number(), &steps[degree.index()], self.language);
        Mark {
            level: self.level(rated.level),
            likelihood: step(rated.rating.likelihood, &scales.likelihood),
            consequence: step(rated.rating.consequence, &scales.consequence),
        }
    }

    /// The steps of a scale, numbered from `first`.
    pub(crate) fn rungs(&self, steps: &[balise_assessment::Step], first: u8) -> Vec<Rung> {
        steps.iter().zip(first..).map(|(step, number)| rung(number, step, self.language)).collect()
    }

    /// The line of the register.
    pub(crate) fn entry(&self, id: &RiskId) -> Option<&'a Entry> {
        self.report.assessment.register.get(id)
    }

    /// A risk named in passing.
    pub(crate) fn risk_ref(&self, risk: &RiskOutcome) -> RiskRef {
        RiskRef { code: self.risk_code(&risk.id), title: self.risk_title(risk) }
    }

    /// The name of a risk on paper: the catalogue’s own, or X1, X2… for the organisation’s.
    pub(crate) fn risk_code(&self, id: &RiskId) -> String {
        self.risk_codes.get(id).cloned().unwrap_or_default()
    }

    /// The title of a risk; its name where nobody gave one.
    pub(crate) fn risk_title(&self, risk: &RiskOutcome) -> Said {
        let title = self.said(&risk.title, self.report.questionnaire.risk(risk.id.as_str()).is_some());
        title.filled().unwrap_or_else(|| Said { text: self.risk_code(&risk.id), own: false })
    }

    /// The actions ahead for a risk, in the order of the plan.
    pub(crate) fn actions_for(&self, risk: &RiskOutcome) -> Vec<ActionRef> {
        let ahead = self.plan.iter().filter(|action| action.status.is_ahead() && action.risks.contains(&risk.id));
        ahead.map(|action| self.action_ref(action)).collect()
    }

    /// The risks an action lessens, of those kept.
    pub(crate) fn risks_of(&self, action: &Action) -> Vec<RiskRef> {
        self.kept.iter().filter(|risk| action.risks.contains(&risk.id)).map(|risk| self.risk_ref(risk)).collect()
    }

    /// An action named in passing.
    pub(crate) fn action_ref(&self, action: &Action) -> ActionRef {
        let code = self.action_codes.get(&action.id).cloned().unwrap_or_default();
        let title = self.said(&self.report.questionnaire.action_title(action), action.title.trim().is_empty());
        let title = title.filled().unwrap_or_else(|| Said { text: code.clone(), own: false });
        ActionRef { code, title, due: action.due.map(iso), late: self.report.outcome.is_overdue(action) }
    }

    /// The title of an item or a criterion, in the words of the pack.
    pub(crate) fn question(&self, id: &ItemId) -> String {
        let questionnaire = self.report.questionnaire;
        let item = questionnaire.item(id.as_str()).map(|item| &item.title);
        let criterion = questionnaire.criterion(id.as_str()).map(|criterion| &criterion.question);
        item.or(criterion).map(|title| self.text(title)).unwrap_or_default()
    }

    /// Whether the board itself set the appetite.
    pub(crate) fn appetite_is_set(&self) -> bool {
        matches!(self.scope.answer(self.report.questionnaire.parts().appetite_item.as_str()), Answer::Value(_))
    }
}

/// A date as the template takes it.
pub(crate) fn iso(date: Date) -> String {
    date.to_string()
}

fn place_in_plan(action: &Action) -> impl Ord + use<> {
    use balise_assessment::ActionStatus::{Done, Dropped};
    let group = match action.status {
        Done => 1,
        Dropped => 2,
        _ => 0,
    };
    (group, action.due.is_none(), action.due)
}

/// The catalogue’s names as they are. An own risk’s name is whatever the draft gave it: on paper it is numbered.
fn risk_codes<'a>(report: &'a Report<'a>) -> BTreeMap<&'a RiskId, String> {
    let mut own = 0;
    let code = |id: &RiskId, own: &mut usize| match report.questionnaire.risk(id.as_str()) {
        Some(_) => id.to_string(),
        None => {
            *own += 1;
            format!("X{own}")
        }
    };
    report.outcome.risks.iter().map(|risk| (&risk.id, code(&risk.id, &mut own))).collect()
}
