//! From the shapes of format 1 to a draft whose values await their pack.

use std::collections::{BTreeMap, BTreeSet};

use balise_assessment::{
    Acceptance, Account, Action, Answer, Assessment, Assignment, Attachment, Effect, Entry, EntryStatus, Evidence, FileName,
    Fingerprint, OtherAnswer, OwnRisk, Rating, Respondent, Response, Subject, Text, Voice,
};
use jiff::Timestamp;

use super::{Draft, PackReference, v1};
use crate::{
    fault::{Faults, Words, phrase, quoted},
    json::Spot,
    lower::{Lower, Lowering, Named},
    wire::Id,
};

/// The draft, or nothing once a fault was told.
pub(super) fn draft(shape: &v1::Draft, faults: &Faults) -> Option<Draft> {
    let to = Lowering::new(faults);
    let (pack, assessment) = (pack(&shape.pack, to), assessment(shape, to));
    let (created, modified) = (moment(&shape.created, to), moment(&shape.modified, to));
    Some(Draft { pack: pack?, created: created?, modified: modified?, place: shape.place.clone(), assessment })
}

pub(crate) fn pack(pack: &v1::Pack, to: Lowering<'_>) -> Option<PackReference> {
    Some(PackReference { version: pack.version.clone(), fingerprint: pack.fingerprint.clone(), id: to.id(&pack.id)? })
}

fn assessment(shape: &v1::Draft, to: Lowering<'_>) -> Assessment {
    let accounts = shape.accounts.as_deref().unwrap_or_default();
    let plan = shape.plan.as_deref().unwrap_or_default();
    once(accounts.iter().map(|account| &account.id), to);
    once(plan.iter().map(|action| &action.id), to);
    Assessment {
        subject: Subject {
            name: shape.name.clone(),
            organisation: shape.organisation.clone(),
            language: shape.language.into(),
            example: shape.example.unwrap_or_default(),
        },
        responses: by_name(shape.responses.as_ref(), to),
        accounts: to.all(accounts),
        assignments: by_name(shape.assignments.as_ref(), to),
        register: by_name(shape.risks.as_ref(), to),
        plan: to.all(plan),
        merged: to.all(shape.merged.as_deref().unwrap_or_default()),
        part: shape.part.as_ref().and_then(|part| part.lower(to)),
        translations: shape.translations.clone().unwrap_or_default(),
    }
}

/// The entries of an object whose keys are ids.
pub(crate) fn by_name<K: Named + Ord, S: Lower>(
    entries: Option<&BTreeMap<String, Spot<S>>>,
    to: Lowering<'_>,
) -> BTreeMap<K, S::Model> {
    let entry = |(key, shape): (&String, &Spot<S>)| {
        let key = to.id(&Id(Spot { value: key.clone(), at: shape.at }));
        let value = shape.value.lower(to)?;
        Some((key?, value))
    };
    entries.into_iter().flatten().filter_map(entry).collect()
}

/// Tells each name given to two lines of the same list: one of them would hide the other.
pub(crate) fn once<'s>(ids: impl Iterator<Item = &'s Id>, to: Lowering<'_>) {
    let mut seen = BTreeSet::new();
    for Id(id) in ids {
        if !seen.insert(id.value.as_str()) {
            to.fault(id, twice(&id.value));
        }
    }
}

pub(crate) fn moment(moment: &v1::Moment, to: Lowering<'_>) -> Option<Timestamp> {
    moment.0.value.parse().inspect_err(|_| to.fault(&moment.0, not_a_moment(&moment.0.value))).ok()
}

fn words(words: Option<&String>) -> String {
    words.cloned().unwrap_or_default()
}

impl Lower for v1::Response {
    type Model = Response;

    fn lower(&self, to: Lowering<'_>) -> Option<Response> {
        let answer = self.answer.as_ref().map_or(Some(Answer::Unanswered), |answer| answer.lower(to));
        Some(Response {
            note: words(self.note.as_ref()),
            review: self.review.unwrap_or_default(),
            confidence: self.confidence.map(Into::into),
            evidence: to.all(self.evidence.as_deref().unwrap_or_default()),
            voices: to.all(self.voices.as_deref().unwrap_or_default()),
            others: to.all(self.others.as_deref().unwrap_or_default()),
            answer: answer?,
        })
    }
}

impl Lower for v1::Voice {
    type Model = Voice;

    fn lower(&self, to: Lowering<'_>) -> Option<Voice> {
        Some(Voice { who: self.who.clone(), level: to.level(&self.level)? })
    }
}

impl Lower for v1::Answer {
    type Model = Answer;

    fn lower(&self, to: Lowering<'_>) -> Option<Answer> {
        Some(match self {
            Self::Value(value) => Answer::Value(value.value.lower(to)?),
            Self::Unknown(unknown) => Answer::Unknown { ask: words(unknown.ask.as_ref()) },
            Self::NotApplicable(not) => Answer::NotApplicable { reason: words(not.reason.as_ref()) },
        })
    }
}

impl Lower for v1::OtherAnswer {
    type Model = OtherAnswer;

    fn lower(&self, to: Lowering<'_>) -> Option<OtherAnswer> {
        let who = self.who.as_ref().map_or(Some(Respondent::default()), |who| who.lower(to));
        let answer = self.answer.as_ref().map_or(Some(Answer::Unanswered), |answer| answer.lower(to));
        Some(OtherAnswer { on: to.day(&self.on)?, who: who?, answer: answer?, note: words(self.note.as_ref()) })
    }
}

impl Lower for v1::Evidence {
    type Model = Evidence;

    fn lower(&self, to: Lowering<'_>) -> Option<Evidence> {
        let (date, file) = (to.maybe_day(self.date.as_ref()), maybe(self.file.as_ref(), to));
        Some(Evidence { title: self.title.clone(), link: words(self.link.as_ref()), date: date?, file: file? })
    }
}

impl Lower for v1::Attachment {
    type Model = Attachment;

    fn lower(&self, to: Lowering<'_>) -> Option<Attachment> {
        let size = to.within(&self.size, 0, i64::MAX, |size| u64::try_from(size).ok());
        let (fingerprint, added) = (Fingerprint::new(&self.sha256.value), to.day(&self.added));
        if fingerprint.is_none() {
            to.fault(&self.sha256, not_a_fingerprint(&self.sha256.value));
        }
        Some(Attachment { name: FileName::of(&self.name), size: size?, fingerprint: fingerprint?, added: added? })
    }
}

impl Lower for v1::Account {
    type Model = Account;

    fn lower(&self, to: Lowering<'_>) -> Option<Account> {
        let (id, last_post) = (to.id(&self.id), to.maybe_day(self.last_post.as_ref()));
        Some(Account {
            platform: words(self.platform.as_ref()),
            handle: words(self.handle.as_ref()),
            purpose: words(self.purpose.as_ref()),
            holder: words(self.holder.as_ref()),
            deputy: words(self.deputy.as_ref()),
            second_factor: self.second_factor.into(),
            fate: self.fate.into(),
            impostor: self.impostor.unwrap_or_default(),
            id: id?,
            last_post: last_post?,
        })
    }
}

impl Lower for v1::Assignment {
    type Model = Assignment;

    fn lower(&self, _: Lowering<'_>) -> Option<Assignment> {
        let names = |names: &Option<Vec<String>>| names.clone().unwrap_or_default();
        Some(Assignment {
            responsible: names(&self.responsible),
            accountable: names(&self.accountable),
            consulted: names(&self.consulted),
            informed: names(&self.informed),
        })
    }
}

impl Lower for v1::Entry {
    type Model = Entry;

    fn lower(&self, to: Lowering<'_>) -> Option<Entry> {
        let ratings = [&self.inherent, &self.current, &self.residual].map(|rating| maybe(rating.as_ref(), to));
        let [inherent, current, residual] = ratings;
        let (status, acceptance) = (status(self, to), maybe(self.acceptance.as_ref(), to));
        Some(Entry {
            own: maybe(self.own.as_ref(), to)?,
            owner: words(self.owner.as_ref()),
            confidence: self.confidence.map(Into::into),
            controls: words(self.controls.as_ref()),
            justification: words(self.justification.as_ref()),
            status: status?,
            inherent: inherent?,
            current: current?,
            residual: residual?,
            acceptance: acceptance?,
        })
    }
}

/// A part that may be left out, but not be wrong.
fn maybe<S: Lower>(shape: Option<&S>, to: Lowering<'_>) -> Option<Option<S::Model>> {
    shape.map_or(Some(None), |shape| shape.lower(to).map(Some))
}

fn status(entry: &v1::Entry, to: Lowering<'_>) -> Option<EntryStatus> {
    match (entry.status, &entry.reason) {
        (v1::EntryStatus::Kept, None) => Some(EntryStatus::Kept),
        (v1::EntryStatus::Kept, Some(reason)) => {
            to.fault(reason, reason_to_keep());
            None
        }
        (v1::EntryStatus::SetAside, reason) => {
            Some(EntryStatus::SetAside { reason: words(reason.as_ref().map(|reason| &reason.value)) })
        }
    }
}

impl Lower for v1::OwnRisk {
    type Model = OwnRisk;

    fn lower(&self, _: Lowering<'_>) -> Option<OwnRisk> {
        Some(OwnRisk {
            title: self.title.clone(),
            cause: words(self.cause.as_ref()),
            event: words(self.event.as_ref()),
            consequence: words(self.consequence.as_ref()),
        })
    }
}

impl Lower for v1::Rating {
    type Model = Rating;

    fn lower(&self, to: Lowering<'_>) -> Option<Rating> {
        let (likelihood, consequence) = (to.degree(&self.likelihood), to.degree(&self.consequence));
        Some(Rating { likelihood: likelihood?, consequence: consequence? })
    }
}

impl Lower for v1::Acceptance {
    type Model = Acceptance;

    fn lower(&self, to: Lowering<'_>) -> Option<Acceptance> {
        Some(Acceptance { by: self.by.clone(), reason: words(self.reason.as_ref()), until: to.day(&self.until)? })
    }
}

impl Lower for v1::Action {
    type Model = Action;

    fn lower(&self, to: Lowering<'_>) -> Option<Action> {
        let measure = self.measure.as_ref().map_or(Some(None), |measure| to.id(measure).map(Some));
        let (id, due, effect) = (to.id(&self.id), to.maybe_day(self.due.as_ref()), maybe(self.effect.as_ref(), to));
        let (once, yearly) = (dollars(self.cost_once.as_ref(), to), dollars(self.cost_yearly.as_ref(), to));
        Some(Action {
            title: words(self.title.as_ref()),
            risks: to.ids(self.risks.as_deref().unwrap_or_default()).into_iter().collect(),
            criteria: to.ids(self.criteria.as_deref().unwrap_or_default()).into_iter().collect(),
            owner: words(self.owner.as_ref()),
            effort: self.effort.into(),
            status: self.status.into(),
            id: id?,
            measure: measure?,
            due: due?,
            cost_once: once?,
            cost_yearly: yearly?,
            effect: effect?.unwrap_or_default(),
        })
    }
}

impl Lower for v1::Effect {
    type Model = Effect;

    fn lower(&self, to: Lowering<'_>) -> Option<Effect> {
        to.effect(&self.likelihood, &self.consequence)
    }
}

fn dollars(cost: Option<&Spot<i64>>, to: Lowering<'_>) -> Option<u32> {
    cost.map_or(Some(0), |cost| to.within(cost, 0, u32::MAX.into(), |cost| u32::try_from(cost).ok()))
}

fn twice(name: &str) -> Words {
    Words::new(
        phrase("{} est donné à deux lignes.", "{} is given to two lines.", &quoted(name)),
        Text::new("Donnez un autre nom à l’une des deux.", "Give one of them another name."),
    )
}

fn not_a_moment(word: &str) -> Words {
    Words::new(
        phrase("{} n’est pas un moment en temps universel.", "{} is not a moment in universal time.", &quoted(word)),
        Text::new("Écrivez la date et l’heure\u{a0}: 2026-11-24T14:32:00Z.", "Write the date and the time: 2026-11-24T14:32:00Z."),
    )
}

fn not_a_fingerprint(word: &str) -> Words {
    Words::new(
        phrase("{} n’est pas une empreinte SHA-256.", "{} is not a SHA-256 fingerprint.", &quoted(word)),
        Text::new(
            "Écrivez 64 chiffres hexadécimaux en minuscules, ou retirez la pièce.",
            "Write 64 hexadecimal digits in lower case, or remove the piece.",
        ),
    )
}

fn reason_to_keep() -> Words {
    Words::new(
        Text::new("Un risque gardé n’a pas de motif de mise de côté.", "A kept risk has no reason to be set aside."),
        Text::new("Retirez la clé reason, ou écrivez set-aside.", "Remove the key reason, or write set-aside."),
    )
}
