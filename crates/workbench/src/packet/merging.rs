//! Merging: what a packet brings, place by place, and taking it in as one step that can be undone.

use std::collections::BTreeMap;

use balise_assessment::{Choice, ItemId, Language, Meeting, Outcome, Reply, Text};

use super::{read, refused, reply};
use crate::failure::Failure;
use crate::history::{Kind, Note};
use crate::present::{Cause, Reading, when};
use crate::views::{ChoiceCode, DraftRef, DraftView, MeetingCode, MergeChoice, MergeLineView, MergePacket, MergeView, ToldView};
use crate::workbench::{OpenDraft, State};
use crate::{WireError, Workbench};

impl Workbench {
    /// What taking the packet that was chosen in would come to; nothing is changed.
    pub(crate) fn review_merge(&self, request: DraftRef) -> Result<MergeView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let viewed = self.came_back(&mut state, &request.draft).and_then(|reply| {
            let open = self.opened(&mut state, &request.draft)?;
            let questionnaire = &self.pack(open.draft.pack.id.as_str())?.questionnaire;
            let now = (self.clock)();
            let outcome = Outcome::of(questionnaire, &open.draft.assessment, now.date());
            let reading = Reading::new(questionnaire, &open.draft.assessment, &outcome, language);
            let at = reply.answered.to_zoned_datetime(now.time_zone().clone());
            Ok(reading.merge(&reply, when(&at).get(language).to_owned()))
        });
        viewed.map_err(|failed| failed.told(language))
    }

    /// Takes the packet that was chosen in.
    pub(crate) fn merge_packet(&self, request: MergePacket) -> Result<DraftView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let merged = self.came_back(&mut state, &request.draft).and_then(|reply| {
            let open = self.opened(&mut state, &request.draft)?;
            self.take_in(open, &reply, &request.choices, language)
        });
        let viewed = merged.and_then(|words| {
            state.packet = None;
            let mut view = self.view(&mut state)?;
            view.told = Some(ToldView { words: words.get(language).to_owned(), page: None });
            Ok(view)
        });
        viewed.map_err(|failed| failed.told(language))
    }

    fn take_in(&self, open: &mut OpenDraft, reply: &Reply, choices: &[MergeChoice], language: Language) -> Result<Text, Failure> {
        open.writable()?;
        let chosen = choices.iter().filter_map(|one| Some((ItemId::new(one.place.as_str()).ok()?, one.choice.into())));
        let mut assessment = open.draft.assessment.clone();
        assessment.merge(reply, &chosen.collect());
        let words = taken_in(&reply.part.respondent.called());
        let note = Note::new(Kind::Change, &words);
        self.settle(open, assessment, (language, Cause::Step), |_| Some(note))?;
        Ok(words)
    }

    /// The answers of the packet that was chosen, once they are known to be for this assessment.
    fn came_back(&self, state: &mut State, draft: &str) -> Result<Reply, Failure> {
        let chosen = state.packet.as_ref().ok_or_else(refused::none_chosen)?;
        let (packet, _) = read(&chosen.name(), &chosen.contents, &self.packs)?;
        let open = self.opened(state, draft)?;
        reply(packet, &open.draft, (self.clock)().time_zone())
    }
}

/// “Réponses de Anaïs Tremblay (RH) réunies”.
fn taken_in(who: &str) -> Text {
    Text::new(format!("Réponses fusionnées\u{a0}: {who}"), format!("Answers merged: {who}"))
}

impl Reading<'_> {
    /// What taking a packet in would come to, what is to be decided first.
    pub(crate) fn merge(&self, reply: &Reply, when: String) -> MergeView {
        let mut lines: Vec<_> = self.in_order(reply).map(|item| (self.assessment.meeting(reply, &item), item)).collect();
        lines.sort_by_key(|(meeting, _)| rank(*meeting));
        MergeView {
            respondent: reply.part.respondent.called(),
            when,
            summary: summary(lines.iter().map(|(meeting, _)| *meeting), self.language),
            brings: lines.iter().any(|(meeting, _)| meeting.brings()),
            lines: lines.iter().map(|(meeting, item)| self.merge_line(reply, *meeting, item)).collect(),
        }
    }

    /// The places of a packet in the order of the questionnaire.
    fn in_order(&self, reply: &Reply) -> impl Iterator<Item = ItemId> {
        let items = self.questionnaire.items().map(|item| &item.id);
        let all = items.chain(self.questionnaire.criteria().iter().map(|criterion| &criterion.id));
        all.filter(|id| reply.part.places.contains(*id)).cloned().collect::<Vec<_>>().into_iter()
    }

    fn merge_line(&self, reply: &Reply, meeting: Meeting, item: &ItemId) -> MergeLineView {
        let mine = self.assessment.responses.get(item).map(|response| self.said(item.as_str(), &response.answer));
        let theirs = reply.responses.get(item);
        let (title, section) = self.asked(item);
        MergeLineView {
            place: item.to_string(),
            title,
            section,
            meeting: meeting.into(),
            mine: mine.unwrap_or_default(),
            theirs: theirs.map(|response| self.said(item.as_str(), &response.answer)).unwrap_or_default(),
            note: theirs.map(|response| response.note.clone()).unwrap_or_default(),
            evidence: theirs
                .map(|response| response.evidence.iter().map(|proof| proof.title.clone()).collect())
                .unwrap_or_default(),
            gap: gap(meeting, self.language),
            applies: self.scope.applies(item.as_str()),
            choice: meeting.usual().into(),
        }
    }

    /// The words of a question, and the section it is in.
    fn asked(&self, item: &ItemId) -> (String, String) {
        let section = self.questionnaire.sections().iter().find(|section| section.items.iter().any(|one| one.id == *item));
        let criterion = self.questionnaire.criterion(item.as_str());
        let readiness = || self.section_title(balise_assessment::SectionKind::Readiness);
        let title = self.questionnaire.item(item.as_str()).map(|item| &item.title).or(criterion.map(|one| &one.question));
        let title = title.map(|title| title.get(self.language).to_owned()).unwrap_or_default();
        (title, section.map_or_else(readiness, |section| section.title.get(self.language).to_owned()))
    }
}

const fn rank(meeting: Meeting) -> u8 {
    match meeting {
        Meeting::Apart { .. } => 0,
        Meeting::New => 1,
        Meeting::Added => 2,
        Meeting::Unchanged => 3,
        Meeting::Silent => 4,
    }
}

/// A sentence for levels that cannot both be right, as the check of the results has it.
fn gap(meeting: Meeting, language: Language) -> String {
    match (meeting, language) {
        (Meeting::Apart { levels: Some(levels @ 2..) }, Language::Fr) => {
            format!("{levels} niveaux d’écart\u{a0}: c’est un constat. Réunissez ces personnes.")
        }
        (Meeting::Apart { levels: Some(levels @ 2..) }, Language::En) => {
            format!("{levels} levels apart: that is a finding. Bring these people together.")
        }
        _ => String::new(),
    }
}

/// Each thing that a packet brings, with its count; nothing for what there is none of.
fn summary(meetings: impl Iterator<Item = Meeting>, language: Language) -> Vec<String> {
    let mut counts: BTreeMap<u8, usize> = BTreeMap::new();
    meetings.for_each(|meeting| *counts.entry(rank(meeting)).or_default() += 1);
    let words = match language {
        Language::Fr => [
            ("réponse différente de la vôtre", "réponses différentes des vôtres"),
            ("nouvelle réponse", "nouvelles réponses"),
            ("réponse complétée", "réponses complétées"),
            ("réponse inchangée", "réponses inchangées"),
            ("question sans réponse", "questions sans réponse"),
        ],
        Language::En => [
            ("answer that differs from yours", "answers that differ from yours"),
            ("new answer", "new answers"),
            ("answer added to", "answers added to"),
            ("answer unchanged", "answers unchanged"),
            ("question without an answer", "questions without an answer"),
        ],
    };
    let counted = (0_u8..).zip(words).filter_map(|(rank, words)| Some((counts.get(&rank)?, words)));
    counted.map(|(count, (one, many))| format!("{count} {}", if *count == 1 { one } else { many })).collect()
}

impl From<Meeting> for MeetingCode {
    fn from(meeting: Meeting) -> Self {
        match meeting {
            Meeting::Apart { .. } => Self::Apart,
            Meeting::New => Self::New,
            Meeting::Added => Self::Added,
            Meeting::Unchanged => Self::Unchanged,
            Meeting::Silent => Self::Silent,
        }
    }
}

impl From<Choice> for ChoiceCode {
    fn from(choice: Choice) -> Self {
        match choice {
            Choice::Mine => Self::Mine,
            Choice::Theirs => Self::Theirs,
            Choice::Both => Self::Both,
        }
    }
}

impl From<ChoiceCode> for Choice {
    fn from(code: ChoiceCode) -> Self {
        match code {
            ChoiceCode::Mine => Self::Mine,
            ChoiceCode::Theirs => Self::Theirs,
            ChoiceCode::Both => Self::Both,
        }
    }
}
