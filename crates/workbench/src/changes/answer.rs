//! Answering, and saying something about an answer.

use std::collections::BTreeSet;

use balise_assessment::{
    Answer, Assessment, Attachment, Confidence, Evidence, FileName, Fingerprint, Item, ItemId, ItemKind, Misfit, OptionId,
    Questionnaire, ReadinessLevel, Response, Value, Voice,
};
use jiff::civil::Date;

use super::date;
use crate::refusal::Refusal;
use crate::views::{Annotate, AnswerItem, AnswerView, ConfidenceView, DropOther, EvidenceView, VoiceView};

/// Sets the answer of an item or a criterion; the note, the flag and the proofs stay.
pub(crate) fn answer_item(pack: &Questionnaire, assessment: &mut Assessment, request: &AnswerItem) -> Result<(), Refusal> {
    let id = known(pack, &request.item)?;
    let answer = match &request.answer {
        AnswerView::Unanswered => Answer::Unanswered,
        AnswerView::Unknown { ask } => Answer::Unknown { ask: ask.trim().to_owned() },
        AnswerView::NotApplicable { reason } => Answer::NotApplicable { reason: reason.trim().to_owned() },
        given => value(pack, &id, given)?,
    };
    update(assessment, id, |response| response.answer = answer);
    Ok(())
}

/// Sets what is known about an answer; the answer itself stays.
pub(crate) fn annotate(pack: &Questionnaire, assessment: &mut Assessment, request: Annotate) -> Result<(), Refusal> {
    let id = known(pack, &request.item)?;
    let kept = assessment.responses.get(&id).map(|response| response.evidence.clone()).unwrap_or_default();
    let given = request.evidence.into_iter().filter(|proof| !proof.title.trim().is_empty() || proof.file.is_some());
    let evidence = given.map(|view| proof(view, &kept)).collect::<Result<Vec<_>, _>>()?;
    let voices = request.voices.into_iter().filter(|voice| !voice.who.trim().is_empty()).map(heard).collect::<Result<_, _>>()?;
    update(assessment, id, |response| {
        response.note = request.note;
        response.review = request.review;
        response.confidence = request.confidence.map(confidence);
        response.evidence = evidence;
        response.voices = voices;
    });
    Ok(())
}

/// Removes what somebody else answered; the answer itself stays.
pub(crate) fn drop_other(pack: &Questionnaire, assessment: &mut Assessment, request: &DropOther) -> Result<(), Refusal> {
    let id = known(pack, &request.item)?;
    let index = usize::try_from(request.index).unwrap_or(usize::MAX);
    if assessment.responses.get(&id).is_none_or(|response| index >= response.others.len()) {
        return Err(Refusal::missing());
    }
    update(assessment, id, |response| {
        response.others.remove(index);
    });
    Ok(())
}

/// A file that the person chose, read whole.
pub(crate) struct Chosen {
    pub(crate) name: FileName,
    pub(crate) fingerprint: Fingerprint,
    pub(crate) contents: Vec<u8>,
}

/// Names files as proofs of an answer, each once.
pub(crate) fn attach(
    pack: &Questionnaire,
    assessment: &mut Assessment,
    item: &str,
    files: &[Chosen],
    today: Date,
) -> Result<(), Refusal> {
    let id = known(pack, item)?;
    let mut twice = None;
    update(assessment, id, |response| {
        for Chosen { name, fingerprint, contents } in files {
            let there = response.evidence.iter().filter_map(|proof| proof.file.as_ref());
            if let Some(same) = there.into_iter().find(|file| file.fingerprint == *fingerprint) {
                twice = Some(same.name.clone());
                continue;
            }
            let (size, title) = (contents.len() as u64, name.stem().to_owned());
            let file = Attachment { name: name.clone(), size, fingerprint: fingerprint.clone(), added: today };
            response.evidence.push(Evidence { title, link: String::new(), date: None, file: Some(file) });
        }
    });
    twice.map_or(Ok(()), |name| Err(already(&name)))
}

fn already(name: &FileName) -> Refusal {
    Refusal::invalid(
        format!("Ce fichier est déjà joint à cette réponse, sous le nom «\u{a0}{name}\u{a0}». Rien n’a été ajouté."),
        format!("This file is already attached to this answer, as “{name}”. Nothing was added."),
    )
}

fn known(pack: &Questionnaire, item: &str) -> Result<ItemId, Refusal> {
    let found = pack.item(item).map(|item| &item.id).or_else(|| pack.criterion(item).map(|criterion| &criterion.id));
    found.cloned().ok_or_else(Refusal::missing)
}

fn update(assessment: &mut Assessment, id: ItemId, change: impl FnOnce(&mut Response)) {
    let mut response = assessment.responses.remove(&id).unwrap_or_default();
    change(&mut response);
    if !response.is_blank() {
        assessment.responses.insert(id, response);
    }
}

fn value(pack: &Questionnaire, id: &ItemId, given: &AnswerView) -> Result<Answer, Refusal> {
    let Some(item) = pack.item(id.as_str()) else { return level(given) };
    // Clearing a text or unticking the last box is taking the answer back, not giving an empty one.
    let value = match given {
        AnswerView::Text { text } | AnswerView::Number { text } | AnswerView::Date { text } if text.trim().is_empty() => None,
        AnswerView::Options { options } if options.is_empty() => None,
        given => Some(typed(item, given)?),
    };
    if let Some(value) = &value {
        pack.fits(item, value)?;
    }
    Ok(value.map_or(Answer::Unanswered, Answer::Value))
}

fn level(given: &AnswerView) -> Result<Answer, Refusal> {
    let AnswerView::Level { level } = given else { return Err(Misfit::Kind.into()) };
    let level = ReadinessLevel::new(i64::from(*level)).ok_or(Misfit::Bounds { min: 0, max: 4 })?;
    Ok(Answer::Value(Value::Level(level)))
}

fn typed(item: &Item, given: &AnswerView) -> Result<Value, Refusal> {
    match given {
        AnswerView::Option { option } => Ok(Value::Option(option_id(option)?)),
        AnswerView::Options { options } => {
            let chosen = options.iter().map(|option| option_id(option)).collect::<Result<BTreeSet<_>, _>>()?;
            Ok(Value::Options(chosen))
        }
        AnswerView::Text { text } => Ok(Value::Text(text.clone())),
        AnswerView::Number { text } => number(item, text),
        AnswerView::Date { text } => date(text)?.map(Value::Date).ok_or_else(|| Misfit::Empty.into()),
        _ => Err(Misfit::Kind.into()),
    }
}

fn option_id(option: &str) -> Result<OptionId, Refusal> {
    OptionId::new(option).map_err(|invalid| Misfit::Option(invalid.0).into())
}

/// A number as typed, with or without spaces between the thousands.
fn number(item: &Item, text: &str) -> Result<Value, Refusal> {
    let ItemKind::Number { min, max, .. } = item.kind else { return Err(Misfit::Kind.into()) };
    let digits: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    digits.parse().map(Value::Number).map_err(|_| Misfit::Bounds { min, max }.into())
}

/// A proof as it was written. A file is one that is kept at this question already: it is attached by a command of its own.
fn proof(view: EvidenceView, kept: &[Evidence]) -> Result<Evidence, Refusal> {
    let file = view.file.map(|file| {
        let mut kept = kept.iter().filter_map(|proof| proof.file.as_ref());
        kept.find(|one| one.fingerprint.as_str() == file.fingerprint).cloned().ok_or_else(Refusal::missing)
    });
    let file = file.transpose()?;
    let unnamed = file.as_ref().filter(|_| view.title.trim().is_empty()).map(|file| file.name.stem().to_owned());
    Ok(Evidence { date: date(&view.date)?, title: unnamed.unwrap_or(view.title), link: view.link, file })
}

fn heard(view: VoiceView) -> Result<Voice, Refusal> {
    let level = ReadinessLevel::new(i64::from(view.level)).ok_or(Misfit::Bounds { min: 0, max: 4 })?;
    Ok(Voice { who: view.who.trim().to_owned(), level })
}

pub(super) fn confidence(view: ConfidenceView) -> Confidence {
    match view {
        ConfidenceView::Opinion => Confidence::Opinion,
        ConfidenceView::Interview => Confidence::Interview,
        ConfidenceView::Document => Confidence::Document,
        ConfidenceView::Tested => Confidence::Tested,
    }
}
