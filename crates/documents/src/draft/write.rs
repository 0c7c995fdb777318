//! A draft as text: keys in the order of the format, what is empty left out, so that two versions compare line by line.

use balise_assessment::{
    Acceptance, Account, Action, Answer, Assessment, Assignment, Attachment, Effect, Entry, EntryStatus, Evidence, Merged,
    OtherAnswer, OwnRisk, Part, Rating, Respondent, Response, Value, Voice,
};
use jiff::civil::Date;

use super::{Draft, FORMAT, PackReference};
use crate::json::{Object, Written};
use crate::opening::Format;

/// The text of a draft: UTF-8 JSON, two spaces a level, a line break at the end. Reading it back gives the same draft.
#[must_use]
pub fn write_draft(draft: &Draft) -> String {
    let assessment = &draft.assessment;
    let subject = &assessment.subject;
    let format = needed(draft);
    let object = Object::default()
        .with("balise", "draft")
        .with("format", Written::from(format))
        .with("pack", &draft.pack)
        .with("name", &subject.name)
        .with("organisation", &subject.organisation)
        .with("language", subject.language)
        .with("example", subject.example)
        .with("created", draft.created.to_string())
        .with("modified", draft.modified.to_string())
        .maybe("place", draft.place.as_ref())
        .with("responses", by_name(&assessment.responses))
        .with("accounts", list(&assessment.accounts))
        .with("assignments", by_name(&assessment.assignments))
        .with("risks", by_name(&assessment.register))
        .with("plan", list(&assessment.plan))
        .filled("merged", list(&assessment.merged))
        .maybe("part", assessment.part.as_ref())
        .filled("translations", by_name(&assessment.translations));
    format!("{}\n", Written::from(object))
}

/// The earliest format that has every key the draft is written with, so that an earlier version of Balise can still write to it.
fn needed(draft: &Draft) -> Format {
    let Assessment { responses, merged, part, translations, .. } = &draft.assessment;
    let attached = draft.assessment.attachments().next().is_some();
    let asked = !merged.is_empty() || part.is_some() || responses.values().any(|response| !response.others.is_empty());
    if attached || asked || !translations.is_empty() { FORMAT } else { Format { minor: 0, ..FORMAT } }
}

impl From<Format> for Written {
    fn from(format: Format) -> Self {
        Object::default().with("major", i64::from(format.major)).with("minor", i64::from(format.minor)).into()
    }
}

pub(crate) fn by_name<'m, K: ToString + 'm, V: 'm>(entries: impl IntoIterator<Item = (&'m K, &'m V)>) -> Object
where
    Written: From<&'m V>,
{
    entries.into_iter().map(|(key, value)| (key.to_string(), Written::from(value))).collect()
}

fn list<'m, T>(values: &'m [T]) -> Written
where
    Written: From<&'m T>,
{
    values.iter().map(Written::from).collect()
}

fn names<'m, T: ToString + 'm>(names: impl IntoIterator<Item = &'m T>) -> Written {
    names.into_iter().map(ToString::to_string).collect()
}

fn day(date: Option<Date>) -> Option<String> {
    date.map(|date| date.to_string())
}

impl From<&PackReference> for Written {
    fn from(pack: &PackReference) -> Self {
        Object::default().with("id", pack.id.as_str()).with("version", &pack.version).with("fingerprint", &pack.fingerprint).into()
    }
}

impl From<&Response> for Written {
    fn from(response: &Response) -> Self {
        Object::default()
            .maybe("answer", answer(&response.answer))
            .filled("note", &response.note)
            .filled("review", response.review)
            .maybe("confidence", response.confidence)
            .filled("evidence", list(&response.evidence))
            .filled("voices", list(&response.voices))
            .filled("others", list(&response.others))
            .into()
    }
}

fn answer(answer: &Answer) -> Option<Object> {
    let object = Object::default();
    match answer {
        Answer::Unanswered => None,
        Answer::Value(value) => Some(object.with("value", value)),
        Answer::Unknown { ask } => Some(object.with("unknown", Object::default().filled("ask", ask))),
        Answer::NotApplicable { reason } => Some(object.with("not-applicable", Object::default().filled("reason", reason))),
    }
}

impl From<&Value> for Written {
    fn from(value: &Value) -> Self {
        match value {
            Value::Option(option) => option.as_str().into(),
            Value::Options(options) => names(options),
            Value::Text(words) => words.into(),
            Value::Number(number) => (*number).into(),
            Value::Date(date) => date.to_string().into(),
            Value::Level(level) => i64::from(level.number()).into(),
        }
    }
}

impl From<&Evidence> for Written {
    fn from(evidence: &Evidence) -> Self {
        Object::default()
            .with("title", &evidence.title)
            .filled("link", &evidence.link)
            .maybe("date", day(evidence.date))
            .maybe("file", evidence.file.as_ref())
            .into()
    }
}

impl From<&Attachment> for Written {
    fn from(file: &Attachment) -> Self {
        Object::default()
            .with("name", file.name.as_str())
            .with("size", i64::try_from(file.size).unwrap_or(i64::MAX))
            .with("sha256", file.fingerprint.as_str())
            .with("added", file.added.to_string())
            .into()
    }
}

impl From<&Voice> for Written {
    fn from(voice: &Voice) -> Self {
        Object::default().with("who", &voice.who).with("level", i64::from(voice.level.number())).into()
    }
}

impl From<&OtherAnswer> for Written {
    fn from(other: &OtherAnswer) -> Self {
        let who = (other.who != Respondent::default()).then_some(&other.who);
        Object::default()
            .maybe("who", who)
            .with("on", other.on.to_string())
            .maybe("answer", answer(&other.answer))
            .filled("note", &other.note)
            .into()
    }
}

impl From<&Respondent> for Written {
    fn from(who: &Respondent) -> Self {
        Object::default().with("name", &who.name).filled("role", &who.role).into()
    }
}

impl From<&Merged> for Written {
    fn from(merged: &Merged) -> Self {
        Object::default()
            .with("packet", merged.packet.as_str())
            .with("who", &merged.who)
            .with("answered", merged.answered.to_string())
            .into()
    }
}

impl From<&Part> for Written {
    fn from(part: &Part) -> Self {
        let present = part.present.iter().filter_map(|(id, given)| Some((id.to_string(), Written::from(answer(given)?))));
        Object::default()
            .with("packet", part.packet.as_str())
            .with("assessment", &part.assessment)
            .with("respondent", &part.respondent)
            .with("made", part.made.to_string())
            .with("places", names(&part.places))
            .filled("present", present.collect::<Object>())
            .into()
    }
}

impl From<&Account> for Written {
    fn from(account: &Account) -> Self {
        Object::default()
            .with("id", account.id.as_str())
            .filled("platform", &account.platform)
            .filled("handle", &account.handle)
            .filled("purpose", &account.purpose)
            .filled("holder", &account.holder)
            .filled("deputy", &account.deputy)
            .with("second-factor", account.second_factor)
            .maybe("last-post", day(account.last_post))
            .with("fate", account.fate)
            .filled("impostor", account.impostor)
            .into()
    }
}

impl From<&Assignment> for Written {
    fn from(assignment: &Assignment) -> Self {
        Object::default()
            .filled("responsible", names(&assignment.responsible))
            .filled("accountable", names(&assignment.accountable))
            .filled("consulted", names(&assignment.consulted))
            .filled("informed", names(&assignment.informed))
            .into()
    }
}

impl From<&Entry> for Written {
    fn from(entry: &Entry) -> Self {
        let (status, reason) = match &entry.status {
            EntryStatus::Kept => ("kept", None),
            EntryStatus::SetAside { reason } => ("set-aside", Some(reason)),
        };
        Object::default()
            .with("status", status)
            .maybe("reason", reason)
            .maybe("own", entry.own.as_ref())
            .filled("owner", &entry.owner)
            .maybe("inherent", entry.inherent)
            .maybe("current", entry.current)
            .maybe("residual", entry.residual)
            .maybe("confidence", entry.confidence)
            .filled("controls", &entry.controls)
            .filled("justification", &entry.justification)
            .maybe("acceptance", entry.acceptance.as_ref())
            .into()
    }
}

impl From<&OwnRisk> for Written {
    fn from(own: &OwnRisk) -> Self {
        Object::default()
            .with("title", &own.title)
            .filled("cause", &own.cause)
            .filled("event", &own.event)
            .filled("consequence", &own.consequence)
            .into()
    }
}

impl From<Rating> for Written {
    fn from(rating: Rating) -> Self {
        let (likelihood, consequence) = (rating.likelihood.number(), rating.consequence.number());
        Object::default().with("likelihood", i64::from(likelihood)).with("consequence", i64::from(consequence)).into()
    }
}

impl From<&Acceptance> for Written {
    fn from(acceptance: &Acceptance) -> Self {
        Object::default()
            .with("by", &acceptance.by)
            .filled("reason", &acceptance.reason)
            .with("until", acceptance.until.to_string())
            .into()
    }
}

impl From<&Action> for Written {
    fn from(action: &Action) -> Self {
        Object::default()
            .with("id", action.id.as_str())
            .maybe("measure", action.measure.as_ref().map(|measure| measure.as_str()))
            .filled("title", &action.title)
            .filled("risks", names(&action.risks))
            .filled("criteria", names(&action.criteria))
            .filled("owner", &action.owner)
            .maybe("due", day(action.due))
            .with("effort", action.effort)
            .with("cost-once", i64::from(action.cost_once))
            .with("cost-yearly", i64::from(action.cost_yearly))
            .with("status", action.status)
            .with("effect", action.effect)
            .into()
    }
}

impl From<Effect> for Written {
    fn from(effect: Effect) -> Self {
        let down = |steps: u8| -i64::from(steps);
        Object::default().with("likelihood", down(effect.likelihood())).with("consequence", down(effect.consequence())).into()
    }
}
