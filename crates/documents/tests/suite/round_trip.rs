//! Any draft, written and read back, is the same draft.

use std::collections::{BTreeMap, BTreeSet};

use balise_assessment::{
    Acceptance, Account, AccountId, Action, ActionId, ActionStatus, Answer, Assessment, Assignment, Attachment, Confidence, Degree,
    Effect, Effort, Entry, EntryStatus, Evidence, Fate, FileName, Fingerprint, ItemId, Language, MeasureId, Merged, OptionId,
    OtherAnswer, OwnRisk, PackId, PacketId, Part, Rating, ReadinessLevel, Respondent, Response, RiskId, SecondFactor, Subject,
    Value, Voice,
};
use balise_documents::{Draft, PackReference, Packet, read_draft, read_packet, summary, write_draft, write_packet};
use jiff::{Timestamp, civil::Date};
use proptest::{collection, option, prelude::*, sample::select};

use crate::files::{minimal, read};

/// Any words: every letter, sign, control character and alphabet.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), "\\PC{0,12}", any::<String>()]
}

fn id() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9][a-zA-Z0-9.-]{0,15}"
}

fn date() -> impl Strategy<Value = Date> {
    (0_i16..=9999, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn moment() -> impl Strategy<Value = Timestamp> {
    (0_i64..4_000_000_000, 0_i32..1_000_000_000).prop_map(|(second, nano)| Timestamp::new(second, nano).unwrap())
}

/// A value as its item takes it, or any that a pack could not place.
fn value() -> impl Strategy<Value = (ItemId, Value)> {
    let named = |id: &str| ItemId::new(id).unwrap();
    let options = collection::btree_set(id().prop_map(|id| OptionId::new(id).unwrap()), 0..4);
    let list = options.prop_map(Value::Options).boxed();
    prop_oneof![
        id().prop_map(move |id| (named("profil.type"), Value::Option(OptionId::new(id).unwrap()))),
        list.clone().prop_map(move |list| (named("profil.activites"), list)),
        any::<i64>().prop_map(move |number| (named("profil.comptes"), Value::Number(number))),
        date().prop_map(move |date| (named("eval.date"), Value::Date(date))),
        words().prop_map(move |words| (named("resp.avis"), Value::Text(words))),
        select(&ReadinessLevel::ALL).prop_map(move |level| (named("G1"), Value::Level(level))),
        (id(), prop_oneof![words().prop_map(Value::Text), any::<i64>().prop_map(Value::Number), list])
            .prop_map(|(id, value)| (ItemId::new(format!("x.{id}")).unwrap(), value)),
    ]
}

fn confidence() -> impl Strategy<Value = Option<Confidence>> {
    option::of(select(&[Confidence::Opinion, Confidence::Interview, Confidence::Document, Confidence::Tested]))
}

fn evidence() -> impl Strategy<Value = Evidence> {
    let all = (words(), words(), option::of(date()), option::of(attachment()));
    all.prop_map(|(title, link, date, file)| Evidence { title, link, date, file })
}

fn attachment() -> impl Strategy<Value = Attachment> {
    let all = (words(), 0..u64::from(u32::MAX), "[0-9a-f]{64}", date());
    all.prop_map(|(name, size, digits, added)| Attachment {
        name: FileName::of(&name),
        size,
        fingerprint: Fingerprint::new(&digits).unwrap(),
        added,
    })
}

fn answer() -> impl Strategy<Value = (ItemId, Answer)> {
    value().prop_flat_map(|(id, value)| {
        let other = prop_oneof![
            Just(Answer::Value(value)),
            Just(Answer::Unanswered),
            words().prop_map(|ask| Answer::Unknown { ask }),
            words().prop_map(|reason| Answer::NotApplicable { reason }),
        ];
        (Just(id), other)
    })
}

fn respondent() -> impl Strategy<Value = Respondent> {
    ("\\PC{0,200}", "\\PC{0,12}").prop_map(|(name, role)| Respondent { name, role })
}

/// What others answered to an item: values of its own kind, or words.
fn other(given: Answer) -> impl Strategy<Value = OtherAnswer> {
    let answer = prop_oneof![Just(given), Just(Answer::Unanswered), words().prop_map(|ask| Answer::Unknown { ask })];
    (respondent(), date(), answer, words()).prop_map(|(who, on, answer, note)| OtherAnswer { who, on, answer, note })
}

fn merged() -> impl Strategy<Value = Merged> {
    (id(), respondent(), moment()).prop_map(|(packet, who, answered)| Merged {
        packet: PacketId::new(packet).unwrap(),
        who,
        answered,
    })
}

/// A part that asks what was answered, and something else.
fn part() -> impl Strategy<Value = Part> {
    let present = collection::vec(answer(), 0..4).prop_map(|all| all.into_iter().collect::<BTreeMap<_, _>>());
    (id(), words(), respondent(), moment(), present, id()).prop_map(
        |(packet, assessment, mut respondent, made, mut present, more)| {
            respondent.name = format!("A{}", respondent.name.chars().skip(1).collect::<String>());
            present.retain(|_, answer| *answer != Answer::Unanswered);
            let places = present.keys().cloned().chain([ItemId::new(more).unwrap()]).collect();
            Part { packet: PacketId::new(packet).unwrap(), assessment, respondent, made, places, present }
        },
    )
}

fn response() -> impl Strategy<Value = (ItemId, Response)> {
    let answer = answer().prop_flat_map(|(id, answer)| {
        let others = collection::vec(other(answer.clone()), 0..3);
        ((Just(id), Just(answer)), others)
    });
    let voice = (words(), select(&ReadinessLevel::ALL)).prop_map(|(who, level)| Voice { who, level });
    let proofs = (collection::vec(evidence(), 0..3), collection::vec(voice, 0..3));
    (answer, words(), any::<bool>(), confidence(), proofs).prop_map(
        |(((id, answer), others), note, review, confidence, (evidence, voices))| {
            (id, Response { answer, note, review, confidence, evidence, voices, others })
        },
    )
}

fn account() -> impl Strategy<Value = Account> {
    let names = (words(), words(), words(), words(), words());
    let factor = select(&[SecondFactor::Yes, SecondFactor::No, SecondFactor::Unknown]);
    let fate = select(&[Fate::Keep, Fate::Close, Fate::Undecided]);
    (id(), names, factor, option::of(date()), fate, any::<bool>()).prop_map(
        |(id, names, second_factor, last_post, fate, impostor)| {
            let (platform, handle, purpose, holder, deputy) = names;
            Account {
                id: AccountId::new(id).unwrap(),
                platform,
                handle,
                purpose,
                holder,
                deputy,
                second_factor,
                last_post,
                fate,
                impostor,
            }
        },
    )
}

fn assignment() -> impl Strategy<Value = (OptionId, Assignment)> {
    let names = || collection::vec(words(), 0..3);
    (id(), names(), names(), names(), names()).prop_map(|(id, responsible, accountable, consulted, informed)| {
        (OptionId::new(id).unwrap(), Assignment { responsible, accountable, consulted, informed })
    })
}

fn rating() -> impl Strategy<Value = Option<Rating>> {
    let degree = || select(&Degree::ALL);
    option::of((degree(), degree()).prop_map(|(likelihood, consequence)| Rating { likelihood, consequence }))
}

fn entry() -> impl Strategy<Value = (RiskId, Entry)> {
    let status = prop_oneof![Just(EntryStatus::Kept), words().prop_map(|reason| EntryStatus::SetAside { reason })];
    let own = option::of((words(), words(), words(), words()))
        .prop_map(|own| own.map(|(title, cause, event, consequence)| OwnRisk { title, cause, event, consequence }));
    let acceptance = option::of((words(), words(), date()))
        .prop_map(|accepted| accepted.map(|(by, reason, until)| Acceptance { by, reason, until }));
    let told = (words(), words(), words());
    (id(), status, own, (rating(), rating(), rating()), confidence(), told, acceptance).prop_map(
        |(id, status, own, (inherent, current, residual), confidence, (owner, controls, justification), acceptance)| {
            let entry = Entry { status, own, owner, inherent, current, residual, confidence, controls, justification, acceptance };
            (RiskId::new(id).unwrap(), entry)
        },
    )
}

fn action() -> impl Strategy<Value = Action> {
    let status =
        select(&[ActionStatus::ToPlan, ActionStatus::Planned, ActionStatus::UnderWay, ActionStatus::Done, ActionStatus::Dropped]);
    let aims = (collection::btree_set(id(), 0..3), collection::btree_set(id(), 0..3));
    let effort = select(&[Effort::Small, Effort::Medium, Effort::Large]);
    let effect = (0_u8..=2, 0_u8..=2).prop_map(|(likelihood, consequence)| Effect::new(likelihood, consequence).unwrap());
    let costs = (any::<u32>(), any::<u32>());
    (id(), option::of(id()), (words(), words()), aims, option::of(date()), effort, costs, (status, effect)).prop_map(
        |(id, measure, (title, owner), (risks, criteria), due, effort, (cost_once, cost_yearly), (status, effect))| Action {
            id: ActionId::new(id).unwrap(),
            measure: measure.map(|measure| MeasureId::new(measure).unwrap()),
            title,
            risks: risks.into_iter().map(|id| RiskId::new(id).unwrap()).collect(),
            criteria: criteria.into_iter().map(|id| ItemId::new(id).unwrap()).collect(),
            owner,
            due,
            effort,
            cost_once,
            cost_yearly,
            status,
            effect,
        },
    )
}

fn subject() -> impl Strategy<Value = Subject> {
    (words(), words(), select(&Language::ALL), any::<bool>()).prop_map(|(name, organisation, language, example)| Subject {
        name,
        organisation,
        language,
        example,
    })
}

fn assessment() -> impl Strategy<Value = Assessment> {
    let responses = collection::vec(response(), 0..6).prop_map(|all| all.into_iter().collect());
    let assignments = collection::vec(assignment(), 0..3).prop_map(|all| all.into_iter().collect());
    let register = collection::vec(entry(), 0..4).prop_map(|all| all.into_iter().collect());
    let accounts = collection::vec(account(), 0..3);
    let plan = collection::vec(action(), 0..3);
    let rest = (collection::vec(merged(), 0..3), option::of(part()), collection::btree_map(words(), words(), 0..3));
    (subject(), responses, accounts, assignments, register, plan, rest).prop_map(
        |(subject, responses, mut accounts, assignments, register, mut plan, (merged, part, translations))| {
            let mut seen = BTreeSet::new();
            accounts.retain(|account| seen.insert(account.id.to_string()));
            let mut seen = BTreeSet::new();
            plan.retain(|action| seen.insert(action.id.to_string()));
            Assessment { subject, responses, accounts, assignments, register, plan, merged, part, translations }
        },
    )
}

fn draft() -> impl Strategy<Value = Draft> {
    let pack = (id(), words(), words()).prop_map(|(id, version, fingerprint)| PackReference {
        id: PackId::new(id).unwrap(),
        version,
        fingerprint,
    });
    (pack, moment(), moment(), option::of(words()), assessment()).prop_map(|(pack, created, modified, place, assessment)| Draft {
        pack,
        created,
        modified,
        place,
        assessment,
    })
}

#[test]
fn a_draft_read_back_is_the_draft_written() {
    let questionnaire = read(&minimal()).unwrap().questionnaire;
    proptest!(|(draft in draft())| {
        let text = write_draft(&draft);
        let unbound = read_draft("x.balise", text.as_bytes()).unwrap_or_else(|error| panic!("{error:#?}\n{text}"));
        prop_assert_eq!(unbound.pack(), &draft.pack);
        prop_assert_eq!(&unbound.bind(&questionnaire), &draft);
        let summary = summary("x.balise", text.as_bytes()).unwrap();
        prop_assert_eq!((&summary.name, summary.modified), (&draft.assessment.subject.name, draft.modified));
    });
}

/// A packet on its way out or back.
fn packet() -> impl Strategy<Value = Packet> {
    let fields = (part(), option::of(moment()), collection::vec(response(), 0..5));
    (fields, draft(), select(&Language::ALL)).prop_map(|((part, answered, responses), draft, language)| {
        let mut packet = Packet { pack: draft.pack, language, part, answered, responses: responses.into_iter().collect() };
        // It holds no answer to what it does not ask.
        packet.part.places.extend(packet.responses.keys().cloned());
        packet
    })
}

#[test]
fn a_packet_read_back_is_the_packet_written() {
    let questionnaire = read(&minimal()).unwrap().questionnaire;
    proptest!(|(packet in packet())| {
        let text = write_packet(&packet);
        let unbound = read_packet("x.balise-part", text.as_bytes()).unwrap_or_else(|error| panic!("{error:#?}\n{text}"));
        prop_assert_eq!(unbound.pack(), &packet.pack);
        prop_assert_eq!(&unbound.bind(&questionnaire), &packet);
    });
}
